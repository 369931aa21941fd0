import type { StateDocument } from '../../../sandbox/index.ts';

/** Four shops and their group, without executions. */
export const CITIES = ['berlin', 'lisbon', 'oslo', 'vienna'] as const;

export const DEPLOYMENT_GROUP = 'all-shops';

/** The time at which the playground begins. */
export const START_TIME = '2026-03-02T09:30:00.000Z';

/** Workflows take some seconds: long enough to block each other, short enough to see them end. */
const BEHAVIOURS = {
  backup: { pickup_ms: [600, 1_200], duration_ms: [9_000, 13_000], operations: 8 },
  restart: { pickup_ms: [600, 1_200], duration_ms: [6_000, 8_000], operations: 5 },
};

export const EXAMPLE_STATE: StateDocument = {
  tenants: ['default_tenant'],
  users: [
    {
      username: 'admin',
      password: 'admin',
      system_role: 'sys_admin',
      bootstrap: true,
      active: true,
      tenants: { default_tenant: 'user' },
      tokens: [],
    },
  ],
  blueprints: [{ id: 'web-shop', tenant: 'default_tenant', workflows: { backup: {}, restart: {} } }],
  deployments: CITIES.map((city) => ({
    id: `shop-${city}`,
    tenant: 'default_tenant',
    blueprint_id: 'web-shop',
    display_name: `Web shop ${city[0]?.toUpperCase()}${city.slice(1)}`,
    visibility: 'tenant',
    created_by: 'admin',
  })),
  deployment_groups: [
    {
      id: DEPLOYMENT_GROUP,
      tenant: 'default_tenant',
      visibility: 'tenant',
      created_by: 'admin',
      deployment_ids: CITIES.map((city) => `shop-${city}`),
    },
  ],
  settings: { runner: 'auto', behaviours: BEHAVIOURS },
};
