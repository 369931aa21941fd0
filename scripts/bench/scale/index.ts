/** Whether a sandbox gets slower as the number of its executions grows. */
import { type Benchmark, type Figure, measureInTurns, type Ratio, ratioOf } from '../benchmark.ts';
import { Worker } from '../worker.ts';
import { TIMED_REQUESTS } from './timed-requests.ts';
import type { MemoryUse, RequestTiming, SaveTimes } from './worker-entry.ts';

export interface ScaleSettings {
  /** Numbers of executions, ascending. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Of each kind, in each round. */
  readonly requests: number;
  /** Of each kind, before anything is timed. */
  readonly warmUpRequests: number;
  /** How often each state is saved and loaded. */
  readonly saves: number;
}

const MAX_BYTES_PER_EXECUTION = 1_536;

const ACTIONS = {
  save: 'save the state',
  load: 'load the state, CPU time',
  parse: 'JSON.parse of its file, CPU time',
} as const;

export const scale: Benchmark<ScaleSettings> = {
  name: 'scale',
  title: 'A sandbox as it fills: the cost of a call with few executions and with many',
  full: {
    sizes: [1_000, 10_000, 100_000, 1_000_000],
    rounds: 5,
    requests: 200,
    warmUpRequests: 2_000,
    saves: 3,
  },
  quick: { sizes: [1_000, 10_000, 100_000], rounds: 2, requests: 60, warmUpRequests: 500, saves: 1 },

  async run({ sizes, rounds, requests, warmUpRequests, saves }, progress) {
    await using stack = new AsyncDisposableStack();
    const url = new URL('worker-entry.ts', import.meta.url);
    const workers = sizes.map((size) => stack.use(new Worker(nameOf(size), url, [String(size)])));
    const figures: Figure[] = [];
    const ratios: Ratio[] = [];
    const add = (metric: string, unit: Figure['unit'], samplesOf: ReadonlyMap<Worker, readonly number[]>) => {
      const added = [...samplesOf].map(
        ([{ name }, samples]): Figure => ({ contender: name, metric, unit, samples }),
      );
      figures.push(...added);
      return added;
    };

    for (const worker of workers) {
      progress(`filling a sandbox with ${worker.name}`);
      const { stored, listed } = await worker.call<MemoryUse>('memory');
      add('memory per execution', 'bytes', new Map([[worker, [stored]]]));
      add('the same when all have been listed', 'bytes', new Map([[worker, [listed]]]));
      if (worker === workers.at(-1)) {
        const title = 'memory per execution against 1.5 KB';
        ratios.push({ id: 'scale-memory', title, samples: [listed / MAX_BYTES_PER_EXECUTION] });
      }
      progress(`warming up for ${worker.name}`);
      await worker.call('warmUp', warmUpRequests);
    }
    for (const { id, title } of TIMED_REQUESTS) {
      const times = await measureInTurns(
        workers,
        rounds,
        (step) => progress(`${title}, ${step}`),
        (worker) => worker.call<number>('time', { id, requests } satisfies RequestTiming),
      );
      const added = add(title, 'µs', times);
      ratios.push(ratioOf(`scale-${id}`, title, added.at(-1), added[0]));
    }
    const saveTimes = await measureInTurns(
      workers,
      saves,
      (step) => progress(`save and load, ${step}`),
      (worker) => worker.call<SaveTimes>('saveAndLoad'),
    );
    const [, loads, parses] = (['save', 'load', 'parse'] as const).map((action) => {
      const samples = new Map(
        [...saveTimes].map(([worker, times]) => [worker, times.map((time) => time[action])]),
      );
      return add(ACTIONS[action], 'ms', samples);
    });
    const title = 'load the state against JSON.parse of its file, CPU time';
    ratios.push(ratioOf('scale-load', title, loads?.at(-1), parses?.at(-1)));
    const [smallest = 0] = sizes;
    const notes = [
      `Ratios are those of ${nameOf(sizes.at(-1) ?? 0)} against ${nameOf(smallest)}. The time of a call is the median of each round's calls.`,
    ];
    return { figures, ratios, notes };
  },
};

function nameOf(size: number): string {
  return `${size.toLocaleString('en-US')} executions`;
}
