/** The workflows of the contract, run by `redocly respect`; every exchange is validated as well. */
import type { DifferenceId } from '../../../../generated/releases.ts';
import { WORKFLOWS } from '../../../../generated/workflows.ts';
import { type CheckContext, NO_DEPLOYMENT_GROUP, UNDELETABLE } from '../../context.ts';
import { isFinished } from '../../fixtures/fixtures.ts';
import { destinationOf, type Exchange, type HttpRequest, isObject, jsonOf } from '../../http/exchange.ts';
import { startForwarder } from '../../http/forwarder.ts';
import { credentialHeaders } from '../../http/target.ts';
import { missingProgram } from '../../programs.ts';
import type { Check, Suite } from '../suite.ts';
import { runRespect } from './respect.ts';

/** Workflows that leave something behind which this API cannot delete. */
const LEAVING = ['schedule', 'runOverAGroup'];

/** What a workflow relies on that releases do differently. */
const DIFFERENT: Readonly<Record<string, DifferenceId>> = { cancelWithEscalation: 'patch.matrix' };

/** Poll intervals, in milliseconds, and how many polls at most. */
const POLLS = {
  /** A simulated worker takes almost no time. */
  simulated: { intervalMs: 50, limit: 80 },
  /** More often than any time limit allows. */
  real: { intervalMs: 1000, limit: 100_000 },
};

export const workflows: Suite = {
  name: 'workflows',
  title: 'whole workflows',
  missing: async () => missingProgram('@redocly/cli'),
  checks: () => WORKFLOWS.workflows.map(checkOfWorkflow),
};

type Workflow = (typeof WORKFLOWS.workflows)[number];

function checkOfWorkflow(workflow: Workflow): Check {
  const { workflowId, summary, steps } = workflow;
  return {
    name: `${workflowId}: ${summary}`,
    readOnly: false,
    run: async (t) => {
      skipIfUnusable(t, workflow);
      const failures = await carryOut(t, workflowId);
      for (const failure of failures) t.assert(false, failure, 'startExecution');
      if (failures.length > 0) return;
      for (const { operationId } of steps) t.assert(true, '', operationId);
    },
  };
}

function skipIfUnusable(t: CheckContext, { workflowId, steps }: Workflow): void {
  if (t.noWorker !== undefined && steps.some(({ stepId }) => stepId === 'wait')) {
    t.inconclusive(t.noWorker);
  }
  const difference = DIFFERENT[workflowId];
  if (difference !== undefined) t.skipIfDiffers(difference);
  if (!LEAVING.includes(workflowId)) return;
  if (t.leaveNothing) t.skip(UNDELETABLE);
  if (workflowId === 'schedule') return;
  t.deploymentGroup();
  const { targetGroup, unusable } = t.fixtures;
  if (unusable?.groupRun !== undefined) t.skip(unusable.groupRun);
  if (targetGroup === undefined) t.skip(`${NO_DEPLOYMENT_GROUP} and --target-group <id>`);
}

/**
 * Runs one workflow in a process that sends its requests to us, so that it has neither the server nor a secret.
 *
 * @returns what `respect` has found.
 */
async function carryOut(t: CheckContext, workflowId: string): Promise<readonly string[]> {
  const { target, fixtures, limits } = t;
  const credentials = credentialHeaders(target.credentials);
  const givenUp = new AbortController();
  let why: string | undefined;
  const send = async (request: HttpRequest): Promise<Exchange> => {
    const exchange = await t.sendUnchecked({ ...request, headers: { ...request.headers, ...credentials } });
    if (destinationOf(exchange.request).template !== undefined) t.recorder.recordExchange(exchange);
    const status = statusOf(exchange);
    if (status !== undefined) t.waitingFor = `the end of ${request.path}, which is ${status}`;
    if (target.workerTimeoutMs > 0) why ??= whyGivenUp(request, status);
    if (why !== undefined) givenUp.abort();
    return exchange;
  };
  const forwarder = await startForwarder(send);
  const isSimulated = target.workerTimeoutMs === 0;
  try {
    const failures = await runRespect({
      base: `${forwarder.url}/api/v3.1`,
      workflowId,
      contract: t.release.contract(),
      inputs: {
        tenant: target.tenant,
        deployment: fixtures.deployments[0] ?? '',
        workflow: fixtures.workflow,
        deploymentGroup: fixtures.deploymentGroup ?? '',
        targetGroup: fixtures.targetGroup ?? '',
        prefix: t.resources.prefix,
        began: new Date(t.now()).toISOString(),
        // The clock of a sandbox may run much faster than ours.
        tomorrow: new Date(t.now() + 365 * 24 * 3600_000).toISOString(),
      },
      polls: POLLS[isSimulated ? 'simulated' : 'real'],
      signal: AbortSignal.any([limits.signal, givenUp.signal]),
    });
    if (forwarder.error() !== undefined) throw forwarder.error();
    return failures;
  } catch (error) {
    limits.signal.throwIfAborted();
    if (why !== undefined) t.inconclusive(why);
    throw error;
  } finally {
    await forwarder.close();
  }
}

/** The status of the one execution or group that was polled. */
function statusOf({ request, response }: Exchange): string | undefined {
  const { operationId } = destinationOf(request);
  if (operationId !== 'getExecution' && operationId !== 'getExecutionGroup') return undefined;
  const row = response.status === 200 ? jsonOf(response) : undefined;
  return isObject(row) && typeof row.status === 'string' ? row.status : undefined;
}

/** The workflows wait for `terminated`. What ended otherwise never becomes that, which may be the deployment's fault. */
function whyGivenUp({ path }: HttpRequest, status: string | undefined): string | undefined {
  if (status === undefined || status === 'terminated') return undefined;
  if (!isFinished(status)) return undefined;
  return `${path} ended as ${status}: this deployment's workflow does not succeed`;
}
