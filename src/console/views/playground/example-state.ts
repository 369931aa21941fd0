import type { Execution } from '../../../client/index.ts';
import type { StateDocument } from '../../../sandbox/index.ts';
import type { GroupView } from '../../data/groups.ts';

/** Four shops and their group, without executions. */
export const CITIES = ['berlin', 'lisbon', 'oslo', 'vienna'] as const;

export const DEPLOYMENT_GROUP = 'all-shops';

/** The time at which the playground begins. */
export const START_TIME = '2026-03-02T09:30:00.000Z';

const OWNER = { tenant: 'default_tenant', visibility: 'tenant', created_by: 'admin' } as const;

/** Workflows take some seconds: long enough to block each other, short enough to see them end. */
const BEHAVIOURS = {
  backup: { pickup_ms: [600, 1_200], duration_ms: [9_000, 13_000], operations: 8 },
  restart: { pickup_ms: [600, 1_200], duration_ms: [6_000, 8_000], operations: 5 },
};

const IDLE_STATE: StateDocument = {
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
    blueprint_id: 'web-shop',
    display_name: `Web shop ${city[0]?.toUpperCase()}${city.slice(1)}`,
    ...OWNER,
  })),
  deployment_groups: [
    {
      id: DEPLOYMENT_GROUP,
      deployment_ids: CITIES.map((city) => `shop-${city}`),
      ...OWNER,
    },
  ],
  settings: { runner: 'auto', behaviours: BEHAVIOURS },
};

/** What runs and waits when the home page opens: seconds from the start, and how many of 8 operations have ended. */
const RUNS = [
  { city: 'berlin', status: 'terminated', created: -38, started: -37, ended: -26, finished: 8 },
  { city: 'berlin', status: 'started', created: -10, started: -9, ended: null, finished: 5, isMember: true },
  { city: 'lisbon', status: 'terminated', created: -32, started: -31, ended: -21, finished: 8 },
  { city: 'lisbon', status: 'started', created: -10, started: -8, ended: null, finished: 4, isMember: true },
  { city: 'lisbon', status: 'queued', created: -5, started: null, ended: null },
  { city: 'oslo', status: 'failed', created: -35, started: -34, ended: -24, finished: 6 },
  { city: 'oslo', status: 'queued', created: -10, started: null, ended: null, isMember: true },
  { city: 'vienna', status: 'terminated', created: -30, started: -29, ended: -19, finished: 8 },
] as const;

const executions = RUNS.map((run, index) => ({
  id: `5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0d0${index}`,
  deployment_id: `shop-${run.city}`,
  workflow_id: 'backup',
  status: run.status,
  created_at: timeAt(run.created),
  started_at: run.started === null ? null : timeAt(run.started),
  ended_at: run.ended === null ? null : timeAt(run.ended),
  total_operations: run.started === null ? 0 : 8,
  finished_operations: run.started === null ? 0 : run.finished,
  ...OWNER,
}));
const members = executions.filter((_, index) => 'isMember' in (RUNS[index] ?? {}));
const group = {
  id: '7c2f4a86-0d1b-4e53-9a67-5b8c1d2e3f40',
  deployment_group_id: DEPLOYMENT_GROUP,
  workflow_id: 'backup',
  concurrency: 2,
  created_at: timeAt(-10),
  execution_ids: members.map(({ id }) => id),
  ...OWNER,
};

/** What a playground begins with: the state of its manager, and what of it is shown before the manager responds. */
export interface Scene {
  readonly state: StateDocument;
  readonly executions: readonly Execution[];
  readonly group: GroupView | null;
}

/** The shops without executions. */
export const IDLE: Scene = { state: IDLE_STATE, executions: [], group: null };

/** Runs, a queue and a group under way. */
export const UNDER_WAY: Scene = {
  state: { ...IDLE_STATE, executions, execution_groups: [group] },
  executions: executions as unknown as Execution[],
  group: {
    group: group as unknown as GroupView['group'],
    active: members.filter(({ status }) => status === 'started') as unknown as GroupView['active'],
    counts: { active: 2, waiting: 1, terminated: 0, failed: 0, cancelled: 0 },
  },
};

function timeAt(seconds: number): string {
  return new Date(Date.parse(START_TIME) + seconds * 1000).toISOString();
}
