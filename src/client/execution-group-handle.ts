import type { Execution, ExecutionGroupField, ExecutionGroupId } from '../../generated/openapi.ts';
import type { CancelOptions, ResumeOptions } from './actions.ts';
import { anchored, type RequestOptions } from './deadline.ts';
import type { StatusCounts } from './errors.ts';
import type {
  ExecutionGroupGetQuery,
  ExecutionGroupRow,
  ExecutionGroupTargets,
  ExecutionGroupWithMembers,
  GetDataOption,
} from './execution-group-inputs.ts';
import type { ExecutionGroups } from './execution-groups.ts';
import type { Executions } from './executions.ts';
import { isEnded } from './guards.ts';
import {
  ExecutionGroupCancelledError,
  ExecutionGroupFailedError,
  type ExecutionGroupResult,
} from './outcomes.ts';
import type { ExecutionState, Poller, Wait } from './poller.ts';
import type { Projection } from './projection.ts';
import type { WaitOptions, WatchOptions } from './waiting.ts';

type Members = Map<string, Execution['status']>;

/** How the members of a group stand. */
export interface ExecutionGroupState {
  /** The id of the execution group. */
  readonly id: ExecutionGroupId;
  /** How many members there are. */
  readonly total: number;
  /** How many members have each status; one that no member has is not there. */
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
   * @throws {ExecutionGroupFailedError} when all have ended and some have failed.
   * @throws {ExecutionGroupCancelledError} when all have ended, some were cancelled, and none has failed.
   * @throws {DeadlineError} when the deadline comes first; the group goes on.
   */
  async result({
    onProgress,
    ...rest
  }: WaitOptions<ExecutionGroupState> = {}): Promise<ExecutionGroupResult> {
    const wait = anchored(rest);
    let counts: StatusCounts = {};
    for await (const state of this.watch(wait)) {
      counts = state.counts;
      onProgress?.(state);
    }
    const group = await this.#poller.insist(wait, () => this.get({}, wait));
    if (counts.failed) throw new ExecutionGroupFailedError({ group, counts });
    if (counts.cancelled) throw new ExecutionGroupCancelledError({ group, counts });
    return { group, counts };
  }

  /**
   * Gives how the members stand, then every change that is seen, and finishes when all have ended. Nothing is sent before
   * the first is asked for, nor while none is. A member that is deleted counts as what it was.
   *
   * @throws {DeadlineError} when the deadline comes before the end.
   */
  async *watch(options: WatchOptions = {}): AsyncGenerator<ExecutionGroupState, void, undefined> {
    const wait = anchored(options);
    let shown = '';
    for (let isOver = false; !isOver; ) {
      // Once more at the end, since a member that has ended may have been resumed meanwhile.
      const members = await this.#poller.insist(wait, () => this.#members(wait));
      const open = [...members].filter(([, status]) => !isEnded({ status })).map(([id]) => id);
      isOver = open.length === 0;
      for await (const states of this.#changes(open, wait)) {
        for (const { id, status } of states) members.set(id, status);
        const state = this.#state(members);
        if (JSON.stringify(state) !== shown) yield state;
        shown = JSON.stringify(state);
      }
    }
  }

  /** How many of the members have ended, from 0 to 1; null when there are none. */
  async progress(options: RequestOptions = {}): Promise<number | null> {
    const members = await this.#members(anchored(options));
    const ended = [...members.values()].filter((status) => isEnded({ status }));
    return members.size > 0 ? ended.length / members.size : null;
  }

  /** Cancels every member that has not ended, like {@link ExecutionGroups.cancel}. */
  cancel<const GetData extends boolean = false>(
    how?: CancelOptions & GetDataOption<GetData>,
    options?: RequestOptions,
  ): Promise<ExecutionGroupRow<GetData>> {
    return this.#groups.cancel(this.id, how, options);
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

  /** Nothing has changed at first. */
  async *#changes(ids: string[], wait: Wait): AsyncGenerator<ExecutionState[], void, undefined> {
    yield [];
    yield* this.#poller.watch(ids, wait, { skipGone: true });
  }

  /** The statuses of all members, by their ids. */
  async #members(options: RequestOptions): Promise<Members> {
    const query = { groupId: this.id, include: ['id', 'status'], includeSystemWorkflows: true } as const;
    const members: Members = new Map();
    for await (const { id, status } of this.#executions.list(query, options)) members.set(id, status);
    // A group that does not exist has no members either.
    if (members.size === 0) await this.get({ include: ['id'] }, options);
    return members;
  }

  #state(members: Members): ExecutionGroupState {
    const counts: Record<string, number> = {};
    for (const status of members.values()) counts[`${status}`] = (counts[`${status}`] ?? 0) + 1;
    return { id: this.id, total: members.size, counts };
  }
}
