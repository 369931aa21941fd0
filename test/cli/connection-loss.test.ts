/** A manager that goes away while something is watched: that is reported, and the execution can be found again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { type Manager, manager, type Started } from './command.ts';
import { type Front, front } from './manager-front.ts';

let shops: Manager;
let client: CloudifyClient;
let path: Front;
let isPage = false;
const running: Started[] = [];

beforeEach(async () => {
  shops = await manager({ runner: 'manual' });
  client = CloudifyClient.fromEnv(shops.env);
  isPage = false;
  path = await front(shops.url, (response) => {
    if (isPage) Object.assign(response, { status: 404, body: '<html>not here</html>' });
  });
});
afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  await path.stop();
  await shops.close();
});

const start = (...args: string[]) => {
  const started = shops.start([...args, '--host', path.url]);
  running.push(started);
  return started;
};

describe.each([
  ['run', ['run', 'shop-vienna', 'backup']],
  ['run --json', ['run', 'shop-vienna', 'backup', '--json']],
  ['run --quiet', ['run', 'shop-vienna', 'backup', '--quiet']],
])('%s', (_, args) => {
  test('reports that the connection is lost and since when, and that it is back', async () => {
    const started = start(...args);
    // It is watched from the first request after the start on.
    await expect
      .poll(() => path.requests.join(), { timeout: 20_000 })
      .toMatch(/POST \/api\/v3.1\/executions,GET/);
    await path.stop();
    await started.says('stderr', /No response from the manager since \d\d:\d\d:\d\d; still trying\.\n/);
    await path.start();
    await started.says('stderr', /The manager responds again, after \d.*\.\n/);
    const [execution] = (await client.executions.list({ sort: '-created_at', size: 1 })).items;
    await client.executions.update(execution?.id ?? '', { status: 'terminated' });

    expect((await started.ended).code).toBe(0);
  });
});

describe('a command that ends early names the execution and how to watch it again', () => {
  test('with exit code 5, when something else than a manager responds', async () => {
    const started = start('run', 'shop-vienna', 'backup');
    const [, id] = await started.says('stdout', /([0-9a-f-]{36})\n/);
    isPage = true;
    const { code, stderr } = await started.ended;

    expect(code).toBe(5);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      `Execution ${id} goes on. Watch it again with: cloudify-executions watch ${id} --host ${path.url}`,
    );
  });

  test('with exit code 5, when nothing listens from the start of watch', async () => {
    const { code, stderr } = await shops.run(['watch', 'some-id', '--host', 'http://127.0.0.1:1']);

    expect(code).toBe(5);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^Execution some-id goes on\. Watch it again with: /);
  });

  test('not for an execution that does not exist', async () => {
    const { code, stderr } = await shops.run(['watch', 'some-id']);

    expect([code, stderr]).toEqual([1, expect.not.stringContaining('goes on')]);
  });
});
