import { IllegalActionError, NotFoundError } from '../../generated/error-classes.ts';
import type { ExecutionGroupField, ExecutionGroupId } from '../../generated/openapi.ts';
import { ApiPromise } from './api-promise.ts';
import type { ExecutionGroupResult } from './errors/execution-errors.ts';
import type { RequestOptions } from './options.ts';
import type { PagePromise } from './pagination.ts';
import type { CancelOptions, ResumeOptions } from './resources/cancel.ts';
import { list } from './resources/list.ts';
import {
  type DumpOptions,
  type ExecutionGroupDump,
  GROUP_DUMP_FIELDS,
  type RestoreOptions,
  type RestoreResult,
  restoreEach,
  toGroupRestoreRequest,
} from './resources/snapshot.ts';
import type {
  ExecutionGroupCreate,
  ExecutionGroupGetOptions,
  ExecutionGroupListQuery,
  ExecutionGroupStart,
  ExecutionGroupTargets,
  GetDataOption,
} from './resources/types.ts';
import { assertId, assertWholeNumber, idOf } from './resources/validate.ts';
import type { Http } from './transport/request.ts';
import { validateCreated } from './transport/response.ts';
import { resolveDeadline } from './transport/timeout.ts';
import type { ExecutionGroupRow, ExecutionGroupWithMembers, Projection, WorkflowName } from './types.ts';
import {
  type EscalatingCancelOptions,
  type ExecutionGroupCancelResult,
  isEscalating,
} from './waiting/escalation.ts';
import { ExecutionGroupHandle } from './waiting/execution-group-handle.ts';
import type { ExecutionGroupState } from './waiting/execution-group-watch.ts';
import type { Poller } from './waiting/poller.ts';
import { type StartedOptions, waitForRun } from './waiting/run.ts';
import type { WaitOptions } from './waiting/watch.ts';

/** Options of `run` for a group. The deadline is that of the start and the wait together. */
export interface GroupRunOptions
  extends RequestOptions,
    Pick<WaitOptions<ExecutionGroupState>, 'onProgress'>,
    StartedOptions<ExecutionGroupWithMembers> {}

/**
 * `client.executionGroups`: one workflow on every deployment of a deployment group, with limited concurrency.
 *
 * Every method rejects like those of {@link Executions}. The `execution_ids` and the `status` of a group are null in lists and
 * in the results of actions and updates unless `getData` is true; as in the types.
 *
 * Python: `ExecutionGroupsClient`.
 */
export class ExecutionGroups {
  readonly #http: Http;
  readonly #poller: Poller;

  constructor(http: Http, poller: Poller) {
    this.#http = http;
    this.#poller = poller;
  }

  /**
   * Returns a handle of a group, to wait for its members and to cancel them. Nothing is sent, and the group need not exist.
   *
   * Python: no counterpart.
   *
   * @param group Its id, or anything with one, such as a row.
   * @throws {TypeError} when the id is invalid.
   */
  handle(group: ExecutionGroupId | { readonly id: ExecutionGroupId }): ExecutionGroupHandle {
    return new ExecutionGroupHandle(idOf(group), this.#http, this.#poller);
  }

  /**
   * Starts a group and waits until all of its members have terminated: {@link start}, then
   * {@link ExecutionGroupHandle.result}. When the signal or the deadline ends the wait, the group continues, and the `group` of
   * the error has its id.
   *
   * Python: no counterpart.
   *
   * @param options `onStart`: called with the new group. `onAbort: 'cancel'`: cancel it when the signal ends the wait.
   * @throws {ExecutionGroupFailedError} when members have failed.
   * @throws {ExecutionGroupCancelledError} when members were cancelled, and none has failed.
   * @throws {DeadlineExceededError} when the deadline has passed.
   * @throws {RunAbortedError} when the signal is aborted after the start.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async run<Workflow extends WorkflowName>(
    group: ExecutionGroupStart<Workflow>,
    options: GroupRunOptions = {},
  ): Promise<ExecutionGroupResult> {
    const runOptions = resolveDeadline(options);
    const started = await this.start<Workflow>(group, runOptions);
    const handle = this.handle(started);
    const run = {
      result: (options: WaitOptions<ExecutionGroupState>) => handle.result(options),
      cancel: async () => {
        await handle.cancel().catch((error) => {
          // It had only queued members, which are cancelled now, or one that is being cancelled already.
          if (!(error instanceof NotFoundError || error instanceof IllegalActionError)) throw error;
        });
      },
    };
    return waitForRun('group', started, run, runOptions);
  }

  /**
   * Lists execution groups. `await` the result for one page, iterate over it for every group of every page.
   *
   * Python: `execution_groups.list`, where `getData` is `_get_data=True`.
   *
   * @param query Which groups, and which of their fields; `getData` loads their members. Default: all, without members.
   */
  list<const Include extends readonly ExecutionGroupField[] = never, const GetData extends boolean = false>(
    query: ExecutionGroupListQuery<Include, GetData> = {},
    options?: RequestOptions,
  ): PagePromise<Projection<ExecutionGroupRow<GetData>, Include>> {
    return list(this.#http, 'listExecutionGroups', query, { _get_data: query.getData }, options);
  }

  /**
   * Gets an execution group with its members.
   *
   * Python: `execution_groups.get`.
   *
   * @throws {NotFoundError} when the group does not exist or the user may not see it.
   */
  get<const Include extends readonly ExecutionGroupField[] = never>(
    id: ExecutionGroupId,
    options?: ExecutionGroupGetOptions<Include>,
  ): ApiPromise<Projection<ExecutionGroupWithMembers, Include>> {
    return new ApiPromise(() => this.handle(id).get(options).withResponse());
  }

  /**
   * Starts a workflow on every deployment of a deployment group. As many members start as `concurrency` allows, the others are
   * queued; with a `concurrency` of 0 all are. Deployments without the workflow are skipped, so that a group can have no
   * members and a null status.
   *
   * Python: `execution_groups.start`.
   *
   * @throws {IllegalExecutionParametersError} when the workflow does not accept the parameters; an empty group remains.
   * @throws {UnavailableWorkflowError} when the workflow is not available; a group with failed members remains.
   * @throws {NotFoundError} when the deployment group does not exist.
   */
  start<Workflow extends WorkflowName>(
    group: ExecutionGroupStart<Workflow>,
    options?: RequestOptions,
  ): ApiPromise<ExecutionGroupWithMembers> {
    return this.#start(group as ExecutionGroupStart, options);
  }

  /**
   * Starts a group like {@link start}, with an id and an origin of your choice, which needs an administrator; or, with
   * `associated_executions`, makes a group of executions that exist, without running anything.
   *
   * Python: `execution_groups.create`, where the id is called `execution_group_id` and the executions `executions`.
   *
   * @throws {TypeError} when `associated_executions` is empty, for which the manager would start the workflow.
   * @throws {ForbiddenError} when the user is not an administrator and sets more than {@link start} allows.
   * @throws {NotFoundError} when the deployment group or one of the executions does not exist.
   * @throws {ConflictError} when the id exists.
   */
  create<Workflow extends WorkflowName>(
    group: ExecutionGroupCreate<Workflow>,
    options?: RequestOptions,
  ): ApiPromise<ExecutionGroupWithMembers> {
    return new ApiPromise(() => {
      if (group.id != null) assertId(group.id);
      if (group.associated_executions !== undefined && !group.associated_executions?.length) {
        throw new TypeError(
          'associated_executions is empty, so the manager would start the workflow; add one.',
        );
      }
      return this.#start(group as ExecutionGroupCreate, options).withResponse();
    });
  }

  /**
   * Cancels every member that is not finished; queued ones become `cancelled` immediately.
   *
   * With `escalate` it waits until all members are finished, and escalates the action when they are not in time. An action
   * whose response is lost is repeated. Members that are being cancelled already do not stop it.
   *
   * Python: `execution_groups.cancel`.
   *
   * @returns the group; with `escalate`, how its members have finished and the last action.
   * @throws {NotFoundError} without `escalate`, when the group does not exist, and also when it had only queued members, which
   *   have been cancelled.
   * @throws {IllegalActionError} without `escalate`, when a member is being cancelled as hard already; the queued ones have
   *   been cancelled.
   * @throws {DeadlineExceededError} with `escalate`, when the deadline has passed before all members are finished.
   */
  cancel<const GetData extends boolean = false>(
    id: ExecutionGroupId,
    options?: CancelOptions & GetDataOption<GetData> & RequestOptions,
  ): ApiPromise<ExecutionGroupRow<GetData>>;
  cancel(
    id: ExecutionGroupId,
    options: EscalatingCancelOptions & WaitOptions<ExecutionGroupState>,
  ): Promise<ExecutionGroupCancelResult>;
  cancel(
    id: ExecutionGroupId,
    options?:
      | (CancelOptions & GetDataOption & RequestOptions)
      | (EscalatingCancelOptions & WaitOptions<ExecutionGroupState>),
  ): Promise<ExecutionGroupRow<boolean> | ExecutionGroupCancelResult> {
    if (!isEscalating(options)) {
      return new ApiPromise(() => this.handle(id).cancel(options).withResponse());
    }
    return (async () => this.handle(id).cancel(options))();
  }

  /**
   * Resumes failed and cancelled members, within the concurrency.
   *
   * Python: `execution_groups.resume`.
   *
   * @param options `force`: also repeat operations that had been sent without a response. Default: false.
   * @throws {NotFoundError} when the group does not exist.
   */
  resume<const GetData extends boolean = false>(
    id: ExecutionGroupId,
    options?: ResumeOptions & GetDataOption<GetData> & RequestOptions,
  ): ApiPromise<ExecutionGroupRow<GetData>> {
    return new ApiPromise(() => this.handle(id).resume(options).withResponse());
  }

  /**
   * Sets the deployment groups that collect the deployments of members: those of finished members now, the others when they
   * finish. They cannot be read or unset.
   *
   * Python: `execution_groups.set_target_group`.
   *
   * @throws {TypeError} when neither group is set.
   * @throws {NotFoundError} when the group or one of the deployment groups does not exist.
   */
  setTargetGroup<const GetData extends boolean = false>(
    id: ExecutionGroupId,
    targets: ExecutionGroupTargets,
    options?: GetDataOption<GetData> & RequestOptions,
  ): ApiPromise<ExecutionGroupRow<GetData>> {
    return new ApiPromise(() => this.handle(id).setTargetGroup(targets, options).withResponse());
  }

  /**
   * Sets how many members may be active at the same time. 0 pauses the group. An increase from 0 starts queued members
   * immediately, any other one when a member finishes. A decrease stops nothing.
   *
   * Python: `execution_groups.set_concurrency`.
   *
   * @throws {TypeError} when `concurrency` is not a whole number from 0 on.
   * @throws {NotFoundError} when the group does not exist.
   * @throws {UnsupportedByManagerError} when the manager would ignore the change.
   * @throws {UnexpectedResponseError} when the response shows another concurrency.
   */
  setConcurrency<const GetData extends boolean = false>(
    id: ExecutionGroupId,
    concurrency: number,
    options?: GetDataOption<GetData> & RequestOptions,
  ): ApiPromise<ExecutionGroupRow<GetData>> {
    return new ApiPromise(() => this.handle(id).setConcurrency(concurrency, options).withResponse());
  }

  /**
   * Reads execution groups for {@link restore}, oldest first.
   *
   * Python: `execution_groups.dump`.
   *
   * @param dumpOptions `ids`: dump these only; ids that do not exist are ignored. Default: all of the tenant.
   */
  async *dump(
    { ids }: DumpOptions<ExecutionGroupId> = {},
    options?: RequestOptions,
  ): AsyncIterable<ExecutionGroupDump> {
    if (ids?.length === 0) return;
    const sort = ['created_at', 'id'] as const;
    const query = { filter: ids && { id: ids }, sort, getData: true } as const;
    yield* this.list({ ...query, include: GROUP_DUMP_FIELDS }, options);
  }

  /**
   * Restores execution groups that {@link dump} has read, around executions that are restored already. Nothing runs. It needs
   * an administrator. A group without members cannot be restored.
   *
   * Python: `execution_groups.restore`, which logs errors.
   *
   * @param options `onError`: called with each error and its item. Default: the first error ends the call.
   * @returns how many were restored, and how many failed.
   * @throws {NotFoundError} without `onError`, when a member or the deployment group does not exist.
   */
  async restore(
    items: Iterable<ExecutionGroupDump> | AsyncIterable<ExecutionGroupDump>,
    options: RestoreOptions<ExecutionGroupDump> & RequestOptions = {},
  ): Promise<RestoreResult> {
    const requestOptions = resolveDeadline({ ...options });
    const restore = (item: ExecutionGroupDump) => this.create(toGroupRestoreRequest(item), requestOptions);
    return restoreEach(items, options, restore);
  }

  #start(
    body: ExecutionGroupCreate,
    options: RequestOptions | undefined,
  ): ApiPromise<ExecutionGroupWithMembers> {
    return new ApiPromise(() => {
      assertWholeNumber(body.concurrency, 'concurrency');
      const group = this.#http.call('startExecutionGroup', { body }, options, validateCreated);
      return (group as ApiPromise<ExecutionGroupWithMembers>).withResponse();
    });
  }
}
