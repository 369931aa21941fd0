/** POST /execution-groups: one workflow on the deployments of a deployment group, a limited number concurrently. */
import { QUEUE } from '../../../../generated/lifecycle.ts';
import { badParameters, ManagerError } from '../model/errors.ts';
import type { DeploymentRow, ExecutionRow, GroupRow, JsonObject } from '../model/types.ts';
import { isBuiltin } from '../parameters/workflows.ts';
import { isObject, isTruthy } from '../python/repr.ts';
import { isVisible } from '../store/query.ts';
import type { DeploymentGroup } from '../store/state.ts';
import { completeParameters } from './complete-parameters.ts';
import type { RuleContext } from './context.ts';
import { creatorOf, inheritedFields } from './create-execution.ts';
import { assertFitsPage, startPending } from './group-actions.ts';
import { assertConcurrency, notAString, toIds, toStoredConcurrency } from './group-values.ts';
import { assertAllowed, type Caller, getVisible, tenantScope } from './permissions.ts';
import {
  parseTimestamp,
  type RequestFields,
  rejectNullCharacter,
  resolveCreator,
  withoutIgnored,
} from './request-values.ts';
import { findGroupDeployment } from './target-groups.ts';

export interface GroupRequest extends RequestFields {
  readonly deployment_group_id: string;
  readonly workflow_id: string;
}

/** Fields of the body that some releases do not know. */
const NEWER_FIELDS = {
  created_at: 'req.group.created_at',
  created_by: 'req.group.created_by',
  associated_executions: 'req.group.associated_executions',
  id: 'req.group.id',
  concurrency: 'req.group.concurrency',
} as const;

/** The checks come in the order of `resources_v3_1/executions.py: ExecutionGroups.post`. */
export function createGroup(manager: RuleContext, caller: Caller, request: GroupRequest): GroupRow {
  const { workflow_id: workflowId } = request;
  const fields = withoutIgnored(manager, request.fields, NEWER_FIELDS);
  const isDefault =
    !('concurrency' in fields) ||
    (fields.concurrency === null && manager.release.differs('req.group.concurrency') !== undefined);
  const given = isDefault ? QUEUE.defaultConcurrency : fields.concurrency;
  assertConcurrency(manager, given, request.isFloat('concurrency'));
  if (isTruthy(fields.created_at)) assertAllowed(caller, 'set_timestamp');
  const createdAt = parseTimestamp(manager, 'created_at', fields.created_at);
  const { owner, created_by: creatorField } = fields;
  const creator = resolveCreator(
    manager,
    caller,
    manager.release.differs('req.group.owner') ? owner : creatorField,
  );
  const associated = parseAssociated(manager, caller, fields.associated_executions);
  if (isTruthy(fields.id)) assertAllowed(caller, 'set_execution_group_details');
  const targetId = request.deployment_group_id;
  const scope = tenantScope(caller);
  const targets = manager.deploymentGroups.withId(targetId);
  const target = getVisible(targets, targetId, 'deployment group', scope, manager.defects);
  const id = parseGroupId(manager, caller, fields.id);
  const concurrency = toStoredConcurrency(manager, given);
  // A manager notices wrong parameters after it has stored the group; the intended response stores nothing.
  const isIntended = manager.defects.mode === 'intended';
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
  // From here on an error leaves the group behind (groups-create/2097).
  createMembers(manager, caller, group, target, parseGroupParameters(manager, target, fields));
  try {
    startPending(manager, caller, group, isTruthy(fields.force));
  } catch (error) {
    const members = [...group.members];
    const isRolledBack =
      manager.release.differs('grp.members.unavailable') === 'b' &&
      members.every(({ status }) => status !== 'failed');
    if (isRolledBack) for (const row of members) manager.executions.delete(row);
    throw error;
  }
  return group;
}

/** One execution on each deployment, or none at all when the parameters are wrong for one of them. */
function createMembers(
  manager: RuleContext,
  caller: Caller,
  group: GroupRow,
  target: DeploymentGroup,
  given: (deployment: DeploymentRow) => JsonObject,
): void {
  const { workflow_id: workflowId } = group;
  const deployments = Array.from(
    target.deployments,
    (id) => findGroupDeployment(manager, target, id) ?? [],
  ).flat();
  const planned = deployments.map((deployment) => ({
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
      // Without such a workflow an execution remains that is no member (groups-create/2060).
      status: parameters === null ? null : 'pending',
      allow_custom_parameters: isBuiltin(workflowId, manager.release),
      created_at: manager.clock.uniqueTimestamp(),
      created_by: creatorOf(manager, deployment, caller.user.username),
    });
    if (parameters !== null) manager.executions.link(group, row);
  }
}

/** Null when the deployment has no such workflow. */
function parametersOrNull(
  manager: RuleContext,
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

/** Null when none are given. A single value counts as a list of one (groups-create/2144). */
function parseAssociated(manager: RuleContext, caller: Caller, value: unknown): ExecutionRow[] | null {
  if (!isTruthy(value)) return null;
  // Python iterates over the characters of a string and the keys of an object.
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
    return getVisible(rows, wanted.join(), 'execution', tenantScope(caller), manager.defects);
  });
}

function parseGroupId(manager: RuleContext, caller: Caller, value: unknown): string {
  if (!isTruthy(value)) return manager.newGroupId();
  if (typeof value !== 'string') throw notAString(manager, 'id', value);
  const scope = { ...tenantScope(caller), seesPrivate: true };
  const rows = manager.groups.withId(rejectNullCharacter(manager, value));
  const other = rows.find((row) => isVisible(row, scope));
  if (!other) return value;
  throw new ManagerError('conflict_error', `The id "${value}" is taken by a group of ${other.tenant}.`);
}

/**
 * What each deployment is given: its own parameters, and the defaults. A value that is not an object is noticed only
 * when it is used (groups-create/2110, groups-create/2131); an empty one counts as none (groups-create/2132).
 */
function parseGroupParameters(
  manager: RuleContext,
  target: DeploymentGroup,
  { default_parameters: defaults, parameters }: GroupRequest['fields'],
): (deployment: DeploymentRow) => JsonObject {
  const own = (id: string): unknown =>
    isObject(parameters) && Object.hasOwn(parameters, id) ? parameters[id] : undefined;
  const used =
    target.deployments.size === 0 ? [] : [defaults, parameters, ...Array.from(target.deployments, own)];
  if (used.some((value) => isTruthy(value) && !isObject(value))) {
    manager.defects.hit('group-parameters-not-objects');
    throw badParameters(
      'default_parameters must be an object, and parameters an object of objects by deployment.',
    );
  }
  return ({ id }) => ({ ...objectOrEmpty(defaults), ...objectOrEmpty(own(id)) });
}

function objectOrEmpty(value: unknown): JsonObject {
  return isObject(value) ? (value as JsonObject) : {};
}
