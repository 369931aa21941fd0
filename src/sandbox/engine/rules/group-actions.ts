/** POST and PATCH of /execution-groups/{id}. */
import { ACTIONS } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { badParameters, ManagerError } from '../model/errors.ts';
import type { ExecutionRow, GroupRow } from '../model/types.ts';
import { isTruthy } from '../python/repr.ts';
import { isVisible } from '../store/query.ts';
import type { DeploymentGroup } from '../store/state.ts';
import { type CancelAction, cancel, type Transition } from './actions.ts';
import type { RuleContext } from './context.ts';
import { startQueued } from './dequeue.ts';
import { assertConcurrency, notAString, toIds, toStoredConcurrency } from './group-values.ts';
import { type Caller, getVisible, tenantScope } from './permissions.ts';
import type { RequestFields } from './request-values.ts';
import { changesFor, decideStart } from './start-decision.ts';
import { joinTargetGroup } from './target-groups.ts';

type GroupAction = Exclude<keyof typeof ACTIONS.group, 'requeue'>;
export const GROUP_ACTION_NAMES = (Object.keys(ACTIONS.group) as (keyof typeof ACTIONS.group)[]).filter(
  (name): name is GroupAction => name !== 'requeue',
);

/**
 * Starts pending members up to the concurrency and queues the others. When one of the first cannot start, it fails, and
 * the members that are pending by then stay so, because no worker gets a message (`resource_models.py: start_executions`).
 */
export function startPending(manager: RuleContext, caller: Caller, group: GroupRow, force: boolean): void {
  const pending = [...group.members].filter(({ status }) => status === 'pending');
  const first = pending.slice(0, group.concurrency);
  let failure: ManagerError | undefined;
  // The manager works from the end of its list.
  for (const row of [...first].reverse()) {
    const options = { force, ignoreAvailability: false, queue: true };
    const decision = decideStart(manager, row, options, caller);
    manager.changeExecution(row, changesFor(manager, row, decision));
    if (decision instanceof ManagerError) failure ??= decision;
  }
  if (failure) throw failure;
  for (const row of pending.slice(group.concurrency)) manager.changeExecution(row, { status: 'queued' });
  for (const row of first) if (row.status === 'pending') manager.outbox.push('start', row);
}

/** The manager prepares the members that start first in one page of a list. */
export function assertFitsPage(manager: RuleContext, { concurrency }: GroupRow, pending: number): void {
  if (manager.release.differs('queue.1000')) return;
  const { default_page_size: size } = manager.settings;
  if (Math.min(concurrency, pending) <= size) return;
  manager.defects.hit('group-larger-than-a-page');
  throw badParameters(
    `A concurrency of ${concurrency} is too high: at most ${size} executions can start together.`,
  );
}

/** Members that the caller does not see are left alone, except queued ones (`resources_v3_1/executions.py: _cancel_group`). */
export function cancelGroup(
  manager: RuleContext,
  caller: Caller,
  group: GroupRow,
  action: Exclude<CancelAction, 'requeue'>,
): void {
  const scope = tenantScope(caller);
  const batch: ExecutionRow[] = [];
  const queued = new Map<ExecutionRow, ExecutionStatus>();
  for (const row of [...group.members]) {
    const { becomes, error }: Transition = row.status === null ? {} : ACTIONS.group[action][row.status];
    if (error !== 'not_found_error') {
      if (isVisible(row, scope)) batch.push(row);
    }
    // Queued members are cancelled immediately, and stay so whatever happens to the others.
    else if (becomes !== undefined) queued.set(row, becomes);
  }
  const { release } = manager;
  const isAtomic = release.differs('grp.cancel.atomic') !== undefined;
  if (!isAtomic) cancelQueued(manager, queued);
  if (batch.length === 0 && !release.differs('grp.cancel.queued-only'))
    throw new ManagerError('not_found_error', `No member of group ${group.id} is active or scheduled.`);
  // Some releases cancel the first page only.
  const most = release.differs('grp.cancel.1000') ? manager.settings.default_page_size : batch.length;
  cancel(manager, batch.slice(0, most), action);
  if (isAtomic) cancelQueued(manager, queued);
}

function cancelQueued(manager: RuleContext, queued: ReadonlyMap<ExecutionRow, ExecutionStatus>): void {
  for (const [row, status] of queued) manager.changeExecution(row, { status });
}

/** `resume` is not set, so members start anew, and availability matters (groups-actions/2623). */
export function resumeGroup(
  manager: RuleContext,
  caller: Caller,
  group: GroupRow,
  action: 'resume' | 'force-resume',
): void {
  const statusAfter = ({ status }: ExecutionRow) => status && ACTIONS.group[action][status].becomes;
  const members = [...group.members];
  assertFitsPage(manager, group, members.filter((row) => statusAfter(row) === 'pending').length);
  for (const row of members) {
    const status = statusAfter(row);
    if (status !== row.status) manager.changeExecution(row, { status, ended_at: null });
  }
  startPending(manager, caller, group, false);
}

/** Changes everything or nothing. */
export function updateGroup(
  manager: RuleContext,
  caller: Caller,
  group: GroupRow,
  { fields, isFloat }: RequestFields,
): void {
  const success = parseTargetGroup(manager, caller, fields.success_group_id);
  const failure = parseTargetGroup(manager, caller, fields.failure_group_id);
  const isIgnored = manager.release.differs('req.group-update.concurrency') !== undefined;
  const concurrency = isIgnored ? null : (fields.concurrency ?? null);
  if (concurrency !== null) assertConcurrency(manager, concurrency, isFloat('concurrency'));
  const former = group.concurrency;
  // To Python true is 1 and false is 0; an equal value is not stored, so its type does not matter.
  const isSame = typeof concurrency === 'boolean' && Number(concurrency) === former;
  const next = concurrency === null || isSame ? former : toStoredConcurrency(manager, concurrency);
  manager.groups.update(group, {
    concurrency: next,
    ...(success && { success_group_id: success.id }),
    ...(failure && { failure_group_id: failure.id }),
  });
  // Finished members join a new target, too (groups-patch-after/2270).
  if (success || failure) for (const row of group.members) joinTargetGroup(manager, group, row);
  // Only leaving a pause starts anything (groups-pause/2219).
  if (former === 0 && next > 0) startQueued(manager, null);
}

function parseTargetGroup(manager: RuleContext, caller: Caller, value: unknown): DeploymentGroup | null {
  if (!isTruthy(value)) return null;
  const ids = toIds(value);
  if (ids === undefined) throw notAString(manager, 'success_group_id and failure_group_id', value);
  const rows = ids.flatMap((id) => manager.deploymentGroups.withId(id));
  return getVisible(rows, ids.join(), 'deployment group', tenantScope(caller), manager.defects);
}
