/** The runner plays the manager's worker: what it promises of every execution that is sent to it. */
import { describe, expect, test } from 'vitest';
import type { ExecutionRow, GroupRow } from '../../src/sandbox/engine/model/types.ts';
import { updateGroup } from '../../src/sandbox/engine/rules/group-actions.ts';
import { Clock } from '../../src/sandbox/engine/simulation/clock.ts';
import { Fixture, type FixtureOptions, formatTime, NINE, shopDocument, summary } from './fixture.ts';
import { TestTimeSource } from './time-source.ts';

const TEN_SECONDS = { pickup_ms: 500, duration_ms: 10_000, operations: 5 };
const STUBBORN = { ...TEN_SECONDS, duration_ms: 60_000, honors_cancel: false };
const DAY = 24 * 3_600_000;

function open(behaviour: object = {}, opening: FixtureOptions = {}): Fixture {
  return new Fixture({ workflows: { backup: { ...TEN_SECONDS, ...behaviour } }, ...opening });
}

function lastLine(row: ExecutionRow): string | undefined {
  return row.error?.split('\n').at(-1);
}

describe('an execution', () => {
  test('starts, counts its operations and terminates, each when it is due', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    const history: string[] = [];
    for (const milliseconds of [499, 1, 1_999, 1, 2_000, 2_000, 2_000, 1_999, 1]) {
      shop.advance(milliseconds);
      history.push(summary(row));
    }
    expect(history).toEqual([
      'pending 0/0',
      'started 0/5',
      'started 0/5',
      'started 1/5',
      'started 2/5',
      'started 3/5',
      'started 4/5',
      'started 4/5',
      'terminated 5/5',
    ]);
    expect([formatTime(row.started_at), formatTime(row.ended_at), row.error]).toEqual([
      '2026-03-02T09:00:00.500Z',
      '2026-03-02T09:00:10.500Z',
      '',
    ]);
  });

  test('of a failing workflow ends with a traceback and unfinished operations', () => {
    const shop = open({ outcome: 'failed', error: 'no space left on the backup volume' });
    const row = shop.start('shop-1', 'backup');
    shop.advance(10_499);
    expect(row.status).toBe('started');
    shop.advance(1);
    expect(row.status).toBe('failed');
    expect(row.finished_operations).toBeLessThan(5);
    expect(row.error).toMatch(/^Traceback \(most recent call last\):\n {2}File ".*", line \d+, in backup\n/);
    expect(lastLine(row)).toBe('RuntimeError: no space left on the backup volume');
  });

  test('of a failing workflow may fail at any operation', () => {
    const shop = open({ outcome: 'failed' }, { deployments: 50 });
    const group = shop.startGroup('backup', 50);
    shop.advance(DAY);
    const finished = [...group.members].map((row) => row.finished_operations);
    expect([...new Set(finished)].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  test.each([
    ['OSError: disk full', 'OSError: disk full'],
    ['my.plugin.Broken: no', 'my.plugin.Broken: no'],
    ['Traceback (most recent call last):\nValueError: mine', 'ValueError: mine'],
    [null, 'RuntimeError: An operation failed too often'],
  ])('that fails with the error %j says so in the last line', (error, line) => {
    const shop = open({ outcome: 'failed', error });
    const row = shop.start('shop-1', 'backup');
    shop.advance(10_500);
    expect(lastLine(row)).toBe(line);
    expect(row.error?.match(/Traceback/g)).toHaveLength(1);
  });

  test('of a workflow that never ends stays started until force-cancel', () => {
    const shop = open({ outcome: 'never_ends' });
    const row = shop.start('shop-1', 'backup');
    shop.advance(365 * DAY);
    expect(summary(row)).toBe('started 4/5');
    shop.act(row, 'force-cancel');
    shop.advance(5_000);
    expect(summary(row)).toBe('cancelled 4/5');
  });

  test('of a workflow without operations runs for the same duration', () => {
    const shop = open({ operations: 0 });
    const row = shop.start('shop-1', 'backup');
    shop.advance(10_499);
    expect(summary(row)).toBe('started 0/0');
    shop.advance(1);
    expect(summary(row)).toBe('terminated 0/0');
  });

  test('with a duration of 0 terminates immediately', () => {
    const shop = open({ pickup_ms: 0, duration_ms: 0 });
    const row = shop.start('shop-1', 'backup');
    expect(row.status).toBe('pending');
    shop.advance(0);
    expect(summary(row)).toBe('terminated 5/5');
  });

  test('takes its behaviour from the deployment, then the blueprint, then the settings', () => {
    const settings = {
      behaviours: { backup: { operations: 7, error: 'settings' }, '*': { pickup_ms: 60_000 } },
    };
    const ofBlueprint = new Fixture({ workflows: { backup: { operations: 8, duration_ms: 10 } }, settings });
    const ofDeployment = new Fixture({
      workflows: { backup: { operations: 8, duration_ms: 10 } },
      behaviours: { backup: { operations: 9 } },
      settings,
    });
    const rows = [ofBlueprint, ofDeployment].map((shop) => {
      const row = shop.start('shop-1', 'backup');
      shop.advance(60_009);
      expect(row.status).toBe('started');
      shop.advance(1);
      return summary(row);
    });
    expect(rows).toEqual(['terminated 8/8', 'terminated 9/9']);
  });

  test('of a workflow named like an Object property has the default behaviour', () => {
    const shop = new Fixture({
      workflows: { constructor: {} },
      behaviours: { backup: {} },
      settings: { behaviours: { backup: {} } },
    });
    const row = shop.start('shop-1', 'constructor');
    shop.advance(DAY);
    expect(row.status).toBe('terminated');
  });
});

describe('a cancellation', () => {
  test('stops the workflow within five seconds', () => {
    const shop = open({ duration_ms: 60_000, operations: 60 });
    const row = shop.start('shop-1', 'backup');
    shop.advance(12_500);
    shop.act(row, 'cancel');
    shop.advance(2_999);
    expect(row.status).toBe('cancelling');
    shop.advance(1);
    expect([row.status, row.error, formatTime(row.ended_at)]).toEqual([
      'cancelled',
      '',
      '2026-03-02T09:00:15.500Z',
    ]);
    const then = summary(row);
    shop.advance(DAY);
    expect(summary(row)).toBe(then);
  });

  test('before the start prevents it', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.advance(100);
    shop.act(row, 'cancel');
    shop.advance(400);
    expect([summary(row), row.started_at]).toEqual(['cancelled 0/0', null]);
  });

  test('that the workflow ignores makes it fail at its end', () => {
    const shop = open(STUBBORN);
    const row = shop.start('shop-1', 'backup');
    shop.advance(10_000);
    shop.act(row, 'cancel');
    shop.advance(50_499);
    expect(summary(row)).toBe('cancelling 4/5');
    shop.advance(1);
    expect(summary(row)).toBe('failed 5/5');
    expect(lastLine(row)).toContain('is cancelling and cannot become terminated');
  });

  test('by force stops a workflow that ignores cancel', () => {
    const shop = open(STUBBORN);
    const row = shop.start('shop-1', 'backup');
    shop.advance(10_000);
    shop.act(row, 'cancel');
    shop.advance(20_000);
    shop.act(row, 'force-cancel');
    shop.advance(5_000);
    expect(row.status).toBe('cancelled');
  });

  test('of a queued execution takes less than three seconds', () => {
    const shop = open(STUBBORN);
    shop.start('shop-1', 'backup');
    const row = shop.start('shop-1', 'backup', { queue: true });
    expect(row.status).toBe('queued');
    shop.act(row, 'cancel');
    shop.advance(3_000);
    expect([row.status, row.started_at]).toEqual(['cancelled', null]);
  });

  test('is ignored by a dry run', () => {
    const shop = open({ duration_ms: 60_000 });
    const [running, waiting] = ['shop-1', 'shop-2'].map((id) => shop.start(id, 'backup', { dry_run: true }));
    if (running === undefined || waiting === undefined) throw new Error('Nothing was started.');
    shop.act(waiting, 'cancel');
    shop.advance(10_000);
    expect([waiting.status, waiting.started_at]).toEqual(['failed', null]);
    shop.act(running, 'force-cancel');
    shop.advance(50_499);
    expect(running.status).toBe('force_cancelling');
    shop.advance(1);
    expect(running.status).toBe('failed');
  });

  test('is ignored by restore_snapshot', () => {
    const shop = new Fixture({ settings: { behaviours: { restore_snapshot: TEN_SECONDS } } });
    const row = shop.start('', 'restore_snapshot', { is_system_workflow: true });
    shop.advance(3_000);
    shop.act(row, 'force-cancel');
    shop.advance(7_499);
    expect(row.status).toBe('force_cancelling');
    shop.advance(1);
    expect(row.status).toBe('failed');
  });
});

describe('a kill', () => {
  test.each([
    ['pending', {}, 100],
    ['started', STUBBORN, 10_000],
    ['started', { outcome: 'never_ends' }, DAY],
    ['terminated', {}, DAY],
  ])('of an execution that is %s ends it as cancelled', (status, behaviour, after) => {
    const shop = open(behaviour);
    const row = shop.start('shop-1', 'backup');
    shop.advance(after);
    expect(row.status).toBe(status);
    shop.act(row, 'kill');
    expect(row.status).toBe('kill_cancelling');
    shop.advance(1_000);
    expect([row.status, formatTime(row.ended_at)]).toEqual(['cancelled', formatTime(shop.clock.now())]);
    shop.advance(DAY);
    expect(row.status).toBe('cancelled');
  });

  test('kills a dry run too', () => {
    const shop = open(STUBBORN);
    const row = shop.start('shop-1', 'backup', { dry_run: true });
    shop.advance(10_000);
    shop.act(row, 'kill');
    shop.advance(1_000);
    expect(row.status).toBe('cancelled');
  });
});

describe('a resumed execution', () => {
  test('finishes its remaining operations in their share of the duration', () => {
    const shop = open({ operations: 10 });
    const row = shop.start('shop-1', 'backup');
    shop.advance(3_500);
    shop.act(row, 'force-cancel');
    shop.advance(5_000);
    expect(summary(row)).toBe('cancelled 4/10');
    shop.act(row, 'resume');
    shop.advance(500);
    expect([summary(row), row.ended_at]).toEqual(['started 4/10', null]);
    shop.advance(5_999);
    expect(summary(row)).toBe('started 9/10');
    shop.advance(1);
    expect(summary(row)).toBe('terminated 10/10');
  });

  test('that was cancelled before its start does all operations', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.act(row, 'cancel');
    shop.advance(5_000);
    shop.act(row, 'resume');
    shop.advance(10_500);
    expect(summary(row)).toBe('terminated 5/5');
  });

  test('replaces the worker that is still running', () => {
    const shop = open({ operations: 10 });
    const row = shop.start('shop-1', 'backup');
    shop.advance(5_500);
    shop.act(row, 'resume');
    shop.advance(400);
    expect(summary(row)).toBe('pending 5/10');
    shop.advance(5_100);
    expect(summary(row)).toBe('terminated 10/10');
    expect(formatTime(row.ended_at)).toBe('2026-03-02T09:00:11.000Z');
  });

  test('of a workflow that sometimes fails succeeds eventually', () => {
    const shop = open({ failure_rate: 0.5 });
    const row = shop.start('shop-1', 'backup');
    const ends = new Set<string | null>();
    for (let attempt = 0; attempt < 50 && row.status !== 'terminated'; attempt++) {
      shop.advance(60_000);
      ends.add(row.status);
      if (row.status === 'failed') shop.act(row, 'resume');
    }
    expect(row.status).toBe('terminated');
    expect(summary(row)).toBe('terminated 5/5');
  });
});

test('a resumed group member starts anew and keeps counting its earlier operations', () => {
  const shop = open();
  const group = shop.startGroup('backup', 5);
  shop.advance(3_000);
  for (const row of group.members) shop.act(row, 'cancel');
  shop.advance(5_000);
  expect([...group.members].map(summary)).toEqual(['cancelled 2/5', 'cancelled 2/5', 'cancelled 2/5']);
  shop.resumeGroup(group);
  shop.advance(500);
  expect([...group.members].map(summary)).toEqual(['started 2/10', 'started 2/10', 'started 2/10']);
  shop.advance(10_000);
  expect([...group.members].map(summary)).toEqual([
    'terminated 10/10',
    'terminated 10/10',
    'terminated 10/10',
  ]);
});

describe('a change by a request', () => {
  test('that finishes an execution is final', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.advance(3_000);
    shop.patch(row, 'terminated');
    const ended = row.ended_at;
    shop.advance(DAY);
    expect([summary(row), row.ended_at, row.error]).toEqual(['terminated 1/5', ended, '']);
  });

  test('that finishes an execution before its start is final', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.patch(row, 'failed');
    shop.advance(DAY);
    expect([row.status, row.error, formatTime(row.ended_at)]).toEqual([
      'failed',
      '',
      '2026-03-02T09:00:00.000Z',
    ]);
  });

  test('to cancelling cancels the workflow', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.advance(3_000);
    shop.patch(row, 'cancelling');
    shop.advance(5_000);
    expect(row.status).toBe('cancelled');
  });

  test('to pending does not disturb the worker', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.advance(3_000);
    shop.patch(row, 'pending');
    shop.advance(10_000);
    expect(summary(row)).toBe('terminated 5/5');
  });

  test('that records an execution starts no worker', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup', { force_status: 'pending' });
    shop.advance(DAY);
    expect(row.status).toBe('pending');
  });
});

describe('an execution that waits', () => {
  test('for its deployment starts when the one before it finishes', () => {
    const shop = open();
    const first = shop.start('shop-1', 'backup');
    const second = shop.start('shop-1', 'backup', { queue: true });
    shop.advance(10_499);
    expect([first.status, second.status]).toEqual(['started', 'queued']);
    shop.advance(1);
    expect([first.status, second.status]).toEqual(['terminated', 'pending']);
    shop.advance(10_500);
    expect(summary(second)).toBe('terminated 5/5');
  });

  test('for a system workflow starts when that finishes', () => {
    const shop = open();
    const snapshot = shop.start('', 'create_snapshot', { is_system_workflow: true });
    const backup = shop.start('shop-1', 'backup');
    expect([snapshot.status, backup.status]).toEqual(['pending', 'queued']);
    shop.advance(DAY);
    expect([snapshot.status, backup.status]).toEqual(['terminated', 'terminated']);
    expect(backup.started_at).toBeGreaterThan(snapshot.ended_at ?? 0);
  });

  test('in a group starts when the concurrency allows it', () => {
    const shop = open({ duration_ms: [1_000, 20_000] }, { deployments: 30 });
    const group = shop.startGroup('backup', 4);
    const most = watchGroup(shop, group, 60 * 60_000);
    expect(most).toBe(4);
    expect([...group.members].map(summary)).toEqual(Array.from({ length: 30 }, () => 'terminated 5/5'));
  });

  test('in a group sends its deployment to the success or failure group', () => {
    const shop = open({ failure_rate: 0.5 }, { deployments: 30 });
    const group = shop.startGroup('backup', 5);
    const fields = { success_group_id: 'done', failure_group_id: 'to-check' };
    updateGroup(shop.manager, shop.admin(), group, { fields, isFloat: () => false });
    shop.advance(DAY);
    const joined = (id: string) => [
      ...(shop.manager.deploymentGroups.find('default_tenant', id)?.deployments ?? []),
    ];
    const ended = (status: string) =>
      [...group.members].filter((row) => row.status === status).map((row) => row.deployment?.id);
    expect(joined('done').toSorted()).toEqual(ended('terminated').toSorted());
    expect(joined('to-check').toSorted()).toEqual(ended('failed').toSorted());
    expect(joined('done').length).toBeGreaterThan(0);
    expect(joined('to-check').length).toBeGreaterThan(0);
  });
});

describe('workflows with an effect', () => {
  test('delete_deployment_environment deletes the deployment with its executions', () => {
    const shop = open();
    const backup = shop.start('shop-1', 'backup');
    shop.advance(20_000);
    const deletion = shop.start('shop-1', 'delete_deployment_environment');
    shop.advance(10_000);
    expect(deletion.status).toBe('terminated');
    expect(shop.manager.deployments.find('default_tenant', 'shop-1')).toBeUndefined();
    expect(shop.manager.executions.withId(backup.id)).toEqual([]);
  });

  test('a worker releases an execution that was deleted', () => {
    const shop = open(STUBBORN);
    const backup = shop.start('shop-1', 'backup');
    shop.start('shop-1', 'delete_deployment_environment', { force: true });
    shop.advance(DAY);
    expect(shop.manager.executions.size).toBe(0);
    expect(backup.status).toBe('started');
  });

  test('a failed update workflow is stored as failed, although its update record is missing', () => {
    const shop = new Fixture({ behaviours: { update: { outcome: 'failed' } } });
    const row = shop.start('shop-1', 'update');
    shop.advance(DAY);
    expect(row.status).toBe('failed');
  });
});

describe('the mode manual', () => {
  test('runs nothing', () => {
    const shop = open({}, { runner: 'manual' });
    const [pending, cancelling, killed] = ['shop-1', 'shop-2', 'shop-3'].map((id) =>
      shop.start(id, 'backup'),
    );
    if (!pending || !cancelling || !killed) throw new Error('Nothing was started.');
    shop.act(cancelling, 'cancel');
    shop.act(killed, 'kill');
    shop.advance(DAY);
    expect([pending, cancelling, killed].map((row) => row.status)).toEqual([
      'pending',
      'cancelling',
      'kill_cancelling',
    ]);
    expect(shop.manager.outbox.items().map(({ kind }) => kind)).toEqual(['start', 'start', 'start', 'kill']);
  });

  test('in the settings of a state overrides the option', () => {
    const shop = open({}, { settings: { runner: 'manual' } });
    const row = shop.start('shop-1', 'backup');
    shop.advance(DAY);
    expect(row.status).toBe('pending');
  });
});

describe('a replaced state', () => {
  const underWay = (row: object) => ({
    id: 'e',
    deployment_id: 'shop-1',
    created_at: '2026-03-02T08:00:00.000Z',
    ...row,
  });
  const running = { started_at: '2026-03-02T08:00:01.000Z', total_operations: 10, finished_operations: 6 };
  const opening = (row: object): FixtureOptions => ({
    workflows: { backup: TEN_SECONDS },
    executions: [underWay(row)],
  });

  test('stops all work of the former one', () => {
    const shop = open();
    shop.start('shop-1', 'backup', { id: 'e' });
    shop.advance(3_000);
    shop.manager.replace(shopDocument({ ...opening({ status: 'terminated', error: 'x' }), schedules: [] }));
    const snapshot = shop.manager.snapshot();
    shop.advance(DAY);
    expect(shop.manager.snapshot()).toEqual(snapshot);
  });

  test('is not changed by loading it', () => {
    const document = shopDocument(opening({ status: 'started', ...running }));
    const shop = new Fixture({ runner: 'manual' });
    shop.manager.replace(document);
    const resting = shop.manager.snapshot();
    const living = open();
    living.manager.replace(document);
    living.advance(0);
    expect(living.manager.snapshot().executions).toEqual(resting.executions);
  });

  test('runs its pending execution', () => {
    const shop = new Fixture(opening({ status: 'pending' }));
    shop.advance(10_500);
    expect(summary(shop.find('e'))).toBe('terminated 5/5');
  });

  test('continues its started execution', () => {
    const shop = new Fixture(opening({ status: 'started', ...running }));
    shop.advance(1_000);
    expect(summary(shop.find('e'))).toBe('started 7/10');
    shop.advance(2_999);
    expect(summary(shop.find('e'))).toBe('started 9/10');
    shop.advance(1);
    expect(summary(shop.find('e'))).toBe('terminated 10/10');
  });

  test('adds operations to a started execution without any', () => {
    const shop = new Fixture(opening({ status: 'started', started_at: running.started_at }));
    shop.advance(5_000);
    expect(summary(shop.find('e'))).toBe('started 2/5');
    shop.advance(5_000);
    expect(summary(shop.find('e'))).toBe('terminated 5/5');
  });

  test.each([
    ['cancelling', running],
    ['cancelling', {}],
    ['force_cancelling', running],
    ['kill_cancelling', running],
    ['kill_cancelling', {}],
  ])('has its execution that is %s end as cancelled', (status, more) => {
    const shop = new Fixture(opening({ status, ...more }));
    shop.advance(5_000);
    expect(shop.find('e').status).toBe('cancelled');
  });

  test('does not start an execution that was cancelled before, even if its workflow ignores cancel', () => {
    const shop = new Fixture({ ...opening({ status: 'cancelling' }), workflows: { backup: STUBBORN } });
    shop.advance(DAY);
    expect([shop.find('e').status, shop.find('e').started_at]).toEqual(['cancelled', null]);
  });

  test('runs nothing in the mode manual', () => {
    for (const status of ['pending', 'started', 'cancelling', 'kill_cancelling']) {
      const shop = new Fixture({ ...opening({ status, ...running }), runner: 'manual' });
      shop.advance(DAY);
      expect(summary(shop.find('e'))).toBe(`${status} 6/10`);
    }
  });

  test('leaves no timer of the former one with the platform', () => {
    const wall = new TestTimeSource(NINE);
    const shop = open({}, { clock: new Clock({}, wall) });
    shop.start('shop-1', 'backup');
    shop.start('shop-1', 'backup', { scheduled_time: '2026-03-02T10:00:00Z' });
    expect(wall.sleepers).toBe(1);
    shop.manager.replace(shopDocument({}));
    expect(wall.sleepers).toBe(0);
  });

  test('ignores executions that are finished, waiting or without a status', () => {
    for (const status of ['terminated', 'failed', 'cancelled', 'queued', 'scheduled', null]) {
      const shop = new Fixture(opening({ status }));
      shop.advance(DAY);
      expect(shop.find('e').status).toBe(status);
    }
  });

  test('saved during a run ends like that run with the same seed', () => {
    const ending = (interrupted: boolean) => {
      const shop = open(
        { duration_ms: [1_000, 60_000], failure_rate: 0.5 },
        { deployments: 20, settings: { max_concurrent_workflows: 20 } },
      );
      for (let count = 1; count <= 20; count++) shop.start(`shop-${count}`, 'backup', { id: `e${count}` });
      shop.advance(10_000);
      if (interrupted) shop.manager.replace(JSON.parse(JSON.stringify(shop.manager.snapshot())));
      shop.advance(DAY);
      return Array.from({ length: 20 }, (_, index) => shop.find(`e${index + 1}`).status);
    };
    expect(new Set(ending(false))).toEqual(new Set(['terminated', 'failed']));
    expect(ending(true)).toEqual(ending(false));
  });
});

describe('randomness', () => {
  const story = (seed: string) => {
    const shop = open(
      { duration_ms: [1_000, 60_000], operations: [1, 50], failure_rate: 0.5 },
      { deployments: 20, seed },
    );
    shop.startGroup('backup', 5);
    shop.advance(40_000);
    return shop.manager.snapshot();
  };

  test('repeats with the same seed, requests and time', () => {
    expect(story('one')).toEqual(story('one'));
  });

  test('differs with another seed', () => {
    expect(story('one')).not.toEqual(story('two'));
  });

  test('does not depend on the steps of the clock', () => {
    const [whole, cut] = [40_000, 7].map((step) => {
      const shop = open({ duration_ms: [1_000, 60_000], failure_rate: 0.5 }, { deployments: 20 });
      shop.startGroup('backup', 5);
      for (let passed = 0; passed < 40_000; passed += step) shop.advance(Math.min(step, 40_000 - passed));
      return shop.manager.snapshot();
    });
    expect(cut).toEqual(whole);
  });
});

test('the cost of a group is linear in its size', () => {
  const changes = [300, 900].map((deployments) => {
    const shop = open({}, { deployments, settings: { max_concurrent_workflows: 50 } });
    const group = shop.startGroup('backup', 50);
    const before = shop.manager.revision;
    shop.advance(DAY);
    expect(group.members.status).toBe('terminated');
    return shop.manager.revision - before;
  });
  expect((changes[1] ?? 0) / (changes[0] ?? 1)).toBeLessThan(3.2);
});

/** The most members that were active at the end of any second. */
function watchGroup(shop: Fixture, group: GroupRow, milliseconds: number): number {
  let most = 0;
  for (let passed = 0; passed < milliseconds; passed += 1_000) {
    shop.advance(1_000);
    most = Math.max(most, group.members.active);
  }
  return most;
}
