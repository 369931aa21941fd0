/** What a program can do with what it has started: see it, cancel it on abort, find it, list its members. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CloudifyClient, type Execution, RunAbortedError } from '../../../src/client/index.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';

const BACKUP = { deployment_id: 'shop-vienna', workflow_id: 'backup' };

let sandbox: Sandbox;
let client: CloudifyClient;
beforeEach(() => {
  sandbox = createSandbox({ clock: 'virtual' });
  client = new CloudifyClient({
    baseUrl: 'http://sandbox',
    auth: sandbox.auth,
    fetch: sandbox.fetch,
    poll: { minInterval: 5, maxInterval: 5 },
  });
});
afterEach(() => sandbox.close());

describe('run', () => {
  it('passes the new execution to onStart before it waits', async () => {
    const started: Execution[] = [];
    const ended = await client.executions.run(BACKUP, {
      onStart: (execution) => {
        started.push(execution);
        sandbox.clock.runUntilIdle();
      },
    });
    expect(started.map(({ id, status }) => [id, status])).toEqual([[ended.id, 'pending']]);
  });

  it('cancels the execution when it is aborted, if it shall', async () => {
    const controller = new AbortController();
    const run = client.executions.run(BACKUP, {
      signal: controller.signal,
      onStart: () => controller.abort(),
      onAbort: 'cancel',
    });
    const error = await run.catch((error) => error);
    expect(error).toBeInstanceOf(RunAbortedError);
    expect(error).toMatchObject({
      isCancelled: true,
      message: expect.stringContaining('is being cancelled'),
    });
    expect((await client.executions.get(error.execution.id)).status).toBe('cancelling');
  });

  it('leaves it running otherwise', async () => {
    const controller = new AbortController();
    const options = { signal: controller.signal, onStart: () => controller.abort() };
    const error = await client.executions.run(BACKUP, options).catch((error) => error);
    expect(error).toMatchObject({ isCancelled: false, message: expect.stringContaining('continues') });
    expect((await client.executions.get(error.execution.id)).status).toBe('pending');
  });

  it('does the same for groups', async () => {
    const controller = new AbortController();
    let members = 0;
    const run = client.executionGroups.run(
      { deployment_group_id: 'shops', workflow_id: 'backup' },
      {
        signal: controller.signal,
        onStart: (group) => {
          members = group.execution_ids.length;
          controller.abort();
        },
        onAbort: 'cancel',
      },
    );
    const error = await run.catch((error) => error);
    expect(error).toMatchObject({ isCancelled: true });
    const all = await client.executionGroups.handle(error.group).members().toArray();
    expect(all).toHaveLength(members);
    for (const { status } of all) expect(['cancelling', 'cancelled']).toContain(status);
  });
});

describe('a handle', () => {
  it('is made of a started execution', async () => {
    const handle = client.executions.handle(await client.executions.start(BACKUP));
    sandbox.clock.runUntilIdle();
    expect((await handle.result()).status).toBe('terminated');
  });

  it('of a group lists the members that match', async () => {
    const [group] = (await client.executionGroups.list()).items;
    const failed = client.executionGroups
      .handle(group as { id: string })
      .members({ filter: { status: 'failed' }, include: ['id', 'status'] });
    expect((await failed).items).toEqual([{ id: expect.any(String), status: 'failed' }]);
  });
});

it('sends an action by its name', async () => {
  const { id } = await client.executions.start(BACKUP);
  expect((await client.executions.act(id, 'cancel')).status).toBe('cancelling');
  expect((await client.executions.act(id, 'kill')).status).toBe('kill_cancelling');
});
