/** What the types cost the compiler: a program with one call, and one with every operation. */
import { join } from 'node:path';
import { type Conditions, type Figure, type Findings, type Measurement, ratioOf } from '../figures.ts';
import { interleaved } from '../rounds.ts';
import { Worker } from '../worker.ts';
import type { TypeCost } from './worker-entry.ts';

export interface Extent {
  readonly rounds: number;
  readonly warmUps: number;
}

const WHOLE: Extent = { rounds: 7, warmUps: 2 };
const QUICK: Extent = { rounds: 1, warmUps: 0 };

export const types: Measurement = {
  name: 'types',
  title:
    'Compiling a program: the types that TypeScript instantiates beyond an empty one, and the time of the whole',
  measure: (conditions) => measureTypes(conditions, conditions.quick ? QUICK : WHOLE),
};

const PROGRAMS = {
  empty: 'an empty program',
  'openapi-fetch-one': 'openapi-fetch, one call',
  'ours-one': 'this SDK, one call',
  'openapi-fetch-all': 'openapi-fetch, every operation',
  'ours-all': 'this SDK, every operation',
} as const;
type ProgramName = keyof typeof PROGRAMS;

export async function measureTypes(
  { progress }: Pick<Conditions, 'progress'>,
  { rounds, warmUps }: Extent,
): Promise<Findings> {
  const names = Object.keys(PROGRAMS) as ProgramName[];
  const workers = new Map(
    names.map((name) => {
      const file = join(import.meta.dirname, 'programs', `${name}.ts`);
      return [name, new Worker(PROGRAMS[name], new URL('worker-entry.ts', import.meta.url), [file])] as const;
    }),
  );
  try {
    const all = [...workers.values()];
    const check = (worker: Worker) =>
      worker.do<TypeCost>('check', worker === workers.get('empty') ? 'export {};' : null);
    // The compiler itself gets faster the second time.
    for (const worker of all) {
      progress(`warming up ${worker.name}`);
      for (let each = 0; each < warmUps; each++) await check(worker);
    }
    const costs = await interleaved(all, rounds, progress, check);
    const costsOf = (name: ProgramName) => costs.get(workers.get(name) as Worker) as TypeCost[];
    const figure = (
      name: ProgramName,
      metric: string,
      unit: Figure['unit'],
      of: (cost: TypeCost) => number,
    ): Figure => ({ contender: PROGRAMS[name], metric, unit, samples: costsOf(name).map(of) });
    const time = (name: ProgramName) => figure(name, 'time', 'ms', ({ milliseconds }) => milliseconds);
    // The same each time, so once is enough.
    const empty = costsOf('empty')[0]?.instantiations ?? 0;
    const types = (name: ProgramName): Figure => {
      const { instantiations = 0 } = costsOf(name)[0] ?? {};
      return { contender: PROGRAMS[name], metric: 'types', unit: 'types', samples: [instantiations - empty] };
    };
    const ratios = (['one', 'all'] as const).flatMap((calls) => {
      const [ours, theirs] = [`ours-${calls}`, `openapi-fetch-${calls}`] as const;
      const title = `${PROGRAMS[ours]} against openapi-fetch`;
      return [
        ratioOf(`types-${calls}`, `types: ${title}`, types(ours), types(theirs)),
        ratioOf(`types-time-${calls}`, `time: ${title}`, time(ours), time(theirs)),
      ];
    });
    const counted = names.filter((name) => name !== 'empty').map(types);
    return { figures: [...counted, ...names.map(time)], ratios, notes: [] };
  } finally {
    await Promise.all([...workers.values()].map((worker) => worker.end()));
  }
}
