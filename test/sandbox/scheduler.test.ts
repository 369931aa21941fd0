/** Schedules fire when they are due, by the rules of the manager's own scheduler. */
import { expect, test } from 'vitest';
import type { ExecutionRow } from '../../src/sandbox/engine/model/types.ts';
import { type Opening, Shop, shopDocument, time } from './shop.ts';

const BACKUP = { workflows: { backup: { pickup_ms: 500, duration_ms: 10_000, operations: 5 } } };
const ROW = { id: 'nightly', deployment_id: 'shop-1' };
const HOUR = 3_600_000;

function open(opening: Opening = {}): Shop {
  return new Shop({ ...BACKUP, ...opening });
}

function executions(shop: Shop): ExecutionRow[] {
  return [...shop.manager.executions];
}

function nextOccurrences(shop: Shop): (string | null)[] {
  return [...shop.manager.schedules].map((schedule) => time(schedule.next_occurrence));
}

test('what was scheduled by a start becomes an execution at its time, once, and runs', () => {
  const shop = open();
  shop.start('shop-1', 'backup', { scheduled_time: '2026-03-02T10:00:00Z' });
  shop.pass(HOUR - 1);
  expect(executions(shop)).toEqual([]);
  shop.pass(1);
  expect(executions(shop).map(({ status, created_at }) => [status, time(created_at)])).toEqual([
    ['pending', '2026-03-02T10:00:00.000Z'],
  ]);
  expect(nextOccurrences(shop)).toEqual([null]);
  shop.pass(365 * 24 * HOUR);
  expect(executions(shop).map(({ status }) => status)).toEqual(['terminated']);
});

test('the execution has what the schedule says', () => {
  const execution_arguments = {
    allow_custom_parameters: true,
    is_dry_run: true,
    force: false,
    wait_after_fail: 5,
  };
  const row = {
    ...ROW,
    parameters: { region: 'eu' },
    next_occurrence: '2026-03-02T10:00:00Z',
    execution_arguments,
  };
  const shop = open({ schedules: [row] });
  shop.pass(HOUR);
  expect(executions(shop)).toMatchObject([
    {
      workflow_id: 'backup',
      parameters: { region: 'eu' },
      allow_custom_parameters: true,
      is_dry_run: true,
      wait_after_fail: 5,
      created_by: 'admin',
    },
  ]);
});

test('on a busy deployment it is queued, and runs when its turn has come', () => {
  const shop = open();
  shop.start('shop-1', 'backup', { scheduled_time: '2026-03-02T09:00:05Z' });
  shop.start('shop-1', 'backup');
  shop.pass(5_000);
  expect(executions(shop).map(({ status }) => status)).toEqual(['started', 'queued']);
  shop.pass(60_000);
  expect(executions(shop).map(({ status }) => status)).toEqual(['terminated', 'terminated']);
});

test('several fire in the order of their times, each by itself', () => {
  const times = ['2026-03-02T11:00:00Z', '2026-03-02T10:00:00Z', '2026-03-02T12:00:00Z'];
  const schedules = times.map((next_occurrence, index) => {
    return { id: `s${index}`, deployment_id: `shop-${index + 1}`, next_occurrence };
  });
  const shop = open({ schedules });
  shop.pass(24 * HOUR);
  expect(executions(shop).map(({ deployment }) => deployment?.id)).toEqual(['shop-2', 'shop-1', 'shop-3']);
});

test.each([
  ['59 seconds ago fires', '2026-03-02T08:59:01Z', undefined, 1],
  ['a minute ago does not fire', '2026-03-02T08:59:00Z', undefined, 0],
  ['within its slip fires', '2026-03-02T08:50:01Z', 9, 1],
  ['longer ago than its slip does not fire', '2026-03-02T08:50:00Z', 9, 0],
])('one that was due %s', (_, next_occurrence, slip, count) => {
  const shop = open({ schedules: [{ ...ROW, next_occurrence, ...(slip !== undefined && { slip }) }] });
  shop.pass(0);
  expect([executions(shop).length, nextOccurrences(shop)]).toEqual([count, [null]]);
});

test('one that is not enabled does not fire', () => {
  const shop = open({ schedules: [{ ...ROW, next_occurrence: '2026-03-02T10:00:00Z', enabled: false }] });
  shop.pass(24 * HOUR);
  expect([executions(shop), nextOccurrences(shop)]).toEqual([[], ['2026-03-02T10:00:00.000Z']]);
});

test('in maintenance mode one waits without a timer, and fires afterwards unless that is too late', () => {
  const schedules = [
    { ...ROW, next_occurrence: '2026-03-02T10:00:00Z', slip: 30 },
    { ...ROW, id: 'other', deployment_id: 'shop-2', next_occurrence: '2026-03-02T10:00:00Z' },
  ];
  const shop = open({ schedules, settings: { maintenance: 'activated' } });
  shop.pass(HOUR + 600_000);
  expect(executions(shop)).toEqual([]);
  expect(shop.clock.due).toBeNull();
  const { settings, ...rest } = shop.manager.snapshot();
  shop.manager.replace({ ...rest, settings: { ...(settings as object), maintenance: 'deactivated' } });
  shop.pass(60_000);
  expect(executions(shop).map(({ deployment }) => deployment?.id)).toEqual(['shop-1']);
  expect(nextOccurrences(shop)).toEqual([null, null]);
});

test('one whose workflow does not exist is over without an execution, and the others fire', () => {
  const shop = open({
    schedules: [{ ...ROW, next_occurrence: '2026-03-02T10:00:00Z', workflow_id: 'nosuch' }],
  });
  shop.start('shop-2', 'backup', { scheduled_time: '2026-03-02T10:00:00Z' });
  shop.pass(24 * HOUR);
  expect(executions(shop).map(({ deployment, status }) => [deployment?.id, status])).toEqual([
    ['shop-2', 'terminated'],
  ]);
  expect(nextOccurrences(shop)).toEqual([null, null]);
});

test('none fires in the mode manual', () => {
  const shop = open({ runner: 'manual' });
  shop.start('shop-1', 'backup', { scheduled_time: '2026-03-02T10:00:00Z' });
  shop.pass(24 * HOUR);
  expect([executions(shop), nextOccurrences(shop)]).toEqual([[], ['2026-03-02T10:00:00.000Z']]);
});

test('those of a state that is gone do not fire in the one that took its place, whose own do', () => {
  const shop = open({ schedules: [{ ...ROW, next_occurrence: '2026-03-02T10:00:00Z' }] });
  const schedules = [{ ...ROW, deployment_id: 'shop-3', next_occurrence: '2026-03-02T11:00:00Z' }];
  shop.manager.replace(shopDocument({ ...BACKUP, schedules }));
  shop.pass(24 * HOUR);
  expect(executions(shop).map(({ deployment }) => deployment?.id)).toEqual(['shop-3']);
});

test('one of a deployment that has been deleted does not fire', () => {
  const shop = open({ schedules: [{ ...ROW, next_occurrence: '2026-03-02T10:00:00Z' }] });
  shop.start('shop-1', 'delete_deployment_environment');
  shop.pass(24 * HOUR);
  expect(executions(shop)).toEqual([]);
});
