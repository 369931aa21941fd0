/** Which layers notice a mutant, and whether Dredd would by itself. */

import { startLocalSandbox } from '../../../src/cli/commands/check/local-sandbox.ts';
import { CheckContext } from '../../../src/conformance/context.ts';
import { ResourceTracker } from '../../../src/conformance/fixtures/resource-tracker.ts';
import { Connection } from '../../../src/conformance/http/connection.ts';
import {
  check,
  type OpenTarget,
  PrerequisiteError,
  type SuiteName,
  suitesNamed,
  UnreachableError,
  validateExchange,
} from '../../../src/conformance/index.ts';
import { Random } from '../../../src/conformance/random.ts';
import { Recorder } from '../../../src/conformance/recorder.ts';
import { planFor } from '../../../src/conformance/suites/dredd/request-builders.ts';
import { runDredd } from '../../../src/conformance/suites/dredd/run.ts';
import { type Mutant, type MutantServer, serveMutant } from './open.ts';

export const LIVE_SUITES = [
  'dredd',
  'workflows',
  'generated',
  'stateful',
] as const satisfies readonly SuiteName[];

export interface Verdict {
  readonly mutant: Mutant;
  readonly plain: boolean;
  readonly noticedBy: readonly (typeof LIVE_SUITES)[number][];
}

/** All layers, each by itself, and plain Dredd. */
export async function verdictOn(mutant: Mutant, harmlessCall: ReadonlySet<string>): Promise<Verdict> {
  const server = await serveMutant(mutant);
  try {
    const { failures, withSchemas } = await dreddOn(server.open);
    const plain = [...failures].some((name) => !harmlessCall.has(name));
    const noticedBy: (typeof LIVE_SUITES)[number][] = withSchemas ? ['dredd'] : [];
    for (const suite of LIVE_SUITES) {
      if (suite !== 'dredd' && (await isNoticed(server, suite))) noticedBy.push(suite);
    }
    assertChanged(mutant, server);
    return { mutant, plain, noticedBy };
  } finally {
    await server.close();
  }
}

/** Whether any of these layers notices it; the first that does is enough. */
export async function isNoticedBySuites(mutant: Mutant, suites: readonly SuiteName[]): Promise<boolean> {
  const server = await serveMutant(mutant);
  try {
    for (const suite of suites) {
      if (!(await isNoticed(server, suite))) continue;
      assertChanged(mutant, server);
      return true;
    }
    assertChanged(mutant, server);
    return false;
  } finally {
    await server.close();
  }
}

async function isNoticed(server: MutantServer, suite: SuiteName): Promise<boolean> {
  try {
    const { passed } = await check({
      suites: suitesNamed([suite]),
      open: server.open,
      seed: 1,
      untilFirst: true,
    });
    return !passed;
  } catch (error) {
    // A server so broken that it cannot be checked at all is noticed, too, and says so.
    if (error instanceof PrerequisiteError || error instanceof UnreachableError) return true;
    throw error;
  }
}

function assertChanged({ name }: Mutant, { changes }: MutantServer): void {
  if (changes() === 0) throw new Error(`The mutant "${name}" changes nothing.`);
}

interface DreddVerdict {
  /** The transactions that Dredd fails by itself, without schemas. */
  readonly failures: ReadonlySet<string>;
  /** Whether the layer that judges its transactions by the schemas finds anything. */
  readonly withSchemas: boolean;
}

/** One run for both: what is sent is the same, only the judges differ. */
async function dreddOn(open: (suite: SuiteName) => Promise<OpenTarget>): Promise<DreddVerdict> {
  const target = await open('dredd');
  try {
    const context = new CheckContext({
      target,
      fixtures: { deployments: [], workflow: '', ...target.fixtures },
      connection: new Connection(target.url, { readOnly: false }),
      resources: new ResourceTracker('plain'),
      recorder: new Recorder(),
      random: new Random(1),
      readOnly: false,
      leaveNothing: false,
    });
    context.recorder.begin('dredd', 'both');
    const outcomes = await runDredd(target.url, {
      before: async (response) => {
        const plan = await planFor(context, response);
        if ('unreachable' in plan) return { skip: plan.unreachable };
        return { request: context.buildRequest(response.operationId, plan.call) };
      },
    });
    context.connection.close();
    const failing = outcomes.filter(({ failure }) => failure !== undefined);
    const failures = failing.map(
      ({ operationId, status, mediaType }) => `${operationId} ${status} ${mediaType}`,
    );
    const isWrong = outcomes.some(
      ({ exchange, status }) =>
        !exchange || exchange.response.status !== status || validateExchange(exchange).violations.length > 0,
    );
    return { failures: new Set(failures), withSchemas: isWrong || context.recorder.findings.length > 0 };
  } finally {
    await target.close?.();
  }
}

/** What plain Dredd complains about although nothing is wrong. */
export async function falseAlarms(): Promise<ReadonlySet<string>> {
  const { failures, withSchemas } = await dreddOn(startLocalSandbox);
  if (withSchemas) throw new Error('The sandbox itself breaks the contract.');
  return failures;
}
