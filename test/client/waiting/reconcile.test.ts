// Starts whose responses are lost, over a sandbox. Time passes when the test advances it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  ConnectionError,
  ExistingRunningExecutionError,
  type Fetch,
  type StartOptions,
} from '../../../src/client/index.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { html, rejectionOf } from '../fake-manager.ts';
import { manualManager } from './manual-manager.ts';

const restart = { deployment_id: 'shop-vienna', workflow_id: 'restart' };
const lost = () => new TypeError('Failed to fetch');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Step = (send: () => Promise<Response>) => Promise<Response>;

const arrives: Step = (send) => send();
const before: Step = () => Promise.reject(lost());
const after: Step = async (send) => {
  await send();
  throw lost();
};

/** A connection on which each POST, and each list after the first POST, is handled by the next step in turn. */
function unreliable(posts: readonly Step[], lists: readonly Step[] = []) {
  const sandbox = createSandbox({ runner: 'manual', seed: 'reconcile' });
  const steps = { posts: [...posts], lists: [...lists] };
  let hasStarted = false;
  const fetch: Fetch = async (request) => {
    const send = () => sandbox.fetch(request);
    if (request.method === 'POST') hasStarted = true;
    else if (!hasStarted) return send();
    const step = request.method === 'POST' ? steps.posts.shift() : steps.lists.shift();
    return (step ?? arrives)(send);
  };
  const manager = manualManager({ fetch, retry: false });
  const other = manualManager({ fetch: sandbox.fetch });
  const started = async () => (await other.client.executions.list({ filter: restart })).items;
  const postsSent = () => manager.sent.filter((request) => request.startsWith('POST')).length;
  const start = (options: StartOptions = {}, more = {}) =>
    manager.client.executions.start({ ...restart, ...more }, { reconcile: true, ...options });
  return { ...manager, other: other.client, started, postsSent, start, sandbox };
}

/** What a promise comes to while time passes. */
async function settled<Value>(promise: PromiseLike<Value>): Promise<Value> {
  const result = Promise.resolve(promise);
  result.catch(() => {});
  let isDone = false;
  void result
    .finally(() => {
      isDone = true;
    })
    .catch(() => {});
  for (let second = 0; second < 600 && !isDone; second++) await vi.advanceTimersByTimeAsync(1000);
  return result;
}

describe('a start that is reconciled', () => {
  test('is found when its response was lost, and is not sent again', async () => {
    const { start, started, postsSent } = unreliable([after]);
    const count = (await started()).length;
    expect(await settled(start())).toMatchObject({ ...restart, status: 'pending' });
    expect(await started()).toHaveLength(count + 1);
    expect(postsSent()).toBe(1);
  });

  test('is sent again after several lists without it', async () => {
    const { start, started, postsSent } = unreliable([before, before]);
    const count = (await started()).length;
    await settled(start());
    expect(await started()).toHaveLength(count + 1);
    expect(postsSent()).toBe(3);
  });

  test('is sent at most three times', async () => {
    const { start, started } = unreliable([before, before, before]);
    const count = (await started()).length;
    expect(await rejectionOf(settled(start()))).toBeInstanceOf(ConnectionError);
    expect(await started()).toHaveLength(count);
  });

  test('is found when the lists after it fail for a while', async () => {
    const failures = [before, before, before, before, before, before, before, before];
    const { start, postsSent } = unreliable([after], failures);
    expect(await settled(start())).toMatchObject({ ...restart, status: 'pending' });
    expect(postsSent()).toBe(1);
  });

  test('is found when the manager stores it late', async () => {
    let store = () => {};
    const late: Step = async (send) => {
      store = () => void send();
      throw lost();
    };
    const storing: Step = (send) => {
      store();
      return send();
    };
    const { start, postsSent } = unreliable([late], [arrives, arrives, arrives, storing]);
    expect(await settled(start())).toMatchObject({ ...restart, status: 'pending' });
    expect(postsSent()).toBe(1);
  });

  test.each<[string, StartOptions, number]>([
    ['for 30 seconds', {}, 30],
    ['until the deadline', { deadline: 120_000 }, 120],
  ])('whose lists fail is searched %s, and then rejects with the error of the start', async (...row) => {
    const [, options, seconds] = row;
    const failures = Array.from({ length: 1000 }, () => before);
    const { start, started, postsSent, sent } = unreliable([after], failures);
    const count = (await started()).length;
    const failure = await rejectionOf(settled(start(options)));
    expect(failure).toBeInstanceOf(ConnectionError);
    expect(failure).toMatchObject({ operationId: 'startExecution', method: 'POST', maybeSent: true });
    expect(await started()).toHaveLength(count + 1);
    expect(postsSent()).toBe(1);
    expect(sent.length).toBeGreaterThan(seconds - 3);
    expect(sent.length).toBeLessThan(seconds + 3);
  });

  test('whose lists never respond rejects with the error of the start', async () => {
    const hangs: Step = () => new Promise(() => {});
    const { start } = unreliable([after], [hangs]);
    expect(await rejectionOf(settled(start({ deadline: 20_000 })))).toMatchObject({
      operationId: 'startExecution',
    });
  });

  test('rejects with the reason of an abort during the search', async () => {
    const controller = new AbortController();
    const { start } = unreliable([after], [before, before, before]);
    const failure = rejectionOf(start({ signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1500);
    controller.abort('enough');
    expect(await failure).toBe('enough');
  });

  test.each([
    ['a page of a load balancer', () => html('Sign in', 200)],
    ['a response that was cut short', () => new Response('{"id": "x", ', { status: 201 })],
    ['a 504 of a proxy', () => html('Gateway Timeout', 504)],
    ['a 524 of a content network', () => html('A timeout occurred', 524)],
  ])('is found when the response was %s', async (_name, response) => {
    const replaced: Step = async (send) => {
      await send();
      return response();
    };
    const { start, postsSent } = unreliable([replaced]);
    expect(await settled(start())).toMatchObject({ ...restart, status: 'pending' });
    expect(postsSent()).toBe(1);
  });

  test('never returns an older execution when others are deleted meanwhile', async () => {
    const { start, started, other } = unreliable([
      async () => {
        const [newest] = (await other.executions.list({ filter: restart, sort: '-created_at' })).items;
        await other.executions.delete({ filter: { id: newest?.id ?? '' } });
        throw lost();
      },
      before,
      before,
    ]);
    for (let index = 0; index < 150; index++) {
      await other.executions.create({ ...restart, force_status: 'terminated' });
      await vi.advanceTimersByTimeAsync(10);
    }
    const ids = new Set((await started()).map(({ id }) => id));
    const outcome = await settled(start()).catch((error) => error);
    expect(ids.has(outcome.id)).toBe(false);
    expect(outcome).toBeInstanceOf(ConnectionError);
  });

  test('is sent once without the option', async () => {
    const { start, started } = unreliable([after]);
    const count = (await started()).length;
    expect(await rejectionOf(start({ reconcile: false }))).toMatchObject({ maybeSent: true });
    expect(await started()).toHaveLength(count + 1);
  });

  test('is rejected when the manager rejects it', async () => {
    const { start } = unreliable([]);
    await start({ reconcile: false });
    expect(await rejectionOf(start())).toBeInstanceOf(ExistingRunningExecutionError);
  });

  test('rejects when another client starts the same', async () => {
    const { start, other, postsSent } = unreliable([
      async (send) => {
        await other.executions.start({ ...restart, force: true });
        await send();
        throw lost();
      },
    ]);
    const failure = await rejectionOf(settled(start({}, { force: true })));
    expect(failure).toBeInstanceOf(ConnectionError);
    expect(failure).toMatchObject({ operationId: 'startExecution' });
    expect(postsSent()).toBe(1);
  });

  test('works for run as well', async () => {
    const { client, other } = unreliable([after]);
    const result = client.executions.run(restart, {
      reconcile: true,
      onProgress: ({ id, status }) => {
        if (status === 'pending') void other.executions.update(id, { status: 'terminated' });
      },
    });
    expect(await settled(result)).toMatchObject({ status: 'terminated' });
  });
});
