import { CloudifyError, type WaitTarget } from '../../../generated/error-classes.ts';
import type { Execution, ExecutionId, ExecutionStatus } from '../../../generated/openapi.ts';
import type { ExecutionGroupWithMembers } from '../resources/execution-group-types.ts';
import type { StatusCounts } from './errors.ts';

/**
 * The execution that was waited for has failed. Nothing is wrong with the requests.
 *
 * The Python client has no counterpart.
 */
export class ExecutionFailedError extends CloudifyError {
  override get name(): string {
    return 'ExecutionFailedError';
  }
  /** The execution as it ended; its `error` is the reason. */
  declare readonly execution: Execution;

  constructor(execution: Execution) {
    super(messageOf(execution), { execution });
  }
}

/**
 * The execution that was waited for was cancelled.
 *
 * The Python client has no counterpart.
 */
export class ExecutionCancelledError extends CloudifyError {
  override get name(): string {
    return 'ExecutionCancelledError';
  }
  /** The execution as it ended. */
  declare readonly execution: Execution;

  constructor(execution: Execution) {
    super(messageOf(execution), { execution });
  }
}

function messageOf({ id, workflow_id, deployment_id, status, error }: Execution): string {
  return `${workflow_id} on ${deployment_id} (execution ${id}) is ${status}${error ? `: ${error}` : ''}`;
}

/** The ids of the members of a group with each status; a status that no member has is left out. */
export type MembersByStatus = { readonly [Status in ExecutionStatus]?: readonly ExecutionId[] } & {
  readonly [status: string]: readonly ExecutionId[] | undefined;
};

/** An execution group whose members have ended. */
export interface ExecutionGroupResult {
  /** The group as it was when its members had ended. */
  readonly group: ExecutionGroupWithMembers;
  /**
   * How many members ended with each status; a status that no member has is left out. `deleted` counts those that were
   * deleted before their end was seen.
   */
  readonly counts: StatusCounts;
  /** Which members ended with each status: `members.failed` has the ids of those that failed. */
  readonly members: MembersByStatus;
}

/** What the errors of groups have in common. */
abstract class ExecutionGroupError extends CloudifyError implements ExecutionGroupResult {
  /** The group as it was when its members had ended. */
  declare readonly group: ExecutionGroupWithMembers;
  readonly counts: StatusCounts;
  readonly members: MembersByStatus;

  constructor({ group, counts, members }: ExecutionGroupResult) {
    super(groupMessageOf(group, members), { group });
    this.counts = counts;
    this.members = members;
  }
}

/**
 * Members of the group that was waited for have failed, or were deleted before their end was seen. Others may have been
 * cancelled.
 *
 * The Python client has no counterpart.
 */
export class ExecutionGroupFailedError extends ExecutionGroupError {
  override get name(): string {
    return 'ExecutionGroupFailedError';
  }
}

/**
 * Members of the group that was waited for were cancelled, and none has failed.
 *
 * The Python client has no counterpart.
 */
export class ExecutionGroupCancelledError extends ExecutionGroupError {
  override get name(): string {
    return 'ExecutionGroupCancelledError';
  }
}

/** How many ids a message has at most. */
const MAX_IDS = 5;

function groupMessageOf({ id, workflow_id }: ExecutionGroupWithMembers, members: MembersByStatus): string {
  const ends = Object.entries(members).map(([status, ids = []]) => {
    const more = ids.length > MAX_IDS ? ` and ${ids.length - MAX_IDS} more` : '';
    const named = status === 'terminated' ? '' : ` (${ids.slice(0, MAX_IDS).join(', ')}${more})`;
    return `${ids.length} ${status}${named}`;
  });
  return `${workflow_id} of execution group ${id} ended with ${ends.join(', ')}`;
}

/**
 * A wait could not go on: there was no usable response for longer than `poll.giveUpAfter`, the last step of an escalating
 * cancel was sent five times without a response, or the `auth` provider, a middleware or `fetch` threw at its first poll.
 * `cause` is what failed last. What was waited for goes on: `execution` or `group` has its id.
 *
 * The Python client has no counterpart.
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
 * The `signal` of a `run` was aborted after the start. `cause` is the signal's reason. What was started goes on:
 * `execution` or `group` has its id.
 *
 * The Python client has no counterpart.
 */
export class RunAbortedError extends CloudifyError {
  override get name(): string {
    return 'RunAbortedError';
  }

  constructor(about: WaitTarget, cause: unknown) {
    const what = about.group ? `Execution group ${about.group.id}` : `Execution ${about.execution?.id}`;
    super(`${what} was started, and goes on: waiting for it was aborted`, about, { cause });
  }
}

/** The error of a run: the signal's reason has no id, so that one of ours stands for it. */
export function toRunAbortedError(
  signal: AbortSignal | undefined,
  error: unknown,
  about: () => WaitTarget,
): unknown {
  return signal?.aborted && error === signal.reason ? new RunAbortedError(about(), error) : error;
}
