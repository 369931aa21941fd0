/** Whether the fixtures that were named can be used, and what has to be known of them. */
import { ACTIVE_STATUSES, ENDED_STATUSES } from '../../generated/lifecycle.ts';
import { Unfit } from './discover.ts';
import { type Exchange, errorCodeOf, isObject, jsonOf } from './exchange.ts';
import type { Call, Stage } from './stage.ts';
import type { Fixtures } from './target.ts';

/** How long a cancelled dry run may take to end, in milliseconds, until there seems to be no worker. */
const CANCEL_TIMEOUT_MS = 20_000;
const POLL_INTERVAL_MS = 250;

export interface Examined {
  readonly fixtures: Fixtures;
  /** Why executions do not end on this server; undefined: they do. */
  readonly noWorker: string | undefined;
}

/**
 * Starts a dry run on each deployment and cancels it, and a paused group over the deployment group where groups may be
 * created.
 *
 * @throws {Unfit} when a deployment or the workflow cannot be used.
 */
export async function examine(stage: Stage, fixtures: Fixtures): Promise<Examined> {
  const { workflow } = fixtures;
  const deployments = [...new Set(fixtures.deployments)];
  if (deployments.length === 0) throw new Unfit('Name an idle deployment with --deployment <id>.');
  if (workflow === '') {
    throw new Unfit(
      'Name a workflow of the deployment that takes no mandatory parameters with --workflow <name>.',
    );
  }
  let noWorker: string | undefined;
  let first: Record<string, unknown> | undefined;
  for (const deployment of deployments) {
    const busy = await busyWith(stage, deployment);
    if (busy !== undefined) {
      throw new Unfit(
        `The deployment ${deployment} is not idle: ${busy}. Name another with --deployment, or wait until it has ended.`,
      );
    }
    const started = await startDryRun(stage, deployment, workflow);
    first ??= started;
    noWorker ??= await stop(stage, String(started.id));
  }
  const defaultParameters = isObject(first?.parameters) ? first.parameters : {};
  const examined = { ...fixtures, deployments, defaultParameters };
  return { fixtures: { ...examined, ...(await examineGroup(stage, examined)) }, noWorker };
}

/** What keeps a deployment busy, if anything. */
async function busyWith(stage: Stage, deployment: string): Promise<string | undefined> {
  const query = { deployment_id: deployment, status: [...ACTIVE_STATUSES, 'queued'], _include: 'id,status' };
  const { received } = await request(stage, 'listExecutions', { query });
  const page = jsonOf(received);
  const [row] = isObject(page) && Array.isArray(page.items) ? page.items : [];
  return isObject(row) ? `its execution ${row.id} is ${row.status}` : undefined;
}

async function startDryRun(
  stage: Stage,
  deployment: string,
  workflow: string,
): Promise<Record<string, unknown>> {
  const body = {
    deployment_id: deployment,
    workflow_id: workflow,
    id: stage.workspace.newId(),
    dry_run: true,
  };
  const { received } = await request(stage, 'startExecution', { body });
  const started = jsonOf(received);
  if (received.status !== 201 || !isObject(started)) {
    throw new Unfit(whyNotStarted(deployment, workflow, received));
  }
  const { tenant } = stage.target;
  if (started.tenant_name !== tenant) {
    throw new Unfit(
      `The deployment ${deployment} belongs to the tenant ${started.tenant_name}, not ${tenant}. ` +
        'Name that one with --tenant, or another deployment.',
    );
  }
  return started;
}

function whyNotStarted(deployment: string, workflow: string, received: Exchange['received']): string {
  const code = errorCodeOf(received);
  const what = `The workflow ${workflow} cannot be started on the deployment ${deployment}`;
  switch (code) {
    case 'not_found_error':
      return `There is no deployment ${deployment} in this tenant. Name another with --deployment.`;
    case 'nonexistent_workflow_error':
      return `The deployment ${deployment} has no workflow ${workflow}. Name another with --workflow.`;
    case 'illegal_execution_parameters_error':
      return `${what}: it takes mandatory parameters. Name another with --workflow.`;
    case 'forbidden_error':
      return `${what}: checks that write need a user who may choose ids and statuses, such as an administrator.`;
    default:
      return `${what}: the manager responds ${received.status}${code ? ` ${code}` : ''}.`;
  }
}

/** Cancels the dry run, and returns why it does not end, if so. */
async function stop(stage: Stage, id: string): Promise<string | undefined> {
  await request(stage, 'actOnExecution', { id, body: { action: 'cancel' } });
  const until = performance.now() + CANCEL_TIMEOUT_MS;
  let status = '';
  do {
    const row = jsonOf((await request(stage, 'getExecution', { id })).received);
    status = isObject(row) ? String(row.status) : '';
    if ((ENDED_STATUSES as readonly string[]).includes(status)) return undefined;
    stage.waitsFor = `the end of a cancelled dry run, which is ${status} (${id})`;
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
    stage.limits.signal.throwIfAborted();
  } while (performance.now() < until);
  await request(stage, 'updateExecution', { id, body: { status: 'cancelled' } });
  return (
    `nothing ends on this server: a dry run was still ${status} ${CANCEL_TIMEOUT_MS / 1000} s after it was cancelled. ` +
    'Does it have a worker?'
  );
}

/** A paused group shows who its members would be; it cannot be deleted. */
async function examineGroup(stage: Stage, fixtures: Fixtures): Promise<Partial<Fixtures>> {
  const { deploymentGroup: group, workflow } = fixtures;
  if (group === undefined || stage.leaveNothing) return {};
  const unfit = (why: string) => ({
    deploymentGroup: undefined,
    unfit: { deploymentGroup: `the deployment group ${group} cannot be used: ${why}` },
  });
  const body = {
    deployment_group_id: group,
    workflow_id: workflow,
    id: stage.workspace.newId(),
    concurrency: 0,
  };
  const { received } = await request(stage, 'createExecutionGroup', { body });
  const code = errorCodeOf(received);
  if (received.status >= 300)
    return unfit(`the manager responds ${received.status}${code ? ` ${code}` : ''}`);
  const since = jsonOf(received);
  const orphans = await orphansOf(stage, workflow, isObject(since) ? String(since.created_at) : '');
  const row = jsonOf((await request(stage, 'getExecutionGroup', { id: body.id })).received);
  const ids = isObject(row) && Array.isArray(row.execution_ids) ? row.execution_ids.map(String) : [];
  await request(stage, 'actOnExecutionGroup', { id: body.id, body: { action: 'cancel' } });
  const groupMembers: string[] = [];
  for (const id of ids) {
    const member = jsonOf((await request(stage, 'getExecution', { id })).received);
    if (isObject(member)) groupMembers.push(String(member.deployment_id));
  }
  if (orphans > 0) return unfit(`not all of its deployments have the workflow ${workflow}`);
  if (groupMembers.length === 0) return unfit(`it has no deployments with the workflow ${workflow}`);
  for (const id of groupMembers) {
    const busy = await busyWith(stage, id);
    if (busy !== undefined)
      return { groupMembers, unfit: { groupRun: `the deployment ${id} of ${group} is not idle: ${busy}` } };
  }
  return { groupMembers };
}

/** A deployment without the workflow gets an execution without a status, which is no member. */
async function orphansOf(stage: Stage, workflow: string, since: string): Promise<number> {
  const query = { workflow_id: workflow, _sort: '-created_at', _size: 100 };
  const page = jsonOf((await request(stage, 'listExecutions', { query })).received);
  const rows = (isObject(page) && Array.isArray(page.items) ? page.items : []).filter(isObject);
  const orphans = rows.filter(
    ({ status, created_at: created }) => status === null && since !== '' && String(created) >= since,
  );
  for (const { id } of orphans) stage.workspace.noteExecution(stage.target.tenant, String(id));
  return orphans.length;
}

/** These requests are not judged: they find out what the checks can be judged by. */
function request(stage: Stage, operationId: Parameters<Stage['call']>[0], call: Call): Promise<Exchange> {
  return stage.pass(stage.request(operationId, call));
}
