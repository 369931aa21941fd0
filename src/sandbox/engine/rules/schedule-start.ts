/** Starts that wait for a time: what POST stores, and what becomes of it when the time has come. */

import type { Manager } from '../manager.ts';
import type { Json, JsonObject, Micros, NewExecution } from '../model/types.ts';
import { completeParameters } from './complete-parameters.ts';
import { isBuiltin } from '../parameters/workflows.ts';
import { parseDate } from '../python/dateutil.ts';
import { isObject, repr, str } from '../python/repr.ts';
import type { Schedule } from '../store/state.ts';
import { badParameters } from '../model/errors.ts';
import { inheritedFields, createExecution, type StartRequest, getDeployment } from './create-execution.ts';
import type { Caller } from './permissions.ts';

/** Neither workflow nor parameters are looked at, and `queue` is dropped (create/626, create/627, create/628). */
export function createSchedule(manager: Manager, caller: Caller, request: StartRequest): void {
  const { fields, workflow_id: workflowId } = request;
  const deployment = getDeployment(manager, caller, request.deployment_id);
  const row: Schedule = {
    id: `${workflowId}_${manager.random.hex(32)}`,
    tenant: deployment.tenant,
    deployment_id: deployment.id,
    workflow_id: workflowId,
    parameters: (fields.parameters as Json | undefined) ?? null,
    next_occurrence: parseScheduledTime(manager, fields.scheduled_time),
    execution_arguments: {
      allow_custom_parameters: request.allow_custom_parameters,
      force: request.force,
      is_dry_run: request.dry_run,
      wait_after_fail: (fields.wait_after_fail as Json | undefined) ?? 600,
    },
    extra: { created_by: caller.user.username },
  };
  manager.schedules.add(row);
  manager.changed();
  manager.runner.scheduled(row);
}

/** create/614, create/618, create/623 */
function parseScheduledTime(manager: Manager, value: unknown): Micros {
  const now = manager.clock.now();
  const time = typeof value === 'string' ? parseDate(value, now) : undefined;
  if (time === undefined) {
    manager.defects.hit('unreadable-scheduled-time');
    throw badParameters(`scheduled_time must be a time, got ${repr(value)}`);
  }
  if (time > now) return time;
  throw badParameters(
    `Date \`${str(value)}\` has already passed, please provide valid date. \n` +
      'Expected format: YYYYMMDDHHMM+HHMM or YYYYMMDDHHMM-HHMM i.e: 201801012230-0500 (Jan-01-18 10:30pm EST)',
  );
}

/** The scheduler starts it with queue=true, in the name of whoever scheduled it (`execution-scheduler/main.py`). */
export function startScheduled(manager: Manager, row: Schedule): void {
  const deployment = manager.deployments.find(row.tenant, row.deployment_id);
  if (!deployment) return;
  const { created_by: name } = row.extra;
  const caller = manager.callerNamed(typeof name === 'string' ? name : deployment.created_by, row.tenant);
  if (!caller) return;
  const { execution_arguments: options, parameters } = row;
  if (parameters !== null && !isObject(parameters))
    throw badParameters('The parameters of the schedule are no object');
  const allowCustom = options.allow_custom_parameters === true;
  const { workflow_id } = row;
  const created_by = caller.user.username;
  const given = (parameters ?? {}) as JsonObject;
  const execution: NewExecution = {
    id: manager.newExecutionId(),
    ...inheritedFields(manager, caller, deployment),
    created_at: manager.clock.uniqueTimestamp(),
    parameters: completeParameters(manager, deployment, { workflow_id, created_by }, given, allowCustom),
    allow_custom_parameters: allowCustom || isBuiltin(workflow_id),
    deployment,
    workflow_id,
    status: 'pending',
    created_by,
    is_dry_run: options.is_dry_run === true,
    wait_after_fail: options.wait_after_fail ?? 600,
  };
  createExecution(manager, caller, execution, { force: options.force === true, queue: true });
}
