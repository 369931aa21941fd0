/** Whether the time of an execution group is proportional to its number of members. */
import { type Benchmark, type Figure, measureInTurns, ratioOf } from '../benchmark.ts';
import { Worker } from '../worker.ts';
import type { GroupRun } from './worker-entry.ts';

export interface GroupSettings {
  /** Numbers of members, ascending. */
  readonly sizes: readonly number[];
  readonly concurrency: number;
  readonly rounds: number;
}

const WARM_UP_RUNS = 2;

export const groups: Benchmark<GroupSettings> = {
  name: 'groups',
  title: 'A group of deployments, 50 at a time, run to its end under the virtual clock',
  full: { sizes: [1_000, 3_000, 10_000], concurrency: 50, rounds: 5 },
  quick: { sizes: [1_000, 3_000, 10_000], concurrency: 50, rounds: 3 },

  async run({ sizes, concurrency, rounds }, progress) {
    await using worker = new Worker('groups', new URL('worker-entry.ts', import.meta.url));
    const contenders = sizes.map((size) => ({ name: `${size.toLocaleString('en-US')} deployments`, size }));
    const runGroup = ({ size }: { size: number }) =>
      worker.call<number>('run', { members: size, concurrency } satisfies GroupRun);
    progress('warming up');
    for (let run = 0; run < WARM_UP_RUNS; run++) await runGroup({ size: sizes[0] ?? 0 });
    const times = await measureInTurns(contenders, rounds, progress, runGroup);
    const figures = [...times].map(
      ([{ name }, samples]): Figure => ({ contender: name, metric: 'time per member', unit: 'µs', samples }),
    );
    const [first, ...larger] = figures;
    const ratios = larger.map((figure, index) => {
      const title = `time per member with ${figure.contender} against ${first?.contender}`;
      return ratioOf(`group-${sizes[index + 1]}`, title, figure, first);
    });
    return { figures, ratios };
  },
};
