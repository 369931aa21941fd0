import type { PartialExecution } from '../../../generated/error-classes.ts';
import type {
  DeletionResult,
  Execution,
  ExecutionActionRequest,
  ExecutionField,
  ExecutionId,
  ExecutionUpdate,
  ScheduledExecutionStub,
} from '../../../generated/openapi.ts';
import { toRunAbortedError } from '../errors/execution-errors.ts';
import { isFinished } from '../lifecycle.ts';
import { type RequestOptions, resolveDeadline } from '../options.ts';
import type { PagePromise } from '../pagination.ts';
import { toZonedIso } from '../timestamps.ts';
import type { Http } from '../transport/request.ts';
import { validateCreated } from '../transport/response.ts';
import { ExecutionHandle } from '../waiting/execution-handle.ts';
import type { ExecutionState } from '../waiting/poll-executions.ts';
import type { Poller } from '../waiting/poller.ts';
import { type WaitOptions, watchExecution } from '../waiting/wait.ts';
import { type CancelOptions, cancelAction, type ResumeOptions, resumeAction } from './actions.ts';
import { type CancelResult, cancelWithEscalation, type EscalatingCancelOptions } from './cancel.ts';
import { deletionCount, deletionRequests, type ExecutionDeletion } from './delete.ts';
import { EXECUTION_DUMP_FIELDS, type ExecutionDump, toRestoreRequest } from './execution-snapshot.ts';
import type {
  ExecutionCreate,
  ExecutionListQuery,
  ExecutionSchedule,
  ExecutionStart,
} from './execution-types.ts';
import { assertId } from './id-batches.ts';
import { list } from './list.ts';
import type { ExecutionWithParameters, UnknownParameters } from './parameters.ts';
import type { Projection } from './projection.ts';
import { startOnce } from './reconcile.ts';
import { type RestoreOptions, type RestoreResult, restoreEach } from './restore.ts';
import type { DumpOptions } from './snapshot.ts';

/** How to start. */
export interface StartOptions extends RequestOptions {
  /** When the answer to the start is lost, finds out whether it has arrived. It costs a list before each start. */
  readonly reconcile?: boolean | undefined;
}

/** How to start, and to wait for the end. The deadline is that of both together. */
export interface RunOptions extends StartOptions, Pick<WaitOptions, 'onProgress'> {}

/**
 * `client.executions`: runs of workflows.
 *
 * Every method rejects with an {@link ApiError} of a class by its `error_code` when the manager refuses, with a
 * {@link UnexpectedResponseError}, {@link ConnectionError} or {@link RequestTimeoutError} when there is no right answer, with a `TypeError`
 * when an argument cannot be used (nothing is sent then), and with the signal's reason when it is aborted.
 *
 * Its counterpart in the Python client is `ExecutionsClient`.
 */
export class Executions {
  readonly #http: Http;
  readonly #poller: Poller;

  constructor(http: Http, poller: Poller) {
    this.#http = http;
    this.#poller = poller;
  }

  /**
   * A handle of an execution, to wait for it and to act on it. Nothing is sent, so it need not be one that was started
   * here, nor exist.
   *
   * Python: no counterpart.
   *
   * @throws {TypeError} when this cannot be an id.
   */
  handle<Parameters extends object = UnknownParameters>(
    id: ExecutionId,
  ): ExecutionHandle<ExecutionWithParameters<Parameters>> {
    return new ExecutionHandle(assertId(id), this, this.#poller);
  }

  /**
   * Starts a workflow and waits until it has terminated: {@link start}, then {@link ExecutionHandle.result}. When the
   * wait ends early, by the signal or the deadline, the execution goes on, and the `execution` of the error has its id.
   *
   * Python: no counterpart.
   *
   * @throws {ExecutionFailedError} when it has failed.
   * @throws {ExecutionCancelledError} when it was cancelled.
   * @throws {DeadlineExceededError} when the deadline has passed.
   * @throws {RunAbortedError} when the signal is aborted after the start.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async run<Parameters extends object = UnknownParameters>(
    execution: ExecutionStart<NoInfer<Parameters>>,
    options: RunOptions = {},
  ): Promise<ExecutionWithParameters<Parameters>> {
    const within = resolveDeadline(options);
    const started = await this.start<Parameters>(execution, within);
    let last: PartialExecution = started;
    const onProgress = (state: ExecutionState) => {
      last = { ...last, ...state };
      options.onProgress?.(state);
    };
    const result = this.handle<Parameters>(started.id).result({ ...within, onProgress });
    return result.catch((error) => {
      throw toRunAbortedError(within.signal, error, () => ({ execution: last }));
    });
  }

  /**
   * Lists executions. `await` the result for one page, iterate over it for every execution of every page:
   *
   * ```ts
   * for await (const { id } of client.executions.list({ filter: { status: 'failed' }, include: ['id'] })) …
   * ```
   *
   * A filter with more values than fit into a URL (2,000 bytes) is sent in several requests. Their rows are read first and
   * then sorted by code points.
   *
   * Python: `executions.list`.
   *
   * @param query Which executions, and which of their fields. Those of system workflows are left out unless asked for.
   * @throws {BadParametersError} when a filter has a value that it cannot have.
   */
  list<const Include extends readonly ExecutionField[] = never>(
    query: ExecutionListQuery<Include> = {},
    options?: RequestOptions,
  ): PagePromise<Projection<Execution, Include>> {
    const others = { _include_system_workflows: query.includeSystemWorkflows, _group_id: query.groupId };
    return list(query, others, options, (parameters, within, faultOf) =>
      this.#http.call('listExecutions', { query: parameters }, within, faultOf),
    );
  }

  /**
   * Gets an execution of this tenant, or a global one.
   *
   * Python: `executions.get`.
   *
   * @throws {NotFoundError} when there is none with this id that the user may see.
   */
  async get<const Include extends readonly ExecutionField[] = never>(
    id: ExecutionId,
    query: { readonly include?: Include | undefined } = {},
    options?: RequestOptions,
  ): Promise<Projection<Execution, Include>> {
    const request = { path: { id: assertId(id) }, query: { _include: query.include } };
    const execution = await this.#http.call('getExecution', request, options);
    return execution as Partial<Execution> as Projection<Execution, Include>;
  }

  /**
   * Starts a workflow. The answer comes while the execution is still `pending`, or `queued` when it has to wait.
   *
   * Whoever knows the workflow's parameters can say so, and has them checked: `start<{ region: string }>({ … })`.
   *
   * A start that was interrupted (by a lost connection, a timeout, an abort) may have arrived all the same, so it is not
   * repeated. With `reconcile` the answer to that doubt is looked for: the newest executions of this workflow on this
   * deployment are listed before the start, and again when its answer is lost. One that is new is taken for the one that
   * was started; when there is none the start is sent again. Somebody else who starts the same at that moment can be
   * mistaken for it.
   *
   * Python: `executions.start`.
   *
   * @throws {ExistingRunningExecutionError} when another execution is in the way and neither `queue` nor `force` is set.
   * @throws {NonexistentWorkflowError} when the deployment has no such workflow.
   * @throws {UnavailableWorkflowError} when the workflow is not available; a failed execution then remains.
   * @throws {IllegalExecutionParametersError} when the workflow does not accept the parameters.
   * @throws {NotFoundError} when there is no such deployment.
   */
  async start<Parameters extends object = UnknownParameters>(
    execution: ExecutionStart<NoInfer<Parameters>>,
    options: StartOptions = {},
  ): Promise<ExecutionWithParameters<Parameters>> {
    const { reconcile, ...rest } = options;
    const start = execution as ExecutionStart;
    const started = reconcile ? startOnce(this, start, rest) : this.#start(start, rest);
    return (await started) as ExecutionWithParameters<Parameters>;
  }

  /**
   * Starts a workflow like {@link start}, with all that the manager lets an administrator choose. With `force_status`
   * nothing runs: the execution is stored as it is given, which is how {@link restore} works.
   *
   * Python: `executions.create`, where the id is called `execution_id`.
   *
   * @throws {ForbiddenError} when the user is no administrator and chooses more than {@link start} lets him.
   * @throws {ConflictError} when the id is taken.
   */
  async create<Parameters extends object = UnknownParameters>(
    execution: ExecutionCreate<NoInfer<Parameters>>,
    options?: RequestOptions,
  ): Promise<ExecutionWithParameters<Parameters>> {
    if (execution.id != null) assertId(execution.id);
    return (await this.#start(execution as ExecutionCreate, options)) as ExecutionWithParameters<Parameters>;
  }

  /**
   * Starts a workflow later. No execution exists before that moment, so the answer is a stub without an id, and
   * neither the workflow nor its parameters are checked yet.
   *
   * Python: `executions.start` with `schedule`.
   *
   * @throws {BadParametersError} when the moment has passed.
   * @throws {NotFoundError} when there is no such deployment.
   */
  async schedule<Parameters extends object = UnknownParameters>(
    start: ExecutionSchedule<NoInfer<Parameters>>,
    options?: RequestOptions,
  ): Promise<ScheduledExecutionStub> {
    const { scheduled_time: at, ...execution } = start as ExecutionSchedule;
    const body = { ...execution, scheduled_time: toZonedIso(at, 'at') };
    return (await this.#http.call('startExecution', { body }, options)) as ScheduledExecutionStub;
  }

  /**
   * Records a status, as a worker does. It starts and stops nothing; use {@link cancel} and {@link resume} for that. An
   * `error` that is left out replaces the one that is stored by an empty text.
   *
   * Python: `executions.update`.
   *
   * @throws {InvalidExecutionUpdateStatus} when the present status does not allow the new one.
   * @throws {NotFoundError} when there is no such execution.
   */
  async update(id: ExecutionId, update: ExecutionUpdate, options?: RequestOptions): Promise<Execution> {
    return this.#http.call('updateExecution', { path: { id: assertId(id) }, body: update }, options);
  }

  /**
   * Asks for an execution to be cancelled. The answer shows it as `cancelling`, `force_cancelling` or
   * `kill_cancelling`; it becomes `cancelled` later. On a deployment with components the answer may be the execution of
   * a component.
   *
   * With `escalate` it waits for the end, and takes harder steps when that does not come. A step whose response is lost is
   * repeated. Killing an execution that ends at the same moment makes it run again, as the manager does.
   *
   * Python: `executions.cancel`, where `kill` silently wins over `force`; here they exclude each other.
   *
   * @returns the execution as it is now; with `escalate`, how it has ended and what that took.
   * @throws {IllegalActionError} when it has ended already, or is being cancelled as hard; not with `escalate`.
   * @throws {DeadlineExceededError} with `escalate`, when the deadline comes before the end.
   * @throws {TypeError} when `forceAfter` or `killAfter` is no number of milliseconds from 0 on. Nothing is sent then.
   * @throws {NotFoundError} when there is no such execution.
   */
  async cancel(id: ExecutionId, how?: CancelOptions, options?: RequestOptions): Promise<Execution>;
  async cancel(id: ExecutionId, how: EscalatingCancelOptions, wait?: WaitOptions): Promise<CancelResult>;
  async cancel(
    id: ExecutionId,
    how: CancelOptions | EscalatingCancelOptions = {},
    options?: RequestOptions,
  ): Promise<Execution | CancelResult> {
    const { escalate } = how as Partial<EscalatingCancelOptions>;
    if (!escalate) return this.#act(id, cancelAction(how), options);
    const handle = this.handle(id);
    const wait = resolveDeadline<WaitOptions & RequestOptions>({ ...options });
    let last: PartialExecution = { id };
    const onProgress = (state: ExecutionState) => {
      last = state;
      wait.onProgress?.(state);
    };
    const target = {
      describe: () => ({ execution: last }),
      cancel: (how: CancelOptions) => this.cancel(id, how, wait),
      hasEnded: async () => {
        const { value: state } = await watchExecution(this.#poller, id, wait, true).next();
        last = state as Execution;
        return isFinished(last as Execution) ? (last as Execution) : undefined;
      },
      ended: (deadline: Date | number | undefined) => handle.wait({ ...wait, deadline, onProgress }),
    };
    const { end, action } = await cancelWithEscalation(target, escalate, wait.deadline);
    return { execution: end, action };
  }

  /**
   * Runs a failed or cancelled execution again from where it stopped.
   *
   * Python: `executions.resume`.
   *
   * @param how `force`: send operations again that had been sent but not answered, too.
   * @throws {ConflictError} when it is in another status. A `started` one can be resumed without `force` only.
   * @throws {NotFoundError} when there is no such execution.
   */
  async resume(id: ExecutionId, how: ResumeOptions = {}, options?: RequestOptions): Promise<Execution> {
    return this.#act(id, resumeAction(how), options);
  }

  /**
   * Cancels the execution, for that is what the manager does with a request to requeue it.
   *
   * Python: `executions.requeue`.
   *
   * @deprecated Use {@link cancel}, or {@link resume} to run it again.
   * @throws {IllegalActionError} when it has ended already, or is being cancelled.
   * @throws {NotFoundError} when there is no such execution.
   */
  async requeue(id: ExecutionId, options?: RequestOptions): Promise<Execution> {
    return this.#act(id, 'requeue', options);
  }

  /**
   * Deletes ended executions, those of system workflows among them, and says how many. Active and waiting ones stay, and
   * so does the newest terminated `create_deployment_environment` of each deployment.
   *
   * At least one of `filter`, `to_datetime` and `keep_last` must narrow the deletion; to delete every ended execution, say
   * `{ all: true }`. When `keep_last` is not less than the number that matches, the manager deletes one all the same.
   *
   * A filter with more values than fit into a URL is sent in several requests. When one of them fails, those before it
   * have deleted theirs.
   *
   * Python: `executions.delete`, which takes `keep_last=0` and no arguments at all for "delete everything".
   *
   * @throws {TypeError} when nothing narrows the deletion, `keep_last` is not a whole number from 1 on, it comes together
   *   with `to_datetime` or with a filter of more values than one request can carry, or there is a filter by `status`.
   */
  async delete(deletion: ExecutionDeletion, options?: RequestOptions): Promise<number> {
    const complaint = (result: DeletionResult) =>
      deletionCount(result) === undefined ? 'no number of deleted executions' : undefined;
    const within = resolveDeadline({ ...options });
    let count = 0;
    for (const request of deletionRequests(deletion)) {
      const result = await this.#http.call('deleteExecutions', request, within, complaint);
      count += deletionCount(result) as number;
    }
    return count;
  }

  /**
   * Says whether nothing stands in the way of an execution. That is what is meant; managers since 5.3 answer every such
   * question with an {@link InternalServerError}.
   *
   * Python: `executions.should_start`.
   *
   * @throws {NotFoundError} when there is no such execution.
   */
  async shouldStart(id: ExecutionId, options?: RequestOptions): Promise<boolean> {
    const complaint = (answer: unknown) =>
      typeof answer === 'boolean' ? undefined : 'neither true nor false';
    return this.#http.call('shouldStartExecution', { path: { id: assertId(id) } }, options, complaint);
  }

  /**
   * Reads executions for {@link restore}, oldest first, those of system workflows among them.
   *
   * Python: `executions.dump`.
   *
   * @param selection `ids`: only these; an id that does not exist is passed over. Without it, all of the tenant.
   */
  async *dump(
    { ids }: DumpOptions<ExecutionId> = {},
    options?: RequestOptions,
  ): AsyncIterable<ExecutionDump> {
    if (ids?.length === 0) return;
    const filter = ids && { id: ids };
    const sort = ['created_at', 'id'] as const;
    yield* this.list({ filter, include: EXECUTION_DUMP_FIELDS, sort, includeSystemWorkflows: true }, options);
  }

  /**
   * Writes executions back that {@link dump} has read. Nothing runs: those that were under way become `cancelled` and
   * say so in `error`; queued and scheduled ones stay what they are. The items are not changed.
   *
   * It needs an administrator. One is sent after the other; what the manager refuses goes to `onError`, and without
   * that ends the call.
   *
   * Python: `executions.restore`, which writes refusals to a logger.
   *
   * @returns how many could be restored, and how many not.
   * @throws {ConflictError} without `onError`, when an id is taken.
   */
  async restore(
    items: Iterable<ExecutionDump> | AsyncIterable<ExecutionDump>,
    restoring: RestoreOptions<ExecutionDump> = {},
    options?: RequestOptions,
  ): Promise<RestoreResult> {
    const within = resolveDeadline({ ...options });
    return restoreEach(items, restoring, (item) => this.create(toRestoreRequest(item), within));
  }

  async #start(body: ExecutionCreate, options: RequestOptions | undefined): Promise<Execution> {
    return (await this.#http.call('startExecution', { body }, options, validateCreated)) as Execution;
  }

  #act(
    id: string,
    action: ExecutionActionRequest['action'],
    options: RequestOptions | undefined,
  ): Promise<Execution> {
    return this.#http.call('actOnExecution', { path: { id: assertId(id) }, body: { action } }, options);
  }
}
