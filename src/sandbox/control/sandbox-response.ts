import type { HttpResponse } from '../api/http-message.ts';
import { SANDBOX_HEADER } from './headers.ts';

/** How a response is delivered. Each adapter implements it in its own way. */
export interface Delivery {
  /** The delay in milliseconds of real time. */
  readonly delay: number;
  /** Whether the connection is reset, or closed in the middle of the body, or no response is sent. */
  readonly ending: 'complete' | 'reset' | 'truncated' | 'no-response';
}

/** A response, and how an injected fault delivers it. */
export interface SandboxResponse extends HttpResponse {
  /** Default: the complete response, without delay. */
  readonly delivery?: Delivery;
}

/** Why the sandbox itself created a response, as `X-Sandbox` shows. Such responses are not validated by the contract. */
export type ResponseKind = 'control' | 'fault' | 'magic-id' | 'rejected' | 'failed' | 'preflight';

/** A JSON response of the sandbox itself. */
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

/** An error response of the sandbox itself, in the format of a manager's errors. */
export function sandboxError(
  kind: ResponseKind,
  status: number,
  code: string,
  message: string,
  headers?: HttpResponse['headers'],
): HttpResponse {
  return sandboxResponse(kind, status, { error_code: code, message, server_traceback: null }, headers);
}

/** The value of a header by its name in any case. */
export function headerOf({ headers }: Pick<HttpResponse, 'headers'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const key in headers) if (key.toLowerCase() === wanted) return headers[key];
  return undefined;
}
