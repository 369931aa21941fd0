// The policy of retries as a table: what has failed, and how → whether and after how long it is sent again, and what is
// left in store. Clock and chance are given.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ApiError, ConnectionError, ProtocolError, TimeoutError } from '../../../src/client/index.ts';
import { delayAfter, type Outcome, outcomeOf, RetryBudget } from '../../../src/client/retry.ts';

const guide = readFileSync(
  new URL('../../../spec/guides/retries-and-connections.md', import.meta.url),
  'utf8',
);
const NOW = Date.parse('2026-11-27T12:00:00Z');
const SETTINGS = { attempts: 3, baseDelay: 100, maxDelay: 1000, maxRetryAfter: 30_000 };

interface Vector {
  attempt: number;
  method: string;
  outcome: Outcome;
  retryAfter?: string;
  random?: number;
  settings?: Partial<typeof SETTINGS>;
  store?: number;
  delay: number | undefined;
  left: number;
}

const VECTORS: Vector[] = [
  // What may be repeated: a GET whatever became of it, anything else only when it cannot have been carried out.
  { attempt: 1, method: 'GET', outcome: 'unsent', delay: 50, left: 4 },
  { attempt: 1, method: 'GET', outcome: 'lost', delay: 50, left: 4 },
  { attempt: 1, method: 'GET', outcome: 'refused', delay: 50, left: 4 },
  { attempt: 1, method: 'GET', outcome: 'final', delay: undefined, left: 5 },
  { attempt: 1, method: 'POST', outcome: 'unsent', delay: 50, left: 4 },
  { attempt: 1, method: 'POST', outcome: 'refused', delay: 50, left: 4 },
  { attempt: 1, method: 'POST', outcome: 'lost', delay: undefined, left: 5 },
  { attempt: 1, method: 'POST', outcome: 'final', delay: undefined, left: 5 },
  { attempt: 1, method: 'PATCH', outcome: 'unsent', delay: 50, left: 4 },
  { attempt: 1, method: 'PATCH', outcome: 'lost', delay: undefined, left: 5 },
  { attempt: 1, method: 'DELETE', outcome: 'refused', delay: 50, left: 4 },
  { attempt: 1, method: 'DELETE', outcome: 'lost', delay: undefined, left: 5 },
  // Full jitter: from nothing to the whole, which doubles and is capped.
  { attempt: 1, method: 'GET', outcome: 'lost', random: 0, delay: 0, left: 4 },
  { attempt: 1, method: 'GET', outcome: 'lost', random: 0.999, delay: 99.9, left: 4 },
  { attempt: 2, method: 'GET', outcome: 'lost', random: 0.5, delay: 100, left: 4 },
  { attempt: 3, method: 'GET', outcome: 'lost', settings: { attempts: 9 }, delay: 200, left: 4 },
  { attempt: 8, method: 'GET', outcome: 'lost', settings: { attempts: 9 }, delay: 500, left: 4 },
  { attempt: 1000, method: 'GET', outcome: 'lost', settings: { attempts: 9999 }, delay: 500, left: 4 },
  // Attempts come to an end, and the store does.
  { attempt: 3, method: 'GET', outcome: 'lost', delay: undefined, left: 5 },
  { attempt: 1, method: 'GET', outcome: 'lost', settings: { attempts: 1 }, delay: undefined, left: 5 },
  { attempt: 1, method: 'GET', outcome: 'lost', store: 1, delay: 50, left: 0 },
  { attempt: 1, method: 'GET', outcome: 'lost', store: 0, delay: undefined, left: 0 },
  { attempt: 1, method: 'POST', outcome: 'unsent', store: 0, delay: undefined, left: 0 },
  // A hint of the server: seconds or a date, at least the backoff, at most what is allowed, and nonsense is none.
  { attempt: 1, method: 'GET', outcome: 'refused', retryAfter: '7', delay: 7000, left: 4 },
  { attempt: 1, method: 'POST', outcome: 'refused', retryAfter: '7', delay: 7000, left: 4 },
  { attempt: 1, method: 'GET', outcome: 'refused', retryAfter: '0', delay: 50, left: 4 },
  { attempt: 1, method: 'GET', outcome: 'refused', retryAfter: '3600', delay: 30_000, left: 4 },
  {
    attempt: 1,
    method: 'GET',
    outcome: 'refused',
    retryAfter: 'Fri, 27 Nov 2026 12:00:09 GMT',
    delay: 9000,
    left: 4,
  },
  {
    attempt: 1,
    method: 'GET',
    outcome: 'refused',
    retryAfter: 'Fri, 27 Nov 2026 11:00:00 GMT',
    delay: 50,
    left: 4,
  },
  {
    attempt: 1,
    method: 'GET',
    outcome: 'refused',
    retryAfter: 'Sat, 28 Nov 2026 12:00:00 GMT',
    delay: 30_000,
    left: 4,
  },
  { attempt: 1, method: 'GET', outcome: 'refused', retryAfter: 'soon', delay: 50, left: 4 },
  { attempt: 1, method: 'GET', outcome: 'refused', retryAfter: '-5', delay: 50, left: 4 },
  { attempt: 1, method: 'GET', outcome: 'lost', retryAfter: '2', delay: 2000, left: 4 },
];

describe('the policy of retries', () => {
  test.each(VECTORS)(
    'attempt $attempt of $method that was $outcome, hint $retryAfter, chance $random → $delay ms, $left left',
    ({ random = 0.5, store = 5, settings, delay, left, ...failure }) => {
      const budget = new RetryBudget(store);
      const actual = delayAfter(failure, { ...SETTINGS, ...settings }, budget, random, NOW);
      if (delay === undefined) expect(actual).toBeUndefined();
      else expect(actual).toBeCloseTo(delay, 6);
      expect(leftIn(budget)).toBe(left);
    },
  );

  test('has the defaults that the guide tells', () => {
    const told = Object.fromEntries(
      [...guide.matchAll(/^\| `retry\.(\w+)` \| ([\d,]+)/gm)].map(([, name, value = '']) => [
        name,
        Number(value.replace(',', '')),
      ]),
    );
    expect(Object.keys(told)).toEqual(['attempts', 'baseDelay', 'maxDelay', 'maxRetryAfter', 'budget']);
    const { budget, ...settings } = told;
    for (const attempt of [1, 2, 3, 9]) {
      for (const retryAfter of [null, '3600']) {
        const failure = { attempt, method: 'GET', outcome: 'refused', retryAfter } as const;
        const delay = (given: object) => delayAfter(failure, given, new RetryBudget(), 1, NOW);
        expect(delay({})).toBe(delay(settings));
        expect(delay({ attempts: 99 })).toBe(delay({ ...settings, attempts: 99 }));
      }
    }
    expect(leftIn(new RetryBudget())).toBe(budget);
  });

  test('has defaults for what is left out', () => {
    const delays = [1, 2, 3].map((attempt) =>
      delayAfter({ attempt, method: 'GET', outcome: 'lost' }, {}, new RetryBudget(), 1, NOW),
    );
    expect(delays).toEqual([250, 500, undefined]);
  });
});

describe('the store of retries', () => {
  test('is filled by successes, ten for one, and never beyond what it holds', () => {
    const budget = new RetryBudget(2);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
    for (let success = 0; success < 9; success++) budget.refill();
    expect(budget.take()).toBe(false);
    budget.refill();
    budget.refill();
    expect(budget.take()).toBe(true);
    for (let success = 0; success < 1000; success++) budget.refill();
    expect(leftIn(budget)).toBe(2);
  });
});

describe('what a failed attempt left behind', () => {
  const request = { method: 'POST', url: 'https://manager.test/x' };
  const refusal = (status: number, code: string) =>
    new ApiError({ ...request, status, code, message: '', response: new Response() });
  const page = (status: number) => new ProtocolError('a page', '', status, request);
  const broken = (code: string) =>
    new ConnectionError(request, Object.assign(new TypeError('x'), { cause: { code } }));

  test.each<[string, unknown, Outcome]>([
    ['a refused connection', broken('ECONNREFUSED'), 'unsent'],
    ['a host that does not exist', broken('ENOTFOUND'), 'unsent'],
    ['a host that cannot be reached', broken('EHOSTUNREACH'), 'unsent'],
    ['a connection that takes too long to make', broken('UND_ERR_CONNECT_TIMEOUT'), 'unsent'],
    ['a connection that broke', broken('ECONNRESET'), 'lost'],
    ['a socket that was closed', broken('UND_ERR_SOCKET'), 'lost'],
    [
      'a browser that only says "Failed to fetch"',
      new ConnectionError(request, new TypeError('Failed')),
      'lost',
    ],
    ['a fetch that throws no error at all', new ConnectionError(request, 'oh'), 'lost'],
    ['a timeout', new TimeoutError(request, 5), 'lost'],
    ['429', refusal(429, 'too_many_requests'), 'refused'],
    ['429 of a proxy', page(429), 'refused'],
    ['maintenance mode', refusal(503, 'maintenance_mode_active'), 'refused'],
    ['maintenance mode that begins', refusal(503, 'entering_maintenance_mode'), 'refused'],
    ['a manager short of memory, which may have begun', refusal(503, 'insufficient_memory_error'), 'lost'],
    ['502 of a proxy', page(502), 'lost'],
    ['503 of a proxy', page(503), 'lost'],
    ['504 of a proxy', page(504), 'lost'],
    ['500 of the manager', refusal(500, 'internal_server_error'), 'final'],
    ['500 of a proxy', page(500), 'final'],
    ['501', page(501), 'final'],
    ['505', page(505), 'final'],
    ['a page where an answer is due', page(200), 'final'],
    ['a refusal', refusal(400, 'existing_running_execution_error'), 'final'],
    ['an abort', new DOMException('x', 'AbortError'), 'final'],
    ['something of the caller', undefined, 'final'],
  ])('%s', (_name, error, outcome) => {
    expect(outcomeOf(error)).toBe(outcome);
  });
});

/** Found out by taking it all. */
function leftIn(budget: RetryBudget): number {
  let left = 0;
  while (budget.take()) left += 1;
  return left;
}
