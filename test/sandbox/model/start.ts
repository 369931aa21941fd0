/** POST /executions. */
import { type Caller, canSee, hasRight } from './callers.ts';
import type { Model } from './model.ts';
import { completeParameters, isBuiltin, isDeclared, type Parameters } from './parameters.ts';
import { applyDecision, decideStart } from './queue.ts';
import { Rejection } from './rejection.ts';
import { type Deployment, type Execution, parseTime } from './rows.ts';
import type { Status } from './rules.ts';
import { CREATE_ENVIRONMENT } from './world.ts';

/** The body. */
export interface Start {
  readonly deployment_id: string;
  readonly workflow_id: string;
  readonly parameters?: Parameters;
  readonly allow_custom_parameters?: boolean;
  readonly force?: boolean;
  readonly queue?: boolean;
  readonly dry_run?: boolean;
  readonly is_system_workflow?: boolean;
  readonly force_status?: Exclude<Status, null>;
  readonly created_at?: string;
  readonly id?: string;
  readonly scheduled_time?: string;
}

/** What is stored; null when it is a schedule. */
export function start(model: Model, caller: Caller, body: Start): Execution | null {
  if (!hasRight(caller, 'write')) throw new Rejection('forbidden_error');
  const isRestricted =
    body.created_at || body.id || body.force_status || body.is_system_workflow || body.deployment_id === '';
  if (isRestricted && !hasRight(caller, 'restricted')) throw new Rejection('forbidden_error');
  if (body.force_status && body.scheduled_time) throw new Rejection('bad_parameters_error');
  const deployment = deploymentOf(model, caller, body);
  if (body.scheduled_time) {
    if ((parseTime(body.scheduled_time) ?? 0) <= model.now) throw new Rejection('bad_parameters_error');
    model.schedules.push(body.deployment_id);
    return null;
  }
  if (deployment) assertCreated(model, deployment);
  const parameters = parametersOf(body, deployment);
  if (body.id && model.executions.some((it) => it.id === body.id && isNear(it, deployment, caller))) {
    throw new Rejection('conflict_error');
  }
  const created = body.created_at ? (parseTime(body.created_at) ?? undefined) : undefined;
  const values: Omit<Execution, 'id' | 'created'> = {
    tenant: deployment?.tenant ?? caller.tenant,
    deployment,
    workflow: body.workflow_id,
    status: body.force_status ?? 'pending',
    error: null,
    started: null,
    ended: null,
    isSystem: body.is_system_workflow === true,
    isDryRun: body.dry_run === true,
    resumed: false,
    takesAny: body.allow_custom_parameters === true || (deployment !== null && isBuiltin(body.workflow_id)),
    parameters,
    creator: caller.as,
    visibility: deployment?.visibility ?? 'tenant',
    operations: [0, 0],
  };
  if (body.force_status) {
    const isUnlinked = body.workflow_id === 'upload_blueprint' && deployment === null;
    const isWaiting = ['pending', 'queued', 'scheduled'].includes(body.force_status);
    if (isUnlinked && !isWaiting) throw new Rejection('bad_parameters_error');
    return record(model, values, created);
  }

  const { force = false, queue = false } = body;
  const candidate = { ...values, created: created ?? Number.POSITIVE_INFINITY };
  const result = decideStart(model, candidate, { force, ignoreAvailability: force, queue }, caller);
  const row = model.insert(values, created);
  applyDecision(row, result);
  if (result instanceof Rejection) throw result;
  if (result === 'start') model.send('start', row.id);
  return row;
}

/** With a status of one's choice nothing is run; it may become what the deployment points to. */
function record(model: Model, values: Omit<Execution, 'id' | 'created'>, created?: number): Execution {
  const row = model.insert(values, created);
  const { deployment, status, workflow } = row;
  if (!deployment || status === 'pending' || status === 'queued' || status === 'scheduled') return row;
  // It has no `started_at`, so it is later only than what has none either.
  const isLater = (id: string | null): boolean => (model.find(id)?.started ?? null) === null;
  if (isLater(deployment.latest)) deployment.latest = row.id;
  if (workflow === CREATE_ENVIRONMENT && isLater(deployment.creation)) deployment.creation = row.id;
  return row;
}

function deploymentOf(model: Model, caller: Caller, { deployment_id: id }: Start): Deployment | null {
  const found = model.deployments.find((it) => it.id === id && canSee(caller, { ...it, creator: 'maria' }));
  if (found) return found;
  if (id === '') return null;
  throw new Rejection('not_found_error');
}

function parametersOf(body: Start, deployment: Deployment | null): Parameters {
  const { workflow_id: workflow, parameters = {}, allow_custom_parameters: takesAny = false } = body;
  if (deployment === null) return parameters;
  if (!isBuiltin(workflow) && !isDeclared(workflow, deployment.blueprint)) {
    throw new Rejection('nonexistent_workflow_error');
  }
  const all = completeParameters(workflow, parameters, takesAny);
  if (all === 'rejected') throw new Rejection('illegal_execution_parameters_error');
  return all;
}

/** An id is unique in its tenant, and globally among global rows. */
function isNear(other: Execution, deployment: Deployment | null, caller: Caller): boolean {
  return other.visibility === 'global' || other.tenant === (deployment?.tenant ?? caller.tenant);
}

function assertCreated(model: Model, { creation }: Deployment): void {
  const execution = model.find(creation);
  if (execution === undefined || execution.status === 'terminated') return;
  if (execution.status === 'pending') throw new Rejection('deployment_environment_creation_pending_error');
  if (execution.status === 'started')
    throw new Rejection('deployment_environment_creation_in_progress_error');
  throw new Rejection('deployment_creation_error');
}
