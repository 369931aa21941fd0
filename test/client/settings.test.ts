import { afterEach, describe, expect, test, vi } from 'vitest';
import { CloudifyClient, type CloudifyClientOptions } from '../../src/client/index.ts';
import { clientOf, json, page, rejectionOf } from './fake-manager.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const auth = { token: 'the-secret-token' };

describe('baseUrl', () => {
  const accepted: [string | URL, string][] = [
    ['https://manager.test', 'https://manager.test/api/v3.1/executions/x'],
    ['https://manager.test/', 'https://manager.test/api/v3.1/executions/x'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/api/v3.1/executions/x'],
    ['http://[::1]:8080/', 'http://[::1]:8080/api/v3.1/executions/x'],
    ['https://proxy.test/manager', 'https://proxy.test/manager/api/v3.1/executions/x'],
    ['https://proxy.test/manager//', 'https://proxy.test/manager/api/v3.1/executions/x'],
    ['https://proxy.test/{id}', 'https://proxy.test/%7Bid%7D/api/v3.1/executions/x'],
    [new URL('https://manager.test/api-gateway'), 'https://manager.test/api-gateway/api/v3.1/executions/x'],
  ];

  test.each(accepted)('%s is requested at %s', async (baseUrl, url) => {
    const { client, requests } = clientOf([json({})], { baseUrl });
    await client.executions.get('x');
    expect(requests[0]?.url).toBe(url);
  });

  const rejected: [string, RegExp][] = [
    ['', /not an absolute http or https URL/],
    ['manager.test', /not an absolute http or https URL/],
    ['manager.test:8080', /not an absolute http or https URL/],
    ['/api', /not an absolute http or https URL/],
    ['ftp://manager.test', /not an absolute http or https URL/],
    ['https://olga:the-secret@manager.test', /contains credentials; pass them as auth/],
    ['olga:the-secret@manager.test', /not an absolute http or https URL/],
    ['https://manager.test?tenant=a', /has a query or a fragment/],
    ['https://manager.test/?', /has a query or a fragment/],
    ['https://manager.test/#', /has a query or a fragment/],
    ['https://manager.test/api/v3.1', /ends with \/api\/v3\.1, which the client adds/],
    ['https://manager.test/prefix/api/v3.1/', /ends with \/api\/v3\.1, which the client adds/],
    ['https://manager.test/api', /ends with \/api\/v3\.1, which the client adds/],
  ];

  test.each(rejected)('"%s" is rejected', (baseUrl, message) => {
    const make = () => new CloudifyClient({ baseUrl, auth });
    expect(make).toThrow(message);
    expect(make).toThrow(/^baseUrl must be like https:\/\/manager\.example\.com/);
    expect(make).toThrow(TypeError);
    expect(make).not.toThrow(/the-secret/);
  });
});

describe('auth', () => {
  test.each([
    [{ username: 'olga', password: 'pa:ss' }, 'authorization', `Basic ${btoa('olga:pa:ss')}`],
    [{ username: 'ölga', password: '密' }, 'authorization', 'Basic w7ZsZ2E65a+G'],
    [{ username: 'olga', password: '' }, 'authorization', `Basic ${btoa('olga:')}`],
    [{ token: 'ctok-1-abc' }, 'authentication-token', 'ctok-1-abc'],
    [{ executionToken: 'abc' }, 'execution-token', 'abc'],
  ])('%j is one header', async (given, name, value) => {
    const { client, requests } = clientOf([json({})], { auth: given });
    await client.executions.get('x');
    expect(requests[0]?.headers).toEqual({ [name]: value, tenant: 'default_tenant' });
  });

  test.each([
    [undefined, /auth must be one of/],
    [{}, /auth must be one of/],
    [{ token: undefined }, /auth must be one of/],
    [{ token: 'the-secret', username: 'olga', password: 'the-secret' }, /auth must be one of/],
    [{ token: 'the-secret', executionToken: 'the-secret' }, /auth must be one of/],
    [{ username: 'olga' }, /a username, without a colon, and a password/],
    [{ username: '', password: 'the-secret' }, /a username, without a colon, and a password/],
    [{ username: 'ol:ga', password: 'the-secret' }, /a username, without a colon, and a password/],
    [{ token: '' }, /The header Authentication-Token is empty/],
    [{ token: 'the-secret\nX-Evil: 1' }, /characters that HTTP does not allow/],
    [{ executionToken: 'the-secret-密' }, /characters that HTTP does not allow/],
  ])('%j is rejected without its values in the message', (given, message) => {
    const make = () => new CloudifyClient({ baseUrl: 'https://manager.test', auth: given as never });
    expect(make).toThrow(message);
    expect(make).toThrow(TypeError);
    expect(make).not.toThrow(/the-secret/);
  });
});

describe('headers', () => {
  test('the tenant is sent', async () => {
    const { client, requests } = clientOf([json({})], { tenant: 'research' });
    await client.executions.get('x');
    expect(requests[0]?.headers.tenant).toBe('research');
  });

  test('custom headers are sent with every request and override none of the client', async () => {
    const headers = { 'X-BYPASS-MAINTENANCE': 'true', tenant: 'other', 'content-type': 'text/plain' };
    const { client, requests } = clientOf([json({}), json({ id: 'new' }, 201)], { headers });
    await client.executions.get('x');
    await client.executions.start({ deployment_id: 'a', workflow_id: 'b' });
    for (const sent of requests) {
      expect(sent.headers).toMatchObject({ 'x-bypass-maintenance': 'true', tenant: 'default_tenant' });
    }
    expect(requests[1]?.headers['content-type']).toBe('application/json');
  });

  test.each(['Tenant', 'tenant', 'TENANT', 'tEnAnT'])('%s does not override the tenant', async (name) => {
    const { client, requests } = clientOf([json({}), json({})], {
      tenant: 'research',
      headers: { [name]: 'other' },
    });
    await client.executions.get('x');
    await client.http.GET('/executions');
    expect(requests.map(({ headers }) => headers.tenant)).toEqual(['research', 'research']);
  });

  test.each(['Authentication-Token', 'authentication-token', 'AUTHENTICATION-TOKEN'])(
    '%s does not override the credentials',
    async (name) => {
      const { client, requests } = clientOf([json({})], { headers: { [name]: 'other' } });
      await client.executions.get('x');
      expect(requests[0]?.headers['authentication-token']).toBe('the-secret-token');
    },
  );

  test.each([
    [{ tenant: '' }, /The header Tenant is empty/],
    [{ tenant: 'a\nb' }, /The header Tenant is empty or has characters/],
    [{ headers: { 'X Y': 'z' } }, /The header X Y is empty or has characters/],
    [{ headers: { 'X-Y': 'the-secret\n' + 'z' } }, /The header X-Y is empty or has characters/],
  ])('%j is rejected', (settings: Partial<CloudifyClientOptions>, message) => {
    const make = () => new CloudifyClient({ baseUrl: 'https://manager.test', auth, ...settings });
    expect(make).toThrow(message);
    expect(make).not.toThrow(/the-secret/);
  });
});

describe('fetch', () => {
  test('is read for each request, so that it can be replaced later', async () => {
    const client = new CloudifyClient({ baseUrl: 'https://manager.test', auth });
    vi.stubGlobal('fetch', async () => json({ id: 'first' }));
    expect(await client.executions.get('x')).toEqual({ id: 'first' });
    vi.stubGlobal('fetch', async () => json({ id: 'second' }));
    expect(await client.executions.get('x')).toEqual({ id: 'second' });
    expect((await client.http.GET('/executions/{id}', { params: { path: { id: 'x' } } })).data).toEqual({
      id: 'second',
    });
  });
});

describe('parseJson', () => {
  const big = '{"id": "x", "parameters": {"serial": 12345678901234567890}}';
  const response = () => new Response(big, { headers: { 'Content-Type': 'application/json' } });
  /** The third argument of a reviver has the text of the number. */
  const exact = (text: string) =>
    JSON.parse(text, ((_name: string, value: unknown, { source }: { source: string }) =>
      Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(source) : value) as never);

  test('keeps integers that JavaScript would round', async () => {
    const { client } = clientOf([response()], { parseJson: exact });
    expect((await client.executions.get('x')).parameters).toEqual({ serial: 12345678901234567890n });
  });

  test('is called with the text of each successful response, also of lists and waits', async () => {
    const texts: string[] = [];
    const parseJson = (text: string) => {
      texts.push(text);
      return JSON.parse(text);
    };
    const rows = JSON.stringify(page([{ id: 'x' }]));
    const { client } = clientOf([response(), new Response(rows)], { parseJson });
    await client.executions.get('x');
    await client.executions.list();
    expect(texts).toEqual([big, rows]);
  });

  test('that throws makes an UnexpectedResponseError', async () => {
    const parseJson = () => {
      throw new SyntaxError('too big');
    };
    const { client } = clientOf([response()], { parseJson });
    expect(await rejectionOf(client.executions.get('x'))).toMatchObject({
      name: 'UnexpectedResponseError',
      cause: { message: 'too big' },
    });
  });

  test('is JSON.parse by default', async () => {
    const { client } = clientOf([response()]);
    expect((await client.executions.get('x')).parameters).toEqual({ serial: 12345678901234567000 });
  });
});

describe('fromEnv', () => {
  const HOST = { CLOUDIFY_HOST: 'https://manager.test' };
  const PASSWORD = { CLOUDIFY_USERNAME: 'olga', CLOUDIFY_PASSWORD: 'the-secret' };

  async function headersOf(client: CloudifyClient) {
    const headers: Record<string, string> = {};
    vi.stubGlobal('fetch', async (request: Request) => {
      Object.assign(headers, Object.fromEntries(request.headers), { url: request.url });
      return json({});
    });
    await client.executions.get('x');
    return headers;
  }

  test('reads host, username, password and tenant', async () => {
    const client = CloudifyClient.fromEnv({}, { ...HOST, ...PASSWORD, CLOUDIFY_TENANT: 'research' });
    expect(await headersOf(client)).toEqual({
      url: 'https://manager.test/api/v3.1/executions/x',
      authorization: `Basic ${btoa('olga:the-secret')}`,
      tenant: 'research',
    });
  });

  test('a token overrides a password, and an empty tenant is the default', async () => {
    const client = CloudifyClient.fromEnv(
      {},
      {
        ...HOST,
        ...PASSWORD,
        CLOUDIFY_TOKEN: 'a-b-c',
        CLOUDIFY_TENANT: '',
      },
    );
    const headers = await headersOf(client);
    expect(headers).toMatchObject({ 'authentication-token': 'a-b-c', tenant: 'default_tenant' });
    expect(headers).not.toHaveProperty('authorization');
  });

  test('ignores an incomplete password when there is a token', () => {
    expect(() =>
      CloudifyClient.fromEnv({}, { ...HOST, CLOUDIFY_TOKEN: 'a-b-c', CLOUDIFY_USERNAME: 'olga' }),
    ).not.toThrow();
  });

  test('reads the environment of the process by default', async () => {
    vi.stubEnv('CLOUDIFY_HOST', 'https://process.test');
    vi.stubEnv('CLOUDIFY_TOKEN', 'a-b-c');
    expect((await headersOf(CloudifyClient.fromEnv())).url).toBe(
      'https://process.test/api/v3.1/executions/x',
    );
    vi.unstubAllEnvs();
  });

  test('finds no variable without a process, as in browsers', () => {
    vi.stubGlobal('process', undefined);
    const make = () => CloudifyClient.fromEnv();
    const message = (() => {
      try {
        make();
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    })();
    vi.unstubAllGlobals();
    expect(message).toContain('The environment lacks CLOUDIFY_HOST');
  });

  test.each([
    [{}, /lacks CLOUDIFY_HOST, a URL such as/],
    [{ ...PASSWORD, CLOUDIFY_HOST: '' }, /lacks CLOUDIFY_HOST/],
    [{ ...PASSWORD, CLOUDIFY_HOST: 'manager.test' }, /^CLOUDIFY_HOST must be like https.*not an absolute/],
    [HOST, /lacks CLOUDIFY_TOKEN, or CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD/],
    [{ ...HOST, CLOUDIFY_USERNAME: 'olga' }, /lacks CLOUDIFY_PASSWORD beside CLOUDIFY_USERNAME/],
    [{ ...HOST, CLOUDIFY_PASSWORD: 'the-secret' }, /lacks CLOUDIFY_USERNAME beside CLOUDIFY_PASSWORD/],
    [{ ...HOST, ...PASSWORD, CLOUDIFY_USERNAME: '' }, /lacks CLOUDIFY_USERNAME beside CLOUDIFY_PASSWORD/],
  ])('%j is rejected with the name of the variable', (env, message) => {
    const make = () => CloudifyClient.fromEnv({}, env);
    expect(make).toThrow(message);
    expect(make).toThrow(TypeError);
    expect(make).not.toThrow(/the-secret/);
  });
});

describe('client.http', () => {
  test('returns the raw result of a success', async () => {
    const { client, requests } = clientOf([json({ id: 'x', status: 'started' })]);
    const { data, error, response } = await client.http.GET('/executions/{id}', {
      params: { path: { id: 'a b' }, query: { _include: ['id', 'status'] } },
    });
    expect(data).toEqual({ id: 'x', status: 'started' });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(requests[0]).toMatchObject({
      url: 'https://manager.test/api/v3.1/executions/a%20b?_include=id,status',
      headers: { 'authentication-token': 'the-secret-token', tenant: 'default_tenant' },
    });
  });

  test('returns the raw result of an error response', async () => {
    const rejection = { error_code: 'not_found_error', message: 'no', server_traceback: null };
    const { client } = clientOf([json(rejection, 404)]);
    const { data, error, response } = await client.http.GET('/executions/{id}', {
      params: { path: { id: 'x' } },
    });
    expect(data).toBeUndefined();
    expect(error).toEqual(rejection);
    expect(response.status).toBe(404);
  });

  test('lets a request set its tenant', async () => {
    const { client, requests } = clientOf([json({})]);
    await client.http.GET('/executions', { params: { header: { Tenant: 'research' } } });
    expect(requests[0]?.headers.tenant).toBe('research');
  });

  test('rejects without a response, with an error of the operation', async () => {
    const { client } = clientOf([new TypeError('fetch failed')]);
    const error = await rejectionOf(client.http.GET('/executions'));
    expect(error).toMatchObject({ name: 'ConnectionError', operationId: 'listExecutions', method: 'GET' });
  });
});
