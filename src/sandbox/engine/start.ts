/** Starting and recording single executions: POST /executions. */
import { EXECUTION_STATUSES } from '../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../generated/openapi.ts';
import { assertEnvironmentCreated } from './environment.ts';
import { badParameters, Failure } from './failure.ts';
import { completeParameters, heritage, launch, type StartRequest, visibleDeployment } from './launch.ts';
import type { Manager } from './manager.ts';
import { assertAllowed, type Caller, scopeOf } from './permissions.ts';
import { reference } from './prepare.ts';
import { isObject, isTruthy, repr, typeName } from './python-text.ts';
import { isVisible } from './query.ts';
import type { DeploymentRow, ExecutionRow, Json, JsonObject, Micros, NewExecution } from './rows.ts';
import { schedule } from './scheduling.ts';
import { readCreator, readStoredText, readTimestamp, refuseNull } from './stored-values.ts';
import { CREATE_ENVIRONMENT, isBuiltin } from './workflows.ts';

/** Null: a schedule was stored, not an execution. The order of the checks is `resources_v1/executions.py: post`. */
export function startExecution(manager: Manager, caller: Caller, request: StartRequest): ExecutionRow | null {
  const { fields, deployment_id: deploymentId } = request;
  const creator = readCreator(manager, caller, fields.created_by);
  const times = readTimes(manager, caller, fields);
  const isSystem = readSystemFlag(manager, caller, request);
  const forced = readForcedStatus(fields);
  if (isTruthy(fields.scheduled_time)) {
    schedule(manager, caller, request);
    return null;
  }
  const parameters = readParameters(fields.parameters);
  const deployment = deploymentId === '' ? null : visibleDeployment(manager, caller, deploymentId);
  if (deployment) assertEnvironmentCreated(deployment);
  const execution: NewExecution = {
    id: readId(manager, fields.id),
    ...heritage(caller, deployment),
    ...times,
    ...merged(manager, deployment, request, parameters),
    deployment,
    workflow_id: refuseNull(manager, request.workflow_id),
    status: forced ?? 'pending',
    created_by: creator,
    is_system_workflow: isSystem,
    is_dry_run: request.dry_run,
    error: readStoredText(manager, fields.error ?? null),
    wait_after_fail: (fields.wait_after_fail as Json | undefined) ?? 600,
  };
  assertUnused(manager, caller, execution);
  return forced ? record(manager, execution) : launch(manager, caller, execution, request);
}

/** Stores what is said to have happened; nothing is run or queued (create/633). */
function record(manager: Manager, execution: NewExecution): ExecutionRow {
  const { deployment, status, workflow_id: workflowId, started_at: startedAt = null } = execution;
  // resources_v1/executions.py: _process_linked_executions
  const links = deployment && status !== 'pending' && status !== 'queued' && status !== 'scheduled';
  if (!links) return manager.executions.insert(execution);
  const isLatest = isLater(manager, startedAt, deployment.latest_execution);
  const isCreation =
    workflowId === CREATE_ENVIRONMENT && isLater(manager, startedAt, deployment.create_execution);
  const row = manager.executions.insert(execution);
  if (isLatest) deployment.latest_execution = row;
  if (isCreation) deployment.create_execution = row;
  return row;
}

function isLater(manager: Manager, startedAt: Micros | null, recorded: ExecutionRow | null): boolean {
  if (recorded === null) return true;
  if (recorded.started_at === null) {
    manager.deviation.meet('forced-after-never-started');
    return true;
  }
  return startedAt !== null && recorded.started_at < startedAt;
}

/** The parameters as they are stored, and whether any may be given, which is always so with builtin workflows. */
function merged(
  manager: Manager,
  deployment: DeploymentRow | null,
  { workflow_id: workflowId, allow_custom_parameters: allowCustom }: StartRequest,
  given: JsonObject,
): Pick<NewExecution, 'parameters' | 'allow_custom_parameters'> {
  // Without a deployment nothing is looked at before the start itself.
  if (!deployment) return { parameters: given, allow_custom_parameters: allowCustom };
  const parameters = completeParameters(manager, deployment, workflowId, given, allowCustom);
  return { parameters, allow_custom_parameters: allowCustom || isBuiltin(workflowId) };
}

function readTimes(
  manager: Manager,
  caller: Caller,
  fields: StartRequest['fields'],
): { created_at: Micros; started_at: Micros | null; ended_at: Micros | null } {
  const { created_at: created, started_at: started, ended_at: ended } = fields;
  if ([created, started, ended].some(isTruthy)) assertAllowed(caller, 'set_timestamp');
  return {
    created_at: readTimestamp(manager, 'created_at', created) ?? manager.clock.stamp(),
    started_at: readTimestamp(manager, 'started_at', started),
    ended_at: readTimestamp(manager, 'ended_at', ended),
  };
}

/** The other flags may be texts; this one the manager stores as it comes, and fails (create/493). */
function readSystemFlag(manager: Manager, caller: Caller, { fields, deployment_id }: StartRequest): boolean {
  const { is_system_workflow: flag, error, force_status: status, id } = fields;
  const isRestricted = [flag, error, status, id].some(isTruthy) || deployment_id === '';
  if (isRestricted) assertAllowed(caller, 'set_execution_details');
  if (!isTruthy(flag) || typeof flag === 'boolean') return flag === true;
  manager.deviation.meet('system-workflow-flag-not-a-boolean');
  const text = typeof flag === 'string' ? flag.toLowerCase() : '';
  if (text === 'true' || text === 'false') return text === 'true';
  throw badParameters(`is_system_workflow must be <true/false>, got ${repr(flag)}`);
}

function readForcedStatus({
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

function readParameters(value: unknown): JsonObject {
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value as JsonObject;
  const type = typeName(value);
  throw badParameters(`request body's 'parameters' field must be a dict but is of type ${type}`);
}

function readId(manager: Manager, value: unknown): string {
  if (!isTruthy(value)) return manager.newExecutionId();
  if (typeof value === 'string') return refuseNull(manager, value);
  manager.deviation.meet('id-not-a-text');
  throw badParameters(`id parameter is expected to be of type str but is of type ${typeName(value)}`);
}

/** Ids are unique in the tenant and among what is global (`storage_manager.py: put`). */
function assertUnused(manager: Manager, caller: Caller, { id, tenant }: NewExecution): void {
  const scope = { ...scopeOf({ ...caller, tenant }), seesPrivate: true };
  const other = manager.executions.withId(id).find((row) => isVisible(row, scope));
  if (!other) return;
  throw new Failure(
    'conflict_error',
    `${reference(other)} already exists on <Tenant name=\`${tenant}\`> or with global visibility`,
  );
}
