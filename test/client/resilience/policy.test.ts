// The policy of retries as tables: which failures may be repeated, and after how long. Clock and random are given.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ApiError,
  ConnectionError,
  RequestTimeoutError,
  UnexpectedResponseError,
} from '../../../src/client/index.ts';
import {
  classifyFailure,
  type FailureKind,
  isRetryable,
  RetryBudget,
  retryDelay,
} from '../../../src/client/transport/retry.ts';

const guide = readFileSync(
  new URL('../../../spec/guides/retries-and-connections.md', import.meta.url),
  'utf8',
);
const NOW = Date.parse('2026-11-27T12:00:00Z');
const SETTINGS = { baseDelay: 100, maxDelay: 1000, maxRetryAfter: 30_000 };

interface Vector {
  round: number;
  retryAfter?: string;
  random?: number;
  settings?: Partial<typeof SETTINGS>;
  delay: number;
}

const TOO_LONG = 2 ** 31;

const VECTORS: Vector[] = [
  // Full jitter: from nothing to the whole, which doubles and is capped.
  { round: 1, delay: 50 },
  { round: 1, random: 0, delay: 0 },
  { round: 1, random: 0.999, delay: 99.9 },
  { round: 2, random: 0.5, delay: 100 },
  { round: 3, delay: 200 },
  { round: 8, delay: 500 },
  { round: 1000, delay: 500 },
  { round: 5000, settings: { baseDelay: 0 }, delay: 0 },
  // A hint of the server: seconds or a date, at least the backoff, at most what is allowed, and nonsense is none.
  { round: 1, retryAfter: '7', delay: 7000 },
  { round: 1, retryAfter: '0', delay: 50 },
  { round: 1, retryAfter: '3600', delay: 30_000 },
  { round: 1, retryAfter: 'Fri, 27 Nov 2026 12:00:09 GMT', delay: 9000 },
  { round: 1, retryAfter: 'Fri, 27 Nov 2026 11:00:00 GMT', delay: 50 },
  { round: 1, retryAfter: 'Sat, 28 Nov 2026 12:00:00 GMT', delay: 30_000 },
  { round: 1, retryAfter: 'soon', delay: 50 },
  { round: 1, retryAfter: '-5', delay: 50 },
  { round: 5000, retryAfter: '2', settings: { baseDelay: 0 }, delay: 2000 },
  // A timer that has to count further fires immediately.
  { round: 1, retryAfter: '9999999999', settings: { maxRetryAfter: Infinity }, delay: TOO_LONG - 1 },
  {
    round: 1,
    retryAfter: 'Fri, 27 Nov 2099 12:00:00 GMT',
    settings: { maxRetryAfter: Infinity },
    delay: TOO_LONG - 1,
  },
  { round: 1, retryAfter: '9'.repeat(400), settings: { maxRetryAfter: Infinity }, delay: TOO_LONG - 1 },
  { round: 50, random: 1, settings: { baseDelay: 1e9, maxDelay: Infinity }, delay: TOO_LONG - 1 },
  { round: 1, random: 0, settings: { baseDelay: Infinity, maxDelay: Infinity }, delay: 0 },
];

describe('the delay before the next attempt', () => {
  test.each(VECTORS)(
    'round $round, Retry-After $retryAfter, random $random, $settings: $delay ms',
    ({ round, retryAfter, random = 0.5, settings, delay }) => {
      expect(retryDelay(round, retryAfter, { ...SETTINGS, ...settings }, random, NOW)).toBeCloseTo(delay, 6);
    },
  );

  test('has the defaults that the guide shows', () => {
    const shown = Object.fromEntries(
      [...guide.matchAll(/^\| `retry\.(\w+)` \| ([\d,]+)/gm)].map(([, name, value = '']) => [
        name,
        Number(value.replace(',', '')),
      ]),
    );
    expect(Object.keys(shown)).toEqual(['maxAttempts', 'baseDelay', 'maxDelay', 'maxRetryAfter', 'budget']);
    const { budget, maxAttempts, ...settings } = shown;
    for (const round of [1, 2, 3, 9]) {
      for (const retryAfter of [null, '3600']) {
        expect(retryDelay(round, retryAfter, {}, 1, NOW)).toBe(
          retryDelay(round, retryAfter, settings, 1, NOW),
        );
      }
    }
    expect(leftIn(new RetryBudget())).toBe(budget);
  });
});

test.each<[string, FailureKind, boolean]>([
  ['GET', 'unsent', true],
  ['GET', 'lost', true],
  ['GET', 'unavailable', true],
  ['GET', 'final', false],
  ['POST', 'unsent', true],
  ['POST', 'unavailable', true],
  ['POST', 'lost', false],
  ['POST', 'final', false],
  ['PATCH', 'unsent', true],
  ['PATCH', 'lost', false],
  ['DELETE', 'unavailable', true],
  ['DELETE', 'lost', false],
])('%s that was %s may be repeated: %s', (method, failure, isRepeated) => {
  expect(isRetryable(method, failure)).toBe(isRepeated);
});

describe('the budget of retries', () => {
  test('is refilled by ten successes for each retry, up to its capacity', () => {
    const budget = new RetryBudget(2);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
    for (let round = 0; round < 3; round++) {
      for (let success = 0; success < 9; success++) budget.refill();
      expect(budget.take()).toBe(false);
      budget.refill();
      expect(budget.take()).toBe(true);
    }
    for (let success = 0; success < 1000; success++) budget.refill();
    expect(leftIn(budget)).toBe(2);
  });
});

describe('the classification of a failure', () => {
  const request = { method: 'POST', url: 'https://manager.test/x' };
  const rejection = (status: number, code: string) =>
    new ApiError({ ...request, status, code, message: '', response: new Response() });
  const page = (status: number) => new UnexpectedResponseError('a page', '', status, request);
  const unreadable = (status: number) =>
    new UnexpectedResponseError('a page', '', status, request, { cause: new SyntaxError() });
  const broken = (code: string) =>
    new ConnectionError(request, Object.assign(new TypeError('x'), { cause: { code } }));

  test.each<[string, unknown, FailureKind]>([
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
    ['a timeout', new RequestTimeoutError(request, 5), 'lost'],
    ['429', rejection(429, 'too_many_requests'), 'unavailable'],
    ['429 of a proxy', page(429), 'unavailable'],
    ['maintenance mode', rejection(503, 'maintenance_mode_active'), 'unavailable'],
    ['maintenance mode that begins', rejection(503, 'entering_maintenance_mode'), 'unavailable'],
    ['a manager short of memory, which may have begun', rejection(503, 'insufficient_memory_error'), 'lost'],
    ['502 of a proxy', page(502), 'lost'],
    ['503 of a proxy', page(503), 'lost'],
    ['504 of a proxy', page(504), 'lost'],
    ['408 of a proxy', page(408), 'lost'],
    ['425 of a proxy', page(425), 'lost'],
    ['520 of a content network', page(520), 'lost'],
    ['524 of a content network', page(524), 'lost'],
    ['525 of a content network', page(525), 'final'],
    ['500 of the manager', rejection(500, 'internal_server_error'), 'final'],
    ['500 of a proxy', page(500), 'final'],
    ['501', page(501), 'final'],
    ['505', page(505), 'final'],
    ['a page in place of JSON', unreadable(200), 'lost'],
    ['JSON that is not of the API', page(200), 'final'],
    ['a redirect', page(302), 'final'],
    ['a rejection', rejection(400, 'existing_running_execution_error'), 'final'],
    ['an abort', new DOMException('x', 'AbortError'), 'final'],
    ['something of the caller', undefined, 'final'],
  ])('%s', (_name, error, outcome) => {
    expect(classifyFailure(error)).toBe(outcome);
  });
});

/** Found out by taking it all. */
function leftIn(budget: RetryBudget): number {
  let left = 0;
  while (budget.take()) left += 1;
  return left;
}
