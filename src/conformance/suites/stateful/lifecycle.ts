import type { ErrorCode } from '../../../../generated/errors.ts';
import { ERRORS } from '../../../../generated/errors.ts';
import {
  ACTIONS,
  EXECUTION_STATUSES,
  FINISHED_STATUSES,
  GROUP_STATUS,
  PATCH,
} from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { Abandoned, type Stage } from '../../context.ts';
import { end, read, readGroup, restored, restoredGroup } from '../../fixtures/fixtures.ts';
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
    async (stage) => {
      for (const to of EXECUTION_STATUSES) {
        const id = await restored(stage, from);
        const exchange = await stage.call('updateExecution', { id, body: { status: to } });
        if (allowed.includes(to)) {
          const changed = stage.must(exchange, { status: 200 }, `${from} → ${to}`);
          stage.equals(changed.status, to, `the status after ${from} → ${to}`, exchange);
          stage.equals((await read(stage, id)).status, to, `the status read after ${from} → ${to}`, exchange);
        } else {
          stage.expect(exchange, { status: 400, code: PATCH.refusal }, `${from} → ${to}`);
          stage.equals((await read(stage, id)).status, from, 'the status after a refusal', exchange);
        }
        await end(stage, id);
      }
    },
  );
}

function actionOn(action: string): Check {
  const cells: Readonly<Record<string, Cell>> =
    (ACTIONS.execution as Record<string, Record<string, Cell>>)[action] ?? {};
  return checkOf(
    'actOnExecution',
    `${action} does in each status what the life cycle says`,
    async (stage) => {
      for (const from of EXECUTION_STATUSES) {
        const { becomes, error } = cells[from] ?? {};
        const id = await restored(stage, from);
        const exchange = await stage.call('actOnExecution', { id, body: { action } });
        if (error === undefined) {
          const changed = stage.must(exchange, { status: 200 }, `${action} on ${from}`);
          stage.equals(changed.status, becomes, `the status after ${action} on ${from}`, exchange);
          await sees(stage, id, String(becomes), `the status read after ${action} on ${from}`);
        } else {
          expectCode(stage, exchange, error, `${action} on ${from}`);
          stage.equals(
            (await read(stage, id)).status,
            from,
            `the status after a refused ${action}`,
            exchange,
          );
        }
        await end(stage, id);
      }
    },
  );
}

/** A worker may have been quicker, and have ended or begun it meanwhile. */
async function sees(stage: Stage, id: string, status: string, what: string): Promise<void> {
  const { status: actual } = await read(stage, id);
  const isLater =
    stage.target.patience > 0 &&
    (actual === 'started' || (FINISHED_STATUSES as readonly unknown[]).includes(actual));
  if (!isLater) stage.equals(actual, status, what, 'actOnExecution');
}

function expectCode(
  stage: Stage,
  exchange: Awaited<ReturnType<Stage['call']>>,
  error: string,
  why: string,
): void {
  const code = error as ErrorCode;
  stage.expect(exchange, { status: ERRORS[code].status, code }, why);
}

/**
 * One group for all cells, since groups cannot be deleted. Its member is brought into each status by way of a kill,
 * after which every status can be reported.
 */
function groupAction(action: string): Check {
  const cells: Readonly<Record<string, Cell>> =
    (ACTIONS.group as Record<string, Record<string, Cell>>)[action] ?? {};
  return checkOf(
    'actOnExecutionGroup',
    `${action} does with members what the life cycle says`,
    async (stage) => {
      needsStillWorkers(stage);
      const member = await restored(stage, 'terminated');
      const group = await restoredGroup(stage, [member]);
      for (const from of EXECUTION_STATUSES) {
        const { becomes, error } = cells[from] ?? {};
        await bring(stage, member, from);
        const exchange = await stage.call('actOnExecutionGroup', { id: group, body: { action } });
        if (error === undefined)
          stage.expect(exchange, { status: 200 }, `${action} on a member that is ${from}`);
        else expectCode(stage, exchange, error, `${action} on a member that is ${from}`);
        await sees(stage, member, becomes ?? from, `the member after ${action} from ${from}`);
      }
      await end(stage, member);
    },
  );
}

/** A worker carries out the kill by which a member is brought into a status, sooner or later. */
function needsStillWorkers(stage: Stage): void {
  if (stage.target.patience > 0) stage.skip('it takes a manager whose workers stand still');
}

async function bring(stage: Stage, id: string, status: ExecutionStatus): Promise<void> {
  const killed = await stage.call('actOnExecution', { id, body: { action: 'kill' } });
  stage.must(killed, { status: 200 }, 'a kill is accepted in every status');
  const reported = await stage.call('updateExecution', { id, body: { status } });
  const { status: actual } = stage.must(
    reported,
    { status: 200 },
    'after a kill every status can be reported',
  );
  if (actual !== status) throw new Abandoned('the status was not taken');
}

function effects(): Check[] {
  const at = 'updateExecution';
  return [
    checkOf(at, 'an update without an error empties it, one with an error sets it', async (stage) => {
      const id = await restored(stage, 'started', { error: 'Before.' });
      const set = await stage.call(at, { id, body: { status: 'started', error: 'Now.' } });
      stage.equals(stage.must(set, { status: 200 }, 'it can be reported').error, 'Now.', 'the error', set);
      const emptied = await stage.call(at, { id, body: { status: 'started' } });
      const { error } = stage.must(emptied, { status: 200 }, 'it can be reported');
      stage.equals(error, '', 'the error without one', emptied);
      const failed = await stage.call(at, { id, body: { status: 'failed', error: 'At the end.' } });
      stage.must(failed, { status: 200 }, 'it can fail');
      stage.equals((await read(stage, id)).error, 'At the end.', 'the error read again', failed);
    }),
    checkOf(at, 'reporting the start sets started_at', async (stage) => {
      const id = await restored(stage, 'pending', { started_at: '2026-03-02T09:15:00.000Z' });
      const exchange = await stage.call(at, { id, body: { status: 'started' } });
      const { started_at: started, ended_at: ended } = stage.must(exchange, { status: 200 }, 'it can start');
      stage.holds(
        typeof started === 'string' && started > '2026-03-02T09:15:00.000Z',
        `started_at is ${started}`,
        exchange,
      );
      stage.equals(ended, null, 'ended_at of what has started', exchange);
      await end(stage, id);
    }),
    ...FINISHED_STATUSES.map((status) =>
      checkOf(at, `reporting ${status} sets ended_at`, async (stage) => {
        const id = await restored(stage, 'started');
        const exchange = await stage.call(at, { id, body: { status } });
        const ended = stage.must(exchange, { status: 200 }, 'it can end');
        const isSet = typeof ended.ended_at === 'string';
        stage.holds(isSet, `ended_at is ${ended.ended_at} once it is ${status}`, exchange);
        const ordered = String(ended.started_at) <= String(ended.ended_at);
        stage.holds(ordered, 'it ended before it started', exchange);
        stage.equals((await read(stage, id)).ended_at, ended.ended_at, 'ended_at read again', exchange);
      }),
    ),
    checkOf(at, 'going back to waiting leaves the times alone', async (stage) => {
      const id = await restored(stage, 'started');
      const { started_at: started } = await read(stage, id);
      const exchange = await stage.call(at, { id, body: { status: 'queued' } });
      const queued = stage.must(exchange, { status: 200 }, 'it can go back');
      stage.equals(queued.started_at, started, 'started_at', exchange);
      stage.equals(queued.ended_at, null, 'ended_at', exchange);
      await end(stage, id);
    }),
    checkOf(at, 'create_snapshot alone may leave an ended status', async (stage) => {
      if (!stage.fixtures.alone) stage.skip('others work at this manager (alone in --fixtures)');
      const id = await restored(stage, 'terminated', {
        deployment_id: '',
        workflow_id: 'create_snapshot',
        is_system_workflow: true,
      });
      const exchange = await stage.call(at, { id, body: { status: 'failed' } });
      stage.expect(exchange, { status: 200 }, 'a snapshot may be reported as failed after all');
      stage.equals((await read(stage, id)).deployment_id, null, 'the deployment of a snapshot', exchange);
    }),
    checkOf('actOnExecution', 'cancelling empties the error', async (stage) => {
      const id = await restored(stage, 'started', { error: 'Before.' });
      const exchange = await stage.call('actOnExecution', { id, body: { action: 'cancel' } });
      const { error } = stage.must(exchange, { status: 200 }, 'it can be cancelled');
      stage.equals(error, '', 'the error of what is cancelled', exchange);
      await end(stage, id);
    }),
  ];
}

function resuming(): Check[] {
  return [
    checkOf(
      'actOnExecution',
      'a resumed execution has not ended, and says that it was resumed',
      async (stage) => {
        const id = await restored(stage, 'failed', { ended_at: '2026-03-02T09:17:00.000Z' });
        const exchange = await stage.call('actOnExecution', { id, body: { action: 'resume' } });
        const resumed = stage.must(exchange, { status: 200 }, 'what failed can be resumed');
        stage.equals(resumed.ended_at, null, 'ended_at of what was resumed', exchange);
        stage.equals(resumed.resume, true, 'resume', exchange);
        await end(stage, id);
      },
    ),
    checkOf('actOnExecutionGroup', 'a resumed group does not mark its members as resumed', async (stage) => {
      const id = await restored(stage, 'failed', { ended_at: '2026-03-02T09:17:00.000Z' });
      const group = await restoredGroup(stage, [id]);
      const exchange = await stage.call('actOnExecutionGroup', { id: group, body: { action: 'resume' } });
      stage.must(exchange, { status: 200 }, 'a group can be resumed');
      const member = await read(stage, id);
      stage.equals(member.resume, false, 'resume of a member', exchange);
      stage.equals(member.ended_at, null, 'ended_at of a member', exchange);
      await end(stage, id);
    }),
  ];
}

type Rule = (typeof GROUP_STATUS)[number];

function statusOf(members: readonly string[]): string | null {
  const holds = ({ when }: Rule): boolean => {
    if (when === 'otherwise') return true;
    if ('empty' in when) return members.length === 0;
    const all: readonly string[] = when.all;
    if (members.length === 0 || !members.every((it) => all.includes(it))) return false;
    return !('any' in when) || members.some((it) => (when.any as readonly string[]).includes(it));
  };
  return GROUP_STATUS.find(holds)?.status ?? null;
}

function groupStatus(): Check {
  return checkOf('getExecutionGroup', 'the status is the documented one of its members', async (stage) => {
    needsStillWorkers(stage);
    const one = await restored(stage, 'terminated');
    const other = await restored(stage, 'terminated');
    const group = await restoredGroup(stage, [one, other]);
    const pairs = EXECUTION_STATUSES.flatMap((left) =>
      EXECUTION_STATUSES.map((right) => [left, right] as const),
    );
    const same = pairs.filter(([left, right]) => left === right);
    const mixed = stage.chance.shuffled(pairs.filter(([left, right]) => left < right)).slice(0, 15);
    for (const [left, right] of [...same, ...mixed]) {
      await bring(stage, other, right);
      await bring(stage, one, left);
      // The end of one lets others start, so what counts is what they are now.
      const exchange = await stage.call('getExecutionGroup', { id: group, query: { _include: 'status' } });
      const { status } = stage.must(exchange, { status: 200 }, 'the group can be read');
      const members = [await statusNow(stage, one), await statusNow(stage, other)];
      const expected = statusOf(members);
      stage.equals(status, expected, `the status of a group of ${members.join(' and ')}`, exchange);
      const list = await stage.call('listExecutionGroups', { query: { id: group, _get_data: true } });
      const { items } = stage.must(list, { status: 200 }, 'the group can be listed');
      stage.equals(Array.isArray(items) && items[0]?.status, expected, 'the status in a list', list);
      const update = await stage.call('updateExecutionGroup', {
        id: group,
        body: {},
        query: '_get_data=true',
      });
      const updated = stage.must(update, { status: 200 }, 'an empty change is accepted');
      stage.equals(updated.status, expected, 'the status in the answer to a change', update);
    }
    await end(stage, one);
    await end(stage, other);
    await readGroup(stage, group);
  });
}

async function statusNow(stage: Stage, id: string): Promise<string> {
  const { received } = await stage.call('getExecution', { id, query: { _include: 'status' } });
  const body = jsonOf(received);
  return isObject(body) ? String(body.status) : '';
}
