/** The sandbox responds to any request, never with a 500, and a rejected request changes nothing. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { share } from '../share.ts';
import { Besieged, received } from './hostile/besieged.ts';
import { documentText, oddChange, oddDocument } from './hostile/documents.ts';
import { type HostileRequest, hostileRequest } from './hostile/requests.ts';

const SEED = Number(process.env.SEED ?? 20260302);

describe('a hostile request', () => {
  let besieged: Besieged;
  beforeAll(() => {
    besieged = new Besieged();
  });
  afterAll(() => besieged.sandbox.close());

  share(test, 1).each([3_000, 95_000])(
    'gets no 500, and changes nothing when it is rejected (%i requests)',
    (numRuns) => {
      fc.assert(
        fc.property(hostileRequest, (request) => {
          const { revision } = besieged.sandbox.state;
          besieged.judge(request, received(besieged.sandbox.handle(request)), revision);
        }),
        { numRuns, seed: SEED },
      );
      expect(besieged.tally.get(400), 'rejected').toBeGreaterThan(numRuns / 10);
      expect(besieged.tally.get(200), 'taken after all').toBeGreaterThan(numRuns / 20);
    },
  );

  share(test, 1).each([500, 10_000])(
    'gets the same responses through fetch (%i requests)',
    async (numRuns) => {
      await fc.assert(
        fc.asyncProperty(hostileRequest, async (request) => {
          const requested = asFetched(request);
          if (requested === undefined) return;
          const { revision } = besieged.sandbox.state;
          const response = await besieged.sandbox.fetch(requested);
          const { status, headers } = response;
          const text = await response.text();
          const path = new URL(requested.url).pathname;
          const seen = { ...request, method: requested.method, path };
          besieged.judge(seen, { status, headers: Object.fromEntries(headers), text }, revision);
        }),
        { numRuns, seed: SEED },
      );
    },
  );

  test('leaves a sandbox that works as ever', () => {
    const headers = { authorization: `Basic ${btoa('admin:admin')}`, tenant: 'default_tenant' };
    const query = '_include_system_workflows=true&_all_tenants=true';
    const exchange = { method: 'GET', path: '/api/v3.1/executions', query, headers, body: null };
    besieged.sandbox.reset();
    const { status, text } = received(besieged.sandbox.handle(exchange));
    expect(status).toBe(200);
    expect(JSON.parse(text).items.length).toBe((besieged.sandbox.state.get().executions as unknown[]).length);
  });
});

/** Something of everything. */
const WORK = [
  ['GET', 'executions?_sort=-status&_sort=deployment_id&_all_tenants=true'],
  ['GET', 'execution-groups?_get_data=true'],
  ['POST', 'executions', '{"deployment_id": "shop-vienna", "workflow_id": "backup", "queue": true}'],
  ['POST', 'execution-groups', '{"deployment_group_id": "shops", "workflow_id": "backup", "concurrency": 1}'],
  ['PATCH', 'executions/5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01', '{"status": "failed", "error": "It broke."}'],
  ['POST', 'executions/5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01', '{"action": "resume"}'],
  ['DELETE', 'executions?deployment_id=shop-lisbon', '{"keep_last": 1}'],
] as const;

describe('the control plane', () => {
  let sandbox: Sandbox;
  beforeAll(() => {
    sandbox = createSandbox({ clock: 'virtual', runner: 'auto', validate: true });
  });
  afterAll(() => sandbox.close());

  const ask = (method: string, path: string, body: string | null = null) => {
    const headers = {
      authorization: `Basic ${btoa('admin:admin')}`,
      tenant: 'default_tenant',
      'content-type': 'application/json',
    };
    const bytes = body === null ? null : new TextEncoder().encode(body);
    const [bare = '', query = ''] = path.split('?');
    return received(sandbox.handle({ method, path: bare, query, headers, body: bytes }));
  };

  share(test, 1).each([200, 5_000])(
    'takes an odd state document and works with it, or rejects it and keeps the one it has (%i documents)',
    (numRuns) => {
      let taken = 0;
      fc.assert(
        fc.property(oddDocument, (odd) => {
          // What workers do belongs to no request.
          sandbox.clock.advance(0);
          const { revision } = sandbox.state;
          const { status, text } = ask('PUT', '/_sandbox/state', documentText(odd));
          if (status === 400) {
            expect(JSON.parse(text).issues.length).toBeGreaterThan(0);
            expect(sandbox.state.revision).toBe(revision);
            return;
          }
          expect(status, text).toBe(200);
          taken++;
          // There may be no user left who can log in.
          for (const [method, path, body] of WORK) {
            const response = ask(method, `/api/v3.1/${path}`, body);
            expect(response.status, response.text).toBeLessThan(500);
          }
          sandbox.clock.advance(10_000);
          const state = ask('GET', '/_sandbox/state').text;
          expect(ask('PUT', '/_sandbox/state', state)).toMatchObject({ status: 200, text: state });
          sandbox.reset();
        }),
        { numRuns, seed: SEED },
      );
      expect(taken).toBeGreaterThan(numRuns / 10);
    },
  );

  share(test, 1).each([300, 5_000])(
    'rejects odd times and rules for faults, or does as they say (%i requests)',
    (numRuns) => {
      fc.assert(
        fc.property(oddChange, fc.constantFrom('/clock', '/faults'), (document, path) => {
          const { status, text } = ask(path === '/clock' ? 'POST' : 'PUT', `/_sandbox${path}`, document);
          expect([200, 400], text).toContain(status);
          sandbox.reset();
        }),
        { numRuns, seed: SEED },
      );
    },
  );
});

/** Nothing when no `fetch` would send it. */
function asFetched({ method, path, query, headers, body }: HostileRequest): Request | undefined {
  try {
    const url = `http://sandbox${path.startsWith('/') ? '' : '/'}${path}${query === '' ? '' : `?${query}`}`;
    return new Request(url, { method, headers, body: body === null ? null : new Uint8Array(body) });
  } catch {
    return undefined;
  }
}
