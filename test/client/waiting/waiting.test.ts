import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CloudifyClient,
  type CloudifyClientOptions,
  DeadlineExceededError,
  ExecutionCancelledError,
  ExecutionFailedError,
  ForbiddenError,
  NotFoundError,
} from '../../../src/client/index.ts';
import { all, html, managerError, rejectionOf } from '../fake-manager.ts';
import { FakeExecutions } from './fake-executions.ts';

let manager: FakeExecutions;
let client: CloudifyClient;

beforeEach(() => {
  vi.useFakeTimers();
  // The middle of the jitter.
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  manager = new FakeExecutions();
  client = clientOf({});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function clientOf(settings: Partial<CloudifyClientOptions>): CloudifyClient {
  const { fetch } = manager;
  return new CloudifyClient({
    baseUrl: 'https://manager.test',
    auth: { token: 'x' },
    retry: false,
    fetch,
    ...settings,
  });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a result', () => {
  test('is the whole terminated execution', async () => {
    manager.set('a', { status: 'started' });
    const result = client.executions.handle('a').result();
    await pass(2000);
    manager.set('a', { status: 'terminated' });
    await pass(2000);
    expect(await result).toMatchObject({ id: 'a', status: 'terminated', parameters: expect.anything() });
  });

  test('of a finished execution takes one poll', async () => {
    manager.set('a', { status: 'terminated' });
    const result = client.executions.handle('a').result();
    await pass(0);
    expect(await result).toMatchObject({ status: 'terminated' });
    expect(manager.requested.map(({ include }) => include)).toEqual([
      'id,status,finished_operations,total_operations',
      null,
    ]);
  });

  test.each([
    ['failed', ExecutionFailedError],
    ['cancelled', ExecutionCancelledError],
  ] as const)('of one that %s is a %o with the execution', async (status, ErrorClass) => {
    manager.set('a', { status });
    const failure = rejectionOf(client.executions.handle('a').result());
    await pass(0);
    expect(await failure).toBeInstanceOf(ErrorClass);
    expect(await failure).toMatchObject({
      name: ErrorClass.name,
      execution: { id: 'a', status, workflow_id: 'update' },
    });
    expect((await failure).message).toContain(status);
  });

  test('of wait() is the execution, also when it failed', async () => {
    manager.set('a', { status: 'failed' });
    const ended = client.executions.handle('a').wait();
    await pass(0);
    expect(await ended).toMatchObject({ id: 'a', status: 'failed' });
  });

  test('continues through an unknown status', async () => {
    manager.set('a', { status: 'hibernating' as never });
    const result = client.executions.handle('a').result();
    await pass(5000);
    manager.set('a', { status: 'terminated' });
    await pass(5000);
    expect(await result).toMatchObject({ status: 'terminated' });
  });

  test('reports the first state and every change', async () => {
    const seen: unknown[] = [];
    manager.set('a', { status: 'pending', finished_operations: 0, total_operations: 0 });
    const result = client.executions.handle('a').result({
      onProgress: ({ status, finished_operations }) => seen.push([status, finished_operations]),
    });
    await pass(2000);
    manager.set('a', { status: 'started', total_operations: 10 });
    await pass(2000);
    manager.set('a', { finished_operations: 9 });
    await pass(2000);
    manager.set('a', { status: 'terminated', finished_operations: 10 });
    await pass(2000);
    await result;
    expect(seen).toEqual([
      ['pending', 0],
      ['started', 0],
      ['started', 9],
      ['terminated', 10],
    ]);
  });

  test('rejects when onProgress throws, and nothing more is sent', async () => {
    manager.set('a', { status: 'started' });
    const oops = new Error('oops');
    const failure = rejectionOf(
      client.executions.handle('a').result({
        onProgress: () => {
          throw oops;
        },
      }),
    );
    await pass(60_000);
    expect(await failure).toBe(oops);
    expect(manager.requested).toHaveLength(1);
  });
});

describe('a watch', () => {
  test('yields the current state, then each change, until the execution is finished', async () => {
    manager.set('a', { status: 'started', finished_operations: 0, total_operations: 2 });
    const states = all(client.executions.handle('a').watch());
    await pass(2000);
    manager.set('a', { finished_operations: 1 });
    await pass(2000);
    manager.set('a', { finished_operations: 2, status: 'terminated' });
    await pass(2000);
    const common = { id: 'a', total_operations: 2 };
    expect(await states).toEqual([
      { ...common, status: 'started', finished_operations: 0 },
      { ...common, status: 'started', finished_operations: 1 },
      { ...common, status: 'terminated', finished_operations: 2 },
    ]);
  });

  test('sends nothing while no state is requested', async () => {
    manager.set('a', { status: 'started' });
    const watch = client.executions.handle('a').watch();
    await pass(60_000);
    expect(manager.requested).toEqual([]);
    const first = watch.next();
    await pass(0);
    await first;
    await pass(60_000);
    expect(manager.requested).toHaveLength(1);
    await watch.return();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that is left sends nothing more', async () => {
    manager.set('a', { status: 'started' });
    const left = (async () => {
      for await (const _ of client.executions.handle('a').watch()) break;
    })();
    await pass(60_000);
    await left;
    expect(manager.requested).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of the same execution yields all changes to each consumer', async () => {
    manager.set('a', { status: 'pending' });
    const early = all(client.executions.handle('a').watch());
    await pass(3000);
    const late = all(client.executions.handle('a').watch());
    await pass(3000);
    manager.set('a', { status: 'terminated' });
    await pass(5000);
    expect((await early).map(({ status }) => status)).toEqual(['pending', 'terminated']);
    expect((await late).map(({ status }) => status)).toEqual(['pending', 'terminated']);
  });
});

describe('one poller for all', () => {
  test('puts as many ids into a request as a URL can hold, with the state fields only', async () => {
    const uuids = Array.from({ length: 100 }, () => crypto.randomUUID());
    manager.set(uuids, { status: 'started' });
    const results = uuids.map((id) => client.executions.handle(id).result());
    await pass(0);
    expect(manager.requested.map(({ ids }) => ids.length)).toEqual([40, 40, 20]);
    expect(manager.requested.every(({ include }) => include?.split(',').length === 4)).toBe(true);
    manager.set(uuids, { status: 'terminated' });
    await pass(1000);
    expect((await Promise.all(results)).map(({ id }) => id)).toEqual(uuids);
    // Three to see that they have ended, three to read them.
    expect(manager.requested).toHaveLength(9);
  });

  test('has URLs of at most 2,000 bytes, with ids of 80 characters, too', async () => {
    const long = Array.from({ length: 100 }, (_, index) => `${index}`.padEnd(80, 'ö'));
    manager.set(long, { status: 'terminated' });
    const lengths: number[] = [];
    const measured = clientOf({
      fetch: (request) => {
        lengths.push(request.url.length);
        return manager.fetch(request);
      },
    });
    const results = long.map((id) => measured.executions.handle(id).result());
    await pass(100);
    await Promise.all(results);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });

  test('sends at most ten concurrent requests', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => `e${index}`);
    manager.set(many, { status: 'terminated' });
    let running = 0;
    let most = 0;
    const { fetch } = manager;
    const slow = clientOf({
      fetch: async (request) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 50));
        running -= 1;
        return fetch(request);
      },
    });
    const results = many.map((id) => slow.executions.handle(id).result());
    await pass(5000);
    await Promise.all(results);
    expect(most).toBe(10);
  });

  test('polls due executions as soon as a slow poll is done', async () => {
    manager.set(['a', 'b'], { status: 'terminated' });
    let release = () => {};
    manager.troubles.push(
      (request) => new Promise((resolve) => (release = () => resolve(manager.fetch(request)))),
    );
    const a = client.executions.handle('a').result();
    await pass(0);
    const b = client.executions.handle('b').result();
    await pass(10);
    expect(await b).toMatchObject({ id: 'b' });
    release();
    await pass(0);
    expect(await a).toMatchObject({ id: 'a' });
  });
});

describe('the time between two polls', () => {
  const gaps = () => manager.times.slice(1).map((time, index) => time - (manager.times[index] ?? 0));

  test('is 5 % of the time since the wait began, from minInterval to maxInterval', async () => {
    manager.set('a', { status: 'started' });
    const end = new AbortController();
    const wait = rejectionOf(client.executions.handle('a').result({ signal: end.signal }));
    await pass(900_000);
    // The first one spreads the polls of clients that begin together.
    expect(gaps().slice(0, 4)).toEqual([625, 250, 250, 250]);
    for (const [index, time] of manager.times.slice(1, -1).entries()) {
      const expected = index === 0 ? 250 : Math.min(30_000, Math.max(250, time * 0.05));
      expect(Math.abs((gaps()[index + 1] ?? 0) - expected)).toBeLessThanOrEqual(2);
    }
    end.abort();
    await wait;
  });

  test('does not depend on the system clock', async () => {
    manager.set('a', { status: 'started' });
    const result = client.executions.handle('a').result({ deadline: 60_000 });
    await pass(2000);
    vi.setSystemTime(Date.now() - 3_600_000);
    manager.set('a', { status: 'terminated' });
    await pass(1000);
    expect(await result).toMatchObject({ status: 'terminated' });
  });

  test('is set by the client', async () => {
    client = clientOf({ poll: { minInterval: 50, maxInterval: 60 } });
    manager.set('a', { status: 'started' });
    const end = new AbortController();
    const wait = rejectionOf(client.executions.handle('a').result({ signal: end.signal }));
    await pass(10_000);
    expect(manager.times.slice(0, 3)).toEqual([0, 60, 110]);
    expect(gaps().at(-1)).toBe(60);
    end.abort();
    await wait;
  });

  test.each([
    { minInterval: 0 },
    { maxInterval: Number.NaN },
    { timeout: -1 },
    { giveUpAfter: 0 },
    { minInterval: 2000, maxInterval: 1000 },
  ])('%o is rejected', (poll) => {
    expect(() => clientOf({ poll })).toThrow(/poll\.(minInterval|maxInterval|timeout|giveUpAfter)/);
  });

  test.each([
    [5, 1],
    [60, 1],
    [600, 1],
    [7200, 1],
    [5, 100],
    [60, 100],
    [600, 100],
  ])('lets a run of %i s end within 5 %% of that, for %i waits', async (seconds, count) => {
    const ids = Array.from({ length: count }, (_, index) => `${index}`.padEnd(36, '-'));
    manager.set(ids, { status: 'started' });
    const began = Date.now();
    let seen = 0;
    const waits = ids.map((id) =>
      client.executions
        .handle(id)
        .result()
        .then(() => {
          seen = Math.max(seen, Date.now());
        }),
    );
    await pass(seconds * 1000);
    manager.set(ids, { status: 'terminated' });
    await pass(seconds * 50);
    await Promise.all(waits);
    expect(seen - began).toBeLessThanOrEqual(seconds * 1050);
    // Polling each every 500 ms. Of one run of a minute that would be 120 requests; twelve cannot be within 3 s of its end.
    const naive = (seconds * 2 + 1) * count;
    if (count > 1 || seconds >= 600) expect(manager.requested.length).toBeLessThanOrEqual(naive / 10);
  });
});

describe('a deadline', () => {
  test('makes the last poll at it, and none after', async () => {
    manager.set('a', { status: 'started' });
    const failure = rejectionOf(client.executions.handle('a').result({ deadline: 7777 }));
    await pass(60_000);
    expect(await failure).toBeInstanceOf(DeadlineExceededError);
    expect(manager.times.at(-1)).toBe(7777);
  });

  test('is in time for an execution that has just finished', async () => {
    manager.set('a', { status: 'started' });
    const result = client.executions.handle('a').result({ deadline: 60_000 });
    await pass(59_999);
    manager.set('a', { status: 'terminated' });
    await pass(1);
    expect(await result).toMatchObject({ status: 'terminated' });
  });

  test('error has the execution, the counts of statuses and the last failure', async () => {
    manager.set('a', { status: 'pending' });
    const failure = rejectionOf(client.executions.handle('a').result({ deadline: 2250 }));
    await pass(500);
    manager.set('a', { status: 'started', finished_operations: 4, total_operations: 9 });
    await pass(1000);
    manager.troubles.push(...Array.from({ length: 9 }, () => new TypeError('gone fishing')));
    await pass(10_000);
    const error = (await failure) as DeadlineExceededError;
    expect(error.execution).toMatchObject({ id: 'a', status: 'started' });
    expect(error.statuses).toMatchObject({ pending: 1 });
    expect(error.message).toContain(
      'Execution a did not finish within 2 seconds (last status: started, 4 of 9 op',
    );
    expect([error.method, error.url, error.attempts]).toEqual([undefined, undefined, 0]);
    expect(String(error.cause)).toContain('gone fishing');
  });

  test('ends a wait although the manager hangs', async () => {
    manager.set('a', { status: 'started' });
    manager.troubles.push(hangs);
    const failure = rejectionOf(client.executions.handle('a').result({ deadline: 5000 }));
    await pass(6001);
    expect(await failure).toBeInstanceOf(DeadlineExceededError);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('in the past sends nothing', async () => {
    manager.set('a', { status: 'terminated' });
    const past = new Date(Date.now() - 1);
    const failure = rejectionOf(client.executions.handle('a').result({ deadline: past }));
    await pass(0);
    expect(await failure).toBeInstanceOf(DeadlineExceededError);
    expect(manager.requested).toEqual([]);
  });

  test('of one wait does not end another', async () => {
    manager.set('a', { status: 'started' });
    const short = rejectionOf(client.executions.handle('a').result({ deadline: 1000 }));
    const long = client.executions.handle('a').result({ deadline: 100_000 });
    await pass(5000);
    expect(await short).toBeInstanceOf(DeadlineExceededError);
    manager.set('a', { status: 'terminated' });
    await pass(10_000);
    expect(await long).toMatchObject({ status: 'terminated' });
  });
});

describe('a failure of polls', () => {
  test.each([
    ['a lost connection', () => new TypeError('fetch failed')],
    ['a page of a proxy', () => html('Bad Gateway', 502)],
    ['maintenance', () => managerError('maintenance_mode_active', 503)],
    ['an internal error', () => managerError('internal_server_error', 500)],
    ['too many requests', () => html('Slow down', 429)],
    ['a page of a load balancer', () => html('Sign in', 200)],
    ['a body that was cut short', () => new Response('{"items": [')],
    ['a 408', () => html('Request Timeout', 408)],
    ['a 425', () => html('Too Early', 425)],
    ['a 520', () => html('Unknown Error', 520)],
    ['a 404 of a proxy', () => html('Not Found', 404)],
  ])('that passes, such as %s, does not end a wait', async (_name, trouble) => {
    manager.set('a', { status: 'started' });
    await client.executions.get('a');
    manager.troubles.push(trouble(), trouble(), trouble());
    const result = client.executions.handle('a').result();
    await pass(10_000);
    manager.set('a', { status: 'terminated' });
    await pass(10_000);
    expect(await result).toMatchObject({ status: 'terminated' });
  });

  test('while the finished execution is read does not end it either', async () => {
    manager.set('a', { status: 'terminated' });
    const result = client.executions.handle('a').result();
    // The second request is the one that asks for the whole.
    manager.troubles.push((request) => manager.fetch(request), new TypeError('fetch failed'));
    await pass(10_000);
    expect(await result).toMatchObject({ status: 'terminated', workflow_id: 'update' });
  });

  test('a poll that hangs is repeated', async () => {
    manager.set('a', { status: 'terminated' });
    manager.troubles.push(hangs);
    const result = client.executions.handle('a').result();
    await pass(29_999);
    expect(manager.requested).toHaveLength(1);
    await pass(10_000);
    expect(await result).toMatchObject({ status: 'terminated' });
  });

  test('that does not pass ends the wait with its error', async () => {
    manager.set(['a', 'b'], { status: 'started' });
    manager.troubles.push(managerError('forbidden_error', 403));
    const failures = ['a', 'b'].map((id) => rejectionOf(client.executions.handle(id).result()));
    await pass(0);
    for (const failure of failures) expect(await failure).toBeInstanceOf(ForbiddenError);
    await pass(60_000);
    expect(manager.requested).toHaveLength(1);
  });

  test('a deleted execution ends its own wait with a NotFoundError', async () => {
    manager.set(['a', 'b'], { status: 'started' });
    const gone = rejectionOf(client.executions.handle('a').result());
    const other = client.executions.handle('b').result();
    await pass(1000);
    manager.delete('a');
    await pass(1000);
    expect(await gone).toBeInstanceOf(NotFoundError);
    expect(await gone).toMatchObject({ execution: { id: 'a', status: 'started' } });
    manager.set('b', { status: 'terminated' });
    await pass(5000);
    expect(await other).toMatchObject({ id: 'b' });
  });

  test('that lasts five minutes ends a wait without a deadline, with the execution', async () => {
    manager.set('a', { status: 'started' });
    const { fetch } = manager;
    let isAway = false;
    client = clientOf({
      fetch: async (request) => (isAway ? html('Bad Gateway', 502) : fetch(request)),
    });
    const failure = rejectionOf(client.executions.handle('a').result());
    const patient = client.executions.handle('a').result({ deadline: 3_600_000 });
    await pass(1000);
    isAway = true;
    await pass(301_000);
    expect(await failure).toMatchObject({ name: 'PollingError', execution: { id: 'a', status: 'started' } });
    isAway = false;
    manager.set('a', { status: 'terminated' });
    await pass(60_000);
    expect(await patient).toMatchObject({ status: 'terminated' });
  });

  test('makes polls less frequent', async () => {
    manager.troubles.push(...Array.from({ length: 99 }, () => html('Bad Gateway', 502)));
    const failure = rejectionOf(client.executions.handle('a').result({ deadline: 120_000 }));
    await pass(122_000);
    await failure;
    expect(manager.requested.length).toBeLessThan(20);
  });

  test.each([
    ['is rejected', 400, 'bad_parameters_error', 1],
    ['leads to an internal error', 500, 'internal_server_error', 3],
  ] as const)('about one id that %s ends its wait alone', async (_, status, code, tries) => {
    const good = Array.from({ length: 30 }, (_, index) => `good-${index}`);
    manager.set([...good, 'bad'], { status: 'started' });
    const { fetch } = manager;
    client = clientOf({
      fetch: async (request) => (/[=/]bad\b/.test(request.url) ? managerError(code, status) : fetch(request)),
    });
    const results = good.map((id) => client.executions.handle(id).result());
    const failure = rejectionOf(client.executions.handle('bad').result());
    await pass(5000 * tries);
    expect(await failure).toMatchObject({ code, execution: { id: 'bad' } });
    manager.set(good, { status: 'terminated' });
    await pass(5000);
    expect(await Promise.all(results)).toHaveLength(30);
  });

  test('an execution that does not exist ends its wait', async () => {
    const failure = rejectionOf(client.executions.handle('missing').result());
    await pass(0);
    expect(await failure).toBeInstanceOf(NotFoundError);
  });
});

describe('a wait that begins during a poll', () => {
  test('ignores that poll, and reads the whole execution', async () => {
    manager.set('a', { status: 'failed' });
    let release = () => {};
    manager.troubles.push(async (request) => {
      const stale = await manager.fetch(request);
      return new Promise((resolve) => (release = () => resolve(stale)));
    });
    const early = client.executions.handle('a').watch();
    const first = early.next();
    await pass(0);
    manager.set('a', { status: 'started' });
    const result = client.executions.handle('a').result();
    await pass(0);
    release();
    await pass(5000);
    expect((await first).value).toMatchObject({ status: 'failed' });
    manager.set('a', { status: 'terminated' });
    await pass(5000);
    expect(await result).toMatchObject({ status: 'terminated', workflow_id: 'update' });
  });
});

describe('an abort', () => {
  test('between polls rejects immediately with the reason, and nothing more is sent', async () => {
    manager.set('a', { status: 'started' });
    const controller = new AbortController();
    const failure = rejectionOf(client.executions.handle('a').result({ signal: controller.signal }));
    await pass(1000);
    const before = manager.requested.length;
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    await pass(60_000);
    expect(manager.requested).toHaveLength(before);
  });

  test('during a poll aborts it, unless other waits need it', async () => {
    manager.set(['a', 'b'], { status: 'started' });
    let asking: AbortSignal | undefined;
    manager.troubles.push((request) => {
      asking = request.signal;
      return hangs(request);
    });
    const first = new AbortController();
    const second = new AbortController();
    const failures = [
      rejectionOf(client.executions.handle('a').result({ signal: first.signal })),
      rejectionOf(client.executions.handle('b').result({ signal: second.signal })),
    ];
    await pass(0);
    first.abort(new Error('first'));
    await pass(0);
    expect(asking?.aborted).toBe(false);
    second.abort(new Error('second'));
    await pass(0);
    expect(asking?.aborted).toBe(true);
    expect(await Promise.all(failures)).toMatchObject([{ message: 'first' }, { message: 'second' }]);
  });

  test('before the wait sends nothing', async () => {
    const signal = AbortSignal.abort(new Error('before'));
    const failure = rejectionOf(client.executions.handle('a').result({ signal }));
    await pass(0);
    expect(await failure).toMatchObject({ message: 'before' });
    expect(manager.requested).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no listener on a shared signal, after a thousand waits that ended in every way', async () => {
    const { signal } = new AbortController();
    manager.set('done', { status: 'terminated' });
    manager.set('failed', { status: 'failed' });
    manager.set('running', { status: 'started' });
    const waits = Array.from({ length: 250 }, () => [
      client.executions.handle('done').result({ signal }),
      rejectionOf(client.executions.handle('failed').result({ signal })),
      rejectionOf(client.executions.handle('missing').result({ signal })),
      rejectionOf(client.executions.handle('running').result({ signal, deadline: 500 })),
    ]).flat();
    await pass(0);
    expect(getEventListeners(signal, 'abort').length).toBeGreaterThan(0);
    await pass(2000);
    await Promise.all(waits);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('getProgress is the share of finished operations', async () => {
  manager.set('a', { status: 'started', finished_operations: 3, total_operations: 12 });
  manager.set('b', { status: 'pending', finished_operations: 0, total_operations: 0 });
  expect(await client.executions.handle('a').getProgress()).toBe(0.25);
  expect(await client.executions.handle('b').getProgress()).toBeNull();
});

/** Does not respond until it is aborted. */
function hangs({ signal }: Request): Promise<Response> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}
