/** Finds at a manager what the checks can work with, where nobody has named it. */
import { ACTIVE_STATUSES } from '../../generated/lifecycle.ts';
import type { Connection } from './connection.ts';
import { type Exchange, errorCodeOf, isObject, jsonOf } from './exchange.ts';
import { credentialHeaders, type Fixtures, type Target } from './target.ts';

/** The manager cannot be checked like this; the message says what to do. */
export class Unfit extends Error {}

/** Not to be started on a deployment of somebody else, however harmless a dry run is. */
const NEVER = /^(create|delete)_deployment_environment$|^(un)?install$|snapshot|^update$|plugin/;

/** How many of the newest executions are looked at. */
const LOOKED_AT = 500;

export async function discover(target: Target, connection: Connection): Promise<Fixtures> {
  const { fixtures } = target;
  const rows = await recent(target, connection);
  const deployments = fixtures.deployments ?? idle(rows);
  const [deployment] = deployments;
  const workflow = fixtures.workflow ?? workflowOf(rows, deployment);
  const deploymentGroup = fixtures.deploymentGroup ?? (await someGroup(target, connection));
  return { ...fixtures, deployments, workflow: workflow ?? '', deploymentGroup };
}

/** @throws {Unfit} when there is no deployment or workflow to work with. */
export function assertFit({ deployments, workflow }: Fixtures): void {
  if (deployments.length === 0) {
    throw new Unfit(
      'There is no idle deployment that the checks could use. Name one with --deployment <id> and a workflow of ' +
        'it that takes no mandatory parameters with --workflow <name>; or run with --read-only.',
    );
  }
  if (workflow === '') {
    throw new Unfit(
      `Which workflow of the deployment ${deployments[0]} may be started (as a dry run)? ` +
        'Name one that takes no mandatory parameters with --workflow <name>; or run with --read-only.',
    );
  }
}

interface Found {
  readonly deployment_id: string | null;
  readonly workflow_id: string;
  readonly status: string | null;
}

/** Also the first request there is: what is wrong with URL, credentials or tenant shows here. */
async function recent(target: Target, connection: Connection): Promise<Found[]> {
  const query = `_size=${LOOKED_AT}&_sort=-created_at&_include=deployment_id,workflow_id,status`;
  const exchange = await get(target, connection, '/executions', query);
  const { status, headers } = exchange.received;
  if (status !== 200) throw new Unfit(refused(exchange, target, connection));
  const page = jsonOf(exchange.received);
  if (!isObject(page) || !Array.isArray(page.items)) {
    const type = headers['content-type'] ?? 'nothing';
    throw new Unfit(`${connection.base} does not look like a manager: it answers 200 with ${type}.`);
  }
  return page.items.filter(isObject) as unknown as Found[];
}

function refused({ received }: Exchange, { tenant }: Target, { base }: Connection): string {
  const code = errorCodeOf(received);
  const { status } = received;
  if (status === 401)
    return `${base} does not accept the credentials. Give --username and --password, or --token.`;
  if (status === 403) {
    return `${base} refuses the tenant ${tenant}, or the user may not list executions there. Name one with --tenant.`;
  }
  if (status === 404) return `${base}/executions is not there: is this the URL of a manager?`;
  return `${base}/executions is answered ${status}${code ? ` ${code}` : ''}; so nothing can be checked.`;
}

function idle(rows: readonly Found[]): string[] {
  const busy = new Set<string | null>();
  for (const { deployment_id: id, status } of rows) {
    if ([...ACTIVE_STATUSES, 'queued'].some((it) => it === status)) busy.add(id);
  }
  const all = rows.map(({ deployment_id: id }) => id).filter((id): id is string => id !== null);
  return [...new Set(all)].filter((id) => !busy.has(id));
}

function workflowOf(rows: readonly Found[], deployment: string | undefined): string | undefined {
  return rows.find(
    ({ deployment_id: id, workflow_id: name, status }) =>
      id === deployment && status === 'terminated' && !NEVER.test(name),
  )?.workflow_id;
}

async function someGroup(target: Target, connection: Connection): Promise<string | undefined> {
  const query = '_size=1&_sort=-created_at&_include=deployment_group_id';
  const { received } = await get(target, connection, '/execution-groups', query);
  const page = jsonOf(received);
  const [row] = isObject(page) && Array.isArray(page.items) ? page.items : [];
  return isObject(row) && typeof row.deployment_group_id === 'string' ? row.deployment_group_id : undefined;
}

function get({ credentials, tenant }: Target, connection: Connection, path: string, query: string) {
  const headers = { ...credentialHeaders(credentials), tenant };
  return connection.send({ method: 'GET', path, query, headers });
}
