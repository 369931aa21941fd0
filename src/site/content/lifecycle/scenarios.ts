// The scenarios of the life cycle page. The build runs each in a sandbox, and the page draws the result.

export interface Start {
  /** In seconds from the beginning. */
  at: number;
  /** An empty text for a system workflow. */
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
  title: string;
  /** As Markdown. */
  text: string;
  starts?: readonly Start[];
  group?: GroupStart;
}

const UPDATE: Start = { at: 0, deployment: 'shop-lisbon', workflow: 'update', runs: 6 };
const BACKUP: Start = { at: 2, deployment: 'shop-lisbon', workflow: 'backup', runs: 4 };

export const SCENARIOS = {
  rejected: {
    title: 'A busy deployment rejects a start',
    text: 'While one execution is active on a deployment, a second start there is rejected with `existing_running_execution_error`. Nothing is stored.',
    starts: [UPDATE, BACKUP],
  },
  queued: {
    title: 'With queue it waits',
    text: 'The same start with `queue: true` is stored as `queued`, and starts when the first one has ended.',
    starts: [UPDATE, { ...BACKUP, queue: true }],
  },
  forced: {
    title: 'With force both run',
    text: 'With `force: true` both run at the same time, on the same deployment. Make sure that they do not conflict.',
    starts: [UPDATE, { ...BACKUP, force: true }],
  },
  system: {
    title: 'A system workflow runs alone',
    text: 'Removing a plugin waits for everything that runs, on every deployment; while it waits, nothing else leaves the queue. While it runs, even a plain start on a free deployment is `queued`. When it ends, both backups start.',
    starts: [
      { ...UPDATE, runs: 5 },
      { at: 1, deployment: 'shop-lisbon', workflow: 'backup', runs: 3, queue: true },
      { at: 2, deployment: 'shop-oslo', workflow: 'restart', runs: 5 },
      { at: 3, deployment: '', workflow: 'uninstall_plugin', runs: 4, queue: true },
      { at: 9, deployment: 'shop-vienna', workflow: 'backup', runs: 3 },
    ],
  },
  group: {
    title: 'The members of a group',
    text: 'Two start immediately and two are queued; each time a member ends, the next one starts.',
    group: {
      at: 0,
      deploymentGroup: 'shops',
      workflow: 'backup',
      concurrency: 2,
      runs: { 'shop-berlin': 4, 'shop-lisbon': 6, 'shop-madrid': 5, 'shop-oslo': 4 },
    },
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
