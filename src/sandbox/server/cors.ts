import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { SANDBOX_HEADER } from '../control/headers.ts';
import type { SandboxResponse } from '../control/sandbox-response.ts';

/** What a browser asks before it sends a request of another origin that a form could not have sent. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

/** Allows whatever is asked for: this manager is there to be called. */
export function preflightResponse(headers: IncomingHttpHeaders): SandboxResponse {
  const asked = headers['access-control-request-headers'];
  return {
    status: 204,
    headers: {
      [SANDBOX_HEADER]: 'preflight',
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS',
      ...(asked !== undefined && { 'Access-Control-Allow-Headers': asked }),
      ...(headers['access-control-request-private-network'] === 'true' && {
        'Access-Control-Allow-Private-Network': 'true',
      }),
      'Access-Control-Max-Age': '600',
      Vary: 'Access-Control-Request-Method, Access-Control-Request-Headers',
    },
    body: null,
  };
}

/** The reply, readable for the page that asked, its credentials included. A manager itself sends none of this. */
export function withCorsHeaders(origin: string, reply: SandboxResponse): SandboxResponse {
  const { headers } = reply;
  return {
    ...reply,
    headers: {
      ...headers,
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      // With credentials a browser takes a star for a name, so the headers are listed.
      'Access-Control-Expose-Headers': Object.keys(headers).join(', '),
      Vary: headers.Vary === undefined ? 'Origin' : `${headers.Vary}, Origin`,
    },
  };
}
