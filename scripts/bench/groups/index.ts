/** Whether a group takes a time in proportion to its size. */
import {
  type Conditions,
  type Figure,
  type Findings,
  growthOf,
  type Measurement,
  ratioOf,
} from '../figures.ts';
import { interleaved } from '../rounds.ts';
import { Worker } from '../worker.ts';
import type { GroupOrder } from './worker-entry.ts';

export interface Extent {
  /** Ascending. */
  readonly sizes: readonly number[];
  readonly concurrency: number;
  readonly rounds: number;
}

const WHOLE: Extent = { sizes: [1_000, 3_000, 10_000], concurrency: 50, rounds: 5 };
const QUICK: Extent = { sizes: [1_000, 3_000, 10_000], concurrency: 50, rounds: 3 };

export const groups: Measurement = {
  name: 'groups',
  title: 'A group of deployments, 50 at a time, run to its end under the virtual clock',
  measure: (conditions) => measureGroups(conditions, conditions.quick ? QUICK : WHOLE),
};

export async function measureGroups(
  { progress }: Pick<Conditions, 'progress'>,
  { sizes, concurrency, rounds }: Extent,
): Promise<Findings> {
  const worker = new Worker('groups', new URL('worker-entry.ts', import.meta.url));
  try {
    const contenders = sizes.map((members) => ({
      name: `${members.toLocaleString('en-US')} deployments`,
      members,
    }));
    const run = ({ members }: { members: number }) =>
      worker.do<number>('run', { members, concurrency } satisfies GroupOrder);
    progress('warming up');
    for (let each = 0; each < WARM_UPS; each++) await run({ members: sizes[0] ?? 0 });
    const timed = await interleaved(contenders, rounds, progress, run);
    const figures = contenders.map(
      (contender): Figure => ({
        contender: contender.name,
        metric: 'time per member',
        unit: 'µs',
        samples: timed.get(contender) ?? [],
        size: contender.members,
      }),
    );
    const [first, ...larger] = figures;
    if (first === undefined) throw new Error('There is no size to measure.');
    const ratios = larger.map((figure, index) =>
      ratioOf(
        `group-${sizes[index + 1]}`,
        `time per member with ${figure.contender} against ${first.contender}`,
        figure,
        first,
      ),
    );
    return { figures, ratios, growths: [growthOf('growth-group', 'time per member', figures)], notes: [] };
  } finally {
    await worker.end();
  }
}

const WARM_UPS = 2;
