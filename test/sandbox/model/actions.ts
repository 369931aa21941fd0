/** Actions and updates of one execution, and should-start. */
import { type Caller, canSee, hasRight, type Right } from './callers.ts';
import type { Model } from './model.ts';
import { isBuiltin, isDeclared } from './parameters.ts';
import { decideStart, startQueued } from './queue.ts';
import { Rejection } from './rejection.ts';
import type { Execution, Group } from './rows.ts';
import { type Action, isFinished, isUpdateAllowed, STATUSES, type Status, statusAfter } from './rules.ts';
import { DELETE_ENVIRONMENT } from './world.ts';

export function getVisible(model: Model, caller: Caller, id: string, right: Right): Execution {
  if (!hasRight(caller, right)) throw new Rejection('forbidden_error');
  const found = model.executions.find((it) => it.id === id && canSee(caller, it));
  if (!found) throw new Rejection('not_found_error');
  return found;
}

export function act(model: Model, row: Execution, action: Action): void {
  const becomes = statusAfter(action, row.status);
  if (becomes !== null && typeof becomes === 'object') throw new Rejection(becomes.rejected);
  if (action === 'resume' || action === 'force-resume') {
    assertWorkflowExists(row);
    Object.assign(row, { status: becomes, ended: null, resumed: true });
    row.takesAny ||= isBuiltin(row.workflow);
    model.send('start', row.id);
  } else applyCancel(model, row, action, becomes);
}

/** Its workflow, that is; what it declares never changes here. */
function assertWorkflowExists({ workflow, deployment }: Execution): void {
  if (!isBuiltin(workflow) && !isDeclared(workflow, deployment?.blueprint ?? null)) {
    throw new Rejection('nonexistent_workflow_error');
  }
}

export function applyCancel(model: Model, row: Execution, action: Action, becomes: Status): void {
  const isWaiting = row.status === 'queued' || row.status === 'scheduled';
  Object.assign(row, { status: becomes, error: '' });
  if (row.deployment) row.deployment.latest = row.id;
  if (action === 'kill' || isWaiting) model.send('kill', row.id);
}

export interface Update {
  readonly status: string | null;
  readonly error?: string | null;
}

export function update(model: Model, row: Execution, { status, error = '' }: Update): void {
  const to = status as Status;
  const isKnown = to === null || STATUSES.includes(to);
  const isFinal = isFinished(row.status) && row.workflow !== 'create_snapshot';
  if (isKnown ? !isUpdateAllowed(row.workflow, row.status, to) : isFinal) {
    throw new Rejection('invalid_exception_status_update');
  }
  if (!isKnown) throw new Rejection('storage_error');
  if (row.workflow === DELETE_ENVIRONMENT && row.deployment === null && to === 'terminated') {
    throw new Rejection('bad_parameters_error');
  }
  row.status = to;
  row.error = error;
  const now = Math.floor(model.now / 1000) * 1000;
  if (to === 'started') row.started = now;
  if (isFinished(to)) row.ended = now;
  for (const group of model.groupsOf(row)) joinTargetGroup(model, group, row);
  const { deployment, workflow } = row;
  if (deployment && workflow !== DELETE_ENVIRONMENT) deployment.latest = row.id;
  if (deployment && workflow === DELETE_ENVIRONMENT && to === 'terminated') {
    for (const other of model.executions.filter((it) => it.deployment === deployment)) model.delete(other);
    for (const ids of model.deploymentGroups.values()) ids.delete(deployment.id);
    model.schedules = model.schedules.filter((id) => id !== deployment.id);
    model.deployments = model.deployments.filter((it) => it !== deployment);
  }
  if (isFinished(to)) startQueued(model);
  // The manager keeps a record of such updates elsewhere, and misses it when it is too late.
  const isRecorded = workflow === 'update' || workflow === 'update_plugin';
  if (isRecorded && (to === 'failed' || to === 'cancelled')) throw new Rejection('not_found_error', true);
}

/** The deployment of a finished member joins a target group, unless the member was cancelled. */
export function joinTargetGroup(model: Model, group: Group, { status, deployment }: Execution): void {
  const target = status === 'terminated' ? group.success : status === 'failed' ? group.failure : null;
  if (target !== null && deployment) model.deploymentGroups.get(target)?.add(deployment.id);
}

export function shouldStart(model: Model, row: Execution): boolean {
  return decideStart(model, row, { force: false, ignoreAvailability: true, queue: true }, null) !== 'queue';
}
