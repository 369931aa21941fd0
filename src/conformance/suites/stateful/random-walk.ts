import { ACTIONS, EXECUTION_STATUSES, PATCH } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { CheckContext } from '../../context.ts';
import { end, listed, read, recordExecution } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

const STEPS = 60;

/** A walk through the life cycle that chance chooses, beside the model that the catalogue is. */
export function walkChecks(): Check[] {
  return [
    checkOf('updateExecution', 'on a random walk every status is the one the life cycle says', async (t) => {
      const model = new Map<string, ExecutionStatus>();
      for (const deployment of t.fixtures.deployments.slice(0, 3)) {
        model.set(await recordExecution(t, 'started', { deployment_id: deployment }), 'started');
      }
      for (let step = 0; step < STEPS; step += 1) {
        const id = t.random.one([...model.keys()]);
        const from = model.get(id) ?? 'started';
        const to = t.random.number() < 0.5 ? await update(t, id, from) : await act(t, id, from);
        model.set(id, to);
        // Any end makes the manager look through the queue, where one of these may be.
        for (const [other, status] of model) {
          if (status !== 'queued') continue;
          const { status: now } = await read(t, other);
          if (now === 'pending') model.set(other, 'pending');
        }
      }
      const page = await listed(t, { id: [...model.keys()], _include: 'id,status' });
      const seen = new Map(page.items.map(({ id, status }) => [String(id), String(status)]));
      if (t.target.workerTimeoutMs === 0) {
        for (const [id, status] of model)
          t.assertEquals(seen.get(id), status, 'the status at the end', page.exchange);
      }
      for (const id of model.keys()) await end(t, id);
    }),
  ];
}

async function update(t: CheckContext, id: string, from: ExecutionStatus): Promise<ExecutionStatus> {
  const to = t.random.one(EXECUTION_STATUSES);
  const exchange = await t.call('updateExecution', { id, body: { status: to } });
  const isAllowed = (PATCH.allowed[from] as readonly string[]).includes(to);
  if (t.target.workerTimeoutMs > 0) return settled(t, id);
  t.expect(exchange, isAllowed ? { status: 200 } : { status: 400, code: PATCH.refusal }, `${from} → ${to}`);
  return isAllowed ? to : from;
}

async function act(t: CheckContext, id: string, from: ExecutionStatus): Promise<ExecutionStatus> {
  const actions = Object.keys(ACTIONS.execution) as (keyof typeof ACTIONS.execution)[];
  const action = t.random.one(actions);
  const cell: { becomes?: string; error?: string } = ACTIONS.execution[action][from];
  const exchange = await t.call('actOnExecution', { id, body: { action } });
  if (t.target.workerTimeoutMs > 0) return settled(t, id);
  const isAllowed = cell.error === undefined;
  t.expect(exchange, { status: isAllowed ? 200 : [400, 409] }, `${action} on ${from}`);
  return isAllowed ? ((cell.becomes ?? from) as ExecutionStatus) : from;
}

/** Where workers interfere, the model follows what is. */
async function settled(t: CheckContext, id: string): Promise<ExecutionStatus> {
  return (await read(t, id)).status as ExecutionStatus;
}
