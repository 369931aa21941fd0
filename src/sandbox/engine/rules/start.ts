/** Starting and recording single executions: POST /executions. */

import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { Manager } from '../manager.ts';
import type { DeploymentRow, ExecutionRow, Json, JsonObject, Micros, NewExecution } from '../model/types.ts';
import { completeParameters } from './complete-parameters.ts';
import { CREATE_ENVIRONMENT, isBuiltin, UPLOAD_BLUEPRINT } from '../parameters/workflows.ts';
import { isObject, isTruthy, repr, typeName } from '../python/repr.ts';
import { isVisible } from '../store/query.ts';
import { assertEnvironmentCreated } from './environment.ts';
import { badParameters, ManagerError } from '../model/errors.ts';
import { inheritedFields, createExecution, type StartRequest, getDeployment } from './create-execution.ts';
import { assertAllowed, type Caller, getVisible, tenantScope } from './permissions.ts';
import { resolveCreator, toStoredText, parseTimestamp, rejectNullCharacter } from './request-values.ts';
import { createSchedule } from './schedule-start.ts';
import { describeExecution } from './start-decision.ts';

/** Null: a schedule was stored, not an execution. The order of the checks is `resources_v1/executions.py: post`. */
export function startExecution(manager: Manager, caller: Caller, request: StartRequest): ExecutionRow | null {
  const { fields, deployment_id: deploymentId, workflow_id: workflowId } = request;
  const creator = resolveCreator(manager, caller, fields.created_by);
  const times = parseTimes(manager, caller, fields);
  assertMaySetDetails(caller, request);
  const forced = parseForcedStatus(fields);
  if (isTruthy(fields.scheduled_time)) {
    createSchedule(manager, caller, request);
    return null;
  }
  const parameters = parseParameters(fields.parameters);
  const deployment = deploymentId === '' ? null : getDeployment(manager, caller, deploymentId);
  if (deployment) assertEnvironmentCreated(manager, deployment);
  const inherited = inheritedFields(manager, caller, deployment);
  const complete = parametersToStore(manager, deployment, request, creator, parameters);
  // Only what is stored is looked at more closely, and so later than everything else.
  const execution: NewExecution = {
    id: parseId(manager, fields.id),
    ...inherited,
    ...times,
    ...complete,
    deployment,
    workflow_id: rejectNullCharacter(manager, workflowId),
    status: forced ?? 'pending',
    created_by: creator,
    is_system_workflow: parseSystemFlag(manager, fields.is_system_workflow),
    is_dry_run: request.dry_run,
    error: parseError(manager, request, forced !== null),
    wait_after_fail: (fields.wait_after_fail as Json | undefined) ?? 600,
  };
  assertUnused(manager, caller, execution);
  return forced ? storeRecorded(manager, caller, execution) : createExecution(manager, caller, execution, request);
}

/** Stores what is said to have happened; nothing is run or queued (create/633). */
function storeRecorded(manager: Manager, caller: Caller, execution: NewExecution): ExecutionRow {
  const { deployment, status, workflow_id: workflowId, started_at: startedAt = null } = execution;
  // resources_v1/executions.py: _process_linked_executions
  if (status === 'pending' || status === 'queued' || status === 'scheduled')
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

/** The blueprint it uploaded has to exist, and points to it. */
function storeRecordedUpload(manager: Manager, caller: Caller, execution: NewExecution): ExecutionRow {
  const id = execution.parameters?.blueprint_id;
  if (typeof id !== 'string') throw uploadError(manager, 'has no blueprint_id among its parameters');
  const rows = manager.blueprints
    .withId(id)
    .map((blueprint) => ({ ...VISIBLE_IN_TENANT, ...blueprint, blueprint }));
  const { blueprint } = getVisible(rows, id, 'Blueprint', tenantScope(caller), manager.defects);
  const former = blueprint.upload_execution;
  const { started_at: startedAt = null } = execution;
  if (former !== null && (former.started_at === null || startedAt === null))
    throw uploadError(manager, `cannot be compared with ${former.id}: one of them has no started_at`);
  const row = manager.executions.insert(execution);
  if (former?.started_at == null || former.started_at < (startedAt ?? 0)) {
    blueprint.upload_execution = row;
    manager.changed();
  }
  return row;
}

/** Blueprints of the sandbox are seen by everybody in their tenant. */
const VISIBLE_IN_TENANT = { visibility: 'tenant', created_by: '' } as const;

function uploadError(manager: Manager, reason: string): ManagerError {
  manager.defects.hit('recorded-upload-not-linked');
  return badParameters(`A recorded ${UPLOAD_BLUEPRINT} ${reason}`);
}

function startedLater(manager: Manager, startedAt: Micros | null, recorded: ExecutionRow | null): boolean {
  if (recorded === null) return true;
  if (recorded.started_at === null) {
    manager.defects.hit('forced-after-never-started');
    return true;
  }
  return startedAt !== null && recorded.started_at < startedAt;
}

/** The parameters as they are stored, and whether any may be given, which is always so with builtin workflows. */
function parametersToStore(
  manager: Manager,
  deployment: DeploymentRow | null,
  { workflow_id, allow_custom_parameters: allowCustom }: StartRequest,
  created_by: string,
  given: JsonObject,
): Pick<NewExecution, 'parameters' | 'allow_custom_parameters'> {
  // Without a deployment nothing is looked at before the start itself.
  if (!deployment) return { parameters: given, allow_custom_parameters: allowCustom };
  const parameters = completeParameters(manager, deployment, { workflow_id, created_by }, given, allowCustom);
  return { parameters, allow_custom_parameters: allowCustom || isBuiltin(workflow_id) };
}

function parseTimes(
  manager: Manager,
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

function assertMaySetDetails(caller: Caller, { fields, deployment_id }: StartRequest): void {
  const { is_system_workflow: flag, error, force_status: status, id } = fields;
  const isRestricted = [flag, error, status, id].some(isTruthy) || deployment_id === '';
  if (isRestricted) assertAllowed(caller, 'set_execution_details');
}

/** The other flags may be texts; this one the manager stores as it comes, and fails (create/493). 1 is true to it. */
function parseSystemFlag(manager: Manager, flag: unknown): boolean {
  if (!isTruthy(flag)) return false;
  if (flag === true || flag === 1) return true;
  manager.defects.hit('system-workflow-flag-not-a-boolean');
  const text = typeof flag === 'string' ? flag.toLowerCase() : '';
  if (text === 'true' || text === 'false') return text === 'true';
  throw badParameters(`is_system_workflow must be <true/false>, got ${repr(flag)}`);
}

/** An object is an error of the database, which only a recorded execution reports as such. */
function parseError(manager: Manager, { fields, isFloat }: StartRequest, isForced: boolean): string | null {
  const { error = null } = fields;
  if (isObject(error) && !isForced) {
    manager.defects.hit('error-not-a-text');
    throw badParameters(`error must be a text, got ${repr(error)}`);
  }
  return toStoredText(manager, error, isFloat('error'));
}

function parseForcedStatus({
  force_status: status,
  scheduled_time: time,
}: StartRequest['fields']): ExecutionStatus | null {
  if (!isTruthy(status)) return null;
  if (isTruthy(time)) throw badParameters('A status cannot be forced when scheduling an execution.');
  const known = EXECUTION_STATUSES.find((it) => it === status);
  if (known) return known;
  const valid = EXECUTION_STATUSES.join(',');
  throw badParameters(`Force status was set to invalid state "${repr(status)}". Valid states are: ${valid}`);
}

function parseParameters(value: unknown): JsonObject {
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value as JsonObject;
  const type = typeName(value);
  throw badParameters(`request body's 'parameters' field must be a dict but is of type ${type}`);
}

function parseId(manager: Manager, value: unknown): string {
  if (!isTruthy(value)) return manager.newExecutionId();
  if (typeof value === 'string') return rejectNullCharacter(manager, value);
  manager.defects.hit('id-not-a-text');
  throw badParameters(`id parameter is expected to be of type str but is of type ${typeName(value)}`);
}

/** Ids are unique in the tenant and among what is global (`storage_manager.py: put`). */
function assertUnused(manager: Manager, caller: Caller, { id, tenant }: NewExecution): void {
  // Those who may choose an id see what is private, too.
  const scope = tenantScope({ ...caller, tenant });
  const other = manager.executions.withId(id).find((row) => isVisible(row, scope));
  if (!other) return;
  throw new ManagerError(
    'conflict_error',
    `${describeExecution(other)} already exists on <Tenant name=\`${tenant}\`> or with global visibility`,
  );
}
