/** The scenarios against the sandbox, directly and through Prism: no request and no response violates the contract. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../../generated/operations.ts';
import { CloudifyClient, type Fetch } from '../../../src/client/index.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox } from '../../../src/sandbox/server/index.ts';
import { type Proxies, prismBefore } from './prism-proxy.ts';
import { SCENARIOS } from './scenarios.ts';
import { validatedFetch } from './validated-fetch.ts';
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

const CONNECTIONS = {
  directly: () => (request: Request) => fetch(request),
  'through Prism': (report: (what: string) => void) => prism.fetch(report),
} satisfies Record<string, (report: (what: string) => void) => Fetch>;

describe.each(Object.entries(CONNECTIONS))('%s', (connection, fetchOf) => {
  const called = new Map<string, number>();

  test.each(Object.entries(SCENARIOS))('%s', async (name, run) => {
    const violations: string[] = [];
    const report = (what: string) => violations.push(what);
    const count = (operation: string) => called.set(operation, (called.get(operation) ?? 0) + 1);
    const world = `${Object.keys(CONNECTIONS).indexOf(connection)}-${Object.keys(SCENARIOS).indexOf(name)}`;
    await run((settings) => {
      const auth = { username: 'admin', password: 'admin' };
      const poll = { minInterval: 10, maxInterval: 50 };
      const headers = { 'X-Sandbox-World': world };
      const fetch = validatedFetch(fetchOf(report), report, count);
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
    expect(violations).toEqual([]);
  });

  test('every operation of the contract was called', () => {
    expect([...called.keys()].sort()).toEqual(Object.keys(ROUTES).sort());
  });
});

describe('Prism in front of the sandbox', () => {
  const headers = {
    Authorization: `Basic ${btoa('admin:admin')}`,
    Tenant: 'default_tenant',
    'X-Sandbox-World': 'wrong',
  };

  test.each([
    ['a value that the contract does not allow', '?_size=many', '"query","_size"'],
    ['one beside an answer that is narrowed', '?_size=many&_include=id', '"request","query","_size"'],
    ['an answer that the contract does not know', '', '"response"'],
  ])('reports %s', async (_what, query, place) => {
    const rules = query === '' ? [{ effect: { kind: 'error', error_code: 'no_coffee', status: 418 } }] : [];
    const put = { method: 'PUT', headers, body: JSON.stringify({ rules }) };
    expect((await sandbox.fetch('http://sandbox/_sandbox/faults', put)).status).toBe(200);
    const violations: string[] = [];
    const send = prism.fetch((what) => violations.push(what));
    await send(new Request(`${server.url}/api/v3.1/executions${query}`, { headers }));
    expect(violations.join()).toContain(`"location":[${place}`);
  });
});
