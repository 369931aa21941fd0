/** A process under a clock of its own that waits for executions, and counts what it has to send for that. */
import { mock } from 'node:test';
import { CloudifyClient } from '../../../src/client/index.ts';
import { serve } from '../worker.ts';

/** As this SDK does it, at a steady pace, or as everybody does it first. */
export type Way = 'default' | 'steady' | 'naive';

export interface WaitOrder {
  readonly way: Way;
  readonly count: number;
  readonly seconds: number;
}

export interface Waited {
  readonly requests: number;
  /** Milliseconds from the end of the executions until all the waiting was over. */
  readonly noticed: number;
}

const MANAGER = 'https://manager.test';
const API = `${MANAGER}/api/v3.1`;
const PACE = 500;
const STEP = 10;
/** How many turns of the event loop an answer takes at most until it is read. */
const TURNS = 10;
const POLL = { default: {}, steady: { minInterval: PACE, maxInterval: PACE }, naive: {} } as const;
/** More time than any of them needs to notice an end, in ms. */
const PATIENCE = 60_000;

await serve({
  async wait({ way, count, seconds }: WaitOrder): Promise<Waited> {
    const { setImmediate } = globalThis;
    const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
    // What spreads the looks out is the same each time.
    let random = 1;
    Math.random = () => {
      random = (random * 48_271) % 2_147_483_647;
      return random / 2_147_483_647;
    };
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });

    const ids = Array.from({ length: count }, (_, each) => `execution-${each}`);
    // Between two looks of whoever looks at a steady pace.
    const end = Date.now() + seconds * 1000 + PACE / 2;
    let requests = 0;
    const fetch = async (input: Request | string): Promise<Response> => {
      requests += 1;
      const url = new URL(typeof input === 'string' ? input : input.url);
      const status = Date.now() < end ? 'started' : 'terminated';
      const one = (id: string) => ({ id, status, finished_operations: 0, total_operations: 0 });
      const id = url.pathname.split('/executions/')[1];
      if (id !== undefined) return Response.json(one(id));
      const items = url.searchParams.getAll('id').map(one);
      const pagination = { total: items.length, size: items.length, offset: 0 };
      return Response.json({ items, metadata: { pagination } });
    };

    const client = new CloudifyClient({
      baseUrl: MANAGER,
      auth: { token: 'secret' },
      fetch,
      poll: POLL[way],
    });
    let waiting = count;
    const waits = ids.map((id) => waitFor(id).then(() => waiting--));
    while (waiting > 0) {
      if (Date.now() > end + PATIENCE) throw new Error(`${waiting} are still waited for.`);
      await settled();
      mock.timers.tick(STEP);
    }
    await Promise.all(waits);
    // The last tick came after the last of them.
    return { requests, noticed: Math.max(STEP, Date.now() - end) };

    /** Lets everything happen that needs no time. */
    async function settled(): Promise<void> {
      let before: number;
      do {
        before = requests;
        for (let each = 0; each < TURNS; each++) await turn();
      } while (requests > before);
    }

    async function waitFor(id: string): Promise<void> {
      if (way !== 'naive') {
        await client.executions.handle(id).ended();
        return;
      }
      for (;;) {
        const { status } = (await (await fetch(`${API}/executions/${id}`)).json()) as { status: string };
        if (status === 'terminated') return;
        await new Promise((resolve) => setTimeout(resolve, PACE));
      }
    }
  },
});
