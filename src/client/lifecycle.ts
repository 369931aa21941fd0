import {
  ACTION_STATUSES,
  ACTIVE_STATUSES,
  ENDED_STATUSES,
  EXECUTION_STATUSES,
  UPDATE_EXCEPTIONS,
  UPDATE_LIMITS,
  WAITING_STATUSES,
} from '../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../generated/openapi.ts';

/**
 * A status as it may come from a manager of any version. The type of a row has the ones that this version of the contract
 * knows, so that a `switch` over them can be complete; a newer manager may send others, and {@link isKnownStatus} tells.
 */
export type AnyStatus = ExecutionStatus | (string & {}) | null | undefined;

/** Something that has a status: an execution, whole or in part. */
export interface WithStatus {
  /** Where it stands; null and none are as good as unknown. */
  readonly status?: AnyStatus;
}

/** What the guards ask about: an execution, whole or in part, or its status alone. */
export type Stated = WithStatus | AnyStatus;

/** How far an execution is; the fields may be missing. */
export interface WithProgress extends WithStatus {
  /** How many operations are over; null before it has counted them. */
  readonly finished_operations?: number | null | undefined;
  /** How many there are to be; null before it has counted them. */
  readonly total_operations?: number | null | undefined;
}

/**
 * What the manager would accept for an execution in this status, by the life cycle of the contract. Nothing is asked: by the
 * time a request arrives the status may be another, and permissions are not considered. All but `kill` are
 * false for a status that this version does not know, and all for none.
 *
 * They have no counterpart in the Python client.
 */
export const can = {
  /** Whether it can be cancelled: it is waiting, pending or started. */
  cancel: (execution: Stated): boolean => isAccepted('cancel', execution),
  /** Whether it can be cancelled with `force`: {@link can.cancel}, or it is `cancelling` already. */
  forceCancel: (execution: Stated): boolean => isAccepted('force-cancel', execution),
  /**
   * Whether it can be cancelled with `kill`. The manager accepts that in every status, also in one that this version does
   * not know, and for an execution whose status is null. An execution that has ended comes back to life as
   * `kill_cancelling`; check {@link isEnded} as well. False only without any status.
   */
  kill: (execution: Stated): boolean => isAccepted('kill', execution),
  /** Whether it can be resumed: it has failed, was cancelled, or is started. */
  resume: (execution: Stated): boolean => isAccepted('resume', execution),
  /** Whether it can be resumed with `force`: it has failed or was cancelled. */
  forceResume: (execution: Stated): boolean => isAccepted('force-resume', execution),
  /**
   * Whether `update` can record this status for it. Some workflows are let go further (`create_snapshot` comes back from its
   * end), so it matters whether the `workflow_id` is there.
   */
  update(
    execution: Stated | (WithStatus & { readonly workflow_id?: string | null }),
    status: AnyStatus,
  ): boolean {
    const from = statusOf(execution);
    if (!isKnownStatus(from)) return false;
    const { workflow_id: workflow = undefined } = Object(execution) as { workflow_id?: unknown };
    const exception = UPDATE_EXCEPTIONS.find((it) => it.workflow_id === workflow && has(it.from, from));
    const limits: Partial<Record<ExecutionStatus, readonly ExecutionStatus[]>> = UPDATE_LIMITS;
    return has(exception?.allowed ?? limits[from] ?? EXECUTION_STATUSES, status);
  },
} as const;

/**
 * Whether an execution has ended: terminated, failed or cancelled. False for a status that this version does not know.
 *
 * Python: `status in Execution.END_STATES`.
 */
export function isEnded(execution: Stated): boolean {
  return has(ENDED_STATUSES, execution);
}

/**
 * Whether a worker has an execution: it is pending, started or being cancelled. False for a status that this version does
 * not know.
 *
 * It has no counterpart in the Python client.
 */
export function isActive(execution: Stated): boolean {
  return has(ACTIVE_STATUSES, execution);
}

/**
 * Whether an execution waits: it is queued or scheduled. False for a status that this version does not know.
 *
 * It has no counterpart in the Python client.
 */
export function isWaiting(execution: Stated): boolean {
  return has(WAITING_STATUSES, execution);
}

/**
 * Whether this version of the contract knows the status: of an execution, or given alone. One of a newer manager makes
 * nothing fail, and is in none of the sets: not ended, not active, not waiting.
 *
 * It has no counterpart in the Python client.
 */
export function isKnownStatus(status: AnyStatus): status is ExecutionStatus;
export function isKnownStatus<Row extends WithStatus>(
  execution: Row,
): execution is Row & { readonly status: ExecutionStatus };
export function isKnownStatus(execution: Stated): boolean {
  return has(EXECUTION_STATUSES, execution);
}

/**
 * How much of an execution is done, from 0 to 1, by the operations that its worker has reported: 1 once it is terminated,
 * and null while it is not known how many there are. A failed or cancelled one stays where it stopped.
 *
 * It has no counterpart in the Python client.
 */
export function progressOf({ status, finished_operations, total_operations }: WithProgress): number | null {
  if (status === 'terminated') return 1;
  // The manager answers 0 for a number that it does not have.
  return total_operations ? Math.min(1, (finished_operations ?? 0) / total_operations) : null;
}

/** An action that is accepted in every known status is accepted in an unknown one as well. */
function isAccepted(action: keyof typeof ACTION_STATUSES, execution: Stated): boolean {
  const accepted: readonly string[] = ACTION_STATUSES[action];
  return accepted.length === EXECUTION_STATUSES.length
    ? statusOf(execution) !== undefined
    : has(accepted, execution);
}

function has(statuses: readonly string[], execution: Stated): boolean {
  return statuses.some((it) => it === statusOf(execution));
}

function statusOf(execution: Stated): AnyStatus {
  return typeof execution === 'object' ? execution?.status : execution;
}
