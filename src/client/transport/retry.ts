import { ApiError } from '../../../generated/error-classes.ts';
import { CLOSED_CODES } from '../../../generated/errors.ts';
import { ConnectionError, RequestTimeoutError, UnexpectedResponseError } from '../errors/errors.ts';
import type { RetryOptions } from '../options.ts';
import { refreshFailures } from './credentials.ts';
import { MAX_TIMEOUT_MS } from './timeout.ts';

/**
 * What a failed attempt means for the next one.
 * `unsent`: the request cannot have arrived. `unavailable`: it was rejected before anything was done, and may succeed later.
 * `lost`: it is unknown whether it was carried out. `final`: there was a response.
 */
export type FailureKind = 'unsent' | 'unavailable' | 'lost' | 'final';

const CLOSED: readonly string[] = CLOSED_CODES;

/** Of a proxy or a content network that did not reach the manager, or lost it; 503 also of a manager short of memory. */
const LOST_STATUSES = new Set([408, 425, 502, 503, 504, 520, 521, 522, 523, 524]);

export function classifyFailure(error: unknown): FailureKind {
  if (error instanceof ConnectionError) return error.maybeSent ? 'lost' : 'unsent';
  if (error instanceof RequestTimeoutError) return 'lost';
  if (!(error instanceof ApiError || error instanceof UnexpectedResponseError)) return 'final';
  const { status } = error;
  if (status === 429 || CLOSED.includes((error as Partial<ApiError>).code ?? '')) return 'unavailable';
  // A success that is not JSON is a load balancer's page, or was cut short. Only that has a cause, the parser's error.
  const isUnreadable = status < 300 && error.cause !== undefined;
  return isUnreadable || LOST_STATUSES.has(status) ? 'lost' : 'final';
}

/** Whether the response is not from a manager, nor from a proxy that cannot reach its manager. */
export function isFromOtherServer(error: unknown): error is UnexpectedResponseError {
  if (!(error instanceof UnexpectedResponseError)) return false;
  const { status } = error;
  return status < 500 && status !== 429 && !LOST_STATUSES.has(status);
}

/** Whether the same request may succeed later. */
export function isTransient(error: unknown): boolean {
  const { status } = Object(error) as { status?: unknown };
  return classifyFailure(error) !== 'final' || status === 500 || refreshFailures.has(Object(error));
}

/** Whether the same request can be sent again without being carried out twice. */
export function isRetryable(method: string, failure: FailureKind): boolean {
  return failure === 'unsent' || failure === 'unavailable' || (failure === 'lost' && method === 'GET');
}

/** @throws {TypeError} when a number is out of range. */
export function assertRetryOptions<Retry extends RetryOptions | false | undefined>(retry: Retry): Retry {
  const { maxAttempts = 1, ...others } = { ...retry };
  const areValid = Object.values(others).every((number: number | undefined = 0) => number >= 0);
  if (maxAttempts >= 1 && areValid) return retry;
  throw new TypeError(
    'retry.maxAttempts must be at least 1, and the delays (in ms) and the budget at least 0.',
  );
}

/**
 * The delay before the next attempt in milliseconds; at most what a timer can count.
 *
 * @param round The number of failed rounds; attempts at several managers of a cluster count as one.
 * @param retryAfter The header of the response, in seconds or as a date.
 */
export function retryDelay(
  round: number,
  retryAfter: string | null | undefined,
  { baseDelay = 250, maxDelay = 8000, maxRetryAfter = 60_000 }: RetryOptions,
  random = Math.random(),
  now = Date.now(),
): number {
  const text = retryAfter ?? '';
  const requested = (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now) || 0;
  const backoff = random * Math.min(MAX_TIMEOUT_MS, maxDelay, baseDelay * 2 ** Math.min(round - 1, 31));
  return Math.min(MAX_TIMEOUT_MS, Math.max(backoff, Math.min(maxRetryAfter, requested)));
}

/**
 * Keeps retries from multiplying an outage: each one is taken from a budget that only successes refill. It counts in tenths
 * of a retry, since sums of 0.1 are inexact.
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
