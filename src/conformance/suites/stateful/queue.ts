import {
  ACTIVE_STATUSES,
  EXECUTION_STATUSES,
  FINISHED_STATUSES,
  QUEUE,
} from '../../../../generated/lifecycle.ts';
import type { Stage } from '../../context.ts';
import { end, free, read, restored } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'startExecution';
const BUSY: readonly string[] = QUEUE.busy;

/**
 * Who waits for whom, and who comes next. What is busy here is only recorded as running, so that no worker interferes
 * before the checks say that it has ended.
 */
export function queueChecks(): Check[] {
  return [
    ...EXECUTION_STATUSES.map((status) =>
      checkOf(
        at,
        `another one that is ${status} ${BUSY.includes(status) ? 'blocks' : 'does not block'}`,
        async (stage) => {
          const other = await restored(stage, status, { created_at: '2026-03-02T09:15:00.000Z' });
          const { id, exchange } = await start(stage, {});
          if (BUSY.includes(status)) {
            stage.expect(
              exchange,
              { status: 400, code: 'existing_running_execution_error' },
              `it is ${status}`,
            );
            const queued = await start(stage, { queue: true });
            const { status: waits } = stage.must(queued.exchange, { status: 201 }, 'it can be queued');
            stage.equals(
              waits,
              'queued',
              `the status of a start behind one that is ${status}`,
              queued.exchange,
            );
            await end(stage, queued.id);
          } else {
            const { status: begins } = stage.must(
              exchange,
              { status: 201 },
              `one that is ${status} is not in the way`,
            );
            stage.equals(begins, 'pending', `the status of a start beside one that is ${status}`, exchange);
            await end(stage, id);
          }
          await end(stage, other);
        },
      ),
    ),
    checkOf(at, 'force starts beside others, and wins over queue', async (stage) => {
      const busy = await restored(stage, 'started');
      for (const flags of [{ force: true }, { force: true, queue: true }, { force: 'true' }]) {
        const { id, exchange } = await start(stage, flags);
        const { status } = stage.must(exchange, { status: 201 }, `${JSON.stringify(flags)} starts at once`);
        stage.equals(status, 'pending', `the status with ${JSON.stringify(flags)}`, exchange);
        await end(stage, id);
      }
      await free(stage, busy);
    }),
    checkOf(at, 'force starts what is not available', async (stage) => {
      const workflow = stage.fixtures.unavailableWorkflow;
      if (workflow === undefined) stage.skip('no unavailable workflow is named in --fixtures');
      const { id, exchange } = await start(stage, { workflow_id: workflow, force: true });
      stage.expect(exchange, { status: 201 }, 'force skips the availability');
      await end(stage, id);
    }),
    checkOf(at, 'queue and force as texts count as booleans', async (stage) => {
      const busy = await restored(stage, 'started');
      const { id, exchange } = await start(stage, { queue: 'True', force: 'false' });
      const { status } = stage.must(exchange, { status: 201 }, 'it can be queued');
      stage.equals(status, 'queued', 'the status', exchange);
      await free(stage, busy, id);
    }),
    checkOf(at, 'deployments do not wait for each other', async (stage) => {
      const [, other] = stage.fixtures.deployments;
      if (other === undefined) stage.skip('there is only one deployment: --deployment <id> twice');
      const busy = await restored(stage, 'started');
      const { id, exchange } = await start(stage, { deployment_id: other });
      stage.expect(exchange, { status: 201 }, 'another deployment is free');
      await end(stage, id);
      await free(stage, busy);
    }),
    checkOf(
      'updateExecution',
      'when one ends the oldest in the queue starts, and only that',
      async (stage) => {
        const busy = await restored(stage, 'started');
        const waiting = await queued(stage, 3);
        for (const [index, id] of waiting.entries()) {
          const before = index === 0 ? busy : (waiting[index - 1] ?? '');
          // A worker may have been quicker.
          if (!(await hasEnded(stage, before))) {
            await stage.call('updateExecution', { id: before, body: { status: 'terminated' } });
            stage.holds(await hasEnded(stage, before), 'it has not ended', 'updateExecution');
          }
          await starts(stage, id, 'the oldest in the queue');
          for (const [place, later] of waiting.entries()) {
            if (place > index) await waitsBehind(stage, later, waiting[place - 1] ?? '');
          }
          // From here on it is as if a worker had it in hand.
          await stage.call('updateExecution', { id, body: { status: 'started' } });
        }
        for (const id of waiting) await end(stage, id);
      },
    ),
    ...(['failed', 'cancelled'] as const).map((status) =>
      checkOf('updateExecution', `${status} lets the next one start, too`, async (stage) => {
        const busy = await restored(stage, 'started');
        const [next = ''] = await queued(stage, 1);
        await stage.call('updateExecution', { id: busy, body: { status } });
        await starts(stage, next, 'the next one');
        await end(stage, next);
      }),
    ),
    checkOf('actOnExecution', 'asking to cancel lets nobody start: only the end does', async (stage) => {
      const busy = await restored(stage, 'started');
      const [next = ''] = await queued(stage, 1);
      for (const action of ['cancel', 'force-cancel', 'kill']) {
        const exchange = await stage.call('actOnExecution', { id: busy, body: { action } });
        stage.must(exchange, { status: 200 }, `${action} is accepted`);
        // Where a worker answers to it, it may have ended meanwhile.
        if (stage.target.patience > 0) continue;
        stage.equals((await read(stage, next)).status, 'queued', `the next one after ${action}`, exchange);
      }
      await free(stage, busy);
      await starts(stage, next, 'the next one');
      await end(stage, next);
    }),
    checkOf('updateExecution', 'a start is not the end: nobody else starts', async (stage) => {
      const busy = await restored(stage, 'pending');
      const [next = ''] = await queued(stage, 1);
      const exchange = await stage.call('updateExecution', { id: busy, body: { status: 'started' } });
      stage.equals((await read(stage, next)).status, 'queued', 'the next one', exchange);
      await free(stage, busy);
      await end(stage, next);
    }),
    checkOf('actOnExecution', 'what waits in the queue can be taken out of it', async (stage) => {
      const busy = await restored(stage, 'started');
      const [first = '', second = ''] = await queued(stage, 2);
      const exchange = await stage.call('actOnExecution', { id: first, body: { action: 'cancel' } });
      const { status } = stage.must(exchange, { status: 200 }, 'what is queued can be cancelled');
      stage.equals(status, 'cancelling', 'the status of what was taken out', exchange);
      await end(stage, first);
      await free(stage, busy);
      await starts(stage, second, 'the one behind it');
      await end(stage, second);
    }),
    ...underSystem(),
  ];
}

/** A workflow of the manager itself is in everybody's way; so these need a manager that nobody else works at. */
function underSystem(): Check[] {
  const alone = (stage: Stage) => {
    if (!stage.fixtures.alone) stage.skip('others work at this manager (alone in --fixtures)');
  };
  const system = { deployment_id: '', workflow_id: 'create_snapshot', is_system_workflow: true };
  return [
    checkOf(at, 'while the manager itself is at work everything waits, forced or not', async (stage) => {
      alone(stage);
      const busy = await restored(stage, 'started', system);
      for (const flags of [{}, { force: true }]) {
        const { id, exchange } = await start(stage, flags);
        const { status } = stage.must(exchange, { status: 201 }, 'it is taken');
        stage.equals(status, 'queued', `the status with ${JSON.stringify(flags)}`, exchange);
        await end(stage, id);
      }
      await free(stage, busy);
    }),
    checkOf(
      'updateExecution',
      `at most ${QUEUE.dequeuedPerEvent} start at once, the oldest first`,
      async (stage) => {
        alone(stage);
        const { deployments } = stage.fixtures;
        const count = QUEUE.dequeuedPerEvent + 1;
        if (deployments.length < count)
          stage.skip(`there are fewer than ${count} deployments: --deployment <id>`);
        const busy = await restored(stage, 'started', system);
        const waiting: string[] = [];
        for (const deployment of deployments.slice(0, count)) {
          const { id, exchange } = await start(stage, { deployment_id: deployment });
          stage.must(exchange, { status: 201 }, 'it is queued');
          waiting.push(id);
        }
        await free(stage, busy);
        for (const id of waiting.slice(0, -1)) await starts(stage, id, 'one of the five oldest');
        const last = waiting.at(-1) ?? '';
        stage.equals((await read(stage, last)).status, 'queued', 'the sixth', 'updateExecution');
        const another = await restored(stage, 'started', { deployment_id: deployments[0] });
        await free(stage, another);
        await starts(stage, last, 'the sixth, at the next event');
        for (const id of waiting) await end(stage, id);
      },
    ),
  ];
}

async function start(stage: Stage, more: object) {
  const id = stage.workspace.newId();
  const body = {
    deployment_id: stage.fixtures.deployments[0],
    workflow_id: stage.fixtures.workflow,
    dry_run: true,
    id,
    ...more,
  };
  return { id, exchange: await stage.call(at, { body }) };
}

/** Starts that wait, the first one first. */
async function queued(stage: Stage, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id, exchange } = await start(stage, { queue: true });
    const { status } = stage.must(exchange, { status: 201 }, 'a start can be queued');
    stage.equals(status, 'queued', 'the status of a start behind another', exchange);
    ids.push(id);
  }
  return ids;
}

/** It is no longer queued. A worker may have gone on with it. */
async function starts(stage: Stage, id: string, what: string): Promise<void> {
  const { status } = await read(stage, id);
  const isBeyond = stage.target.patience > 0 && status !== 'queued';
  if (isBeyond) return;
  stage.equals(status, 'pending', `the status of ${what}`, 'updateExecution');
}

/** It is queued, unless a worker has ended the one before it meanwhile. */
async function waitsBehind(stage: Stage, id: string, previous: string): Promise<void> {
  const { status } = await read(stage, id);
  if (status !== 'queued' && (await hasEnded(stage, previous))) return;
  stage.equals(status, 'queued', 'the status of one further behind', 'updateExecution');
}

async function hasEnded(stage: Stage, id: string): Promise<boolean> {
  return (FINISHED_STATUSES as readonly unknown[]).includes((await read(stage, id)).status);
}

/** How many of these occupy a worker. */
export async function active(stage: Stage, ids: readonly string[]): Promise<number> {
  let count = 0;
  for (const id of ids) {
    const { status } = await read(stage, id);
    if ((ACTIVE_STATUSES as readonly unknown[]).includes(status)) count += 1;
  }
  return count;
}
