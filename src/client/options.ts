import { MAX_TIMEOUT_MS, withAbort } from './transport/abort.ts';
import type { RetryOptions } from './transport/retry.ts';

/** What every method takes as its last argument. */
export interface RequestOptions {
  /** Aborts the call; it then rejects with the signal's reason. Nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /**
   * After how many milliseconds to give up an attempt, the reading of its response included; 0 or Infinity: never.
   * Default: that of the client's settings, 60,000.
   */
  readonly timeout?: number | undefined;
  /**
   * When to give up the whole call, with all its requests, retries and waits: a moment, or milliseconds from now. It then
   * rejects with a {@link DeadlineExceededError}.
   */
  readonly deadline?: Date | number | undefined;
  /** How to repeat what failed, in place of the client's settings; false: not at all. */
  readonly retry?: RetryOptions | false | undefined;
}

/** The default time for an attempt, in milliseconds. */
const DEFAULT_TIMEOUT_MS = 60_000;

/** A `timeout` in milliseconds; Infinity when it is turned off. */
export function parseTimeout(ms = DEFAULT_TIMEOUT_MS): number {
  return ms === 0 || ms === Infinity ? Infinity : assertDuration(ms, 'timeout');
}

/** Milliseconds that a timer can count. */
export function assertDuration(ms: number, name: string, least = 1): number {
  if ((ms > 0 || ms === least) && ms <= MAX_TIMEOUT_MS) return ms;
  throw new TypeError(
    `${name} must be a number of milliseconds from ${least} to ${MAX_TIMEOUT_MS}, not ${ms}.`,
  );
}

/** A deadline that was given in milliseconds. It counts by the monotonic clock, whatever becomes of the system's time. */
class Expiry extends Date {
  readonly #at: number;

  constructor(ms: number) {
    super(Date.now() + ms);
    this.#at = performance.now() + ms;
  }

  get left(): number {
    return this.#at - performance.now();
  }
}

/** The options with a deadline that stays the same however often it is read. */
export function resolveDeadline<Options extends RequestOptions>(
  options: Options,
): Options & { deadline?: Date } {
  const { deadline } = options;
  const moment = typeof deadline === 'number' ? new Expiry(assertDuration(deadline, 'deadline')) : deadline;
  if (moment && !(remaining(moment) <= MAX_TIMEOUT_MS)) {
    throw new TypeError(`deadline must be a valid Date within the next ${MAX_TIMEOUT_MS} ms, not ${moment}.`);
  }
  return { ...options, ...(moment && { deadline: moment }) };
}

/** How many milliseconds are left. */
export function remaining(deadline: Date | undefined): number {
  if (deadline instanceof Expiry) return deadline.left;
  return deadline ? deadline.getTime() - Date.now() : Infinity;
}

/** The deadline, or a later one that leaves so many milliseconds. */
export function extendDeadline(ms: number, deadline: Date | undefined): Date | undefined {
  return remaining(deadline) < ms ? new Expiry(ms) : deadline;
}

/** Runs `send` with a signal that aborts when the caller's does or when the time is up, and leaves nothing behind. */
export async function withTimeout<Answer>(
  ms: number,
  signal: AbortSignal | undefined,
  timeoutError: () => Error,
  send: (signal: AbortSignal | undefined) => Promise<Answer>,
): Promise<Answer> {
  return withAbort(signal, (resolve, reject) => {
    const controller = new AbortController();
    const timer = ms < Infinity ? setTimeout(() => reject(timeoutError()), ms) : undefined;
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    send(controller.signal).finally(over).then(resolve, reject);
    return () => {
      clearTimeout(timer);
      // What has been answered stays readable: an error carries its response.
      if (!isOver) controller.abort(signal?.reason);
    };
  });
}
