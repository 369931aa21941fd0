import type { WaitTarget } from '../../../generated/error-classes.ts';
import type { Execution } from '../../../generated/openapi.ts';
import type { StatusCounts } from '../errors/errors.ts';
import { isFinished } from '../lifecycle.ts';
import { pick } from '../resources/validate.ts';
import type { Http } from '../transport/request.ts';
import { extendDeadline } from '../transport/timeout.ts';
import { type ExecutionState, STATE_FIELDS } from './poll-executions.ts';
import type { Poller, Wait } from './poller.ts';
import { DEADLINE_GRACE_MS, NOW, Watch, type WatchOptions } from './watch.ts';

/** A wait for an execution. */
export class ExecutionWatch extends Watch<ExecutionState> {
  readonly #statuses: Record<string, number> = {};
  #last: ExecutionState | undefined;

  recordState(state: ExecutionState): boolean {
    const before = this.#last;
    this.#last = state;
    this.#statuses[`${state.status}`] = (this.#statuses[`${state.status}`] ?? 0) + 1;
    return STATE_FIELDS.some((field) => before?.[field] !== state[field]);
  }

  get target(): WaitTarget {
    return { execution: { ...this.#last, id: this.id } };
  }

  get lastSeen(): string {
    if (!this.#last) return 'no status was seen';
    const { status, finished_operations: done, total_operations: total } = this.#last;
    return `last status: ${status}${total ? `, ${done} of ${total} operations` : ''}`;
  }

  get statuses(): StatusCounts {
    return this.#statuses as StatusCounts;
  }
}

/**
 * Yields the state of an execution, then every change that is seen, until it is finished.
 *
 * @param needsFullRow The last state has all fields of the execution.
 * @throws {NotFoundError} when the execution is deleted.
 */
export async function* watchExecution(
  http: Http,
  poller: Poller,
  id: string,
  options: WatchOptions & Wait,
  needsFullRow: boolean,
): AsyncGenerator<ExecutionState, void, undefined> {
  const scoped = http.with(options);
  const wait = { ...options, signal: scoped.signal };
  const watch = new ExecutionWatch(id, scoped);
  for (;;) {
    let state = await poller.nextChange(watch, wait);
    if (needsFullRow && isFinished(state)) state = await readFullRow(poller, watch, wait);
    yield needsFullRow ? state : pick(state as Execution, STATE_FIELDS);
    if (isFinished(state)) return;
  }
}

/** Reads all fields of what was seen finished in time; that may take longer than the deadline. */
export async function readFullRow<State>(poller: Poller, watch: Watch<State>, wait: Wait): Promise<State> {
  watch.needsFullRow = true;
  watch.nextPollAt = NOW;
  const row = await poller.nextChange(watch, {
    ...wait,
    deadline: extendDeadline(DEADLINE_GRACE_MS, wait.deadline),
  });
  watch.needsFullRow = false;
  return row;
}
