import type { HttpResponse } from '../api/http-message.ts';
import { CONTROL_BASE } from './paths.ts';
import { sandboxError } from './sandbox-response.ts';

const MEBIBYTE = 1024 * 1024;

/** The maximum size of a body in bytes: 10 MiB, or 2 GiB for a state document (about four million executions). */
export function bodyLimit(path: string): number {
  return path === `${CONTROL_BASE}/state` ? 2048 * MEBIBYTE : 10 * MEBIBYTE;
}

export function bodyTooLarge(path: string): HttpResponse {
  const message = `The body of the request is larger than the ${bodyLimit(path)} bytes that are allowed here.`;
  return sandboxError('rejected', 413, 'request_too_large', message);
}
