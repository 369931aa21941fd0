/** Whether an execution may start now, must wait or cannot start at all (`resource_manager.py: prepare_executions`). */

import type { Manager } from '../manager.ts';
import type { DeploymentRow, ExecutionRow, JsonObject, Micros } from '../model/types.ts';
import { completeParameters } from '../parameters/complete-parameters.ts';
import { assertAvailable, declaration, isBuiltin } from '../parameters/workflows.ts';
import { isTruthy } from '../python/repr.ts';
import { Failure } from './errors.ts';
import { type Caller, isAllowed } from './permissions.ts';

/** What is asked about: a stored execution, or one that is about to be. */
export interface Candidate {
  readonly workflow_id: string;
  readonly deployment: DeploymentRow | null;
  readonly is_system_workflow: boolean;
  readonly resume: boolean;
  readonly parameters: JsonObject | null;
  readonly created_at: Micros;
  /** The stored row, which does not stand in its own way. */
  readonly row: ExecutionRow | null;
}

export interface Wish {
  /** Start beside what runs on the deployment. */
  readonly force: boolean;
  /** Availability is not asked then. A group's `force` does not reach so far (`resource_models.py: start_executions`). */
  readonly ignoreAvailability: boolean;
  /** Wait rather than be refused. */
  readonly queue: boolean;
}

export type Verdict = 'start' | 'queue' | Failure;

/** The workflow that modifies what a snapshot is being made of. */
const MODIFIES_THE_DATABASE = 'uninstall_plugin';

/**
 * `start`, `queue`, or a failure that leaves the execution behind as failed. What leaves nothing behind is thrown.
 * `caller` is null when nobody asked, as on leaving the queue.
 */
export function judge(manager: Manager, candidate: Candidate, wish: Wish, caller: Caller | null): Verdict {
  const forbidden = assess(() => assertPermitted(manager, candidate, caller));
  if (forbidden) return forbidden;
  if (mustWait(manager, candidate, wish)) return 'queue';
  const impossible = assess(() => assertStartable(manager, candidate, wish.ignoreAvailability));
  return impossible ?? 'start';
}

/** The workflow has to be there, available, and take the parameters (`resource_models.py: render_message`). */
function assertStartable(manager: Manager, candidate: Candidate, ignoreAvailability: boolean): void {
  const { row, deployment, workflow_id: workflowId } = candidate;
  assertAvailable(declaration(manager, deployment, workflowId), candidate, ignoreAvailability);
  // Those of an execution that is about to be stored have just been looked at.
  if (row) currentParameters(manager, row);
}

/** The parameters of a stored execution by what its workflow declares now, as its creator. */
export function currentParameters(manager: Manager, row: ExecutionRow): JsonObject | null {
  const { deployment, parameters, allow_custom_parameters: allowCustom } = row;
  return deployment
    ? completeParameters(manager, deployment, row, parameters ?? {}, allowCustom)
    : parameters;
}

/** Resuming asks neither what runs beside it nor whether the workflow is available (action-flows/1010). */
export function assertResumable(manager: Manager, row: ExecutionRow): void {
  assertStartable(manager, candidateOf(row), true);
}

function assess(check: () => void): Failure | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function assertPermitted(
  manager: Manager,
  { workflow_id, deployment, is_system_workflow }: Candidate,
  caller: Caller | null,
): void {
  if (is_system_workflow) {
    if (workflow_id === MODIFIES_THE_DATABASE) assertNoSnapshotUnderWay(manager);
    return;
  }
  // resource_manager.py: _check_allow_global_execution
  const isForeign =
    deployment?.visibility === 'global' && caller !== null && deployment.tenant !== caller.tenant;
  if (!isForeign || isAllowed(caller, 'execute_global_workflow')) return;
  const what = `execute workflows on a global deployment ${deployment.id} from a different tenant`;
  throw new Failure('forbidden_error', `User \`${caller.user.username}\` is not allowed to ${what}`);
}

function assertNoSnapshotUnderWay({ executions }: Manager): void {
  for (const rows of [executions.runQueue.activeSystem, executions.runQueue.queuedSystem]) {
    for (const { id, workflow_id } of rows) {
      if (workflow_id !== 'create_snapshot') continue;
      throw new Failure(
        'existing_running_execution_error',
        'You cannot start an execution that modifies DB state while a `create_snapshot` workflow is running or queued ' +
          `(snapshot id: ${id})`,
      );
    }
  }
}

function mustWait(manager: Manager, candidate: Candidate, { force, queue }: Wish): boolean {
  const { deployment, is_system_workflow: isSystem, workflow_id: workflowId } = candidate;
  // Making a snapshot, but for one of the old kind, waits only if it may (resource_manager.py: is_blocking_execution).
  if (workflowId === 'create_snapshot' && !queue && !isTruthy(candidate.parameters?.legacy)) return false;
  if (isSystem && deployment === null)
    return workflowId !== 'update_plugin' && waitsForAll(manager, candidate, queue);
  const { activeSystem, queuedSystem } = manager.executions.runQueue;
  if (hasOther(activeSystem, candidate) || hasOther(queuedSystem, candidate)) {
    // Whatever was asked for: neither `force` nor the lack of `queue` matters (resource_manager.py: check_for_executions).
    return true;
  }
  if (force || deployment === null) return false;
  return waitsForDeployment(manager, candidate, deployment, queue);
}

/** A system workflow starts when nothing at all is active (`resource_manager.py: _check_for_running_executions`). */
function waitsForAll({ executions }: Manager, candidate: Candidate, queue: boolean): boolean {
  if (!hasOther(executions.runQueue.active, candidate)) return false;
  if (queue) return true;
  const message = 'Cannot start execution because there are other executions running';
  throw new Failure('existing_running_execution_error', message);
}

/** Active ones, and those that were queued before (`_check_for_active_executions`; create-running/728). */
function waitsForDeployment(
  { executions }: Manager,
  candidate: Candidate,
  deployment: DeploymentRow,
  queue: boolean,
): boolean {
  const { row, created_at: createdAt } = candidate;
  const { runQueue } = executions;
  const isQueuedBefore = (other: ExecutionRow): boolean => other.created_at < createdAt;
  const running = hasOther(runQueue.activeOn(deployment), candidate) ? runQueue.activeOn(deployment) : null;
  // They stand in the order of creation, so the first one tells.
  const first = runQueue.queuedOn(deployment).at(0);
  if (!running && (first === undefined || first === row || !isQueuedBefore(first))) return false;
  if (queue) return true;
  const names = [...(running ?? []), ...(first ? [first] : [])].map(reference);
  throw new Failure(
    'existing_running_execution_error',
    `The following executions are currently running for this deployment: [${names.join(', ')}]. ` +
      'To execute this workflow anyway, pass "force=true" as a query parameter to this request',
  );
}

function hasOther(rows: Iterable<ExecutionRow>, { row }: Candidate): boolean {
  for (const other of rows) if (other !== row) return true;
  return false;
}

/** How the manager names an execution in its messages. */
export function reference({ id, tenant, status, workflow_id }: ExecutionRow): string {
  return `<Execution id=\`${id}\` tenant=\`${tenant}\` status=\`${status}\` workflow_id=\`${workflow_id}\`>`;
}

/** What the outcome of a start does to a stored execution. A message to the worker is for the caller to send. */
export function settle(
  manager: Manager,
  row: ExecutionRow,
  verdict: Verdict,
  prefix = 'Error preparing execution',
): void {
  if (verdict === 'queue') manager.changeExecution(row, { status: 'queued' });
  else if (verdict instanceof Failure) {
    // It has not run, so `ended_at` stays null (create/481).
    manager.changeExecution(row, { status: 'failed', error: `${prefix}: ${verdict.message}` });
  } else {
    manager.changeExecution(row, { status: 'pending' });
    ready(manager, row);
  }
}

/** What happens to an execution when the message that starts it is written (`resource_models.py: render_message`). */
export function ready(manager: Manager, row: ExecutionRow): void {
  // Builtin workflows take any parameters from then on (no-deployment/2842).
  if (isBuiltin(row.workflow_id) && !row.allow_custom_parameters) {
    manager.changeExecution(row, { allow_custom_parameters: true });
  }
  manager.tokens.issue(row);
}

export function candidateOf(row: ExecutionRow): Candidate {
  const { workflow_id, deployment, is_system_workflow, resume, parameters, created_at } = row;
  return { workflow_id, deployment, is_system_workflow, resume, parameters, created_at, row };
}
