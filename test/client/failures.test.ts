import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ERRORS } from '../../generated/errors.ts';

import {
  ApiError,
  BadParametersError,
  CloudifyClient,
  type CloudifyClientOptions,
  CloudifyError,
  ConnectionError,
  ERROR_CLASSES,
  NotFoundError,
  RequestTimeoutError,
  UnexpectedResponseError,
} from '../../src/client/index.ts';
import { clientOf, html, json, managerError, rejectionOf } from './fake-manager.ts';

describe('an error response of the manager', () => {
  test.each(Object.entries(ERRORS))(
    '%s is an error of its own class',
    async (code, { status, class: name }) => {
      const { client } = clientOf([managerError(code, status, 'Something is wrong.')]);
      const error = await rejectionOf(client.executions.get('x'));

      expect(error).toBeInstanceOf(ERROR_CLASSES[code as keyof typeof ERROR_CLASSES]);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toBeInstanceOf(CloudifyError);

      expect(String(error)).toBe(`${name}: Something is wrong.`);
      expect(error).toMatchObject({ status, code });
    },
  );

  test('is an ApiError with its request', async () => {
    const { client } = clientOf([managerError('not_found_error', 404)]);
    const error = await rejectionOf(client.executions.get('x', { include: ['id'] }));
    expect(error).toMatchObject({
      operationId: 'getExecution',
      method: 'GET',
      url: 'https://manager.test/api/v3.1/executions/x?_include=id',
    });
  });

  test.each(['brand_new_error', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'with the unknown code %s is a plain ApiError',
    async (code) => {
      const { client } = clientOf([managerError(code, 418, 'New.')]);
      const error = (await rejectionOf(client.executions.get('x'))) as ApiError;
      expect(error.constructor).toBe(ApiError);
      expect(error).toMatchObject({ status: 418, code, message: 'New.' });
    },
  );

  test('without a message gets one', async () => {
    const { client } = clientOf([managerError('forbidden_while_cancelling', 403, '')]);
    const error = await rejectionOf(client.executions.start({ deployment_id: 'a', workflow_id: 'b' }));
    expect(error.message).toBe('The manager responded with status 403 and forbidden_while_cancelling.');
  });

  test('has the response with a readable body', async () => {
    const { client } = clientOf([
      json({ error_code: 'internal_server_error', message: 'Broken.', server_traceback: 'KeyError: 1' }, 500),
    ]);
    const error = (await rejectionOf(client.executions.shouldStart('x'))) as ApiError;
    expect(error.response.headers.get('Content-Type')).toBe('application/json');
    expect(await error.response.json()).toMatchObject({ server_traceback: 'KeyError: 1' });
  });

  test('without a traceback is read like any other', async () => {
    const { client } = clientOf([
      json({ error_code: 'bad_parameters_error', message: '1 validation error' }, 400),
    ]);
    await expect(client.executions.list({ filter: { id: 'x' } })).rejects.toBeInstanceOf(BadParametersError);
  });
});

describe('a response that is not the API’s', () => {
  test('an HTML page is an error that mentions the baseUrl', async () => {
    const { client } = clientOf([html('404 Not Found', 404)]);
    const error = (await rejectionOf(client.executions.get('x'))) as UnexpectedResponseError;

    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toBeInstanceOf(CloudifyError);
    expect(error).not.toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      status: 404,
      operationId: 'getExecution',
      bodyPreview: '404 Not Found 404 Not Found',
    });
    expect(error.message).toMatch(
      /returned status 404 with text\/html.*is the baseUrl right\?.*404 Not Found/,
    );
  });

  const strange: Record<string, Response> = {
    'a page of success': html('Log in', 200),
    'a page of a proxy': html('502 Bad Gateway', 502),
    'broken JSON': new Response('{"items": [', { headers: { 'Content-Type': 'application/json' } }),
    'broken JSON of a rejection': new Response('{"error_code":', { status: 400 }),
    'nothing at all': new Response(null, { status: 204 }),
    'an empty success': new Response('', { headers: { 'Content-Length': '0' } }),
    'an empty rejection': new Response('', { status: 500, headers: { 'Content-Length': '0' } }),
    'JSON of another service': json({ detail: 'Not Found' }, 404),
    'a rejection that is null': json(null, 400),
    'a rejection that is a text': json('no', 400),
  };

  test.each(Object.entries(strange))('%s is an UnexpectedResponseError', async (_name, response) => {
    const { client } = clientOf([response]);
    const error = await rejectionOf(client.executions.get('x'));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: response.status, method: 'GET' });
    expect(error.message).not.toMatch(/null,|undefined/);
  });

  test('invalid JSON is an error with the parser’s error as its cause', async () => {
    const { client } = clientOf([new Response('<', { headers: { 'Content-Type': 'application/json' } })]);
    expect((await rejectionOf(client.executions.get('x'))).cause).toBeInstanceOf(SyntaxError);
  });

  test('a bodyPreview is short and without markup', async () => {
    const { client } = clientOf([new Response(`<b>${'long '.repeat(1000)}</b>`, { status: 500 })]);
    const { bodyPreview, message } = (await rejectionOf(
      client.executions.get('x'),
    )) as UnexpectedResponseError;
    expect(bodyPreview).toMatch(/^long long .*…$/);
    expect(bodyPreview.length).toBeLessThanOrEqual(121);
    expect(message.length).toBeLessThan(400);
  });

  test('a redirect is reported and not followed', async () => {
    let reached = 0;
    const elsewhere = createServer((_request, response) => {
      reached += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const target = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/api/v3.1/executions`;
    const manager = createServer((_request, response) => response.writeHead(301, { location: target }).end());
    await new Promise<void>((resolve) => manager.listen(0, '127.0.0.1', resolve));
    try {
      const baseUrl = `http://127.0.0.1:${(manager.address() as AddressInfo).port}`;
      const client = new CloudifyClient({ baseUrl, auth: { token: 'the-secret-token' } });
      const error = await rejectionOf(client.executions.list());
      expect(error).toBeInstanceOf(UnexpectedResponseError);
      expect(error.message).toContain(target);
      expect(reached).toBe(0);
    } finally {
      manager.close();
      elsewhere.close();
    }
  });
});

describe('no response', () => {
  test('from a closed port is a ConnectionError with the reason', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));

    const client = new CloudifyClient({
      baseUrl: `http://127.0.0.1:${port}`,
      auth: { token: 'the-secret-token' },
    });
    const error = await rejectionOf(client.executions.get('x'));

    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toBeInstanceOf(CloudifyError);
    expect(error).toMatchObject({ operationId: 'getExecution', method: 'GET' });
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test('because the connection breaks during the response is a ConnectionError', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"items":', () => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = new CloudifyClient({ baseUrl, auth: { token: 'the-secret-token' } });
      await expect(client.executions.list()).rejects.toBeInstanceOf(ConnectionError);
    } finally {
      server.close();
    }
  });

  test.each([undefined, null, 'down'])('is a ConnectionError when fetch rejects with %s', async (cause) => {
    const { client } = clientOf([], { fetch: () => Promise.reject(cause) });
    expect(await rejectionOf(client.executions.get('x'))).toBeInstanceOf(ConnectionError);
  });

  test('is a ConnectionError with the error of fetch as its cause', async () => {
    const cause = new TypeError('fetch failed', { cause: new AggregateError([], '') });
    const { client } = clientOf([cause]);
    const error = await rejectionOf(client.executions.get('x'));
    expect(error.cause).toBe(cause);
    expect(error.message).toContain('fetch failed');
  });

  test('a body that cannot be serialized rejects with the error of JSON.stringify', async () => {
    const { client, requests } = clientOf([]);
    const call = client.executions.start({ deployment_id: 'a', workflow_id: 'b', parameters: { n: 1n } });
    await expect(call).rejects.toThrow(/BigInt/);
    await expect(call).rejects.toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });
});

describe('an abort', () => {
  const reason = new Error('changed my mind');
  const never = (request: Request) =>
    new Promise<Response>((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });

  test.each([undefined, 60_000])(
    'rejects with its reason and sends nothing, when it came before (timeout: %s)',
    async (timeout) => {
      const { client, requests } = clientOf([]);
      const options = { signal: AbortSignal.abort(reason), timeout };
      expect(await rejectionOf(client.executions.get('x', options))).toBe(reason);
      expect(requests).toEqual([]);
    },
  );

  test('rejects with its reason before the response', async () => {
    const controller = new AbortController();
    const { client } = clientOf([
      (request) => {
        queueMicrotask(() => controller.abort(reason));
        return never(request);
      },
    ]);
    expect(await rejectionOf(client.executions.get('x', { signal: controller.signal }))).toBe(reason);
  });

  test('rejects with its reason when there is a timeout, too', async () => {
    const controller = new AbortController();
    const { client } = clientOf([
      (request) => {
        queueMicrotask(() => controller.abort(reason));
        return never(request);
      },
    ]);
    const options = { signal: controller.signal, timeout: 60_000 };
    expect(await rejectionOf(client.executions.get('x', options))).toBe(reason);
  });

  test('rejects with its reason while the response is read', async () => {
    const controller = new AbortController();
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"items":', () => controller.abort(reason));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = new CloudifyClient({ baseUrl, auth: { token: 'the-secret-token' } });
      expect(await rejectionOf(client.executions.list({}, { signal: controller.signal }))).toBe(reason);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  const hang = () => new Promise<never>(() => {});
  const hung: [string, Partial<CloudifyClientOptions>][] = [
    ['the auth provider hangs', { auth: hang }],
    ['a middleware hangs', { middleware: [hang] }],
    ['fetch hangs and takes no notice of the signal', { fetch: hang }],
    [
      'fetch hangs in the middle of a response',
      { fetch: async () => new Response(new ReadableStream({ pull: hang })) },
    ],
  ];
  const reasons: unknown[] = [
    reason,
    null,
    undefined,
    'enough',
    0,
    new ConnectionError({ method: 'GET', url: '' }, 1),
  ];

  describe.each(hung)('while %s', (_name, settings) => {
    test.each(reasons)('rejects with %s, without any timeout', async (why) => {
      const controller = new AbortController();
      const { client } = clientOf([], { timeout: 0, retry: { baseDelay: 0 }, ...settings });
      const call = client.executions.get('x', { signal: controller.signal });
      const outcome = call.then(
        () => 'responded',
        (error: unknown) => ({ error }),
      );
      await new Promise((resolve) => setImmediate(resolve));
      controller.abort(why);
      expect(await outcome).toEqual({ error: controller.signal.reason });
    });
  });

  test.each(hung.slice(0, 3))('of a raw request rejects while %s', async (_name, settings) => {
    const controller = new AbortController();
    const { client } = clientOf([], settings);
    const failure = rejectionOf(client.http.GET('/executions', { signal: controller.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(reason);
    expect(await failure).toBe(reason);
  });

  test('leaves no listener on the signal of a call with a timeout', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const { client } = clientOf([json({ id: 'x' })]);
    await client.executions.get('x', { signal, timeout: 60_000 });
    expect(added).toHaveBeenCalledOnce();
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

describe('a timeout', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const hanging = (request: Request) =>
    new Promise<Response>((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });

  test('is a RequestTimeoutError with the timeout', async () => {
    vi.useFakeTimers();
    const { client } = clientOf([hanging]);
    const rejected = rejectionOf(client.executions.get('x', { timeout: 5000 }));
    await vi.advanceTimersByTimeAsync(5000);
    const error = await rejected;

    expect(error).toBeInstanceOf(RequestTimeoutError);
    expect(error).toBeInstanceOf(CloudifyError);
    expect(error).toMatchObject({ timeout: 5000, operationId: 'getExecution', method: 'GET' });
    expect(error.message).toBe(
      'GET https://manager.test/api/v3.1/executions/x got no response within 5000 ms',
    );
  });

  test('includes the time to read the response', async () => {
    vi.useFakeTimers();
    const { client } = clientOf([
      (request) =>
        new Response(
          new ReadableStream({
            start(controller) {
              request.signal.addEventListener('abort', () => controller.error(request.signal.reason));
            },
          }),
        ),
    ]);
    const rejected = rejectionOf(client.executions.get('x', { timeout: 5000 }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await rejected).toBeInstanceOf(RequestTimeoutError);
  });

  test('leaves no timer after a response in time', async () => {
    vi.useFakeTimers();
    const { client } = clientOf([json({ id: 'x' })]);
    await client.executions.get('x', { timeout: 5000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('begins anew for each page of a list', async () => {
    vi.useFakeTimers();
    const slowly = (offset: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      return json({ metadata: { pagination: { total: 2, size: 1, offset }, filtered: null }, items: [{}] });
    };
    const { client } = clientOf([slowly(0), slowly(1)]);
    const rows: unknown[] = [];
    const loop = (async () => {
      for await (const row of client.executions.list({ size: 1 }, { timeout: 5000 })) rows.push(row);
    })();
    await vi.advanceTimersByTimeAsync(8000);
    await loop;
    expect(rows).toHaveLength(2);
  });
});

test('no error contains a password or a token', async () => {
  const secrets = [
    { auth: { token: 'the-secret-token' }, hidden: ['the-secret-token'] },
    { auth: { executionToken: 'the-secret-token' }, hidden: ['the-secret-token'] },
    {
      auth: { username: 'olga', password: 'the-secret-password' },
      hidden: ['the-secret-password', btoa('olga:the-secret-password')],
    },
  ];
  for (const { auth, hidden } of secrets) {
    const responses = [
      managerError('unauthorized_error', 401),
      html('502 Bad Gateway', 502),
      new TypeError('fetch failed'),
      json({ id: 'x' }),
    ];
    const { client } = clientOf(responses, { auth });
    const seen: unknown[] = [client];
    for (let call = 0; call < 3; call += 1) seen.push(await rejectionOf(client.executions.get('x')));
    seen.push((await client.http.GET('/executions/{id}', { params: { path: { id: 'x' } } })).response);

    for (const it of seen) {
      const text = `${inspect(it, { depth: Number.POSITIVE_INFINITY, showHidden: true })} ${it} ${JSON.stringify(it)}`;
      for (const secret of hidden) expect(text).not.toContain(secret);
    }
  }
});
