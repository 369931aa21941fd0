import type { WaitTarget } from '../../../generated/error-classes.ts';
import { RunAbortedError } from '../errors/execution-errors.ts';
import type { WaitOptions } from './watch.ts';

/**
 * Waits for the result of a new execution or group. The signal's reason has no id, so that an abort rejects with an error that
 * has one, and with what was last seen.
 */
export async function waitForRun<Key extends keyof WaitTarget, State extends object, Result>(
  key: Key,
  started: NonNullable<WaitTarget[Key]>,
  handle: { result(options: WaitOptions<State>): Promise<Result> },
  options: WaitOptions<State>,
): Promise<Result> {
  let last = started;
  const onProgress = (state: State) => {
    last = { ...last, ...state };
    options.onProgress?.(state);
  };
  try {
    return await handle.result({ ...options, onProgress });
  } catch (error) {
    const { signal } = options;
    throw signal?.aborted && error === signal.reason ? new RunAbortedError({ [key]: last }, error) : error;
  }
}
