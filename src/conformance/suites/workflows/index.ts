/** The workflows of the contract, carried out by `redocly respect`; every exchange is judged as well. */
import { FINISHED_STATUSES } from '../../../../generated/lifecycle.ts';
import { WORKFLOWS } from '../../../../generated/workflows.ts';
import { LEAVES_SOMETHING, NO_DEPLOYMENT_GROUP, type Stage } from '../../context.ts';
import { destinationOf, type Exchange, isObject, jsonOf, type Sent } from '../../http/exchange.ts';
import { startForwarder } from '../../http/forwarder.ts';
import { credentialHeaders } from '../../http/target.ts';
import { missingProgram } from '../../programs.ts';
import type { Check, Layer } from '../suite.ts';
import { runRespect } from './respect.ts';

/** Workflows that leave something behind which this API cannot delete. */
const LEAVING = ['schedule', 'runOverAGroup'];

/** How long to wait before polling again, in milliseconds, and how often. */
const POLLS = {
  /** Without workers of its own the server runs workflows in no time. */
  simulated: { intervalMs: 50, limit: 80 },
  /** More often than any time limit allows. */
  real: { intervalMs: 1000, limit: 100_000 },
};

export const workflows: Layer = {
  name: 'workflows',
  title: 'whole workflows',
  makes: 'a handful of executions, a schedule and two groups, which really run',
  missing: async () => missingProgram('@redocly/cli'),
  checks: () => WORKFLOWS.workflows.map(checkOfWorkflow),
};

type Workflow = (typeof WORKFLOWS.workflows)[number];

function checkOfWorkflow(workflow: Workflow): Check {
  const { workflowId, summary, steps } = workflow;
  return {
    name: `${workflowId}: ${summary}`,
    readOnly: false,
    run: async (stage) => {
      skipIfUnfit(stage, workflow);
      const complaints = await carryOut(stage, workflowId);
      for (const complaint of complaints) stage.holds(false, complaint, 'startExecution');
      if (complaints.length > 0) return;
      for (const { operationId } of steps) stage.holds(true, '', operationId);
    },
  };
}

function skipIfUnfit(stage: Stage, { workflowId, steps }: Workflow): void {
  if (stage.noWorker !== undefined && steps.some(({ stepId }) => stepId === 'wait')) {
    stage.inconclusive(stage.noWorker);
  }
  if (!LEAVING.includes(workflowId)) return;
  if (stage.leaveNothing) stage.skip(LEAVES_SOMETHING);
  if (workflowId === 'schedule') return;
  stage.deploymentGroup();
  const { targetGroup, unfit } = stage.fixtures;
  if (unfit?.groupRun !== undefined) stage.skip(unfit.groupRun);
  if (targetGroup === undefined) stage.skip(`${NO_DEPLOYMENT_GROUP} and --target-group <id>`);
}

/**
 * Runs one workflow in a process that sends its requests to us: it knows neither the server nor a secret.
 *
 * @returns what `respect` has found.
 */
async function carryOut(stage: Stage, workflowId: string): Promise<readonly string[]> {
  const { target, fixtures, limits } = stage;
  const credentials = credentialHeaders(target.credentials);
  const hopeless = new AbortController();
  let why: string | undefined;
  const send = async (sent: Sent): Promise<Exchange> => {
    const exchange = await stage.pass({ ...sent, headers: { ...sent.headers, ...credentials } });
    if (destinationOf(exchange.sent).template !== undefined) stage.recorder.judged(exchange);
    const status = statusOf(exchange);
    if (status !== undefined) stage.waitsFor = `the end of ${sent.path}, which is ${status}`;
    if (target.patience > 0) why ??= whyHopeless(sent, status);
    if (why !== undefined) hopeless.abort();
    return exchange;
  };
  const forwarder = await startForwarder(send);
  const isSimulated = target.patience === 0;
  try {
    const complaints = await runRespect({
      base: `${forwarder.url}/api/v3.1`,
      workflowId,
      inputs: {
        tenant: target.tenant,
        deployment: fixtures.deployments[0] ?? '',
        workflow: fixtures.workflow,
        deploymentGroup: fixtures.deploymentGroup ?? '',
        targetGroup: fixtures.targetGroup ?? '',
        prefix: stage.workspace.prefix,
        began: new Date(stage.now()).toISOString(),
        // The clock of a sandbox may run much faster than ours.
        tomorrow: new Date(stage.now() + 365 * 24 * 3600_000).toISOString(),
      },
      polls: POLLS[isSimulated ? 'simulated' : 'real'],
      signal: AbortSignal.any([limits.signal, hopeless.signal]),
    });
    if (forwarder.error() !== undefined) throw forwarder.error();
    return complaints;
  } catch (error) {
    limits.signal.throwIfAborted();
    if (why !== undefined) stage.inconclusive(why);
    throw error;
  } finally {
    await forwarder.close();
  }
}

/** The status of the one execution or group that was polled. */
function statusOf({ sent, received }: Exchange): string | undefined {
  const { operationId } = destinationOf(sent);
  if (operationId !== 'getExecution' && operationId !== 'getExecutionGroup') return undefined;
  const row = received.status === 200 ? jsonOf(received) : undefined;
  return isObject(row) && typeof row.status === 'string' ? row.status : undefined;
}

/** The workflows wait for `terminated`. What ended otherwise never becomes that, which may be the deployment's fault. */
function whyHopeless({ path }: Sent, status: string | undefined): string | undefined {
  if (status === undefined || status === 'terminated') return undefined;
  if (!(FINISHED_STATUSES as readonly string[]).includes(status)) return undefined;
  return `${path} ended as ${status}: this deployment's workflow does not succeed`;
}
