/** What PATCH does to an execution; the worker's reports go the same way (`resource_manager.py: update_execution_status`). */
import { EXECUTION_STATUSES, FINISHED_STATUSES, PATCH } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { Manager } from '../manager.ts';
import type { ExecutionRow } from '../model/types.ts';
import { DELETE_ENVIRONMENT } from '../parameters/workflows.ts';
import { repr, str } from '../python/repr.ts';
import { cutToMilliseconds } from '../python/time.ts';
import { deleteDeployment } from './delete.ts';
import { startQueued } from './dequeue.ts';
import { badParameters, Failure } from './errors.ts';
import { readStoredText } from './request-values.ts';
import { feedTargetGroups } from './target-groups.ts';

/** As they come. */
export interface Update {
  readonly status: unknown;
  /** Null stays null; a missing one is the empty text (status-lifecycle/1396). */
  readonly error?: unknown;
  /** The error is a number that was written with decimals. */
  readonly errorIsFloat?: boolean;
}

/** The records that these workflows have besides the execution, of which the sandbox holds none. */
const OTHER_RECORDS: Readonly<Record<string, string>> = {
  update: 'DeploymentUpdate',
  csys_new_deployment_update: 'DeploymentUpdate',
  update_plugin: 'PluginsUpdate',
};

export function updateExecution(manager: Manager, row: ExecutionRow, update: Update): void {
  assertPossible(row, update.status);
  const status = readStatus(manager, update.status);
  assertHasEnvironment(manager, row, status);
  const error = readStoredText(manager, update.error === undefined ? '' : update.error, update.errorIsFloat);
  const now = cutToMilliseconds(manager.clock.now());
  const isEnd = status !== null && isEnded(status);
  manager.changeExecution(row, {
    status,
    error,
    ...(status === 'started' && { started_at: now }),
    ...(isEnd && { ended_at: now }),
  });
  feedTargetGroups(manager, row);
  const { deployment, workflow_id: workflowId } = row;
  if (deployment && workflowId !== DELETE_ENVIRONMENT) {
    deployment.latest_execution = row;
    manager.changed();
  }
  if (deployment && endsDeployment(row, status)) deleteDeployment(manager, deployment);
  // While maintenance mode is being entered, nothing new is begun.
  if (isEnd && manager.settings.maintenance === 'deactivated') startQueued(manager);
  assertRecorded(row);
}

/** The matrix, and beyond it: what is no status at all meets the database, unless the execution has ended. */
function assertPossible({ id, status: from, workflow_id: workflowId }: ExecutionRow, to: unknown): void {
  if (from === null) return;
  const exception = PATCH.exceptions.find((it) => it.workflow_id === workflowId && includes(it.from, from));
  const allowed: readonly unknown[] = exception?.allowed ?? PATCH.allowed[from];
  const isStatus = includes(EXECUTION_STATUSES, to);
  const isFinal = isEnded(from) && exception === undefined;
  if (allowed.includes(to) || !(isStatus || isFinal)) return;
  throw new Failure(
    PATCH.refusal,
    `Invalid relationship - can't change status from ${from} to ${str(to)} for "${id}" execution ` +
      `while running "${workflowId}" workflow.`,
  );
}

function readStatus(manager: Manager, value: unknown): ExecutionStatus | null {
  if (value === null) return null;
  const status = EXECUTION_STATUSES.find((known) => known === value);
  if (status) return status;
  if (typeof value === 'object') {
    manager.deviation.meet('status-neither-text-nor-null');
    throw badParameters(`status must be one of ${EXECUTION_STATUSES.join(', ')}, got ${repr(value)}`);
  }
  const message = `SQL Storage error: invalid input value for enum execution_status: ${repr(value)}`;
  throw new Failure('storage_error', message);
}

/** What has deleted an environment deletes the deployment; without one, nothing is stored at all. */
function assertHasEnvironment(manager: Manager, row: ExecutionRow, status: ExecutionStatus | null): void {
  if (row.deployment !== null || !endsDeployment(row, status)) return;
  manager.deviation.meet('environment-deletion-without-a-deployment');
  throw badParameters(`Execution ${row.id} has no deployment whose environment it could have deleted`);
}

/** delete-deployment-environment/2853 */
function endsDeployment({ workflow_id, parameters }: ExecutionRow, status: ExecutionStatus | null): boolean {
  if (workflow_id !== DELETE_ENVIRONMENT) return false;
  return status === 'terminated' || (status === 'failed' && parameters?.force === true);
}

/** Too late: all has been stored by now (`update_execution_status`, after its transaction). */
function assertRecorded({ id, status, workflow_id: workflowId }: ExecutionRow): void {
  const record = Object.hasOwn(OTHER_RECORDS, workflowId) ? OTHER_RECORDS[workflowId] : undefined;
  if (record === undefined || !(status === 'failed' || status === 'cancelled')) return;
  throw new Failure(
    'not_found_error',
    `Requested \`${record}\` was not found (filters: {'execution_id': '${id}'})`,
  );
}

function isEnded(status: ExecutionStatus): boolean {
  return includes(FINISHED_STATUSES, status);
}

function includes(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}
