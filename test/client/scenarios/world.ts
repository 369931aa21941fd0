/** What a manager must hold for the scenarios: three shops and workflows of every kind, at five hundred times real speed. */
import type { SandboxOptions, StateDocument } from '../../../src/sandbox/index.ts';
import { shopDocument } from '../../sandbox/fixture.ts';

const QUICK = { pickup_ms: 500, duration_ms: 5_000, operations: 4 };

const document = shopDocument({});
const workflows = {
  backup: {
    behaviour: QUICK,
    parameters: { keep_days: { type: 'integer', default: 7 }, region: { type: 'string', default: 'eu' } },
  },
  restart: { behaviour: QUICK },
  broken: { behaviour: { ...QUICK, outcome: 'failed', error: 'no disk' } },
  endless: { behaviour: { ...QUICK, outcome: 'never_ends' } },
  stubborn: { behaviour: { ...QUICK, outcome: 'never_ends', honors_cancel: false } },
  migrate: { behaviour: QUICK, is_available: false },
};
const user = (username: string, role: string) => ({
  username,
  password: username,
  system_role: 'default',
  tenants: { default_tenant: role },
});

export const SCENARIO_WORLD: SandboxOptions = {
  state: {
    ...document,
    users: [...document.users, user('olga', 'operations'), user('vera', 'viewer')],
    blueprints: document.blueprints.map((blueprint) => ({ ...blueprint, workflows })),
    deployment_groups: [
      ...document.deployment_groups,
      { id: 'empty', tenant: 'default_tenant', created_by: 'admin', deployment_ids: [] },
    ],
  } as object as StateDocument,
  clock: { mode: 'accelerated', rate: 500 },
  validate: true,
};
