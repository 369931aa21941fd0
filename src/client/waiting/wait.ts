import type { Execution } from '../../../generated/openapi.ts';
import type { StatusCounts } from '../errors/errors.ts';
import { isEnded } from '../lifecycle.ts';
import { leaving } from '../options.ts';
import { only } from '../resources/snapshot.ts';
import { type ExecutionState, STATE } from './poll-executions.ts';
import { NOW, type Poller, type Wait } from './poller.ts';
import { type Description, type Subject, Watch } from './watch.ts';

/** How long to watch. */
export interface WatchOptions {
  /** Ends the wait; it then rejects with the signal's reason, and nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long to wait: until a moment, or so many milliseconds from the first poll on. The last poll is made then, and what
   * has not ended by it rejects with a {@link DeadlineError}. Default: as long as the manager responds.
   */
  readonly deadline?: Date | number | undefined;
}

/** How to wait for an end. */
export interface WaitOptions<State = ExecutionState> extends WatchOptions {
  /** Called with the first state that is seen and after every change. What it throws ends the wait. */
  readonly onProgress?: ((state: State) => void) | undefined;
}

/** How many milliseconds the last poll of a wait, at the deadline, may take. */
export const GRACE = 1000;

/** An execution that is waited for. */
class WaitedExecution implements Subject<ExecutionState> {
  readonly id: string;
  readonly grace = GRACE;
  readonly #statuses: Record<string, number> = {};
  #last: ExecutionState | undefined;

  constructor(id: string) {
    this.id = id;
  }

  isNews(state: ExecutionState): boolean {
    const before = this.#last;
    this.#last = state;
    this.#statuses[`${state.status}`] = (this.#statuses[`${state.status}`] ?? 0) + 1;
    return STATE.some((field) => before?.[field] !== state[field]);
  }

  describe(): Description {
    const { id } = this;
    const { status, finished_operations: done, total_operations: total } = this.#last ?? {};
    const operations = total ? `, ${done} of ${total} operations` : '';
    return {
      description: { execution: { ...this.#last, id } },
      name: `Execution ${id}`,
      lastSeen: this.#last ? `last status: ${status}${operations}` : 'no status was seen',
      statuses: this.#statuses as StatusCounts,
    };
  }
}

/**
 * The present state of an execution, every change that is seen, and the end.
 *
 * @param isWhole The end has all fields of the execution.
 * @throws {NotFoundError} when the execution is deleted.
 */
export async function* watchExecution(
  poller: Poller,
  id: string,
  wait: Wait,
  isWhole: boolean,
): AsyncGenerator<ExecutionState, void, undefined> {
  const watch = new Watch<ExecutionState>(new WaitedExecution(id));
  for (;;) {
    let state = await poller.next(watch, wait);
    if (isWhole && isEnded(state)) {
      watch.isWhole = true;
      watch.due = NOW;
      // The end was in time; reading it may take longer than the deadline.
      state = await poller.next(watch, { ...wait, deadline: leaving(GRACE, wait.deadline) });
      watch.isWhole = false;
    }
    yield isWhole ? state : only(state as Execution, STATE);
    if (isEnded(state)) return;
  }
}
