/** How late a wait sees the end, and how many requests it sends: counted under a fake clock, not timed. */
import { type Benchmark, type Figure, type Ratio, ratioOf } from '../benchmark.ts';
import { Worker } from '../worker.ts';
import type { Wait, WaitResult } from './worker-entry.ts';

export interface WaitingSettings {
  /** Numbers of executions that are waited for concurrently. */
  readonly counts: readonly number[];
  /** In seconds. */
  readonly runTimes: readonly number[];
}

/** Slightly longer runs end at another moment between two polls. Many waits poll at different moments anyway. */
const STRETCHES = [1, 1.013, 1.027, 1.041];
const MAX_STRETCHED = 1_000;
const LOOP_INTERVAL_MS = 500;

export const waiting: Benchmark<WaitingSettings> = {
  name: 'waiting',
  title: 'Waiting for executions that report no progress',
  full: { counts: [1, 100, 2_000], runTimes: [5, 60, 600, 7_200] },
  quick: { counts: [1, 100], runTimes: [5, 60] },

  async run({ counts, runTimes }, progress) {
    const figures: Figure[] = [];
    const ratios: Ratio[] = [];
    // The fake clock replaces the timers of the whole process.
    await using worker = new Worker('waiting', new URL('worker-entry.ts', import.meta.url));
    const loop = `a loop for each, every ${LOOP_INTERVAL_MS} ms`;
    for (const count of counts) {
      for (const seconds of runTimes) {
        const load = `${count.toLocaleString('en-US')} × ${formatDuration(seconds)}`;
        progress(load);
        const stretches = count > MAX_STRETCHED ? [1] : STRETCHES;
        const waits = stretches.map((stretch): Wait => ({ count, runTime: seconds * 1000 * stretch }));
        const results: WaitResult[] = [];
        for (const wait of waits) results.push(await worker.call<WaitResult>('wait', wait));
        const [ours, lateness] = figuresOf('this SDK', load, waits, results);
        const [theirs, loopLateness] = figuresOf(loop, load, waits, waits.map(pollingLoop));
        figures.push(ours, lateness, theirs, loopLateness);
        const title = `requests of waits, ${load}: this SDK against ${loop}`;
        ratios.push(ratioOf(`waiting-${count}-${seconds}`, title, ours, theirs));
      }
    }
    return { figures, ratios, notes: NOTES };
  },
};

function figuresOf(
  contender: string,
  load: string,
  waits: readonly Wait[],
  results: readonly WaitResult[],
): [Figure, Figure] {
  const requests = results.map((result) => result.requests);
  const lateness = results.map((result, index) => (result.lateness / (waits[index]?.runTime ?? NaN)) * 100);
  return [
    { contender, metric: `${load}: requests`, unit: 'requests', samples: requests },
    { contender, metric: `${load}: end seen late, of the run time`, unit: '%', samples: lateness },
  ];
}

function pollingLoop({ count, runTime }: Wait): WaitResult {
  const intervals = Math.ceil(runTime / LOOP_INTERVAL_MS);
  return { requests: count * (intervals + 1), lateness: intervals * LOOP_INTERVAL_MS - runTime };
}

function formatDuration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return seconds < 3600 ? `${seconds / 60} min` : `${seconds / 3600} h`;
}

const NOTES: readonly string[] = [
  'The requests of the SDK are counted under a fake clock, in which a response takes no time; those of the loops are calculated. Up to 1,000 waits are repeated with run times up to 4 % longer, so that the end comes at different moments between two polls. The lateness is that of the last wait.',
];
