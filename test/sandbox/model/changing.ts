/** What happens to one execution: actions, updates, and the question whether it should start. */
import { type Caller, may, type Right, sees } from './callers.ts';
import type { Model } from './model.ts';
import { isBuiltin, isDeclared } from './parameters.ts';
import { drain, verdict } from './queue.ts';
import { Refused } from './refused.ts';
import type { Execution, Group } from './rows.ts';
import { type Action, acted, isFinished, mayBecome, STATUSES, type Status } from './rules.ts';
import { DEMOLITION } from './world.ts';

export function oneSeen(model: Model, caller: Caller, id: string, right: Right): Execution {
  if (!may(caller, right)) throw new Refused('forbidden_error');
  const found = model.executions.find((it) => it.id === id && sees(caller, it));
  if (!found) throw new Refused('not_found_error');
  return found;
}

export function act(model: Model, row: Execution, action: Action): void {
  const becomes = acted(action, row.status);
  if (becomes !== null && typeof becomes === 'object') throw new Refused(becomes.refused);
  if (action === 'resume' || action === 'force-resume') {
    assertStillThere(row);
    Object.assign(row, { status: becomes, ended: null, resumed: true });
    row.takesAny ||= isBuiltin(row.workflow);
    model.tell('start', row.id);
  } else stop(model, row, action, becomes);
}

/** Its workflow, that is; what it declares never changes here. */
function assertStillThere({ workflow, deployment }: Execution): void {
  if (!isBuiltin(workflow) && !isDeclared(workflow, deployment?.blueprint ?? null)) {
    throw new Refused('nonexistent_workflow_error');
  }
}

export function stop(model: Model, row: Execution, action: Action, becomes: Status): void {
  const isWaiting = row.status === 'queued' || row.status === 'scheduled';
  Object.assign(row, { status: becomes, error: '' });
  if (row.deployment) row.deployment.latest = row.id;
  if (action === 'kill' || isWaiting) model.tell('kill', row.id);
}

export interface Update {
  readonly status: string | null;
  readonly error?: string | null;
}

export function update(model: Model, row: Execution, { status, error = '' }: Update): void {
  const to = status as Status;
  const isKnown = to === null || STATUSES.includes(to);
  const isFinal = isFinished(row.status) && row.workflow !== 'create_snapshot';
  if (isKnown ? !mayBecome(row.workflow, row.status, to) : isFinal) {
    throw new Refused('invalid_exception_status_update');
  }
  if (!isKnown) throw new Refused('storage_error');
  if (row.workflow === DEMOLITION && row.deployment === null && to === 'terminated') {
    throw new Refused('bad_parameters_error');
  }
  row.status = to;
  row.error = error;
  const now = Math.floor(model.now / 1000) * 1000;
  if (to === 'started') row.started = now;
  if (isFinished(to)) row.ended = now;
  for (const group of model.groupsOf(row)) feed(model, group, row);
  const { deployment, workflow } = row;
  if (deployment && workflow !== DEMOLITION) deployment.latest = row.id;
  if (deployment && workflow === DEMOLITION && to === 'terminated') {
    for (const other of model.executions.filter((it) => it.deployment === deployment)) model.delete(other);
    for (const ids of model.deploymentGroups.values()) ids.delete(deployment.id);
    model.schedules = model.schedules.filter((id) => id !== deployment.id);
    model.deployments = model.deployments.filter((it) => it !== deployment);
  }
  if (isFinished(to)) drain(model);
  // The manager keeps a record of such updates elsewhere, and misses it when it is too late.
  const isRecorded = workflow === 'update' || workflow === 'update_plugin';
  if (isRecorded && (to === 'failed' || to === 'cancelled')) throw new Refused('not_found_error', true);
}

/** The deployments of members that have ended join other deployment groups; what was cancelled joins none. */
export function feed(model: Model, group: Group, { status, deployment }: Execution): void {
  const target = status === 'terminated' ? group.success : status === 'failed' ? group.failure : null;
  if (target !== null && deployment) model.deploymentGroups.get(target)?.add(deployment.id);
}

export function shouldStart(model: Model, row: Execution): boolean {
  return verdict(model, row, { force: false, anyway: true, queue: true }, null) !== 'queue';
}
