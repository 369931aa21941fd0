import type { Execution, ExecutionField, ExecutionId } from '../../generated/openapi.ts';
import type { CancelOptions, ResumeOptions } from './actions.ts';
import { anchored, type RequestOptions } from './deadline.ts';
import type { CancelOutcome, Escalating } from './escalation.ts';
import type { Executions } from './executions.ts';
import { progressOf } from './guards.ts';
import { ExecutionCancelledError, ExecutionFailedError } from './outcomes.ts';
import { type ExecutionState, type Poller, STATE } from './poller.ts';
import type { Projection } from './projection.ts';
import type { WaitOptions, WatchOptions } from './waiting.ts';

/**
 * One execution, to look at, to wait for and to act on. It holds nothing but the id, so another process can make one of
 * the same execution and wait for it too.
 *
 * Its methods reject as those of {@link Executions} do, with a {@link NotFoundError} when the execution is deleted.
 *
 * The Python client has no counterpart.
 */
export class ExecutionHandle<Row extends Execution = Execution> {
  /** The id of the execution. */
  readonly id: ExecutionId;
  readonly #executions: Executions;
  readonly #poller: Poller;

  constructor(id: ExecutionId, executions: Executions, poller: Poller) {
    this.id = id;
    this.#executions = executions;
    this.#poller = poller;
  }

  /** Gets the execution, like {@link Executions.get}. */
  get<const Include extends readonly ExecutionField[] = never>(
    query?: { readonly include?: Include | undefined },
    options?: RequestOptions,
  ): Promise<Projection<Row, Include>> {
    const execution = this.#executions.get(this.id, query, options);
    return execution as Promise<unknown> as Promise<Projection<Row, Include>>;
  }

  /**
   * Waits until the execution has terminated. A lost connection, a restart of the manager or a resumption on the way does
   * not end the wait. However many executions are waited for, a hundred of them cost one request at a time.
   *
   * @throws {ExecutionFailedError} when it has failed.
   * @throws {ExecutionCancelledError} when it was cancelled.
   * @throws {DeadlineError} when the deadline comes first; the execution goes on.
   */
  async result(options?: WaitOptions): Promise<Row> {
    const execution = await this.ended(options);
    if (execution.status === 'failed') throw new ExecutionFailedError(execution);
    if (execution.status === 'cancelled') throw new ExecutionCancelledError(execution);
    return execution;
  }

  /**
   * Waits until the execution has ended, like {@link result}, and gives it however that was.
   *
   * @throws {DeadlineError} when the deadline comes first; the execution goes on.
   */
  async ended({ onProgress, ...wait }: WaitOptions = {}): Promise<Row> {
    let last: ExecutionState | undefined;
    for await (const [state] of this.#poller.watch([this.id], anchored(wait), { whole: true })) {
      last = state;
      onProgress?.(state as ExecutionState);
    }
    return last as Row;
  }

  /**
   * Gives the present state, then every change that is seen, and finishes with the end of the execution. Nothing is sent
   * before the first is asked for, nor while none is.
   *
   * @throws {DeadlineError} when the deadline comes before the end.
   */
  async *watch(wait: WatchOptions = {}): AsyncGenerator<ExecutionState, void, undefined> {
    for await (const states of this.#poller.watch([this.id], anchored(wait))) yield* states;
  }

  /** How much is done, from 0 to 1; null while the manager does not know how much there is to do. */
  async progress(options?: RequestOptions): Promise<number | null> {
    return progressOf(await this.#executions.get(this.id, { include: STATE }, options));
  }

  /** Asks for the execution to be cancelled, or sees to it that it is, like {@link Executions.cancel}. */
  cancel(how?: CancelOptions, options?: RequestOptions): Promise<Execution>;
  cancel(how: Escalating, wait?: WaitOptions): Promise<CancelOutcome>;
  cancel(how?: CancelOptions | Escalating, options?: RequestOptions): Promise<Execution | CancelOutcome> {
    return this.#executions.cancel(this.id, how as Escalating, options);
  }

  /** Runs the execution again from where it stopped, like {@link Executions.resume}. */
  resume(how?: ResumeOptions, options?: RequestOptions): Promise<Execution> {
    return this.#executions.resume(this.id, how, options);
  }
}
