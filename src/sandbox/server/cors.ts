import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { SANDBOX_HEADER } from '../control/headers.ts';
import type { SandboxResponse } from '../control/sandbox-response.ts';

/** Whether a browser checks if a page of another origin may send a request. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

/** Allows all methods and headers. */
export function preflightResponse(headers: IncomingHttpHeaders): SandboxResponse {
  const requested = headers['access-control-request-headers'];
  return {
    status: 204,
    headers: {
      [SANDBOX_HEADER]: 'preflight',
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS',
      ...(requested !== undefined && { 'Access-Control-Allow-Headers': requested }),
      ...(headers['access-control-request-private-network'] === 'true' && {
        'Access-Control-Allow-Private-Network': 'true',
      }),
      'Access-Control-Max-Age': '600',
      Vary: 'Access-Control-Request-Method, Access-Control-Request-Headers',
    },
    body: null,
  };
}

/** Makes a response readable for a page, with credentials. A manager sends none of these headers. */
export function withCorsHeaders(origin: string, response: SandboxResponse): SandboxResponse {
  const { headers } = response;
  return {
    ...response,
    headers: {
      ...headers,
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      // With credentials a browser takes `*` as a name.
      'Access-Control-Expose-Headers': Object.keys(headers).join(', '),
      Vary: headers.Vary === undefined ? 'Origin' : `${headers.Vary}, Origin`,
    },
  };
}
