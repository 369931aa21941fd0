/** How many requests it takes to wait: counted under a clock of the process's own, so that nothing here is timed. */
import type { Conditions, Figure, Findings, Measurement } from '../figures.ts';
import { ratioOf } from '../figures.ts';
import { Worker } from '../worker.ts';
import type { Waited, WaitOrder, Way } from './worker-entry.ts';

export interface Extent {
  /** How many executions are waited for. */
  readonly executions: readonly number[];
  /** How long each of them runs, in seconds. */
  readonly seconds: number;
}

const WHOLE: Extent = { executions: [1, 100, 1_000], seconds: 60 };
const QUICK: Extent = { executions: [1, 100], seconds: 60 };

export const waiting: Measurement = {
  name: 'waiting',
  title: 'Waiting for executions that run for a minute and report no progress',
  measure: (conditions) => measureWaiting(conditions, conditions.quick ? QUICK : WHOLE),
};

const WAYS: Readonly<Record<Way, string>> = {
  default: 'this SDK',
  steady: 'this SDK, looking every 500 ms',
  naive: 'each its own GET every 500 ms',
};

export async function measureWaiting(
  { progress }: Pick<Conditions, 'progress'>,
  { executions, seconds }: Extent,
): Promise<Findings> {
  const figures: Figure[] = [];
  const ratios = [];
  for (const count of executions) {
    const of = `${count.toLocaleString('en-US')} ${count === 1 ? 'execution' : 'executions'}`;
    const sent = new Map<Way, Figure>();
    for (const way of Object.keys(WAYS) as Way[]) {
      progress(`${of}, ${WAYS[way]}`);
      const { requests, noticed } = await waitedFor({ way, count, seconds });
      const contender = WAYS[way];
      const metric = `requests for ${of}`;
      const figure: Figure = { contender, metric, unit: 'requests/s', samples: [requests / seconds] };
      sent.set(way, figure);
      figures.push(figure, {
        contender,
        metric: `the last end of ${of} noticed after`,
        unit: 'ms',
        samples: [noticed],
      });
    }
    for (const way of ['default', 'steady'] as const) {
      const title = `requests for ${of}: ${WAYS[way]} against ${WAYS.naive}`;
      ratios.push(
        ratioOf(`waiting-${way}-${count}`, title, sent.get(way) as Figure, sent.get('naive') as Figure),
      );
    }
  }
  return { figures, ratios, notes: NOTES };
}

/** In a process of its own, because the clock of the whole process is results over. */
async function waitedFor(order: WaitOrder): Promise<Waited> {
  const worker = new Worker('waiting', new URL('worker-entry.ts', import.meta.url));
  try {
    return await worker.do<Waited>('wait', order);
  } finally {
    await worker.end();
  }
}

const NOTES: readonly string[] = [
  'Counted, not timed. Fewer requests have their price: as it comes, this SDK looks less often at what has not changed for long, and so notices its end later.',
];
