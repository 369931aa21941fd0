import { request as nodeRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import { validateExchange } from '../../src/conformance/index.ts';
import { type DocumentedOperation, documentedOperations } from './documented-responses.ts';
import { type Listening, startMock } from './start-mock.ts';

const operations = await documentedOperations();
const SIGNED_IN = { authorization: `Basic ${btoa('admin:admin')}`, tenant: 'default_tenant' };
const JSON_BODY = { 'content-type': 'application/json' };

let mock: Listening;
let api: string;
beforeAll(async () => {
  mock = await startMock();
  api = `${mock.url}/api/v3.1`;
});
afterAll(() => mock.close());

function send(operation: DocumentedOperation, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(api + operation.path, {
    method: operation.method,
    headers: { ...SIGNED_IN, ...(operation.body !== undefined && JSON_BODY), ...headers },
    ...(operation.body !== undefined && { body: JSON.stringify(operation.body) }),
  });
}

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api}/executions`, {
    method: 'POST',
    headers: { ...SIGNED_IN, ...JSON_BODY, ...headers },
    body,
  });
}

const START = { deployment_id: 'shop-vienna', workflow_id: 'backup' };

describe('under the base path of a manager', () => {
  it.each(operations)('$operationId responds with its first example', async (operation) => {
    const response = await send(operation);
    const [first] = operation.responses;
    expect(response.status).toBe(first?.status);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(first?.value);
  });

  it.each(operations)('$operationId gives any other of its examples by name', async (operation) => {
    for (const documented of operation.responses) {
      const response = await send(operation, {
        prefer: `code=${documented.status}, example=${documented.example}`,
      });
      const body =
        documented.mediaType === 'application/json' ? await response.json() : await response.text();
      expect([documented.example, response.status, body]).toEqual([
        documented.example,
        documented.status,
        documented.value,
      ]);
      expect(response.headers.get('content-type')).toContain(documented.mediaType);
    }
  });

  it('looks neither at Accept nor at the case of a header', async () => {
    const response = await fetch(`${api}/executions`, {
      headers: { AUTHORIZATION: SIGNED_IN.authorization, accept: 'application/xml' },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  });

  it('responds to HEAD as to GET, without a body', async () => {
    const response = await fetch(`${api}/executions`, { method: 'HEAD', headers: SIGNED_IN });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
  });

  it.each(['a b', 'ä/', '100%', 'x?y#z', '..;', "'"])('takes the id %j', async (id) => {
    const response = await fetch(`${api}/executions/${encodeURIComponent(id)}`, { headers: SIGNED_IN });
    // An encoded slash is a slash to a manager: two segments, which nothing listens to.
    expect(response.status).toBe(id.includes('/') ? 404 : 200);
  });

  it('takes a path that is badly percent-encoded', async () => {
    expect(await raw('GET', '/api/v3.1/executions/%zz')).toMatchObject({ status: 200 });
  });
});

describe('Prefer', () => {
  it('needs only the name of an example: its status and media type follow', async () => {
    const response = await post(JSON.stringify(START), { prefer: 'example=UnparsableJson' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'text/html; charset=utf-8',
    ]);
  });

  it('gives the first example of a status', async () => {
    const response = await post(JSON.stringify(START), { prefer: 'code=409' });
    expect(response.status).toBe(409);
    expect(await response.json()).toHaveProperty('error_code');
  });

  it.each([
    ['code=418', 'documents no response 418. It has 201, 400'],
    ['example=Nonsense', 'has no example "Nonsense". It has NewExecution'],
    ['code=409, example=NewExecution', 'has no example "NewExecution" for 409. It has'],
    ['dynamic=maybe', 'not one of true, false'],
  ])('that asks for %s is rejected with what there is', async (prefer, words) => {
    const response = await post(JSON.stringify(START), { prefer });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect((await response.json()).detail).toContain(words);
  });

  it('leaves other preferences alone', async () => {
    expect((await post(JSON.stringify(START), { prefer: 'respond-async, wait=10' })).status).toBe(201);
  });

  it('does not overrule what is wrong with the request', async () => {
    expect((await post('{}', { prefer: 'code=201' })).status).toBe(400);
  });
});

describe('a request that breaks the contract', () => {
  it.each(operations)('$operationId without credentials is a 401', async (operation) => {
    const response = await send(operation, { authorization: '' });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error_code: 'unauthorized_error' });
  });

  it.each([[{ 'authentication-token': 'ctok-a-b' }], [{ 'execution-token': 'token' }]])(
    'is not one that signs in with %j',
    async (headers) => {
      expect((await fetch(`${api}/executions`, { headers })).status).toBe(200);
    },
  );

  it('gets the documented 400, and a header with what is wrong', async () => {
    const response = await post(JSON.stringify({ deployment_id: 'shop-vienna' }));
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('error_code');
    expect(response.headers.get('sl-violations')).toContain("required property 'workflow_id'");
  });

  it.each([
    ['GET', '/executions?_size=-1', undefined, 'bad_parameters_error'],
    ['GET', '/executions?status=sleeping', undefined, 'bad_parameters_error'],
    ['GET', '/executions?_include=nonsense', undefined, 'no_such_include_field_error'],
    ['GET', '/executions/x?_include=nonsense', undefined, 'no_such_include_field_error'],
    ['GET', '/execution-groups?_include=id,nonsense', undefined, 'no_such_include_field_error'],
    ['POST', '/executions', { deployment_id: 'd' }, 'bad_parameters_error'],
    ['POST', '/executions', { ...START, force: 'maybe' }, 'bad_parameters_error'],
    ['POST', '/executions', { ...START, unknown: 1 }, 'bad_parameters_error'],
    ['POST', '/executions/x', { action: 'explode' }, 'bad_parameters_error'],
    ['POST', '/executions/x', {}, 'bad_parameters_error'],
    ['PATCH', '/executions/x', {}, 'bad_parameters_error'],
    ['DELETE', '/executions', { keep_last: 0 }, 'bad_parameters_error'],
    ['POST', '/execution-groups', {}, 'bad_parameters_error'],
    ['POST', '/execution-groups/x', { action: 'requeue' }, 'bad_parameters_error'],
    ['PATCH', '/execution-groups/x', { concurrency: -1 }, 'bad_parameters_error'],
  ])('gets the error code that fits: %s %s %j', async (method, path, body, code) => {
    const response = await fetch(api + path, {
      method,
      headers: { ...SIGNED_IN, ...(body && JSON_BODY) },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect([response.status, ((await response.json()) as { error_code: string }).error_code]).toEqual([
      400,
      code,
    ]);
    expect(response.headers.get('sl-violations')).not.toBeNull();
  });

  it.each([
    ['GET', '/executions?id=&_search=x', undefined],
    ['DELETE', '/executions?_sort=-created_at', {}],
    ['POST', '/executions', { ...START, wait_after_fail: -1, scheduled_time: '203001010000+02:00' }],
    ['POST', '/executions/x', { action: 'cancel', deployment_id: 'd', force: false }],
  ])('is none that widely used clients send: %s %s %j', async (method, path, body) => {
    const response = await fetch(api + path, {
      method,
      headers: { ...SIGNED_IN, ...(body && JSON_BODY) },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(response.status).toBeLessThan(300);
  });

  it('can be quoted in that header, whatever its characters', async () => {
    const response = await post(JSON.stringify({ ...START, 'größe\n': 1 }));
    expect(response.status).toBe(400);
    expect(response.headers.get('sl-violations')).toContain('gr\\u00f6');
  });

  it.each(['_size=-1', '_size=many', 'status=sleeping', '_include=nonsense', '_all_tenants=maybe'])(
    'as %s does is a 400',
    async (query) => {
      expect((await fetch(`${api}/executions?${query}`, { headers: SIGNED_IN })).status).toBe(400);
    },
  );

  it.each(['{"deployment_id": ', 'null-ish', '', ' '])('as the body %j does is an HTML 400', async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'text/plain', ''])(
    'as the content type %j does is a 415',
    async (type) => {
      const response = await post(JSON.stringify(START), { 'content-type': type });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ error_code: 'unsupported_content_type_error' });
    },
  );

  it('is judged in the order of a manager: credentials, content type, JSON', async () => {
    const strange = { 'content-type': 'text/plain' };
    expect((await post('{', { ...strange, authorization: '' })).status).toBe(401);
    expect((await post('{', strange)).status).toBe(415);
    expect((await post('{', { authorization: '' })).status).toBe(401);
  });

  it('is a 413 above one mebibyte, and no further response', async () => {
    const response = await post(JSON.stringify({ ...START, parameters: { blob: 'x'.repeat(1024 * 1024) } }));
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('1048576 bytes');
  });

  it('is taken at exactly one mebibyte', async () => {
    const frame = JSON.stringify({ ...START, parameters: { blob: '' } });
    const body = frame.replace('""', `"${'x'.repeat(1024 * 1024 - frame.length)}"`);
    expect((await post(body)).status).toBe(201);
  });
});

describe('outside the contract', () => {
  it.each([
    '/',
    '/api',
    '/api/v3.1',
    '/api/v3.1/',
    '/api/v3.1/executions/',
    '/api/v3/executions',
    '/api/v3.1/Executions',
    '//',
  ])('%s is an HTML 404', async (path) => {
    const documented = await raw('GET', path);
    expect([documented.status, documented.type]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it.each([
    ['DELETE', '/executions/x', 'GET, HEAD, OPTIONS, PATCH, POST'],
    ['PUT', '/executions', 'DELETE, GET, HEAD, OPTIONS, POST'],
    ['POST', '/executions/x/should-start', 'GET, HEAD, OPTIONS'],
  ])('%s %s is an HTML 405 that names the methods', async (method, path, allow) => {
    const response = await fetch(api + path, { method, headers: SIGNED_IN });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('OPTIONS lists the methods', async () => {
    const response = await fetch(`${api}/execution-groups`, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([200, 'GET, HEAD, OPTIONS, POST']);
  });
});

describe('a page on another origin', () => {
  const origin = 'http://console.example';

  it('may send what its preflight requests', async () => {
    const response = await fetch(`${api}/executions`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': 'authorization,content-type,tenant',
      },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': expect.stringContaining('DELETE'),
      'access-control-allow-headers': 'authorization,content-type,tenant',
    });
  });

  it('may read every response, errors included, and its headers', async () => {
    for (const headers of [SIGNED_IN, {}]) {
      const response = await fetch(`${api}/executions`, { headers: { ...headers, origin } });
      expect(response.headers.get('access-control-allow-origin')).toBe(origin);
      expect(response.headers.get('access-control-expose-headers')).toContain('content-type');
      expect(response.headers.get('vary')).toContain('Origin');
    }
  });
});

describe('the server', () => {
  it('goes on after a client that hangs up in the middle of its body', async () => {
    await new Promise((resolve) => {
      const client = nodeRequest(`${api}/executions`, {
        method: 'POST',
        headers: { ...SIGNED_IN, ...JSON_BODY, 'content-length': '1000' },
      });
      client.on('error', () => {});
      client.on('close', resolve);
      client.write('{"deployment_id"', () => client.destroy());
    });
    expect((await post(JSON.stringify(START))).status).toBe(201);
  });
});

/** A request whose path fetch would tidy up. */
function raw(
  method: string,
  path: string,
): Promise<{ status: number | undefined; type: string | undefined }> {
  const { hostname, port } = new URL(api);
  return new Promise((resolve, reject) => {
    nodeRequest({ hostname, port, method, path, headers: SIGNED_IN }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'] }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('with dynamic=true', () => {
  it.each(operations)('$operationId responds with values that the contract accepts', async (operation) => {
    const operationId = operation.operationId as OperationId;
    for (let round = 0; round < 20; round += 1) {
      const response = await send(operation, { prefer: 'dynamic=true' });
      const exchange = {
        request: { method: operation.method, path: operation.path, query: '', headers: SIGNED_IN },
        response: {
          status: response.status,
          headers: { 'content-type': 'application/json' },
          body: await response.text(),
        },
      };
      const { violations } = validateExchange(exchange, undefined, {
        requestHeaders: true,
        requestBody: true,
      });
      expect([operationId, response.status, violations]).toEqual([
        operationId,
        OPERATIONS[operationId].success,
        [],
      ]);
    }
  });

  it('errors are examples, so that their codes are documented', async () => {
    const response = await post(JSON.stringify(START), { prefer: 'code=409, dynamic=true' });
    expect(await response.json()).toMatchObject({ error_code: 'conflict_error' });
  });

  it('a GET with a Content-Type that cannot be parsed is like any other', async () => {
    const headers = { ...SIGNED_IN, 'content-type': 'undefined', prefer: 'dynamic=true' };
    expect((await fetch(`${api}/executions`, { headers })).status).toBe(200);
  });
});
