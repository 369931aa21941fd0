/**
 * A promise that `start` settles, or that rejects with the signal's reason the moment that aborts. What `start` gives
 * back is called in the end either way, and no listener stays behind on the signal.
 */
export function abortable<Value>(
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

/** Lets time pass, in milliseconds. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return abortable(signal, (resolve) => {
    const timer = setTimeout(resolve, ms);
    return () => clearTimeout(timer);
  });
}
