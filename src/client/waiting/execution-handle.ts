import type { PartialExecution } from '../../../generated/error-classes.ts';
import type {
  Execution,
  ExecutionActionRequest,
  ExecutionField,
  ExecutionId,
} from '../../../generated/openapi.ts';
import { ApiPromise } from '../api-promise.ts';
import { ExecutionCancelledError, ExecutionFailedError } from '../errors/execution-errors.ts';
import { isFinished, progressOf } from '../lifecycle.ts';
import type { RequestOptions } from '../options.ts';
import { type CancelOptions, cancelAction, type ResumeOptions, resumeAction } from '../resources/cancel.ts';
import type { ExecutionGetOptions } from '../resources/types.ts';
import { assertId } from '../resources/validate.ts';
import type { Http } from '../transport/request.ts';
import { resolveDeadline } from '../transport/timeout.ts';
import type { Projection } from '../types.ts';
import {
  type CancelResult,
  cancelWithEscalation,
  type EscalatingCancelOptions,
  isEscalating,
} from './escalation.ts';
import { watchExecution } from './execution-watch.ts';
import { type ExecutionState, STATE_FIELDS } from './poll-executions.ts';
import type { Poller } from './poller.ts';
import type { WaitOptions, WatchOptions } from './watch.ts';

/**
 * A handle of one execution, to read, wait for and cancel it. It holds only the id, so another process can make one of the
 * same execution.
 *
 * Its methods reject like those of {@link Executions}, and with a {@link NotFoundError} when the execution is deleted.
 *
 * Python: no counterpart.
 */
export class ExecutionHandle<Row extends Execution = Execution> {
  /** The id of the execution. */
  readonly id: ExecutionId;
  readonly #http: Http;
  readonly #poller: Poller;

  constructor(id: ExecutionId, http: Http, poller: Poller) {
    this.id = assertId(id);
    this.#http = http;
    this.#poller = poller;
  }

  /** Gets the execution. See {@link Executions.get}. */
  get<const Include extends readonly ExecutionField[] = never>(
    options: ExecutionGetOptions<Include> = {},
  ): ApiPromise<Projection<Row, Include>> {
    const request = { path: { id: this.id }, query: { _include: options.include } };
    const execution: ApiPromise<unknown> = this.#http.call('getExecution', request, options);
    return execution as ApiPromise<Projection<Row, Include>>;
  }

  /**
   * Waits until the execution has terminated. Lost connections, restarts of the manager, unexpected responses and resumptions
   * do not end the wait. One request polls about forty executions.
   *
   * @param options `deadline`: how long to wait, in milliseconds or until a date. Default: as long as the manager responds.
   * @throws {ExecutionFailedError} when the execution has failed.
   * @throws {ExecutionCancelledError} when the execution was cancelled.
   * @throws {DeadlineExceededError} when the deadline has passed; the execution continues.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async result(options?: WaitOptions): Promise<Row> {
    const execution = await this.wait(options);
    if (execution.status === 'failed') throw new ExecutionFailedError(execution);
    if (execution.status === 'cancelled') throw new ExecutionCancelledError(execution);
    return execution;
  }

  /**
   * Waits like {@link result} until the execution is finished, and resolves with it also when it failed or was cancelled.
   *
   * @throws {DeadlineExceededError} when the deadline has passed; the execution continues.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async wait({ onProgress, ...options }: WaitOptions = {}): Promise<Row> {
    let last: ExecutionState | undefined;
    for await (const state of watchExecution(
      this.#http,
      this.#poller,
      this.id,
      resolveDeadline(options),
      true,
    )) {
      last = state;
      onProgress?.(state);
    }
    return last as Row;
  }

  /**
   * Yields the current state, then every change that is seen, until the execution is finished. It polls only while a state is
   * requested.
   *
   * @throws {DeadlineExceededError} when the deadline has passed before that.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async *watch(options: WatchOptions = {}): AsyncGenerator<ExecutionState, void, undefined> {
    yield* watchExecution(this.#http, this.#poller, this.id, resolveDeadline(options), false);
  }

  /** Returns the progress from 0 to 1; null while the number of operations is unknown. */
  async getProgress(options?: RequestOptions): Promise<number | null> {
    return progressOf(await this.get({ ...options, include: STATE_FIELDS }));
  }

  /** Cancels the execution. See {@link Executions.cancel}. */
  cancel(options?: CancelOptions & RequestOptions): ApiPromise<Execution>;
  cancel(options: EscalatingCancelOptions & WaitOptions): Promise<CancelResult>;
  cancel(
    options: (CancelOptions & RequestOptions) | (EscalatingCancelOptions & WaitOptions) = {},
  ): Promise<Execution | CancelResult> {
    if (isEscalating(options)) return this.#cancelWithEscalation(options);
    return new ApiPromise(() => this.#act(cancelAction(options), options).withResponse());
  }

  async #cancelWithEscalation({
    escalate,
    ...options
  }: EscalatingCancelOptions & WaitOptions): Promise<CancelResult> {
    const wait = resolveDeadline(options);
    let last: PartialExecution = { id: this.id };
    const onProgress = (state: ExecutionState) => {
      last = state;
      wait.onProgress?.(state);
    };
    const target = {
      cancel: (options: CancelOptions) => this.#act(cancelAction(options), wait),
      getResult: async () => {
        const { value } = await watchExecution(this.#http, this.#poller, this.id, wait, true).next();
        last = value as Execution;
        return isFinished(last) ? (last as Execution) : undefined;
      },
      wait: (deadline: Date | number | undefined) => this.wait({ ...wait, deadline, onProgress }),
      getTarget: () => ({ execution: last }),
    };
    const { result, action } = await cancelWithEscalation(target, escalate, wait.deadline);
    return { execution: result, action };
  }

  /** Resumes the execution. See {@link Executions.resume}. */
  resume(options: ResumeOptions & RequestOptions = {}): ApiPromise<Execution> {
    return this.#act(resumeAction(options), options);
  }

  #act(action: ExecutionActionRequest['action'], options: RequestOptions | undefined): ApiPromise<Execution> {
    return this.#http.call('actOnExecution', { path: { id: this.id }, body: { action } }, options);
  }
}
