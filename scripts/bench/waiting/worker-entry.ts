/** A process under a fake clock that waits for executions and counts the requests. */
import { CloudifyClient } from '../../../src/client/index.ts';
import { handleCalls } from '../worker.ts';
import { FakeClock } from './fake-clock.ts';

export interface Wait {
  readonly count: number;
  /** How long each of them runs, in milliseconds. */
  readonly runTime: number;
}

export interface WaitResult {
  readonly requests: number;
  /** Milliseconds from the end of the executions to the end of the last wait. */
  readonly lateness: number;
}

/** The most turns of the event loop until a response is read. */
const MAX_TURNS = 10;

const clock = new FakeClock();
clock.install();

handleCalls({
  async wait({ count, runTime }: Wait): Promise<WaitResult> {
    const end = clock.now + runTime;
    // The same jitter in each run.
    let random = 1;
    Math.random = () => {
      random = (random * 48_271) % 2_147_483_647;
      return random / 2_147_483_647;
    };

    let requests = 0;
    const fetch = async (request: Request): Promise<Response> => {
      requests += 1;
      const status = clock.now < end ? 'started' : 'terminated';
      const items = new URL(request.url).searchParams
        .getAll('id')
        .map((id) => ({ id, status, finished_operations: 0, total_operations: 0 }));
      const pagination = { total: items.length, size: items.length, offset: 0 };
      return Response.json({ items, metadata: { pagination } });
    };
    const client = new CloudifyClient({ baseUrl: 'https://manager.test', auth: { token: 'secret' }, fetch });

    let pending = count;
    for (let index = 0; index < count; index++) {
      // As long as the ids of real executions.
      const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      void client.executions
        .handle(id)
        .result()
        .then(() => pending--);
    }
    for (;;) {
      await settled();
      if (pending === 0) return { requests, lateness: clock.now - end };
      if (clock.now > end + runTime) throw new Error(`${pending} waits did not end.`);
      clock.jump();
    }

    /** Resolves when nothing happens without the clock. */
    async function settled(): Promise<void> {
      let before: number;
      do {
        before = requests;
        for (let turn = 0; turn < MAX_TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
      } while (requests > before);
    }
  },
});
