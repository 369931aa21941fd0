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
beforeAll(async () => {
  sandbox = createSandbox(SCENARIO_WORLD);
  server = await serveSandbox(sandbox);
});
afterAll(async () => {
  await server?.close();
  sandbox?.close();
});

describe('directly', () => {
  run('directly', () => (request) => fetch(request));
});

describe('through Prism', { tags: 'full' }, () => {
  let prism: Proxies;
  beforeAll(async () => {
    prism = await prismBefore(server.url);
  });
  afterAll(() => prism?.close());
  run('prism', (report) => prism.fetch(report));

  const headers = {
    Authorization: `Basic ${btoa('admin:admin')}`,
    Tenant: 'default_tenant',
    'X-Sandbox-World': 'wrong',
  };

  test.each([
    ['a value that the contract does not allow', '?_size=many', '"query","_size"'],
    ['one beside a response that is narrowed', '?_size=many&_include=id', '"request","query","_size"'],
    ['a response that the contract does not know', '', '"response"'],
  ])('Prism reports %s', async (_what, query, place) => {
    const rules = query === '' ? [{ effect: { kind: 'error', error_code: 'no_coffee', status: 418 } }] : [];
    const put = { method: 'PUT', headers, body: JSON.stringify({ rules }) };
    expect((await sandbox.fetch('http://sandbox/_sandbox/faults', put)).status).toBe(200);
    const violations: string[] = [];
    const send = prism.fetch((what) => violations.push(what));
    await send(new Request(`${server.url}/api/v3.1/executions${query}`, { headers }));
    expect(violations.join()).toContain(`"location":[${place}`);
  });
});

function run(connection: string, fetchOf: (report: (what: string) => void) => Fetch): void {
  const called = new Map<string, number>();

  test.each(Object.entries(SCENARIOS))('%s', async (name, scenario) => {
    const violations: string[] = [];
    const report = (what: string) => violations.push(what);
    const count = (operation: string) => called.set(operation, (called.get(operation) ?? 0) + 1);
    const world = `${connection}-${Object.keys(SCENARIOS).indexOf(name)}`;
    await scenario((settings) => {
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
}
