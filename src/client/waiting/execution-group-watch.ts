import type { WaitTarget } from '../../../generated/error-classes.ts';
import type { Execution, ExecutionGroupId } from '../../../generated/openapi.ts';
import type { StatusCounts } from '../errors/errors.ts';
import type { MembersByStatus } from '../errors/execution-errors.ts';
import { isFinished } from '../lifecycle.ts';
import type { RequestOptions } from '../options.ts';
import { listExecutions } from '../resources/list.ts';
import type { ExecutionListQuery } from '../resources/types.ts';
import type { CallOptions } from '../transport/request.ts';
import type { ExecutionGroupWithMembers } from '../types.ts';
import { Watch } from './watch.ts';

/** How many members of a group have which status. */
export interface ExecutionGroupState {
  /** The id of the execution group. */
  readonly id: ExecutionGroupId;
  /** The number of members. */
  readonly total: number;
  /** The number of members with each status; a status that no member has is left out. */
  readonly counts: StatusCounts;
}

/** The status of a member that was deleted before it was seen finished. */
const DELETED = 'deleted';

/** The status of each member, by its id. */
export type Members = Map<string, Execution['status'] | typeof DELETED>;

/** A wait for an execution group. A poll returns its members, or the group itself when `needsFullRow` is set. */
export class ExecutionGroupWatch extends Watch<Members | ExecutionGroupWithMembers> {
  /** As they were last seen. */
  members: Members = new Map();

  override get graceMs(): number {
    // A request returns a thousand members.
    return super.graceMs + this.members.size;
  }

  get finished(): number {
    return [...this.members.values()].filter(isDone).length;
  }

  get isFinished(): boolean {
    return this.finished === this.members.size;
  }

  get membersByStatus(): MembersByStatus {
    const ids: Record<string, string[]> = {};
    for (const [id, status] of this.members) {
      ids[`${status}`] ??= [];
      ids[`${status}`]?.push(id);
    }
    return ids as MembersByStatus;
  }

  get state(): ExecutionGroupState {
    const counts = Object.entries(this.membersByStatus).map(([status, ids]) => [status, ids?.length]);
    return { id: this.id, total: this.members.size, counts: Object.fromEntries(counts) };
  }

  get statuses(): StatusCounts {
    return this.state.counts;
  }

  get target(): WaitTarget {
    return { group: this.members.size > 0 ? this.state : { id: this.id } };
  }

  get lastSeen(): string {
    const counts = Object.entries(this.statuses).map(([status, count]) => `${count} ${status}`);
    return counts.join(', ') || 'no member was seen';
  }

  recordState(polled: Members | ExecutionGroupWithMembers): boolean {
    if (!(polled instanceof Map)) return true;
    const before = JSON.stringify(this.state);
    this.members = polled;
    return !this.isSeen || JSON.stringify(this.state) !== before;
  }

  override readonly read = async (options: RequestOptions): Promise<Members | ExecutionGroupWithMembers> =>
    this.needsFullRow ? this.#get(options) : this.readMembers(options);

  async readMembers(options: RequestOptions): Promise<Members> {
    const members = await this.#list({ groupId: this.id }, options);
    const gone = [...this.members].filter(([id]) => !members.has(id));
    // A group that does not exist has no members either.
    if (members.size + gone.length === 0) await this.#get(options);
    for (const [id, status] of gone) members.set(id, isDone(status) ? status : DELETED);
    // Members can move between two pages, so that the list lacks some that exist.
    const id = gone.filter(([, status]) => !isDone(status)).map(([id]) => id);
    if (id.length > 0)
      for (const [found, status] of await this.#list({ filter: { id } }, options)) members.set(found, status);
    return members;
  }

  async #get(options: RequestOptions): Promise<ExecutionGroupWithMembers> {
    return (await this.http.call(
      'getExecutionGroup',
      { path: { id: this.id } },
      options,
    )) as ExecutionGroupWithMembers;
  }

  async #list(which: ExecutionListQuery<never>, options: RequestOptions): Promise<Members> {
    // The group exists, so the manager knows groups.
    const callOptions: CallOptions = { ...options, requestsRelease: false };
    const rows = listExecutions<{ id: string; status: Execution['status'] }>(
      this.http,
      { ...which, include: ['id', 'status'], sort: ['created_at', 'id'], includeSystemWorkflows: true },
      callOptions,
    );
    return new Map((await rows.toArray()).map(({ id, status }) => [id, status]));
  }
}

function isDone(status: Execution['status'] | typeof DELETED): boolean {
  return status === DELETED || isFinished(status);
}
