/** Whether a sandbox gets slower as it fills. */
import {
  type Conditions,
  type Figure,
  type Findings,
  type Measurement,
  type Ratio,
  ratioOf,
} from '../figures.ts';
import { interleaved } from '../rounds.ts';
import { Worker } from '../worker.ts';
import { PROBES } from './probes.ts';
import type { ProbeOrder, Weighed } from './subject.ts';

export interface Extent {
  readonly small: number;
  readonly large: number;
  readonly rounds: number;
  /** Of each probe in each round. */
  readonly calls: number;
}

const WHOLE: Extent = { small: 1_000, large: 1_000_000, rounds: 7, calls: 200 };
const QUICK: Extent = { small: 1_000, large: 100_000, rounds: 5, calls: 100 };

/** What an execution may take, in bytes. */
const MEMORY = 1_536;

export const scale: Measurement = {
  name: 'scale',
  title: 'A sandbox as it fills: the cost of a call with few executions and with many',
  measure: (conditions) => measureScale(conditions, conditions.quick ? QUICK : WHOLE),
};

export async function measureScale(
  { progress }: Pick<Conditions, 'progress'>,
  { small, large, rounds, calls }: Extent,
): Promise<Findings> {
  const workers = [small, large].map(
    (size) => new Worker(nameOf(size), new URL('subject.ts', import.meta.url), [String(size)]),
  );
  const full = workers.at(-1);
  try {
    const figures: Figure[] = [];
    const ratios: Ratio[] = [];
    for (const worker of workers) {
      progress(`filling a sandbox with ${worker.name}`);
      const { stored, listed } = await worker.do<Weighed>('weigh');
      figures.push(figureOf(worker, 'memory per execution', 'bytes', [stored]));
      figures.push(figureOf(worker, 'the same when all have been listed', 'bytes', [listed]));
      if (worker !== full) continue;
      const title = 'memory per execution against 1.5 KB';
      ratios.push({ id: 'scale-memory', title, samples: [listed / MEMORY] });
    }
    for (const { id, title } of PROBES) {
      const timed = await interleaved(
        workers,
        rounds,
        (doing) => progress(`${title}, ${doing}`),
        (worker) => worker.do<number>('probe', { probe: id, calls } satisfies ProbeOrder),
      );
      const [few, many] = workers.map((worker) => figureOf(worker, title, 'µs', timed.get(worker) ?? []));
      if (few === undefined || many === undefined) continue;
      figures.push(few, many);
      ratios.push(ratioOf(`scale-${id}`, title, many, few));
    }
    return { figures, ratios, notes: [] };
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

function nameOf(size: number): string {
  return `${size.toLocaleString('en-US')} executions`;
}

function figureOf(
  { name }: Worker,
  metric: string,
  unit: Figure['unit'],
  samples: readonly number[],
): Figure {
  return { contender: name, metric, unit, samples };
}
