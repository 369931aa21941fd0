/**
 * Running and watching, by the real command against a real manager. Its time stands still until a test moves it on, and
 * what a workflow comes to is recorded by the test, as a worker would.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { share } from '../share.ts';
import { type Manager, manager, type Started } from './command.ts';

let shops: Manager;
let client: CloudifyClient;
const running: Started[] = [];

/** Nothing moves but by what a test records. */
beforeEach(async () => {
  shops = await manager({ runner: 'manual' });
  client = CloudifyClient.fromEnv({}, shops.env);
});
afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  await shops.close();
});

const HEAD = /^(.+) {2}([0-9a-f-]{36})\n/;

/** The command, as soon as it has said what it follows. */
async function following(...args: string[]): Promise<Started & { id: string }> {
  const started = shops.start(args);
  running.push(started);
  const [, , id = ''] = await started.says('stdout', HEAD);
  return { ...started, id };
}
const lines = (text: string) => text.trimEnd().split('\n');
const backup = ['run', 'shop-vienna', 'backup'];

describe('run', () => {
  test('prints each change in a line without a terminal, and ends with 0 when it has terminated', async () => {
    const { id, says, ended } = await following(...backup, '-p', 'keep_days=14');
    await says('stdout', /pending\n/);
    await client.executions.update(id, { status: 'started' });
    await says('stdout', /started\n/);
    await client.executions.update(id, { status: 'terminated' });

    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(lines(stdout)).toEqual([
      `backup on shop-vienna  ${id}`,
      expect.stringMatching(/^\d+:\d\d {2}pending$/),
      expect.stringMatching(/^\d+:\d\d {2}started$/),
      expect.stringMatching(/^\d+:\d\d {2}terminated$/),
      'terminated after 0.0 s',
    ]);
    expect((await client.executions.get(id)).parameters).toMatchObject({ keep_days: 14, region: 'eu' });
  });

  test('shows how many operations are done, as they get done', { tags: 'full' }, async () => {
    const alive = await manager();
    const started = alive.start(backup);
    running.push(started);
    await started.says('stdout', /pending\n/);
    alive.sandbox.clock.advance(60_000);

    const { code, stdout } = await started.ended;
    expect([code, lines(stdout).at(-2)]).toEqual([0, expect.stringMatching(/ terminated {2}(\d+)\/\1$/)]);
    expect(lines(stdout).at(-1)).toMatch(/^terminated after \d.*, (\d+) of \1 operations$/);
    await alive.close();
  });

  test('ends with 2 when it has failed, and prints the error', async () => {
    const { id, ended } = await following(...backup);
    await client.executions.update(id, { status: 'failed', error: 'Traceback:\n  no \u001b[31mroom' });

    const { code, stdout } = await ended;
    expect([code, lines(stdout).slice(-3)]).toEqual([2, ['failed', '  Traceback:', '    no \ufffd[31mroom']]);
  });

  test('ends with 3 when it was cancelled', { tags: 'full' }, async () => {
    const { id, ended } = await following(...backup);
    await client.executions.update(id, { status: 'cancelled' });

    expect((await ended).code).toBe(3);
  });

  test('ends with 4 when --timeout expires, and the execution continues', { tags: 'full' }, async () => {
    const { code, stdout, stderr } = await shops.run([...backup, '--timeout', '300ms']);
    const id = stdout.match(HEAD)?.[2] ?? '';

    expect([code, stderr]).toEqual([
      4,
      'cloudify-executions: backup on shop-vienna did not end within 0.3 s (last status: pending).\n' +
        `Execution ${id} continues. Watch it again with: cloudify-executions watch ${id}\n`,
    ]);
    expect((await client.executions.get(id)).status).toBe('pending');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'detaches at %s with %d, never cancels, and prints the command that watches again',
    { tags: 'full' },
    async (signal, code) => {
      const { id, child, ended, says } = await following(...backup, '--tenant', 'default_tenant');
      await says('stdout', /pending\n/);
      child.kill(signal);

      const { code: ownCode, stderr } = await ended;
      const back = `cloudify-executions watch ${id} --tenant default_tenant`;
      expect([ownCode, stderr]).toEqual([
        code,
        `Detached.\nExecution ${id} continues. Watch it again with: ${back}\n`,
      ]);
      expect((await client.executions.get(id)).status).toBe('pending');
      await client.executions.update(id, { status: 'terminated' });
      expect((await shops.run(back.split(' ').slice(1))).code).toBe(0);
    },
  );

  test('ends with 1 when the manager rejects it, and prints no value of a parameter', {
    tags: 'full',
  }, async () => {
    const rejected = await shops.run([...backup, '-p', 'keep_days=91']);

    expect([rejected.code, rejected.stdout]).toEqual([1, '']);
    expect(rejected.stderr).toMatch(/\(400 [a-z_]+_error\): .*keep_days must satisfy in_range/);
    expect(rejected.stderr).not.toContain('91');
    expect((await shops.run([...backup, '-p', 'nobody_declared=hunter2'])).stderr).not.toContain('hunter2');
    expect((await shops.run(['run', 'shop-berlin', 'backup'])).stderr).toContain(
      'existing_running_execution_error',
    );
    expect((await shops.run(['run', 'nowhere', 'backup'])).code).toBe(1);
  });

  test('prints the id alone with --detach, for watch to take', async () => {
    const { code, stdout, stderr } = await shops.run([...backup, '--detach']);
    const id = stdout.trim();

    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^[0-9a-f-]{36}\n$/), '']);
    await client.executions.update(id, { status: 'cancelled' });
    expect((await shops.run(['watch', id])).code).toBe(3);
  });

  test('prints one JSON document with --json, and the progress to standard error', {
    tags: 'full',
  }, async () => {
    const started = shops.start([...backup, '--json']);
    running.push(started);
    await started.says('stderr', /pending\n/);
    const [execution] = (await client.executions.list({ sort: '-created_at', size: 1 })).items;
    await client.executions.update(execution?.id ?? '', { status: 'terminated' });

    const { code, stdout, stderr } = await started.ended;
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ id: execution?.id, status: 'terminated' }),
    ]);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/ pending$/),
      expect.stringMatching(/ terminated$/),
    ]);
  });

  test('sends every option', { tags: 'full' }, async () => {
    const { stdout } = await shops.run(['run', 'shop-berlin', 'restart', '--queue', '--dry-run', '--detach']);
    expect(await client.executions.get(stdout.trim())).toMatchObject({ status: 'queued', is_dry_run: true });

    const forced = await shops.run(['run', 'shop-berlin', 'restart', '--force', '-d']);
    expect((await client.executions.get(forced.stdout.trim())).status).toBe('pending');

    const custom = await shops.run([
      ...backup,
      '-d',
      '--allow-custom-parameters',
      '--params',
      '{"odd": [1]}',
    ]);
    expect((await client.executions.get(custom.stdout.trim())).parameters).toMatchObject({ odd: [1] });

    expect((await shops.run([...backup, '--schedule', '2099-01-01'])).stdout).toBe(
      'backup on shop-vienna is scheduled for 2099-01-01T00:00:00.000Z\n',
    );
    expect((await shops.run([...backup, '--schedule', '2099-01-01', '--timeout', '1m'])).stderr).toContain(
      '--schedule and --timeout exclude each other',
    );
  });
});

test('a second Ctrl-C exits immediately', { tags: 'full' }, async () => {
  const { href } = new URL('../../src/cli/signals.ts', import.meta.url);
  const program = `
    import { SignalHandler } from ${JSON.stringify(href)};
    new SignalHandler().signal.addEventListener('abort', () => console.log('first'));
    setInterval(() => {}, 1000);
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const ended = once(child, 'close');
  const said = (text: string) =>
    new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => String(chunk).includes(text) && resolve());
    });
  await said('ready');
  child.kill('SIGINT');
  await said('first');
  // One Ctrl-C may send two signals, which count as one.
  await setTimeout(400);
  child.kill('SIGINT');

  expect(await ended).toEqual([130, null]);
});

describe('watch', () => {
  const begun = async () => {
    const { id } = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
    return (await client.executions.update(id, { status: 'started' })).id;
  };

  test('prints a line of JSON for the present state and for each change with --json', {
    tags: 'full',
  }, async () => {
    const id = await begun();
    const started = shops.start(['watch', id, '--json']);
    running.push(started);
    await started.says('stdout', /"started"/);
    await client.executions.update(id, { status: 'failed' });

    const { code, stdout } = await started.ended;
    const states = lines(stdout).map((line) => JSON.parse(line));
    expect([code, states.map(({ status }) => status)]).toEqual([2, ['started', 'failed']]);
    expect(Object.keys(states[0]).toSorted()).toEqual([
      'finished_operations',
      'id',
      'status',
      'total_operations',
    ]);
  });

  test('prints the end of an ended execution immediately', { tags: 'full' }, async () => {
    const { code, stdout } = await shops.run(['watch', '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b06']);

    expect([code, stdout]).toEqual([2, expect.stringContaining('volume shop-oslo-data is not attached')]);
    expect((await shops.run(['watch', 'nothing'])).code).toBe(1);
  });

  test('ends with 141 when the reader has ended', { tags: 'full' }, async () => {
    const id = await begun();
    const started = await following('watch', id);
    started.child.stdout?.destroy();
    await client.executions.update(id, { status: 'cancelling' });
    await client.executions.update(id, { status: 'cancelled' });

    expect(await started.ended).toMatchObject({ code: 141, stderr: '' });
  });

  test('a list whose reader ends early is no failure', async () => {
    const started = shops.start(['list', '--all']);
    started.child.stdout?.destroy();

    expect(await started.ended).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('cancel', () => {
  const start = async () =>
    (await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' })).id;

  test('prints the new status, and does not wait', { tags: 'full' }, async () => {
    const id = await start();

    expect(await shops.run(['cancel', id])).toEqual({
      code: 0,
      stdout: 'backup on shop-vienna is cancelling\n',
      stderr: '',
    });
    expect((await shops.run(['cancel', id])).stderr).toContain('illegal_action_error');
    expect((await shops.run(['cancel', id, '--force'])).stdout).toContain('force_cancelling');
    expect((await shops.run(['cancel', id, '--kill'])).stdout).toContain('kill_cancelling');
  });

  test('does not kill what has ended, which the manager would bring back to life', async () => {
    const id = await start();
    await client.executions.update(id, { status: 'terminated' });

    expect((await shops.run(['cancel', id, '--kill'])).stderr).toContain(
      'is terminated already; there is nothing to kill',
    );
    expect((await client.executions.get(id)).status).toBe('terminated');
  });

  test('escalates with --escalate until the execution has finished', async () => {
    const id = await start();
    const started = shops.start(['cancel', id, '--escalate=200ms,200ms']);
    running.push(started);
    await expect
      .poll(async () => (await client.executions.get(id)).status, { timeout: 20_000 })
      .toBe('kill_cancelling');
    await client.executions.update(id, { status: 'cancelled' });

    expect(await started.ended).toEqual({
      code: 0,
      stdout: 'backup on shop-vienna is cancelled (by kill)\n',
      stderr: '',
    });
  });

  share(test, 1).each([
    [['--force', '--kill'], 'exclude each other'],
    [['--escalate=30s'], '--escalate takes two times'],
    [['--escalate=30s,soon'], '--escalate must be a time'],
    [['--timeout', '1m'], '--timeout needs --escalate'],
  ])('rejects %j', async (options, message) => {
    const { code, stderr } = await shops.run(['cancel', 'any', ...options]);

    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});

describe('groups', () => {
  const members = async (id: string) =>
    (await client.executions.list({ groupId: id, include: ['id', 'status'] })).items.toSorted((one, other) =>
      `${one.status}`.localeCompare(`${other.status}`),
    );
  const report = async (id: string, outcomes: readonly ('terminated' | 'failed' | 'cancelled')[]) => {
    const rows = await members(id);
    await Promise.all(
      outcomes.map((status, index) => client.executions.update(rows[index]?.id ?? '', { status })),
    );
  };
  const run_ = ['groups', 'run', 'shops', 'restart', '--force', '--concurrency', '9'];

  share(test, 1).each([
    [['terminated', 'terminated', 'terminated', 'terminated'], 0],
    [['terminated', 'terminated', 'cancelled', 'failed'], 2],
    [['terminated', 'terminated', 'terminated', 'cancelled'], 3],
  ] as const)('a group of which members are %j ends with %d', async (outcomes, code) => {
    const { id, says, ended } = await following(...run_);
    await says('stdout', /0 of 4 ended {2}4 pending\n/);
    await report(id, outcomes);

    const { code: ownCode, stdout, stderr } = await ended;
    expect([ownCode, stderr]).toEqual([code, '']);
    expect(lines(stdout).at(-1)).toMatch(/^all ended after .*: \d terminated/);
  });

  test('a member that is deleted before its end is seen counts as ended, and as failed', {
    tags: 'full',
  }, async () => {
    const { id, says, ended } = await following(...run_);
    await says('stdout', /0 of 4 ended {2}4 pending\n/);
    const [gone] = await members(id);
    const state = shops.sandbox.state.get();
    shops.sandbox.state.put({
      ...state,
      executions: state.executions.filter(({ id }) => id !== gone?.id),
      execution_groups: state.execution_groups.map((group) => ({
        ...group,
        execution_ids: (group.execution_ids ?? []).filter((id) => id !== gone?.id),
      })),
    });
    await report(id, ['terminated', 'terminated', 'terminated']);

    const { code, stdout } = await ended;
    expect([code, lines(stdout).at(-1)]).toEqual([2, expect.stringContaining('1 deleted')]);
  });

  test('shows what its members wait for while none of them is active', async () => {
    const { says } = await following('groups', 'run', 'shops', 'backup');
    await says('stderr', /^ {2}shop-berlin waits for restart \(pending\) {2}[0-9a-f-]{36}\n/);
    await says('stderr', /and 1 more\n/);
  });

  test('shows that it is paused', { tags: 'full' }, async () => {
    const { stdout } = await shops.run([
      'groups',
      'run',
      'shops-backed-up',
      'backup',
      '-d',
      '--concurrency',
      '0',
    ]);
    const [busy] = (await client.executions.list({ filter: { status: 'pending' } })).items;
    await client.executions.update(busy?.id ?? '', { status: 'terminated' });
    const id = stdout.trim();
    expect((await shops.run(['groups', 'get', id])).stdout).toContain(
      `shop-berlin waits for its group, which is paused  ${id}\n`,
    );
    const [member] = (await client.executions.list({ groupId: id })).items;
    expect((await shops.run(['get', member?.id ?? ''])).stdout).toMatch(
      /^ {2}waits for +its group, which is paused/m,
    );
  });

  test('is printed as lines of JSON, detached, and watched again', { tags: 'full' }, async () => {
    const { stdout } = await shops.run([...run_, '--detach']);
    const id = stdout.trim();
    const watching = shops.start(['groups', 'watch', id, '--json']);
    running.push(watching);
    await watching.says('stdout', /"total":4/);
    watching.child.kill('SIGINT');

    expect(await watching.ended).toMatchObject({
      code: 130,
      stderr: expect.stringContaining(`groups watch ${id}`),
    });
    expect((await shops.run(['groups', 'watch', id, '--timeout', '300ms'])).code).toBe(4);
  });

  test('has defaults for all and parameters for single deployments', async () => {
    const { stdout } = await shops.run([
      ...['groups', 'run', 'shops', 'backup', '--force', '-p', 'keep_days=14', '-d', '--concurrency', '0'],
      ...['--params-by-deployment', '{"shop-oslo": {"region": "us"}}'],
    ]);
    const { items } = await client.executions.list({ groupId: stdout.trim() });

    expect(items.map(({ status }) => status)).toEqual(['queued', 'queued', 'queued', 'queued']);
    expect(items.find(({ deployment_id }) => deployment_id === 'shop-oslo')?.parameters).toMatchObject({
      keep_days: 14,
      region: 'us',
    });
  });

  test('are listed, shown, slowed down and given targets', { tags: 'full' }, async () => {
    const id = '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401';

    expect((await shops.run(['groups', 'list', '-w', 'backup', '--columns', 'id,members'])).stdout).toBe(
      `${'ID'.padEnd(36)}  MEMBERS\n${id}        4\n`,
    );
    const { stdout } = await shops.run(['groups', 'get', id]);
    expect(lines(stdout)[0]).toBe('backup over shops');
    expect(stdout).toMatch(/^[0-9a-f-]{36} {2}failed +shop-oslo +4\/5/m);
    expect((await shops.run(['groups', 'set-concurrency', id, '7'])).stdout).toMatch(/, concurrency 7\n$/);
    expect((await shops.run(['groups', 'set-concurrency', id, '-7'])).code).toBe(1);
    expect((await shops.run(['groups', 'set-target', id, '--failed', 'shops-to-check'])).code).toBe(0);
    expect((await shops.run(['groups', 'set-target', id])).stderr).toContain(
      'Give --success, --failed or both.',
    );
    const resumed = await shops.run(['groups', 'resume', id]);
    expect([resumed.code, resumed.stdout]).toEqual([0, expect.not.stringContaining('failed')]);
  });

  test('with only queued members is cancelled, although the manager rejects the request', {
    tags: 'full',
  }, async () => {
    const id = (
      await shops.run(['groups', 'run', 'shops', 'restart', '-d', '--concurrency', '0'])
    ).stdout.trim();

    expect(await shops.run(['groups', 'cancel', id])).toEqual({
      code: 0,
      stdout: 'restart over shops: 4 cancelled (only queued members remained)\n',
      stderr: '',
    });
    expect((await shops.run(['groups', 'cancel', id])).stderr).toContain('(404 not_found_error)');
  });
});
