/** The setting `fetch` with implementations that have a Request and a Response of their own, against a server. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import nodeFetch from 'node-fetch';
import { fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CloudifyClient, type CloudifyClientOptions, type Fetch } from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { clientOf, rejectionOf } from './fake-manager.ts';

const sandbox = createSandbox({ runner: 'manual' });
/** More than node-fetch keeps for a copy that is not read. */
const LONG = 'x'.repeat(200_000);
const server = createServer(async (request, response) => {
  const { method = '', url = '', headers } = request;
  if (url.includes('/hang')) return;
  if (url.includes('/long')) {
    response.writeHead(400, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ error_code: 'bad_parameters_error', message: LONG }));
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = method === 'GET' ? null : Buffer.concat(chunks);
  const init = { method, headers: headers as Record<string, string>, body };
  const received = await sandbox.fetch(`http://sandbox${url}`, init);
  response.writeHead(received.status, { 'Content-Type': 'application/json' }).end(await received.text());
});
let baseUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  sandbox.close();
});

const IMPLEMENTATIONS: Record<string, Fetch> = {
  "Node's own": (request) => globalThis.fetch(request),
  'that of undici': undiciFetch as never,
  'that of node-fetch': nodeFetch as never,
  'a wrapper that gets any arguments': ((...args: Parameters<typeof globalThis.fetch>) =>
    globalThis.fetch(...args)) as Fetch,
  'a wrapper around that of undici': (async (...args: Parameters<typeof undiciFetch>) =>
    undiciFetch(...args)) as never,
};

describe.each(Object.entries(IMPLEMENTATIONS))('%s', (_name, fetch) => {
  const clientWith = (settings: Partial<CloudifyClientOptions> = {}) =>
    new CloudifyClient({ baseUrl, auth: { username: 'admin', password: 'admin' }, fetch, ...settings });

  test('sends requests with their headers and bodies, and reads responses', async () => {
    const client = clientWith({ headers: { 'X-Extra': 'yes' } });
    const start = { deployment_id: 'shop-vienna', workflow_id: 'backup', force: true };
    const { id } = await client.executions.start(start);
    expect(await client.executions.get(id)).toMatchObject({ id, workflow_id: 'backup' });
    expect((await client.executions.list({ filter: { id } })).items).toHaveLength(1);
    const { data } = await client.http.POST('/executions', { body: start });
    expect(data).toMatchObject({ workflow_id: 'backup' });
  });

  test('rejects with errors whose responses can be read', async () => {
    const error = await rejectionOf(clientWith().executions.get('none'));
    expect(error).toMatchObject({ code: 'not_found_error', status: 404 });
    const long = await rejectionOf(clientWith().executions.get('long'));
    expect(long.message).toBe(LONG);
    const { response } = long as Error & { response: Response };
    expect(await response.json()).toMatchObject({ message: LONG });
  });

  test('rejects with the reason of an abort', async () => {
    const controller = new AbortController();
    const failure = rejectionOf(clientWith().executions.get('hang', { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort('enough');
    expect(await failure).toBe('enough');
  });

  test('rejects with a ConnectionError when no server listens', async () => {
    const client = clientWith({ baseUrl: 'http://127.0.0.1:1', retry: false });
    expect(await rejectionOf(client.executions.get('x'))).toMatchObject({ name: 'ConnectionError' });
  });

  test('works with middleware that reads the request and the response', async () => {
    const texts: string[] = [];
    const client = clientWith({
      middleware: [
        async (request, next) => {
          texts.push(await request.clone().text());
          const response = await next(request);
          texts.push(await response.clone().text());
          return response;
        },
      ],
    });
    const { id } = await client.executions.start({
      deployment_id: 'shop-vienna',
      workflow_id: 'backup',
      force: true,
    });
    expect(texts[0]).toContain('shop-vienna');
    expect(texts[1]).toContain(id);
  });
});

test.each([undefined, null, 'ok', {}, { ok: true, json: async () => ({}) }])(
  'a fetch that resolves with %j is rejected with a clear message, and called once',
  async (response) => {
    const fetch = vi.fn(async () => response as never);
    const { client } = clientOf([], { fetch, retry: { baseDelay: 0 } });
    const error = await rejectionOf(client.executions.get('x'));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe('The setting fetch must be a function that resolves with a Response.');
    expect(fetch).toHaveBeenCalledOnce();
  },
);

test('the constructor rejects a fetch that is not a function', () => {
  expect(() => clientOf([], { fetch: 'fetch' as never })).toThrow(/fetch must be a function/);
});
