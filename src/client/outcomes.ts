import { CloudifyError, type FailedRequest } from '../../generated/error-classes.ts';
import type { Execution } from '../../generated/openapi.ts';
import type { StatusCounts } from './errors.ts';
import type { ExecutionGroupWithMembers } from './execution-group-inputs.ts';

/** The request that shows how an execution stands. */
export const LOOK: FailedRequest = { operationId: 'listExecutions', method: 'GET', url: '/executions' };

/**
 * The execution that was waited for has failed. Nothing is wrong with the requests.
 *
 * The Python client has no counterpart.
 */
export class ExecutionFailedError extends CloudifyError {
  override get name(): string {
    return 'ExecutionFailedError';
  }
  /** The execution as it ended; its `error` says why. */
  readonly execution: Execution;

  constructor(execution: Execution) {
    super(messageOf(execution), LOOK);
    this.execution = execution;
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
  readonly execution: Execution;

  constructor(execution: Execution) {
    super(messageOf(execution), LOOK);
    this.execution = execution;
  }
}

function messageOf({ id, workflow_id, deployment_id, status, error }: Execution): string {
  return `${workflow_id} on ${deployment_id} (execution ${id}) is ${status}${error ? `: ${error}` : ''}`;
}

/** An execution group whose members have ended. */
export interface ExecutionGroupResult {
  /** The group as it was when its members had ended. */
  readonly group: ExecutionGroupWithMembers;
  /** How many members ended with each status; one that no member has is not there. */
  readonly counts: StatusCounts;
}

/**
 * Members of the group that was waited for have failed. Others may have been cancelled.
 *
 * The Python client has no counterpart.
 */
export class ExecutionGroupFailedError extends CloudifyError implements ExecutionGroupResult {
  override get name(): string {
    return 'ExecutionGroupFailedError';
  }
  /** The group as it was when its members had ended. */
  readonly group: ExecutionGroupWithMembers;
  readonly counts: StatusCounts;

  constructor({ group, counts }: ExecutionGroupResult) {
    super(groupMessageOf(group, counts), LOOK);
    this.group = group;
    this.counts = counts;
  }
}

/**
 * Members of the group that was waited for were cancelled, and none has failed.
 *
 * The Python client has no counterpart.
 */
export class ExecutionGroupCancelledError extends CloudifyError implements ExecutionGroupResult {
  override get name(): string {
    return 'ExecutionGroupCancelledError';
  }
  /** The group as it was when its members had ended. */
  readonly group: ExecutionGroupWithMembers;
  readonly counts: StatusCounts;

  constructor({ group, counts }: ExecutionGroupResult) {
    super(groupMessageOf(group, counts), LOOK);
    this.group = group;
    this.counts = counts;
  }
}

function groupMessageOf({ id, workflow_id }: ExecutionGroupWithMembers, counts: StatusCounts): string {
  const outcomes = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
  return `${workflow_id} of execution group ${id} ended with ${outcomes.join(', ')}`;
}
