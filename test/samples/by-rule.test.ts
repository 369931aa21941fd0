/**
 * Samples are made by rule: whatever a reader fills in, curl, the SDK, openapi-fetch and the Python client are shown
 * sending exactly that, or a comment says why one of them cannot.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXECUTION_FIELDS, OPERATIONS, type OperationId } from '../../generated/operations.ts';
import { validateQuery, validateRequestBody } from '../../generated/validation.ts';
import { readContractDocument } from '../../scripts/lib/bundle.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { send } from '../../src/site/islands/try/send.ts';
import { responseViolations } from '../../src/site/islands/try/validate.ts';
import {
  API_PATH,
  type ApiRequest,
  type Caller,
  curlLine,
  exampleCaller,
  exampleRequests,
  requestUrl,
  samplesOf,
} from '../../src/site/samples/index.ts';
import { typeCheck } from '../contract/guides/type-check.ts';
import { parseCurl } from './curl.ts';
import { parsePython } from './python.ts';
import { constructed, methodOf, sentBy } from './python-client.ts';
import { runTypeScript } from './typescript.ts';

const contract = await readContractDocument();
const OPERATION_IDS = Object.keys(OPERATIONS) as OperationId[];
const caller = exampleCaller(contract);
const examples = OPERATION_IDS.flatMap((id) => exampleRequests(contract, id));

/** Whatever could go wrong between quotes. */
const awkward = fc.oneof(
  fc.constantFrom(
    "it's",
    'two\nlines',
    'a "quote"',
    '$HOME `id` $(id)',
    'back\\slash',
    'Kraków 日本 🎉',
    '100%',
    'a b+c&d=e?f#g',
    '{x,y}[1-3]*',
    'tab\there',
    '\u2028\u0007\ud800',
    'None',
    'true',
    '-X',
    '@file',
    '!history',
    '~',
    '# no comment',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
/** In a URL a half of a character cannot stand, nor anywhere that is sent as UTF-8. */
const text = awkward.map(whole).filter((value) => !value.includes('\0'));
/** The SDK rejects control characters in ids and filters. */
const plain = text.filter((value) => !/\p{Cc}/u.test(value));
const id = plain.filter((value) => !/[/]/.test(value) && !/^\.{1,2}$/.test(value));

const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: false }).map((value) => wellFormed(value));
const fields = fc.uniqueArray(fc.constantFrom(...EXECUTION_FIELDS), { minLength: 1, maxLength: 4 });
const values = (name: string): fc.Arbitrary<unknown> => {
  if (name === '_include') return fields;
  if (name === '_size' || name === '_offset') return fc.nat(500);
  if (name === '_sort')
    return fc.uniqueArray(fc.constantFrom('-created_at', 'id', '+status'), { minLength: 1 });
  if (/^_(get|all|include)/.test(name) || /^(is_|resume$|allow_|private_)/.test(name)) return fc.boolean();
  if (/operations$|concurrency/.test(name)) return fc.array(fc.nat(), { minLength: 1, maxLength: 2 });
  if (name.startsWith('_')) return text;
  return fc.oneof(plain, fc.array(plain, { minLength: 1, maxLength: 3 }));
};

const moments = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const parameters = fc.dictionary(text, json, { maxKeys: 4 });
const action = fc.record({
  action: fc.constantFrom('cancel', 'force-cancel', 'kill', 'resume', 'force-resume', 'requeue', 'dance'),
});

const bodies: Partial<Record<OperationId, fc.Arbitrary<unknown>>> = {
  startExecution: fc.record(
    {
      deployment_id: text,
      workflow_id: text,
      parameters: fc.option(parameters),
      allow_custom_parameters: fc.boolean(),
      force: fc.oneof(fc.boolean(), fc.constantFrom('true', null)),
      dry_run: fc.boolean(),
      queue: fc.boolean(),
      scheduled_time: fc.oneof(moments, fc.constant(null)),
      wait_after_fail: fc.option(fc.nat()),
      force_status: fc.constantFrom('terminated', 'failed', null),
      created_by: text,
      created_at: moments,
      id,
      is_system_workflow: fc.boolean(),
      error: text,
    },
    { requiredKeys: ['deployment_id', 'workflow_id'] },
  ),
  startExecutionGroup: fc.record(
    {
      deployment_group_id: text,
      workflow_id: text,
      default_parameters: fc.option(parameters),
      parameters: fc.dictionary(text, parameters, { maxKeys: 2 }),
      concurrency: fc.nat(),
      force: fc.boolean(),
      id,
      created_by: text,
      created_at: moments,
      associated_executions: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: ['deployment_group_id', 'workflow_id'] },
  ),
  deleteExecutions: fc.oneof(
    fc.record({
      to_datetime: fc.oneof(
        moments,
        moments.map((at) => at.slice(0, 19)),
        moments.map((at) => at.slice(0, 10)),
      ),
    }),
    fc.record({ keep_last: fc.nat(3) }),
    fc.constant({}),
    fc.record({ to_datetime: moments, keep_last: fc.nat() }),
  ),
  actOnExecution: action,
  actOnExecutionGroup: action,
  updateExecution: fc.record(
    { status: fc.constantFrom('started', 'failed'), error: fc.option(text) },
    { requiredKeys: ['status'] },
  ),
  updateExecutionGroup: fc.record(
    {
      concurrency: fc.nat(),
      success_group_id: fc.option(text),
      failure_group_id: text,
    },
    { requiredKeys: [] },
  ),
};

const requests: fc.Arbitrary<ApiRequest> = fc.constantFrom(...OPERATION_IDS).chain((operationId) => {
  const { query, path } = OPERATIONS[operationId];
  const names = Object.keys(query);
  return fc.record({
    operationId: fc.constant(operationId),
    path: path.includes('{id}') ? fc.record({ id }) : fc.constant({}),
    query: (names.length === 0
      ? fc.constant({})
      : fc
          .uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
          .chain((chosen) =>
            fc.record(Object.fromEntries(chosen.map((name) => [name, values(name)]))),
          )) as fc.Arbitrary<ApiRequest['query']>,
    ...(bodies[operationId] && { body: bodies[operationId] }),
  });
});

const callers: fc.Arbitrary<Caller> = fc.record({
  baseUrl: fc.constantFrom('http://127.0.0.1:8080', 'https://manager.example.org', 'http://[::1]:9090'),
  identity: fc.oneof(
    fc.record({ username: text.filter((name) => !name.includes(':')), password: text }),
    // As a header it cannot hold everything.
    fc.record({ token: fc.stringMatching(/^[!-~]{1,20}$/) }),
  ),
  tenant: fc.constantFrom('default_tenant', 'research'),
});

const RUNS = { numRuns: 400 };

/** What arrives at a manager: what all samples have to agree on. */
interface Arrived {
  method: string;
  path: string;
  query: string[];
  body: unknown;
}

function expected(request: ApiRequest): Arrived {
  const url = new URL(requestUrl(request, caller.baseUrl));
  return {
    method: OPERATIONS[request.operationId].method,
    path: url.pathname.slice(API_PATH.length),
    query: queryOf(url),
    body: request.body,
  };
}

const queryOf = (url: URL) => [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();

/** With moments as what they mean: the manager reads one without a zone as UTC, and never an offset. */
function meant({ body, ...arrived }: Arrived): Arrived {
  const fields = body as { to_datetime?: string } | undefined;
  if (typeof fields?.to_datetime !== 'string') return { ...arrived, body };
  const at = fields.to_datetime;
  const moment = new Date(at.endsWith('Z') || at.length === 10 ? at : `${at}Z`).toISOString();
  return { ...arrived, body: { ...fields, to_datetime: moment } };
}

function responseTo({ url, method }: Request, body: unknown): unknown {
  const { pathname } = new URL(url);
  const pagination = { total: 1, size: 1000, offset: 0 };
  if (pathname.endsWith('/should-start')) return true;
  if (pathname.endsWith('/version')) return { version: '7.1.0' };
  if (method === 'DELETE') return { items: [{ count: 1 }], metadata: { pagination } };
  if (method === 'GET' && /\/(executions|execution-groups)$/.test(pathname)) {
    return { items: [{ id: 'one', status: 'started' }], metadata: { pagination, filtered: null } };
  }
  // The SDK checks that a change of the concurrency was carried out.
  const { concurrency = 1 } = (body ?? {}) as { concurrency?: unknown };
  return { id: 'one', status: 'started', concurrency };
}

async function sentByTypeScript(source: string): Promise<Arrived> {
  const { requests, bodies, printed } = await runTypeScript(source, responseTo);
  // The SDK requests the release of the manager first where a call depends on it.
  const last = requests.length - 1;
  const first = requests.slice(0, last).map((request) => new URL(request.url).pathname);
  expect(['', `${API_PATH}/version`]).toContain(first.join());
  expect(printed.length).toBeGreaterThan(0);
  const { method, url } = requests[last] as Request;
  const { pathname } = new URL(url);
  return { method, path: pathname.slice(API_PATH.length), query: queryOf(new URL(url)), body: bodies[last] };
}

describe('samples of any request', () => {
  test('curl sends it, with the user and the tenant', () => {
    fc.assert(
      fc.property(requests, callers, (request, asking) => {
        const sent = parseCurl(samplesOf(request, asking).curl);
        const { identity } = asking;

        expect(sent).toEqual({
          method: OPERATIONS[request.operationId].method,
          url: new URL(requestUrl(request, asking.baseUrl)),
          headers: {
            tenant: asking.tenant,
            ...('token' in identity
              ? { 'authentication-token': identity.token }
              : {
                  authorization: `Basic ${Buffer.from(`${identity.username}:${identity.password}`).toString('base64')}`,
                }),
            ...(request.body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(request.body !== undefined && { body: expect.any(String) }),
        });
        if (sent.body !== undefined) expect(JSON.parse(sent.body)).toEqual(request.body);
        expect(parseCurl(curlLine(request, asking)).url).toEqual(sent.url);
      }),
      RUNS,
    );
  });

  test('a real shell hands curl the words that were read here', () => {
    const chosen = fc.sample(fc.tuple(requests, callers), { numRuns: 200, seed: 7 });
    const commands = chosen.map(([request, asking]) => samplesOf(request, asking).curl);
    const script = `curl() { printf '%s\\0' "$@"; printf '\\1\\0'; }\n${commands.join('\n')}\n`;
    // Were a quote missing, a shell might write files: then at least not here.
    const cwd = mkdtempSync(join(tmpdir(), 'quoted-'));
    const { stdout, status } = spawnSync('sh', ['-s'], { input: script, encoding: 'utf8', cwd });
    expect(readdirSync(cwd)).toEqual([]);
    rmSync(cwd, { recursive: true });

    expect(status).toBe(0);
    const handed = stdout.split('\u0001\0').slice(0, -1);
    expect(handed).toHaveLength(commands.length);
    for (const [index, words] of handed.entries()) {
      const [request, asking] = chosen[index] as [ApiRequest, Caller];
      const url = words.split('\0').find((word) => /^https?:/.test(word));
      expect(url).toBe(requestUrl(request, asking.baseUrl));
      if (request.body === undefined) continue;
      const data = words.split('\0')[words.split('\0').indexOf('-d') + 1];
      expect(JSON.parse(data ?? '')).toEqual(request.body);
    }
  });

  test('the SDK sends it, by a method of its own wherever there is one', async () => {
    let methods = 0;
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const { sdk } = samplesOf(request, caller);
        if (!sdk.includes('client.http')) methods += 1;
        expect(meant(await sentByTypeScript(sdk))).toEqual(meant(expected(request)));
      }),
      RUNS,
    );
    expect(methods).toBeGreaterThan(100);
  });

  test('openapi-fetch sends it', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        expect(await sentByTypeScript(samplesOf(request, caller).http)).toEqual(expected(request));
      }),
      RUNS,
    );
  });

  test('the TypeScript has the user and the server', async () => {
    await fc.assert(
      fc.asyncProperty(callers, async (asking) => {
        const request = { operationId: 'listExecutions', path: {}, query: {} } as const;
        const { options, requests } = await runTypeScript(samplesOf(request, asking).sdk, responseTo);
        expect(options).toMatchObject({ baseUrl: asking.baseUrl, auth: asking.identity });
        expect(requests[0]?.headers.get('tenant')).toBe(asking.tenant);
      }),
      { numRuns: 100 },
    );
  });

  test('Python sends it, or states in a comment why it cannot', () => {
    let possible = 0;
    fc.assert(
      fc.property(requests, callers, (request, asking) => {
        const { python } = samplesOf(request, asking);
        const program = parsePython(python);
        const { identity, tenant, baseUrl } = asking;
        const { hostname, port, protocol } = new URL(baseUrl);
        expect(constructed(program)).toEqual({
          host: hostname.replace(/[[\]]/g, ''),
          ...(port !== '' && { port: Number(port) }),
          ...(protocol === 'https:' && { protocol: 'https' }),
          ...identity,
          tenant,
        });

        const calls = program.calls.filter((call) => methodOf(call) !== undefined);
        if (calls.length === 0) {
          expect(python).toMatch(/# The Python client cannot send this: .+\.$/);
          return;
        }
        possible += 1;
        const [call] = calls;
        expect(calls).toHaveLength(1);
        if (call === undefined) return;
        const { operationId, path, query, body } = sentBy(call);
        expect(OPERATIONS[operationId].method).toBe(OPERATIONS[request.operationId].method);
        expect(
          forPython(request.operationId, { ...expected(request), path, query: [...query], body }),
        ).toEqual(forPython(request.operationId, expected(request)));
      }),
      RUNS,
    );
    expect(possible).toBeGreaterThan(100);
  });
});

/** Leaves out what Python always sends beside, where it comes to the same. */
function forPython(operationId: OperationId, arrived: Arrived): Arrived {
  const { method, path, query, body } = meant(arrived);
  const defaults: Partial<Record<OperationId, object>> = {
    startExecution: {
      allow_custom_parameters: 'false',
      force: 'false',
      dry_run: 'false',
      queue: 'false',
      wait_after_fail: 600,
    },
    startExecutionGroup: { force: false, concurrency: 5 },
    updateExecution: { error: '' },
  };
  const fields = Object.entries({ ...defaults[operationId], ...(body as object) })
    .map(([name, value]) => [
      name,
      typeof value === 'boolean' && operationId === 'startExecution' && name !== 'is_system_workflow'
        ? String(value)
        : value,
    ])
    .filter(([name, value]) => (value !== null && value !== '') || name === 'wait_after_fail');
  return {
    method,
    path,
    query: query
      .map((pair) => pair.replace(/=(True|False)$/, (_, flag: string) => `=${flag.toLowerCase()}`))
      .filter((pair) => pair !== '_include_system_workflows=false')
      .sort(),
    body: body === undefined ? undefined : Object.fromEntries(fields),
  };
}

/** Without halves of characters. */
function whole(text: string): string {
  return Buffer.from(text).toString();
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return whole(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [whole(name), wellFormed(each)]));
}

describe('the examples', () => {
  test('there is one for every operation', () => {
    expect(new Set(examples.map(({ request }) => request.operationId))).toEqual(new Set(OPERATION_IDS));
  });

  test.each(examples)('$request.operationId, $summary: is a request of the contract', ({ request }) => {
    const url = new URL(requestUrl(request, caller.baseUrl));

    expect(validateQuery(request.operationId, url.searchParams)).toEqual([]);
    expect(validateRequestBody(request.operationId, request.body)).toEqual([]);
    expect(request.path).not.toHaveProperty('id', 'undefined');
  });

  test.each(examples)(
    '$request.operationId, $summary: succeeds in the example world',
    async ({ request }) => {
      const sandbox = createSandbox({ clock: 'virtual' });
      const fetch = (url: string, init: RequestInit) => sandbox.fetch(url, init);
      const received = await send(request, { ...caller, fetch });

      expect([received.status, await responseViolations(received)]).toEqual([
        OPERATIONS[request.operationId].success,
        [],
      ]);
      sandbox.close();
    },
  );

  test.each(examples)('$request.operationId, $summary: every client can send it', ({ request }) => {
    const { sdk, python } = samplesOf(request, caller);

    expect(sdk).not.toContain('client.http');
    expect(python).not.toContain('cannot send');
  });
});

test('the TypeScript of the examples compiles', { tags: 'full' }, () => {
  const samples = examples.flatMap(({ request, summary }) => {
    const { sdk, http } = samplesOf(request, caller, summary);
    return [sdk, http].map((code) => ({ file: `${request.operationId}, ${summary}`, line: 1, code }));
  });

  expect(typeCheck(samples)).toEqual([]);
});

test('a key that JavaScript takes for the prototype stays a key', async () => {
  const parameters = JSON.parse('{"__proto__": 1, "it\'s": 2}');
  const body = { deployment_id: 'a', workflow_id: 'b', parameters };
  const request = { operationId: 'startExecution', path: {}, query: {}, body } as const;
  for (const id of ['sdk', 'http'] as const) {
    const { body: sent } = await sentByTypeScript(samplesOf(request, caller)[id]);
    expect(JSON.stringify(sent)).toBe(JSON.stringify(body));
  }
});

describe('what a client cannot send is stated', () => {
  const sampled = (request: Partial<ApiRequest> & Pick<ApiRequest, 'operationId'>) =>
    samplesOf({ path: {}, query: {}, ...request }, caller);

  test('a deletion that keeps none would delete everything in Python, and the SDK rejects it', () => {
    const { sdk, python } = sampled({ operationId: 'deleteExecutions', body: { keep_last: 0 } });
    expect(python).toContain(
      '# The Python client cannot send this: it drops keep_last=0 and deletes everything.',
    );
    expect(sdk).toContain('client.http.DELETE');
  });

  test('an id with a control character, which the SDK rejects', () => {
    const path = { id: 'tab\there' };
    expect(sampled({ operationId: 'getExecutionGroup', path }).sdk).toContain('client.http.GET');
    const body = { deployment_id: 'd', workflow_id: 'w', id: 'two\nlines' };
    expect(sampled({ operationId: 'startExecution', body }).sdk).toContain('client.http.POST');
  });

  test('Python has nowhere to put the tenants of a group', () => {
    const query = { _all_tenants: true };
    expect(sampled({ operationId: 'getExecutionGroup', path: { id: 'a' }, query }).python).toContain(
      'cannot send this: get does not take _all_tenants',
    );
  });

  test('a manager below a path', () => {
    const request = { operationId: 'listExecutions', path: {}, query: {} } as const;
    const { python } = samplesOf(request, { ...caller, baseUrl: 'https://example.org/manager' });
    expect(python).toContain('# The Python client knows no path in front of /api.');
  });
});
