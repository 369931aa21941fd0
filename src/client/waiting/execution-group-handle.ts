import {
  IllegalActionError,
  NotFoundError,
  type PartialExecutionGroup,
} from '../../../generated/error-classes.ts';
import type {
  Execution,
  ExecutionField,
  ExecutionGroup,
  ExecutionGroupActionRequest,
  ExecutionGroupField,
  ExecutionGroupId,
  ExecutionGroupUpdate,
} from '../../../generated/openapi.ts';
import { ApiPromise } from '../api-promise.ts';
import {
  ExecutionGroupCancelledError,
  ExecutionGroupFailedError,
  type ExecutionGroupResult,
} from '../errors/execution-errors.ts';
import { isFinished } from '../lifecycle.ts';
import type { RequestOptions } from '../options.ts';
import type { PagePromise } from '../pagination.ts';
import { type CancelOptions, cancelAction, type ResumeOptions, resumeAction } from '../resources/cancel.ts';
import { listExecutions } from '../resources/list.ts';
import type {
  ExecutionGroupGetOptions,
  ExecutionGroupTargets,
  ExecutionListQuery,
  GetDataOption,
} from '../resources/types.ts';
import { assertId, assertWholeNumber } from '../resources/validate.ts';
import type { Http } from '../transport/request.ts';
import { validateObject } from '../transport/response.ts';
import { resolveDeadline } from '../transport/timeout.ts';
import type { ExecutionGroupRow, ExecutionGroupWithMembers, Projection } from '../types.ts';
import {
  cancelWithEscalation,
  type EscalatingCancelOptions,
  type ExecutionGroupCancelResult,
  isEscalating,
} from './escalation.ts';
import {
  type ExecutionGroupMember,
  type ExecutionGroupState,
  ExecutionGroupWatch,
} from './execution-group-watch.ts';
import { ExecutionHandle } from './execution-handle.ts';
import { readFullRow } from './execution-watch.ts';
import type { Poller, Wait } from './poller.ts';
import type { WaitOptions, WatchOptions } from './watch.ts';

/**
 * A handle of one execution group, to read, wait for and cancel it. It holds only the id, so another process can make one of
 * the same group.
 *
 * Its methods reject like those of {@link ExecutionGroups}.
 *
 * Python: no counterpart.
 */
export class ExecutionGroupHandle {
  /** The id of the execution group. */
  readonly id: ExecutionGroupId;
  readonly #http: Http;
  readonly #poller: Poller;

  constructor(id: ExecutionGroupId, http: Http, poller: Poller) {
    this.id = assertId(id);
    this.#http = http;
    this.#poller = poller;
  }

  /** Gets the group with its members. See {@link ExecutionGroups.get}. */
  get<const Include extends readonly ExecutionGroupField[] = never>(
    options: ExecutionGroupGetOptions<Include> = {},
  ): ApiPromise<Projection<ExecutionGroupWithMembers, Include>> {
    const request = {
      path: { id: this.id },
      query: { _include: options.include, _all_tenants: options.allTenants },
    };
    const group: ApiPromise<unknown> = this.#http.call('getExecutionGroup', request, options);
    return group as ApiPromise<Projection<ExecutionGroupWithMembers, Include>>;
  }

  /**
   * Lists the members, those of system workflows included. See {@link Executions.list}.
   *
   * @param query Which members, and which of their fields. Default: all.
   */
  members<const Include extends readonly ExecutionField[] = never>(
    query: Omit<ExecutionListQuery<Include>, 'groupId'> = {},
    options?: RequestOptions,
  ): PagePromise<Projection<Execution, Include>> {
    const members = { includeSystemWorkflows: true, ...query, groupId: this.id };
    return listExecutions(this.#http, members as ExecutionListQuery<Include>, options);
  }

  /**
   * Waits until all members have terminated, which is immediately for a group without members.
   *
   * @param options `deadline`: how long to wait, in milliseconds or until a date. Default: as long as the manager responds.
   * @throws {ExecutionGroupFailedError} when all are finished and some have failed, or were deleted before they were seen
   *   finished.
   * @throws {ExecutionGroupCancelledError} when all are finished, some were cancelled, and none has failed.
   * @throws {DeadlineExceededError} when the deadline has passed; the group continues.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async result(options?: WaitOptions<ExecutionGroupState>): Promise<ExecutionGroupResult> {
    const result = await this.wait(options);
    const { failed, deleted, cancelled } = result.counts;
    if (failed || deleted) throw new ExecutionGroupFailedError(result);
    if (cancelled) throw new ExecutionGroupCancelledError(result);
    return result;
  }

  /**
   * Waits like {@link result} until all members are finished, and resolves also when some failed or were cancelled.
   *
   * @throws {DeadlineExceededError} when the deadline has passed; the group continues.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async wait({
    onProgress,
    ...options
  }: WaitOptions<ExecutionGroupState> = {}): Promise<ExecutionGroupResult> {
    const { watch, wait } = this.#beginWait(options);
    for await (const state of this.#watch(watch, wait)) onProgress?.(state);
    const group = (await readFullRow(this.#poller, watch, wait)) as ExecutionGroupWithMembers;
    return { group, counts: watch.statuses, members: watch.membersByStatus };
  }

  /**
   * Yields how many members have which status, then every change that is seen, until all are finished. It polls only while a
   * state is requested. A deleted member keeps its final status; when that was not seen, it counts as `deleted`.
   *
   * @throws {DeadlineExceededError} when the deadline has passed before that.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async *watch(options: WatchOptions = {}): AsyncGenerator<ExecutionGroupState, void, undefined> {
    const { watch, wait } = this.#beginWait(options);
    yield* this.#watch(watch, wait);
  }

  /**
   * Yields every member, then each one whose status or number of finished operations has changed, until all are finished. It
   * polls only while a member is requested.
   *
   * @throws {DeadlineExceededError} when the deadline has passed before that.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async *watchMembers(options: WatchOptions = {}): AsyncGenerator<ExecutionGroupMember, void, undefined> {
    const { watch, wait } = this.#beginWait(options, true);
    for await (const _ of this.#watch(watch, wait)) yield* watch.changes;
  }

  async *#watch(
    watch: ExecutionGroupWatch,
    wait: Wait,
  ): AsyncGenerator<ExecutionGroupState, void, undefined> {
    do {
      await this.#poller.nextChange(watch, wait);
      yield watch.state;
    } while (!watch.isFinished);
  }

  /** Returns the share of finished members, from 0 to 1; null when there are none. */
  async getProgress(options: RequestOptions = {}): Promise<number | null> {
    const watch = new ExecutionGroupWatch(this.id, this.#http);
    watch.members = await watch.readMembers(resolveDeadline(options));
    return watch.members.size > 0 ? watch.finished / watch.members.size : null;
  }

  /** Cancels the members that are not finished. See {@link ExecutionGroups.cancel}. */
  cancel<const GetData extends boolean = false>(
    options?: CancelOptions & GetDataOption<GetData> & RequestOptions,
  ): ApiPromise<ExecutionGroupRow<GetData>>;
  cancel(
    options: EscalatingCancelOptions & WaitOptions<ExecutionGroupState>,
  ): Promise<ExecutionGroupCancelResult>;
  cancel(
    options:
      | (CancelOptions & GetDataOption & RequestOptions)
      | (EscalatingCancelOptions & WaitOptions<ExecutionGroupState>) = {},
  ): Promise<ExecutionGroupRow<boolean> | ExecutionGroupCancelResult> {
    if (isEscalating(options)) return this.#cancelWithEscalation(options);
    return new ApiPromise(() => this.#act(cancelAction(options), options).withResponse());
  }

  async #cancelWithEscalation({
    escalate,
    ...options
  }: EscalatingCancelOptions & WaitOptions<ExecutionGroupState>): Promise<ExecutionGroupCancelResult> {
    const wait = resolveDeadline(options);
    let last: PartialExecutionGroup = { id: this.id };
    const onProgress = (state: ExecutionGroupState) => {
      last = state;
      wait.onProgress?.(state);
    };
    const target = {
      cancel: (options: CancelOptions) => this.#cancelMembers(options, wait),
      // No action changes finished members.
      getResult: async () => undefined,
      wait: (deadline: Date | number | undefined) => this.wait({ ...wait, deadline, onProgress }),
      getTarget: () => ({ group: last }),
    };
    const { result, action } = await cancelWithEscalation(target, escalate, wait.deadline);
    return { ...result, action };
  }

  /** Cancels one by one where the manager rejects the action for all, since one member is being cancelled already. */
  async #cancelMembers(options: CancelOptions, requestOptions: RequestOptions): Promise<void> {
    try {
      await this.#act(cancelAction(options), requestOptions);
    } catch (error) {
      // There is no member to cancel; or no group, which the wait shows.
      if (error instanceof NotFoundError) return;
      if (!(error instanceof IllegalActionError)) throw error;
      const watch = new ExecutionGroupWatch(this.id, this.#http);
      for (const { id, status } of (await watch.readMembers(requestOptions)).values()) {
        if (isFinished(status)) continue;
        const handle = new ExecutionHandle(id, this.#http, this.#poller);
        await handle.cancel({ ...options, ...requestOptions }).catch((error) => {
          // It is finished, being cancelled, or deleted.
          if (!(error instanceof IllegalActionError || error instanceof NotFoundError)) throw error;
        });
      }
    }
  }

  /** Resumes failed and cancelled members. See {@link ExecutionGroups.resume}. */
  resume<const GetData extends boolean = false>(
    options: ResumeOptions & GetDataOption<GetData> & RequestOptions = {},
  ): ApiPromise<ExecutionGroupRow<GetData>> {
    return this.#act(resumeAction(options), options);
  }

  /** Sets how many members may be active at the same time. See {@link ExecutionGroups.setConcurrency}. */
  setConcurrency<const GetData extends boolean = false>(
    concurrency: number,
    options: GetDataOption<GetData> & RequestOptions = {},
  ): ApiPromise<ExecutionGroupRow<GetData>> {
    return new ApiPromise(() => {
      assertWholeNumber(concurrency, 'concurrency');
      return this.#update({ concurrency }, options).withResponse();
    });
  }

  /** Sets which groups collect the deployments of finished members. See {@link ExecutionGroups.setTargetGroup}. */
  setTargetGroup<const GetData extends boolean = false>(
    { success_group_id, failure_group_id }: ExecutionGroupTargets,
    options: GetDataOption<GetData> & RequestOptions = {},
  ): ApiPromise<ExecutionGroupRow<GetData>> {
    return new ApiPromise(() => {
      if (!success_group_id && !failure_group_id) {
        throw new TypeError('setTargetGroup needs success_group_id, failure_group_id or both.');
      }
      const update = {
        ...(success_group_id && { success_group_id }),
        ...(failure_group_id && { failure_group_id }),
      };
      return this.#update(update, options).withResponse();
    });
  }

  #act<GetData extends boolean>(
    action: ExecutionGroupActionRequest['action'],
    options: GetDataOption<GetData> & RequestOptions,
  ): ApiPromise<ExecutionGroupRow<GetData>> {
    const request = { path: { id: this.id }, query: { _get_data: options.getData }, body: { action } };
    const group: ApiPromise<unknown> = this.#http.call('actOnExecutionGroup', request, options);
    return group as ApiPromise<ExecutionGroupRow<GetData>>;
  }

  #update<GetData extends boolean>(
    body: ExecutionGroupUpdate,
    options: GetDataOption<GetData> & RequestOptions,
  ): ApiPromise<ExecutionGroupRow<GetData>> {
    const request = { path: { id: this.id }, query: { _get_data: options.getData }, body };
    // A manager that ignores the change responds with the old concurrency.
    const validate = (group: ExecutionGroup) => {
      const isSet = body.concurrency === undefined || body.concurrency === group?.concurrency;
      return validateObject(group) ?? (isSet ? undefined : 'another concurrency');
    };
    const group: ApiPromise<unknown> = this.#http.call('updateExecutionGroup', request, options, validate);
    return group as ApiPromise<ExecutionGroupRow<GetData>>;
  }

  #beginWait(options: WatchOptions, isByMember = false): { watch: ExecutionGroupWatch; wait: Wait } {
    const http = this.#http.with(options);
    const wait = { ...resolveDeadline(options), signal: http.signal };
    return { watch: new ExecutionGroupWatch(this.id, http, isByMember), wait };
  }
}
