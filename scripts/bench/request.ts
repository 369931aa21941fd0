import type { HttpRequest, Sandbox } from '../../src/sandbox/index.ts';

export const BASE_PATH = '/api/v3.1';

/** What a client sends along with every request. */
export const HEADERS: Readonly<Record<string, string>> = {
  authorization: `Basic ${btoa('admin:admin')}`,
  tenant: 'default_tenant',
  accept: 'application/json',
};

/** A request as the sandbox takes it when it is called directly. */
export function exchange(method: string, path: string, query = '', body?: unknown): HttpRequest {
  return {
    method,
    path: `${BASE_PATH}${path}`,
    query,
    headers: body === undefined ? HEADERS : { ...HEADERS, 'content-type': 'application/json' },
    body: body === undefined ? null : new TextEncoder().encode(JSON.stringify(body)),
  };
}

/** Sends it, and answers what came back as JSON; what was not answered as expected makes the benchmark worthless. */
export function call(sandbox: Sandbox, request: HttpRequest, expected: number): unknown {
  return JSON.parse(answered(sandbox, request, expected).toString());
}

/** Where answers are written, which costs a server no memory of its own either. */
let written = Buffer.alloc(1 << 20);

/**
 * The bytes of the answer, which the next call overwrites. Before they are there, the text of a list is no more than the
 * promise of one.
 */
export function answered({ handle }: Sandbox, request: HttpRequest, expected: number): Buffer {
  const { status, body, ascii } = handle(request);
  if (status !== expected || typeof body !== 'string') {
    const shown = String(body).slice(0, 300);
    throw new Error(
      `${request.method} ${request.path}?${request.query} was answered with ${status}: ${shown}`,
    );
  }
  const longest = ascii ? body.length : 3 * body.length;
  if (longest > written.length) written = Buffer.alloc(2 * longest);
  return written.subarray(0, written.write(body, ascii ? 'latin1' : 'utf8'));
}
