/** PATCH /executions/{id}, by which workers report, too (`resource_manager.py: update_execution_status`). */
import { EXECUTION_STATUSES, FINISHED_STATUSES, PATCH } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { badParameters, ManagerError } from '../model/errors.ts';
import type { ExecutionRow } from '../model/types.ts';
import { DELETE_ENVIRONMENT } from '../parameters/workflows.ts';
import { str } from '../python/repr.ts';
import { truncateToMilliseconds } from '../python/time.ts';
import type { RuleContext } from './context.ts';
import { deleteDeployment } from './delete.ts';
import { startQueued } from './dequeue.ts';
import { toStoredText } from './request-values.ts';
import { joinTargetGroup } from './target-groups.ts';

/** The fields as they were sent. */
export interface ExecutionUpdate {
  readonly status: unknown;
  /** Null stays null; a missing one becomes an empty string (status-lifecycle/1396). */
  readonly error?: unknown;
  /** Whether the error is a number that was written with decimals. */
  readonly errorIsFloat?: boolean;
}

/** In some releases an execution cannot be set to these again (`_validate_execution_update`). */
const ONCE = [...FINISHED_STATUSES, 'cancelling', 'force_cancelling'];

/** Records that a manager keeps beside executions of these workflows; the sandbox has none. */
const LINKED_RECORDS: Readonly<Record<string, string>> = {
  update: 'deployment update',
  csys_new_deployment_update: 'deployment update',
  update_plugin: 'plugins update',
};

export function updateExecution(manager: RuleContext, row: ExecutionRow, update: ExecutionUpdate): void {
  assertTransition(manager, row, update.status);
  const status = parseStatus(manager, update.status);
  assertHasDeployment(manager, row, status);
  const error = toStoredText(manager, update.error === undefined ? '' : update.error, update.errorIsFloat);
  const now = truncateToMilliseconds(manager.clock.now());
  const isEnd = status !== null && isFinished(status);
  manager.changeExecution(row, {
    status,
    error,
    ...(status === 'started' && { started_at: now }),
    ...(isEnd && { ended_at: now }),
  });
  for (const group of row.groups) joinTargetGroup(manager, group, row);
  const { deployment, workflow_id: workflowId } = row;
  if (deployment && workflowId !== DELETE_ENVIRONMENT) {
    deployment.latest_execution = row;
    manager.changed();
  }
  if (deployment && deletesDeployment(manager, row, status)) deleteDeployment(manager, deployment);
  // While the manager enters maintenance mode, nothing new is started.
  const canStart =
    manager.settings.maintenance === 'deactivated' || manager.release.differs('queue.maintenance');
  if (isEnd && canStart) startQueued(manager, row);
  assertLinkedRecord(row);
}

/** The lifecycle's matrix; a value that is no status reaches the database, unless the execution is finished. */
function assertTransition(
  { release }: RuleContext,
  { id, status: from, workflow_id: workflowId }: ExecutionRow,
  to: unknown,
): void {
  if (from === null) return;
  const exception = release.differs('patch.snapshot')
    ? undefined
    : PATCH.exceptions.find((it) => it.workflow_id === workflowId && includes(it.from, from));
  const repeatable = !release.differs('patch.matrix') || !includes(ONCE, from);
  const allowed: readonly unknown[] = (exception?.allowed ?? PATCH.allowed[from]).filter(
    (status) => repeatable || status !== from,
  );
  const isStatus = includes(EXECUTION_STATUSES, to);
  const isFinal = isFinished(from) && exception === undefined;
  if (allowed.includes(to) || !(isStatus || isFinal)) return;
  throw new ManagerError(
    PATCH.rejection,
    `Execution ${id} (${workflowId}) is ${from} and cannot become ${str(to)}, only: ${allowed.join(', ')}.`,
  );
}

function parseStatus(manager: RuleContext, value: unknown): ExecutionStatus | null {
  if (value === null) return null;
  const status = EXECUTION_STATUSES.find((known) => known === value);
  if (status) return status;
  const message = `status must be one of: ${EXECUTION_STATUSES.join(', ')}.`;
  if (typeof value !== 'object') throw new ManagerError('storage_error', message);
  manager.defects.hit('status-neither-text-nor-null');
  throw badParameters(message);
}

/** Deleting an environment deletes the deployment, so there must be one. */
function assertHasDeployment(manager: RuleContext, row: ExecutionRow, status: ExecutionStatus | null): void {
  if (row.deployment !== null || !deletesDeployment(manager, row, status)) return;
  manager.defects.hit('environment-deletion-without-a-deployment');
  throw badParameters(`Execution ${row.id} has no deployment that could be deleted with its environment.`);
}

/** delete-deployment-environment/2853 */
function deletesDeployment(
  { release }: RuleContext,
  { workflow_id, parameters }: ExecutionRow,
  status: ExecutionStatus | null,
): boolean {
  if (workflow_id !== DELETE_ENVIRONMENT) return false;
  if (status === 'terminated') return true;
  const isForced = parameters?.force === true && !release.differs('patch.delete-environment-forced');
  return status === 'failed' && isForced;
}

/** Comes last: the update has been stored by then (`update_execution_status`, after its transaction). */
function assertLinkedRecord({ id, status, workflow_id: workflowId }: ExecutionRow): void {
  const record = Object.hasOwn(LINKED_RECORDS, workflowId) ? LINKED_RECORDS[workflowId] : undefined;
  if (record === undefined || !(status === 'failed' || status === 'cancelled')) return;
  throw new ManagerError('not_found_error', `Execution ${id} is stored, but it has no ${record} to update.`);
}

function isFinished(status: ExecutionStatus): boolean {
  return includes(FINISHED_STATUSES, status);
}

function includes(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}
