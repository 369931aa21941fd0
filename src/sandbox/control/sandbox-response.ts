import type { HttpResponse } from '../api/http-message.ts';
import { SANDBOX_HEADER } from './headers.ts';

/** How an answer goes out when it is not simply sent. The adapters carry it out, each in its own way. */
export interface Delivery {
  /** Real milliseconds to wait before anything is sent. */
  readonly delay: number;
  /** The connection is reset instead, or ends in the middle of the body, or nothing is ever sent. */
  readonly ending: 'complete' | 'reset' | 'truncated' | 'no-response';
}

/** An answer, and whether something is to go wrong with it on its way. */
export interface SandboxResponse extends HttpResponse {
  /** What is to go wrong with it; nothing unless given. */
  readonly delivery?: Delivery;
}

/**
 * Why the sandbox answered in its own name, as `X-Sandbox` says. Such answers are none of the contract's and are not
 * judged by it.
 */
export type ResponseKind = 'control' | 'fault' | 'magic-id' | 'rejected' | 'failed' | 'preflight';

/** JSON in the sandbox's own name. */
export function sandboxResponse(
  kind: ResponseKind,
  status: number,
  value: unknown,
  headers?: HttpResponse['headers'],
): HttpResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json', [SANDBOX_HEADER]: kind, ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** A refusal in the form of a manager's errors, so that whatever reads those can read it. */
export function sandboxError(
  kind: ResponseKind,
  status: number,
  code: string,
  message: string,
  headers?: HttpResponse['headers'],
): HttpResponse {
  return sandboxResponse(kind, status, { error_code: code, message, server_traceback: null }, headers);
}

/** The value of a header, whichever way its name is written. */
export function headerOf(response: Pick<HttpResponse, 'headers'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const key in response.headers) {
    if (key.toLowerCase() === wanted) return response.headers[key];
  }
  return undefined;
}
