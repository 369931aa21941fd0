/** What is over leaves nothing behind: no memory, and no listener on a signal that lives on. */
import { getEventListeners } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/bundle.ts';
import type { CloudifyClientOptions } from '../../../src/client/index.ts';
import { start } from '../../scripts/started-process.ts';
import { share } from '../../share.ts';
import { clientOf, json, managerError, page } from '../fake-manager.ts';

const WAITS = 2_000;

share(test, 1).each([10_000, 100_000])('%i calls do not grow the heap of a warm client', async (calls) => {
  const file = join(ROOT, 'test/client/memory/calls.ts');
  const { ended } = start(process.execPath, ['--expose-gc', '--no-warnings', file, String(calls)]);
  const { code, output } = await ended;
  expect(code, output).toBe(0);
  const { heap } = JSON.parse(output) as { heap: number[] };
  const mean = (bytes: readonly number[]) => bytes.reduce((sum, each) => sum + each, 0) / bytes.length;
  // The first half warms up. What the machine itself still learns is less than a MB; a leak of 50 bytes for each of
  // 100,000 calls, or of 500 for each of 10,000, is more.
  const grown = mean(heap.slice(8)) - mean(heap.slice(5, 7));
  console.log(
    `heap after each tenth of ${calls} calls, in kB: ${heap.map((bytes) => Math.round(bytes / 1024)).join(' ')}`,
  );
  expect(grown).toBeLessThan(2 ** 20);
});

/** An execution that ends and is resumed now and then, or is rejected, or never ends. */
const state = (status: string) => ({ id: 'a', status, finished_operations: 0, total_operations: 0 });
const WAYS: Readonly<Record<string, (look: number, isWhole: boolean) => Response>> = {
  'come to their end': (look, isWhole) =>
    json(page([state(look % 3 === 1 && !isWhole ? 'started' : 'terminated')])),
  'end with a rejection': () => managerError('forbidden_error', 403),
  'end with a response that is none of the API': () => json('ok'),
  'come to their deadline': () => json(page([state('started')])),
  'are left early': () => json(page([state('started')])),
};

function waitingClient(
  response: (look: number, isWhole: boolean) => Response,
  settings: Partial<CloudifyClientOptions> = {},
) {
  let looks = 0;
  return clientOf([], {
    fetch: async ({ url }) => {
      looks += 1;
      return response(looks, !url.includes('_include'));
    },
    poll: { minInterval: 0.1, maxInterval: 0.2 },
    ...settings,
  }).client;
}

test.each(Object.entries(WAYS))(
  `${WAITS} waits that %s leave no listener on the signal they share`,
  async (way, response) => {
    const { signal } = new AbortController();
    const { executions, executionGroups } = waitingClient(response);
    const deadline = way === 'come to their deadline' ? 20 : 60_000;
    const wait = async (index: number) => {
      if (way === 'are left early') {
        for await (const _ of executions.handle('a').watch({ signal, deadline })) break;
      } else if (index % 10 === 0) await executionGroups.handle('a').result({ signal, deadline });
      else await executions.handle('a').result({ signal, deadline });
    };
    // All of them at once, a thousand at a time.
    for (let done = 0; done < WAITS; done += 1000) {
      const waits = Array.from({ length: 1000 }, (_, index) => wait(index));
      await Promise.allSettled(waits);
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  },
  120_000,
);

test(`${WAITS} waits that are aborted end with the reason, and leave no listener`, async () => {
  const { executions } = waitingClient(() => json(page([state('started')])));
  const reason = new Error('enough');
  for (let done = 0; done < WAITS; done += 1000) {
    const controller = new AbortController();
    const waits = Array.from({ length: 1000 }, () =>
      executions.handle('a').result({ signal: controller.signal }),
    );
    const outcomes = Promise.allSettled(waits);
    await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(controller.signal, 'abort').length).toBe(1000);
    controller.abort(reason);
    for (const outcome of await outcomes) expect(outcome).toEqual({ status: 'rejected', reason });
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  }
}, 120_000);

test.each(['responses', 'errors', 'timeouts', 'retries'])(
  'requests that end with %s leave no listener on a shared signal',
  async (end) => {
    const { signal } = new AbortController();
    const responses: Readonly<Record<string, () => Promise<Response>>> = {
      responses: async () => json(state('started')),
      errors: async () => managerError('not_found_error', 404),
      timeouts: () => new Promise(() => {}),
      retries: async () => managerError('too_many', 429),
    };
    const { client } = clientOf([], {
      fetch: responses[end] as () => Promise<Response>,
      retry: { maxAttempts: 2, baseDelay: 1, maxDelay: 1, budget: 1e6 },
    });
    const options = { signal, timeout: end === 'timeouts' ? 5 : 10_000, deadline: 60_000 };
    const calls = Array.from({ length: 500 }, () => client.executions.get('a', options));
    await Promise.allSettled(calls);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  },
);
