import { Random } from '../../src/sandbox/engine/simulation/random.ts';
import type { StateDocument } from '../../src/sandbox/index.ts';

/** How many deployments a world has at least. */
const FEWEST_DEPLOYMENTS = 40;
const OWNED = { tenant: 'default_tenant', created_by: 'admin' } as const;
const DAY = Date.parse('2026-03-02T00:00:00.000Z');

/** The names that half of the executions have in common, whatever their number. */
export const BUSY_SHOP = 'shop-0';
export const BUSY_GROUP = 'backup-of-all-shops';
export const WORKFLOW = 'backup';

/** A deployment that nothing runs on or waits for. */
export const IDLE_SHOP = 'shop-idle';

/**
 * A manager that has been in use: most executions are over, some wait behind the few that run. However many there are,
 * half of them are one deployment's, one group's and one workflow's, so that a filter finds the more the more there are.
 */
export function worldOf(size: number): StateDocument {
  const count = Math.max(FEWEST_DEPLOYMENTS, Math.floor(size / 100));
  const shops = [...Array.from({ length: count }, (_, each) => `shop-${each}`), IDLE_SHOP];
  const executions = Array.from({ length: size }, (_, each) => execution(each, count));
  const members = executions.filter(({ is_member }) => is_member);
  return {
    tenants: [OWNED.tenant],
    users: [{ username: 'admin', password: 'admin', system_role: 'sys_admin', bootstrap: true }],
    blueprints: [{ id: 'web-shop', tenant: OWNED.tenant, workflows: { backup: {}, update: {} } }],
    deployments: shops.map((id) => ({ ...OWNED, id, blueprint_id: 'web-shop' })),
    deployment_groups: [{ ...OWNED, id: 'shops', deployment_ids: shops }],
    executions: executions.map(({ is_member: _, ...row }) => row),
    execution_groups: [
      {
        ...OWNED,
        id: BUSY_GROUP,
        deployment_group_id: 'shops',
        workflow_id: WORKFLOW,
        concurrency: 20,
        created_at: new Date(DAY).toISOString(),
        execution_ids: members.map(({ id }) => id),
      },
    ],
    // As many run as may, so that what ends makes room for exactly one that waits.
    settings: { runner: 'manual', max_concurrent_workflows: RUNNING },
  };
}

const RUNNING = 20;

function execution(each: number, shops: number) {
  const status = statusOf(each);
  const created = DAY + each * 20;
  const isOver = status !== 'queued' && status !== 'started';
  return {
    ...OWNED,
    id: idOf(each),
    // What runs and what waits is spread over the first deployments, where nothing stands in its way but its number.
    deployment_id: each % 2 === 0 && isOver ? BUSY_SHOP : `shop-${each % shops}`,
    workflow_id: each % 4 < 2 ? WORKFLOW : 'update',
    status,
    created_at: new Date(created).toISOString(),
    ...(status !== 'queued' && { started_at: new Date(created + 5).toISOString() }),
    ...(isOver && { ended_at: new Date(created + 15).toISOString() }),
    ...(status === 'failed' && { error: 'The shop could not be reached: connection refused.' }),
    parameters: { region: 'eu', keep_days: 7 },
    total_operations: 12,
    finished_operations: isOver ? 12 : 3,
    token: tokenOf(each),
    is_member: each % 8 < 4,
  };
}

function statusOf(each: number) {
  if (each < RUNNING) return 'started';
  if (each % 10 === 3) return 'queued';
  if (each % 10 === 5) return 'failed';
  return each % 10 === 7 ? 'cancelled' : 'terminated';
}

/** Of the form of the tokens that the engine makes up: 32 hexadecimal digits, often many of 0 to 9 in a row. */
function tokenOf(each: number): string {
  return new Random(each).hex(32);
}

/** Of the form of the ids that a manager makes up. */
function idOf(each: number): string {
  const digits = each.toString(16).padStart(12, '0');
  return `${digits.slice(4)}-5f0a-4b57-9c7e-${digits}`;
}
