/**
 * A promise that `start` settles, or that rejects with the signal's reason the moment that aborts. What `start` gives
 * back is called in the end either way, and no listener stays behind on the signal.
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

/** What `start` promises, unless the signal aborts first. */
export function rejectOnAbort<Value>(
  signal: AbortSignal | undefined,
  start: () => Promise<Value>,
): Promise<Value> {
  return withAbort(signal, (resolve, reject) => {
    start().then(resolve, reject);
    return () => {};
  });
}

/** What a timer can count, in milliseconds; beyond it, timers fire immediately. */
export const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Lets time pass, in milliseconds; at most what a timer can count. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withAbort(signal, (resolve) => {
    const timer = setTimeout(resolve, Math.min(ms, MAX_TIMEOUT_MS));
    return () => clearTimeout(timer);
  });
}
