// What starts, waits and cancels in one go, over a sandbox whose workflows move when the test advances the time.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DeadlineExceededError, ExecutionFailedError, type Fetch } from '../../../src/client/index.ts';
import { rejectionOf } from '../fake-manager.ts';
import { manualManager } from './manual-manager.ts';

const lost = () => new TypeError('Failed to fetch');
const restart = { deployment_id: 'shop-vienna', workflow_id: 'restart' };

afterEach(() => {
  vi.useRealTimers();
});

/** Lets the fake clock run until the call has settled, so that a deadline does not depend on the speed of the machine. */
async function settled<Result>(call: Promise<Result>): Promise<Result> {
  let isPending = true;
  const done = call.finally(() => {
    isPending = false;
  });
  while (isPending) await Promise.race([done.catch(() => {}), vi.advanceTimersByTimeAsync(1)]);
  return done;
}

describe('run', () => {
  test('starts and waits until the execution has terminated', async () => {
    const { client, report } = manualManager();
    const statuses: unknown[] = [];
    const run = client.executions.run(restart, {
      onProgress: ({ id, status }) => {
        statuses.push(status);
        if (status === 'pending') void report(id, 'started', 'terminated');
      },
    });
    expect(await run).toMatchObject({ ...restart, status: 'terminated' });
    expect(statuses[0]).toBe('pending');
    expect(statuses.at(-1)).toBe('terminated');
  });

  test('rejects with the execution that failed', async () => {
    const { client, report } = manualManager();
    const failure = await rejectionOf(
      client.executions.run(restart, { onProgress: ({ id }) => void report(id, 'failed') }),
    );
    expect(failure).toBeInstanceOf(ExecutionFailedError);
  });

  test('rejects at its deadline; the execution continues, and another process can wait for it', async () => {
    const { client, worker, report } = manualManager();
    vi.useFakeTimers();
    const run = client.executions.run(restart, { deadline: 200 });
    const failure = (await settled(rejectionOf(run))) as DeadlineExceededError;
    vi.useRealTimers();
    expect(failure).toBeInstanceOf(DeadlineExceededError);
    const id = failure.execution?.id ?? '';
    const result = worker.executions.handle(id).result();
    await report(id, 'terminated');
    expect(await result).toMatchObject({ id, status: 'terminated' });
  });
});

test('a run that is aborted after the start rejects with the execution and the reason', async () => {
  const { client } = manualManager();
  const controller = new AbortController();
  const reason = new Error('enough');
  const failure = await rejectionOf(
    client.executions.run(restart, {
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    }),
  );
  expect(failure).toMatchObject({
    name: 'RunAbortedError',
    cause: reason,
    execution: { id: expect.any(String), status: 'pending', deployment_id: 'shop-vienna' },
  });
});

describe('an escalating cancel', () => {
  /** Starts one whose worker gives in to these actions only. */
  async function stubborn(givesInTo: readonly string[]) {
    const sandbox = manualManager();
    const fetch: Fetch = async (request) => {
      const body = request.method === 'POST' ? await request.clone().text() : '';
      const response = await sandbox.sandbox.fetch(request);
      const { action } = body.startsWith('{"action"') ? JSON.parse(body) : { action: '' };
      if (givesInTo.includes(action)) await sandbox.report(id, 'cancelled');
      return response;
    };
    const { id } = await sandbox.client.executions.start(restart);
    const manager = manualManager({ fetch });
    const actions = () => manager.sent.flatMap((request) => request.match(/"action":"(.*)"/)?.[1] ?? []);
    return { ...sandbox, client: manager.client, id, actions };
  }

  test('sends one cancel when that is enough', async () => {
    const { client, id, actions } = await stubborn(['cancel', 'force-cancel', 'kill']);
    const { execution, action } = await client.executions.cancel(id, {
      escalate: { forceAfter: 5000, killAfter: 5000 },
    });
    expect([execution.status, action]).toEqual(['cancelled', 'cancel']);
    expect(actions()).toEqual(['cancel']);
  });

  test('sends force-cancel, then kill', async () => {
    const { client, id, actions } = await stubborn(['kill']);
    const outcome = await client.executions
      .handle(id)
      .cancel({ escalate: { forceAfter: 20, killAfter: 20 } });
    expect([outcome.execution.status, outcome.action]).toEqual(['cancelled', 'kill']);
    expect(actions()).toEqual(['cancel', 'force-cancel', 'kill']);
  });

  test('does not kill without killAfter', async () => {
    const { client, id, actions } = await stubborn([]);
    vi.useFakeTimers();
    const cancelled = client.executions.cancel(id, { escalate: { forceAfter: 20 }, deadline: 200 });
    expect(await settled(rejectionOf(cancelled))).toBeInstanceOf(DeadlineExceededError);
    expect(actions()).toEqual(['cancel', 'force-cancel']);
  });

  test.each([Number.NaN, -1, Infinity])('rejects times of %d before anything is sent', async (forceAfter) => {
    const { client, id, actions } = await stubborn([]);
    const failure = await rejectionOf(client.executions.cancel(id, { escalate: { forceAfter } }));
    expect(failure.message).toContain('escalate.forceAfter must be a number');
    expect(actions()).toEqual([]);
  });

  test('forces immediately after 0 ms', async () => {
    const { client, id, actions } = await stubborn(['force-cancel']);
    const { action } = await client.executions.cancel(id, { escalate: { forceAfter: 0 } });
    expect([action, actions()]).toEqual(['force-cancel', ['cancel', 'force-cancel']]);
  });

  test('repeats an action whose response was lost', async () => {
    const { id, sandbox, report } = await stubborn([]);
    let posts = 0;
    const { client } = manualManager({
      retry: false,
      fetch: async (request) => {
        if (request.method !== 'POST') return sandbox.fetch(request);
        posts += 1;
        if (posts === 1) throw lost();
        const response = await sandbox.fetch(request);
        await report(id, 'cancelled');
        return response;
      },
    });
    const { action } = await client.executions.cancel(id, { escalate: {} });
    expect([action, posts]).toEqual(['cancel', 2]);
  });

  test('can kill without forcing', async () => {
    const { client, id, actions } = await stubborn(['kill']);
    const { action } = await client.executions.cancel(id, { escalate: { killAfter: 20 } });
    expect(action).toBe('kill');
    expect(actions()).toEqual(['cancel', 'kill']);
  });

  test('rejects at the deadline of the whole call', async () => {
    const { client, id, actions } = await stubborn([]);
    vi.useFakeTimers();
    const escalate = { forceAfter: 600_000, killAfter: 1 };
    const cancelled = client.executions.cancel(id, { escalate, deadline: 100 });
    expect(await settled(rejectionOf(cancelled))).toBeInstanceOf(DeadlineExceededError);
    expect(actions()).toEqual(['cancel']);
  });

  test('waits for an execution that is being cancelled already', async () => {
    const { client, id, actions, worker, report } = await stubborn([]);
    await worker.executions.cancel(id);
    const outcome = client.executions.cancel(id, { escalate: {} });
    await report(id, 'cancelled');
    expect(await outcome).toMatchObject({ action: null, execution: { status: 'cancelled' } });
    expect(actions()).toEqual(['cancel']);
  });

  test('of a finished execution resolves with it, and does not kill it', async () => {
    const { client, id, report, actions } = await stubborn([]);
    await report(id, 'terminated');
    const outcome = await client.executions.cancel(id, { escalate: { forceAfter: 1, killAfter: 1 } });
    expect(outcome).toMatchObject({ action: null, execution: { status: 'terminated' } });
    expect(actions()).toEqual(['cancel']);
  });

  test('reports progress', async () => {
    const { client, id } = await stubborn(['force-cancel']);
    const statuses: unknown[] = [];
    await client.executions.cancel(id, {
      escalate: { forceAfter: 30 },
      onProgress: ({ status }) => statuses.push(status),
    });
    expect(new Set(statuses)).toEqual(new Set(['cancelling', 'cancelled']));
  });
});

test('a handle acts like the execution', async () => {
  const { client, report } = manualManager();
  const { id } = await client.executions.start(restart);
  const handle = client.executions.handle(id);
  expect(handle.id).toBe(id);
  expect(await handle.get({ include: ['status'] })).toEqual({ status: 'pending' });
  expect(await handle.cancel()).toMatchObject({ id, status: 'cancelling' });
  await report(id, 'cancelled');
  expect(await handle.resume()).toMatchObject({ id, status: 'pending' });
  expect(() => client.executions.handle('a/b')).toThrow('cannot be an id');
});
