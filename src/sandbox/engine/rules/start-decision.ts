/** Whether an execution may start now, must wait or cannot start at all (`resource_manager.py: prepare_executions`). */
import { ManagerError } from '../model/errors.ts';
import type {
  DeploymentRow,
  ExecutionChanges,
  ExecutionRow,
  JsonObject,
  NewExecution,
} from '../model/types.ts';
import { assertAvailable, getWorkflow, isBuiltin } from '../parameters/workflows.ts';
import { isTruthy } from '../python/repr.ts';
import { completeParameters } from './complete-parameters.ts';
import type { RuleContext } from './context.ts';
import { type Caller, isAllowed } from './permissions.ts';

/** A stored execution, which does not block itself, or one that is about to be stored. */
export type StartCandidate = ExecutionRow | NewExecution;

export interface StartOptions {
  /** Start beside the active executions of the deployment. */
  readonly force: boolean;
  /** A group's `force` does not include it (`resource_models.py: start_executions`). */
  readonly ignoreAvailability: boolean;
  /** Wait instead of being rejected. */
  readonly queue: boolean;
}

/** An error leaves a failed execution behind. Where nothing is to be left, `decideStart` throws instead. */
export type StartDecision = 'start' | 'queue' | ManagerError;

/** The workflow that modifies the data of which a snapshot is made. */
const DATABASE_WORKFLOW = 'uninstall_plugin';

/** `caller` is null without a request, as for an execution that leaves the queue. */
export function decideStart(
  manager: RuleContext,
  candidate: StartCandidate,
  options: StartOptions,
  caller: Caller | null,
): StartDecision {
  const forbidden = errorOf(() => assertPermitted(manager, candidate, caller));
  if (forbidden) return forbidden;
  if (mustWait(manager, candidate, options)) return 'queue';
  const check = () => assertStartable(manager, candidate, options.ignoreAvailability);
  if (manager.release.differs('start.unavailable')) {
    check();
    return 'start';
  }
  return errorOf(check) ?? 'start';
}

/** The changes that a decision means. The message to the worker is left to the caller. */
export function changesFor(
  manager: RuleContext,
  { workflow_id, allow_custom_parameters: allowCustom = false }: StartCandidate,
  decision: StartDecision,
): ExecutionChanges {
  if (decision === 'queue') return { status: 'queued' };
  // It has not run, so `ended_at` stays null (create/481).
  if (decision instanceof ManagerError)
    return { status: 'failed', error: `The execution could not be started: ${decision.message}` };
  return {
    status: 'pending',
    token: manager.newToken(),
    // A builtin workflow takes any parameters once it has started (no-deployment/2842).
    allow_custom_parameters: allowCustom || isBuiltin(workflow_id, manager.release),
  };
}

/** The workflow must exist, be available, and accept the parameters (`resource_models.py: render_message`). */
export function assertStartable(
  manager: RuleContext,
  candidate: StartCandidate,
  ignoreAvailability: boolean,
): void {
  const workflow = getWorkflow(manager, candidate.deployment ?? null, candidate.workflow_id);
  assertAvailable(manager, workflow, candidate, ignoreAvailability);
  // Those of a new execution have just been completed.
  if (isStored(candidate)) currentParameters(manager, candidate);
}

/** The parameters of a stored execution by what its workflow declares now. */
export function currentParameters(manager: RuleContext, row: ExecutionRow): JsonObject | null {
  const { deployment, parameters, allow_custom_parameters: allowCustom } = row;
  return deployment
    ? completeParameters(manager, deployment, row, parameters ?? {}, allowCustom)
    : parameters;
}

/** What `should-start` is meant to return, but a manager fails (`resources_v3_1/executions.py: ExecutionsCheck.get`). */
export function shouldStart(manager: RuleContext, row: ExecutionRow): boolean {
  manager.defects.hit('should-start-always-fails');
  return decideStart(manager, row, { force: false, ignoreAvailability: true, queue: true }, null) !== 'queue';
}

export function describeExecution({ id, workflow_id, status }: ExecutionRow): string {
  return `execution ${id} (${workflow_id}, ${status})`;
}

function isStored(candidate: StartCandidate): candidate is ExecutionRow {
  return 'sequence' in candidate;
}

function errorOf(check: () => void): ManagerError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof ManagerError) return error;
    throw error;
  }
}

function assertPermitted(
  manager: RuleContext,
  { workflow_id, deployment, is_system_workflow }: StartCandidate,
  caller: Caller | null,
): void {
  if (is_system_workflow) {
    if (workflow_id === DATABASE_WORKFLOW) assertNoSnapshotInProgress(manager);
    return;
  }
  // resource_manager.py: _check_allow_global_execution
  const isForeign =
    deployment?.visibility === 'global' && caller !== null && deployment.tenant !== caller.tenant;
  if (!isForeign || isAllowed(caller, 'execute_global_workflow')) return;
  throw new ManagerError(
    'forbidden_error',
    `Deployment ${deployment.id} belongs to another tenant; starting a workflow on it needs execute_global_workflow.`,
  );
}

function assertNoSnapshotInProgress({ executions: { runQueue } }: RuleContext): void {
  const snapshot = [...runQueue.activeSystem, ...runQueue.queuedSystem].find(
    ({ workflow_id }) => workflow_id === 'create_snapshot',
  );
  if (!snapshot) return;
  throw new ManagerError(
    'existing_running_execution_error',
    `${DATABASE_WORKFLOW} cannot start before the snapshot is finished: ${describeExecution(snapshot)}.`,
  );
}

function mustWait(manager: RuleContext, candidate: StartCandidate, { force, queue }: StartOptions): boolean {
  const { deployment, is_system_workflow: isSystem, workflow_id: workflowId } = candidate;
  const { release } = manager;
  // A snapshot, unless of the old format, waits only with `queue` (resource_manager.py: is_blocking_execution).
  const startsAlone = workflowId === 'create_snapshot' && !release.differs('queue.snapshot');
  if (startsAlone && !queue && !isTruthy(candidate.parameters?.legacy)) return false;
  if (isSystem && !deployment)
    return workflowId !== 'update_plugin' && waitsForAll(manager, candidate, queue);
  const { activeSystem, queuedSystem } = manager.executions.runQueue;
  // With `force` or without `queue`, too (resource_manager.py: check_for_executions).
  if (hasOther(activeSystem, candidate) || hasOther(queuedSystem, candidate)) {
    if (queue || !release.differs('queue.system.rejects')) return true;
    throw new ManagerError(
      'existing_running_execution_error',
      `${workflowId} cannot start beside a system workflow; wait, or start it with queue=true.`,
    );
  }
  if (force || !deployment) return false;
  return waitsForDeployment(manager, candidate, deployment, queue);
}

/** A system workflow starts when nothing else is active (`resource_manager.py: _check_for_running_executions`). */
function waitsForAll({ executions }: RuleContext, candidate: StartCandidate, queue: boolean): boolean {
  if (!hasOther(executions.runQueue.active, candidate)) return false;
  if (queue) return true;
  throw new ManagerError(
    'existing_running_execution_error',
    `${candidate.workflow_id} needs a manager without active executions; wait, or start it with queue=true.`,
  );
}

/** Active executions block, and those that were queued earlier (`_check_for_active_executions`; create-running/728). */
function waitsForDeployment(
  { executions }: RuleContext,
  candidate: StartCandidate,
  deployment: DeploymentRow,
  queue: boolean,
): boolean {
  const active = [...executions.runQueue.activeOn(deployment)].filter((other) => other !== candidate);
  // In the order of creation.
  const first = executions.runQueue.queuedOn(deployment).at(0);
  const isBehind = first !== undefined && first !== candidate && first.created_at < candidate.created_at;
  if (active.length === 0 && !isBehind) return false;
  if (queue) return true;
  const blocking = [...active, ...(isBehind ? [first] : [])].map(describeExecution).join(', ');
  throw new ManagerError(
    'existing_running_execution_error',
    `Deployment ${deployment.id} is busy with ${blocking}; start with queue=true to wait or force=true to run beside it.`,
  );
}

function hasOther(rows: Iterable<ExecutionRow>, candidate: StartCandidate): boolean {
  for (const other of rows) if (other !== candidate) return true;
  return false;
}
