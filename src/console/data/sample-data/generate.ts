// Generates a state document with a long history.
import { EXAMPLE_WORLD } from '../../../../generated/world.ts';
import { Random } from '../../../sandbox/engine/simulation/random.ts';

/** The average number of executions of a deployment. */
const EXECUTIONS_PER_DEPLOYMENT = 500;
const MAX_DEPLOYMENTS = 240;
const MIN_DEPLOYMENTS = 40;
/** The time between executions, over all deployments. */
const INTERVAL_MS = 9_000;
/** The number of waiting and running executions. */
const UNFINISHED = 36;
const CHUNK_ROWS = 500;

const CITIES = [
  'athens',
  'berlin',
  'cork',
  'dublin',
  'essen',
  'faro',
  'ghent',
  'hamburg',
  'izmir',
  'jena',
  'kyiv',
  'lisbon',
];
const WORKFLOWS = ['backup', 'restart', 'heal', 'update', 'backup', 'restart', 'backup'];
const USERS = ['maria', 'olga', 'uri', 'admin'];

/**
 * The document as text in chunks. The result is deterministic: deployments in cities with long histories, some running
 * executions, some in the queue, and a group of which a few members run and many wait.
 * @param count How many executions.
 * @param now The time of the manager, in milliseconds.
 */
export function* generateSampleData(count: number, now: number): Generator<string, void, undefined> {
  const deployments = deploymentIds(count);
  const { tenants, users, blueprints } = EXAMPLE_WORLD;
  yield `{"tenants": ${JSON.stringify(tenants)},\n"users": ${JSON.stringify(users)},\n"blueprints": ${JSON.stringify(blueprints)},\n`;
  yield `"deployments": ${JSON.stringify(deployments.map(deploymentOf))},\n`;
  const crew = deployments.slice(0, MIN_DEPLOYMENTS);
  const groups = [
    { id: 'all-shops', deployment_ids: deployments },
    { id: 'first-shops', deployment_ids: crew },
  ].map((group) => ({ tenant: 'default_tenant', created_by: 'maria', visibility: 'tenant', ...group }));
  yield `"deployment_groups": ${JSON.stringify(groups)},\n"executions": [`;
  const random = new Random(count);
  let piece = '';
  for (let index = 0; index < count; index++) {
    piece += `${index === 0 ? '' : ','}\n${JSON.stringify(executionOf(index, count, now, deployments, random))}`;
    if (index % CHUNK_ROWS !== CHUNK_ROWS - 1) continue;
    yield piece;
    piece = '';
  }
  const members = Array.from({ length: Math.min(crew.length, count) }, (_, at) => idOf(count - 1 - at));
  const group = {
    id: '9d2c7a44-1e83-4f6b-8a35-7c60d91feb16',
    tenant: 'default_tenant',
    visibility: 'tenant',
    deployment_group_id: 'first-shops',
    workflow_id: 'backup',
    concurrency: 6,
    created_by: 'olga',
    created_at: new Date(now - 30_000).toISOString(),
    execution_ids: members,
  };
  yield `${piece}\n],\n"execution_groups": [${JSON.stringify(group)}],\n"settings": {"runner": "auto"}}\n`;
}

function deploymentIds(count: number): string[] {
  const number = Math.min(
    MAX_DEPLOYMENTS,
    Math.max(MIN_DEPLOYMENTS, Math.floor(count / EXECUTIONS_PER_DEPLOYMENT)),
  );
  return Array.from({ length: number }, (_, index) => {
    const round = Math.floor(index / CITIES.length) + 1;
    return `shop-${CITIES[index % CITIES.length]}-${String(round).padStart(2, '0')}`;
  });
}

function deploymentOf(id: string): object {
  const [, city = '', number = ''] = id.split('-');
  const name = `Web shop ${city[0]?.toUpperCase()}${city.slice(1)} ${Number(number)}`;
  return {
    id,
    tenant: 'default_tenant',
    blueprint_id: 'web-shop',
    display_name: name,
    visibility: 'tenant',
    created_by: 'maria',
  };
}

function executionOf(
  index: number,
  count: number,
  now: number,
  deployments: readonly string[],
  random: Random,
): object {
  const left = count - 1 - index;
  const isUnderWay = left < Math.min(UNFINISHED, deployments.length);
  const created = now - left * (isUnderWay ? 700 : INTERVAL_MS) - (isUnderWay ? 0 : 60_000);
  // The newest have a deployment each; the history is spread randomly.
  const at = isUnderWay ? left : Math.floor(random.number() * deployments.length);
  const total = 4 + Math.floor(random.number() * 12);
  const common = {
    id: idOf(index),
    tenant: 'default_tenant',
    deployment_id: deployments[at],
    workflow_id: isUnderWay ? 'backup' : WORKFLOWS[Math.floor(random.number() * WORKFLOWS.length)],
    created_by: USERS[Math.floor(random.number() * USERS.length)],
    created_at: new Date(created).toISOString(),
  };
  if (isUnderWay && left >= 6) return { ...common, status: 'queued' };
  const started = created + 200 + Math.floor(random.number() * 900);
  if (isUnderWay) {
    const done = Math.floor(random.number() * total);
    return {
      ...common,
      status: 'started',
      started_at: new Date(Math.min(started, now)).toISOString(),
      error: '',
      total_operations: total,
      finished_operations: done,
    };
  }
  const fate = random.number();
  const status = fate < 0.86 ? 'terminated' : fate < 0.95 ? 'failed' : 'cancelled';
  return {
    ...common,
    status,
    started_at: new Date(started).toISOString(),
    ended_at: new Date(started + 4_000 + Math.floor(random.number() * 40_000)).toISOString(),
    error: status === 'failed' ? 'RuntimeError: the volume is not attached' : '',
    total_operations: total,
    finished_operations: status === 'terminated' ? total : Math.floor(random.number() * total),
  };
}

function idOf(index: number): string {
  const mixed = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  const tail = index.toString(16).padStart(12, '0');
  return `${mixed.toString(16).padStart(8, '0')}-7a3e-4c11-9b52-${tail}`;
}
