import { ApiError, CloudifyClient, type Execution } from '../../../client/index.ts';
import { createSandbox, type StateDocument } from '../../../sandbox/index.ts';
import { SCENARIOS, type Scenario, type ScenarioName } from './scenarios.ts';

/** An execution, with times in seconds from the beginning. */
export interface SimulatedExecution {
  deployment: string;
  workflow: string;
  created: number;
  /** Null for one that never ran. */
  started: number | null;
  ended: number | null;
  /** The error code, if the start was rejected. */
  rejectedWith: string | null;
}

export type SimulatedScenarios = Record<ScenarioName, SimulatedExecution[]>;

/** Every scenario ends before. */
const MAX_SECONDS = 60;

/** Runs every scenario, each in a sandbox of its own. */
export async function simulateScenarios(): Promise<SimulatedScenarios> {
  const simulated = await Promise.all(
    Object.entries(SCENARIOS).map(async ([name, scenario]) => [name, await simulate(scenario)]),
  );
  return Object.fromEntries(simulated) as SimulatedScenarios;
}

async function simulate({ starts = [], group }: Scenario): Promise<SimulatedExecution[]> {
  const sandbox = createSandbox({ state: idleState(), clock: 'virtual', runner: 'manual', seed: 'pictures' });
  const client = new CloudifyClient({
    baseUrl: 'http://sandbox',
    auth: { username: 'admin', password: 'admin' },
    fetch: sandbox.fetch,
  });
  const spans = new Map<string, SimulatedExecution & { runs: number }>();
  const add = ({ id, deployment_id, workflow_id }: Execution, created: number, runs: number) =>
    spans.set(id, {
      deployment: deployment_id ?? 'the manager',
      workflow: workflow_id,
      created,
      started: null,
      ended: null,
      rejectedWith: null,
      runs,
    });

  for (let now = 0; now < MAX_SECONDS; now += 1) {
    for (const start of starts.filter(({ at }) => at === now)) {
      const { deployment, workflow, runs, queue = false, force = false } = start;
      try {
        const begun = await client.executions.create({
          deployment_id: deployment,
          workflow_id: workflow,
          queue,
          force,
          ...(deployment === '' && { is_system_workflow: true }),
        });
        add(begun, now, runs);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        spans.set(`rejected at ${now}`, {
          deployment,
          workflow,
          created: now,
          started: null,
          ended: null,
          rejectedWith: error.code,
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
        add(member, now, runs[member.deployment_id ?? ''] ?? 1);
      }
    }
    await runWorker(client, spans, now);
    sandbox.clock.advance(1000);
  }
  sandbox.close();
  return [...spans.values()].map(({ runs: _, ...span }) => span);
}

/** The worker: ends executions after their duration, and starts pending ones. */
async function runWorker(
  client: CloudifyClient,
  spans: Map<string, SimulatedExecution & { runs: number }>,
  now: number,
): Promise<void> {
  for (const [id, span] of spans) {
    if (span.started === null || span.ended !== null || now < span.started + span.runs) continue;
    await client.executions.update(id, { status: 'terminated' });
    span.ended = now;
  }
  for (const [id, span] of spans) {
    if (span.rejectedWith !== null || span.started !== null) continue;
    const { status } = await client.executions.get(id);
    if (status !== 'pending') continue;
    await client.executions.update(id, { status: 'started' });
    span.started = now;
  }
}

/** The example data without executions. */
function idleState(): StateDocument {
  const world = createSandbox({ clock: 'virtual', seed: 'pictures' });
  const { executions, deployments, ...rest } = world.state.get();
  world.close();
  const environments = executions.filter(
    ({ workflow_id }) => workflow_id === 'create_deployment_environment',
  );
  return {
    ...rest,
    deployments: deployments.map((deployment) => ({ ...deployment, latest_execution: null })),
    executions: environments,
    execution_groups: [],
    execution_schedules: [],
  };
}
