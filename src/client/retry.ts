import { ApiError } from '../../generated/error-classes.ts';
import { CLOSED_CODES } from '../../generated/errors.ts';
import { ConnectionError, ProtocolError, TimeoutError } from './errors.ts';

/** How failed requests are repeated. What is left out keeps its default. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included; 3. */
  readonly attempts?: number | undefined;
  /** The longest wait before the second attempt, in ms; it doubles with each further one. 250. */
  readonly baseDelay?: number | undefined;
  /** What that longest wait grows to, in ms; 8,000. */
  readonly maxDelay?: number | undefined;
  /** The longest wait that a `Retry-After` of the server may ask for, in ms; 60,000. */
  readonly maxRetryAfter?: number | undefined;
}

/**
 * What a failed attempt left behind.
 * `unsent`: it cannot have arrived. `refused`: it arrived, was turned away before anything was done, and may be welcome
 * later. `lost`: nobody knows whether it was carried out. `final`: it was answered.
 */
export type Outcome = 'unsent' | 'refused' | 'lost' | 'final';

const CLOSED: readonly string[] = CLOSED_CODES;

export function outcomeOf(error: unknown): Outcome {
  if (error instanceof ConnectionError) return error.mayHaveArrived ? 'lost' : 'unsent';
  if (error instanceof TimeoutError) return 'lost';
  if (!(error instanceof ApiError || error instanceof ProtocolError)) return 'final';
  const { status } = error;
  if (status === 429 || CLOSED.includes((error as Partial<ApiError>).code ?? '')) return 'refused';
  // Of a proxy that did not reach the manager, or lost it; or of a manager that is short of memory.
  return status > 501 && status < 505 ? 'lost' : 'final';
}

/** Whether somebody who can wait may hope for a better answer to the same question. */
export function isTransient(error: unknown): boolean {
  return outcomeOf(error) !== 'final' || (error as { status?: unknown }).status === 500;
}

/** An attempt that failed, as the policy sees it. */
export interface Failure {
  /** How many attempts there were, this one included. */
  readonly attempt: number;
  readonly method: string;
  readonly outcome: Outcome;
  /** The `Retry-After` of the answer, in seconds or as a date. */
  readonly retryAfter?: string | null | undefined;
}

/** Whether the same request may be sent again without being carried out twice. */
export function mayRepeat({ method, outcome }: Pick<Failure, 'method' | 'outcome'>): boolean {
  return outcome === 'unsent' || outcome === 'refused' || (outcome === 'lost' && method === 'GET');
}

/** @throws {TypeError} when something about it cannot be counted. */
export function checkedRetry<Retry extends RetryOptions | false | undefined>(retry: Retry): Retry {
  const { attempts = 1, ...delays } = { ...retry };
  const isCountable = Object.values(delays).every((ms: number | undefined = 0) => ms >= 0);
  if (attempts >= 1 && isCountable) return retry;
  throw new TypeError('retry takes attempts from 1 on, and delays in ms and a budget from 0 on.');
}

/** How many ms to wait before the next attempt; undefined when there is to be none. */
export function delayAfter(
  failure: Failure,
  { attempts = 3, baseDelay = 250, maxDelay = 8000, maxRetryAfter = 60_000 }: RetryOptions,
  budget: RetryBudget,
  random = Math.random(),
  now = Date.now(),
): number | undefined {
  const { attempt, retryAfter } = failure;
  if (attempt >= attempts || !mayRepeat(failure) || !budget.take()) return undefined;
  const backoff = random * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
  return Math.max(backoff, Math.min(maxRetryAfter, waitOf(retryAfter, now)));
}

/** What the server asks for, in ms. */
function waitOf(retryAfter: string | null | undefined, now: number): number {
  const text = retryAfter ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return ms > 0 ? ms : 0;
}

/**
 * Keeps an outage from being multiplied by everybody's retries: each one is taken from a store that only successes
 * fill again.
 */
export class RetryBudget {
  readonly #capacity: number;
  #left: number;

  constructor(capacity = 20) {
    this.#capacity = this.#left = capacity;
  }

  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Ten successes pay for one retry. */
  refill(): void {
    this.#left = Math.min(this.#capacity, this.#left + 0.1);
  }
}
