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

test('a report that cannot be written ends the command before the first request', async () => {
  const file = '/no-such-folder/report.html';
  const { code, stderr, stdout } = await start(['check', 'http://127.0.0.1:1', '--report', `html=${file}`])
    .ended;
  expect([code, stdout, existsSync(file)]).toEqual([1, '', false]);
  expect(stderr).toContain(`The report ${file} cannot be written`);
});
