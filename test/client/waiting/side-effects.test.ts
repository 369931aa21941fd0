// What waits leave alone: memory, other calls, other waits, and the system clock.
import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CloudifyClient,
  type CloudifyClientOptions,
  DeadlineExceededError,
  type ExecutionState,
} from '../../../src/client/index.ts';
import { all, example, html, json, managerError, page, rejectionOf } from '../fake-manager.ts';
import { FakeExecutions } from './fake-executions.ts';

let manager: FakeExecutions;

beforeEach(() => {
  vi.useFakeTimers();
  manager = new FakeExecutions();
});
afterEach(() => vi.useRealTimers());

function clientOf(settings: Partial<CloudifyClientOptions> = {}): CloudifyClient {
  const { fetch } = manager;
  return new CloudifyClient({ baseUrl: 'https://manager.test', auth: { token: 'x' }, fetch, ...settings });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('an abandoned iterator leaves no timer and no listener, and is garbage-collected', async () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const { signal } = new AbortController();
  const client = clientOf();
  manager.set('a', { status: 'started' });
  const abandoned: WeakRef<AsyncGenerator<ExecutionState>>[] = [];
  for (let each = 0; each < 20; each++) {
    const watch = client.executions.handle('a').watch({ signal, deadline: 60_000 });
    abandoned.push(new WeakRef(watch));
    const first = watch.next();
    await pass(0);
    await first;
  }
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    gc();
  }
  // The last one may still be in a register or on the stack.
  expect(abandoned.filter((watch) => watch.deref()).length).toBeLessThanOrEqual(1);
});

test('a failed token refresh rejects the single call that made it, and ends no wait', async () => {
  const closed = new Error('the vault is closed');
  let token = 'first';
  const provided: (() => string)[] = [
    () => 'first',
    () => {
      throw closed;
    },
    () => {
      throw closed;
    },
    () => 'second',
  ];
  const client = clientOf({
    auth: () => ({ token: (provided.shift() ?? (() => 'second'))() }),
    fetch: async (request) =>
      request.headers.get('Authentication-Token') === token
        ? manager.fetch(request)
        : managerError('unauthorized_error', 401),
  });
  manager.set(['a', 'b'], { status: 'started' });
  const waits = [client.executions.handle('a').result()];
  await pass(100);
  token = 'second';
  expect(await rejectionOf(client.executions.get('a'))).toBe(closed);
  waits.push(client.executions.handle('b').result());
  await pass(10_000);
  manager.set(['a', 'b'], { status: 'terminated' });
  await pass(10_000);
  expect(await Promise.all(waits)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
  expect(provided).toEqual([]);
});

describe.each([
  ['back', -3_600_000],
  ['forward', 3_600_000],
])('when the system clock is set %s during a call, a deadline in milliseconds', (_, step) => {
  test('ends a wait after that time', async () => {
    manager.set('a', { status: 'started' });
    let isOver = false;
    const failure = rejectionOf(clientOf().executions.handle('a').result({ deadline: 10_000 }));
    void failure.then(() => (isOver = true));
    await pass(2000);
    vi.setSystemTime(Date.now() + step);
    await pass(7999);
    expect(isOver).toBe(false);
    await pass(1100);
    expect(await failure).toBeInstanceOf(DeadlineExceededError);
  });

  test('allows retries until then', async () => {
    manager.set('a', { status: 'started' });
    let requests = 0;
    const client = clientOf({
      retry: { maxAttempts: 1000, baseDelay: 1000, maxDelay: 1000, budget: 1000 },
      fetch: async () => {
        requests += 1;
        if (requests === 1) vi.setSystemTime(Date.now() + step);
        return html('Bad Gateway', 502);
      },
    });
    const failure = rejectionOf(client.executions.get('a', { deadline: 10_000 }));
    await pass(12_000);
    expect(await failure).toBeInstanceOf(DeadlineExceededError);
    expect(requests).toBeGreaterThan(5);
  });
});

test('a relative deadline of a list starts with each iteration', async () => {
  const client = clientOf({ fetch: async () => json(page([{ id: 'a' }])) });
  const listing = client.executions.list({}, { deadline: 1000 });
  for (let iteration = 0; iteration < 3; iteration++) {
    expect(await all(listing)).toEqual([{ id: 'a' }]);
    await pass(900);
  }
});

test('the last poll of a group of 2,500 members at the deadline can succeed', async () => {
  const ids = Array.from({ length: 2500 }, (_, index) => `member-${index}`);
  let status = 'started';
  const group = { ...example<object>('ExecutionGroupStarted'), id: 'g', execution_ids: ids };
  const client = clientOf({
    fetch: async ({ url }) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      const { pathname, searchParams } = new URL(url);
      if (pathname.includes('/execution-groups/')) return json(group);
      const offset = Number(searchParams.get('_offset') ?? 0);
      const items = ids.slice(offset, offset + 1000).map((id) => ({ id, status }));
      return json(page(items, ids.length, offset));
    },
  });
  const result = client.executionGroups.handle('g').result({ deadline: 60_000 });
  await pass(59_999);
  status = 'terminated';
  await pass(10_000);
  expect((await result).counts).toEqual({ terminated: 2500 });
});

test('failed polls do not cost retry budget', async () => {
  const client = clientOf({
    retry: { budget: 1, baseDelay: 0 },
    poll: { minInterval: 1, maxInterval: 10 },
    fetch: async (request) => (request.url.includes('?') ? html('Bad Gateway', 502) : manager.fetch(request)),
  });
  manager.set('a', { status: 'started' });
  const end = new AbortController();
  const wait = rejectionOf(client.executions.handle('a').result({ signal: end.signal }));
  await pass(1000);
  manager.troubles.push(new TypeError('fetch failed'));
  const call = client.executions.get('a');
  await pass(100);
  expect(await call).toMatchObject({ id: 'a' });
  end.abort();
  await wait;
});
