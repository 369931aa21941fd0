import { ApiError, CloudifyClient, type Execution } from '../../../client/index.ts';
import { createSandbox, type StateDocument } from '../../../sandbox/index.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

/** An execution as a picture shows it, in seconds from the beginning. */
export interface Span {
  deployment: string;
  workflow: string;
  created: number;
  /** Null for one that never ran. */
  started: number | null;
  ended: number | null;
  /** The code that refused it. */
  refusal: string | null;
}

export type Played = Record<Scenario['name'], Span[]>;

/** Longer than every scenario. */
const LONGEST = 60;

/** Plays every scenario, each in a manager of its own. */
export async function playScenarios(): Promise<Played> {
  const played = await Promise.all(
    SCENARIOS.map(async (scenario) => [scenario.name, await play(scenario)] as const),
  );
  return Object.fromEntries(played) as Played;
}

async function play({ starts = [], group }: Scenario): Promise<Span[]> {
  const sandbox = createSandbox({ state: idleWorld(), clock: 'virtual', runner: 'manual', seed: 'pictures' });
  const client = new CloudifyClient({
    baseUrl: 'http://sandbox',
    auth: { username: 'admin', password: 'admin' },
    fetch: sandbox.fetch,
  });
  const spans = new Map<string, Span & { runs: number }>();
  const note = ({ id, deployment_id, workflow_id }: Execution, created: number, runs: number) =>
    spans.set(id, {
      deployment: deployment_id ?? '',
      workflow: workflow_id,
      created,
      started: null,
      ended: null,
      refusal: null,
      runs,
    });

  for (let now = 0; now < LONGEST; now += 1) {
    for (const start of starts.filter(({ at }) => at === now)) {
      const { deployment, workflow, runs, queue = false, force = false } = start;
      try {
        const begun = await client.executions.create({
          deployment_id: deployment,
          workflow_id: workflow,
          queue,
          force,
          // What has no deployment is the manager's own.
          ...(deployment === '' && { is_system_workflow: true }),
        });
        note(begun, now, runs);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        spans.set(`refused at ${now}`, {
          deployment,
          workflow,
          created: now,
          started: null,
          ended: null,
          refusal: error.code,
          runs,
        });
      }
    }
    if (group?.at === now) {
      const { deploymentGroup, workflow, concurrency, runs } = group;
      const { id } = await client.executionGroups.start({
        deployment_group_id: deploymentGroup,
        workflow_id: workflow,
        concurrency,
      });
      for await (const member of client.executions.list({ groupId: id, sort: 'deployment_id' })) {
        note(member, now, runs[member.deployment_id ?? ''] ?? 1);
      }
    }
    await work(client, spans, now);
    sandbox.clock.advance(1000);
  }
  sandbox.close();
  return [...spans.values()].map(({ runs: _, ...span }) => span);
}

/** The worker: it ends what is over, and takes whatever the manager hands to it. */
async function work(
  client: CloudifyClient,
  spans: Map<string, Span & { runs: number }>,
  now: number,
): Promise<void> {
  for (const [id, span] of spans) {
    if (span.started === null || span.ended !== null || now < span.started + span.runs) continue;
    await client.executions.update(id, { status: 'terminated' });
    span.ended = now;
  }
  for (const [id, span] of spans) {
    if (span.refusal !== null || span.started !== null) continue;
    const { status } = await client.executions.get(id);
    if (status !== 'pending') continue;
    await client.executions.update(id, { status: 'started' });
    span.started = now;
  }
}

/** The example world before anybody has started anything. */
function idleWorld(): StateDocument {
  const world = createSandbox({ clock: 'virtual', seed: 'pictures' });
  const { executions, deployments, ...rest } = world.state.get();
  world.close();
  const environments = (executions as { workflow_id: string }[]).filter(
    ({ workflow_id }) => workflow_id === 'create_deployment_environment',
  );
  return {
    ...rest,
    deployments: (deployments as object[]).map((deployment) => ({ ...deployment, latest_execution: null })),
    executions: environments,
    execution_groups: [],
    execution_schedules: [],
  } as StateDocument;
}
