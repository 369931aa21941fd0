import { createHash } from 'node:crypto';
import type { StateDocument } from '../../src/sandbox/index.ts';

const OWNER = { tenant: 'default_tenant', created_by: 'admin' } as const;
const MIN_DEPLOYMENTS = 40;
const ACTIVE = 20;
const FIRST_CREATED = Date.parse('2026-03-02T00:00:00.000Z');

/** The names that half of the executions share, at any size. */
export const BUSY_DEPLOYMENT = 'shop-0';
export const BUSY_GROUP = 'backup-of-all-shops';
export const WORKFLOW = 'backup';

/** A deployment without active or queued executions. */
export const IDLE_DEPLOYMENT = 'shop-idle';

/** The parts of a state that every benchmark has: one user, one blueprint, deployments and a group of them all. */
export function stateWith(deployments: readonly string[]) {
  return {
    tenants: [OWNER.tenant],
    users: [{ username: 'admin', password: 'admin', system_role: 'sys_admin', bootstrap: true }],
    blueprints: [{ id: 'web-shop', tenant: OWNER.tenant, workflows: { backup: {}, update: {} } }],
    deployments: deployments.map((id) => ({ ...OWNER, id, blueprint_id: 'web-shop' })),
    deployment_groups: [{ ...OWNER, id: 'shops', deployment_ids: deployments }],
  } satisfies StateDocument;
}

/**
 * A manager in use: most executions have finished, some are queued behind the active ones. Half of them belong to one
 * deployment, one group and one workflow, so that the result of a filter grows with the number of executions.
 */
export function stateOfSize(size: number): StateDocument {
  const count = Math.max(MIN_DEPLOYMENTS, Math.floor(size / 100));
  const deployments = [...Array.from({ length: count }, (_, index) => `shop-${index}`), IDLE_DEPLOYMENT];
  const indexes = Array.from({ length: size }, (_, index) => index);
  return {
    ...stateWith(deployments),
    executions: indexes.map((index) => execution(index, count)),
    execution_groups: [
      {
        ...OWNER,
        id: BUSY_GROUP,
        deployment_group_id: 'shops',
        workflow_id: WORKFLOW,
        concurrency: 20,
        created_at: new Date(FIRST_CREATED).toISOString(),
        execution_ids: indexes.filter((index) => index % 8 < 4).map(idOf),
      },
    ],
    // The limit is reached, so that each execution that finishes starts exactly one that is queued.
    settings: { runner: 'manual', max_concurrent_workflows: ACTIVE },
  };
}

function execution(index: number, deployments: number): NonNullable<StateDocument['executions']>[number] {
  const status = statusOf(index);
  const created = FIRST_CREATED + index * 20;
  const isFinished = status !== 'queued' && status !== 'started';
  return {
    ...OWNER,
    id: idOf(index),
    // Active and queued executions are spread, so that only the limit keeps the queued ones waiting.
    deployment_id: index % 2 === 0 && isFinished ? BUSY_DEPLOYMENT : `shop-${index % deployments}`,
    workflow_id: index % 4 < 2 ? WORKFLOW : 'update',
    status,
    created_at: new Date(created).toISOString(),
    ...(status !== 'queued' && { started_at: new Date(created + 5).toISOString() }),
    ...(isFinished && { ended_at: new Date(created + 15).toISOString() }),
    ...(status === 'failed' && { error: 'The shop could not be reached: connection refused.' }),
    parameters: { region: 'eu', keep_days: 7 },
    total_operations: 12,
    finished_operations: isFinished ? 12 : 3,
    // The form of real tokens: 32 hexadecimal digits.
    token: createHash('md5').update(String(index)).digest('hex'),
  };
}

function statusOf(index: number) {
  if (index < ACTIVE) return 'started';
  if (index % 10 === 3) return 'queued';
  if (index % 10 === 5) return 'failed';
  return index % 10 === 7 ? 'cancelled' : 'terminated';
}

/** The form of the ids of a manager. */
function idOf(index: number): string {
  const digits = index.toString(16).padStart(12, '0');
  return `${digits.slice(4)}-5f0a-4b57-9c7e-${digits}`;
}
