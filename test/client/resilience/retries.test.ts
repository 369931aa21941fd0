import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  ConnectionError,
  DeadlineExceededError,
  MaintenanceModeActiveError,
  RequestTimeoutError,
} from '../../../src/client/index.ts';
import {
  all,
  clientOf,
  type FakeResponse,
  html,
  json,
  managerError,
  page,
  rejectionOf,
} from '../fake-manager.ts';

const atOnce = { retry: { baseDelay: 0 } };
const start = { deployment_id: 'shop-lisbon', workflow_id: 'backup' };
const refused = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
const reset = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } });
const hanging: FakeResponse = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('which requests are retried', () => {
  test.each<[string, () => FakeResponse]>([
    ['a refused connection', refused],
    ['a broken connection', reset],
    ['502 of a proxy', () => html('Bad Gateway', 502)],
    ['504 of a proxy', () => html('Gateway Timeout', 504)],
    ['maintenance', () => managerError('maintenance_mode_active', 503)],
    ['429', () => html('Slow down', 429)],
  ])('retries a GET after %s', async (_name, failure) => {
    const { client, requests } = clientOf([failure(), failure(), json({ id: 'x' })], atOnce);
    expect(await client.executions.get('x')).toEqual({ id: 'x' });
    expect(requests).toHaveLength(3);
  });

  test.each<[string, () => FakeResponse]>([
    ['a refused connection', refused],
    ['maintenance', () => managerError('maintenance_mode_active', 503)],
    ['429', () => html('Slow down', 429)],
  ])('retries a start after %s, since it cannot have been carried out', async (_name, failure) => {
    const { client, requests } = clientOf([failure(), json({ id: 'x' }, 201)], atOnce);
    expect(await client.executions.start(start)).toEqual({ id: 'x' });
    expect(requests.map(({ body }) => JSON.parse(body))).toEqual([start, start]);
  });

  test.each<[string, () => FakeResponse]>([
    ['a broken connection', reset],
    ['a browser that does not say why', () => new TypeError('Failed to fetch')],
    ['502 of a proxy', () => html('Bad Gateway', 502)],
    ['503 of a proxy', () => html('Service Unavailable', 503)],
    ['504 of a proxy', () => html('Gateway Timeout', 504)],
    ['500', () => managerError('internal_server_error', 500)],
  ])('does not retry a start after %s, since it may have been carried out', async (_name, failure) => {
    const { client, requests } = clientOf([failure(), json({ id: 'x' }, 201)], atOnce);
    await rejectionOf(client.executions.start(start));
    expect(requests).toHaveLength(1);
  });

  test.each([
    [
      'update',
      (client: ReturnType<typeof clientOf>['client']) => client.executions.update('x', { status: 'failed' }),
    ],
    ['cancel', (client: ReturnType<typeof clientOf>['client']) => client.executions.cancel('x')],
    ['delete', (client: ReturnType<typeof clientOf>['client']) => client.executions.delete({ all: true })],
    [
      'set the concurrency',
      (client: ReturnType<typeof clientOf>['client']) => client.executionGroups.setConcurrency('g', 1),
    ],
  ])('to %s is not retried when the response is lost', async (_name, call) => {
    const { client, requests } = clientOf([reset()], atOnce);
    expect(await rejectionOf(call(client))).toBeInstanceOf(ConnectionError);
    expect(requests).toHaveLength(1);
  });

  test('retries a GET whose response is cut off', async () => {
    const broken = () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"id":'));
          controller.error(new TypeError('terminated'));
        },
      });
      return new Response(body, { headers: { 'Content-Type': 'application/json' } });
    };
    const { client, requests } = clientOf([broken(), json({ id: 'x' })], atOnce);
    expect(await client.executions.get('x')).toEqual({ id: 'x' });
    expect(requests).toHaveLength(2);
  });

  test.each<[string, () => FakeResponse]>([
    ...[408, 425, 520, 521, 522, 523, 524].map((status): [string, () => FakeResponse] => [
      `${status} of a proxy`,
      () => html('Not now', status),
    ]),
    ['a page with status 200', () => html('Maintenance', 200)],
    ['JSON that was cut short', () => new Response('{"id": "x", "sta')],
    ['an empty response', () => new Response('')],
  ])('retries a GET, but not a start, after %s', async (_name, failure) => {
    const { client, requests } = clientOf([failure(), json({ id: 'x' }), failure()], atOnce);
    expect(await client.executions.get('x')).toEqual({ id: 'x' });
    await rejectionOf(client.executions.start(start));
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
  });

  test.each<[string, () => FakeResponse, string]>([
    ['a 500 of the manager', () => managerError('internal_server_error', 500), 'InternalServerError'],
    ['JSON of another service', () => json('ok'), 'UnexpectedResponseError'],
    [
      'a redirect',
      () => html('Moved', 302, { Location: 'https://elsewhere.test' }),
      'UnexpectedResponseError',
    ],
    ['a page with status 404', () => html('Not Found', 404), 'UnexpectedResponseError'],
  ])('%s is final', async (_name, failure, name) => {
    const { client, requests } = clientOf([failure()], atOnce);
    expect(await rejectionOf(client.executions.get('x'))).toMatchObject({ name });
    expect(requests).toHaveLength(1);
  });

  test('retries the failed page of a list only', async () => {
    const { client, requests } = clientOf([json(page([1], 2)), reset(), json(page([2], 2, 1))], atOnce);
    expect(await all(client.executions.list({ size: 1 }))).toEqual([1, 2]);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?_size=1',
      '?_size=1&_offset=1',
      '?_size=1&_offset=1',
    ]);
  });
});

describe('the number and the delay of retries', () => {
  test('makes at most three attempts, which the error counts', async () => {
    const { client, requests } = clientOf([refused(), refused(), refused(), refused()], atOnce);
    expect(await rejectionOf(client.executions.get('x'))).toMatchObject({
      attempts: 3,
      maybeSent: false,
    });
    expect(requests).toHaveLength(3);
  });

  test('options of a call override those of the client', async () => {
    const { client, requests } = clientOf([refused(), refused(), refused(), refused()], {
      retry: { baseDelay: 0, maxAttempts: 2 },
    });
    await rejectionOf(client.executions.get('x', { retry: false }));
    expect(requests).toHaveLength(1);
    await rejectionOf(client.executions.get('x', { retry: { maxAttempts: 3, baseDelay: 0 } }));
    expect(requests).toHaveLength(4);
  });

  test('waits for the backoff or for Retry-After', async () => {
    vi.useFakeTimers();
    const later = () => {
      const response = managerError('maintenance_mode_active', 503);
      response.headers.set('Retry-After', '5');
      return response;
    };
    const { client, requests } = clientOf([refused(), later(), json({ id: 'x' })], { retry: {} });
    const got = client.executions.get('x');
    await vi.advanceTimersByTimeAsync(124);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(4999);
    expect(requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(3);
    expect(await got).toEqual({ id: 'x' });
  });

  test('calls fail immediately when the budget is spent', async () => {
    const down = Array.from({ length: 200 }, refused);
    const { client, requests } = clientOf(down, { retry: { baseDelay: 0, budget: 10 } });
    for (let call = 0; call < 50; call++) await rejectionOf(client.executions.get('x'));
    expect(requests).toHaveLength(50 + 10);
  });

  test('a retry after the deadline does not cost budget', async () => {
    const responses = [refused(), refused(), json({})];
    const { client } = clientOf(responses, { retry: { baseDelay: 60_000, maxDelay: 60_000, budget: 1 } });
    await rejectionOf(client.executions.get('x', { deadline: 1000 }));
    expect(await client.executions.get('x', { retry: { baseDelay: 0 } })).toEqual({});
  });

  test('ten successes pay for one retry', async () => {
    const responses = [
      ...[refused(), json({})],
      ...Array.from({ length: 9 }, () => json({})),
      ...[refused(), json({})],
    ];
    const { client } = clientOf(responses, { retry: { baseDelay: 0, budget: 1 } });
    for (let call = 0; call < 10; call++) await client.executions.get('x');
    expect(await client.executions.get('x')).toEqual({});
  });

  test('successes refill the budget', async () => {
    const responses = [
      refused(),
      refused(),
      refused(),
      ...Array.from({ length: 20 }, () => json({})),
      refused(),
      json({}),
    ];
    const { client } = clientOf(responses, { retry: { baseDelay: 0, budget: 2 } });
    await rejectionOf(client.executions.get('x'));
    for (let call = 0; call < 20; call++) await client.executions.get('x');
    expect(await client.executions.get('x')).toEqual({});
  });

  test('an endless Retry-After waits as long as a timer can count', async () => {
    vi.useFakeTimers();
    const later = html('Slow down', 429, { 'Retry-After': '99999999999' });
    const { client, requests } = clientOf([later, json({ id: 'x' })], { retry: { maxRetryAfter: Infinity } });
    const got = client.executions.get('x');
    await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await got).toEqual({ id: 'x' });
  });

  test.each([
    { maxAttempts: 0 },
    { maxAttempts: Number.NaN },
    { baseDelay: -1 },
    { maxDelay: Number.NaN },
    { maxRetryAfter: -5 },
    { budget: -1 },
  ])('%o is rejected, by the client and by a call', async (retry) => {
    expect(() => clientOf([], { retry })).toThrow('retry.maxAttempts must be');
    const { client, requests } = clientOf([json({})]);
    expect(await rejectionOf(client.executions.get('x', { retry }))).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });
});

describe('timeouts and deadlines', () => {
  test('each attempt has the whole timeout and a signal of its own', async () => {
    vi.useFakeTimers();
    const signals: AbortSignal[] = [];
    const hangs: FakeResponse = (request) => {
      signals.push(request.signal);
      return (hanging as (request: Request) => Promise<Response>)(request);
    };
    const { client } = clientOf([hangs, hangs, json({ id: 'x' })], { timeout: 100, retry: { baseDelay: 0 } });
    const got = client.executions.get('x');
    await vi.advanceTimersByTimeAsync(250);
    expect(await got).toEqual({ id: 'x' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(new Set(signals).size).toBe(2);
  });

  test('an attempt has 60 seconds by default', async () => {
    vi.useFakeTimers();
    const { client } = clientOf([hanging]);
    const failure = rejectionOf(client.executions.get('x'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toMatchObject({ name: 'RequestTimeoutError', timeout: 60_000 });
  });

  test.each([0, Infinity])('a timeout of %s turns it off, for the client and for a call', async (timeout) => {
    vi.useFakeTimers();
    const late: FakeResponse = () =>
      new Promise((resolve) => setTimeout(() => resolve(json({ id: 'x' })), 3_600_000));
    const { client } = clientOf([late], { timeout });
    const { client: other } = clientOf([late]);
    const got = [client.executions.get('x'), other.executions.get('x', { timeout })];
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await Promise.all(got)).toEqual([{ id: 'x' }, { id: 'x' }]);
  });

  test.each([-1, Number.NaN, 2 ** 31])('the timeout %s is rejected, by client and call', async (timeout) => {
    expect(() => clientOf([], { timeout })).toThrow(TypeError);
    const { client, requests } = clientOf([json({})]);
    expect(await rejectionOf(client.executions.get('x', { timeout }))).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  test('a start that timed out is not retried', async () => {
    vi.useFakeTimers();
    const { client, requests } = clientOf([hanging, json({})], { timeout: 100, retry: {} });
    const failure = rejectionOf(client.executions.start(start));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toBeInstanceOf(RequestTimeoutError);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['milliseconds', () => 1000],
    ['a moment', () => new Date(Date.now() + 1000)],
  ])('a deadline in %s ends an attempt', async (_name, deadline) => {
    vi.useFakeTimers();
    const { client } = clientOf([hanging], { retry: {} });
    const failure = rejectionOf(client.executions.get('x', { deadline: deadline() }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await failure).toBeInstanceOf(DeadlineExceededError);
    expect(await failure).toMatchObject({ operationId: 'getExecution', attempts: 1, statuses: {} });
  });

  test('a retry after the deadline is not waited for', async () => {
    const { client, requests } = clientOf([refused()], { retry: { baseDelay: 60_000, maxDelay: 60_000 } });
    const failure = await rejectionOf(client.executions.get('x', { deadline: 1000 }));
    expect(failure).toBeInstanceOf(DeadlineExceededError);
    expect(failure.cause).toBeInstanceOf(ConnectionError);
    expect(requests).toHaveLength(1);
  });

  test('a deadline is for all attempts together, a timeout for each', async () => {
    vi.useFakeTimers();
    const { client, requests } = clientOf([hanging, hanging, hanging], {
      timeout: 400,
      retry: { baseDelay: 0, maxAttempts: 9 },
    });
    const failure = rejectionOf(client.executions.get('x', { deadline: 1000 }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await failure).toBeInstanceOf(DeadlineExceededError);
    expect(requests).toHaveLength(3);
  });

  test('a deadline that has passed sends nothing', async () => {
    const { client, requests } = clientOf([json({})]);
    const past = new Date(Date.now() - 1);
    expect(await rejectionOf(client.executions.get('x', { deadline: past }))).toBeInstanceOf(
      DeadlineExceededError,
    );
    expect(requests).toEqual([]);
  });

  test.each([0, -1, Number.NaN, 2 ** 31, new Date(Number.NaN), new Date(Date.now() + 2 ** 32)])(
    'the deadline %s is rejected',
    async (deadline) => {
      const { client, requests } = clientOf([json({})]);
      expect(await rejectionOf(client.executions.get('x', { deadline }))).toBeInstanceOf(TypeError);
      expect(requests).toEqual([]);
    },
  );
});

describe('an abort', () => {
  test('between two attempts rejects immediately with the reason, and nothing more is sent', async () => {
    const controller = new AbortController();
    const { client, requests } = clientOf([refused(), json({})], {
      retry: { baseDelay: 60_000, maxDelay: 60_000 },
    });
    const failure = rejectionOf(client.executions.get('x', { signal: controller.signal }));
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('before the call sends nothing', async () => {
    const { client, requests } = clientOf([json({})]);
    const signal = AbortSignal.abort(new Error('before'));
    await expect(client.executions.get('x', { signal })).rejects.toThrow('before');
    await expect(client.executions.get('x', { signal, timeout: 5 })).rejects.toThrow('before');
    expect(requests).toEqual([]);
  });

  test('the error of the last attempt has the manager’s message', async () => {
    const responses = [1, 2, 3].map(() => managerError('maintenance_mode_active', 503, 'be patient'));
    const { client } = clientOf(responses, atOnce);
    const error = await rejectionOf(client.executions.get('x'));
    expect(error).toBeInstanceOf(MaintenanceModeActiveError);
    expect(error).toMatchObject({ message: 'be patient', attempts: 3 });
  });
});
