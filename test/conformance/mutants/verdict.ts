/** Which layers notice a mutant, and whether Dredd would by itself. */

import { sandboxBeside } from '../../../src/cli/commands/check/local-sandbox.ts';
import { Stage } from '../../../src/conformance/context.ts';
import { Workspace } from '../../../src/conformance/fixtures/resource-tracker.ts';
import { Connection } from '../../../src/conformance/http/connection.ts';
import { check, judge, type LayerName, layersNamed, type Opened } from '../../../src/conformance/index.ts';
import { Chance } from '../../../src/conformance/random.ts';
import { Recorder } from '../../../src/conformance/recorder.ts';
import { provoke } from '../../../src/conformance/suites/dredd/request-builders.ts';
import { runDredd } from '../../../src/conformance/suites/dredd/run.ts';
import { type Mutant, type MutantServer, serveMutant } from './open.ts';

export const LIVE = ['dredd', 'workflows', 'generated', 'stateful'] as const satisfies readonly LayerName[];

export interface Verdict {
  readonly mutant: Mutant;
  readonly plain: boolean;
  readonly killedBy: readonly (typeof LIVE)[number][];
}

/** All layers, each by itself, and plain Dredd. */
export async function verdictOn(mutant: Mutant, harmless: ReadonlySet<string>): Promise<Verdict> {
  const server = await serveMutant(mutant);
  try {
    const { complaints, withSchemas } = await dreddOn(server.open);
    const plain = [...complaints].some((name) => !harmless.has(name));
    const killedBy: (typeof LIVE)[number][] = withSchemas ? ['dredd'] : [];
    for (const layer of LIVE) {
      if (layer !== 'dredd' && (await isNoticed(server, layer))) killedBy.push(layer);
    }
    assertChanged(mutant, server);
    return { mutant, plain, killedBy };
  } finally {
    await server.close();
  }
}

/** Whether any of these layers notices it; the first that does is enough. */
export async function isKilled(mutant: Mutant, layers: readonly LayerName[]): Promise<boolean> {
  const server = await serveMutant(mutant);
  try {
    for (const layer of layers) {
      if (!(await isNoticed(server, layer))) continue;
      assertChanged(mutant, server);
      return true;
    }
    assertChanged(mutant, server);
    return false;
  } finally {
    await server.close();
  }
}

async function isNoticed(server: MutantServer, layer: LayerName): Promise<boolean> {
  try {
    const { holds } = await check({
      layers: layersNamed([layer]),
      open: server.open,
      seed: 1,
      untilFirst: true,
    });
    return !holds;
  } catch (error) {
    // A server so broken that it cannot be checked at all is noticed, too, and says so.
    if ((error as Error).constructor.name === 'Unfit' || (error as Error).constructor.name === 'Unreachable')
      return true;
    throw error;
  }
}

function assertChanged({ name }: Mutant, { changes }: MutantServer): void {
  if (changes() === 0) throw new Error(`The mutant "${name}" changes nothing.`);
}

interface DreddVerdict {
  /** The transactions that Dredd fails by itself, without schemas. */
  readonly complaints: ReadonlySet<string>;
  /** Whether the layer that judges its transactions by the schemas finds anything. */
  readonly withSchemas: boolean;
}

/** One run for both: what is sent is the same, only the judges differ. */
async function dreddOn(open: (layer: LayerName) => Promise<Opened>): Promise<DreddVerdict> {
  const target = await open('dredd');
  try {
    const stage = new Stage({
      target,
      fixtures: { deployments: [], workflow: '', ...target.fixtures },
      connection: new Connection(target.url, { readOnly: false }),
      workspace: new Workspace('plain'),
      recorder: new Recorder(),
      chance: new Chance(1),
      readOnly: false,
      leaveNothing: false,
    });
    stage.recorder.begin('dredd', 'both');
    const { outcomes } = await runDredd(target.url, {
      plain: true,
      before: async ({ operationId, status, mediaType }) => {
        const way = await provoke(stage, operationId, status, mediaType);
        if ('unreachable' in way) return { skip: way.unreachable };
        return { sent: stage.request(operationId, way.call) };
      },
      judge: () => [],
    });
    stage.connection.close();
    const failing = outcomes.filter(({ complaint }) => complaint !== undefined);
    const complaints = failing.map(
      ({ operationId, status, mediaType }) => `${operationId} ${status} ${mediaType}`,
    );
    const isWrong = outcomes.some(
      ({ exchange, status }) =>
        !exchange || exchange.received.status !== status || judge(exchange).faults.length > 0,
    );
    return { complaints: new Set(complaints), withSchemas: isWrong || stage.recorder.findings.length > 0 };
  } finally {
    await target.close?.();
  }
}

/** What plain Dredd complains about although nothing is wrong. */
export async function falseAlarms(): Promise<ReadonlySet<string>> {
  const { complaints, withSchemas } = await dreddOn(sandboxBeside);
  if (withSchemas) throw new Error('The sandbox itself breaks the contract.');
  return complaints;
}
