/** The scenarios at the sandbox, directly and with Prism in between: nothing that goes by breaks the contract. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../../generated/operations.ts';
import { CloudifyClient, type Fetch } from '../../../src/client/index.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox } from '../../../src/sandbox/server/index.ts';
import { type Proxies, prismBefore } from './prism-proxy.ts';
import { SCENARIOS } from './scenarios.ts';
import { judged } from './validated-fetch.ts';
import { SCENARIO_WORLD } from './world.ts';

let sandbox: Sandbox;
let server: SandboxServer;
let prism: Proxies;
beforeAll(async () => {
  sandbox = createSandbox(SCENARIO_WORLD);
  server = await serveSandbox(sandbox);
  prism = await prismBefore(server.url);
});
afterAll(async () => {
  await prism?.close();
  await server?.close();
  sandbox?.close();
});

const WAYS = {
  'directly at the sandbox': () => (request: Request) => fetch(request),
  'with Prism before the sandbox': (complain: (what: string) => void) => prism.fetch(complain),
} satisfies Record<string, (complain: (what: string) => void) => Fetch>;

describe.each(Object.entries(WAYS))('%s', (way, fetchOf) => {
  const called = new Map<string, number>();

  test.each(Object.entries(SCENARIOS))('%s', async (name, play) => {
    const complaints: string[] = [];
    const complain = (what: string) => complaints.push(what);
    const count = (operation: string) => called.set(operation, (called.get(operation) ?? 0) + 1);
    const world = `${Object.keys(WAYS).indexOf(way)}-${Object.keys(SCENARIOS).indexOf(name)}`;
    await play((settings) => {
      const auth = { username: 'admin', password: 'admin' };
      const poll = { minInterval: 10, maxInterval: 50 };
      const headers = { 'X-Sandbox-World': world };
      const fetch = judged(fetchOf(complain), complain, count);
      return new CloudifyClient({
        baseUrl: server.url,
        auth,
        poll,
        headers,
        fetch,
        retry: false,
        ...settings,
      });
    });
    expect(complaints).toEqual([]);
  });

  test('every operation of the contract was called', () => {
    expect([...called.keys()].sort()).toEqual(Object.keys(ROUTES).sort());
  });
});

describe('Prism before the sandbox', () => {
  const headers = {
    Authorization: `Basic ${btoa('admin:admin')}`,
    Tenant: 'default_tenant',
    'X-Sandbox-World': 'wrong',
  };

  test.each([
    ['a value that the contract does not allow', '?_size=many', '"query","_size"'],
    ['one beside an answer that is narrowed', '?_size=many&_include=id', '"request","query","_size"'],
    ['an answer that the contract does not know', '', '"response"'],
  ])('objects to %s', async (_what, query, place) => {
    const rules = query === '' ? [{ effect: { kind: 'error', error_code: 'no_coffee', status: 418 } }] : [];
    const put = { method: 'PUT', headers, body: JSON.stringify({ rules }) };
    expect((await sandbox.fetch('http://sandbox/_sandbox/faults', put)).status).toBe(200);
    const complaints: string[] = [];
    const send = prism.fetch((what) => complaints.push(what));
    await send(new Request(`${server.url}/api/v3.1/executions${query}`, { headers }));
    expect(complaints.join()).toContain(`"location":[${place}`);
  });
});
