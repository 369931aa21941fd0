import type { Execution } from '../../../generated/openapi.ts';
import type { StatusCounts } from '../errors/errors.ts';
import { isFinished } from '../lifecycle.ts';
import { extendDeadline } from '../options.ts';
import { pick } from '../resources/snapshot.ts';
import { type ExecutionState, STATE_FIELDS } from './poll-executions.ts';
import { NOW, type Poller, type Wait } from './poller.ts';
import { type Description, type Subject, Watch } from './watch.ts';

/** How long to watch. */
export interface WatchOptions {
  /** Ends the wait; it then rejects with the signal's reason, and nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long to wait: until a moment, or so many milliseconds from the first poll on. The last poll is made then, and what
   * has not ended by it rejects with a {@link DeadlineExceededError}. Default: as long as the manager responds.
   */
  readonly deadline?: Date | number | undefined;
}

/** How to wait for an end. */
export interface WaitOptions<State = ExecutionState> extends WatchOptions {
  /** Called with the first state that is seen and after every change. What it throws ends the wait. */
  readonly onProgress?: ((state: State) => void) | undefined;
}

/** How many milliseconds the last poll of a wait, at the deadline, may take. */
export const DEADLINE_GRACE_MS = 1000;

/** An execution that is waited for. */
class PartialExecution implements Subject<ExecutionState> {
  readonly id: string;
  readonly grace = DEADLINE_GRACE_MS;
  readonly #statuses: Record<string, number> = {};
  #last: ExecutionState | undefined;

  constructor(id: string) {
    this.id = id;
  }

  recordState(state: ExecutionState): boolean {
    const before = this.#last;
    this.#last = state;
    this.#statuses[`${state.status}`] = (this.#statuses[`${state.status}`] ?? 0) + 1;
    return STATE_FIELDS.some((field) => before?.[field] !== state[field]);
  }

  describe(): Description {
    const { id } = this;
    const { status, finished_operations: done, total_operations: total } = this.#last ?? {};
    const operations = total ? `, ${done} of ${total} operations` : '';
    return {
      about: { execution: { ...this.#last, id } },
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
  const watch = new Watch<ExecutionState>(new PartialExecution(id));
  for (;;) {
    let state = await poller.nextChange(watch, wait);
    if (isWhole && isFinished(state)) {
      watch.needsFullRow = true;
      watch.nextPollAt = NOW;
      // The end was in time; reading it may take longer than the deadline.
      state = await poller.nextChange(watch, {
        ...wait,
        deadline: extendDeadline(DEADLINE_GRACE_MS, wait.deadline),
      });
      watch.needsFullRow = false;
    }
    yield isWhole ? state : pick(state as Execution, STATE_FIELDS);
    if (isFinished(state)) return;
  }
}
