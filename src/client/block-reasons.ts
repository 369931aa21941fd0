import { ACTIVE_STATUSES } from '../../generated/lifecycle.ts';
import type { DeploymentId, Execution, ExecutionGroup } from '../../generated/openapi.ts';
import type { CloudifyClient } from './client.ts';
import { isActive } from './lifecycle.ts';
import type { RequestOptions } from './options.ts';

/** What decides which of two executions waits for the other. */
export type QueuedExecution = Pick<
  Execution,
  'id' | 'status' | 'deployment_id' | 'workflow_id' | 'created_at'
>;

/** A group, with the number of its members that are active. */
export interface GroupActivity extends Pick<ExecutionGroup, 'id' | 'concurrency'> {
  /** The ids of its members. */
  readonly execution_ids: readonly string[];
  /** How many of its members are active. */
  readonly active: number;
}

/**
 * Why a queued execution has not started: another execution on its deployment is active or was queued earlier
 * (`execution`); its group is paused (`paused`), or has as many active members as it may (`full`); or none of these.
 */
export type BlockReason =
  | { readonly kind: 'execution'; readonly execution: QueuedExecution }
  | { readonly kind: 'paused' | 'full'; readonly group: Pick<GroupActivity, 'id' | 'concurrency'> }
  | { readonly kind: 'unknown' };

/**
 * What a queued execution waits for: an active execution on its deployment, or else its group, or else the execution before
 * it in the queue of its deployment. It sends nothing; {@link loadBlockReasons} also loads what it needs.
 *
 * @param others The active and queued executions on its deployment. Others are ignored.
 * @param groups The groups that it may belong to.
 */
export function blockReasonOf(
  queued: QueuedExecution,
  others: readonly QueuedExecution[],
  groups: readonly GroupActivity[],
): BlockReason {
  const rivals = others.filter(
    ({ id, deployment_id }) => deployment_id === queued.deployment_id && id !== queued.id,
  );
  const active = rivals.find(isActive);
  if (active !== undefined) return { kind: 'execution', execution: active };
  const own = groups.filter(({ execution_ids }) => execution_ids.includes(queued.id));
  const group = own.find(({ concurrency }) => concurrency === 0) ?? own.find(isFull);
  if (group !== undefined) return { kind: group.concurrency === 0 ? 'paused' : 'full', group };
  const [last] = rivals
    .filter(({ created_at }) => created_at < queued.created_at)
    .sort((left, right) => (left.created_at > right.created_at ? -1 : 1));
  return last === undefined ? { kind: 'unknown' } : { kind: 'execution', execution: last };
}

const isFull = ({ active, concurrency }: GroupActivity) => active >= concurrency;

/** How many of the newest groups are searched for a member. */
const SEARCHED_GROUPS = 20;

/**
 * Loads why queued executions have not started yet, with two requests and one for each of their groups.
 *
 * @param queued The executions, up to about a hundred. Those that are not queued or have no deployment are left out.
 * @param options `groupId`: the group that they belong to. Default: the newest 20 groups are searched.
 * @returns The reasons by the ids of the executions.
 * @throws {ApiError} when the manager responds with an error.
 * @throws {ConnectionError} when there is no response.
 * @throws {DeadlineExceededError} when the deadline expires.
 */
export async function loadBlockReasons(
  { executions, executionGroups }: Pick<CloudifyClient, 'executions' | 'executionGroups'>,
  queued: readonly QueuedExecution[],
  { groupId, ...options }: RequestOptions & { readonly groupId?: string | undefined } = {},
): Promise<ReadonlyMap<string, BlockReason>> {
  const waiting = queued.filter(({ status, deployment_id: id }) => status === 'queued' && id !== null);
  if (waiting.length === 0) return new Map();
  const include = ['id', 'concurrency', 'execution_ids'] as const;
  const [others, groups] = await Promise.all([
    executions.list(
      {
        filter: {
          deployment_id: [...new Set(waiting.map(({ deployment_id }) => deployment_id as DeploymentId))],
          status: [...ACTIVE_STATUSES, 'queued'],
        },
        include: ['id', 'status', 'deployment_id', 'workflow_id', 'created_at'],
        sort: 'created_at',
        size: 500,
      },
      options,
    ),
    groupId === undefined
      ? executionGroups
          .list({ getData: true, sort: '-created_at', size: SEARCHED_GROUPS, include }, options)
          .then(({ items }) => items)
      : executionGroups.get(groupId, { include, ...options }).then((group) => [group]),
  ]);
  const own = groups.filter((group) => waiting.some(({ id }) => group.execution_ids.includes(id)));
  const activities = await Promise.all(
    own.map(async (group) => {
      const { metadata } = await executions.list(
        { groupId: group.id, filter: { status: ACTIVE_STATUSES }, size: 0 },
        options,
      );
      return { ...group, active: metadata.pagination.total };
    }),
  );
  return new Map(waiting.map((row) => [row.id, blockReasonOf(row, others.items, activities)]));
}
