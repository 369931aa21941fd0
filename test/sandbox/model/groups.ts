/** Execution groups. */

import { applyCancel, getVisible, joinTargetGroup } from './actions.ts';
import { type Caller, canSee, hasRight, type Right } from './callers.ts';
import type { Model } from './model.ts';
import { areDeclared, completeParameters, isBuiltin, isDeclared, type Parameters } from './parameters.ts';
import { applyDecision, decideStart, startQueued } from './queue.ts';
import { Rejection } from './rejection.ts';
import type { Deployment, Execution, Group } from './rows.ts';
import { type Action, isFinished, statusAfter } from './rules.ts';

/** The body. */
export interface GroupStart {
  readonly deployment_group_id: string;
  readonly workflow_id: string;
  readonly default_parameters?: Parameters;
  readonly concurrency?: number;
  readonly force?: boolean;
  readonly associated_executions?: readonly string[];
}

export function createGroup(model: Model, caller: Caller, body: GroupStart): Group {
  if (!hasRight(caller, 'write')) throw new Rejection('forbidden_error');
  const { concurrency = 5, workflow_id: workflow } = body;
  if (concurrency < 0) throw new Rejection('bad_parameters_error');
  const associated = body.associated_executions?.map((id) => getVisible(model, caller, id, 'write')) ?? [];
  const ids = model.deploymentGroups.get(body.deployment_group_id);
  // All of them are of the default tenant.
  if (!ids || caller.tenant !== 'default_tenant') throw new Rejection('not_found_error');
  const group = model.insertGroup({
    tenant: caller.tenant,
    deploymentGroup: body.deployment_group_id,
    workflow,
    concurrency,
    creator: caller.as,
    visibility: 'tenant',
    members: [],
    success: null,
    failure: null,
  });
  if (associated.length > 0) {
    group.members = [...new Set(associated)];
    return group;
  }
  const deployments = model.deployments.filter(({ id, tenant }) => ids.has(id) && tenant === group.tenant);
  const isThere = (it: Deployment): boolean => isBuiltin(workflow) || isDeclared(workflow, it.blueprint);
  const given = body.default_parameters ?? {};
  const parameters = completeParameters(workflow, given, false);
  // In the order in which they joined the deployment group.
  const places = [...ids];
  for (const deployment of deployments
    .filter(isThere)
    .sort((one, two) => places.indexOf(one.id) - places.indexOf(two.id))) {
    const isHidden = !canSee(caller, { ...deployment, creator: 'maria' });
    if (isHidden && areDeclared(workflow, given, false)) throw new Rejection('not_found_error', true);
    if (parameters === 'rejected') throw new Rejection('illegal_execution_parameters_error', true);
  }
  // The order of the deployments is the manager's own.
  const order = model.newDeployments;
  for (const deployment of deployments.sort((one, two) => order.indexOf(one.id) - order.indexOf(two.id))) {
    const member = isThere(deployment) && parameters !== 'rejected';
    const row = model.insert({
      tenant: deployment.tenant,
      deployment,
      workflow,
      // Of a workflow that does not exist, something broken is left outside of the group.
      status: member ? 'pending' : null,
      error: null,
      started: null,
      ended: null,
      isSystem: false,
      isDryRun: false,
      resumed: false,
      takesAny: isBuiltin(workflow),
      parameters: member ? parameters : null,
      creator: caller.as,
      visibility: deployment.visibility,
      operations: [0, 0],
    });
    if (member) group.members.push(row);
  }
  startPending(model, caller, group, body.force === true);
  return group;
}

/** The first pending ones as many as there is concurrency, from behind; the others wait. */
function startPending(model: Model, caller: Caller, group: Group, force: boolean): void {
  const pending = group.members.filter(({ status }) => status === 'pending');
  const first = pending.slice(0, group.concurrency);
  const rejections: Rejection[] = [];
  for (const row of first.toReversed()) {
    const result = decideStart(model, row, { force, ignoreAvailability: false, queue: true }, caller);
    applyDecision(row, result);
    if (result instanceof Rejection) rejections.push(result);
  }
  if (rejections[0]) {
    for (const { id, status } of first) if (status === 'pending') model.unknownTokens.add(id);
    throw rejections[0];
  }
  for (const row of pending.slice(group.concurrency)) row.status = 'queued';
  for (const row of first) if (row.status === 'pending') model.send('start', row.id);
}

export function getVisibleGroup(model: Model, caller: Caller, id: string, right: Right): Group {
  if (!hasRight(caller, right)) throw new Rejection('forbidden_error');
  const found = model.groups.find((it) => it.id === id && canSee(caller, it));
  if (!found) throw new Rejection('not_found_error');
  return found;
}

export function actOnGroup(model: Model, caller: Caller, id: string, action: Action): void {
  if (!hasRight(caller, 'write')) throw new Rejection('forbidden_error');
  // Noticed before the id.
  if (action === 'requeue') throw new Rejection('bad_parameters_error');
  const group = getVisibleGroup(model, caller, id, 'write');
  if (action === 'resume' || action === 'force-resume') {
    for (const row of group.members) {
      if (row.status !== 'failed' && row.status !== 'cancelled') continue;
      Object.assign(row, { status: 'pending', ended: null });
    }
    startPending(model, caller, group, false);
  } else stopMembers(model, caller, group, action);
}

/** Those in the queue are cancelled at once; of the others that the caller sees all are stopped, or none. */
function stopMembers(
  model: Model,
  caller: Caller,
  { members }: Group,
  action: Exclude<Action, 'requeue'>,
): void {
  const rest: Execution[] = [];
  for (const row of members) {
    if (row.status === 'queued') row.status = 'cancelled';
    else if (!isFinished(row.status) && canSee(caller, row)) rest.push(row);
  }
  if (rest.length === 0) throw new Rejection('not_found_error', true);
  const results = rest.map((row) => ({ row, becomes: statusAfter(action, row.status) }));
  for (const { becomes } of results) {
    if (becomes !== null && typeof becomes === 'object') throw new Rejection(becomes.rejected, true);
  }
  for (const { row, becomes } of results) {
    if (becomes === null || typeof becomes === 'string') applyCancel(model, row, action, becomes);
  }
}

export interface GroupUpdate {
  readonly concurrency?: number;
  readonly success_group_id?: string;
  readonly failure_group_id?: string;
}

export function updateGroup(model: Model, group: Group, body: GroupUpdate): void {
  const { success_group_id: success, failure_group_id: failure } = body;
  const targets = [success, failure].filter((id) => id !== undefined);
  if (targets.some((id) => !model.deploymentGroups.has(id))) throw new Rejection('not_found_error');
  const { concurrency = group.concurrency } = body;
  if (concurrency < 0) throw new Rejection('bad_parameters_error');
  const wasPaused = group.concurrency === 0;
  group.concurrency = concurrency;
  group.success = success ?? group.success;
  group.failure = failure ?? group.failure;
  if (targets.length > 0) for (const member of group.members) joinTargetGroup(model, group, member);
  if (wasPaused && concurrency > 0) startQueued(model);
}
