import type { ExecutionState } from './poller.ts';

/** How long to watch. */
export interface WatchOptions {
  /** Ends the wait; it then rejects with the signal's reason, and nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long to wait: until a moment, or so many milliseconds. The last look is taken then, and what has not ended by it
   * rejects with a {@link DeadlineError}. Without it the wait has no end of its own.
   */
  readonly deadline?: Date | number | undefined;
}

/** How to wait for an end. */
export interface WaitOptions<State = ExecutionState> extends WatchOptions {
  /** Called with the first state that is seen and after every change. What it throws ends the wait. */
  readonly onProgress?: ((state: State) => void) | undefined;
}
