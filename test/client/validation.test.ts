/** `cloudify-executions/validation` as middleware of a client. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CloudifyClient, CloudifyError, ConnectionError, NotFoundError } from '../../src/client/index.ts';
import {
  ResponseValidationError,
  type ValidationOptions,
  validation,
} from '../../src/client/validation/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { exchanges } from '../contract/recorded/exchange.ts';
import { routingResponse } from '../contract/recorded/routing-responses.ts';
import { clientOf, example, html, json, managerError, page, rejectionOf } from './fake-manager.ts';

const url = 'https://manager.test/api/v3.1';
const execution = example<Record<string, unknown>>('ExecutionStarted');

/** The response to one request that went through the middleware. */
async function through(
  options: ValidationOptions,
  response: Response | Error,
  {
    method = 'GET',
    path = `/executions/${execution.id}`,
    operationId = 'getExecution' as 'getExecution' | 'listExecutions',
  } = {},
): Promise<Response> {
  const next = async () => {
    if (response instanceof Error) throw response;
    return response;
  };
  const context = { operationId, route: undefined, host: 'manager.test', attempt: 1 };
  return validation(options)(new Request(url + path, { method }), next, context);
}

/** The violations of a response: kind, rule, place. */
async function violationsOf(response: Response, request: Parameters<typeof through>[2] = {}) {
  const error = await rejectionOf(through({ mode: 'throw' }, response, request));
  expect(error).toBeInstanceOf(ResponseValidationError);
  return (error as ResponseValidationError).violations.map(({ kind, keyword, at }) => [kind, keyword, at]);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a valid response', () => {
  test('is returned as the same object, unread', async () => {
    const response = json(execution);
    const received = await through({ mode: 'throw' }, response);
    expect(received).toBe(response);
    expect(received.bodyUsed).toBe(false);
    expect(await received.json()).toEqual(execution);
  });

  test('is each recorded response of a real manager', async () => {
    const recorded = exchanges().filter(
      (exchange) =>
        !routingResponse(exchange) && exchange.method !== 'HEAD' && exchange.response.body !== undefined,
    );
    expect(recorded.length).toBeGreaterThan(500);
    for (const { method, path, query, response: stored, operationId } of recorded) {
      const response = json(stored.body, stored.status);
      const request = { method, path: `${path.replace(/^.*\/api\/v3\.1/, '')}${query ? `?${query}` : ''}` };
      const given = operationId as never;
      await through({ mode: 'throw' }, response, { ...request, operationId: given });
    }
  });

  test('is each response of the sandbox, also with include, of raw requests and with errors', async () => {
    const judged: number[] = [];
    const sandbox = createSandbox({ clock: 'virtual' });
    const client = new CloudifyClient({
      baseUrl: 'http://sandbox',
      auth: { username: 'admin', password: 'admin' },
      fetch: sandbox.fetch,
      middleware: [
        async (request, next) => {
          const response = await next(request);
          judged.push(response.status);
          return response;
        },
        validation({ mode: 'throw' }),
      ],
    });
    const { id } = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'restart' });
    await client.executions.get(id, { include: ['id', 'status'] });
    await client.executions.list({ include: ['id'] });
    await client.executionGroups.list();
    await client.http.GET('/executions');
    await rejectionOf(client.executions.get('no-such-execution'));
    expect(judged).toEqual([201, 200, 200, 200, 200, 404]);
    sandbox.close();
  });
});

describe('an invalid response', () => {
  const wrong = () => json({ ...execution, status: 'paused', total_operations: '12', priority: 3 });

  test('is returned unchanged and reported in the mode "warn"', async () => {
    const reported: ResponseValidationError[] = [];
    const response = wrong();
    const received = await through({ mode: 'warn', onViolation: (error) => reported.push(error) }, response);
    expect(received).toBe(response);
    expect(await received.json()).toMatchObject({ status: 'paused', priority: 3 });
    expect(reported.map(({ status, operationId }) => [status, operationId])).toEqual([[200, 'getExecution']]);
  });

  test('rejects the call in the mode "throw", with place, rule and message', async () => {
    const error = await rejectionOf(through({ mode: 'throw' }, wrong()));
    expect(error).toBeInstanceOf(CloudifyError);
    expect(error).toMatchObject({
      name: 'ResponseValidationError',
      operationId: 'getExecution',
      method: 'GET',
      url: `${url}/executions/${execution.id}`,
      attempts: 1,
      status: 200,
      message: expect.stringMatching(
        / \(getExecution\) returned status 200 with a response that violates the contract: .*; /,
      ),
    });
    expect((error as ResponseValidationError).violations).toEqual([
      { at: '/priority', keyword: 'additionalProperties', kind: 'addition', message: expect.any(String) },
      {
        at: '/status',
        keyword: 'enum',
        kind: 'addition',
        message: expect.stringMatching(/^must be one of .*terminated.*, is "paused"$/),
      },
      {
        at: '/total_operations',
        keyword: 'type',
        kind: 'breach',
        message: 'must be integer, is string',
      },
    ]);
  });

  test('is not validated in the mode "off"', async () => {
    const onViolation = vi.fn();
    const response = wrong();
    expect(await through({ mode: 'off', onViolation }, response)).toBe(response);
    expect(onViolation).not.toHaveBeenCalled();
  });

  test('is reported in the mode "throw" before the call rejects', async () => {
    const onViolation = vi.fn();
    const error = await rejectionOf(through({ mode: 'throw', onViolation }, wrong()));
    expect(onViolation.mock.calls).toEqual([[error]]);
  });

  test('rejects with what onViolation throws', async () => {
    const choosy = (error: ResponseValidationError) => {
      if (error.violations.some(({ kind }) => kind === 'breach')) throw error;
    };
    await expect(through({ mode: 'warn', onViolation: choosy }, wrong())).rejects.toThrow('total_operations');
    const response = json({ ...execution, status: 'paused' });
    expect(await through({ mode: 'warn', onViolation: choosy }, response)).toBe(response);
  });

  test('is written to the console once for each kind, in any row', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const middleware = validation({ mode: 'warn' });
    const ask = (...rows: object[]) => {
      const next = async () => json(page(rows.map((row) => ({ ...execution, ...row }))));
      return middleware(new Request(`${url}/executions`), next, {
        operationId: 'listExecutions',
        route: '/executions',
        host: 'manager.test',
        attempt: 1,
      });
    };
    await ask({ priority: 1 }, { priority: 2 });
    await ask({}, {}, { priority: 3 });
    expect(warn).toHaveBeenCalledTimes(1);
    await ask({ priority: 1, resume: null });
    expect(warn).toHaveBeenCalledTimes(2);
    expect(warn.mock.lastCall?.[0]).toMatch(/contract: \/items\/0\/resume must be boolean, is null$/);
  });

  test('has three violations in its message, and the number of others', async () => {
    const rows = Array.from({ length: 1000 }, () => ({ ...execution, id: 5 }));
    const error = await rejectionOf(
      through({ mode: 'throw' }, json(page(rows)), { path: '/executions', operationId: 'listExecutions' }),
    );
    expect(error.message).toMatch(/\/items\/2\/id [^/]*; and 997 more$/);
    expect((error as ResponseValidationError).violations).toHaveLength(1000);
  });
});

describe('a newer manager', () => {
  test.each<[what: string, Response, violation: string[]]>([
    ['a field', json({ ...execution, priority: 3 }), ['addition', 'additionalProperties', '/priority']],
    ['a status', json({ ...execution, status: 'paused' }), ['addition', 'enum', '/status']],
    [
      'an error code',
      managerError('quota_error', 400),
      ['addition', 'x-cloudify-error-codes', '/error_code'],
    ],
    ['a rejection', managerError('quota_error', 422), ['addition', 'status', '']],
  ])('may add %s, which is an addition and can be allowed', async (_, response, violation) => {
    expect(await violationsOf(response.clone())).toEqual([violation]);
    expect(await through({ mode: 'throw', allowAdditions: true }, response)).toBe(response);
  });

  test.each<[what: string, Response, violation: string[]]>([
    ['leaves out a field', json({ ...execution, id: undefined }), ['breach', 'required', '']],
    ['has a number for a status', json({ ...execution, status: 3 }), ['breach', 'enum', '/status']],
    ['succeeds in another way', json(execution, 202), ['breach', 'status', '']],
    ['responses with a page', html('Welcome', 200), ['breach', 'contentType', '']],
    [
      'responses with broken JSON',
      new Response('{"id": ', { headers: { 'Content-Type': 'application/json' } }),
      ['breach', 'json', ''],
    ],
    [
      'responses with nothing',
      new Response(null, { headers: { 'Content-Type': 'application/json' } }),
      ['breach', 'json', ''],
    ],
  ])('that %s violates the contract', async (_, response, violation) => {
    expect(await violationsOf(response.clone())).toEqual([violation]);
    await rejectionOf(through({ mode: 'throw', allowAdditions: true }, response));
  });
});

describe('a response to a request with _include', () => {
  const path = `/executions/${execution.id}?_include=id%2Cstatus`;

  test('has exactly those fields', async () => {
    const response = json({ id: '1', status: 'started' });
    expect(await through({ mode: 'throw' }, response, { path })).toBe(response);
    expect(await violationsOf(json({ id: '1' }), { path })).toEqual([['breach', 'required', '']]);
    const more = json({ id: '1', status: 'started', error: null });
    expect(await violationsOf(more, { path })).toEqual([['addition', 'unknown', '/error']]);
  });
});

describe('which requests are validated', () => {
  test.each([
    ['GET', '/executions', 'listExecutions'],
    ['POST', '/executions/5', 'actOnExecution'],
    ['GET', '/executions/5/should-start', 'shouldStartExecution'],
    ['PATCH', '/execution-groups/a%2Fb', 'updateExecutionGroup'],
  ])('a raw %s %s is validated as %s', async (method, path, operationId) => {
    const { client } = clientOf([json({}, 299)], { middleware: [validation({ mode: 'throw' })] });
    const error = await rejectionOf(client.request(method, path));
    expect(error).toMatchObject({ operationId });
  });

  test.each([
    ['GET', '/deployments'],
    ['PUT', '/executions'],
    ['GET', '/executions/5/'],
    ['GET', '/executions/5/logs'],
  ])('%s %s is no operation of the contract, and is ignored', async (method, path) => {
    const { client } = clientOf([json({}, 299)], { middleware: [validation({ mode: 'throw' })] });
    expect(await client.request(method, path)).toEqual({});
  });

  test.each([408, 425, 429, 500, 502, 503])('%s is left to the client, which may retry', async (status) => {
    const response = html('Not now', status);
    expect(await through({ mode: 'throw' }, response)).toBe(response);
  });

  test('a redirect that a browser hides is ignored', async () => {
    const response = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    expect(await through({ mode: 'throw' }, response)).toBe(response);
  });

  test('a response that is cut off is ignored', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    const response = new Response(body, { headers: { 'Content-Type': 'application/json' } });
    const received = await through({ mode: 'throw' }, response);
    await expect(received.text()).rejects.toThrow('reset');
  });

  test('an error passes unchanged', async () => {
    const failure = new ConnectionError({ method: 'GET', url }, new Error('reset'));
    expect(await rejectionOf(through({ mode: 'throw' }, failure))).toBe(failure);
  });
});

test('a method rejects with a ResponseValidationError without a retry, and with an ApiError for an error response', async () => {
  const responses = [json({ ...execution, resume: 'no' }), managerError('not_found_error', 404)];
  const client = new CloudifyClient({
    baseUrl: 'https://manager.test',
    auth: { token: 'a-token' },
    fetch: async () => responses.shift() as Response,
    middleware: [validation({ mode: 'throw' })],
  });
  expect(await rejectionOf(client.executions.get('5'))).toBeInstanceOf(ResponseValidationError);
  expect(await rejectionOf(client.executions.get('5'))).toBeInstanceOf(NotFoundError);
});

test('a mode that does not exist is rejected', () => {
  expect(() => validation({ mode: 'strict' as never })).toThrow(
    'validation has the modes warn, throw and off',
  );
});
