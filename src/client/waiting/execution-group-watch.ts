import type { WaitTarget } from '../../../generated/error-classes.ts';
import type { Execution, ExecutionField, ExecutionGroupId } from '../../../generated/openapi.ts';
import type { StatusCounts } from '../errors/errors.ts';
import type { MembersByStatus } from '../errors/execution-errors.ts';
import { isFinished } from '../lifecycle.ts';
import type { RequestOptions } from '../options.ts';
import { listExecutions } from '../resources/list.ts';
import type { ExecutionListQuery } from '../resources/types.ts';
import type { CallOptions, Http } from '../transport/request.ts';
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

/** A member of an execution group, as it was last seen. */
export interface ExecutionGroupMember
  extends Pick<Execution, 'id' | 'deployment_id' | 'finished_operations' | 'total_operations'> {
  /** `deleted` when it was deleted before it was seen finished. */
  readonly status: Execution['status'] | typeof DELETED;
}

/** The members, by their ids. */
export type Members = Map<string, ExecutionGroupMember>;

/** What a wait for the group compares, and what one for its members does. */
const COUNTED_FIELDS = ['id', 'status'] as const satisfies readonly ExecutionField[];
const MEMBER_FIELDS = [
  ...COUNTED_FIELDS,
  'deployment_id',
  'finished_operations',
  'total_operations',
] as const satisfies readonly ExecutionField[];

/** A wait for an execution group. A poll returns its members, or the group itself when `needsFullRow` is set. */
export class ExecutionGroupWatch extends Watch<Members | ExecutionGroupWithMembers> {
  /** As they were last seen. */
  members: Members = new Map();
  /** The members that the last poll has shown with other values. */
  changes: ExecutionGroupMember[] = [];
  readonly #fields: readonly (keyof ExecutionGroupMember)[];

  /** @param isByMember Whether each change of a member counts, and not only that of their numbers. */
  constructor(id: string, http: Http, isByMember = false) {
    super(id, http);
    this.#fields = isByMember ? MEMBER_FIELDS : COUNTED_FIELDS;
  }

  override get graceMs(): number {
    // A request returns a thousand members.
    return super.graceMs + this.members.size;
  }

  get finished(): number {
    return [...this.members.values()].filter(({ status }) => isDone(status)).length;
  }

  get isFinished(): boolean {
    return this.finished === this.members.size;
  }

  get membersByStatus(): MembersByStatus {
    const ids: Record<string, string[]> = {};
    for (const { id, status } of this.members.values()) {
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
    const counts = JSON.stringify(this.state);
    const before = this.members;
    this.members = polled;
    this.changes = [...polled.values()].filter((member) =>
      this.#fields.some((field) => before.get(member.id)?.[field] !== member[field]),
    );
    const isChange =
      this.#fields === MEMBER_FIELDS ? this.changes.length > 0 : JSON.stringify(this.state) !== counts;
    return !this.isSeen || isChange;
  }

  override readonly read = async (options: RequestOptions): Promise<Members | ExecutionGroupWithMembers> =>
    this.needsFullRow ? this.#get(options) : this.readMembers(options);

  async readMembers(options: RequestOptions): Promise<Members> {
    const members = await this.#list({ groupId: this.id }, options);
    const gone = [...this.members].filter(([id]) => !members.has(id));
    // A group that does not exist has no members either.
    if (members.size + gone.length === 0) await this.#get(options);
    for (const [id, member] of gone)
      members.set(id, isDone(member.status) ? member : { ...member, status: DELETED });
    // Members can move between two pages, so that the list lacks some that exist.
    const id = gone.filter(([, { status }]) => !isDone(status)).map(([id]) => id);
    if (id.length > 0)
      for (const [found, member] of await this.#list({ filter: { id } }, options)) members.set(found, member);
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
    const rows = listExecutions<ExecutionGroupMember>(
      this.http,
      { ...which, include: this.#fields, sort: ['created_at', 'id'], includeSystemWorkflows: true },
      callOptions,
    );
    return new Map((await rows.toArray()).map((member) => [member.id, member]));
  }
}

function isDone(status: Execution['status'] | typeof DELETED): boolean {
  return status === DELETED || isFinished(status);
}
