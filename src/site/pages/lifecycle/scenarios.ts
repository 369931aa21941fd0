// What the pictures show. Each scenario is played by the sandbox when the site is built, and drawn as it came out.

export interface Start {
  /** In seconds from the beginning. */
  at: number;
  /** An empty text for a workflow of the manager itself. */
  deployment: string;
  workflow: string;
  /** How long its worker takes, in seconds. */
  runs: number;
  queue?: boolean;
  force?: boolean;
}

export interface GroupStart {
  at: number;
  deploymentGroup: string;
  workflow: string;
  concurrency: number;
  /** How long the worker of each member takes, in seconds, by deployment. */
  runs: Record<string, number>;
}

export interface Scenario {
  name: 'refused' | 'queued' | 'forced' | 'system' | 'group';
  starts?: readonly Start[];
  group?: GroupStart;
}

const UPDATE: Start = { at: 0, deployment: 'shop-lisbon', workflow: 'update', runs: 6 };
const BACKUP: Start = { at: 2, deployment: 'shop-lisbon', workflow: 'backup', runs: 4 };

export const SCENARIOS: readonly Scenario[] = [
  { name: 'refused', starts: [UPDATE, BACKUP] },
  { name: 'queued', starts: [UPDATE, { ...BACKUP, queue: true }] },
  { name: 'forced', starts: [UPDATE, { ...BACKUP, force: true }] },
  {
    name: 'system',
    starts: [
      { ...UPDATE, runs: 5 },
      { at: 1, deployment: 'shop-lisbon', workflow: 'backup', runs: 3, queue: true },
      { at: 2, deployment: 'shop-oslo', workflow: 'restart', runs: 5 },
      { at: 3, deployment: '', workflow: 'uninstall_plugin', runs: 4, queue: true },
      { at: 9, deployment: 'shop-vienna', workflow: 'backup', runs: 3 },
    ],
  },
  {
    name: 'group',
    group: {
      at: 0,
      deploymentGroup: 'shops',
      workflow: 'backup',
      concurrency: 2,
      runs: { 'shop-berlin': 4, 'shop-lisbon': 6, 'shop-madrid': 5, 'shop-oslo': 4 },
    },
  },
];
