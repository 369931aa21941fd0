/** `sandbox --forward`: what the sandbox does not serve comes from another server, which never sees a secret. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Started, start } from './command.ts';

const SECRETS = {
  Authorization: `Basic ${btoa('admin:admin')}`,
  'Authentication-Token': 'ctok-example-0123456789abcdef',
  'Execution-Token': 'secret',
  'Api-Authentication-Token': 'secret',
  Cookie: 'session=secret',
  'X-Sandbox-World': 'mine',
};

const requests: IncomingMessage[] = [];
let upstream: Server;
let sandbox: Started;
let url: string;

beforeAll(async () => {
  upstream = createServer((request, response) => {
    requests.push(request);
    if (request.url === '/base/api/v3.1/sites')
      response.writeHead(302, { Location: 'http://other.example/' });
    else response.setHeader('Set-Cookie', 'session=other');
    response.end(JSON.stringify({ items: [request.url] }));
  }).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const target = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/base`;
  sandbox = start(['sandbox', '--port', '0', '--forward', target]);
  [, url = ''] = await sandbox.says('stdout', /listening on (\S+)\n/);
});
afterAll(() => {
  sandbox.child.kill('SIGKILL');
  upstream.close();
});

const get = (path: string, init?: RequestInit) => fetch(url + path, { headers: SECRETS, ...init });

test('reads what it does not serve from the other server, without credentials', async () => {
  const response = await get('/api/v3.1/plugins?_size=1', { headers: { ...SECRETS, Tenant: 'one' } });
  expect([response.status, response.headers.get('x-sandbox')]).toEqual([200, 'forwarded']);
  expect(await response.json()).toEqual({ items: ['/base/api/v3.1/plugins?_size=1'] });
  expect(response.headers.get('set-cookie')).toBeNull();
  const [{ headers }] = requests as [IncomingMessage];
  expect(headers.tenant).toBe('one');
  for (const name of Object.keys(SECRETS)) expect(headers[name.toLowerCase()], name).toBeUndefined();
});

test('sends on nothing that writes, nothing outside the API, and nothing that it serves itself', async () => {
  const before = requests.length;
  const { status } = await get('/api/v3.1/plugins', { method: 'DELETE' });
  expect(status).toBe(404);
  expect((await get('/other')).status).toBe(404);
  expect((await get('/_sandbox/none')).status).toBe(404);
  const world = { headers: { Authorization: SECRETS.Authorization, Tenant: 'default_tenant' } };
  expect((await get('/api/v3.1/deployments/shop-oslo', world)).status).toBe(200);
  expect(requests).toHaveLength(before);
});

test('follows no redirect', async () => {
  const response = await get('/api/v3.1/sites');
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ error_code: 'fallback_failed' });
});

test('rejects pages that the sandbox does not allow, and does not work beyond this machine', async () => {
  const before = requests.length;
  const foreign = await get('/api/v3.1/plugins', { headers: { Origin: 'https://evil.example' } });
  expect(foreign.status).toBe(403);
  expect(requests).toHaveLength(before);
  const { code, stderr } = await run(['sandbox', '--host', '0.0.0.0', '--forward', 'http://127.0.0.1:1']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('--forward works for this machine only')]);
});
