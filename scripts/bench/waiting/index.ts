/** How late a wait sees the end, and how many requests that takes: counted under a fake clock, not timed. */
import type { Conditions, Figure, Findings, Measurement, Ratio } from '../figures.ts';
import { ratioOf } from '../figures.ts';
import { Worker } from '../worker.ts';
import type { WaitOrder, WaitResult } from './worker-entry.ts';

export interface Extent {
  /** How many executions are waited for at the same time. */
  readonly counts: readonly number[];
  /** How long they run, in seconds. */
  readonly runTimes: readonly number[];
}

const WHOLE: Extent = { counts: [1, 100, 2_000], runTimes: [5, 60, 600, 7_200] };
const QUICK: Extent = { counts: [1, 100], runTimes: [5, 60] };

/** Runs that are a little longer end at another moment between two polls. Of many waits, each polls at its own moments. */
const STRETCHES = [1, 1.013, 1.027, 1.041];
const MANY = 1_000;

/** The time between two polls of a loop that polls one execution, in milliseconds. */
const LOOP_INTERVAL = 500;

export const waiting: Measurement = {
  name: 'waiting',
  title: 'Waiting for executions that report no progress',
  measure: (conditions) => measureWaiting(conditions, conditions.quick ? QUICK : WHOLE),
};

export async function measureWaiting(
  { progress }: Pick<Conditions, 'progress'>,
  { counts, runTimes }: Extent,
): Promise<Findings> {
  const figures: Figure[] = [];
  const ratios: Ratio[] = [];
  // In a process of its own, because the clock is that of the whole process.
  const worker = new Worker('waiting', new URL('worker-entry.ts', import.meta.url));
  try {
    for (const count of counts) {
      for (const seconds of runTimes) {
        const what = `${count.toLocaleString('en-US')} × ${duration(seconds)}`;
        progress(what);
        const orders = STRETCHES.slice(0, count > MANY ? 1 : undefined).map((stretch) => ({
          count,
          runTime: seconds * 1000 * stretch,
        }));
        const sdk = [];
        for (const order of orders) sdk.push(await worker.do<WaitResult>('wait', order));
        const [requests, lateness] = figuresOf('this SDK', what, orders, sdk);
        const [loopRequests, loopLateness] = figuresOf(
          `a loop for each, every ${LOOP_INTERVAL} ms`,
          what,
          orders,
          orders.map(pollingLoop),
        );
        figures.push(requests, lateness, loopRequests, loopLateness);
        const title = `requests of waits, ${what}: this SDK against a loop for each, every ${LOOP_INTERVAL} ms`;
        ratios.push(ratioOf(`waiting-${count}-${seconds}`, title, requests, loopRequests));
      }
    }
  } finally {
    await worker.end();
  }
  return { figures, ratios, notes: NOTES };
}

function figuresOf(
  contender: string,
  what: string,
  orders: readonly WaitOrder[],
  results: readonly WaitResult[],
): readonly [Figure, Figure] {
  const late = results.map(({ lateness }, index) => (lateness / (orders[index]?.runTime ?? NaN)) * 100);
  return [
    {
      contender,
      metric: `${what}: requests`,
      unit: 'requests',
      samples: results.map(({ requests }) => requests),
    },
    { contender, metric: `${what}: end seen late, of the run time`, unit: '%', samples: late },
  ];
}

/** What loops send that poll one execution each. */
function pollingLoop({ count, runTime }: WaitOrder): WaitResult {
  const intervals = Math.ceil(runTime / LOOP_INTERVAL);
  return { requests: count * (intervals + 1), lateness: intervals * LOOP_INTERVAL - runTime };
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return seconds < 3600 ? `${seconds / 60} min` : `${seconds / 3600} h`;
}

const NOTES: readonly string[] = [
  'The requests of the SDK are counted under a fake clock, in which a response takes no time; those of the loops are calculated. Up to 1,000 waits are repeated with run times up to 4 % longer, so that the end comes at different moments between two polls. The lateness is that of the last wait.',
];
