import { ACTIONS, EXECUTION_STATUSES, PATCH } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { Stage } from '../../context.ts';
import { end, listed, read, restored } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

const STEPS = 60;

/** A walk through the life cycle that chance chooses, beside the model that the catalogue is. */
export function walkChecks(): Check[] {
  return [
    checkOf(
      'updateExecution',
      'on a random walk every status is the one the life cycle says',
      async (stage) => {
        const model = new Map<string, ExecutionStatus>();
        for (const deployment of stage.fixtures.deployments.slice(0, 3)) {
          model.set(await restored(stage, 'started', { deployment_id: deployment }), 'started');
        }
        for (let step = 0; step < STEPS; step += 1) {
          const id = stage.chance.one([...model.keys()]);
          const from = model.get(id) ?? 'started';
          const to = stage.chance.number() < 0.5 ? await update(stage, id, from) : await act(stage, id, from);
          model.set(id, to);
          // Any end makes the manager look through the queue, where one of these may be.
          for (const [other, status] of model) {
            if (status !== 'queued') continue;
            const { status: now } = await read(stage, other);
            if (now === 'pending') model.set(other, 'pending');
          }
        }
        const page = await listed(stage, { id: [...model.keys()], _include: 'id,status' });
        const seen = new Map(page.items.map(({ id, status }) => [String(id), String(status)]));
        if (stage.target.patience === 0) {
          for (const [id, status] of model)
            stage.equals(seen.get(id), status, 'the status at the end', page.exchange);
        }
        for (const id of model.keys()) await end(stage, id);
      },
    ),
  ];
}

async function update(stage: Stage, id: string, from: ExecutionStatus): Promise<ExecutionStatus> {
  const to = stage.chance.one(EXECUTION_STATUSES);
  const exchange = await stage.call('updateExecution', { id, body: { status: to } });
  const isAllowed = (PATCH.allowed[from] as readonly string[]).includes(to);
  if (stage.target.patience > 0) return settled(stage, id);
  stage.expect(
    exchange,
    isAllowed ? { status: 200 } : { status: 400, code: PATCH.refusal },
    `${from} → ${to}`,
  );
  return isAllowed ? to : from;
}

async function act(stage: Stage, id: string, from: ExecutionStatus): Promise<ExecutionStatus> {
  const actions = Object.keys(ACTIONS.execution) as (keyof typeof ACTIONS.execution)[];
  const action = stage.chance.one(actions);
  const cell: { becomes?: string; error?: string } = ACTIONS.execution[action][from];
  const exchange = await stage.call('actOnExecution', { id, body: { action } });
  if (stage.target.patience > 0) return settled(stage, id);
  const isAllowed = cell.error === undefined;
  stage.expect(exchange, { status: isAllowed ? 200 : [400, 409] }, `${action} on ${from}`);
  return isAllowed ? ((cell.becomes ?? from) as ExecutionStatus) : from;
}

/** Where workers interfere, the model follows what is. */
async function settled(stage: Stage, id: string): Promise<ExecutionStatus> {
  return (await read(stage, id)).status as ExecutionStatus;
}
