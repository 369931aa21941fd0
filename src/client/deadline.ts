/** What every method takes as its last argument. */
export interface RequestOptions {
  /** Aborts the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * After how many milliseconds to give up a request, the reading of its answer included. A method that sends several
   * (a list that is iterated, `dump`, `restore`) has it for each. There is none unless you say so.
   */
  readonly timeout?: number | undefined;
}

/** What a timer can count; beyond it, timers fire at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Runs `send` with a signal that aborts when the caller's does or when the time is up, and leaves nothing behind. */
export async function withinTime<Answer>(
  { signal, timeout }: RequestOptions,
  timeoutError: (timeout: number) => Error,
  send: (signal: AbortSignal | undefined) => Promise<Answer>,
): Promise<Answer> {
  if (timeout === undefined) return send(signal);
  if (!(timeout > 0 && timeout <= LONGEST_TIMEOUT)) {
    throw new TypeError(
      `timeout must be a number of milliseconds from 1 to ${LONGEST_TIMEOUT}, not ${timeout}.`,
    );
  }

  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(timeoutError(timeout)), timeout);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  try {
    return await send(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
