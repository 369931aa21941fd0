import { Stage } from './context.ts';
import type { LayerName } from './findings.ts';
import { Workspace } from './fixtures/resource-tracker.ts';
import { Connection } from './http/connection.ts';
import { Chance } from './random.ts';
import { Recorder } from './recorder.ts';
import type { Layer } from './suites/suite.ts';

export interface ListedCheck {
  readonly layer: LayerName;
  readonly name: string;
  /** Whether it only reads. */
  readonly readOnly: boolean;
}

/** Lists the checks without a server: nothing is sent. */
export async function listChecks(layers: readonly Layer[], grep?: string): Promise<ListedCheck[]> {
  const url = 'http://nothing-is-sent.invalid';
  const stage = new Stage({
    target: { url, credentials: { token: '-' }, tenant: '-', fixtures: {}, patience: 0 },
    fixtures: { deployments: ['-'], workflow: '-' },
    connection: new Connection(url, { readOnly: true }),
    workspace: new Workspace('list'),
    recorder: new Recorder(),
    chance: new Chance(0),
    readOnly: true,
    leaveNothing: true,
  });
  const listed: ListedCheck[] = [];
  for (const layer of layers) {
    for (const { name, readOnly } of await layer.checks(stage)) {
      if (grep === undefined || name.includes(grep)) listed.push({ layer: layer.name, name, readOnly });
    }
  }
  return listed;
}
