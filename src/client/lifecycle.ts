import {
  ACTION_STATUSES,
  ACTIVE_STATUSES,
  EXECUTION_STATUSES,
  FINISHED_STATUSES,
  UPDATE_EXCEPTIONS,
  UPDATE_LIMITS,
  WAITING_STATUSES,
} from '../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../generated/openapi.ts';

/**
 * A status from a manager of any version. Rows are typed with the statuses that this version of the contract knows, so that
 * a `switch` over them can be complete; a newer manager may send others, which {@link isKnownStatus} detects.
 */
export type StatusLike = ExecutionStatus | (string & {}) | null | undefined;

/** An object with a status: an execution, whole or in part. */
export interface HasStatus {
  /** The status; null or missing counts as unknown. */
  readonly status?: StatusLike;
}

/** What the guards take: an execution, whole or in part, or its status alone. */
export type ExecutionLike = HasStatus | StatusLike;

/** The fields that show the progress of an execution; each may be missing. */
export interface HasProgress extends HasStatus {
  /** The number of finished operations; null before the worker has counted them. */
  readonly finished_operations?: number | null | undefined;
  /** The number of all operations; null before the worker has counted them. */
  readonly total_operations?: number | null | undefined;
}

/**
 * Whether the manager accepts `cancel` for an execution in this status: it is waiting, pending or started. Like the other
 * `can…` functions it sends nothing and does not consider permissions. False for a status that this version does not know.
 */
export const canCancel = (execution: ExecutionLike): boolean => isAccepted('cancel', execution);

/**
 * Whether the manager accepts `cancel` with `force`: {@link canCancel}, or the execution is `cancelling`.
 */
export const canForceCancel = (execution: ExecutionLike): boolean => isAccepted('force-cancel', execution);

/**
 * Whether the manager accepts `cancel` with `kill`: always, also when the status is unknown or null. A finished execution
 * becomes active again as `kill_cancelling`, so check {@link isFinished} as well. False only when the status is undefined.
 */
export const canKill = (execution: ExecutionLike): boolean => isAccepted('kill', execution);

/**
 * Whether the manager accepts `resume`: the execution has failed, was cancelled, or is started.
 */
export const canResume = (execution: ExecutionLike): boolean => isAccepted('resume', execution);

/**
 * Whether the manager accepts `resume` with `force`: the execution has failed or was cancelled.
 */
export const canForceResume = (execution: ExecutionLike): boolean => isAccepted('force-resume', execution);

/**
 * Whether `update` can set this status. Pass the `workflow_id` as well: some workflows may change further
 * (`create_snapshot` may leave its final status). False for a status that this version does not know.
 */
export function canUpdate(
  execution: ExecutionLike | (HasStatus & { readonly workflow_id?: string | null }),
  status: StatusLike,
): boolean {
  const from = statusOf(execution);
  if (!isKnownStatus(from)) return false;
  const { workflow_id: workflow = undefined } = Object(execution) as { workflow_id?: unknown };
  const exception = UPDATE_EXCEPTIONS.find((it) => it.workflow_id === workflow && has(it.from, from));
  const limits: Partial<Record<ExecutionStatus, readonly ExecutionStatus[]>> = UPDATE_LIMITS;
  return has(exception?.allowed ?? limits[from] ?? EXECUTION_STATUSES, status);
}

/**
 * Whether an execution is finished: terminated, failed or cancelled. False for a status that this version does not know.
 *
 * Python: `status in Execution.END_STATES`.
 */
export const isFinished = (execution: ExecutionLike): boolean => has(FINISHED_STATUSES, execution);

/**
 * Whether a worker has an execution: it is pending, started or being cancelled. False for a status that this version does
 * not know.
 */
export const isActive = (execution: ExecutionLike): boolean => has(ACTIVE_STATUSES, execution);

/**
 * Whether an execution waits: it is queued or scheduled. False for a status that this version does not know.
 */
export const isWaiting = (execution: ExecutionLike): boolean => has(WAITING_STATUSES, execution);

/**
 * Whether this version of the contract knows the status. A status of a newer manager causes no error and is in none of the
 * sets: not finished, not active, not waiting.
 */
export function isKnownStatus(status: StatusLike): status is ExecutionStatus;
export function isKnownStatus<Row extends HasStatus>(
  execution: Row,
): execution is Row & { readonly status: ExecutionStatus };
export function isKnownStatus(execution: ExecutionLike): boolean {
  return has(EXECUTION_STATUSES, execution);
}

/**
 * The progress of an execution, from 0 to 1, by the operations that its worker has reported: 1 once it is terminated,
 * null while the number of operations is unknown. A failed or cancelled execution keeps its last value.
 */
export function progressOf({ status, finished_operations, total_operations }: HasProgress): number | null {
  if (status === 'terminated') return 1;
  // The manager returns 0 for a number that it does not have.
  return total_operations ? Math.min(1, (finished_operations ?? 0) / total_operations) : null;
}

/** An action that is accepted in every known status is accepted in an unknown one as well. */
function isAccepted(action: keyof typeof ACTION_STATUSES, execution: ExecutionLike): boolean {
  const accepted: readonly string[] = ACTION_STATUSES[action];
  return accepted.length === EXECUTION_STATUSES.length
    ? statusOf(execution) !== undefined
    : has(accepted, execution);
}

function has(statuses: readonly string[], execution: ExecutionLike): boolean {
  return statuses.some((it) => it === statusOf(execution));
}

function statusOf(execution: ExecutionLike): StatusLike {
  return typeof execution === 'object' ? execution?.status : execution;
}
