/** The command and the release of the manager: what is rejected, with which message and exit code. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share } from '../share.ts';
import { type Manager, manager, run } from './command.ts';

let one: Manager;
beforeAll(async () => {
  one = await manager();
});
afterAll(() => one.close());

/** A start lists executions before, so that it can be found when its response is lost. */
async function writesTo(sandbox: Manager['sandbox']): Promise<string[]> {
  const response = await sandbox.fetch('http://sandbox/_sandbox/requests');
  const { items } = (await response.json()) as { items: { method: string; path: string }[] };
  return items.flatMap(({ method, path }) => (method === 'GET' ? [] : [`${method} ${path}`]));
}

describe('what the release of the manager does not support', () => {
  share(it, 2).each([
    [['groups', 'set-concurrency', 'g', '3'], '6.4.2', /does not support concurrency, which needs 7\.0\.0/],
    [
      ['list', '--filter', 'status_display=failed'],
      '7.0.4',
      /does not support status_display, which needs 7\.0\.5/,
    ],
    [['list', '--sort', 'private_resource'], '7.0.0', /does not support sort private_resource/],
    [['run', 'shop-vienna', 'backup'], '6.1', /does not support startExecution without queue.*queue: true/],
    [['run', 'shop-vienna', 'backup', '--dry-run', '--queue'], '5.2', /does not support dry_run with queue/],
    [['groups', 'list'], '5.1', /does not support listExecutionGroups, which needs 5\.2\.0/],
  ])('%j is rejected by %s before it is sent', async (args, release, message) => {
    const { code, stdout, stderr } = await one.run([...args, '--manager-release', release]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^cloudify-executions: Manager .* Nothing was sent\. [^\n]*\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(await writesTo(one.sandbox)).toEqual([]);
  });

  it('is rejected by the variable, too, over which the option takes precedence', {
    tags: 'full',
  }, async () => {
    const env = { CLOUDIFY_MANAGER_RELEASE: '7.0.4' };
    const list = ['list', '--filter', 'status_display=failed'];
    expect((await one.run(list, { env })).code).toBe(1);
    expect((await one.run([...list, '--manager-release', '7.1'], { env })).code).toBe(0);
  });

  it('is no text that is no version', { tags: 'full' }, async () => {
    const { code, stderr } = await one.run(['list', '--manager-release', 'latest']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cloudify-executions: --manager-release: "latest" is not a version[^\n]*\n$/);
  });
});

it('deletes by status on a release that ignores filters of deletions', async () => {
  const { code, stdout } = await one.run([
    'delete',
    '--status',
    'failed',
    '--dry-run',
    '--manager-release',
    '7.0.4',
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^[1-9]\d* executions? match(es)?\.\n$/);
});

describe('a manager without a usable version', () => {
  let server: Server;
  let host: string;
  const received: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      received.push(`${request.method} ${request.url}`);
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not Found</h1>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('gets nothing that depends on the release, and the message names the option', {
    tags: 'full',
  }, async () => {
    const args = ['groups', 'set-concurrency', 'one', '2', '--host', host, '--token', 'abc'];
    const { code, stderr } = await run(args);
    expect(code).toBe(5);
    expect(stderr).toMatch(
      /release of the manager, which is unknown.* Give --manager-release\. GET .*\/version/,
    );
    expect(stderr).not.toContain('may have started');
    expect(received).toEqual(['GET /api/v3.1/version']);
  });
});
