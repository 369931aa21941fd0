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
  const results = rows.map((row) => ({ row, status: cancelledStatus(row, action) }));
  for (const { row, status } of results) {
    // Also for an execution that waits, a kill is sent (resource_manager.py: cancel_execution).
    const kills = action === 'kill' || WAITING_STATUSES.some((waiting) => waiting === row.status);
    manager.changeExecution(row, { status, error: '', ...(kills && { token: manager.newToken() }) });
    if (row.deployment) {
      row.deployment.latest_execution = row;
      manager.changed();
    }
    if (kills) manager.outbox.push('kill', row);
  }
}

function cancelledStatus(row: ExecutionRow, action: CancelAction): ExecutionStatus {
  // Without a status only `kill` works.
  if (row.status === null && action === 'kill') return 'kill_cancelling';
  return statusAfter(row, action, 'illegal_action_error');
}

/** Needs neither an idle deployment nor an available workflow (action-flows/1010). An error changes nothing. */
export function resume(manager: RuleContext, row: ExecutionRow, action: ResumeAction): void {
  const status = statusAfter(row, action, 'conflict_error');
  assertStartable(manager, row, true);
  manager.changeExecution(row, {
    ...changesFor(manager, row, 'start'),
    status,
    ended_at: null,
    resume: true,
  });
  manager.outbox.push('start', row);
}

function statusAfter(row: ExecutionRow, action: Action, otherwise: ErrorCode): ExecutionStatus {
  const { becomes, error = otherwise }: Transition =
    row.status === null ? {} : ACTIONS.execution[action][row.status];
  if (becomes !== undefined) return becomes;
  throw new ManagerError(error, `The action ${action} is not possible for ${describeExecution(row)}.`);
}
