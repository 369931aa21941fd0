/** Whether a sandbox gets slower as it fills. */
import {
  type Conditions,
  type Figure,
  type Findings,
  type Growth,
  growthOf,
  type Measurement,
  type Ratio,
  ratioOf,
} from '../figures.ts';
import { interleaved } from '../rounds.ts';
import { Worker } from '../worker.ts';
import { PROBES } from './probes.ts';
import type { Kept, ProbeOrder, WarmUpOrder, Weighed } from './worker-entry.ts';

export interface Extent {
  /** Ascending. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Of each probe in each round. */
  readonly calls: number;
  /** Of each probe before anything is timed, in a small sandbox, so that the same code is fast everywhere. */
  readonly warmUpCalls: number;
  /** How often each state is saved and loaded. */
  readonly saves: number;
}

const WHOLE: Extent = {
  sizes: [1_000, 10_000, 100_000, 1_000_000],
  rounds: 5,
  calls: 200,
  warmUpCalls: 2_000,
  saves: 3,
};
const QUICK: Extent = {
  sizes: [1_000, 10_000, 100_000],
  rounds: 2,
  calls: 60,
  warmUpCalls: 500,
  saves: 1,
};

/** What an execution may take, in bytes. */
const MEMORY = 1_536;

export const scale: Measurement = {
  name: 'scale',
  title: 'A sandbox as it fills: the cost of a call with few executions and with many',
  measure: (conditions) => measureScale(conditions, conditions.quick ? QUICK : WHOLE),
};

export async function measureScale(
  { progress }: Pick<Conditions, 'progress'>,
  { sizes, rounds, calls, warmUpCalls, saves }: Extent,
): Promise<Findings> {
  const sizeOf = new Map(
    sizes.map((size) => {
      const worker = new Worker(nameOf(size), new URL('worker-entry.ts', import.meta.url), [String(size)]);
      return [worker, size] as const;
    }),
  );
  const workers = [...sizeOf.keys()];
  const full = workers.at(-1);
  try {
    const figures: Figure[] = [];
    const ratios: Ratio[] = [];
    const growths: Growth[] = [];
    const compare = (id: string, title: string, unit: Figure['unit'], of: ReadonlyMap<Worker, number[]>) => {
      const measured = workers.map((worker) => figureOf(worker, title, unit, of.get(worker) ?? [], sizeOf));
      figures.push(...measured);
      growths.push(growthOf(`growth-${id}`, title, measured));
      return [measured.at(-1) as Figure, measured[0] as Figure] as const;
    };
    for (const worker of workers) {
      progress(`filling a sandbox with ${worker.name}`);
      const { stored, listed } = await worker.do<Weighed>('weigh');
      figures.push(figureOf(worker, 'memory per execution', 'bytes', [stored], sizeOf));
      figures.push(figureOf(worker, 'the same when all have been listed', 'bytes', [listed], sizeOf));
      if (worker === full) {
        const title = 'memory per execution against 1.5 KB';
        ratios.push({ id: 'scale-memory', title, samples: [listed / MEMORY] });
      }
      progress(`warming up for ${worker.name}`);
      await worker.do('warmUp', { calls: warmUpCalls } satisfies WarmUpOrder);
    }
    for (const { id, title } of PROBES) {
      const timed = await interleaved(
        workers,
        rounds,
        (doing) => progress(`${title}, ${doing}`),
        (worker) => worker.do<number>('probe', { probe: id, calls } satisfies ProbeOrder),
      );
      ratios.push(ratioOf(`scale-${id}`, title, ...compare(id, title, 'µs', timed)));
    }
    const kept = await interleaved(
      workers,
      saves,
      (doing) => progress(`save and load, ${doing}`),
      (worker) => worker.do<Kept>('keep'),
    );
    for (const what of ['save', 'load'] as const) {
      const samples = new Map(
        [...kept].map(([worker, each]) => [worker, each.map((sample) => sample[what])]),
      );
      const title = `${what} the state`;
      compare(what, title, 'ms', samples);
    }
    const most = nameOf(sizes.at(-1) ?? 0);
    const notes = [
      `Ratios are those of ${most} against ${nameOf(sizes[0] ?? 0)}. The time of a call is the median of each round's calls.`,
    ];
    return { figures, ratios, growths, notes };
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

function nameOf(size: number): string {
  return `${size.toLocaleString('en-US')} executions`;
}

function figureOf(
  worker: Worker,
  metric: string,
  unit: Figure['unit'],
  samples: readonly number[],
  sizeOf: ReadonlyMap<Worker, number>,
): Figure {
  return { contender: worker.name, metric, unit, samples, size: sizeOf.get(worker) ?? NaN };
}
