import { ACTIVE_STATUSES, EXECUTION_STATUSES, QUEUE } from '../../../../generated/lifecycle.ts';
import type { CheckContext } from '../../context.ts';
import {
  ensureEnded,
  isFinished,
  readExecution,
  recordExecution,
  reportCancelled,
  startBody,
} from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

const at = 'startExecution';
const update = 'updateExecution';
const BUSY: readonly string[] = QUEUE.busy;

/**
 * Which executions block others, and which one starts next. A busy execution here is only recorded as running, so that no
 * worker interferes before the checks report its end.
 */
export function queueChecks(): Check[] {
  return [
    ...EXECUTION_STATUSES.map((status) =>
      checkOf(
        at,
        `another one that is ${status} ${BUSY.includes(status) ? 'blocks' : 'does not block'}`,
        async (t) => {
          const other = await recordExecution(t, status, { created_at: '2026-03-02T09:15:00.000Z' });
          if (BUSY.includes(status)) {
            await t.fail(at, { body: startBody(t) }, 'existing_running_execution_error', `it is ${status}`);
            await ensureEnded(t, await start(t, { queue: true }, 'queued', `behind one that is ${status}`));
          } else await ensureEnded(t, await start(t, {}, 'pending', `beside one that is ${status}`));
          await ensureEnded(t, other);
        },
      ),
    ),
    checkOf(at, 'force starts beside others, and overrides queue', async (t) => {
      const busy = await recordExecution(t, 'started');
      for (const flags of [{ force: true }, { force: true, queue: true }, { force: 'true' }]) {
        await ensureEnded(t, await start(t, flags, 'pending', `with ${JSON.stringify(flags)}`));
      }
      await reportCancelled(t, busy);
    }),
    checkOf(at, 'force starts an unavailable workflow', async (t) => {
      const workflow =
        t.fixtures.unavailableWorkflow ?? t.skip('no unavailable workflow is named in --fixtures');
      const body = startBody(t, { workflow_id: workflow, force: true });
      t.expect(await t.call(at, { body }), 201, 'force skips the availability');
      await ensureEnded(t, body.id);
    }),
    checkOf(at, 'queue and force as texts count as booleans', async (t) => {
      const busy = await recordExecution(t, 'started');
      const id = await start(t, { queue: 'True', force: 'false' }, 'queued', 'with flags as texts');
      await reportCancelled(t, busy, id);
    }),
    checkOf(at, 'deployments do not wait for each other', async (t) => {
      const [, other] = t.fixtures.deployments;
      if (other === undefined) t.skip('there is only one deployment: --deployment <id> twice');
      const busy = await recordExecution(t, 'started');
      const body = startBody(t, { deployment_id: other });
      t.expect(await t.call(at, { body }), 201, 'another deployment is free');
      await ensureEnded(t, body.id);
      await reportCancelled(t, busy);
    }),
    checkOf(update, 'when one ends the oldest in the queue starts, and only that', async (t) => {
      let previous = await recordExecution(t, 'started');
      const waiting = await queueStarts(t, 3);
      for (const [index, id] of waiting.entries()) {
        // A worker may have been quicker.
        if (!(await hasEnded(t, previous))) {
          await t.call(update, { id: previous, body: { status: 'terminated' } });
          t.assert(await hasEnded(t, previous), 'it has not ended', update);
        }
        await assertStarted(t, id, 'the oldest in the queue');
        for (const [place, later] of waiting.entries()) {
          if (place > index) await assertWaiting(t, later, waiting[place - 1] ?? '');
        }
        // Reported as started, as a worker would.
        await t.call(update, { id, body: { status: 'started' } });
        previous = id;
      }
      await ensureEnded(t, ...waiting);
    }),
    ...(['failed', 'cancelled'] as const).map((status) =>
      checkOf(update, `${status} lets the next one start, too`, async (t) => {
        const busy = await recordExecution(t, 'started');
        const [next = ''] = await queueStarts(t, 1);
        await t.call(update, { id: busy, body: { status } });
        await assertStarted(t, next, 'the next one');
        await ensureEnded(t, next);
      }),
    ),
    checkOf('actOnExecution', 'a cancel request starts nothing: only the end does', async (t) => {
      const busy = await recordExecution(t, 'started');
      const [next = ''] = await queueStarts(t, 1);
      for (const action of ['cancel', 'force-cancel', 'kill']) {
        const { exchange } = await t.succeed('actOnExecution', { id: busy, body: { action } });
        // A worker may have ended it meanwhile.
        if (t.hasWorkers) continue;
        const { status } = await readExecution(t, next);
        t.assertEquals(status, 'queued', `the next one after ${action}`, exchange);
      }
      await reportCancelled(t, busy);
      await assertStarted(t, next, 'the next one');
      await ensureEnded(t, next);
    }),
    checkOf(update, 'reporting the start of one starts no other', async (t) => {
      const busy = await recordExecution(t, 'pending');
      const [next = ''] = await queueStarts(t, 1);
      const exchange = await t.call(update, { id: busy, body: { status: 'started' } });
      t.assertEquals((await readExecution(t, next)).status, 'queued', 'the next one', exchange);
      await reportCancelled(t, busy);
      await ensureEnded(t, next);
    }),
    checkOf('actOnExecution', 'a queued execution can be cancelled', async (t) => {
      const busy = await recordExecution(t, 'started');
      const [first = '', second = ''] = await queueStarts(t, 2);
      const { exchange, body } = await t.succeed('actOnExecution', { id: first, body: { action: 'cancel' } });
      t.assertEquals(body.status, 'cancelling', 'the status of a cancelled one', exchange);
      await ensureEnded(t, first);
      await reportCancelled(t, busy);
      await assertStarted(t, second, 'the one behind it');
      await ensureEnded(t, second);
    }),
    checkOf(at, 'during a system workflow every start is queued, forced or not', async (t) => {
      const busy = await startSystemWorkflow(t);
      for (const flags of [{}, { force: true }]) {
        await ensureEnded(t, await start(t, flags, 'queued', `with ${JSON.stringify(flags)}`));
      }
      await reportCancelled(t, busy);
    }),
    checkOf(update, `at most ${QUEUE.dequeuedPerEvent} start together, the oldest first`, async (t) => {
      const deployments = t.fixtures.deployments.slice(0, QUEUE.dequeuedPerEvent + 1);
      if (deployments.length <= QUEUE.dequeuedPerEvent) {
        t.skip(`there are fewer than ${QUEUE.dequeuedPerEvent + 1} deployments: --deployment <id>`);
      }
      const busy = await startSystemWorkflow(t);
      const waiting: string[] = [];
      for (const id of deployments) waiting.push(await start(t, { deployment_id: id }));
      await reportCancelled(t, busy);
      for (const id of waiting.slice(0, -1)) await assertStarted(t, id, 'one of the oldest');
      const last = waiting.at(-1) ?? '';
      t.assertEquals((await readExecution(t, last)).status, 'queued', 'the last one', update);
      const another = await recordExecution(t, 'started', { deployment_id: deployments[0] });
      await reportCancelled(t, another);
      await assertStarted(t, last, 'the last one, at the next event');
      await ensureEnded(t, ...waiting);
    }),
  ];
}

/** It blocks every other execution, so that it needs a manager that no one else uses. */
function startSystemWorkflow(t: CheckContext): Promise<string> {
  if (!t.fixtures.exclusive) t.skip('others use this manager (exclusive in --fixtures)');
  t.skipIfDiffers('queue.system.rejects');
  const system = { deployment_id: '', workflow_id: 'create_snapshot', is_system_workflow: true };
  return recordExecution(t, 'started', system);
}

/** Starts a dry run, asserts its status, and returns its id. */
async function start(t: CheckContext, fields: object, status?: string, what = ''): Promise<string> {
  const body = startBody(t, fields);
  const { exchange, body: started } = await t.succeed(at, { body });
  if (status !== undefined) t.assertEquals(started.status, status, `the status of a start ${what}`, exchange);
  return body.id;
}

/** Starts that wait, the first one first. */
async function queueStarts(t: CheckContext, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(await start(t, { queue: true }, 'queued', 'behind another'));
  return ids;
}

/** It is no longer queued. A worker may have continued it. */
async function assertStarted(t: CheckContext, id: string, what: string): Promise<void> {
  const { status } = await readExecution(t, id);
  if (t.hasWorkers && status !== 'queued') return;
  t.assertEquals(status, 'pending', `the status of ${what}`, update);
}

/** It is queued, unless a worker has ended the one before it meanwhile. */
async function assertWaiting(t: CheckContext, id: string, previous: string): Promise<void> {
  const { status } = await readExecution(t, id);
  if (status !== 'queued' && (await hasEnded(t, previous))) return;
  t.assertEquals(status, 'queued', 'the status of one further behind', update);
}

async function hasEnded(t: CheckContext, id: string): Promise<boolean> {
  return isFinished((await readExecution(t, id)).status);
}

/** How many of these occupy a worker. */
export async function countActive(t: CheckContext, ids: readonly string[]): Promise<number> {
  let count = 0;
  for (const id of ids) {
    const { status } = await readExecution(t, id);
    if ((ACTIVE_STATUSES as readonly unknown[]).includes(status)) count += 1;
  }
  return count;
}
