/** Actions on single executions: the family of cancel and that of resume. */

import type { ErrorCode } from '../../../../generated/errors.ts';
import { ACTIONS } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { Manager } from '../manager.ts';
import type { ExecutionRow } from '../model/types.ts';
import { ManagerError } from '../model/errors.ts';
import { assertResumable, ready } from './start-decision.ts';

export type Action = keyof typeof ACTIONS.execution;
export const ACTION_NAMES = Object.keys(ACTIONS.execution) as Action[];

export type CancelAction = 'cancel' | 'force-cancel' | 'kill' | 'requeue';
type ResumeAction = Exclude<Action, CancelAction>;

/** What an action does in a status, as the lifecycle says. */
export interface Transition {
  readonly becomes?: ExecutionStatus;
  readonly error?: ErrorCode;
}

export function isResuming(action: Action): action is ResumeAction {
  return action === 'resume' || action === 'force-resume';
}

/** Several at once, as a group has them: when one of them cannot be cancelled, none is (groups-actions/2563). */
export function cancel(manager: Manager, rows: readonly ExecutionRow[], action: CancelAction): void {
  const results = rows.map((row) => ({ row, becomes: cancelledStatus(row, action) }));
  for (const { row, becomes } of results) {
    // What waits is told to the workers as if it were to be killed (resource_manager.py: cancel_execution).
    const kills = action === 'kill' || row.status === 'queued' || row.status === 'scheduled';
    manager.changeExecution(row, { status: becomes, error: '' });
    if (row.deployment) {
      row.deployment.latest_execution = row;
      manager.changed();
    }
    if (!kills) continue;
    manager.tokens.issue(row);
    manager.outbox.push('kill', row);
  }
}

function cancelledStatus({ id, status }: ExecutionRow, action: CancelAction): ExecutionStatus {
  // Without a status only killing works.
  const cell: Transition =
    status !== null
      ? ACTIONS.execution[action][status]
      : action === 'kill'
        ? { becomes: 'kill_cancelling' }
        : { error: 'illegal_action_error' };
  if (cell.becomes !== undefined) return cell.becomes;
  const what = action === 'force-cancel' ? 'force-cancel' : 'cancel';
  throw new ManagerError(
    cell.error ?? 'illegal_action_error',
    `Can't ${what} execution ${id} because it's in status ${status}`,
  );
}

/** A workflow that is no longer there, or no longer takes the parameters, leaves the execution as it was. */
export function resume(manager: Manager, row: ExecutionRow, action: ResumeAction): void {
  const cell: Transition =
    row.status === null ? { error: 'conflict_error' } : ACTIONS.execution[action][row.status];
  if (cell.becomes === undefined) {
    throw new ManagerError(
      cell.error ?? 'conflict_error',
      `Cannot ${action} execution: \`${row.id}\` in state: \`${row.status}\``,
    );
  }
  assertResumable(manager, row);
  manager.changeExecution(row, { status: cell.becomes, ended_at: null, resume: true });
  ready(manager, row);
  manager.outbox.push('start', row);
}
