/** What `check` shows before a run: nothing is sent, and reports are opened first. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { start } from './command.ts';

test('--list names the checks with what they do, without any server', async () => {
  const { code, stdout, stderr } = await start(['check', '--list', '--grep', 'getExecution:']).ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/^generated +reads +getExecution: /m);
  expect(stdout).not.toContain('writes');
  expect(stderr).toContain('Nothing was sent.');
});

test('a report that cannot be written ends the command before the first request', {
  tags: 'full',
}, async () => {
  const file = '/no-such-folder/report.html';
  const { code, stderr, stdout } = await start(['check', 'http://127.0.0.1:1', '--report', `html=${file}`])
    .ended;
  expect([code, stdout, existsSync(file)]).toEqual([1, '', false]);
  expect(stderr).toContain(`The report ${file} cannot be written`);
});

const previewed = (...args: string[]) =>
  start(['check', '--dry-run', '--suite', 'stateful', ...args], {
    env: { CLOUDIFY_HOST: 'http://127.0.0.1:1' },
  }).ended;

test('--dry-run shows the requests by method and path, and sends the server nothing', async () => {
  const { code, stdout, stderr } = await previewed();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ +\d+ × stateful +GET +\/executions$/m);
  expect(stdout).not.toMatch(/POST|PATCH|PUT|DELETE/);
  expect(stderr).toMatch(/\d+ requests of \d+ checks.*Nothing was sent to it\./);
});

test('--dry-run shows what --write would send, and no groups without --allow-leftovers', {
  tags: 'full',
}, async () => {
  const write = ['--write', '--deployment', 'a', '--workflow', 'b', '--grep', 'group'];
  const groups = /× stateful +POST +\/execution-groups$/m;
  const allowed = await previewed(...write, '--allow-leftovers');
  expect(allowed.stdout).toMatch(groups);
  const { code, stdout } = await previewed(...write);
  expect(code).toBe(0);
  expect(stdout).not.toMatch(groups);
});
