import type { ErrorCode } from '../../../../generated/errors.ts';
import { ERRORS } from '../../../../generated/errors.ts';
import {
  ACTIONS,
  ENDED_STATUSES,
  EXECUTION_STATUSES,
  GROUP_STATUS,
  PATCH,
} from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { CheckAborted, type CheckContext } from '../../context.ts';
import { end, read, readGroup, recordExecution, recordGroup } from '../../fixtures/fixtures.ts';
import { isObject, jsonOf } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';

interface Cell {
  readonly becomes?: string;
  readonly error?: string;
}

/** Every cell of the life cycle: 100 updates, 60 actions, 60 actions on groups, and what a group's status is. */
export function lifecycleChecks(): Check[] {
  return [
    ...EXECUTION_STATUSES.map((from) => updatesFrom(from)),
    ...Object.keys(ACTIONS.execution).map((action) => actionOn(action)),
    ...Object.keys(ACTIONS.group).map((action) => groupAction(action)),
    ...effects(),
    ...resuming(),
    groupStatus(),
  ];
}

function updatesFrom(from: ExecutionStatus): Check {
  const allowed: readonly string[] = PATCH.allowed[from];
  return checkOf(
    'updateExecution',
    `from ${from} only the documented statuses can be reported`,
    async (t) => {
      for (const to of EXECUTION_STATUSES) {
        const id = await recordExecution(t, from);
        const exchange = await t.call('updateExecution', { id, body: { status: to } });
        if (allowed.includes(to)) {
          const changed = t.require(exchange, { status: 200 }, `${from} → ${to}`);
          t.assertEquals(changed.status, to, `the status after ${from} → ${to}`, exchange);
          t.assertEquals((await read(t, id)).status, to, `the status read after ${from} → ${to}`, exchange);
        } else {
          t.expect(exchange, { status: 400, code: PATCH.refusal }, `${from} → ${to}`);
          t.assertEquals((await read(t, id)).status, from, 'the status after a refusal', exchange);
        }
        await end(t, id);
      }
    },
  );
}

function actionOn(action: string): Check {
  const cells: Readonly<Record<string, Cell>> =
    (ACTIONS.execution as Record<string, Record<string, Cell>>)[action] ?? {};
  return checkOf('actOnExecution', `${action} does in each status what the life cycle says`, async (t) => {
    for (const from of EXECUTION_STATUSES) {
      const { becomes, error } = cells[from] ?? {};
      const id = await recordExecution(t, from);
      const exchange = await t.call('actOnExecution', { id, body: { action } });
      if (error === undefined) {
        const changed = t.require(exchange, { status: 200 }, `${action} on ${from}`);
        t.assertEquals(changed.status, becomes, `the status after ${action} on ${from}`, exchange);
        await sees(t, id, String(becomes), `the status read after ${action} on ${from}`);
      } else {
        expectCode(t, exchange, error, `${action} on ${from}`);
        t.assertEquals((await read(t, id)).status, from, `the status after a refused ${action}`, exchange);
      }
      await end(t, id);
    }
  });
}

/** A worker may have been quicker, and have ended or begun it meanwhile. */
async function sees(t: CheckContext, id: string, status: string, what: string): Promise<void> {
  const { status: actual } = await read(t, id);
  const isLater =
    t.target.workerTimeoutMs > 0 &&
    (actual === 'started' || (ENDED_STATUSES as readonly unknown[]).includes(actual));
  if (!isLater) t.assertEquals(actual, status, what, 'actOnExecution');
}

function expectCode(
  t: CheckContext,
  exchange: Awaited<ReturnType<CheckContext['call']>>,
  error: string,
  why: string,
): void {
  const code = error as ErrorCode;
  t.expect(exchange, { status: ERRORS[code].status, code }, why);
}

/**
 * One group for all cells, since groups cannot be deleted. Its member is brought into each status by way of a kill,
 * after which every status can be reported.
 */
function groupAction(action: string): Check {
  const cells: Readonly<Record<string, Cell>> =
    (ACTIONS.group as Record<string, Record<string, Cell>>)[action] ?? {};
  return checkOf('actOnExecutionGroup', `${action} does with members what the life cycle says`, async (t) => {
    needsStillWorkers(t);
    const member = await recordExecution(t, 'terminated');
    const group = await recordGroup(t, [member]);
    for (const from of EXECUTION_STATUSES) {
      const { becomes, error } = cells[from] ?? {};
      await bring(t, member, from);
      const exchange = await t.call('actOnExecutionGroup', { id: group, body: { action } });
      if (error === undefined) t.expect(exchange, { status: 200 }, `${action} on a member that is ${from}`);
      else expectCode(t, exchange, error, `${action} on a member that is ${from}`);
      await sees(t, member, becomes ?? from, `the member after ${action} from ${from}`);
    }
    await end(t, member);
  });
}

/** A worker carries out the kill by which a member is brought into a status, sooner or later. */
function needsStillWorkers(t: CheckContext): void {
  if (t.target.workerTimeoutMs > 0) t.skip('it takes a manager whose workers stand still');
}

async function bring(t: CheckContext, id: string, status: ExecutionStatus): Promise<void> {
  const killed = await t.call('actOnExecution', { id, body: { action: 'kill' } });
  t.require(killed, { status: 200 }, 'a kill is accepted in every status');
  const reported = await t.call('updateExecution', { id, body: { status } });
  const { status: actual } = t.require(
    reported,
    { status: 200 },
    'after a kill every status can be reported',
  );
  if (actual !== status) throw new CheckAborted('the status was not taken');
}

function effects(): Check[] {
  const at = 'updateExecution';
  return [
    checkOf(at, 'an update without an error empties it, one with an error sets it', async (t) => {
      const id = await recordExecution(t, 'started', { error: 'Before.' });
      const set = await t.call(at, { id, body: { status: 'started', error: 'Now.' } });
      t.assertEquals(t.require(set, { status: 200 }, 'it can be reported').error, 'Now.', 'the error', set);
      const emptied = await t.call(at, { id, body: { status: 'started' } });
      const { error } = t.require(emptied, { status: 200 }, 'it can be reported');
      t.assertEquals(error, '', 'the error without one', emptied);
      const failed = await t.call(at, { id, body: { status: 'failed', error: 'At the end.' } });
      t.require(failed, { status: 200 }, 'it can fail');
      t.assertEquals((await read(t, id)).error, 'At the end.', 'the error read again', failed);
    }),
    checkOf(at, 'reporting the start sets started_at', async (t) => {
      const id = await recordExecution(t, 'pending', { started_at: '2026-03-02T09:15:00.000Z' });
      const exchange = await t.call(at, { id, body: { status: 'started' } });
      const { started_at: started, ended_at: ended } = t.require(exchange, { status: 200 }, 'it can start');
      t.assert(
        typeof started === 'string' && started > '2026-03-02T09:15:00.000Z',
        `started_at is ${started}`,
        exchange,
      );
      t.assertEquals(ended, null, 'ended_at of what has started', exchange);
      await end(t, id);
    }),
    ...ENDED_STATUSES.map((status) =>
      checkOf(at, `reporting ${status} sets ended_at`, async (t) => {
        const id = await recordExecution(t, 'started');
        const exchange = await t.call(at, { id, body: { status } });
        const ended = t.require(exchange, { status: 200 }, 'it can end');
        const isSet = typeof ended.ended_at === 'string';
        t.assert(isSet, `ended_at is ${ended.ended_at} once it is ${status}`, exchange);
        const ordered = String(ended.started_at) <= String(ended.ended_at);
        t.assert(ordered, 'it ended before it started', exchange);
        t.assertEquals((await read(t, id)).ended_at, ended.ended_at, 'ended_at read again', exchange);
      }),
    ),
    checkOf(at, 'going back to waiting leaves the times alone', async (t) => {
      const id = await recordExecution(t, 'started');
      const { started_at: started } = await read(t, id);
      const exchange = await t.call(at, { id, body: { status: 'queued' } });
      const queued = t.require(exchange, { status: 200 }, 'it can go back');
      t.assertEquals(queued.started_at, started, 'started_at', exchange);
      t.assertEquals(queued.ended_at, null, 'ended_at', exchange);
      await end(t, id);
    }),
    checkOf(at, 'create_snapshot alone may leave an ended status', async (t) => {
      if (!t.fixtures.exclusive) t.skip('others work at this manager (alone in --fixtures)');
      const id = await recordExecution(t, 'terminated', {
        deployment_id: '',
        workflow_id: 'create_snapshot',
        is_system_workflow: true,
      });
      const exchange = await t.call(at, { id, body: { status: 'failed' } });
      t.expect(exchange, { status: 200 }, 'a snapshot may be reported as failed after all');
      t.assertEquals((await read(t, id)).deployment_id, null, 'the deployment of a snapshot', exchange);
    }),
    checkOf('actOnExecution', 'cancelling empties the error', async (t) => {
      const id = await recordExecution(t, 'started', { error: 'Before.' });
      const exchange = await t.call('actOnExecution', { id, body: { action: 'cancel' } });
      const { error } = t.require(exchange, { status: 200 }, 'it can be cancelled');
      t.assertEquals(error, '', 'the error of what is cancelled', exchange);
      await end(t, id);
    }),
  ];
}

function resuming(): Check[] {
  return [
    checkOf(
      'actOnExecution',
      'a resumed execution has not ended, and says that it was resumed',
      async (t) => {
        const id = await recordExecution(t, 'failed', { ended_at: '2026-03-02T09:17:00.000Z' });
        const exchange = await t.call('actOnExecution', { id, body: { action: 'resume' } });
        const resumed = t.require(exchange, { status: 200 }, 'what failed can be resumed');
        t.assertEquals(resumed.ended_at, null, 'ended_at of what was resumed', exchange);
        t.assertEquals(resumed.resume, true, 'resume', exchange);
        await end(t, id);
      },
    ),
    checkOf('actOnExecutionGroup', 'a resumed group does not mark its members as resumed', async (t) => {
      const id = await recordExecution(t, 'failed', { ended_at: '2026-03-02T09:17:00.000Z' });
      const group = await recordGroup(t, [id]);
      const exchange = await t.call('actOnExecutionGroup', { id: group, body: { action: 'resume' } });
      t.require(exchange, { status: 200 }, 'a group can be resumed');
      const member = await read(t, id);
      t.assertEquals(member.resume, false, 'resume of a member', exchange);
      t.assertEquals(member.ended_at, null, 'ended_at of a member', exchange);
      await end(t, id);
    }),
  ];
}

type Rule = (typeof GROUP_STATUS)[number];

function statusOf(members: readonly string[]): string | null {
  const assert = ({ when }: Rule): boolean => {
    if (when === 'otherwise') return true;
    if ('empty' in when) return members.length === 0;
    const all: readonly string[] = when.all;
    if (members.length === 0 || !members.every((it) => all.includes(it))) return false;
    return !('any' in when) || members.some((it) => (when.any as readonly string[]).includes(it));
  };
  return GROUP_STATUS.find(assert)?.status ?? null;
}

function groupStatus(): Check {
  return checkOf('getExecutionGroup', 'the status is the documented one of its members', async (t) => {
    needsStillWorkers(t);
    const one = await recordExecution(t, 'terminated');
    const other = await recordExecution(t, 'terminated');
    const group = await recordGroup(t, [one, other]);
    const pairs = EXECUTION_STATUSES.flatMap((left) =>
      EXECUTION_STATUSES.map((right) => [left, right] as const),
    );
    const same = pairs.filter(([left, right]) => left === right);
    const mixed = t.random.shuffle(pairs.filter(([left, right]) => left < right)).slice(0, 15);
    for (const [left, right] of [...same, ...mixed]) {
      await bring(t, other, right);
      await bring(t, one, left);
      // The end of one lets others start, so what counts is what they are now.
      const exchange = await t.call('getExecutionGroup', { id: group, query: { _include: 'status' } });
      const { status } = t.require(exchange, { status: 200 }, 'the group can be read');
      const members = [await statusNow(t, one), await statusNow(t, other)];
      const expected = statusOf(members);
      t.assertEquals(status, expected, `the status of a group of ${members.join(' and ')}`, exchange);
      const list = await t.call('listExecutionGroups', { query: { id: group, _get_data: true } });
      const { items } = t.require(list, { status: 200 }, 'the group can be listed');
      t.assertEquals(Array.isArray(items) && items[0]?.status, expected, 'the status in a list', list);
      const update = await t.call('updateExecutionGroup', {
        id: group,
        body: {},
        query: '_get_data=true',
      });
      const updated = t.require(update, { status: 200 }, 'an empty change is accepted');
      t.assertEquals(updated.status, expected, 'the status in the answer to a change', update);
    }
    await end(t, one);
    await end(t, other);
    await readGroup(t, group);
  });
}

async function statusNow(t: CheckContext, id: string): Promise<string> {
  const { response } = await t.call('getExecution', { id, query: { _include: 'status' } });
  const body = jsonOf(response);
  return isObject(body) ? String(body.status) : '';
}
