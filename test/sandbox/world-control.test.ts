/** A test's control of a sandbox in its own process, and the server that is started in one line. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { readRecording } from '../../src/conformance/index.ts';
import { createSandbox, type PrivateWorld } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/server/start-sandbox.ts';
import { api, control } from './control-plane.ts';

const sandbox = createSandbox({ clock: 'virtual', validate: true });
afterAll(() => sandbox.close());

let world: PrivateWorld;
let client: CloudifyClient;

beforeEach(({ task }) => {
  world = sandbox.world(task.id.slice(-40));
  client = new CloudifyClient({
    baseUrl: 'http://sandbox',
    auth: sandbox.auth,
    fetch: world.fetch,
    retry: false,
  });
  return () => world.delete();
});

const BACKUP = { deployment_id: 'shop-vienna', workflow_id: 'backup' };

describe('a private world', () => {
  it('has its own executions', async () => {
    const { id } = await client.executions.start(BACKUP);
    expect(world.requests.count()).toBe(1);
    expect(sandbox.requests.count()).toBe(0);
    await expect(
      new CloudifyClient({ ...sandbox, baseUrl: 'http://sandbox' }).executions.get(id),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('is the one that the control plane controls by its name', async () => {
    const headers = { 'x-sandbox-world': 'named' };
    sandbox.world('named').faults.set([{ effect: { kind: 'gateway-error', status: 502 } }]);
    await control(sandbox, 'POST', '/_sandbox/clock', { advance: 5_000 }, headers);
    const { body } = await control(sandbox, 'GET', '/_sandbox/faults', undefined, headers);
    expect(body.rules).toEqual(sandbox.world('named').faults.list());
    expect(sandbox.world('named').clock.now).not.toBe(sandbox.clock.now);
  });

  it('begins again after it was deleted', async () => {
    await client.executions.start(BACKUP);
    world.delete();
    expect(world.requests.list()).toEqual([]);
  });

  it('has a name that a header can have', () => {
    expect(() => sandbox.world('two words')).toThrow(TypeError);
  });
});

describe('the clock', () => {
  it('runs until all work is done', async () => {
    const { id } = await client.executions.start(BACKUP);
    world.clock.runUntilIdle();
    expect(await client.executions.get(id)).toMatchObject({ status: 'terminated' });
    expect(world.clock.due).toBeNull();
    expect(world.clock.next()).toBe(false);
  });

  it('steps from one event to the next', async () => {
    const { id } = await client.executions.start(BACKUP);
    const statuses = new Set<string | null>();
    for (let due = world.clock.due; world.clock.next(); due = world.clock.due) {
      expect(world.clock.now).toBe(due);
      statuses.add((await client.executions.get(id)).status);
    }
    expect([...statuses]).toEqual(['started', 'terminated']);
  });

  it('does both over HTTP', async () => {
    const step = await control(sandbox, 'POST', '/_sandbox/clock', { run: 'next' });
    expect(step.body.due).not.toBeNull();
    const idle = await control(sandbox, 'POST', '/_sandbox/clock', { run: 'idle' });
    expect(idle.body.due).toBeNull();
    sandbox.reset();
  });
});

describe('faults', () => {
  it('apply until they are cleared', async () => {
    world.faults.set([
      { operationId: 'getExecution', effect: { kind: 'error', error_code: 'not_found_error' } },
    ]);
    const { id } = await client.executions.start(BACKUP);
    await expect(client.executions.get(id)).rejects.toMatchObject({ code: 'not_found_error' });
    expect(world.faults.list()).toMatchObject([{ hits: 1 }]);
    world.faults.clear();
    expect(await client.executions.get(id)).toMatchObject({ id });
  });

  it('are rejected as a whole when one is invalid', () => {
    const invalid = { effect: { kind: 'gateway-error', status: 200 } } as never;
    expect(() => world.faults.set([{ effect: { kind: 'truncated' } }, invalid])).toThrow('/rules/1');
    expect(world.faults.list()).toEqual([]);
  });
});

describe('requests', () => {
  it('are found by any part of them', async () => {
    await client.executions.start({ ...BACKUP, parameters: { keep_days: 14 } });
    await client.executions.list({ size: 1 });
    const start = { operationId: 'startExecution', body: { parameters: { keep_days: 14 } } } as const;
    expect(world.requests.find(start)).toMatchObject({ method: 'POST', status: 201, user: 'admin' });
    expect(world.requests.count({ operationId: 'startExecution' })).toBe(1);
    expect(world.requests.count({ body: { parameters: { keep_days: 7 } } })).toBe(0);
    expect(world.requests.list({ method: 'GET' })).toHaveLength(1);
    world.requests.clear();
    expect(world.requests.list()).toEqual([]);
  });

  it('have the messages to the workers beside them', async () => {
    const { id } = await client.executions.start(BACKUP);
    expect(world.outbox.list().at(-1)).toMatchObject({ kind: 'start', execution_id: id });
  });

  it('are an archive that the checker reads', async () => {
    world.faults.set([{ operationId: 'listExecutions', effect: { kind: 'reset', when: 'before' } }]);
    await client.executions.start(BACKUP);
    await client.executions.list().catch(() => {});
    const { recorded, excluded } = readRecording(world.requests.har());
    expect(recorded).toMatchObject([
      {
        name: 'POST /executions',
        exchange: { request: { body: JSON.stringify(BACKUP) }, response: { status: 201 } },
        unrecorded: { requestBody: false, responseBody: false },
      },
    ]);
    expect([...excluded]).toEqual([['has no response', 1]]);
    expect(JSON.stringify(world.requests.har())).not.toContain(btoa('admin:admin'));
  });

  it('are the same archive over HTTP', async () => {
    await api(sandbox, 'GET', '/executions');
    const { body } = await control(sandbox, 'GET', '/_sandbox/requests.har');
    expect(body).toEqual(sandbox.requests.har());
    sandbox.reset();
  });
});

describe('startSandbox', () => {
  it('serves the sandbox that it returns, until the block ends', async () => {
    let url: string;
    {
      await using served = await startSandbox({ clock: 'virtual' });
      ({ url } = served);
      const remote = new CloudifyClient({ baseUrl: served.url, auth: served.auth });
      const { id } = await remote.executions.start(BACKUP);
      served.clock.runUntilIdle();
      expect(await remote.executions.get(id)).toMatchObject({ status: 'terminated' });
      expect(served.requests.count({ operationId: 'startExecution' })).toBe(1);
    }
    await expect(fetch(url)).rejects.toThrow();
  });

  it('fails when the port is taken', async () => {
    await using first = await startSandbox();
    const port = Number(new URL(first.url).port);
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
