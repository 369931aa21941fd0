import { signal } from '@preact/signals';
import {
  ACTIVE_STATUSES,
  type CloudifyClient,
  type Execution,
  type ExecutionField,
  type ExecutionGroupWithMembers,
  type ExecutionStatus,
  isActive,
  isWaiting,
} from '../../client/index.ts';
import { LiveQuery } from './live-query.ts';
import type { Poller } from './poller.ts';
import type { Session } from './session.ts';

/** Groups to a page. */
export const GROUPS_PER_PAGE = 6;
/** Of a larger group the members are counted, and only the active ones are read. */
const MAX_MEMBERS = 400;

const FIELDS = [
  'id',
  'status',
  'deployment_id',
  'total_operations',
  'finished_operations',
] as const satisfies readonly ExecutionField[];

export type Member = Pick<Execution, (typeof FIELDS)[number]>;

export interface MemberCounts {
  readonly active: number;
  readonly waiting: number;
  readonly terminated: number;
  readonly failed: number;
  readonly cancelled: number;
}

export interface GroupView {
  readonly group: ExecutionGroupWithMembers;
  readonly active: readonly Member[];
  readonly counts: MemberCounts;
}

export class Groups {
  readonly #session: Session;
  readonly query: LiveQuery<{ total: number; views: readonly GroupView[] }>;
  readonly page = signal(0);

  constructor(session: Session, poller: Poller) {
    this.#session = session;
    this.query = new LiveQuery(
      poller,
      (abort) => this.#read(abort),
      () => [this.page.value, session.username.value, session.tenant.value],
    );
  }

  async #read(abort: AbortSignal): Promise<{ total: number; views: readonly GroupView[] }> {
    const client = this.#session.observer.value;
    const { items, metadata } = await client.executionGroups.list(
      {
        getData: true,
        sort: '-created_at',
        size: GROUPS_PER_PAGE,
        offset: this.page.value * GROUPS_PER_PAGE,
      },
      { signal: abort },
    );
    const views = await Promise.all(items.map((group) => readGroupView(client, group, abort)));
    return { total: metadata.pagination.total, views };
  }
}

export async function readGroupView(
  { executions }: CloudifyClient,
  group: ExecutionGroupWithMembers,
  abort: AbortSignal,
): Promise<GroupView> {
  const options = { signal: abort };
  const ofGroup = { groupId: group.id, includeSystemWorkflows: true } as const;
  if (group.execution_ids.length <= MAX_MEMBERS) {
    const { items } = await executions.list(
      { ...ofGroup, include: FIELDS, sort: 'created_at', size: MAX_MEMBERS },
      options,
    );
    return { group, active: items.filter(isActive), counts: countMembers(items) };
  }
  const count = async (status: ExecutionStatus) =>
    (await executions.list({ ...ofGroup, filter: { status }, size: 0 }, options)).metadata.pagination.total;
  const [active, terminated, failed, cancelled] = await Promise.all([
    executions.list({ ...ofGroup, filter: { status: ACTIVE_STATUSES }, include: FIELDS, size: 100 }, options),
    count('terminated'),
    count('failed'),
    count('cancelled'),
  ]);
  const { total } = active.metadata.pagination;
  const waiting = group.execution_ids.length - total - terminated - failed - cancelled;
  return { group, active: active.items, counts: { active: total, waiting, terminated, failed, cancelled } };
}

function countMembers(members: readonly Pick<Execution, 'status'>[]): MemberCounts {
  const number = (is: (member: Pick<Execution, 'status'>) => boolean) => members.filter(is).length;
  return {
    active: number(isActive),
    waiting: number(isWaiting),
    terminated: number(({ status }) => status === 'terminated'),
    failed: number(({ status }) => status === 'failed'),
    cancelled: number(({ status }) => status === 'cancelled'),
  };
}
