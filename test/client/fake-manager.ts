import { readFileSync } from 'node:fs';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import { CloudifyClient, type CloudifyClientOptions } from '../../src/client/index.ts';

/** What a client sent, as plain data. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What to do with a request: respond, fail as `fetch` does, or inspect it first. */
export type FakeResponse = Response | Error | ((request: Request) => Response | Promise<Response>);

/**
 * A client whose requests get `responses` in turn, and what it has sent. One request more is an error, so
 * nothing is repeated unless the settings say so.
 */
export function clientOf(responses: readonly FakeResponse[], settings: Partial<CloudifyClientOptions> = {}) {
  const requests: SentRequest[] = [];
  const remaining = [...responses];
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url, headers } = request;
    const body = await request.clone().text();
    requests.push({ method, url, headers: Object.fromEntries(headers), body });
    const response = remaining.shift();
    if (response === undefined) throw new Error(`Unexpected request: ${method} ${url}.`);
    if (response instanceof Error) throw response;
    return response instanceof Response ? response : response(request);
  };
  const client = new CloudifyClient({
    baseUrl: 'https://manager.test',
    auth: { token: 'the-secret-token' },
    fetch,
    retry: false,
    // Requests that depend on the release are sent without a request for it.
    managerRelease: '7.1',
    ...settings,
  });
  return { client, requests };
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

export function html(title: string, status: number, headers: Record<string, string> = {}): Response {
  const page = `<!doctype html>\n<style>p { color: red }</style><title>${title}</title>\n<h1>${title}</h1>`;
  return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } });
}

export function managerError(code: string, status: number, message = 'no'): Response {
  return json({ error_code: code, message, server_traceback: null }, status);
}

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));

/** The value of one of the contract's named examples. */
export function example<Value>(name: string): Value {
  const { value } = bundle.components.examples[name] ?? {};
  if (value === undefined) throw new Error(`The contract has no example ${name}.`);
  return structuredClone(value);
}

/** The mock's response to an operation: the first example of its success. */
export function documentedResponse(operationId: OperationId): unknown {
  const { method, path, success } = OPERATIONS[operationId];
  const { content } = bundle.paths[path][method.toLowerCase()].responses[success];
  const [reference] = Object.values<{ $ref: string }>(content['application/json'].examples);
  return example(reference?.$ref.split('/').at(-1) ?? '');
}

/** A page that holds these rows, as one of `total` from `offset` on. */
export function page<Row>(items: readonly Row[], total = items.length, offset = 0) {
  return { metadata: { pagination: { total, size: 1000, offset }, filtered: null }, items };
}

/** What a promise rejects with. */
export async function rejectionOf(promise: PromiseLike<unknown>): Promise<Error> {
  return promise.then(
    (value) => {
      throw new Error(`It should have been rejected, but gave ${JSON.stringify(value)}.`);
    },
    (error) => error,
  );
}

/** Everything an iterable gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
