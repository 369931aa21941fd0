import {
  IllegalActionError,
  NotFoundError,
  type PartialExecutionGroup,
} from '../../../generated/error-classes.ts';
import type {
  ExecutionGroupActionRequest,
  ExecutionGroupField,
  ExecutionGroupId,
  ExecutionGroupUpdate,
} from '../../../generated/openapi.ts';
import { type ExecutionGroupResult, toRunAbortedError } from '../errors/execution-errors.ts';
import { isFinished } from '../lifecycle.ts';
import { type RequestOptions, resolveDeadline } from '../options.ts';
import type { PagePromise } from '../pagination.ts';
import type { Http } from '../transport/request.ts';
import { validateCreated } from '../transport/response.ts';
import { ExecutionGroupHandle, type ExecutionGroupState } from '../waiting/execution-group-handle.ts';
import type { Poller } from '../waiting/poller.ts';
import type { WaitOptions } from '../waiting/wait.ts';
import { type CancelOptions, cancelAction, type ResumeOptions, resumeAction } from './actions.ts';
import {
  cancelWithEscalation,
  type EscalatingCancelOptions,
  type ExecutionGroupCancelResult,
} from './cancel.ts';
import {
  type ExecutionGroupDump,
  GROUP_DUMP_FIELDS,
  toGroupRestoreRequest,
} from './execution-group-snapshot.ts';
import type {
  ExecutionGroupCreate,
  ExecutionGroupGetQuery,
  ExecutionGroupListQuery,
  ExecutionGroupRow,
  ExecutionGroupStart,
  ExecutionGroupTargets,
  ExecutionGroupWithMembers,
  GetDataOption,
} from './execution-group-types.ts';
import type { Executions } from './executions.ts';
import { assertId } from './id-batches.ts';
import { list } from './list.ts';
import type { UnknownParameters } from './parameters.ts';
import type { Projection } from './projection.ts';
import { type RestoreOptions, type RestoreResult, restoreEach } from './restore.ts';
import type { DumpOptions } from './snapshot.ts';

/** How to start a group, and to wait for its end. The deadline is that of both together. */
export interface GroupRunOptions
  extends RequestOptions,
    Pick<WaitOptions<ExecutionGroupState>, 'onProgress'> {}

/**
 * `client.executionGroups`: one workflow run over the deployments of a deployment group, a few at a time.
 *
 * Every method rejects as those of {@link Executions} do. `execution_ids` and `status` of a group are null in lists and in
 * the answers to actions and updates unless `getData` is true; the types say so.
 *
 * Its counterpart in the Python client is `ExecutionGroupsClient`.
 */
export class ExecutionGroups {
  readonly #http: Http;
  readonly #executions: Executions;
  readonly #poller: Poller;

  constructor(http: Http, executions: Executions, poller: Poller) {
    this.#http = http;
    this.#executions = executions;
    this.#poller = poller;
  }

  /**
   * A handle of a group, to wait for its members and to act on them. Nothing is sent, so it need not be one that was
   * started here, nor exist.
   *
   * Python: no counterpart.
   *
   * @throws {TypeError} when this cannot be an id.
   */
  handle(id: ExecutionGroupId): ExecutionGroupHandle {
    return new ExecutionGroupHandle(assertId(id), this, this.#executions, this.#poller);
  }

  /**
   * Starts a group and waits until all of its members have terminated: {@link start}, then
   * {@link ExecutionGroupHandle.result}. When the wait ends early, by the signal or the deadline, the group goes on, and
   * the `group` of the error has its id.
   *
   * Python: no counterpart.
   *
   * @throws {ExecutionGroupFailedError} when members have failed.
   * @throws {ExecutionGroupCancelledError} when members were cancelled, and none has failed.
   * @throws {DeadlineExceededError} when the deadline has passed.
   * @throws {RunAbortedError} when the signal is aborted after the start.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async run<Parameters extends object = UnknownParameters>(
    group: ExecutionGroupStart<NoInfer<Parameters>>,
    options: GroupRunOptions = {},
  ): Promise<ExecutionGroupResult> {
    const within = resolveDeadline(options);
    const started = await this.start<Parameters>(group, within);
    let last: PartialExecutionGroup = started;
    const onProgress = (state: ExecutionGroupState) => {
      last = { ...last, ...state };
      options.onProgress?.(state);
    };
    const result = this.handle(started.id).result({ ...within, onProgress });
    return result.catch((error) => {
      throw toRunAbortedError(within.signal, error, () => ({ group: last }));
    });
  }

  /**
   * Lists execution groups. `await` the result for one page, iterate over it for every group of every page.
   *
   * Python: `execution_groups.list`, where `getData` is `_get_data=True`.
   *
   * @param query Which groups, and which of their fields; `getData` to have their members.
   */
  list<const Include extends readonly ExecutionGroupField[] = never, const GetData extends boolean = false>(
    query: ExecutionGroupListQuery<Include, GetData> = {},
    options?: RequestOptions,
  ): PagePromise<Projection<ExecutionGroupRow<GetData>, Include>> {
    return list(query, { _get_data: query.getData }, options, (parameters, within, faultOf) =>
      this.#http.call('listExecutionGroups', { query: parameters }, within, faultOf),
    );
  }

  /**
   * Gets an execution group, its members always loaded.
   *
   * Python: `execution_groups.get`.
   *
   * @throws {NotFoundError} when there is none with this id that the user may see.
   */
  async get<const Include extends readonly ExecutionGroupField[] = never>(
    id: ExecutionGroupId,
    query: ExecutionGroupGetQuery<Include> = {},
    options?: RequestOptions,
  ): Promise<Projection<ExecutionGroupWithMembers, Include>> {
    const request = {
      path: { id: assertId(id) },
      query: { _include: query.include, _all_tenants: query.allTenants },
    };
    const group: unknown = await this.#http.call('getExecutionGroup', request, options);
    return group as Projection<ExecutionGroupWithMembers, Include>;
  }

  /**
   * Starts a workflow on every deployment of a deployment group: as many members as `concurrency` allows start, the
   * others are queued. With a `concurrency` of 0 all are queued. A deployment that does not have the workflow is passed
   * over, so that a group can come back without members and with a null status.
   *
   * Python: `execution_groups.start`.
   *
   * @throws {IllegalExecutionParametersError} when the workflow does not accept the parameters; an empty group remains.
   * @throws {UnavailableWorkflowError} when the workflow is not available; a group with failed members remains.
   * @throws {NotFoundError} when there is no such deployment group.
   */
  async start<Parameters extends object = UnknownParameters>(
    group: ExecutionGroupStart<NoInfer<Parameters>>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupWithMembers> {
    return this.#start(group as ExecutionGroupStart, options);
  }

  /**
   * Starts a group like {@link start}, with an id and an origin of your choice, which needs an administrator; or, with
   * `associated_executions`, makes a group of executions that exist. Nothing runs then.
   *
   * Python: `execution_groups.create`, where the id is called `execution_group_id` and the executions `executions`.
   *
   * @throws {TypeError} when `associated_executions` is empty, for then the manager would start the workflow.
   * @throws {ForbiddenError} when the user is no administrator and chooses more than {@link start} lets him.
   * @throws {NotFoundError} when there is no such deployment group, or one of the executions does not exist.
   * @throws {ConflictError} when the id is taken.
   */
  async create<Parameters extends object = UnknownParameters>(
    group: ExecutionGroupCreate<NoInfer<Parameters>>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupWithMembers> {
    if (group.id != null) assertId(group.id);
    if (group.associated_executions !== undefined && !group.associated_executions?.length) {
      throw new TypeError(
        'associated_executions is empty; without members the manager would start the workflow.',
      );
    }
    return this.#start(group as ExecutionGroupCreate, options);
  }

  /**
   * Cancels every member that has not ended; queued ones become `cancelled` immediately.
   *
   * With `escalate` it waits until all members have ended, and takes harder steps when that does not come. A step whose
   * response is lost is repeated; members that are being cancelled already keep no other from it.
   *
   * Python: `execution_groups.cancel`.
   *
   * @returns the group; with `escalate`, how its members have ended and what that took.
   * @throws {NotFoundError} when there is no such group, and also when only queued members were left, although these have
   *   been cancelled.
   * @throws {IllegalActionError} when a member is being cancelled already as hard; the queued ones have been cancelled.
   *   Neither of the two with `escalate`.
   * @throws {DeadlineExceededError} with `escalate`, when the deadline has passed before the end.
   */
  async cancel<const GetData extends boolean = false>(
    id: ExecutionGroupId,
    how?: CancelOptions & GetDataOption<GetData>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>>;
  async cancel(
    id: ExecutionGroupId,
    how: EscalatingCancelOptions,
    wait?: WaitOptions<ExecutionGroupState>,
  ): Promise<ExecutionGroupCancelResult>;
  async cancel(
    id: ExecutionGroupId,
    how: (CancelOptions & GetDataOption<boolean>) | EscalatingCancelOptions = {},
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<boolean> | ExecutionGroupCancelResult> {
    const { escalate } = how as Partial<EscalatingCancelOptions>;
    if (!escalate) return this.#act(id, cancelAction(how), how as GetDataOption<boolean>, options);
    const handle = this.handle(id);
    const wait = resolveDeadline<WaitOptions<ExecutionGroupState> & RequestOptions>({ ...options });
    let last: PartialExecutionGroup = { id };
    const onProgress = (state: ExecutionGroupState) => {
      last = state;
      wait.onProgress?.(state);
    };
    const target = {
      describe: () => ({ group: last }),
      cancel: (how: CancelOptions) => this.#cancelOpen(id, how, wait),
      // Members that have ended stay as they are, whatever the action.
      hasEnded: async () => undefined,
      ended: (deadline: Date | number | undefined) => handle.wait({ ...wait, deadline, onProgress }),
    };
    const { end, action } = await cancelWithEscalation(target, escalate, wait.deadline);
    return { ...end, action };
  }

  /** Cancels the members that have not ended. One that is being cancelled already makes the manager leave all alone. */
  async #cancelOpen(id: ExecutionGroupId, how: CancelOptions, options: RequestOptions): Promise<void> {
    try {
      await this.cancel(id, how, options);
    } catch (error) {
      // There is no member that can be cancelled; or no group, which the wait shows.
      if (error instanceof NotFoundError) return;
      if (!(error instanceof IllegalActionError)) throw error;
      const query = { groupId: id, include: ['id', 'status'], includeSystemWorkflows: true } as const;
      for await (const member of this.#executions.list(query, options)) {
        if (isFinished(member)) continue;
        await this.#executions.cancel(member.id, how, options).catch((error) => {
          // It has ended, is being cancelled, or is deleted.
          if (!(error instanceof IllegalActionError || error instanceof NotFoundError)) throw error;
        });
      }
    }
  }

  /**
   * Runs failed and cancelled members again, within the concurrency.
   *
   * Python: `execution_groups.resume`.
   *
   * @throws {NotFoundError} when there is no such group.
   */
  async resume<const GetData extends boolean = false>(
    id: ExecutionGroupId,
    how: ResumeOptions & GetDataOption<GetData> = {},
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>> {
    return this.#act(id, resumeAction(how), how, options);
  }

  /**
   * Chooses the deployment groups that collect the deployments of members: those that have ended already now, the
   * others as they end. They cannot be read back, nor unset.
   *
   * Python: `execution_groups.set_target_group`.
   *
   * @throws {TypeError} when neither group is given.
   * @throws {NotFoundError} when there is no such group, or no such deployment group.
   */
  async setTargetGroup<const GetData extends boolean = false>(
    id: ExecutionGroupId,
    targets: ExecutionGroupTargets & GetDataOption<GetData>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>> {
    const { success_group_id, failure_group_id } = targets;
    if (!success_group_id && !failure_group_id)
      throw new TypeError('Give a success_group_id, a failure_group_id or both.');
    const update = {
      ...(success_group_id && { success_group_id: success_group_id }),
      ...(failure_group_id && { failure_group_id: failure_group_id }),
    };
    return this.#update(id, update, targets, options);
  }

  /**
   * Changes how many members may be active at once. 0 pauses the group; going up from 0 starts queued members at once,
   * any other rise takes effect when a member ends. Lowering it stops nothing.
   *
   * Python: `execution_groups.set_concurrency`.
   *
   * @throws {BadParametersError} when it is not a whole number from 0 on.
   * @throws {NotFoundError} when there is no such group.
   */
  async setConcurrency<const GetData extends boolean = false>(
    id: ExecutionGroupId,
    concurrency: number,
    answer: GetDataOption<GetData> = {},
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>> {
    return this.#update(id, { concurrency }, answer, options);
  }

  /**
   * Reads execution groups for {@link restore}, oldest first.
   *
   * Python: `execution_groups.dump`.
   *
   * @param selection `ids`: only these; an id that does not exist is passed over. Without it, all of the tenant.
   */
  async *dump(
    { ids }: DumpOptions<ExecutionGroupId> = {},
    options?: RequestOptions,
  ): AsyncIterable<ExecutionGroupDump> {
    if (ids?.length === 0) return;
    const filter = ids && { id: ids };
    const sort = ['created_at', 'id'] as const;
    yield* this.list({ filter, include: GROUP_DUMP_FIELDS, getData: true, sort }, options);
  }

  /**
   * Writes execution groups back that {@link dump} has read, around executions that are there again already. Nothing
   * runs. It needs an administrator. What cannot be restored, a group without members for one, goes to `onError`; without
   * that it ends the call.
   *
   * Python: `execution_groups.restore`, which writes refusals to a logger.
   *
   * @returns how many could be restored, and how many not.
   * @throws {NotFoundError} without `onError`, when a member or the deployment group does not exist.
   */
  async restore(
    items: Iterable<ExecutionGroupDump> | AsyncIterable<ExecutionGroupDump>,
    restoring: RestoreOptions<ExecutionGroupDump> = {},
    options?: RequestOptions,
  ): Promise<RestoreResult> {
    const within = resolveDeadline({ ...options });
    return restoreEach(items, restoring, (item) => this.create(toGroupRestoreRequest(item), within));
  }

  async #start(
    body: ExecutionGroupCreate,
    options: RequestOptions | undefined,
  ): Promise<ExecutionGroupWithMembers> {
    const group = await this.#http.call('createExecutionGroup', { body }, options, validateCreated);
    return group as ExecutionGroupWithMembers;
  }

  async #act<GetData extends boolean>(
    id: ExecutionGroupId,
    action: ExecutionGroupActionRequest['action'],
    { getData }: GetDataOption<GetData>,
    options: RequestOptions | undefined,
  ): Promise<ExecutionGroupRow<GetData>> {
    const request = { path: { id: assertId(id) }, query: { _get_data: getData }, body: { action } };
    return (await this.#http.call('actOnExecutionGroup', request, options)) as ExecutionGroupRow<GetData>;
  }

  async #update<GetData extends boolean>(
    id: ExecutionGroupId,
    update: ExecutionGroupUpdate,
    { getData }: GetDataOption<GetData>,
    options: RequestOptions | undefined,
  ): Promise<ExecutionGroupRow<GetData>> {
    const request = { path: { id: assertId(id) }, query: { _get_data: getData }, body: update };
    return (await this.#http.call('updateExecutionGroup', request, options)) as ExecutionGroupRow<GetData>;
  }
}
