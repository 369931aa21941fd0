import { CheckContext } from './context.ts';
import type { SuiteName } from './findings.ts';
import { ResourceTracker } from './fixtures/resource-tracker.ts';
import { Connection } from './http/connection.ts';
import { Random } from './random.ts';
import { Recorder } from './recorder.ts';
import type { Suite } from './suites/suite.ts';

export interface ListedCheck {
  readonly suite: SuiteName;
  readonly name: string;
  readonly readOnly: boolean;
}

/** Lists the checks without a server: nothing is sent. */
export async function listChecks(suites: readonly Suite[], grep?: string): Promise<ListedCheck[]> {
  const url = 'http://nothing-is-sent.invalid';
  const context = new CheckContext({
    target: { url, credentials: { token: '-' }, tenant: '-', fixtures: {}, workerTimeoutMs: 0 },
    fixtures: { deployments: ['-'], workflow: '-' },
    connection: new Connection(url, { readOnly: true }),
    resources: new ResourceTracker('list'),
    recorder: new Recorder(),
    random: new Random(0),
    readOnly: true,
    leaveNothing: true,
  });
  const listed: ListedCheck[] = [];
  for (const suite of suites) {
    for (const { name, readOnly } of await suite.checks(context)) {
      if (grep === undefined || name.includes(grep)) listed.push({ suite: suite.name, name, readOnly });
    }
  }
  return listed;
}
