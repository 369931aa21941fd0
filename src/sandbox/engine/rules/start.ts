/** POST /executions: starts an execution, records one that ran elsewhere, or schedules a start. */
import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { badParameters, ManagerError } from '../model/errors.ts';
import type { DeploymentRow, ExecutionRow, Json, JsonObject, Micros, NewExecution } from '../model/types.ts';
import { CREATE_ENVIRONMENT, isBuiltin, UPLOAD_BLUEPRINT } from '../parameters/workflows.ts';
import { isObject, isTruthy, typeName } from '../python/repr.ts';
import { isVisible } from '../store/query.ts';
import { completeParameters } from './complete-parameters.ts';
import type { RuleContext } from './context.ts';
import { createExecution, creatorOf, getDeployment, inheritedFields } from './create-execution.ts';
import { assertEnvironmentCreated } from './environment.ts';
import { assertAllowed, type Caller, getVisible, tenantScope } from './permissions.ts';
import {
  parseTimestamp,
  rejectNullCharacter,
  resolveCreator,
  toStoredText,
  withoutIgnored,
} from './request-values.ts';
import { createSchedule, type StartRequest } from './schedule-start.ts';
import { describeExecution } from './start-decision.ts';

/** Null: a schedule was stored, not an execution. The checks come in the order of `resources_v1/executions.py: post`. */
export function startExecution(
  manager: RuleContext,
  caller: Caller,
  received: StartRequest,
): ExecutionRow | null {
  const request = { ...received, fields: withoutIgnored(manager, received.fields, NEWER_FIELDS) };
  const { fields, deployment_id: deploymentId, workflow_id: workflowId } = request;
  const { creator: creatorField, created_by: createdBy } = fields;
  const creator = resolveCreator(
    manager,
    caller,
    manager.release.differs('req.creator') ? creatorField : createdBy,
  );
  const times = parseTimes(manager, caller, fields);
  const needsDeployment = manager.release.differs('req.deployment_id.empty') !== undefined;
  assertMaySetDetails(caller, request, needsDeployment);
  const forced = parseForcedStatus(fields);
  if (isTruthy(fields.scheduled_time)) {
    createSchedule(manager, caller, request);
    return null;
  }
  const parameters = parseParameters(fields.parameters);
  const deployment =
    deploymentId === '' && !needsDeployment ? null : getDeployment(manager, caller, deploymentId);
  if (deployment) assertEnvironmentCreated(manager.defects, deployment);
  const inherited = inheritedFields(manager, caller, deployment);
  const complete = parametersToStore(manager, deployment, request, creator, parameters);
  // The manager checks these values last, when it stores them.
  const execution: NewExecution = {
    id: parseId(manager, fields.id),
    ...inherited,
    ...times,
    ...complete,
    deployment,
    workflow_id: rejectNullCharacter(manager, workflowId),
    status: forced ?? 'pending',
    created_by: creatorOf(manager, deployment, creator),
    is_system_workflow: parseSystemFlag(manager, fields.is_system_workflow),
    is_dry_run: request.dry_run,
    error: parseError(manager, request, forced !== null),
    wait_after_fail: (fields.wait_after_fail as Json | undefined) ?? 600,
  };
  assertUnused(manager, caller, execution);
  return forced
    ? storeRecorded(manager, caller, execution)
    : createExecution(manager, caller, execution, request);
}

/** Fields of the body that some releases do not know. */
const NEWER_FIELDS = {
  created_by: 'req.created_by',
  created_at: 'req.times',
  started_at: 'req.times',
  ended_at: 'req.times',
  id: 'req.id',
  force_status: 'req.force_status',
  error: 'req.error',
  is_system_workflow: 'req.is_system_workflow',
} as const;

/** Stores a record of the past; nothing is started or queued (create/633). */
function storeRecorded(manager: RuleContext, caller: Caller, execution: NewExecution): ExecutionRow {
  const { deployment, status, workflow_id: workflowId, started_at: startedAt = null } = execution;
  // resources_v1/executions.py: _process_linked_executions
  const isLinked = !(status === 'pending' || status === 'queued' || status === 'scheduled');
  if (!isLinked || manager.release.differs('req.force_status.links'))
    return manager.executions.insert(execution);
  if (!deployment)
    return workflowId === UPLOAD_BLUEPRINT
      ? storeRecordedUpload(manager, caller, execution)
      : manager.executions.insert(execution);
  const isLatest = startedLater(manager, startedAt, deployment.latest_execution);
  const isCreation =
    workflowId === CREATE_ENVIRONMENT && startedLater(manager, startedAt, deployment.create_execution);
  const row = manager.executions.insert(execution);
  if (isLatest) deployment.latest_execution = row;
  if (isCreation) deployment.create_execution = row;
  return row;
}

/** The blueprint that it uploaded must exist, and points to it. */
function storeRecordedUpload(manager: RuleContext, caller: Caller, execution: NewExecution): ExecutionRow {
  const id = execution.parameters?.blueprint_id;
  if (typeof id !== 'string') throw uploadError(manager, 'needs the parameter blueprint_id');
  const rows = manager.blueprints
    .withId(id)
    .map((blueprint) => ({ ...VISIBLE_IN_TENANT, ...blueprint, blueprint }));
  const { blueprint } = getVisible(rows, id, 'blueprint', tenantScope(caller), manager.defects);
  const former = blueprint.upload_execution;
  const { started_at: startedAt = null } = execution;
  if (former !== null && (former.started_at === null || startedAt === null))
    throw uploadError(manager, `and the earlier one, ${former.id}, both need started_at`);
  const row = manager.executions.insert(execution);
  if (former?.started_at == null || former.started_at < (startedAt ?? 0)) {
    blueprint.upload_execution = row;
    manager.changed();
  }
  return row;
}

/** Blueprints of the sandbox have no owner. */
const VISIBLE_IN_TENANT = { visibility: 'tenant', created_by: '' } as const;

function uploadError(manager: RuleContext, reason: string): ManagerError {
  manager.defects.hit('recorded-upload-not-linked');
  return badParameters(`The recorded ${UPLOAD_BLUEPRINT} ${reason}.`);
}

function startedLater(
  manager: RuleContext,
  startedAt: Micros | null,
  recorded: ExecutionRow | null,
): boolean {
  if (recorded === null) return true;
  const isCompared = recorded.started_at !== null;
  // Some releases compare the new one in any case.
  if (!isCompared || (startedAt === null && manager.release.differs('defect.forced-after-never-started')))
    manager.defects.hit('forced-after-never-started');
  if (!isCompared) return true;
  return startedAt !== null && recorded.started_at < startedAt;
}

function parametersToStore(
  manager: RuleContext,
  deployment: DeploymentRow | null,
  { workflow_id, allow_custom_parameters: allowCustom }: StartRequest,
  created_by: string,
  given: JsonObject,
): Pick<NewExecution, 'parameters' | 'allow_custom_parameters'> {
  // Without a deployment the workflow is checked only when the execution starts.
  if (!deployment) return { parameters: given, allow_custom_parameters: allowCustom };
  const parameters = completeParameters(manager, deployment, { workflow_id, created_by }, given, allowCustom);
  return { parameters, allow_custom_parameters: allowCustom || isBuiltin(workflow_id, manager.release) };
}

function parseTimes(
  manager: RuleContext,
  caller: Caller,
  fields: StartRequest['fields'],
): { created_at: Micros; started_at: Micros | null; ended_at: Micros | null } {
  const { created_at: created, started_at: started, ended_at: ended } = fields;
  if ([created, started, ended].some(isTruthy)) assertAllowed(caller, 'set_timestamp');
  return {
    created_at: parseTimestamp(manager, 'created_at', created) ?? manager.clock.uniqueTimestamp(),
    started_at: parseTimestamp(manager, 'started_at', started),
    ended_at: parseTimestamp(manager, 'ended_at', ended),
  };
}

function assertMaySetDetails(
  caller: Caller,
  { fields, deployment_id }: StartRequest,
  needsDeployment: boolean,
): void {
  const { is_system_workflow: flag, error, force_status: status, id } = fields;
  const isRestricted = [flag, error, status, id].some(isTruthy) || (deployment_id === '' && !needsDeployment);
  if (isRestricted) assertAllowed(caller, 'set_execution_details');
}

/** Unlike the other flags it may not be a string (create/493). 1 counts as true. */
function parseSystemFlag(manager: RuleContext, flag: unknown): boolean {
  if (!isTruthy(flag)) return false;
  if (flag === true || flag === 1) return true;
  manager.defects.hit('system-workflow-flag-not-a-boolean');
  const text = typeof flag === 'string' ? flag.toLowerCase() : '';
  if (text === 'true' || text === 'false') return text === 'true';
  throw badParameters('is_system_workflow must be true or false.');
}

/** The database rejects an object; only for a recorded execution is that more than a 500. */
function parseError(
  manager: RuleContext,
  { fields, isFloat }: StartRequest,
  isForced: boolean,
): string | null {
  const { error = null } = fields;
  if (isObject(error) && !isForced) {
    manager.defects.hit('error-not-a-text');
    throw badParameters('error must be a string.');
  }
  return toStoredText(manager, error, isFloat('error'));
}

function parseForcedStatus({
  force_status: status,
  scheduled_time: time,
}: StartRequest['fields']): ExecutionStatus | null {
  if (!isTruthy(status)) return null;
  if (isTruthy(time)) throw badParameters('Use either force_status or scheduled_time, not both.');
  const known = EXECUTION_STATUSES.find((it) => it === status);
  if (known) return known;
  throw badParameters(`force_status must be one of: ${EXECUTION_STATUSES.join(', ')}.`);
}

function parseParameters(value: unknown): JsonObject {
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value as JsonObject;
  throw badParameters(`parameters must be an object, not of type ${typeName(value)}.`);
}

function parseId(manager: RuleContext, value: unknown): string {
  if (!isTruthy(value)) return manager.newExecutionId();
  if (typeof value === 'string') return rejectNullCharacter(manager, value);
  manager.defects.hit('id-not-a-text');
  throw badParameters(`id must be a string, not of type ${typeName(value)}.`);
}

/** Ids are unique in the tenant and among what is global (`storage_manager.py: put`). */
function assertUnused(manager: RuleContext, caller: Caller, { id, tenant }: NewExecution): void {
  // Callers who may choose an id see what is private, too.
  const scope = tenantScope({ ...caller, tenant });
  const isLocal = manager.release.differs('req.id.global-not-unique') !== undefined;
  const other = manager.executions
    .withId(id)
    .find((row) => (isLocal ? row.tenant === tenant : isVisible(row, scope)));
  if (other) throw new ManagerError('conflict_error', `The id is taken by ${describeExecution(other)}.`);
}
