import {
  ACTIVE_STATUSES,
  ENDED_STATUSES,
  EXECUTION_STATUSES,
  QUEUE,
} from '../../../../generated/lifecycle.ts';
import type { CheckContext } from '../../context.ts';
import { end, free, read, recordExecution } from '../../fixtures/fixtures.ts';
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
        async (t) => {
          const other = await recordExecution(t, status, { created_at: '2026-03-02T09:15:00.000Z' });
          const { id, exchange } = await start(t, {});
          if (BUSY.includes(status)) {
            t.expect(exchange, { status: 400, code: 'existing_running_execution_error' }, `it is ${status}`);
            const queued = await start(t, { queue: true });
            const { status: waits } = t.require(queued.exchange, { status: 201 }, 'it can be queued');
            t.assertEquals(
              waits,
              'queued',
              `the status of a start behind one that is ${status}`,
              queued.exchange,
            );
            await end(t, queued.id);
          } else {
            const { status: begins } = t.require(
              exchange,
              { status: 201 },
              `one that is ${status} is not in the way`,
            );
            t.assertEquals(begins, 'pending', `the status of a start beside one that is ${status}`, exchange);
            await end(t, id);
          }
          await end(t, other);
        },
      ),
    ),
    checkOf(at, 'force starts beside others, and wins over queue', async (t) => {
      const busy = await recordExecution(t, 'started');
      for (const flags of [{ force: true }, { force: true, queue: true }, { force: 'true' }]) {
        const { id, exchange } = await start(t, flags);
        const { status } = t.require(exchange, { status: 201 }, `${JSON.stringify(flags)} starts at once`);
        t.assertEquals(status, 'pending', `the status with ${JSON.stringify(flags)}`, exchange);
        await end(t, id);
      }
      await free(t, busy);
    }),
    checkOf(at, 'force starts what is not available', async (t) => {
      const workflow = t.fixtures.unavailableWorkflow;
      if (workflow === undefined) t.skip('no unavailable workflow is named in --fixtures');
      const { id, exchange } = await start(t, { workflow_id: workflow, force: true });
      t.expect(exchange, { status: 201 }, 'force skips the availability');
      await end(t, id);
    }),
    checkOf(at, 'queue and force as texts count as booleans', async (t) => {
      const busy = await recordExecution(t, 'started');
      const { id, exchange } = await start(t, { queue: 'True', force: 'false' });
      const { status } = t.require(exchange, { status: 201 }, 'it can be queued');
      t.assertEquals(status, 'queued', 'the status', exchange);
      await free(t, busy, id);
    }),
    checkOf(at, 'deployments do not wait for each other', async (t) => {
      const [, other] = t.fixtures.deployments;
      if (other === undefined) t.skip('there is only one deployment: --deployment <id> twice');
      const busy = await recordExecution(t, 'started');
      const { id, exchange } = await start(t, { deployment_id: other });
      t.expect(exchange, { status: 201 }, 'another deployment is free');
      await end(t, id);
      await free(t, busy);
    }),
    checkOf('updateExecution', 'when one ends the oldest in the queue starts, and only that', async (t) => {
      const busy = await recordExecution(t, 'started');
      const waiting = await queued(t, 3);
      for (const [index, id] of waiting.entries()) {
        const before = index === 0 ? busy : (waiting[index - 1] ?? '');
        // A worker may have been quicker.
        if (!(await hasEnded(t, before))) {
          await t.call('updateExecution', { id: before, body: { status: 'terminated' } });
          t.assert(await hasEnded(t, before), 'it has not ended', 'updateExecution');
        }
        await starts(t, id, 'the oldest in the queue');
        for (const [place, later] of waiting.entries()) {
          if (place > index) await waitsBehind(t, later, waiting[place - 1] ?? '');
        }
        // From here on it is as if a worker had it in hand.
        await t.call('updateExecution', { id, body: { status: 'started' } });
      }
      for (const id of waiting) await end(t, id);
    }),
    ...(['failed', 'cancelled'] as const).map((status) =>
      checkOf('updateExecution', `${status} lets the next one start, too`, async (t) => {
        const busy = await recordExecution(t, 'started');
        const [next = ''] = await queued(t, 1);
        await t.call('updateExecution', { id: busy, body: { status } });
        await starts(t, next, 'the next one');
        await end(t, next);
      }),
    ),
    checkOf('actOnExecution', 'asking to cancel lets nobody start: only the end does', async (t) => {
      const busy = await recordExecution(t, 'started');
      const [next = ''] = await queued(t, 1);
      for (const action of ['cancel', 'force-cancel', 'kill']) {
        const exchange = await t.call('actOnExecution', { id: busy, body: { action } });
        t.require(exchange, { status: 200 }, `${action} is accepted`);
        // Where a worker answers to it, it may have ended meanwhile.
        if (t.target.workerTimeoutMs > 0) continue;
        t.assertEquals((await read(t, next)).status, 'queued', `the next one after ${action}`, exchange);
      }
      await free(t, busy);
      await starts(t, next, 'the next one');
      await end(t, next);
    }),
    checkOf('updateExecution', 'a start is not the end: nobody else starts', async (t) => {
      const busy = await recordExecution(t, 'pending');
      const [next = ''] = await queued(t, 1);
      const exchange = await t.call('updateExecution', { id: busy, body: { status: 'started' } });
      t.assertEquals((await read(t, next)).status, 'queued', 'the next one', exchange);
      await free(t, busy);
      await end(t, next);
    }),
    checkOf('actOnExecution', 'what waits in the queue can be taken out of it', async (t) => {
      const busy = await recordExecution(t, 'started');
      const [first = '', second = ''] = await queued(t, 2);
      const exchange = await t.call('actOnExecution', { id: first, body: { action: 'cancel' } });
      const { status } = t.require(exchange, { status: 200 }, 'what is queued can be cancelled');
      t.assertEquals(status, 'cancelling', 'the status of what was taken out', exchange);
      await end(t, first);
      await free(t, busy);
      await starts(t, second, 'the one behind it');
      await end(t, second);
    }),
    ...underSystem(),
  ];
}

/** A workflow of the manager itself is in everybody's way; so these need a manager that nobody else works at. */
function underSystem(): Check[] {
  const exclusive = (t: CheckContext) => {
    if (!t.fixtures.exclusive) t.skip('others work at this manager (alone in --fixtures)');
  };
  const system = { deployment_id: '', workflow_id: 'create_snapshot', is_system_workflow: true };
  return [
    checkOf(at, 'while the manager itself is at work everything waits, forced or not', async (t) => {
      exclusive(t);
      const busy = await recordExecution(t, 'started', system);
      for (const flags of [{}, { force: true }]) {
        const { id, exchange } = await start(t, flags);
        const { status } = t.require(exchange, { status: 201 }, 'it is taken');
        t.assertEquals(status, 'queued', `the status with ${JSON.stringify(flags)}`, exchange);
        await end(t, id);
      }
      await free(t, busy);
    }),
    checkOf(
      'updateExecution',
      `at most ${QUEUE.dequeuedPerEvent} start at once, the oldest first`,
      async (t) => {
        exclusive(t);
        const { deployments } = t.fixtures;
        const count = QUEUE.dequeuedPerEvent + 1;
        if (deployments.length < count)
          t.skip(`there are fewer than ${count} deployments: --deployment <id>`);
        const busy = await recordExecution(t, 'started', system);
        const waiting: string[] = [];
        for (const deployment of deployments.slice(0, count)) {
          const { id, exchange } = await start(t, { deployment_id: deployment });
          t.require(exchange, { status: 201 }, 'it is queued');
          waiting.push(id);
        }
        await free(t, busy);
        for (const id of waiting.slice(0, -1)) await starts(t, id, 'one of the five oldest');
        const last = waiting.at(-1) ?? '';
        t.assertEquals((await read(t, last)).status, 'queued', 'the sixth', 'updateExecution');
        const another = await recordExecution(t, 'started', { deployment_id: deployments[0] });
        await free(t, another);
        await starts(t, last, 'the sixth, at the next event');
        for (const id of waiting) await end(t, id);
      },
    ),
  ];
}

async function start(t: CheckContext, more: object) {
  const id = t.resources.newId();
  const body = {
    deployment_id: t.fixtures.deployments[0],
    workflow_id: t.fixtures.workflow,
    dry_run: true,
    id,
    ...more,
  };
  return { id, exchange: await t.call(at, { body }) };
}

/** Starts that wait, the first one first. */
async function queued(t: CheckContext, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id, exchange } = await start(t, { queue: true });
    const { status } = t.require(exchange, { status: 201 }, 'a start can be queued');
    t.assertEquals(status, 'queued', 'the status of a start behind another', exchange);
    ids.push(id);
  }
  return ids;
}

/** It is no longer queued. A worker may have gone on with it. */
async function starts(t: CheckContext, id: string, what: string): Promise<void> {
  const { status } = await read(t, id);
  const isBeyond = t.target.workerTimeoutMs > 0 && status !== 'queued';
  if (isBeyond) return;
  t.assertEquals(status, 'pending', `the status of ${what}`, 'updateExecution');
}

/** It is queued, unless a worker has ended the one before it meanwhile. */
async function waitsBehind(t: CheckContext, id: string, previous: string): Promise<void> {
  const { status } = await read(t, id);
  if (status !== 'queued' && (await hasEnded(t, previous))) return;
  t.assertEquals(status, 'queued', 'the status of one further behind', 'updateExecution');
}

async function hasEnded(t: CheckContext, id: string): Promise<boolean> {
  return (ENDED_STATUSES as readonly unknown[]).includes((await read(t, id)).status);
}

/** How many of these occupy a worker. */
export async function active(t: CheckContext, ids: readonly string[]): Promise<number> {
  let count = 0;
  for (const id of ids) {
    const { status } = await read(t, id);
    if ((ACTIVE_STATUSES as readonly unknown[]).includes(status)) count += 1;
  }
  return count;
}
