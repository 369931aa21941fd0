import type { Exchange, Sandbox } from '../../src/sandbox/index.ts';

export const BASE_PATH = '/api/v3.1';

/** What a client sends along with every request. */
export const HEADERS: Readonly<Record<string, string>> = {
  authorization: `Basic ${btoa('admin:admin')}`,
  tenant: 'default_tenant',
  accept: 'application/json',
};

/** A request as the sandbox takes it when it is called directly. */
export function exchange(method: string, path: string, query = '', body?: unknown): Exchange {
  return {
    method,
    path: `${BASE_PATH}${path}`,
    query,
    headers: body === undefined ? HEADERS : { ...HEADERS, 'content-type': 'application/json' },
    body: body === undefined ? null : new TextEncoder().encode(JSON.stringify(body)),
  };
}

/** Sends it, and answers what came back as JSON; what was not answered as expected makes the benchmark worthless. */
export function call(sandbox: Sandbox, request: Exchange, expected: number): unknown {
  const text = answered(sandbox, request, expected);
  return JSON.parse(text);
}

export function answered({ handle }: Sandbox, request: Exchange, expected: number): string {
  const { status, body } = handle(request);
  if (status === expected && typeof body === 'string') return body;
  const shown = String(body).slice(0, 300);
  throw new Error(`${request.method} ${request.path}?${request.query} was answered with ${status}: ${shown}`);
}
