import type { ErrorCode } from '../../../../generated/errors.ts';
import {
  ACTIONS,
  EXECUTION_STATUSES,
  FINISHED_STATUSES,
  GROUP_STATUS,
  PATCH,
} from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { CheckAborted, type CheckContext } from '../../context.ts';
import {
  ensureEnded,
  isFinished,
  itemsOf,
  readExecution,
  recordExecution,
  recordGroup,
} from '../../fixtures/fixtures.ts';
import { isObject, jsonOf } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';

type Effects = Readonly<Record<string, { readonly becomes?: string; readonly error?: ErrorCode }>>;

/** Every cell of the life cycle: updates, actions, actions on groups, and the status of a group. */
export function lifecycleChecks(): Check[] {
  return [
    ...EXECUTION_STATUSES.map(updatesFrom),
    ...Object.entries(ACTIONS.execution).map(([action, effects]) => actionCheck(action, effects as Effects)),
    ...Object.entries(ACTIONS.group).map(([action, effects]) => groupActionCheck(action, effects as Effects)),
    ...effectChecks(),
    ...resumeChecks(),
    groupStatusCheck(),
  ];
}

function updatesFrom(from: ExecutionStatus): Check {
  const allowed: readonly string[] = PATCH.allowed[from];
  return checkOf('updateExecution', `from ${from} only documented statuses can be reported`, async (t) => {
    for (const to of EXECUTION_STATUSES) {
      const id = await recordExecution(t, from);
      const options = { id, body: { status: to } };
      if (allowed.includes(to)) {
        const { exchange, body } = await t.succeed('updateExecution', options);
        t.assertEquals(body.status, to, `the status after ${from} → ${to}`, exchange);
        const { status } = await readExecution(t, id);
        t.assertEquals(status, to, `the status read after ${from} → ${to}`, exchange);
      } else {
        const exchange = await t.fail('updateExecution', options, PATCH.rejection, `${from} → ${to}`);
        t.assertEquals((await readExecution(t, id)).status, from, 'the status after a rejection', exchange);
      }
      await ensureEnded(t, id);
    }
  });
}

function actionCheck(action: string, effects: Effects): Check {
  return checkOf('actOnExecution', `${action} has the documented effect in each status`, async (t) => {
    for (const from of EXECUTION_STATUSES) {
      const { becomes, error } = effects[from] ?? {};
      const id = await recordExecution(t, from);
      const options = { id, body: { action } };
      if (error === undefined) {
        const { exchange, body } = await t.succeed('actOnExecution', options);
        t.assertEquals(body.status, becomes, `the status after ${action} on ${from}`, exchange);
        await assertStatus(t, id, String(becomes), `the status read after ${action} on ${from}`);
      } else {
        const exchange = await t.fail('actOnExecution', options, error, `${action} on ${from}`);
        const { status } = await readExecution(t, id);
        t.assertEquals(status, from, `the status after a rejected ${action}`, exchange);
      }
      await ensureEnded(t, id);
    }
  });
}

/** A worker may have started or ended it meanwhile. */
async function assertStatus(t: CheckContext, id: string, status: string, what: string): Promise<void> {
  const { status: actual } = await readExecution(t, id);
  if (t.hasWorkers && (actual === 'started' || isFinished(actual))) return;
  t.assertEquals(actual, status, what, 'actOnExecution');
}

/** One group for all statuses, since groups cannot be deleted. */
function groupActionCheck(action: string, effects: Effects): Check {
  return checkOf('actOnExecutionGroup', `${action} has the documented effect on members`, async (t) => {
    assertNoWorkers(t);
    const member = await recordExecution(t, 'terminated');
    const group = await recordGroup(t, [member]);
    for (const from of EXECUTION_STATUSES) {
      const { becomes, error } = effects[from] ?? {};
      await changeStatus(t, member, from);
      const options = { id: group, body: { action } };
      await t.fail('actOnExecutionGroup', options, error ?? 200, `${action} on a member that is ${from}`);
      await assertStatus(t, member, becomes ?? from, `the member after ${action} from ${from}`);
    }
    await ensureEnded(t, member);
  });
}

/** A worker would carry out the kill by which `changeStatus` works, sooner or later. */
function assertNoWorkers(t: CheckContext): void {
  if (t.hasWorkers) t.skip('it needs a manager without workers');
}

/** After a kill every status can be reported. */
async function changeStatus(t: CheckContext, id: string, status: ExecutionStatus): Promise<void> {
  await t.succeed('actOnExecution', { id, body: { action: 'kill' } });
  const { body } = await t.succeed('updateExecution', { id, body: { status } });
  if (body.status !== status) throw new CheckAborted('the status was not changed');
}

const BEFORE = '2026-03-02T09:15:00.000Z';

function effectChecks(): Check[] {
  const at = 'updateExecution';
  const report = (t: CheckContext, id: string, status: string, fields: object = {}) =>
    t.succeed(at, { id, body: { status, ...fields } });
  return [
    checkOf(at, 'an update without an error clears it, one with an error sets it', async (t) => {
      const id = await recordExecution(t, 'started', { error: 'Before.' });
      const set = await report(t, id, 'started', { error: 'Now.' });
      t.assertEquals(set.body.error, 'Now.', 'the error', set.exchange);
      const cleared = await report(t, id, 'started');
      t.assertEquals(cleared.body.error, '', 'the error without one', cleared.exchange);
      const failed = await report(t, id, 'failed', { error: 'At the end.' });
      const { error } = await readExecution(t, id);
      t.assertEquals(error, 'At the end.', 'the error read again', failed.exchange);
    }),
    checkOf(at, 'reporting the start sets started_at', async (t) => {
      const id = await recordExecution(t, 'pending', { started_at: BEFORE });
      const { exchange, body } = await report(t, id, 'started');
      const { started_at: started } = body;
      t.assert(typeof started === 'string' && started > BEFORE, `started_at is ${started}`, exchange);
      t.assertEquals(body.ended_at, null, 'ended_at of what has started', exchange);
      await ensureEnded(t, id);
    }),
    ...FINISHED_STATUSES.map((status) =>
      checkOf(at, `reporting ${status} sets ended_at`, async (t) => {
        const id = await recordExecution(t, 'started');
        const { exchange, body } = await report(t, id, status);
        const { started_at: started, ended_at: ended } = body;
        t.assert(typeof ended === 'string', `ended_at is ${ended} once it is ${status}`, exchange);
        t.assert(String(started) <= String(ended), 'it ended before it started', exchange);
        t.assertEquals((await readExecution(t, id)).ended_at, ended, 'ended_at read again', exchange);
      }),
    ),
    checkOf(at, 'going back to queued keeps the times', async (t) => {
      const id = await recordExecution(t, 'started');
      const { started_at: started } = await readExecution(t, id);
      const { exchange, body } = await report(t, id, 'queued');
      t.assertEquals(body.started_at, started, 'started_at', exchange);
      t.assertEquals(body.ended_at, null, 'ended_at', exchange);
      await ensureEnded(t, id);
    }),
    checkOf(at, 'only create_snapshot may leave an ended status', async (t) => {
      if (!t.fixtures.exclusive) t.skip('others use this manager (exclusive in --fixtures)');
      const snapshot = { deployment_id: '', workflow_id: 'create_snapshot', is_system_workflow: true };
      const id = await recordExecution(t, 'terminated', snapshot);
      const exchange = await t.call(at, { id, body: { status: 'failed' } });
      t.expect(exchange, 200, 'a snapshot may be reported as failed after all');
      const { deployment_id: deployment } = await readExecution(t, id);
      t.assertEquals(deployment, null, 'the deployment of a snapshot', exchange);
    }),
    checkOf('actOnExecution', 'cancel clears the error', async (t) => {
      const id = await recordExecution(t, 'started', { error: 'Before.' });
      const { exchange, body } = await t.succeed('actOnExecution', { id, body: { action: 'cancel' } });
      t.assertEquals(body.error, '', 'the error after a cancel', exchange);
      await ensureEnded(t, id);
    }),
  ];
}

function resumeChecks(): Check[] {
  const ended = { ended_at: '2026-03-02T09:17:00.000Z' };
  return [
    checkOf('actOnExecution', 'a resumed execution has no ended_at and is marked', async (t) => {
      const id = await recordExecution(t, 'failed', ended);
      const { exchange, body } = await t.succeed('actOnExecution', { id, body: { action: 'resume' } });
      t.assertEquals(body.ended_at, null, 'ended_at of what was resumed', exchange);
      t.assertEquals(body.resume, true, 'resume', exchange);
      await ensureEnded(t, id);
    }),
    checkOf('actOnExecutionGroup', 'a resumed group does not mark its members as resumed', async (t) => {
      const id = await recordExecution(t, 'failed', ended);
      const options = { id: await recordGroup(t, [id]), body: { action: 'resume' } };
      const { exchange } = await t.succeed('actOnExecutionGroup', options);
      const member = await readExecution(t, id);
      t.assertEquals(member.resume, false, 'resume of a member', exchange);
      t.assertEquals(member.ended_at, null, 'ended_at of a member', exchange);
      await ensureEnded(t, id);
    }),
  ];
}

/** The documented status of a group with members in these statuses. */
function groupStatusOf(members: readonly string[]): string | null {
  const applies = ({ when }: (typeof GROUP_STATUS)[number]): boolean => {
    if (when === 'otherwise') return true;
    if ('empty' in when) return members.length === 0;
    const all: readonly string[] = when.all;
    if (members.length === 0 || !members.every((it) => all.includes(it))) return false;
    return !('any' in when) || members.some((it) => (when.any as readonly string[]).includes(it));
  };
  return GROUP_STATUS.find(applies)?.status ?? null;
}

function groupStatusCheck(): Check {
  return checkOf('getExecutionGroup', 'the status is the documented one of its members', async (t) => {
    assertNoWorkers(t);
    const one = await recordExecution(t, 'terminated');
    const other = await recordExecution(t, 'terminated');
    const id = await recordGroup(t, [one, other]);
    const pairs = EXECUTION_STATUSES.flatMap((first) =>
      EXECUTION_STATUSES.map((second) => [first, second] as const),
    );
    const same = pairs.filter(([first, second]) => first === second);
    const mixed = t.random.shuffle(pairs.filter(([first, second]) => first < second)).slice(0, 15);
    for (const [first, second] of [...same, ...mixed]) {
      await changeStatus(t, other, second);
      await changeStatus(t, one, first);
      const read = await t.succeed('getExecutionGroup', { id, query: { _include: 'status' } });
      // The end of one starts others, so what counts is what they are now.
      const members = [await statusNow(t, one), await statusNow(t, other)];
      const expected = groupStatusOf(members);
      const what = `the status of a group of ${members.join(' and ')}`;
      t.assertEquals(read.body.status, expected, what, read.exchange);
      const list = await t.succeed('listExecutionGroups', { query: { id, _get_data: true } });
      t.assertEquals(itemsOf(list.body)[0]?.status, expected, 'the status in a list', list.exchange);
      const update = await t.succeed('updateExecutionGroup', { id, body: {}, query: '_get_data=true' });
      t.assertEquals(update.body.status, expected, 'the status in the response to a change', update.exchange);
    }
    await ensureEnded(t, one, other);
  });
}

async function statusNow(t: CheckContext, id: string): Promise<string> {
  const { response } = await t.call('getExecution', { id, query: { _include: 'status' } });
  const body = jsonOf(response);
  return isObject(body) ? String(body.status) : '';
}
