import type { HttpRequest, Sandbox } from '../../src/sandbox/index.ts';

export const BASE_PATH = '/api/v3.1';

export const HEADERS: Readonly<Record<string, string>> = {
  authorization: `Basic ${btoa('admin:admin')}`,
  tenant: 'default_tenant',
  accept: 'application/json',
};

/** A request as the sandbox takes it without HTTP. */
export function exchange(method: string, path: string, query = '', body?: unknown): HttpRequest {
  return {
    method,
    path: `${BASE_PATH}${path}`,
    query,
    headers: body === undefined ? HEADERS : { ...HEADERS, 'content-type': 'application/json' },
    body: body === undefined ? null : new TextEncoder().encode(JSON.stringify(body)),
  };
}

/** Returns the parsed response. Throws when it has another status than expected. */
export function requestJson<Result>(sandbox: Sandbox, request: HttpRequest, expected: number): Result {
  return JSON.parse(requestBytes(sandbox, request, expected).toString()) as Result;
}

let buffer = Buffer.alloc(1 << 20);

/**
 * The bytes of the response, in a buffer that the next call overwrites. Writing them is part of the work: until then a
 * list is not serialized.
 */
export function requestBytes({ handle }: Sandbox, request: HttpRequest, expected: number): Buffer {
  const { status, body, ascii } = handle(request);
  if (status !== expected || typeof body !== 'string') {
    const { method, path, query } = request;
    throw new Error(`${method} ${path}?${query} returned ${status}: ${String(body).slice(0, 300)}`);
  }
  const maxLength = ascii ? body.length : 3 * body.length;
  if (maxLength > buffer.length) buffer = Buffer.alloc(2 * maxLength);
  return buffer.subarray(0, buffer.write(body, ascii ? 'latin1' : 'utf8'));
}
