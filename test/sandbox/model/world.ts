/** What every walk begins with: a few shops in two tenants, small enough that executions get in each other's way. */

export const START = '2026-03-02T09:00:00.000Z';

export const CREATE_ENVIRONMENT = 'create_deployment_environment';
export const DELETE_ENVIRONMENT = 'delete_deployment_environment';

export type Role = 'admin' | 'manager' | 'user' | 'viewer';

/** Their passwords are their names. The administrator may do everything everywhere. */
export const ROLES: Readonly<Record<string, Readonly<Record<string, Role>>>> = {
  admin: { default_tenant: 'admin', research: 'admin' },
  maria: { default_tenant: 'manager' },
  uri: { default_tenant: 'user', research: 'user' },
  vera: { default_tenant: 'viewer' },
};

export const SHOPS = ['shop-berlin', 'shop-lisbon', 'shop-madrid', 'shop-oslo'];
const MORE_SHOPS = ['shop-porto', 'shop-rome', 'shop-paris', 'shop-prague', 'shop-riga'];
export const DEPLOYMENTS = [...SHOPS, ...MORE_SHOPS, 'warehouse-lab'];

const owned = { tenant: 'default_tenant', created_by: 'maria' };

const BLUEPRINTS = [
  {
    id: 'web-shop',
    tenant: 'default_tenant',
    workflows: {
      backup: {
        parameters: {
          region: { type: 'string', default: 'eu' },
          keep_days: { type: 'integer', default: 7, constraints: [{ in_range: [1, 90] }] },
        },
      },
      restart: { parameters: {}, behaviour: { failure_rate: 0.3, honors_cancel: false } },
      migrate: { parameters: {}, is_available: false },
    },
  },
  { id: 'warehouse', tenant: 'research', workflows: { restart: { parameters: {} } } },
];

/** Who sees them: porto only its creator and managers, rome all users. */
const VISIBILITIES: Readonly<Record<string, string>> = { 'shop-porto': 'private', 'shop-rome': 'global' };

export interface WorldOptions {
  readonly runner: 'auto' | 'manual';
  readonly max_concurrent_workflows: number;
}

export function initialState(settings: WorldOptions) {
  const deployments = DEPLOYMENTS.map((id) => ({
    id,
    ...owned,
    tenant: id === 'warehouse-lab' ? 'research' : 'default_tenant',
    blueprint_id: id === 'warehouse-lab' ? 'warehouse' : 'web-shop',
    display_name: id,
    visibility: VISIBILITIES[id] ?? 'tenant',
    create_execution: `env-${id}`,
    latest_execution: `env-${id}`,
  }));
  return {
    tenants: ['default_tenant', 'research'],
    users: Object.keys(ROLES).map(user),
    blueprints: BLUEPRINTS,
    deployments,
    deployment_groups: [
      { id: 'shops', ...owned, deployment_ids: SHOPS },
      { id: 'all-shops', ...owned, deployment_ids: [...SHOPS, ...MORE_SHOPS] },
      ...['nothing', 'done', 'to-check'].map((id) => ({ id, ...owned, deployment_ids: [] })),
    ],
    executions: deployments.map(({ id, tenant, created_by }, index) => ({
      id: `env-${id}`,
      tenant,
      created_by,
      deployment_id: id,
      workflow_id: CREATE_ENVIRONMENT,
      status: 'terminated',
      created_at: `2026-03-01T09:00:0${index}.000Z`,
      started_at: `2026-03-01T09:00:0${index}.000Z`,
      ended_at: `2026-03-01T09:00:1${index}.000Z`,
    })),
    settings,
  };
}

function user(username: string) {
  if (username === 'admin')
    return { username, password: username, system_role: 'sys_admin', bootstrap: true };
  return { username, password: username, tenants: ROLES[username] ?? {} };
}
