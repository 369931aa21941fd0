import { ACTIONS, EXECUTION_STATUSES, PATCH } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { CheckContext } from '../../context.ts';
import { ensureEnded, listExecutions, readExecution, recordExecution } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

const STEPS = 60;

/** A random walk through the life cycle, compared with the documented one. */
export function walkCheck(): Check {
  return checkOf('updateExecution', 'on a random walk every status is the documented one', async (t) => {
    const model = new Map<string, ExecutionStatus>();
    for (const deployment of t.fixtures.deployments.slice(0, 3)) {
      model.set(await recordExecution(t, 'started', { deployment_id: deployment }), 'started');
    }
    for (let step = 0; step < STEPS; step += 1) {
      const id = t.random.one([...model.keys()]);
      const from = model.get(id) ?? 'started';
      model.set(id, t.random.number() < 0.5 ? await update(t, id, from) : await act(t, id, from));
      // Any end makes the manager look through the queue, where one of these may be.
      for (const [other, status] of model) {
        if (status === 'queued' && (await statusOf(t, other)) === 'pending') model.set(other, 'pending');
      }
    }
    const page = await listExecutions(t, { id: [...model.keys()], _include: 'id,status' });
    const seen = new Map(page.items.map(({ id, status }) => [id, status]));
    if (!t.hasWorkers) {
      for (const [id, status] of model)
        t.assertEquals(seen.get(id), status, 'the status at the end', page.exchange);
    }
    await ensureEnded(t, ...model.keys());
  });
}

async function update(t: CheckContext, id: string, from: ExecutionStatus): Promise<ExecutionStatus> {
  const to = t.random.one(EXECUTION_STATUSES);
  const exchange = await t.call('updateExecution', { id, body: { status: to } });
  // Where workers interfere, the model follows the server.
  if (t.hasWorkers) return statusOf(t, id);
  const isAllowed = (PATCH.allowed[from] as readonly string[]).includes(to);
  t.expect(exchange, isAllowed ? 200 : PATCH.rejection, `${from} → ${to}`);
  return isAllowed ? to : from;
}

async function act(t: CheckContext, id: string, from: ExecutionStatus): Promise<ExecutionStatus> {
  const action = t.random.one(Object.keys(ACTIONS.execution) as (keyof typeof ACTIONS.execution)[]);
  const effect: { becomes?: string; error?: string } = ACTIONS.execution[action][from];
  const exchange = await t.call('actOnExecution', { id, body: { action } });
  if (t.hasWorkers) return statusOf(t, id);
  const isAllowed = effect.error === undefined;
  t.expect(exchange, isAllowed ? 200 : [400, 409], `${action} on ${from}`);
  return isAllowed ? ((effect.becomes ?? from) as ExecutionStatus) : from;
}

async function statusOf(t: CheckContext, id: string): Promise<ExecutionStatus> {
  return (await readExecution(t, id)).status as ExecutionStatus;
}
