/** The runner plays the manager's worker: what it promises of every execution that is sent to it. */
import { describe, expect, test } from 'vitest';
import type { ExecutionRow, GroupRow } from '../../src/sandbox/engine/model/types.ts';
import { updateGroup } from '../../src/sandbox/engine/rules/group-actions.ts';
import { Clock } from '../../src/sandbox/engine/simulation/clock.ts';
import { NINE, type Opening, Shop, seen, shopDocument, time } from './shop.ts';
import { TestWall } from './time-source.ts';

const TEN_SECONDS = { pickup_ms: 500, duration_ms: 10_000, operations: 5 };
const STUBBORN = { ...TEN_SECONDS, duration_ms: 60_000, honors_cancel: false };
const DAY = 24 * 3_600_000;

function open(behaviour: object = {}, opening: Opening = {}): Shop {
  return new Shop({ workflows: { backup: { ...TEN_SECONDS, ...behaviour } }, ...opening });
}

function lastLine(row: ExecutionRow): string | undefined {
  return row.error?.split('\n').at(-1);
}

describe('an execution', () => {
  test('starts, counts its operations and terminates, each at its time', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    const history: string[] = [];
    for (const milliseconds of [499, 1, 1_999, 1, 2_000, 2_000, 2_000, 1_999, 1]) {
      shop.pass(milliseconds);
      history.push(seen(row));
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
    expect([time(row.started_at), time(row.ended_at), row.error]).toEqual([
      '2026-03-02T09:00:00.500Z',
      '2026-03-02T09:00:10.500Z',
      '',
    ]);
  });

  test('whose workflow fails ends with a traceback and not all of its operations', () => {
    const shop = open({ outcome: 'failed', error: 'no space left on the backup volume' });
    const row = shop.start('shop-1', 'backup');
    shop.pass(10_499);
    expect(row.status).toBe('started');
    shop.pass(1);
    expect(row.status).toBe('failed');
    expect(row.finished_operations).toBeLessThan(5);
    expect(row.error).toMatch(/^Traceback \(most recent call last\):\n {2}File ".*", line \d+, in backup\n/);
    expect(lastLine(row)).toBe('RuntimeError: no space left on the backup volume');
  });

  test('of a workflow that fails may fail at any of its operations', () => {
    const shop = open({ outcome: 'failed' }, { deployments: 50 });
    const group = shop.startGroup('backup', 50);
    shop.pass(DAY);
    const finished = [...group.members].map((row) => row.finished_operations);
    expect([...new Set(finished)].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  test.each([
    ['OSError: disk full', 'OSError: disk full'],
    ['my.plugin.Broken: no', 'my.plugin.Broken: no'],
    ['Traceback (most recent call last):\nValueError: mine', 'ValueError: mine'],
    [null, 'RuntimeError: Workflow failed: an operation of backup ran out of retries'],
  ])('that fails with the error %j says so in the last line', (error, line) => {
    const shop = open({ outcome: 'failed', error });
    const row = shop.start('shop-1', 'backup');
    shop.pass(10_500);
    expect(lastLine(row)).toBe(line);
    expect(row.error?.match(/Traceback/g)).toHaveLength(1);
  });

  test('whose workflow hangs stays started until it is stopped by force', () => {
    const shop = open({ outcome: 'never_ends' });
    const row = shop.start('shop-1', 'backup');
    shop.pass(365 * DAY);
    expect(seen(row)).toBe('started 4/5');
    shop.act(row, 'force-cancel');
    shop.pass(5_000);
    expect(seen(row)).toBe('cancelled 4/5');
  });

  test('of a workflow without operations runs as long all the same', () => {
    const shop = open({ operations: 0 });
    const row = shop.start('shop-1', 'backup');
    shop.pass(10_499);
    expect(seen(row)).toBe('started 0/0');
    shop.pass(1);
    expect(seen(row)).toBe('terminated 0/0');
  });

  test('that takes no time at all is over in no time', () => {
    const shop = open({ pickup_ms: 0, duration_ms: 0 });
    const row = shop.start('shop-1', 'backup');
    expect(row.status).toBe('pending');
    shop.pass(0);
    expect(seen(row)).toBe('terminated 5/5');
  });

  test('does what its deployment says of the workflow rather than its blueprint, and that rather than the settings', () => {
    const settings = {
      behaviours: { backup: { operations: 7, error: 'settings' }, '*': { pickup_ms: 60_000 } },
    };
    const ofBlueprint = new Shop({ workflows: { backup: { operations: 8, duration_ms: 10 } }, settings });
    const ofDeployment = new Shop({
      workflows: { backup: { operations: 8, duration_ms: 10 } },
      behaviours: { backup: { operations: 9 } },
      settings,
    });
    const rows = [ofBlueprint, ofDeployment].map((shop) => {
      const row = shop.start('shop-1', 'backup');
      shop.pass(60_009);
      expect(row.status).toBe('started');
      shop.pass(1);
      return seen(row);
    });
    expect(rows).toEqual(['terminated 8/8', 'terminated 9/9']);
  });

  test('whose workflow has the name of a property of every object has an ordinary behaviour', () => {
    const shop = new Shop({
      workflows: { constructor: {} },
      behaviours: { backup: {} },
      settings: { behaviours: { backup: {} } },
    });
    const row = shop.start('shop-1', 'constructor');
    shop.pass(DAY);
    expect(row.status).toBe('terminated');
  });
});

describe('a cancellation', () => {
  test('is heard within five seconds of work, and then the workflow stops where it is', () => {
    const shop = open({ duration_ms: 60_000, operations: 60 });
    const row = shop.start('shop-1', 'backup');
    shop.pass(12_500);
    shop.act(row, 'cancel');
    shop.pass(2_999);
    expect(row.status).toBe('cancelling');
    shop.pass(1);
    expect([row.status, row.error, time(row.ended_at)]).toEqual([
      'cancelled',
      '',
      '2026-03-02T09:00:15.500Z',
    ]);
    const then = seen(row);
    shop.pass(DAY);
    expect(seen(row)).toBe(then);
  });

  test('before the start keeps it from starting', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.pass(100);
    shop.act(row, 'cancel');
    shop.pass(400);
    expect([seen(row), row.started_at]).toEqual(['cancelled 0/0', null]);
  });

  test('that the workflow does not heed lets it go on to its end, where it may not terminate and fails', () => {
    const shop = open(STUBBORN);
    const row = shop.start('shop-1', 'backup');
    shop.pass(10_000);
    shop.act(row, 'cancel');
    shop.pass(50_499);
    expect(seen(row)).toBe('cancelling 4/5');
    shop.pass(1);
    expect(seen(row)).toBe('failed 5/5');
    expect(lastLine(row)).toContain('is cancelling and cannot become terminated');
  });

  test('by force stops also a workflow that heeds none', () => {
    const shop = open(STUBBORN);
    const row = shop.start('shop-1', 'backup');
    shop.pass(10_000);
    shop.act(row, 'cancel');
    shop.pass(20_000);
    shop.act(row, 'force-cancel');
    shop.pass(5_000);
    expect(row.status).toBe('cancelled');
  });

  test('of a queued execution is done within three seconds', () => {
    const shop = open(STUBBORN);
    shop.start('shop-1', 'backup');
    const row = shop.start('shop-1', 'backup', { queue: true });
    expect(row.status).toBe('queued');
    shop.act(row, 'cancel');
    shop.pass(3_000);
    expect([row.status, row.started_at]).toEqual(['cancelled', null]);
  });

  test('is not heard by a dry run', () => {
    const shop = open({ duration_ms: 60_000 });
    const [running, waiting] = ['shop-1', 'shop-2'].map((id) => shop.start(id, 'backup', { dry_run: true }));
    if (running === undefined || waiting === undefined) throw new Error('Nothing was started.');
    shop.act(waiting, 'cancel');
    shop.pass(10_000);
    expect([waiting.status, waiting.started_at]).toEqual(['failed', null]);
    shop.act(running, 'force-cancel');
    shop.pass(50_499);
    expect(running.status).toBe('force_cancelling');
    shop.pass(1);
    expect(running.status).toBe('failed');
  });

  test('is not heard while a snapshot is restored', () => {
    const shop = new Shop({ settings: { behaviours: { restore_snapshot: TEN_SECONDS } } });
    const row = shop.start('', 'restore_snapshot', { is_system_workflow: true });
    shop.pass(3_000);
    shop.act(row, 'force-cancel');
    shop.pass(7_499);
    expect(row.status).toBe('force_cancelling');
    shop.pass(1);
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
    shop.pass(after);
    expect(row.status).toBe(status);
    shop.act(row, 'kill');
    expect(row.status).toBe('kill_cancelling');
    shop.pass(1_000);
    expect([row.status, time(row.ended_at)]).toEqual(['cancelled', time(shop.clock.now())]);
    shop.pass(DAY);
    expect(row.status).toBe('cancelled');
  });

  test('kills a dry run too', () => {
    const shop = open(STUBBORN);
    const row = shop.start('shop-1', 'backup', { dry_run: true });
    shop.pass(10_000);
    shop.act(row, 'kill');
    shop.pass(1_000);
    expect(row.status).toBe('cancelled');
  });
});

describe('a resumed execution', () => {
  test('does what was left to do, in the time that this takes', () => {
    const shop = open({ operations: 10 });
    const row = shop.start('shop-1', 'backup');
    shop.pass(3_500);
    shop.act(row, 'force-cancel');
    shop.pass(5_000);
    expect(seen(row)).toBe('cancelled 4/10');
    shop.act(row, 'resume');
    shop.pass(500);
    expect([seen(row), row.ended_at]).toEqual(['started 4/10', null]);
    shop.pass(5_999);
    expect(seen(row)).toBe('started 9/10');
    shop.pass(1);
    expect(seen(row)).toBe('terminated 10/10');
  });

  test('that was cancelled before it began has everything before it', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.act(row, 'cancel');
    shop.pass(5_000);
    shop.act(row, 'resume');
    shop.pass(10_500);
    expect(seen(row)).toBe('terminated 5/5');
  });

  test('has one worker, also when the one before was still at work', () => {
    const shop = open({ operations: 10 });
    const row = shop.start('shop-1', 'backup');
    shop.pass(5_500);
    shop.act(row, 'resume');
    shop.pass(400);
    expect(seen(row)).toBe('pending 5/10');
    shop.pass(5_100);
    expect(seen(row)).toBe('terminated 10/10');
    expect(time(row.ended_at)).toBe('2026-03-02T09:00:11.000Z');
  });

  test('of a workflow that sometimes fails succeeds sooner or later', () => {
    const shop = open({ failure_rate: 0.5 });
    const row = shop.start('shop-1', 'backup');
    const ends = new Set<string | null>();
    for (let attempt = 0; attempt < 50 && row.status !== 'terminated'; attempt++) {
      shop.pass(60_000);
      ends.add(row.status);
      if (row.status === 'failed') shop.act(row, 'resume');
    }
    expect(row.status).toBe('terminated');
    expect(seen(row)).toBe('terminated 5/5');
  });
});

test('a member of a group that is resumed begins anew, and what it did before stays counted', () => {
  const shop = open();
  const group = shop.startGroup('backup', 5);
  shop.pass(3_000);
  for (const row of group.members) shop.act(row, 'cancel');
  shop.pass(5_000);
  expect([...group.members].map(seen)).toEqual(['cancelled 2/5', 'cancelled 2/5', 'cancelled 2/5']);
  shop.resumeGroup(group);
  shop.pass(500);
  expect([...group.members].map(seen)).toEqual(['started 2/10', 'started 2/10', 'started 2/10']);
  shop.pass(10_000);
  expect([...group.members].map(seen)).toEqual(['terminated 10/10', 'terminated 10/10', 'terminated 10/10']);
});

describe('whoever else changes an execution', () => {
  test('and ends it has the last word', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.pass(3_000);
    shop.patch(row, 'terminated');
    const ended = row.ended_at;
    shop.pass(DAY);
    expect([seen(row), row.ended_at, row.error]).toEqual(['terminated 1/5', ended, '']);
  });

  test('before it begins has the last word too', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.patch(row, 'failed');
    shop.pass(DAY);
    expect([row.status, row.error, time(row.ended_at)]).toEqual(['failed', '', '2026-03-02T09:00:00.000Z']);
  });

  test('and sets it to cancelling is heard like one who cancels', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.pass(3_000);
    shop.patch(row, 'cancelling');
    shop.pass(5_000);
    expect(row.status).toBe('cancelled');
  });

  test('and puts it back to pending does not disturb the worker', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup');
    shop.pass(3_000);
    shop.patch(row, 'pending');
    shop.pass(10_000);
    expect(seen(row)).toBe('terminated 5/5');
  });

  test('and only records one has nobody run it', () => {
    const shop = open();
    const row = shop.start('shop-1', 'backup', { force_status: 'pending' });
    shop.pass(DAY);
    expect(row.status).toBe('pending');
  });
});

describe('what waits', () => {
  test('on a deployment begins when the one before it ends', () => {
    const shop = open();
    const first = shop.start('shop-1', 'backup');
    const second = shop.start('shop-1', 'backup', { queue: true });
    shop.pass(10_499);
    expect([first.status, second.status]).toEqual(['started', 'queued']);
    shop.pass(1);
    expect([first.status, second.status]).toEqual(['terminated', 'pending']);
    shop.pass(10_500);
    expect(seen(second)).toBe('terminated 5/5');
  });

  test('for a system workflow begins when that ends', () => {
    const shop = open();
    const snapshot = shop.start('', 'create_snapshot', { is_system_workflow: true });
    const backup = shop.start('shop-1', 'backup');
    expect([snapshot.status, backup.status]).toEqual(['pending', 'queued']);
    shop.pass(DAY);
    expect([snapshot.status, backup.status]).toEqual(['terminated', 'terminated']);
    expect(backup.started_at).toBeGreaterThan(snapshot.ended_at ?? 0);
  });

  test('in a group begins as places become free, and never more run than the group allows', () => {
    const shop = open({ duration_ms: [1_000, 20_000] }, { deployments: 30 });
    const group = shop.startGroup('backup', 4);
    const most = watchGroup(shop, group, 60 * 60_000);
    expect(most).toBe(4);
    expect([...group.members].map(seen)).toEqual(Array.from({ length: 30 }, () => 'terminated 5/5'));
  });

  test('in a group that does not stop goes to the groups of the successful and the failed', () => {
    const shop = open({ failure_rate: 0.5 }, { deployments: 30 });
    const group = shop.startGroup('backup', 5);
    const fields = { success_group_id: 'done', failure_group_id: 'to-check' };
    updateGroup(shop.manager, shop.admin(), group, { fields, isFloat: () => false });
    shop.pass(DAY);
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
  test('the deletion of an environment takes the deployment and all its executions with it', () => {
    const shop = open();
    const backup = shop.start('shop-1', 'backup');
    shop.pass(20_000);
    const deletion = shop.start('shop-1', 'delete_deployment_environment');
    shop.pass(10_000);
    expect(deletion.status).toBe('terminated');
    expect(shop.manager.deployments.find('default_tenant', 'shop-1')).toBeUndefined();
    expect(shop.manager.executions.withId(backup.id)).toEqual([]);
  });

  test('an execution that vanishes under its worker is let go', () => {
    const shop = open(STUBBORN);
    const backup = shop.start('shop-1', 'backup');
    shop.start('shop-1', 'delete_deployment_environment', { force: true });
    shop.pass(DAY);
    expect(shop.manager.executions.size).toBe(0);
    expect(backup.status).toBe('started');
  });

  test('an update that fails is failed, though the manager then misses its record of the update', () => {
    const shop = new Shop({ behaviours: { update: { outcome: 'failed' } } });
    const row = shop.start('shop-1', 'update');
    shop.pass(DAY);
    expect(row.status).toBe('failed');
  });
});

describe('the mode manual', () => {
  test('lets nothing move by itself', () => {
    const shop = open({}, { runner: 'manual' });
    const [pending, cancelling, killed] = ['shop-1', 'shop-2', 'shop-3'].map((id) =>
      shop.start(id, 'backup'),
    );
    if (!pending || !cancelling || !killed) throw new Error('Nothing was started.');
    shop.act(cancelling, 'cancel');
    shop.act(killed, 'kill');
    shop.pass(DAY);
    expect([pending, cancelling, killed].map((row) => row.status)).toEqual([
      'pending',
      'cancelling',
      'kill_cancelling',
    ]);
    expect(shop.manager.outbox.items().map(({ kind }) => kind)).toEqual(['start', 'start', 'start', 'kill']);
  });

  test('in the settings of a state beats the one that the sandbox was started with', () => {
    const shop = open({}, { settings: { runner: 'manual' } });
    const row = shop.start('shop-1', 'backup');
    shop.pass(DAY);
    expect(row.status).toBe('pending');
  });
});

describe('a state that is put in place of another', () => {
  const underWay = (row: object) => ({
    id: 'e',
    deployment_id: 'shop-1',
    created_at: '2026-03-02T08:00:00.000Z',
    ...row,
  });
  const running = { started_at: '2026-03-02T08:00:01.000Z', total_operations: 10, finished_operations: 6 };
  const opening = (row: object): Opening => ({
    workflows: { backup: TEN_SECONDS },
    executions: [underWay(row)],
  });

  test('has nothing of the old one happen in it', () => {
    const shop = open();
    shop.start('shop-1', 'backup', { id: 'e' });
    shop.pass(3_000);
    shop.manager.replace(shopDocument({ ...opening({ status: 'terminated', error: 'x' }), schedules: [] }));
    const snapshot = shop.manager.snapshot();
    shop.pass(DAY);
    expect(shop.manager.snapshot()).toEqual(snapshot);
  });

  test('is not changed by being taken over', () => {
    const document = shopDocument(opening({ status: 'started', ...running }));
    const shop = new Shop({ runner: 'manual' });
    shop.manager.replace(document);
    const resting = shop.manager.snapshot();
    const living = open();
    living.manager.replace(document);
    living.pass(0);
    expect(living.manager.snapshot().executions).toEqual(resting.executions);
  });

  test('has its pending execution run', () => {
    const shop = new Shop(opening({ status: 'pending' }));
    shop.pass(10_500);
    expect(seen(shop.find('e'))).toBe('terminated 5/5');
  });

  test('has its started execution go on from where it was', () => {
    const shop = new Shop(opening({ status: 'started', ...running }));
    shop.pass(1_000);
    expect(seen(shop.find('e'))).toBe('started 7/10');
    shop.pass(2_999);
    expect(seen(shop.find('e'))).toBe('started 9/10');
    shop.pass(1);
    expect(seen(shop.find('e'))).toBe('terminated 10/10');
  });

  test('gives operations to a started execution that has none yet', () => {
    const shop = new Shop(opening({ status: 'started', started_at: running.started_at }));
    shop.pass(5_000);
    expect(seen(shop.find('e'))).toBe('started 2/5');
    shop.pass(5_000);
    expect(seen(shop.find('e'))).toBe('terminated 5/5');
  });

  test.each([
    ['cancelling', running],
    ['cancelling', {}],
    ['force_cancelling', running],
    ['kill_cancelling', running],
    ['kill_cancelling', {}],
  ])('has its execution that is %s end as cancelled', (status, more) => {
    const shop = new Shop(opening({ status, ...more }));
    shop.pass(5_000);
    expect(shop.find('e').status).toBe('cancelled');
  });

  test('does not start what was cancelled before it began, though its workflow heeds no cancellation', () => {
    const shop = new Shop({ ...opening({ status: 'cancelling' }), workflows: { backup: STUBBORN } });
    shop.pass(DAY);
    expect([shop.find('e').status, shop.find('e').started_at]).toEqual(['cancelled', null]);
  });

  test('lets nothing move in the mode manual', () => {
    for (const status of ['pending', 'started', 'cancelling', 'kill_cancelling']) {
      const shop = new Shop({ ...opening({ status, ...running }), runner: 'manual' });
      shop.pass(DAY);
      expect(seen(shop.find('e'))).toBe(`${status} 6/10`);
    }
  });

  test('leaves nothing of the old one with the platform', () => {
    const wall = new TestWall(NINE);
    const shop = open({}, { clock: new Clock({}, wall) });
    shop.start('shop-1', 'backup');
    shop.start('shop-1', 'backup', { scheduled_time: '2026-03-02T10:00:00Z' });
    expect(wall.sleepers).toBe(1);
    shop.manager.replace(shopDocument({}));
    expect(wall.sleepers).toBe(0);
  });

  test('leaves alone what has ended, waits or has no status', () => {
    for (const status of ['terminated', 'failed', 'cancelled', 'queued', 'scheduled', null]) {
      const shop = new Shop(opening({ status }));
      shop.pass(DAY);
      expect(shop.find('e').status).toBe(status);
    }
  });

  test('taken from a run of the same seed ends as that run does', () => {
    const ending = (interrupted: boolean) => {
      const shop = open(
        { duration_ms: [1_000, 60_000], failure_rate: 0.5 },
        { deployments: 20, settings: { max_concurrent_workflows: 20 } },
      );
      for (let count = 1; count <= 20; count++) shop.start(`shop-${count}`, 'backup', { id: `e${count}` });
      shop.pass(10_000);
      if (interrupted) shop.manager.replace(JSON.parse(JSON.stringify(shop.manager.snapshot())));
      shop.pass(DAY);
      return Array.from({ length: 20 }, (_, index) => shop.find(`e${index + 1}`).status);
    };
    expect(new Set(ending(false))).toEqual(new Set(['terminated', 'failed']));
    expect(ending(true)).toEqual(ending(false));
  });
});

describe('chance', () => {
  const story = (seed: string) => {
    const shop = open(
      { duration_ms: [1_000, 60_000], operations: [1, 50], failure_rate: 0.5 },
      { deployments: 20, seed },
    );
    shop.startGroup('backup', 5);
    shop.pass(40_000);
    return shop.manager.snapshot();
  };

  test('repeats itself with the same seed, requests and time', () => {
    expect(story('one')).toEqual(story('one'));
  });

  test('is another with another seed', () => {
    expect(story('one')).not.toEqual(story('two'));
  });

  test('does not depend on how the time is cut up', () => {
    const [whole, cut] = [40_000, 7].map((step) => {
      const shop = open({ duration_ms: [1_000, 60_000], failure_rate: 0.5 }, { deployments: 20 });
      shop.startGroup('backup', 5);
      for (let passed = 0; passed < 40_000; passed += step) shop.pass(Math.min(step, 40_000 - passed));
      return shop.manager.snapshot();
    });
    expect(cut).toEqual(whole);
  });
});

test('a group takes work in proportion to its size', () => {
  const changes = [300, 900].map((deployments) => {
    const shop = open({}, { deployments, settings: { max_concurrent_workflows: 50 } });
    const group = shop.startGroup('backup', 50);
    const before = shop.manager.revision;
    shop.pass(DAY);
    expect(group.members.status).toBe('terminated');
    return shop.manager.revision - before;
  });
  expect((changes[1] ?? 0) / (changes[0] ?? 1)).toBeLessThan(3.2);
});

/** The most members that were active at the end of any second. */
function watchGroup(shop: Shop, group: GroupRow, milliseconds: number): number {
  let most = 0;
  for (let passed = 0; passed < milliseconds; passed += 1_000) {
    shop.pass(1_000);
    most = Math.max(most, group.members.active);
  }
  return most;
}
