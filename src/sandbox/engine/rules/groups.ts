/** Execution groups: one workflow on the deployments of a deployment group, so many at a time. */

import { ACTIONS, QUEUE } from '../../../../generated/lifecycle.ts';
import { inDatabaseOrder } from '../database-order.ts';
import type { Manager } from '../manager.ts';
import {
  type DeploymentRow,
  type ExecutionRow,
  type GroupRow,
  type JsonObject,
  MAX_INTEGER,
} from '../model/types.ts';
import { completeParameters } from './complete-parameters.ts';
import { isBuiltin } from '../parameters/workflows.ts';
import { isObject, isTruthy, repr, typeName } from '../python/repr.ts';
import { isVisible } from '../store/query.ts';
import type { DeploymentGroup } from '../store/state.ts';
import { type CancelAction, type Transition, cancel } from './actions.ts';
import { startQueued } from './dequeue.ts';
import { badParameters, ManagerError } from '../model/errors.ts';
import { inheritedFields } from './create-execution.ts';
import { assertAllowed, type Caller, getVisible, tenantScope } from './permissions.ts';
import { resolveCreator, parseTimestamp, rejectNullCharacter } from './request-values.ts';
import { toCandidate, decideStart, applyDecision } from './start-decision.ts';
import { joinFinishedMembers, findGroupDeployment } from './target-groups.ts';

type GroupAction = Exclude<keyof typeof ACTIONS.group, 'requeue'>;
export const GROUP_ACTION_NAMES = (Object.keys(ACTIONS.group) as (keyof typeof ACTIONS.group)[]).filter(
  (name): name is GroupAction => name !== 'requeue',
);

/** The body of a new group. The two ids are texts; all else is as it came. */
export interface GroupRequest {
  readonly deployment_group_id: string;
  readonly workflow_id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether a number was written with decimals, so that it is no integer to Python. */
  readonly isFloat: (name: string) => boolean;
}

/** The order of the checks is `resources_v3_1/executions.py: ExecutionGroups.post`. */
export function createGroup(manager: Manager, caller: Caller, request: GroupRequest): GroupRow {
  const { fields, workflow_id: workflowId } = request;
  const given = 'concurrency' in fields ? fields.concurrency : QUEUE.defaultConcurrency;
  assertConcurrency(given, request.isFloat('concurrency'));
  if (isTruthy(fields.created_at)) assertAllowed(caller, 'set_timestamp');
  const createdAt = parseTimestamp(manager, 'created_at', fields.created_at);
  const creator = resolveCreator(manager, caller, fields.created_by);
  const associated = parseAssociated(manager, caller, fields.associated_executions);
  if (isTruthy(fields.id)) assertAllowed(caller, 'set_execution_group_details');
  const target = visibleDeploymentGroup(manager, caller, request.deployment_group_id);
  const id = parseGroupId(manager, caller, fields.id);
  const concurrency = toStoredConcurrency(given);
  const isIntended = manager.defects.mode === 'intended';
  // The manager notices wrong parameters when the group is stored already; as meant, nothing is.
  if (associated === null && isIntended) parseGroupParameters(manager, target, fields);
  const group = manager.groups.insert({
    id,
    tenant: caller.tenant ?? target.tenant,
    visibility: target.visibility,
    deployment_group_id: target.id,
    workflow_id: rejectNullCharacter(manager, workflowId),
    concurrency,
    created_at: createdAt ?? manager.clock.uniqueTimestamp(),
    created_by: creator,
  });
  if (associated !== null) {
    for (const row of associated) manager.executions.link(group, row);
    return group;
  }
  // From here on a refusal leaves the group behind (groups-create/2097).
  createMembers(manager, caller, group, target, parseGroupParameters(manager, target, fields));
  startPending(manager, caller, group, isTruthy(fields.force));
  return group;
}

/** One execution on each deployment, or on none when one of them refuses the parameters. */
function createMembers(
  manager: Manager,
  caller: Caller,
  group: GroupRow,
  target: DeploymentGroup,
  given: (deployment: DeploymentRow) => JsonObject,
): void {
  const { workflow_id: workflowId } = group;
  const planned = deploymentsOf(manager, target).map((deployment) => ({
    deployment,
    parameters: parametersOrNull(manager, caller, deployment, workflowId, given(deployment)),
  }));
  assertFitsPage(manager, group, planned.filter(({ parameters }) => parameters !== null).length);
  for (const { deployment, parameters } of planned) {
    const row = manager.executions.insert({
      id: manager.newExecutionId(),
      ...inheritedFields(manager, caller, deployment),
      deployment,
      workflow_id: workflowId,
      parameters,
      // Of a workflow that does not exist, something stays that is no member (groups-create/2060).
      status: parameters === null ? null : 'pending',
      allow_custom_parameters: isBuiltin(workflowId),
      created_at: manager.clock.uniqueTimestamp(),
      created_by: caller.user.username,
    });
    if (parameters !== null) manager.executions.link(group, row);
  }
}

/** Null when the deployment has no such workflow. */
function parametersOrNull(
  manager: Manager,
  caller: Caller,
  deployment: DeploymentRow,
  workflowId: string,
  given: JsonObject,
): JsonObject | null {
  const execution = { workflow_id: workflowId, created_by: caller.user.username };
  try {
    return completeParameters(manager, deployment, execution, given, false);
  } catch (error) {
    if (error instanceof ManagerError && error.code === 'nonexistent_workflow_error') return null;
    throw error;
  }
}

/**
 * Starts the pending members as far as the concurrency goes and queues the others. When one of the first cannot start,
 * it fails, and all that are pending by then stay so for ever: nobody is told to run them
 * (`resource_models.py: start_executions`).
 */
function startPending(manager: Manager, caller: Caller, group: GroupRow, force: boolean): void {
  const pending = [...group.members].filter(({ status }) => status === 'pending');
  const first = pending.slice(0, group.concurrency);
  let failure: ManagerError | undefined;
  // The manager works from the end of its list.
  for (const row of [...first].reverse()) {
    const wish = { force, ignoreAvailability: false, queue: true };
    const verdict = decideStart(manager, toCandidate(row), wish, caller);
    applyDecision(manager, row, verdict);
    if (verdict instanceof ManagerError) failure ??= verdict;
  }
  if (failure) throw failure;
  for (const row of pending.slice(group.concurrency)) manager.changeExecution(row, { status: 'queued' });
  for (const row of first) if (row.status === 'pending') manager.outbox.push('start', row);
}

/** The manager prepares all that are to start at first in one page of a list. */
function assertFitsPage(manager: Manager, { concurrency }: GroupRow, pending: number): void {
  const { default_page_size: size } = manager.settings;
  if (Math.min(concurrency, pending) <= size) return;
  manager.defects.hit('group-larger-than-a-page');
  throw badParameters(
    `A group cannot start more than ${size} executions at once, its concurrency is ${concurrency}`,
  );
}

/**
 * cancel, force-cancel and kill (`resources_v3_1/executions.py: _cancel_group`). Members that the caller does not see
 * stay as they are, but for those in the queue.
 */
export function cancelGroup(
  manager: Manager,
  caller: Caller,
  group: GroupRow,
  action: Exclude<CancelAction, 'requeue'>,
): void {
  const scope = tenantScope(caller);
  const batch: ExecutionRow[] = [];
  for (const row of [...group.members]) {
    const cell: Transition = row.status === null ? {} : ACTIONS.group[action][row.status];
    if (cell.error !== 'not_found_error') {
      if (isVisible(row, scope)) batch.push(row);
    }
    // Queued members are cancelled at once, and stay so whatever becomes of the others.
    else if (cell.becomes !== undefined) manager.changeExecution(row, { status: cell.becomes });
  }
  if (batch.length === 0) throw new ManagerError('not_found_error', 'Requested `Execution` [] was not found');
  cancel(manager, batch, action);
}

/** `resume` is not set, so that members begin anew and availability is asked (groups-actions/2623). */
export function resumeGroup(
  manager: Manager,
  caller: Caller,
  group: GroupRow,
  action: 'resume' | 'force-resume',
): void {
  const becomesPending = ({ status }: ExecutionRow): boolean =>
    status !== null && ACTIONS.group[action][status].becomes === 'pending';
  assertFitsPage(manager, group, [...group.members].filter(becomesPending).length);
  for (const row of [...group.members]) {
    if (row.status === null) continue;
    const { becomes } = ACTIONS.group[action][row.status];
    if (becomes !== row.status) manager.changeExecution(row, { status: becomes, ended_at: null });
  }
  startPending(manager, caller, group, false);
}

/** All or nothing: what is wrong is found before anything changes. */
export function updateGroup(
  manager: Manager,
  caller: Caller,
  group: GroupRow,
  { fields, isFloat }: Pick<GroupRequest, 'fields' | 'isFloat'>,
): void {
  const success = parseTargetGroup(manager, caller, fields.success_group_id);
  const failure = parseTargetGroup(manager, caller, fields.failure_group_id);
  const { concurrency = null } = fields;
  if (concurrency !== null) assertConcurrency(concurrency, isFloat('concurrency'));
  const former = group.concurrency;
  // True is 1 and false is 0 to Python: where that changes nothing, nothing is stored.
  const isSame = typeof concurrency === 'boolean' && Number(concurrency) === former;
  const next = concurrency === null || isSame ? former : toStoredConcurrency(concurrency);
  manager.groups.update(group, {
    concurrency: next,
    ...(success && { success_group_id: success.id }),
    ...(failure && { failure_group_id: failure.id }),
  });
  if (success || failure) joinFinishedMembers(manager, group);
  // Only leaving a pause starts anything (groups-pause/2219).
  if (former === 0 && next > 0) startQueued(manager);
}

function visibleDeploymentGroup(manager: Manager, caller: Caller, id: string): DeploymentGroup {
  const rows = manager.deploymentGroups.withId(id);
  return getVisible(rows, id, 'DeploymentGroup', tenantScope(caller), manager.defects);
}

function deploymentsOf(manager: Manager, group: DeploymentGroup): DeploymentRow[] {
  return inDatabaseOrder(group.deployments).flatMap((id) => findGroupDeployment(manager, group, id) ?? []);
}

/** An integer from 0; true and false pass as the integers they are to Python (groups-create/2011, groups-create/2028). */
function assertConcurrency(value: unknown, isFloat: boolean): void {
  const isInteger =
    (typeof value === 'number' && Number.isInteger(value) && !isFloat) || typeof value === 'bigint';
  if ((isInteger && value >= 0) || typeof value === 'boolean') return;
  throw badParameters(`concurrency must be a nonnegative number, but got: ${repr(value)}`);
}

/** What fits the column (groups-create/2021, groups-create/2035). */
function toStoredConcurrency(concurrency: unknown): number {
  if (typeof concurrency === 'number' && concurrency <= MAX_INTEGER) return concurrency;
  throw new ManagerError(
    'storage_error',
    `SQL Storage error: ${repr(concurrency)} is no value for the column concurrency`,
  );
}

/** Null when none are given, and nothing given is one of several things (groups-create/2144). */
function parseAssociated(manager: Manager, caller: Caller, value: unknown): ExecutionRow[] | null {
  if (!isTruthy(value)) return null;
  const ids: unknown[] | null =
    typeof value === 'string'
      ? [...value]
      : Array.isArray(value)
        ? value
        : isObject(value)
          ? Object.keys(value)
          : null;
  return (ids ?? [value]).map((id) => {
    const wanted = ids === null ? undefined : toIds(id);
    if (wanted === undefined) throw notAString(manager, 'associated_executions', id);
    const rows = wanted.flatMap((one) => manager.executions.withId(one));
    return getVisible(rows, wanted.join(), 'Execution', tenantScope(caller), manager.defects);
  });
}

/** The database takes a list of ids for any of them. Undefined: it refuses to compare ids with anything but texts. */
function toIds(value: unknown): readonly string[] | undefined {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isText = (id: unknown): id is string => typeof id === 'string';
  return ids.every(isText) ? ids : undefined;
}

function parseTargetGroup(manager: Manager, caller: Caller, value: unknown): DeploymentGroup | null {
  if (!isTruthy(value)) return null;
  const ids = toIds(value);
  if (ids === undefined) throw notAString(manager, 'success_group_id and failure_group_id', value);
  const rows = ids.flatMap((id) => manager.deploymentGroups.withId(id));
  return getVisible(rows, ids.join(), 'DeploymentGroup', tenantScope(caller), manager.defects);
}

function parseGroupId(manager: Manager, caller: Caller, value: unknown): string {
  if (!isTruthy(value)) return manager.newGroupId();
  if (typeof value !== 'string') throw notAString(manager, 'id', value);
  const scope = { ...tenantScope(caller), seesPrivate: true };
  const other = manager.groups.withId(rejectNullCharacter(manager, value)).find((row) => isVisible(row, scope));
  if (!other) return value;
  const name = `<ExecutionGroup id=\`${value}\` tenant=\`${other.tenant}\`>`;
  const where = `<Tenant name=\`${caller.tenant}\`> or with global visibility`;
  throw new ManagerError('conflict_error', `${name} already exists on ${where}`);
}

/**
 * What each deployment is given: the defaults, and over them what is given for itself. What is no object is not checked
 * before it is used (groups-create/2110, groups-create/2131); what is empty counts as nothing (groups-create/2132).
 */
function parseGroupParameters(
  manager: Manager,
  target: DeploymentGroup,
  { default_parameters: defaults, parameters }: GroupRequest['fields'],
): (deployment: DeploymentRow) => JsonObject {
  const own = (id: string): unknown =>
    isObject(parameters) && Object.hasOwn(parameters, id) ? parameters[id] : undefined;
  const used =
    target.deployments.size === 0 ? [] : [defaults, parameters, ...Array.from(target.deployments, own)];
  for (const value of used) {
    if (!isTruthy(value) || isObject(value)) continue;
    manager.defects.hit('group-parameters-not-objects');
    throw badParameters(`The parameters of a group must be objects, got ${repr(value)}`);
  }
  return ({ id }) => ({ ...objectOrEmpty(defaults), ...objectOrEmpty(own(id)) });
}

function objectOrEmpty(value: unknown): JsonObject {
  return isObject(value) ? (value as JsonObject) : {};
}

function notAString(manager: Manager, name: string, value: unknown): ManagerError {
  manager.defects.hit('id-not-a-text');
  return badParameters(`${name} must be of type str but is of type ${typeName(value)}`);
}
