import { CloudifyError, type WaitTarget } from '../../../generated/error-classes.ts';
import type { Execution, ExecutionId, ExecutionStatus } from '../../../generated/openapi.ts';
import type { ExecutionGroupWithMembers } from '../types.ts';
import type { StatusCounts } from './errors.ts';

abstract class ExecutionError extends CloudifyError {
  /** The finished execution; its `error` is the reason of a failure. */
  declare readonly execution: Execution;

  constructor(execution: Execution) {
    const { id, workflow_id, deployment_id, status, error } = execution;
    const reason = error ? `: ${error}` : '';
    super(`${workflow_id} on ${deployment_id} (execution ${id}) is ${status}${reason}`, { execution });
  }
}

/**
 * The execution that was waited for has failed. The requests have succeeded.
 */
export class ExecutionFailedError extends ExecutionError {
  override get name(): string {
    return 'ExecutionFailedError';
  }
}

/**
 * The execution that was waited for was cancelled.
 */
export class ExecutionCancelledError extends ExecutionError {
  override get name(): string {
    return 'ExecutionCancelledError';
  }
}

/** The ids of a group's members by status; a status that no member has is left out. */
export type MembersByStatus = { readonly [Status in ExecutionStatus]?: readonly ExecutionId[] } & {
  readonly [status: string]: readonly ExecutionId[] | undefined;
};

/** An execution group whose members have finished. */
export interface ExecutionGroupResult {
  /** The group after its members had finished. */
  readonly group: ExecutionGroupWithMembers;
  /**
   * How many members finished with each status; a status that no member has is left out. `deleted` counts those that were
   * deleted before they were seen finished.
   */
  readonly counts: StatusCounts;
  /** The ids of the members that finished with each status: `members.failed` has the failed ones. */
  readonly members: MembersByStatus;
}

abstract class ExecutionGroupError extends CloudifyError implements ExecutionGroupResult {
  /** The group after its members had finished. */
  declare readonly group: ExecutionGroupWithMembers;
  readonly counts: StatusCounts;
  readonly members: MembersByStatus;

  constructor({ group, counts, members }: ExecutionGroupResult) {
    super(`${group.workflow_id} of execution group ${group.id} finished with ${listMembers(members)}`, {
      group,
    });
    this.counts = counts;
    this.members = members;
  }
}

/**
 * Members of the group that was waited for have failed, or were deleted before they were seen finished. Others may have been
 * cancelled.
 */
export class ExecutionGroupFailedError extends ExecutionGroupError {
  override get name(): string {
    return 'ExecutionGroupFailedError';
  }
}

/**
 * Members of the group that was waited for were cancelled, and none has failed.
 */
export class ExecutionGroupCancelledError extends ExecutionGroupError {
  override get name(): string {
    return 'ExecutionGroupCancelledError';
  }
}

/** How many ids a message lists for each status. */
const MAX_IDS = 5;

function listMembers(members: MembersByStatus): string {
  const parts = Object.entries(members).map(([status, ids = []]) => {
    const more = ids.length > MAX_IDS ? ` and ${ids.length - MAX_IDS} more` : '';
    const listed = status === 'terminated' ? '' : ` (${ids.slice(0, MAX_IDS).join(', ')}${more})`;
    return `${ids.length} ${status}${listed}`;
  });
  return parts.join(', ');
}

/**
 * A wait could not continue: there was no usable response for longer than `poll.giveUpAfter`, the last step of an escalating
 * cancel was sent five times without a response, or the `auth` provider, a middleware or `fetch` threw at its first poll.
 * `cause` is the last failure. What was waited for continues: `execution` or `group` has its id.
 */
export class PollingError extends CloudifyError {
  override get name(): string {
    return 'PollingError';
  }

  constructor(message: string, about: WaitTarget, cause: unknown) {
    super(message, about, { cause });
  }
}

/**
 * The `signal` of a `run` was aborted after the start. `cause` is the signal's reason. What was started continues, unless
 * `isCancelled`: `execution` or `group` has its id.
 */
export class RunAbortedError extends CloudifyError {
  override get name(): string {
    return 'RunAbortedError';
  }

  /** Whether the manager has accepted to cancel it, as `onAbort: 'cancel'` asks for. */
  readonly isCancelled: boolean;

  constructor(about: WaitTarget, cause: unknown, isCancelled: boolean) {
    const state = isCancelled ? 'is being cancelled' : 'continues';
    super(`${nameOfTarget(about)} was started and ${state}; the wait for it was aborted`, about, { cause });
    this.isCancelled = isCancelled;
  }
}

export function nameOfTarget({ execution, group }: WaitTarget): string {
  return group ? `Execution group ${group.id}` : `Execution ${execution?.id}`;
}
