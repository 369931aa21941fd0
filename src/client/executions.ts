import { InvalidExecutionUpdateStatusError } from '../../generated/error-classes.ts';
import type {
  DeletionResult,
  Execution,
  ExecutionActionRequest,
  ExecutionField,
  ExecutionId,
  ExecutionUpdate,
  ScheduledExecutionStub,
  WorkflowId,
} from '../../generated/openapi.ts';
import { ApiPromise } from './api-promise.ts';
import { toZonedIso } from './dates.ts';
import type { RequestOptions } from './options.ts';
import type { PagePromise } from './pagination.ts';
import type { CancelOptions, ResumeOptions } from './resources/cancel.ts';
import { deletionCount, deletionRequests, type ExecutionDeletion } from './resources/delete.ts';
import { listExecutions } from './resources/list.ts';
import { startOnce } from './resources/reconcile.ts';
import {
  type DumpOptions,
  EXECUTION_DUMP_FIELDS,
  type ExecutionDump,
  type RestoreOptions,
  type RestoreResult,
  restoreEach,
  toRestoreRequest,
} from './resources/snapshot.ts';
import type {
  ExecutionCreate,
  ExecutionGetOptions,
  ExecutionListQuery,
  ExecutionSchedule,
  ExecutionStart,
  RequiredParameters,
  StartOptions,
} from './resources/types.ts';
import { assertId, idOf } from './resources/validate.ts';
import type { Http } from './transport/request.ts';
import { validateCreated } from './transport/response.ts';
import { resolveDeadline } from './transport/timeout.ts';
import type { ExecutionOf, Projection, WorkflowName } from './types.ts';
import { type CancelResult, type EscalatingCancelOptions, isEscalating } from './waiting/escalation.ts';
import { ExecutionHandle } from './waiting/execution-handle.ts';
import { type ExecutionMatch, MatchWatch } from './waiting/match-watch.ts';
import type { Poller } from './waiting/poller.ts';
import { type StartedOptions, waitForRun } from './waiting/run.ts';
import type { WaitOptions, WatchOptions } from './waiting/watch.ts';

/** An action on an execution, as the API names it. */
export type ExecutionAction = ExecutionActionRequest['action'];

/** Options of `run`. The deadline is that of the start and the wait together. */
export interface RunOptions
  extends StartOptions,
    Pick<WaitOptions, 'onProgress'>,
    StartedOptions<Execution> {}

/**
 * `client.executions`: runs of workflows.
 *
 * Every method rejects with an {@link ApiError}, of a class by its `error_code`, when the manager rejects the request; with an
 * {@link UnexpectedResponseError}, {@link ConnectionError} or {@link RequestTimeoutError} when there is no usable response;
 * with a `TypeError` when an argument is invalid, before anything is sent; and with the signal's reason when it is aborted.
 *
 * Python: `ExecutionsClient`.
 */
export class Executions {
  readonly #http: Http;
  readonly #poller: Poller;

  constructor(http: Http, poller: Poller) {
    this.#http = http;
    this.#poller = poller;
  }

  /**
   * Returns a handle of an execution, to wait for it and to cancel it. Nothing is sent, and the execution need not exist:
   *
   * ```ts
   * const backup = client.executions.handle(await client.executions.start({ … }));
   * ```
   *
   * Python: no counterpart.
   *
   * @param execution Its id, or anything with one, such as a row.
   * @throws {TypeError} when the id is invalid.
   */
  handle<Workflow extends WorkflowName = WorkflowId>(
    execution: ExecutionId | { readonly id: ExecutionId; readonly workflow_id?: Workflow },
  ): ExecutionHandle<ExecutionOf<Workflow>> {
    return new ExecutionHandle(idOf(execution), this.#http, this.#poller);
  }

  /**
   * Starts a workflow and waits until it has terminated: {@link start}, then {@link ExecutionHandle.result}. When the signal or
   * the deadline ends the wait, the execution continues, and the `execution` of the error has its id.
   *
   * Python: no counterpart.
   *
   * @param options `onStart`: called with the new execution. `onAbort: 'cancel'`: cancel it when the signal ends the wait.
   * @throws {ExecutionFailedError} when the execution has failed.
   * @throws {ExecutionCancelledError} when the execution was cancelled.
   * @throws {DeadlineExceededError} when the deadline has passed.
   * @throws {RunAbortedError} when the signal is aborted after the start.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async run<Workflow extends WorkflowName>(
    execution: ExecutionStart<Workflow> & RequiredParameters<Workflow>,
    options: RunOptions = {},
  ): Promise<ExecutionOf<Workflow>> {
    const runOptions = resolveDeadline(options);
    const started = await this.start<Workflow>(execution, runOptions);
    return waitForRun('execution', started, this.handle<Workflow>(started.id), runOptions);
  }

  /**
   * Waits until an execution matches, also one that does not exist yet, and returns the newest that does. Lost connections and
   * restarts of the manager do not end the wait. Its errors have no `execution`, since none was seen.
   *
   * ```ts
   * const created = await client.executions.waitFor({
   *   filter: { deployment_id: 'shop-oslo', workflow_id: 'create_deployment_environment' },
   * });
   * await client.executions.handle(created).result();
   * ```
   *
   * Python: no counterpart.
   *
   * @param query What to wait for, and which of its fields to return. With `sort`, the first in this order.
   * @param options `deadline`: how long to wait, in milliseconds or until a date. Default: as long as the manager responds.
   * @throws {DeadlineExceededError} when the deadline has passed.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async waitFor<const Include extends readonly ExecutionField[] = never>(
    query: ExecutionMatch<Include>,
    options: WatchOptions = {},
  ): Promise<Projection<Execution, Include>> {
    const http = this.#http.with(options);
    const wait = { ...resolveDeadline(options), signal: http.signal };
    const row: unknown = await this.#poller.nextChange(new MatchWatch(query as ExecutionMatch, http), wait);
    return row as Projection<Execution, Include>;
  }

  /**
   * Lists executions. `await` the result for one page, iterate over it for every execution of every page:
   *
   * ```ts
   * for await (const { id } of client.executions.list({ filter: { status: 'failed' }, include: ['id'] })) …
   * ```
   *
   * A filter that is too long for a URL (2,000 bytes) is sent in several requests, whose rows are merged and sorted by code
   * points.
   *
   * Python: `executions.list`.
   *
   * @param query Which executions, and which of their fields. Default: all but those of system workflows.
   * @throws {BadParametersError} when a filter has an invalid value.
   */
  list<const Include extends readonly ExecutionField[] = never>(
    query: ExecutionListQuery<Include> = {},
    options?: RequestOptions,
  ): PagePromise<Projection<Execution, Include>> {
    return listExecutions(this.#http, query, options);
  }

  /**
   * Gets an execution of this tenant, or a global one.
   *
   * Python: `executions.get`.
   *
   * @throws {NotFoundError} when the execution does not exist or the user may not see it.
   */
  get<const Include extends readonly ExecutionField[] = never>(
    id: ExecutionId,
    options?: ExecutionGetOptions<Include>,
  ): ApiPromise<Projection<Execution, Include>> {
    return new ApiPromise(() => this.handle(id).get(options).withResponse());
  }

  /**
   * Starts a workflow. Resolves while the execution is still `pending`, or `queued` when another one blocks it. The
   * parameters are checked when {@link WorkflowParameters} has the workflow.
   *
   * A start whose response was lost (by a broken connection, a timeout) is not retried, since it may have arrived. With
   * `reconcile` the newest executions of the workflow on the deployment are listed before the start, and again after a lost
   * response: a new one is taken for the one that was started, and without one the start is sent again. An execution that
   * another client starts at the same time can be mistaken for it.
   *
   * Python: `executions.start`.
   *
   * @throws {ExistingRunningExecutionError} when another execution blocks it and neither `queue` nor `force` is set.
   * @throws {NonexistentWorkflowError} when the deployment has no such workflow.
   * @throws {UnavailableWorkflowError} when the workflow is not available; a failed execution then remains.
   * @throws {IllegalExecutionParametersError} when the workflow does not accept the parameters.
   * @throws {NotFoundError} when the deployment does not exist.
   */
  start<Workflow extends WorkflowName>(
    execution: ExecutionStart<Workflow> & RequiredParameters<Workflow>,
    { reconcile, ...options }: StartOptions = {},
  ): ApiPromise<ExecutionOf<Workflow>> {
    const start = execution as ExecutionStart;
    if (!reconcile) return this.#start(start, options);
    return new ApiPromise(() => startOnce<ExecutionOf<Workflow>>(this, start, options));
  }

  /**
   * Starts a workflow like {@link start}, with everything that an administrator may set. With `force_status` nothing runs: the
   * execution is stored as it is given, which {@link restore} uses.
   *
   * Python: `executions.create`, where the id is called `execution_id`.
   *
   * @throws {ForbiddenError} when the user is not an administrator and sets more than {@link start} allows.
   * @throws {ConflictError} when the id exists.
   */
  create<Workflow extends WorkflowName>(
    execution: ExecutionCreate<Workflow> & RequiredParameters<Workflow>,
    options?: RequestOptions,
  ): ApiPromise<ExecutionOf<Workflow>> {
    return new ApiPromise(() => {
      if (execution.id != null) assertId(execution.id);
      return this.#start<Workflow>(execution as ExecutionCreate, options).withResponse();
    });
  }

  /**
   * Starts a workflow later. The execution does not exist before, so the result is a stub without an id, and the manager has
   * not checked the workflow and its parameters.
   *
   * Python: `executions.start` with `schedule`.
   *
   * @throws {BadParametersError} when the time has passed.
   * @throws {NotFoundError} when the deployment does not exist.
   */
  schedule<Workflow extends WorkflowName>(
    execution: ExecutionSchedule<Workflow> & RequiredParameters<Workflow>,
    options?: RequestOptions,
  ): ApiPromise<ScheduledExecutionStub> {
    return new ApiPromise(() => {
      const { scheduled_time: time, ...start } = execution as ExecutionSchedule;
      const body = { ...start, scheduled_time: toZonedIso(time, 'scheduled_time') };
      const stub = this.#http.call('startExecution', { body }, options) as ApiPromise<unknown>;
      return (stub as ApiPromise<ScheduledExecutionStub>).withResponse();
    });
  }

  /**
   * Sets the status of an execution, as a worker does. Starts and stops nothing; use {@link cancel} and {@link resume} for
   * that. Without an `error` in the update, the stored one becomes empty.
   *
   * Python: `executions.update`.
   *
   * @throws {InvalidExecutionUpdateStatusError} when the current status does not allow the new one.
   * @throws {NotFoundError} when the execution does not exist.
   */
  update(id: ExecutionId, update: ExecutionUpdate, options?: RequestOptions): ApiPromise<Execution> {
    return new ApiPromise(async () => {
      const request = { path: { id: assertId(id) }, body: update };
      const requestOptions = resolveDeadline({ ...options });
      try {
        return await this.#http.call('updateExecution', request, requestOptions).withResponse();
      } catch (error) {
        if (!(error instanceof InvalidExecutionUpdateStatusError)) throw error;
        // Some managers reject to set a final status again.
        const current = await this.get(id, requestOptions)
          .withResponse()
          .catch(() => undefined);
        const { status, error: message } = current?.data ?? {};
        if (!current || status !== update.status || ![undefined, message].includes(update.error)) throw error;
        return current;
      }
    });
  }

  /**
   * Cancels an execution. It is `cancelling`, `force_cancelling` or `kill_cancelling` at first and becomes `cancelled` later.
   * On a deployment with components, the result may be the execution of a component.
   *
   * With `escalate` it waits until the execution is finished, and escalates the action when it is not in time. An action whose
   * response is lost is repeated. Killing an execution that finishes at the same time makes it active again.
   *
   * Python: `executions.cancel`, where `kill` overrides `force`; here they exclude each other.
   *
   * @returns the execution as it is now; with `escalate`, the finished execution and the last action.
   * @throws {IllegalActionError} without `escalate`, when the execution is finished or is being cancelled as hard already.
   * @throws {DeadlineExceededError} with `escalate`, when the deadline has passed before the execution is finished.
   * @throws {TypeError} when `forceAfter` or `killAfter` is not a number of milliseconds from 0 on. Nothing is sent then.
   * @throws {NotFoundError} when the execution does not exist.
   */
  cancel(id: ExecutionId, options?: CancelOptions & RequestOptions): ApiPromise<Execution>;
  cancel(id: ExecutionId, options: EscalatingCancelOptions & WaitOptions): Promise<CancelResult>;
  cancel(
    id: ExecutionId,
    options?: (CancelOptions & RequestOptions) | (EscalatingCancelOptions & WaitOptions),
  ): Promise<Execution | CancelResult> {
    if (!isEscalating(options)) {
      return new ApiPromise(() => this.handle(id).cancel(options).withResponse());
    }
    return (async () => this.handle(id).cancel(options))();
  }

  /**
   * Continues a failed or cancelled execution where it stopped.
   *
   * Python: `executions.resume`.
   *
   * @param options `force`: also repeat operations that had been sent without a response. Default: false.
   * @throws {ConflictError} when the execution has another status. A `started` one can be resumed without `force` only.
   * @throws {NotFoundError} when the execution does not exist.
   */
  resume(id: ExecutionId, options?: ResumeOptions & RequestOptions): ApiPromise<Execution> {
    return new ApiPromise(() => this.handle(id).resume(options).withResponse());
  }

  /**
   * Sends an action by its name, for menus that have the actions as data: {@link cancel} and {@link resume} by another way.
   *
   * Python: `executions.cancel` and `executions.resume`.
   *
   * @throws {IllegalActionError} when the status of the execution does not allow to cancel it.
   * @throws {ConflictError} when the status of the execution does not allow to resume it.
   * @throws {NotFoundError} when the execution does not exist.
   */
  act(id: ExecutionId, action: ExecutionAction, options?: RequestOptions): ApiPromise<Execution> {
    return new ApiPromise(() => {
      const request = { path: { id: assertId(id) }, body: { action } } as const;
      return this.#http.call('actOnExecution', request, options).withResponse();
    });
  }

  /**
   * Cancels the execution, since the manager cancels on a request to requeue.
   *
   * Python: `executions.requeue`.
   *
   * @deprecated Use {@link cancel}, or {@link resume} to run it again.
   * @throws {IllegalActionError} when the execution is finished or is being cancelled already.
   * @throws {NotFoundError} when the execution does not exist.
   */
  requeue(id: ExecutionId, options?: RequestOptions): ApiPromise<Execution> {
    return new ApiPromise(() => {
      const request = { path: { id: assertId(id) }, body: { action: 'requeue' } } as const;
      return this.#http.call('actOnExecution', request, options).withResponse();
    });
  }

  /**
   * Deletes finished executions, those of system workflows included. The manager keeps the newest terminated
   * `create_deployment_environment` of each deployment.
   *
   * A `filter`, `to_datetime` or `keep_last` must narrow the deletion; pass `{ all: true }` to delete every finished execution.
   * When `keep_last` is not less than the number that matches, the manager deletes one nevertheless.
   *
   * With a filter by `status`, `status_display` or `private_resource` the executions are listed first and deleted by id,
   * because managers reject or ignore these filters in a deletion.
   *
   * A filter that is too long for a URL is sent in several requests. When one fails, those before it have deleted theirs.
   *
   * Python: `executions.delete`, where `keep_last=0` and no arguments delete everything.
   *
   * @returns the number of deleted executions.
   * @throws {TypeError} when nothing narrows the deletion, `keep_last` is not a whole number from 1 on, it is combined with
   *   `to_datetime`, with a filter by status or with one that is too long for one request.
   */
  async delete(deletion: ExecutionDeletion, options?: RequestOptions): Promise<number> {
    const validate = (result: DeletionResult) =>
      deletionCount(result) === undefined ? 'no number of deleted executions' : undefined;
    const requestOptions = resolveDeadline({ ...options });
    let count = 0;
    for (const request of await deletionRequests(this.#http, deletion, requestOptions)) {
      const result = await this.#http.call('deleteExecutions', request, requestOptions, validate);
      count += deletionCount(result) as number;
    }
    return count;
  }

  /**
   * Returns whether no other execution blocks this one. Managers since 5.3 respond with an {@link InternalServerError} instead.
   *
   * Python: `executions.should_start`.
   *
   * @throws {NotFoundError} when the execution does not exist.
   */
  shouldStart(id: ExecutionId, options?: RequestOptions): ApiPromise<boolean> {
    const validate = (data: unknown) => (typeof data === 'boolean' ? undefined : 'neither true nor false');
    return new ApiPromise(() => {
      const request = { path: { id: assertId(id) } };
      return this.#http.call('shouldStartExecution', request, options, validate).withResponse();
    });
  }

  /**
   * Reads executions for {@link restore}, oldest first, those of system workflows included.
   *
   * Python: `executions.dump`.
   *
   * @param dumpOptions `ids`: dump these only; ids that do not exist are ignored. Default: all of the tenant.
   */
  async *dump(
    { ids }: DumpOptions<ExecutionId> = {},
    options?: RequestOptions,
  ): AsyncIterable<ExecutionDump> {
    if (ids?.length === 0) return;
    const sort = ['created_at', 'id'] as const;
    const query = { filter: ids && { id: ids }, sort, includeSystemWorkflows: true };
    yield* this.list({ ...query, include: EXECUTION_DUMP_FIELDS }, options);
  }

  /**
   * Restores executions that {@link dump} has read, one after the other. Nothing runs: active ones become `cancelled`, with a
   * remark in `error`; queued and scheduled ones keep their status. The items are not changed. It needs an administrator.
   *
   * Python: `executions.restore`, which logs errors.
   *
   * @param options `onError`: called with each error and its item. Default: the first error ends the call.
   * @returns how many were restored, and how many failed.
   * @throws {ConflictError} without `onError`, when an id exists.
   */
  async restore(
    items: Iterable<ExecutionDump> | AsyncIterable<ExecutionDump>,
    options: RestoreOptions<ExecutionDump> & RequestOptions = {},
  ): Promise<RestoreResult> {
    const requestOptions = resolveDeadline({ ...options });
    return restoreEach(items, options, (item) => this.create(toRestoreRequest(item), requestOptions));
  }

  #start<Workflow extends WorkflowName>(
    body: ExecutionCreate,
    options: RequestOptions | undefined,
  ): ApiPromise<ExecutionOf<Workflow>> {
    const started: ApiPromise<unknown> = this.#http.call(
      'startExecution',
      { body },
      options,
      validateCreated,
    );
    return started as ApiPromise<ExecutionOf<Workflow>>;
  }
}
