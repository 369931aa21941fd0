import type { WaitTarget } from '../../../generated/error-classes.ts';
import { RunAbortedError } from '../errors/execution-errors.ts';
import type { WaitOptions } from './watch.ts';

/** What a `run` reports of what it has started, and what it does with it when the wait is aborted. */
export interface StartedOptions<Started> {
  /** Called with what was started, before the wait. An error that it throws ends the wait. */
  readonly onStart?: ((started: Started) => void) | undefined;
  /** `cancel`: when the signal ends the wait, what was started is cancelled. Default: it continues. */
  readonly onAbort?: 'cancel' | undefined;
}

interface Handle<State, Result> {
  result(options: WaitOptions<State>): Promise<Result>;
  cancel(): Promise<unknown>;
}

/**
 * Waits for the result of a new execution or group. The signal's reason has no id, so that an abort rejects with an error that
 * has one, and with what was last seen.
 */
export async function waitForRun<Started extends { readonly id: string }, State extends object, Result>(
  key: keyof WaitTarget,
  started: Started,
  handle: Handle<State, Result>,
  options: WaitOptions<State> & StartedOptions<Started>,
): Promise<Result> {
  let last: object = started;
  const onProgress = (state: State) => {
    last = { ...last, ...state };
    options.onProgress?.(state);
  };
  const { signal, onStart, onAbort } = options;
  try {
    onStart?.(started);
    return await handle.result({ ...options, onProgress });
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason) throw error;
    const isCancelled = onAbort === 'cancel' && (await cancel(handle));
    throw new RunAbortedError({ [key]: last }, error, isCancelled);
  }
}

/** Whether the manager accepted it: the reason of the abort is what the caller has to see. */
async function cancel(handle: { cancel(): Promise<unknown> }): Promise<boolean> {
  return await handle.cancel().then(
    () => true,
    () => false,
  );
}
