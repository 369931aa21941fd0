/** Times follow the manager's clock, whatever the clock of this machine shows. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { type Manager, manager } from './command.ts';

let shops: Manager;
let client: CloudifyClient;
beforeEach(async () => {
  // The world's time is far from that of this machine.
  shops = await manager({ runner: 'manual' });
  client = CloudifyClient.fromEnv({}, shops.env);
});
afterEach(() => shops.close());

const start = async () => {
  const { id } = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
  await client.executions.update(id, { status: 'started' });
  return id;
};

test('a list shows how long an execution has been running by the clock of the manager', async () => {
  await start();
  shops.sandbox.clock.advance(5 * 60_000);
  const { stdout } = await shops.run([
    'list',
    '-d',
    'shop-vienna',
    '--status',
    'started',
    '--columns',
    'took',
  ]);

  expect(stdout).toMatch(/^ *TOOK\n *(5m 00s|4m 59s)\n$/);
});

test('watch shows how long an execution has been running by the clock of the manager', {
  tags: 'full',
}, async () => {
  const id = await start();
  shops.sandbox.clock.advance(5 * 60_000);
  const { code, stdout } = await shops.run(['watch', id, '--timeout', '300ms']);

  expect([code, stdout]).toEqual([4, expect.stringMatching(/\n(5:0\d|4:59) {2}started\n$/)]);
});

test('watch of an old execution shows how long it ran, and not how long ago that was', {
  tags: 'full',
}, async () => {
  const id = await start();
  shops.sandbox.clock.advance(42_000);
  await client.executions.update(id, { status: 'terminated' });
  shops.sandbox.clock.advance(900 * 3_600_000);
  const { stdout } = await shops.run(['watch', id]);

  expect(stdout.split('\n').slice(1)).toEqual(['0:42  terminated', 'terminated after 42 s', '']);
});

test('groups watch of an old group shows how long it ran', { tags: 'full' }, async () => {
  const { stdout } = await shops.run(['groups', 'run', 'shops', 'restart', '--force', '-d']);
  const id = stdout.trim();
  shops.sandbox.clock.advance(90_000);
  for (const { id: member } of (await client.executions.list({ groupId: id })).items) {
    await client.executions.update(member, { status: 'terminated' });
  }
  shops.sandbox.clock.advance(900 * 3_600_000);
  const watched = await shops.run(['groups', 'watch', id]);

  expect(watched.stdout).toMatch(/\n1:30 {2}4 of 4 ended\nall ended after 1m 30s: 4 terminated\n$/);
});
