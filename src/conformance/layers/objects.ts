/** What requests to single operations need: executions and groups that exist, made without running anything. */
import type { ExecutionStatus } from '../../../generated/openapi.ts';
import type { OperationId } from '../../../generated/operations.ts';
import { type Exchange, isObject, jsonOf } from '../exchange.ts';
import type { Call, Stage } from '../stage.ts';

/** A past time at which the checks say that something began; later than anything a deployment did before. */
export function aMomentAgo(stage: Stage): string {
  return new Date(stage.now()).toISOString();
}

/** The body that records an execution without running it. */
export function restoring(
  stage: Stage,
  status: ExecutionStatus,
  fields: object = {},
): Record<string, unknown> {
  const [deployment = ''] = stage.fixtures.deployments;
  return {
    deployment_id: deployment,
    workflow_id: stage.fixtures.workflow,
    dry_run: true,
    id: stage.workspace.newId(),
    force_status: status,
    // Without it the next one of the deployment could not be recorded: the defect forced-after-never-started.
    started_at: aMomentAgo(stage),
    ...fields,
  };
}

/** Records an execution in a status, and returns its id. */
export async function restored(stage: Stage, status: ExecutionStatus, fields: object = {}): Promise<string> {
  const body = restoring(stage, status, fields);
  const exchange = await stage.call('startExecution', { body });
  const made = stage.must(exchange, { status: 201 }, `an execution can be recorded as ${status}`);
  stage.equals(made.id, body.id, 'the id of a recorded execution', exchange);
  return String(body.id);
}

/** Records a group that holds these executions, and returns its id. */
export async function restoredGroup(
  stage: Stage,
  members: readonly string[],
  fields: object = {},
): Promise<string> {
  const { workflow } = stage.fixtures;
  const group = stage.deploymentGroup();
  const body = {
    deployment_group_id: group,
    workflow_id: workflow,
    id: stage.workspace.newId(),
    // An empty list counts as none, and the group would really start.
    associated_executions: members.length > 0 ? members : [await restored(stage, 'terminated')],
    ...fields,
  };
  const exchange = await stage.call('createExecutionGroup', { body });
  const made = stage.must(exchange, { status: 200 }, 'a group can be recorded');
  stage.equals(made.id, body.id, 'the id of a recorded group', exchange);
  return body.id;
}

/** Reports an execution as ended, so that its deployment is free again. */
export async function free(stage: Stage, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await stage.call('updateExecution', { id, body: { status: 'cancelled' } });
}

/** Ends what a request has left running or waiting, so that its deployments are free for the next one. */
export async function tidy(
  stage: Stage,
  operationId: OperationId,
  { id }: Call,
  { sent, received }: Exchange,
): Promise<void> {
  if (operationId === 'updateExecution' || operationId === 'actOnExecution') {
    if (id !== undefined) await end(stage, id);
    return;
  }
  if (received.status >= 300) return;
  const body = jsonOf({ body: sent.body ?? '' });
  const asked = isObject(body) ? body : {};
  if (operationId === 'startExecution') {
    const made = asked.id ?? (jsonOf(received) as { id?: unknown } | undefined)?.id;
    if (typeof made === 'string') await end(stage, made);
  }
  if (operationId === 'createExecutionGroup') {
    const associated = asked.associated_executions;
    const isStarted = !Array.isArray(associated) || associated.length === 0;
    if (isStarted) await stopGroup(stage, String(asked.id));
  }
}

/** Stops a group and all of its members. */
export async function stopGroup(stage: Stage, id: string): Promise<void> {
  // Paused first, so that the end of one does not start the next.
  await stage.call('updateExecutionGroup', { id, body: { concurrency: 0 } });
  await stage.call('actOnExecutionGroup', { id, body: { action: 'kill' } });
  const { execution_ids: members } = await readGroup(stage, id);
  for (const member of Array.isArray(members) ? members : []) await end(stage, String(member));
}

/** Reports an execution as ended, if it is not. */
export async function end(stage: Stage, id: string): Promise<void> {
  const { received } = await stage.call('getExecution', { id, query: { _include: 'id,status' } });
  if (received.status < 300 && !/"(terminated|failed|cancelled)"/.test(received.body)) await free(stage, id);
}

/** One execution as it is now. */
export async function read(stage: Stage, id: string): Promise<Record<string, unknown>> {
  const exchange = await stage.call('getExecution', { id });
  return stage.must(exchange, { status: 200 }, `${id} can be read`);
}

/** One group as it is now. */
export async function readGroup(stage: Stage, id: string): Promise<Record<string, unknown>> {
  const exchange = await stage.call('getExecutionGroup', { id });
  return stage.must(exchange, { status: 200 }, `the group ${id} can be read`);
}

export interface Listed {
  readonly exchange: Exchange;
  readonly items: readonly Record<string, unknown>[];
  readonly ids: readonly string[];
  readonly total: number;
}

/** A page of executions. */
export async function listed(
  stage: Stage,
  query: NonNullable<Call['query']>,
  call: Call = {},
): Promise<Listed> {
  const exchange = await stage.call('listExecutions', { ...call, query });
  const page = stage.must(exchange, { status: 200 }, 'there is a page');
  const items = (Array.isArray(page.items) ? page.items : []).filter(isObject);
  const pagination =
    isObject(page.metadata) && isObject(page.metadata.pagination) ? page.metadata.pagination : {};
  return { exchange, items, ids: items.map(({ id }) => String(id)), total: Number(pagination.total) };
}
