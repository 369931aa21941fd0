/** Actions on single executions: cancel, force-cancel, kill and requeue; resume and force-resume. */
import type { ErrorCode } from '../../../../generated/errors.ts';
import { ACTIONS, WAITING_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { ManagerError } from '../model/errors.ts';
import type { ExecutionRow } from '../model/types.ts';
import type { RuleContext } from './context.ts';
import { assertStartable, changesFor, describeExecution } from './start-decision.ts';

export type Action = keyof typeof ACTIONS.execution;
export const ACTION_NAMES = Object.keys(ACTIONS.execution) as Action[];

export type CancelAction = 'cancel' | 'force-cancel' | 'kill' | 'requeue';
type ResumeAction = Exclude<Action, CancelAction>;

/** What an action does in a status, by the lifecycle. */
export interface Transition {
  readonly becomes?: ExecutionStatus;
  readonly error?: ErrorCode;
}

export function isResuming(action: Action): action is ResumeAction {
  return action === 'resume' || action === 'force-resume';
}

/** Of several, as of a group, all or none are cancelled (groups-actions/2563). */
export function cancel(manager: RuleContext, rows: readonly ExecutionRow[], action: CancelAction): void {
  const results = rows.map((row) => ({ row, status: cancelledStatus(manager, row, action) }));
  for (const { row, status } of results) {
    // Also for an execution that waits, a kill is sent (resource_manager.py: cancel_execution).
    const kills = action === 'kill' || isWaiting(row);
    manager.changeExecution(row, { status, error: '', ...(kills && { token: manager.newToken() }) });
    if (row.deployment) {
      row.deployment.latest_execution = row;
      manager.changed();
    }
    if (kills) manager.outbox.push('kill', row);
  }
}

function cancelledStatus({ release }: RuleContext, row: ExecutionRow, action: CancelAction): ExecutionStatus {
  // Without a status only `kill` works.
  if (row.status === null && action === 'kill') return 'kill_cancelling';
  const status = statusAfter(row, action, 'illegal_action_error');
  const isKilled = isWaiting(row) && release.differs('act.cancel.queued');
  return isKilled ? 'kill_cancelling' : status;
}

function isWaiting({ status }: ExecutionRow): boolean {
  return WAITING_STATUSES.some((waiting) => waiting === status);
}

/** Needs neither an idle deployment nor an available workflow (action-flows/1010). An error changes nothing. */
export function resume(manager: RuleContext, row: ExecutionRow, action: ResumeAction): void {
  const { release } = manager;
  const becomes = statusAfter(row, action, 'conflict_error');
  const status = release.differs('act.resume.status') ? 'started' : becomes;
  const changes = { status, ended_at: null, ...(!release.differs('act.resume.flag') && { resume: true }) };
  if (!row.deployment && !row.parameters && release.differs('release-defect.null-parameters'))
    manager.defects.hit('release-defect.null-parameters');
  // Some releases keep the changes of a resume that they reject.
  if (release.differs('act.resume.rejected-stays-started')) manager.changeExecution(row, changes);
  assertStartable(manager, row, true);
  manager.changeExecution(row, { ...changesFor(manager, row, 'start'), ...changes });
  manager.outbox.push('start', row);
}

function statusAfter(row: ExecutionRow, action: Action, otherwise: ErrorCode): ExecutionStatus {
  const { becomes, error = otherwise }: Transition =
    row.status === null ? {} : ACTIONS.execution[action][row.status];
  if (becomes !== undefined) return becomes;
  throw new ManagerError(error, `The action ${action} is not possible for ${describeExecution(row)}.`);
}
