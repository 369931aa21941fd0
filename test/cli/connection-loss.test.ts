/** A manager that goes away while something is watched: that is reported, and the execution can be found again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/terminal/terminal.ts';
import { endEarly } from '../../src/cli/watch/watch.ts';
import { CloudifyClient, PollingError } from '../../src/client/index.ts';
import { type Manager, manager, type Started } from './command.ts';
import { type Front, front } from './manager-front.ts';

let shops: Manager;
let client: CloudifyClient;
let path: Front;
let isPage = false;
const running: Started[] = [];

beforeEach(async () => {
  shops = await manager({ runner: 'manual' });
  client = CloudifyClient.fromEnv({}, shops.env);
  isPage = false;
  path = await front(shops.url, (response) => {
    if (!isPage) return;
    Object.assign(response, { status: 404, body: '<html>not here</html>' });
    response.headers['Content-Type'] = 'text/html';
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
  test('reports that the connection is lost and since when, and that it is back', {
    tags: 'full',
  }, async () => {
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

test('a page in place of a response is reported like a lost connection, and ends no wait', {
  tags: 'full',
}, async () => {
  const started = start('run', 'shop-vienna', 'backup');
  const [, id = ''] = await started.says('stdout', /([0-9a-f-]{36})\n/);
  isPage = true;
  await started.says('stderr', /No response from the manager since \d\d:\d\d:\d\d; still trying\.\n/);
  isPage = false;
  await started.says('stderr', /The manager responds again, after \d.*\.\n/);
  await client.executions.update(id, { status: 'terminated' });

  expect((await started.ended).code).toBe(0);
});

describe('a command that ends early names the execution and how to watch it again', () => {
  test('with exit code 5, when something else than a manager responds to watch', {
    tags: 'full',
  }, async () => {
    const id = (await shops.run(['run', 'shop-vienna', 'backup', '--detach'])).stdout.trim();
    isPage = true;
    const { code, stderr } = await start('watch', id).ended;

    expect([code, stderr.trimEnd().split('\n').at(-1)]).toEqual([
      5,
      `Execution ${id} continues. Watch it again with: cloudify-executions watch ${id} --host ${path.url}`,
    ]);
  });

  // The SDK gives up after five minutes, for which no test should wait.
  test('with exit code 5, when there was no usable response for too long', () => {
    const warned: string[] = [];
    const terminal = { warn: (text: string | string[]) => warned.push(...[text].flat()) };
    const error = new PollingError(
      'Execution a1 was not seen for 300 s',
      { execution: { id: 'a1' } },
      undefined,
    );
    const watched = { name: 'Execution a1', watchCommand: 'cloudify-executions watch a1' };

    expect(endEarly(error, watched, terminal as unknown as Terminal)).toMatchObject({ code: 5 });
    expect(warned).toEqual([
      'cloudify-executions: Execution a1 was not seen for 300 s.',
      'Execution a1 continues. Watch it again with: cloudify-executions watch a1',
    ]);
  });

  test('with exit code 5, when nothing listens from the start of watch', async () => {
    const { code, stderr } = await shops.run(['watch', 'some-id', '--host', 'http://127.0.0.1:1']);

    expect(code).toBe(5);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^Execution some-id continues\. Watch it again with: /,
    );
  });

  test('not for an execution that does not exist', async () => {
    const { code, stderr } = await shops.run(['watch', 'some-id']);

    expect([code, stderr]).toEqual([1, expect.not.stringContaining('continues')]);
  });
});
