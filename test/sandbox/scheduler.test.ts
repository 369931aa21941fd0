/** Schedules fire when they are due, by the rules of the manager's own scheduler. */
import { expect, test } from 'vitest';
import type { ExecutionRow } from '../../src/sandbox/engine/model/types.ts';
import { Fixture, type FixtureOptions, formatTime, shopDocument } from './fixture.ts';

const BACKUP = { workflows: { backup: { pickup_ms: 500, duration_ms: 10_000, operations: 5 } } };
const ROW = { id: 'nightly', deployment_id: 'shop-1' };
const HOUR = 3_600_000;

function open(opening: FixtureOptions = {}): Fixture {
  return new Fixture({ ...BACKUP, ...opening });
}

function executions(shop: Fixture): ExecutionRow[] {
  return [...shop.manager.executions];
}

function nextOccurrences(shop: Fixture): (string | null)[] {
  return [...shop.manager.schedules].map((schedule) => formatTime(schedule.next_occurrence));
}

test('a scheduled start becomes an execution when it is due, once, and runs', () => {
  const shop = open();
  shop.start('shop-1', 'backup', { scheduled_time: '2026-03-02T10:00:00Z' });
  shop.advance(HOUR - 1);
  expect(executions(shop)).toEqual([]);
  shop.advance(1);
  expect(executions(shop).map(({ status, created_at }) => [status, formatTime(created_at)])).toEqual([
    ['pending', '2026-03-02T10:00:00.000Z'],
  ]);
  expect(nextOccurrences(shop)).toEqual([null]);
  shop.advance(365 * 24 * HOUR);
  expect(executions(shop).map(({ status }) => status)).toEqual(['terminated']);
});

test('the execution has the values of its schedule', () => {
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
  shop.advance(HOUR);
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

test('on a busy deployment it is queued, and runs later', () => {
  const shop = open();
  shop.start('shop-1', 'backup', { scheduled_time: '2026-03-02T09:00:05Z' });
  shop.start('shop-1', 'backup');
  shop.advance(5_000);
  expect(executions(shop).map(({ status }) => status)).toEqual(['started', 'queued']);
  shop.advance(60_000);
  expect(executions(shop).map(({ status }) => status)).toEqual(['terminated', 'terminated']);
});

test('several fire in the order of their times', () => {
  const times = ['2026-03-02T11:00:00Z', '2026-03-02T10:00:00Z', '2026-03-02T12:00:00Z'];
  const schedules = times.map((next_occurrence, index) => {
    return { id: `s${index}`, deployment_id: `shop-${index + 1}`, next_occurrence };
  });
  const shop = open({ schedules });
  shop.advance(24 * HOUR);
  expect(executions(shop).map(({ deployment }) => deployment?.id)).toEqual(['shop-2', 'shop-1', 'shop-3']);
});

test.each([
  ['59 seconds ago fires', '2026-03-02T08:59:01Z', undefined, 1],
  ['a minute ago does not fire', '2026-03-02T08:59:00Z', undefined, 0],
  ['within its slip fires', '2026-03-02T08:50:01Z', 9, 1],
  ['longer ago than its slip does not fire', '2026-03-02T08:50:00Z', 9, 0],
])('one that was due %s', (_, next_occurrence, slip, count) => {
  const shop = open({ schedules: [{ ...ROW, next_occurrence, ...(slip !== undefined && { slip }) }] });
  shop.advance(0);
  expect([executions(shop).length, nextOccurrences(shop)]).toEqual([count, [null]]);
});

test('a disabled one does not fire', () => {
  const shop = open({ schedules: [{ ...ROW, next_occurrence: '2026-03-02T10:00:00Z', enabled: false }] });
  shop.advance(24 * HOUR);
  expect([executions(shop), nextOccurrences(shop)]).toEqual([[], ['2026-03-02T10:00:00.000Z']]);
});

test('in maintenance mode one waits without a timer, and fires afterwards if it is not too late', () => {
  const schedules = [
    { ...ROW, next_occurrence: '2026-03-02T10:00:00Z', slip: 30 },
    { ...ROW, id: 'other', deployment_id: 'shop-2', next_occurrence: '2026-03-02T10:00:00Z' },
  ];
  const shop = open({ schedules, settings: { maintenance: 'activated' } });
  shop.advance(HOUR + 600_000);
  expect(executions(shop)).toEqual([]);
  expect(shop.clock.due).toBeNull();
  const { settings, ...rest } = shop.manager.snapshot();
  shop.manager.replace({ ...rest, settings: { ...(settings as object), maintenance: 'deactivated' } });
  shop.advance(60_000);
  expect(executions(shop).map(({ deployment }) => deployment?.id)).toEqual(['shop-1']);
  expect(nextOccurrences(shop)).toEqual([null, null]);
});

test('one with an unknown workflow creates no execution, and the others fire', () => {
  const shop = open({
    schedules: [{ ...ROW, next_occurrence: '2026-03-02T10:00:00Z', workflow_id: 'nosuch' }],
  });
  shop.start('shop-2', 'backup', { scheduled_time: '2026-03-02T10:00:00Z' });
  shop.advance(24 * HOUR);
  expect(executions(shop).map(({ deployment, status }) => [deployment?.id, status])).toEqual([
    ['shop-2', 'terminated'],
  ]);
  expect(nextOccurrences(shop)).toEqual([null, null]);
});

test('none fires in the mode manual', () => {
  const shop = open({ runner: 'manual' });
  shop.start('shop-1', 'backup', { scheduled_time: '2026-03-02T10:00:00Z' });
  shop.advance(24 * HOUR);
  expect([executions(shop), nextOccurrences(shop)]).toEqual([[], ['2026-03-02T10:00:00.000Z']]);
});

test('schedules of a replaced state do not fire, those of the new one do', () => {
  const shop = open({ schedules: [{ ...ROW, next_occurrence: '2026-03-02T10:00:00Z' }] });
  const schedules = [{ ...ROW, deployment_id: 'shop-3', next_occurrence: '2026-03-02T11:00:00Z' }];
  shop.manager.replace(shopDocument({ ...BACKUP, schedules }));
  shop.advance(24 * HOUR);
  expect(executions(shop).map(({ deployment }) => deployment?.id)).toEqual(['shop-3']);
});

test('one of a deleted deployment does not fire', () => {
  const shop = open({ schedules: [{ ...ROW, next_occurrence: '2026-03-02T10:00:00Z' }] });
  shop.start('shop-1', 'delete_deployment_environment');
  shop.advance(24 * HOUR);
  expect(executions(shop)).toEqual([]);
});
