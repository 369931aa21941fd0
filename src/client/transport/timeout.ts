import type { RequestOptions } from '../options.ts';

/** The longest time that a timer can count, in milliseconds; beyond it, timers fire immediately. */
export const MAX_TIMEOUT_MS = 2 ** 31 - 1;

const DEFAULT_TIMEOUT_MS = 60_000;

/**
 * A promise that `start` settles, or that rejects with the signal's reason when it aborts. The function that `start` returns
 * is called in the end either way, and no listener stays on the signal.
 */
export function withAbort<Value>(
  signal: AbortSignal | undefined,
  start: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => void,
): Promise<Value> {
  signal?.throwIfAborted();
  let abort = () => {};
  let end = () => {};
  const settled = new Promise<Value>((resolve, reject) => {
    abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    end = start(resolve, reject);
  });
  return settled.finally(() => {
    signal?.removeEventListener('abort', abort);
    end();
  });
}

/** The promise of `start`, or a rejection when the signal aborts first. */
export function rejectOnAbort<Value>(
  signal: AbortSignal | undefined,
  start: () => Promise<Value>,
): Promise<Value> {
  return withAbort(signal, (resolve, reject) => {
    start().then(resolve, reject);
    return () => {};
  });
}

export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withAbort(signal, (resolve) => {
    const timer = setTimeout(resolve, Math.min(ms, MAX_TIMEOUT_MS));
    return () => clearTimeout(timer);
  });
}

/** Calls `send` with a signal that aborts with the caller's, or after `ms` milliseconds. */
export function withTimeout<Value>(
  ms: number,
  signal: AbortSignal | undefined,
  timeoutError: () => Error,
  send: (signal?: AbortSignal) => Promise<Value>,
): Promise<Value> {
  if (ms === Infinity && !signal) return send();
  return withAbort(signal, (resolve, reject) => {
    const controller = new AbortController();
    const timer = ms < Infinity ? setTimeout(() => reject(timeoutError()), ms) : undefined;
    let isDone = false;
    send(controller.signal)
      .finally(() => {
        isDone = true;
      })
      .then(resolve, reject);
    return () => {
      clearTimeout(timer);
      // Aborting later would make the response of an error unreadable.
      if (!isDone) controller.abort(signal?.reason);
    };
  });
}

/** A `timeout` in milliseconds; Infinity when it is turned off. */
export function parseTimeout(ms = DEFAULT_TIMEOUT_MS): number {
  return ms === 0 || ms === Infinity ? Infinity : assertDuration(ms, 'timeout');
}

export function assertDuration(ms: number, name: string, min = 1): number {
  if ((ms > 0 || ms === min) && ms <= MAX_TIMEOUT_MS) return ms;
  throw new TypeError(
    `${name} must be a number of milliseconds from ${min} to ${MAX_TIMEOUT_MS}, not ${ms}.`,
  );
}

/** A deadline that was given in milliseconds. It uses the monotonic clock, which changes of the system's time do not affect. */
class MonotonicDeadline extends Date {
  readonly #at: number;

  constructor(ms: number) {
    super(Date.now() + ms);
    this.#at = performance.now() + ms;
  }

  get left(): number {
    return this.#at - performance.now();
  }
}

/** The options with a deadline that no longer depends on when it is read. */
export function resolveDeadline<Options extends RequestOptions>(
  options: Options,
): Options & { deadline?: Date } {
  const { deadline } = options;
  const date =
    typeof deadline === 'number' ? new MonotonicDeadline(assertDuration(deadline, 'deadline')) : deadline;
  if (date && !(remaining(date) <= MAX_TIMEOUT_MS)) {
    throw new TypeError(`deadline must be a valid Date within the next ${MAX_TIMEOUT_MS} ms, not ${date}.`);
  }
  return { ...options, ...(date && { deadline: date }) };
}

/** The number of milliseconds until a deadline. */
export function remaining(deadline: Date | undefined): number {
  if (deadline instanceof MonotonicDeadline) return deadline.left;
  return deadline ? deadline.getTime() - Date.now() : Infinity;
}

/** The deadline, or a later one that leaves `ms` milliseconds. */
export function extendDeadline(ms: number, deadline: Date | undefined): Date | undefined {
  return remaining(deadline) < ms ? new MonotonicDeadline(ms) : deadline;
}
