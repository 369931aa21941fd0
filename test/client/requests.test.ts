import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CloudifyClient,
  type Middleware,
  NotFoundError,
  UnexpectedResponseError,
} from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { clientOf, html, json, managerError, page, rejectionOf } from './fake-manager.ts';
import { onSources, sampleWith } from './recipes/sample.ts';
import { manualManager } from './waiting/manual-manager.ts';

const start = { deployment_id: 'shop-lisbon', workflow_id: 'backup' };
const retry = { baseDelay: 0 };
const headersOf = (requests: readonly { headers: Readonly<Record<string, string>> }[], name: string) =>
  requests.map(({ headers }) => headers[name]);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('tenant and headers of a call', () => {
  test('are sent with this call alone', async () => {
    const { client, requests } = clientOf([json({}), json({}), json(page([]))], { headers: { 'X-A': '1' } });
    await client.executions.get('x', { tenant: 'research', headers: { 'X-B': '2' } });
    await client.executions.get('x');
    await client.executions.list({}, { headers: { 'x-a': '3' } });
    expect(headersOf(requests, 'tenant')).toEqual(['research', 'default_tenant', 'default_tenant']);
    expect(headersOf(requests, 'x-a')).toEqual(['1', '1', '3']);
    expect(headersOf(requests, 'x-b')).toEqual(['2', undefined, undefined]);
  });

  test('reject the call when HTTP does not allow them, before anything is sent', async () => {
    const { client, requests } = clientOf([]);
    const error = await rejectionOf(client.executions.get('x', { tenant: 'a\nb' }));
    expect(error).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  test('are those of the whole run', async () => {
    const finished = { id: 'new', status: 'terminated', finished_operations: 1, total_operations: 1 };
    const { client, requests } = clientOf([
      json({ id: 'new' }, 201),
      json(page([finished])),
      json(page([finished])),
    ]);
    await client.executions.run(start, { tenant: 'research' });
    expect(headersOf(requests, 'tenant')).toEqual(['research', 'research', 'research']);
  });
});

describe('withOptions', () => {
  test('changes the defaults of all calls, client.http included, and not those of the first client', async () => {
    const { client, requests } = clientOf([json({}), json({}), json({}), json({})], {
      headers: { 'X-A': '1' },
    });
    const other = client.withOptions({ tenant: 'research', headers: { 'X-B': '2' } });
    const third = other.withOptions({ tenant: 'ops' });
    await other.executions.get('x');
    await other.http.GET('/executions');
    await third.request('GET', '/deployments');
    await client.executions.get('x');
    expect(headersOf(requests, 'tenant')).toEqual(['research', 'research', 'ops', 'default_tenant']);
    expect(headersOf(requests, 'x-a')).toEqual(['1', '1', '1', '1']);
    expect(headersOf(requests, 'x-b')).toEqual(['2', '2', '2', undefined]);
  });

  test('sets timeout and retries', async () => {
    const hangs = () => new Promise<Response>(() => {});
    const { client } = clientOf([hangs, managerError('maintenance_mode_active', 503), json({})]);
    expect(await rejectionOf(client.withOptions({ timeout: 5 }).executions.get('x'))).toMatchObject({
      name: 'RequestTimeoutError',
      timeout: 5,
    });
    expect(await client.withOptions({ retry }).executions.get('x')).toEqual({});
  });

  test('ends all calls and waits by one signal, and none of the first client', async () => {
    const { client, worker, report } = manualManager();
    const first = await worker.executions.start({ ...start, deployment_id: 'shop-vienna' });
    const controller = new AbortController();
    const ending = client.withOptions({ signal: controller.signal });
    const ended = rejectionOf(ending.executions.handle(first.id).wait());
    const waits = client.executions.handle(first.id).wait();
    controller.abort(new Error('enough'));
    expect((await ended).message).toBe('enough');
    expect((await rejectionOf(ending.executions.get(first.id))).message).toBe('enough');
    await report(first.id, 'started', 'terminated');
    expect((await waits).status).toBe('terminated');
  });

  test('shares the credentials of a provider', async () => {
    const provider = vi.fn(() => ({ token: 'a' }));
    const { client } = clientOf([json({}), json({})], { auth: provider });
    await client.executions.get('x');
    await client.withOptions({ tenant: 'research' }).executions.get('x');
    expect(provider).toHaveBeenCalledTimes(1);
  });
});

test('polls of one tenant share a request, polls of different tenants do not', async () => {
  const polls: string[] = [];
  const fetch = async (request: Request) => {
    const ids = new URL(request.url).searchParams.getAll('id');
    polls.push(`${request.headers.get('tenant')}: ${ids.sort().join()}`);
    return json(page(ids.map((id) => ({ id, status: 'terminated' }))));
  };
  const { client } = clientOf([], { fetch });
  const research = client.withOptions({ tenant: 'research' });
  await Promise.all([
    client.executions.handle('a').wait(),
    research.executions.handle('b').wait(),
    client.executions.handle('c').wait(),
    client.executions.handle('d').wait({ tenant: 'research' }),
  ]);
  expect(new Set(polls)).toEqual(new Set(['default_tenant: a,c', 'research: b,d']));
});

describe('withResponse', () => {
  test('resolves with data and response of the last attempt', async () => {
    const headers = { 'X-Request-Id': '7', 'Content-Type': 'application/json' };
    const responses = [managerError('maintenance_mode_active', 503), new Response('{"id":"x"}', { headers })];
    const { client, requests } = clientOf(responses, { retry });
    const { data, response } = await client.executions.get('x').withResponse();
    expect(data).toEqual({ id: 'x' });
    expect([response.status, response.headers.get('X-Request-Id')]).toEqual([200, '7']);
    expect(requests).toHaveLength(2);
  });

  test('and the data of the same call are one request', async () => {
    const { client, requests } = clientOf([json({ id: 'x' }, 201)]);
    const call = client.executions.start(start);
    expect((await call.withResponse()).response.status).toBe(201);
    expect(await call).toEqual({ id: 'x' });
    expect(requests).toHaveLength(1);
  });

  test.each<[string, (client: CloudifyClient) => Promise<{ response: Response }>]>([
    ['executions.list', (client) => client.executions.list().withResponse()],
    ['executions.create', (client) => client.executions.create(start).withResponse()],
    ['executions.cancel', (client) => client.executions.cancel('x').withResponse()],
    ['executions.resume', (client) => client.executions.resume('x').withResponse()],
    ['executions.update', (client) => client.executions.update('x', { status: 'failed' }).withResponse()],
    ['handle.get', (client) => client.executions.handle('x').get().withResponse()],
    ['executionGroups.get', (client) => client.executionGroups.get('x').withResponse()],
    ['executionGroups.list', (client) => client.executionGroups.list().withResponse()],
    ['executionGroups.cancel', (client) => client.executionGroups.cancel('x').withResponse()],
    ['manager.getVersion', (client) => client.manager.getVersion().withResponse()],
  ])('exists for %s', async (_, call) => {
    const { client } = clientOf([json({ ...page([]), id: 'x', version: '7.1' }, 203)]);
    expect((await call(client)).response.status).toBe(203);
  });

  test('rejects with the typed error, and with a TypeError for an invalid id', async () => {
    const { client } = clientOf([managerError('not_found_error', 404)]);
    expect(await rejectionOf(client.executions.get('x').withResponse())).toBeInstanceOf(NotFoundError);
    expect(await rejectionOf(client.executions.get('').withResponse())).toBeInstanceOf(TypeError);
  });
});

describe('client.request', () => {
  test('sends query, body, tenant and credentials to any path', async () => {
    const { client, requests } = clientOf([json({ created: true })]);
    const query = { _include: ['id', 'name'], tag: ['a', 'b'] };
    expect(await client.request('PUT', '/tags/x', { query, body: { a: 1 }, tenant: 'ops' })).toEqual({
      created: true,
    });
    expect(requests).toEqual([
      {
        method: 'PUT',
        url: 'https://manager.test/api/v3.1/tags/x?_include=id,name&tag=a&tag=b',
        body: '{"a":1}',
        headers: {
          tenant: 'ops',
          'authentication-token': 'the-secret-token',
          'content-type': 'application/json',
        },
      },
    ]);
  });

  test('is retried, and rejects with typed errors', async () => {
    const { client } = clientOf([html('Bad gateway', 502), json([1]), managerError('not_found_error', 404)], {
      retry,
    });
    expect(await client.request('GET', '/deployments')).toEqual([1]);
    expect(await rejectionOf(client.request('GET', '/deployments'))).toBeInstanceOf(NotFoundError);
  });

  test('resolves with undefined for an empty response, and rejects a page', async () => {
    const { client } = clientOf([new Response(null, { status: 204 }), html('Welcome', 200)]);
    expect(await client.request('DELETE', '/tags/x')).toBeUndefined();
    expect(await rejectionOf(client.request('GET', '/tags'))).toBeInstanceOf(UnexpectedResponseError);
  });

  test('parses data by a function or a Standard Schema', async () => {
    const { client } = clientOf([json({ n: 1 }), json({ n: 2 }), json({ n: 'x' })]);
    const isNumber = (n: unknown): n is number => typeof n === 'number';
    const schema = {
      '~standard': {
        version: 1,
        vendor: 'test',
        validate: async (data: unknown) => {
          const { n } = data as { n: unknown };
          return isNumber(n) ? { value: n } : { issues: [{ message: 'no number', path: ['n'] }] };
        },
      },
    } as const;
    const doubled: number = await client.request('GET', '/n', {
      schema: (data) => (data as { n: number }).n * 2,
    });
    const parsed: number = await client.request('GET', '/n', { schema });
    expect([doubled, parsed]).toEqual([2, 2]);
    const error = await rejectionOf(client.request('GET', '/n', { schema }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain('data that the schema rejects (n: no number)');
  });

  test.each(['deployments', '/deployments?a=1', 'https://other.test/x'])(
    'rejects the path %s',
    async (path) => {
      expect(await rejectionOf(clientOf([]).client.request('GET', path))).toBeInstanceOf(TypeError);
    },
  );
});

describe('client.http', () => {
  test('retries, and resolves with the last error response', async () => {
    const busy = () => managerError('maintenance_mode_active', 503);
    const { client, requests } = clientOf([busy(), json({ id: 'x' }), busy(), busy(), busy()], { retry });
    const init = { params: { path: { id: 'x' } } };
    expect((await client.http.GET('/executions/{id}', init)).data).toEqual({ id: 'x' });
    const { error, response } = await client.http.GET('/executions/{id}', init);
    expect([response.status, error]).toMatchObject([503, { error_code: 'maintenance_mode_active' }]);
    expect(requests).toHaveLength(5);
  });

  test('has the timeout of the client, and sends the same body again', async () => {
    const { client, requests } = clientOf(
      [() => new Promise(() => {}), managerError('maintenance_mode_active', 503), json({}, 201)],
      {
        retry,
        timeout: 20,
      },
    );
    expect(await rejectionOf(client.http.POST('/executions', { body: start }))).toMatchObject({
      timeout: 20,
    });
    expect((await client.http.POST('/executions', { body: start })).response.status).toBe(201);
    expect(requests.slice(1).map(({ body }) => JSON.parse(body))).toEqual([start, start]);
  });

  test('stops when its signal aborts', async () => {
    const controller = new AbortController();
    const { client } = clientOf([() => new Promise(() => {})]);
    const call = rejectionOf(client.http.GET('/executions', { signal: controller.signal }));
    controller.abort(new Error('enough'));
    expect((await call).message).toBe('enough');
  });
});

describe('a page behind its own back end', () => {
  test('needs no credentials and no absolute URL, and uses the path of the back end', async () => {
    vi.stubGlobal('location', new URL('https://console.test/executions?tab=1'));
    const { client, requests } = clientOf([json({ id: 'x' }), json({})], {
      baseUrl: '/',
      apiPath: '/console/sp',
      auth: 'none',
      headers: { 'X-CSRF': '1' },
    });
    await client.executions.get('x');
    await client.http.GET('/executions');
    expect(requests.map(({ url }) => url)).toEqual([
      'https://console.test/console/sp/executions/x',
      'https://console.test/console/sp/executions',
    ]);
    expect(requests[0]?.headers).toEqual({ tenant: 'default_tenant', 'x-csrf': '1' });
  });

  test('sends cookies as its option states', async () => {
    const sent: RequestCredentials[] = [];
    const fetch = async (request: Request) => {
      sent.push(request.credentials);
      return json({});
    };
    await clientOf([], { fetch }).client.executions.get('x');
    await clientOf([], { fetch, credentials: 'include' }).client.executions.get('x');
    expect(sent).toEqual(['same-origin', 'include']);
  });

  test('has no relative URL outside of a page, and no path that is none', () => {
    expect(() => clientOf([], { baseUrl: '/' })).toThrow('is not an absolute http or https URL');
    for (const apiPath of ['sp', '/sp/', '/sp?a=1']) {
      expect(() => clientOf([], { apiPath })).toThrow('apiPath must begin with a slash');
    }
  });
});

describe('old platforms', () => {
  test('need no URL.canParse, and no signal of a Request', async () => {
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { canParse: undefined }));
    vi.stubGlobal(
      'Request',
      class extends Request {
        override get signal(): never {
          return null as never;
        }
      },
    );
    const sandbox = createSandbox({ seed: 'old' });
    const auth = { username: 'admin', password: 'admin' };
    const client = new CloudifyClient({ baseUrl: 'http://sandbox', auth, fetch: sandbox.fetch });
    const { items } = await client.executions.list({ size: 1 });
    expect(items).toHaveLength(1);
    expect((await client.http.GET('/executions')).response.status).toBe(200);
  });
});

describe('CLOUDIFY_LOG', () => {
  const env = { CLOUDIFY_HOST: 'https://manager.test', CLOUDIFY_TOKEN: 'the-secret-token' };

  test('turns on logging, without secrets', async () => {
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    const fetch = async () => json({ id: 'x', parameters: { password: 'the-secret' } });
    const client = CloudifyClient.fromEnv({ fetch }, { ...env, CLOUDIFY_LOG: 'debug' });
    await client.executions.get('x');
    await vi.waitFor(() => expect(debug).toHaveBeenCalledTimes(2));
    expect(info.mock.calls).toEqual([[expect.stringMatching(/^getExecution 200 in \d+ ms$/)]]);
    expect(JSON.stringify(debug.mock.calls)).not.toContain('the-secret');
  });

  test('is rejected when there is no such level', () => {
    const make = () => CloudifyClient.fromEnv({}, { ...env, CLOUDIFY_LOG: 'loud' });
    expect(make).toThrow('CLOUDIFY_LOG must be off, error, warn, info or debug');
  });

  test('and the other variables yield to the code', async () => {
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return json({});
    };
    const options = { fetch, baseUrl: 'https://code.test', auth: { token: 'of-code' } };
    await CloudifyClient.fromEnv(options, { CLOUDIFY_TENANT: 'research' }).executions.get('x');
    expect(sent[0]?.url).toBe('https://code.test/api/v3.1/executions/x');
    expect(sent[0]?.headers.get('Authentication-Token')).toBe('of-code');
    expect(sent[0]?.headers.get('Tenant')).toBe('research');
  });
});

test('the tracing of the guide makes a span of each attempt', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'tracing-'));
  const file = join(folder.path, 'tracing.ts');
  writeFileSync(file, onSources(sampleWith('retries-and-connections.md', 'function tracing')));
  const { tracing } = (await import(pathToFileURL(file).href)) as { tracing: (tracer: object) => Middleware };
  const spans: { name: string; options: object; events: unknown[] }[] = [];
  // As that of @opentelemetry/api.
  const tracer = {
    startActiveSpan(name: string, options: object, run: (span: object) => unknown) {
      const events: unknown[] = [];
      spans.push({ name, options, events });
      return run({
        setAttribute: (key: string, value: unknown) => events.push([key, value]),
        setStatus: (status: object) => events.push(['status', status]),
        recordException: (error: Error) => events.push(['exception', error.name]),
        end: () => events.push('end'),
      });
    },
  };
  const responses = [
    new TypeError('fetch failed'),
    managerError('maintenance_mode_active', 503),
    json({ id: 'x' }),
  ];
  const { client } = clientOf(responses, { middleware: [tracing(tracer)], retry });
  await client.executions.get('x');
  expect(spans.map(({ name }) => name)).toEqual(Array(3).fill('GET /executions/{id}'));
  expect(spans[1]?.options).toEqual({
    kind: 2,
    attributes: {
      'http.request.method': 'GET',
      'server.address': 'manager.test',
      'url.template': '/executions/{id}',
      'cloudify.operation': 'getExecution',
      'http.request.resend_count': 1,
    },
  });
  expect(spans.map(({ events }) => events)).toEqual([
    [['exception', 'ConnectionError'], ['status', { code: 2 }], 'end'],
    [['http.response.status_code', 503], ['status', { code: 2 }], 'end'],
    [['http.response.status_code', 200], 'end'],
  ]);
});
