import type { ExecutionGroupField, ExecutionGroupId } from '../../../generated/openapi.ts';
import type { StatusCounts } from '../errors/errors.ts';
import {
  ExecutionGroupCancelledError,
  ExecutionGroupFailedError,
  type ExecutionGroupResult,
} from '../errors/execution-errors.ts';
import { extendDeadline, type RequestOptions, resolveDeadline } from '../options.ts';
import type { CancelOptions, ResumeOptions } from '../resources/actions.ts';
import type { EscalatingCancelOptions, ExecutionGroupCancelResult } from '../resources/cancel.ts';
import type {
  ExecutionGroupGetQuery,
  ExecutionGroupRow,
  ExecutionGroupTargets,
  ExecutionGroupWithMembers,
  GetDataOption,
} from '../resources/execution-group-types.ts';
import type { ExecutionGroups } from '../resources/execution-groups.ts';
import type { Executions } from '../resources/executions.ts';
import type { Projection } from '../resources/projection.ts';
import { type Members, membersByStatus, PartialExecutionGroup, stateOf } from './group-members.ts';
import type { Poller, Wait } from './poller.ts';
import { DEADLINE_GRACE_MS, type WaitOptions, type WatchOptions } from './wait.ts';
import { Watch } from './watch.ts';

/** How many members of a group have which status. */
export interface ExecutionGroupState {
  /** The id of the execution group. */
  readonly id: ExecutionGroupId;
  /** How many members there are. */
  readonly total: number;
  /** How many members have each status; a status that no member has is left out. */
  readonly counts: StatusCounts;
}

/**
 * One execution group, to look at, to wait for and to act on. It holds nothing but the id, so another process can make
 * one of the same group and wait for it too.
 *
 * Its methods reject as those of {@link ExecutionGroups} do.
 *
 * The Python client has no counterpart.
 */
export class ExecutionGroupHandle {
  /** The id of the execution group. */
  readonly id: ExecutionGroupId;
  readonly #groups: ExecutionGroups;
  readonly #executions: Executions;
  readonly #poller: Poller;

  constructor(id: ExecutionGroupId, groups: ExecutionGroups, executions: Executions, poller: Poller) {
    this.id = id;
    this.#groups = groups;
    this.#executions = executions;
    this.#poller = poller;
  }

  /** Gets the group, its members loaded, like {@link ExecutionGroups.get}. */
  get<const Include extends readonly ExecutionGroupField[] = never>(
    query?: ExecutionGroupGetQuery<Include>,
    options?: RequestOptions,
  ): Promise<Projection<ExecutionGroupWithMembers, Include>> {
    return this.#groups.get(this.id, query, options);
  }

  /**
   * Waits until all members have terminated. A group without members has.
   *
   * @param options `deadline`: how long to wait, in milliseconds or until a moment. Default: as long as the manager responds.
   * @throws {ExecutionGroupFailedError} when all have ended and some have failed, or were deleted before their end was seen.
   * @throws {ExecutionGroupCancelledError} when all have ended, some were cancelled, and none has failed.
   * @throws {DeadlineExceededError} when the deadline has passed; the group goes on.
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
   * Waits until all members have ended, like {@link result}, and resolves however they ended.
   *
   * @throws {DeadlineExceededError} when the deadline has passed; the group goes on.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async wait({ onProgress, ...rest }: WaitOptions<ExecutionGroupState> = {}): Promise<ExecutionGroupResult> {
    const wait = resolveDeadline(rest);
    const subject = this.#subject();
    for await (const state of this.#watch(subject, wait)) onProgress?.(state);
    const { members } = subject;
    // The end was in time; reading the group may take longer than the deadline.
    const group = await this.#poller.nextChange(
      new Watch({
        id: this.id,
        grace: subject.grace,
        read: (options) => this.get({}, options),
        recordState: () => true,
        describe: () => subject.describe(),
      }),
      { ...wait, deadline: extendDeadline(DEADLINE_GRACE_MS, wait.deadline) },
    );
    return { group, counts: stateOf(this.id, members).counts, members: membersByStatus(members) };
  }

  /**
   * Yields how many members have which status, then every change that is seen, and finishes when all have ended. Nothing
   * is sent before the first state is requested, nor while none is. A deleted member counts as how it ended; when that was
   * not seen, as `deleted`.
   *
   * @throws {DeadlineExceededError} when the deadline has passed before the end.
   * @throws {PollingError} without a deadline, when there was no usable response for five minutes.
   */
  async *watch(options: WatchOptions = {}): AsyncGenerator<ExecutionGroupState, void, undefined> {
    yield* this.#watch(this.#subject(), resolveDeadline(options));
  }

  async *#watch(
    subject: PartialExecutionGroup,
    wait: Wait,
  ): AsyncGenerator<ExecutionGroupState, void, undefined> {
    const watch = new Watch<Members>(subject);
    do yield stateOf(this.id, await this.#poller.nextChange(watch, wait));
    while (!subject.isOver);
  }

  /** How many of the members have ended, from 0 to 1; null when there are none. */
  async getProgress(options: RequestOptions = {}): Promise<number | null> {
    const subject = this.#subject();
    const members = await subject.read(resolveDeadline(options));
    return members.size > 0 ? subject.countEnded(members) / members.size : null;
  }

  /** Cancels every member that has not ended, like {@link ExecutionGroups.cancel}. */
  cancel<const GetData extends boolean = false>(
    how?: CancelOptions & GetDataOption<GetData>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>>;
  cancel(
    how: EscalatingCancelOptions,
    wait?: WaitOptions<ExecutionGroupState>,
  ): Promise<ExecutionGroupCancelResult>;
  cancel(
    how?: CancelOptions | EscalatingCancelOptions,
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<boolean> | ExecutionGroupCancelResult> {
    return this.#groups.cancel(this.id, how as EscalatingCancelOptions, options);
  }

  /** Runs failed and cancelled members again, like {@link ExecutionGroups.resume}. */
  resume<const GetData extends boolean = false>(
    how?: ResumeOptions & GetDataOption<GetData>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>> {
    return this.#groups.resume(this.id, how, options);
  }

  /** Changes how many members may be active at once, like {@link ExecutionGroups.setConcurrency}. */
  setConcurrency<const GetData extends boolean = false>(
    concurrency: number,
    answer?: GetDataOption<GetData>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>> {
    return this.#groups.setConcurrency(this.id, concurrency, answer, options);
  }

  /** Chooses where the deployments of ended members are collected, like {@link ExecutionGroups.setTargetGroup}. */
  setTargetGroup<const GetData extends boolean = false>(
    targets: ExecutionGroupTargets & GetDataOption<GetData>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>> {
    return this.#groups.setTargetGroup(this.id, targets, options);
  }

  #subject(): PartialExecutionGroup {
    return new PartialExecutionGroup(this.id, this.#groups, this.#executions);
  }
}
