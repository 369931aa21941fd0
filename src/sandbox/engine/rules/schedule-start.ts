/** Starts with `scheduled_time`: the schedule that POST stores, and the start when it is due. */
import { badParameters } from '../model/errors.ts';
import type { Json, JsonObject, Micros } from '../model/types.ts';
import { isBuiltin } from '../parameters/workflows.ts';
import { parseDate } from '../python/dateutil.ts';
import { isObject } from '../python/repr.ts';
import type { Schedule } from '../store/state.ts';
import { completeParameters } from './complete-parameters.ts';
import type { RuleContext } from './context.ts';
import { createExecution, creatorOf, getDeployment, inheritedFields } from './create-execution.ts';
import type { Caller } from './permissions.ts';
import type { RequestFields } from './request-values.ts';

/** The body of POST /executions, with ids and flags parsed. */
export interface StartRequest extends RequestFields {
  readonly deployment_id: string;
  readonly workflow_id: string;
  readonly allow_custom_parameters: boolean;
  readonly force: boolean;
  readonly dry_run: boolean;
  readonly queue: boolean;
}

/** Workflow and parameters are not checked, and `queue` is dropped (create/626, create/627, create/628). */
export function createSchedule(manager: RuleContext, caller: Caller, request: StartRequest): void {
  const { fields, workflow_id: workflowId } = request;
  const deployment = getDeployment(manager, caller, request.deployment_id);
  manager.addSchedule({
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
  });
}

/** create/614, create/618, create/623 */
function parseScheduledTime(manager: RuleContext, value: unknown): Micros {
  const now = manager.clock.now();
  const time = typeof value === 'string' ? parseDate(value, now) : undefined;
  if (time === undefined) {
    manager.defects.hit('unreadable-scheduled-time');
    throw badParameters('scheduled_time must be a date and time, such as 2030-01-31T22:30:00Z.');
  }
  if (time > now) return time;
  throw badParameters(`scheduled_time must be in the future: ${value} has passed.`);
}

/** The scheduler starts it with queue=true, as the user who scheduled it (`execution-scheduler/main.py`). */
export function startScheduled(manager: RuleContext, schedule: Schedule): void {
  const { tenant, workflow_id, parameters, execution_arguments: options } = schedule;
  const deployment = manager.deployments.find(tenant, schedule.deployment_id);
  if (!deployment) return;
  const { created_by: creator } = schedule.extra;
  const user = manager.findUser(typeof creator === 'string' ? creator : deployment.created_by);
  if (!user) return;
  if (parameters !== null && !isObject(parameters))
    throw badParameters('The parameters of a schedule must be an object.');
  const caller = { user, tenant, execution: null };
  const created_by = user.username;
  const allowCustom = options.allow_custom_parameters === true;
  const given = (parameters ?? {}) as JsonObject;
  const execution = {
    id: manager.newExecutionId(),
    ...inheritedFields(manager, caller, deployment),
    created_at: manager.clock.uniqueTimestamp(),
    parameters: completeParameters(manager, deployment, { workflow_id, created_by }, given, allowCustom),
    allow_custom_parameters: allowCustom || isBuiltin(workflow_id, manager.release),
    deployment,
    workflow_id,
    status: 'pending' as const,
    created_by: creatorOf(manager, deployment, created_by),
    is_dry_run: options.is_dry_run === true,
    wait_after_fail: options.wait_after_fail ?? 600,
  };
  createExecution(manager, caller, execution, { force: options.force === true, queue: true });
}
