/** A wait that ends early cancels what it waited for, where the user wants that. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { share } from '../share.ts';
import { type Manager, manager, type Started } from './command.ts';

let shops: Manager;
let client: CloudifyClient;
const running: Started[] = [];
beforeEach(async () => {
  shops = await manager({ runner: 'manual' });
  client = CloudifyClient.fromEnv({}, shops.env);
});
afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  await shops.close();
});
const start = (...args: string[]) => {
  const started = shops.start(args);
  running.push(started);
  return started;
};
const run = ['run', 'shop-vienna', 'backup'];
const statusOf = async (id: string) => (await client.executions.get(id)).status;
const reaches = (id: string, status: string) =>
  expect.poll(() => statusOf(id), { timeout: 20_000 }).toBe(status);

describe('run', () => {
  test('with --on-timeout cancel cancels, waits for the end, and exits with 4', async () => {
    const started = start(...run, '--timeout', '300ms', '--on-timeout', 'cancel');
    const [, id = ''] = await started.says('stdout', /([0-9a-f-]{36})\n/);
    await reaches(id, 'cancelling');
    await client.executions.update(id, { status: 'cancelled' });
    const { code, stderr } = await started.ended;

    expect([code, stderr.split('\n').slice(0, -1)]).toEqual([
      4,
      [
        'cloudify-executions: backup on shop-vienna did not end within 0.3 s (last status: pending).',
        `Cancelling Execution ${id} …`,
        `Execution ${id} is cancelled (by cancel).`,
      ],
    ]);
  });

  test('with --on-interrupt cancel and --escalate cancels with escalation, and exits with 130', {
    tags: 'full',
  }, async () => {
    const started = start(...run, '--on-interrupt', 'cancel', '--escalate=200ms,200ms');
    const [, id = ''] = await started.says('stdout', /([0-9a-f-]{36})\n/);
    await started.says('stdout', /pending\n/);
    started.child.kill('SIGINT');
    await reaches(id, 'kill_cancelling');
    await client.executions.update(id, { status: 'cancelled' });
    const { code, stderr } = await started.ended;

    expect([code, stderr]).toEqual([130, expect.stringContaining(`Execution ${id} is cancelled (by kill).`)]);
  });

  test('a second Ctrl-C ends the cleaning up', async () => {
    const started = start(...run, '--on-interrupt', 'cancel');
    const [, id = ''] = await started.says('stdout', /([0-9a-f-]{36})\n/);
    await started.says('stdout', /pending\n/);
    started.child.kill('SIGINT');
    await reaches(id, 'cancelling');
    // A second signal soon after the first counts as the same one, so it is sent until the command ends.
    const again = setInterval(() => started.child.kill('SIGINT'), 100);

    expect((await started.ended).code).toBe(130);
    clearInterval(again);
  });

  share(test, 1).each([
    [['--on-timeout', 'cancel'], '--on-timeout needs --timeout.'],
    [['--on-timeout', 'kill', '--timeout', '1s'], '--on-timeout must be leave or cancel'],
    [['--on-interrupt', 'cancel', '--detach'], '--detach and --on-interrupt exclude each other.'],
    [['--escalate'], '--escalate needs --on-timeout cancel or --on-interrupt cancel.'],
  ])('rejects %j', async (options, message) => {
    const { code, stderr } = await shops.run([...run, ...options]);

    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  });
});

describe('groups run', () => {
  test('with --on-timeout cancel cancels all members with escalation, and exits with 4', {
    tags: 'full',
  }, async () => {
    const started = start(
      ...['groups', 'run', 'shops', 'restart', '--force', '--concurrency', '9'],
      ...['--timeout', '300ms', '--on-timeout', 'cancel', '--escalate=200ms,200ms'],
    );
    const [, id = ''] = await started.says('stdout', /([0-9a-f-]{36})\n/);
    const members = async () => (await client.executions.list({ groupId: id })).items;
    await expect
      .poll(async () => (await members()).map(({ status }) => status), { timeout: 20_000 })
      .toEqual(['kill_cancelling', 'kill_cancelling', 'kill_cancelling', 'kill_cancelling']);
    for (const member of await members()) await client.executions.update(member.id, { status: 'cancelled' });
    const { code, stderr } = await started.ended;

    expect([code, stderr]).toEqual([
      4,
      expect.stringContaining(`Execution group ${id} is 4 cancelled (by kill).`),
    ]);
  });
});

describe('cancel --escalate', () => {
  const begun = async () =>
    (await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' })).id;

  test('exits with 4 when --timeout expires, and names the execution', { tags: 'full' }, async () => {
    const id = await begun();
    const { code, stderr } = await shops.run(['cancel', id, '--escalate', '--timeout', '300ms']);

    expect([code, stderr]).toEqual([
      4,
      `cloudify-executions: Execution ${id} did not end within 0.3 s of being cancelled.\n` +
        `Execution ${id} continues. Watch it again with: cloudify-executions watch ${id}\n`,
    ]);
  });

  test('exits with 130 on Ctrl-C, and names the execution', { tags: 'full' }, async () => {
    const id = await begun();
    const started = start('cancel', id, '--escalate');
    await reaches(id, 'cancelling');
    started.child.kill('SIGINT');

    expect(await started.ended).toMatchObject({
      code: 130,
      stderr: expect.stringContaining(`Watch it again with: cloudify-executions watch ${id}`),
    });
  });
});

describe('cancel --kill', () => {
  test('kills a cancelled execution, with a note', { tags: 'full' }, async () => {
    const { id } = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
    await client.executions.update(id, { status: 'cancelled' });
    const { code, stdout, stderr } = await shops.run(['cancel', id, '--kill']);

    expect([code, stdout]).toEqual([0, 'backup on shop-vienna is kill_cancelling\n']);
    expect(stderr).toMatch(/^Note: backup on shop-vienna is cancelled already\./);
  });
});
