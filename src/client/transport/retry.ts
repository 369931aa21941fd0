import { ApiError } from '../../../generated/error-classes.ts';
import { CLOSED_CODES } from '../../../generated/errors.ts';
import { ConnectionError, RequestTimeoutError, UnexpectedResponseError } from '../errors/errors.ts';
import { MAX_TIMEOUT_MS } from './abort.ts';
import { refreshFailures } from './credentials.ts';

/** How failed requests are repeated. What is left out keeps its default. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included and to all managers of a cluster together. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** The longest wait before the second attempt, in ms; it doubles with each further one. Default: 250. */
  readonly baseDelay?: number | undefined;
  /** What that longest wait grows to, in ms. Default: 8,000. */
  readonly maxDelay?: number | undefined;
  /** The longest wait that a `Retry-After` of the server may ask for, in ms. Default: 60,000. */
  readonly maxRetryAfter?: number | undefined;
}

/**
 * What a failed attempt left behind.
 * `unsent`: it cannot have arrived. `refused`: it arrived, was turned away before anything was done, and may be welcome
 * later. `lost`: nobody knows whether it was carried out. `final`: it was answered.
 */
export type FailureKind = 'unsent' | 'refused' | 'lost' | 'final';

const CLOSED: readonly string[] = CLOSED_CODES;

/** Of a proxy or a content network that did not reach the manager, or lost it; 503 also of a manager short of memory. */
const LOST_STATUSES = new Set([408, 425, 502, 503, 504, 520, 521, 522, 523, 524]);

export function classifyFailure(error: unknown): FailureKind {
  if (error instanceof ConnectionError) return error.maybeSent ? 'lost' : 'unsent';
  if (error instanceof RequestTimeoutError) return 'lost';
  if (!(error instanceof ApiError || error instanceof UnexpectedResponseError)) return 'final';
  const { status } = error;
  if (status === 429 || CLOSED.includes((error as Partial<ApiError>).code ?? '')) return 'refused';
  // A success that is not JSON is a load balancer's page, or was cut short. Only that has a cause, the parser's error.
  const isUnreadable = status < 300 && error.cause !== undefined;
  return isUnreadable || LOST_STATUSES.has(status) ? 'lost' : 'final';
}

/** Whether it is the response of something else than a manager, and not of a proxy that cannot reach its manager. */
export function isOfAnotherServer(error: unknown): error is UnexpectedResponseError {
  if (!(error instanceof UnexpectedResponseError)) return false;
  const { status } = error;
  return status < 500 && status !== 429 && !LOST_STATUSES.has(status);
}

/** Whether the same request may succeed later. */
export function isTransient(error: unknown): boolean {
  const { status } = Object(error) as { status?: unknown };
  return classifyFailure(error) !== 'final' || status === 500 || refreshFailures.has(Object(error));
}

/** Whether the same request may be sent again without being carried out twice. */
export function isRetryable({ method, outcome }: { method: string; outcome: FailureKind }): boolean {
  return outcome === 'unsent' || outcome === 'refused' || (outcome === 'lost' && method === 'GET');
}

/** @throws {TypeError} when a number is out of range. */
export function assertRetryOptions<Retry extends RetryOptions | false | undefined>(retry: Retry): Retry {
  const { maxAttempts: attempts = 1, ...delays } = { ...retry };
  const isCountable = Object.values(delays).every((ms: number | undefined = 0) => ms >= 0);
  if (attempts >= 1 && isCountable) return retry;
  throw new TypeError('retry takes attempts from 1 on, and delays in ms and a budget from 0 on.');
}

/**
 * How many ms to wait before the next attempt; never more than a timer can count.
 *
 * @param round How many attempts failed, those at several managers of a cluster counted as one.
 * @param retryAfter The header of the response, in seconds or as a date.
 */
export function retryDelay(
  round: number,
  retryAfter: string | null | undefined,
  { baseDelay = 250, maxDelay = 8000, maxRetryAfter = 60_000 }: RetryOptions,
  random = Math.random(),
  now = Date.now(),
): number {
  const backoff = random * Math.min(MAX_TIMEOUT_MS, maxDelay, baseDelay * 2 ** Math.min(round - 1, 31));
  return Math.min(MAX_TIMEOUT_MS, Math.max(backoff, Math.min(maxRetryAfter, waitOf(retryAfter, now))));
}

/** What the server asks for, in ms. */
function waitOf(retryAfter: string | null | undefined, now: number): number {
  const text = retryAfter ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return ms > 0 ? ms : 0;
}

/**
 * Keeps retries from multiplying an outage: each one is taken from a store that only successes fill again. It counts in
 * tenths of a retry, since sums of 0.1 are inexact.
 */
export class RetryBudget {
  readonly #capacity: number;
  #left: number;

  constructor(capacity = 20) {
    this.#capacity = this.#left = capacity * 10;
  }

  take(): boolean {
    if (this.#left < 10) return false;
    this.#left -= 10;
    return true;
  }

  /** Ten successes pay for one retry. */
  refill(): void {
    this.#left = Math.min(this.#capacity, this.#left + 1);
  }
}
