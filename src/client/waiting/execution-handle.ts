import type { Execution, ExecutionField, ExecutionId } from '../../../generated/openapi.ts';
import { ExecutionCancelledError, ExecutionFailedError } from '../errors/execution-errors.ts';
import { progressOf } from '../lifecycle.ts';
import { type RequestOptions, resolveDeadline } from '../options.ts';
import type { CancelOptions, ResumeOptions } from '../resources/actions.ts';
import type { CancelResult, EscalatingCancelOptions } from '../resources/cancel.ts';
import type { Executions } from '../resources/executions.ts';
import type { Projection } from '../resources/projection.ts';
import { type ExecutionState, STATE_FIELDS } from './poll-executions.ts';
import type { Poller } from './poller.ts';
import { type WaitOptions, type WatchOptions, watchExecution } from './wait.ts';

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
   * Waits until the execution has terminated. Lost connections, a restart of the manager, odd responses and a resumption
   * do not end the wait. One request polls about forty executions that are waited for.
   *
   * @param options `deadline`: how long to wait, in milliseconds or until a moment. Default: as long as the manager responds.
   * @throws {ExecutionFailedError} when it has failed.
   * @throws {ExecutionCancelledError} when it was cancelled.
   * @throws {DeadlineExceededError} when the deadline has passed; the execution goes on.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async result(options?: WaitOptions): Promise<Row> {
    const execution = await this.wait(options);
    if (execution.status === 'failed') throw new ExecutionFailedError(execution);
    if (execution.status === 'cancelled') throw new ExecutionCancelledError(execution);
    return execution;
  }

  /**
   * Waits until the execution has ended, like {@link result}, and resolves with it however it ended.
   *
   * @throws {DeadlineExceededError} when the deadline has passed; the execution goes on.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async wait({ onProgress, ...wait }: WaitOptions = {}): Promise<Row> {
    let last: ExecutionState | undefined;
    for await (const state of watchExecution(this.#poller, this.id, resolveDeadline(wait), true)) {
      last = state;
      onProgress?.(state);
    }
    return last as Row;
  }

  /**
   * Yields the present state, then every change that is seen, and finishes with the end of the execution. Nothing is sent
   * before the first state is requested, nor while none is.
   *
   * @throws {DeadlineExceededError} when the deadline has passed before the end.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async *watch(wait: WatchOptions = {}): AsyncGenerator<ExecutionState, void, undefined> {
    yield* watchExecution(this.#poller, this.id, resolveDeadline(wait), false);
  }

  /** How much is done, from 0 to 1; null while the manager does not know how much there is to do. */
  async getProgress(options?: RequestOptions): Promise<number | null> {
    return progressOf(await this.#executions.get(this.id, { include: STATE_FIELDS }, options));
  }

  /** Asks for the execution to be cancelled, or sees to it that it is, like {@link Executions.cancel}. */
  cancel(how?: CancelOptions, options?: RequestOptions): Promise<Execution>;
  cancel(how: EscalatingCancelOptions, wait?: WaitOptions): Promise<CancelResult>;
  cancel(
    how?: CancelOptions | EscalatingCancelOptions,
    options?: RequestOptions,
  ): Promise<Execution | CancelResult> {
    return this.#executions.cancel(this.id, how as EscalatingCancelOptions, options);
  }

  /** Runs the execution again from where it stopped, like {@link Executions.resume}. */
  resume(how?: ResumeOptions, options?: RequestOptions): Promise<Execution> {
    return this.#executions.resume(this.id, how, options);
  }
}
