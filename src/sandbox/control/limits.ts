import type { Answer } from '../http/exchange.ts';
import { isControlPath } from './paths.ts';
import { ownRefusal } from './reply.ts';

const MEBIBYTE = 1024 * 1024;

/** The most bytes in the body of a request: 1 MiB, and for the control plane what a whole state document may need. */
export function bodyLimit(path: string): number {
  return isControlPath(path) ? 256 * MEBIBYTE : MEBIBYTE;
}

export function bodyTooLarge(path: string): Answer {
  const message = `The body of the request is larger than the ${bodyLimit(path)} bytes that are taken here.`;
  return ownRefusal('refused', 413, 'request_too_large', message);
}
