/** A process under a fake clock that waits for executions, and counts the requests that it sends for that. */
import { CloudifyClient } from '../../../src/client/index.ts';
import { serve } from '../worker.ts';
import { FakeClock } from './fake-clock.ts';

export interface WaitOrder {
  /** How many executions are waited for at the same time. */
  readonly count: number;
  /** How long each of them runs, in milliseconds. */
  readonly runTime: number;
}

export interface WaitResult {
  readonly requests: number;
  /** Milliseconds from the end of the executions until the last wait has ended. */
  readonly lateness: number;
}

/** How many turns of the event loop it takes at most until a response is read. */
const TURNS = 10;

const clock = new FakeClock();
clock.install();

await serve({
  async wait({ count, runTime }: WaitOrder): Promise<WaitResult> {
    const end = clock.now + runTime;
    // The jitter is the same each time.
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

    let waiting = count;
    for (let each = 0; each < count; each++) {
      // As long as the ids of real executions.
      const id = `00000000-0000-4000-8000-${String(each).padStart(12, '0')}`;
      void client.executions
        .handle(id)
        .result()
        .then(() => waiting--);
    }
    for (;;) {
      await settled();
      if (waiting === 0) return { requests, lateness: clock.now - end };
      if (clock.now > end + runTime) throw new Error(`${waiting} are still waited for.`);
      clock.jump();
    }

    /** Lets everything happen that takes no time. */
    async function settled(): Promise<void> {
      let before: number;
      do {
        before = requests;
        for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
      } while (requests > before);
    }
  },
});
