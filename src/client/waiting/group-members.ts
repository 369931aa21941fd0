import type { Execution, ExecutionGroupId } from '../../../generated/openapi.ts';
import type { StatusCounts } from '../errors/errors.ts';
import type { MembersByStatus } from '../errors/execution-errors.ts';
import { isFinished } from '../lifecycle.ts';
import type { RequestOptions } from '../options.ts';
import type { ExecutionGroups } from '../resources/execution-groups.ts';
import type { ExecutionListQuery } from '../resources/execution-types.ts';
import type { Executions } from '../resources/executions.ts';
import { idBatches } from '../resources/id-batches.ts';
import type { ExecutionGroupState } from './execution-group-handle.ts';
import { DEADLINE_GRACE_MS } from './wait.ts';
import type { Description, Subject } from './watch.ts';

/** The status of a member that was deleted before its end was seen. */
const DELETED = 'deleted';

/** The status of each member, by its id. */
export type Members = Map<string, Execution['status'] | typeof DELETED>;

/** An execution group that is waited for. */
export class PartialExecutionGroup implements Subject<Members> {
  readonly id: ExecutionGroupId;
  readonly #groups: ExecutionGroups;
  readonly #executions: Executions;
  /** As they were last seen. */
  members: Members = new Map();
  #isSeen = false;

  constructor(id: ExecutionGroupId, groups: ExecutionGroups, executions: Executions) {
    this.id = id;
    this.#groups = groups;
    this.#executions = executions;
  }

  /** Every thousand members are a request. */
  get grace(): number {
    return DEADLINE_GRACE_MS + this.members.size;
  }

  get isOver(): boolean {
    return this.countEnded(this.members) === this.members.size;
  }

  countEnded(members: Members): number {
    return [...members.values()].filter(isOver).length;
  }

  recordState(members: Members): boolean {
    const before = JSON.stringify(stateOf(this.id, this.members));
    const isFirst = !this.#isSeen;
    this.#isSeen = true;
    this.members = members;
    return isFirst || JSON.stringify(stateOf(this.id, members)) !== before;
  }

  describe(): Description {
    const { id, members } = this;
    const state = stateOf(id, members);
    const counts = Object.entries(state.counts).map(([status, count]) => `${count} ${status}`);
    return {
      about: { group: members.size > 0 ? state : { id } },
      name: `Execution group ${id}`,
      lastSeen: counts.join(', ') || 'no member was seen',
      statuses: state.counts,
    };
  }

  readonly read = async (options: RequestOptions): Promise<Members> => {
    const members = await this.#list({ groupId: this.id }, options);
    const gone = [...this.members].filter(([id]) => !members.has(id));
    // A group that does not exist has no members either.
    if (members.size + gone.length === 0) await this.#groups.get(this.id, { include: ['id'] }, options);
    for (const [id, status] of gone) members.set(id, isOver(status) ? status : DELETED);
    // Between two pages members may move, so that the list lacks some that exist.
    const doubtful = gone.filter(([, status]) => !isOver(status)).map(([id]) => id);
    for (const id of idBatches(doubtful)) {
      for (const [found, status] of await this.#list({ filter: { id } }, options)) members.set(found, status);
    }
    return members;
  };

  async #list(which: ExecutionListQuery<never>, options: RequestOptions): Promise<Members> {
    const query = {
      ...which,
      include: ['id', 'status'],
      sort: ['created_at', 'id'],
      includeSystemWorkflows: true,
    } as const;
    const members: Members = new Map();
    for await (const { id, status } of this.#executions.list(query, options)) members.set(id, status);
    return members;
  }
}

function isOver(status: Execution['status'] | typeof DELETED): boolean {
  return status === DELETED || isFinished(status);
}

export function stateOf(id: ExecutionGroupId, members: Members): ExecutionGroupState {
  const ids = Object.entries<readonly string[] | undefined>(membersByStatus(members));
  const counts = Object.fromEntries(ids.map(([status, each]) => [status, each?.length])) as StatusCounts;
  return { id, total: members.size, counts };
}

export function membersByStatus(members: Members): MembersByStatus {
  const ids: Record<string, string[]> = {};
  for (const [id, status] of members) {
    ids[`${status}`] ??= [];
    ids[`${status}`]?.push(id);
  }
  return ids as MembersByStatus;
}
