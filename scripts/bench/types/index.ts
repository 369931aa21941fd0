/** What the types cost the compiler: a program with one call, and one with every operation. */
import { join } from 'node:path';
import { type Benchmark, type Figure, measureInTurns, ratioOf } from '../benchmark.ts';
import { Worker } from '../worker.ts';
import type { TypeCost } from './worker-entry.ts';

export interface TypeSettings {
  readonly rounds: number;
  readonly warmUps: number;
}

const PROGRAMS = {
  empty: 'an empty program',
  'openapi-fetch-one': 'openapi-fetch, one call',
  'ours-one': 'this SDK, one call',
  'openapi-fetch-all': 'openapi-fetch, every operation',
  'ours-all': 'this SDK, every operation',
} as const;
type ProgramName = keyof typeof PROGRAMS;

export const types: Benchmark<TypeSettings> = {
  name: 'types',
  title:
    'Compiling a program: the types that TypeScript instantiates beyond an empty one, and the time of the whole',
  full: { rounds: 7, warmUps: 2 },
  quick: { rounds: 1, warmUps: 0 },

  async run({ rounds, warmUps }, progress) {
    await using stack = new AsyncDisposableStack();
    const programs = Object.entries(PROGRAMS).map(([key, name]) => {
      const file = join(import.meta.dirname, 'programs', `${key}.ts`);
      return {
        key,
        name,
        worker: stack.use(new Worker(name, new URL('worker-entry.ts', import.meta.url), [file])),
      };
    });
    type Program = (typeof programs)[number];
    const check = ({ key, worker }: Program) =>
      worker.call<TypeCost>('check', key === 'empty' ? 'export {};' : null);
    // The compiler itself is slower the first time.
    for (const program of programs) {
      progress(`warming up ${program.name}`);
      for (let run = 0; run < warmUps; run++) await check(program);
    }
    const costs = await measureInTurns(programs, rounds, progress, check);
    const costsOf = (name: ProgramName) => [...costs].find(([{ key }]) => key === name)?.[1] ?? [];
    // The number of types is the same in each round.
    const instantiations = (name: ProgramName) => costsOf(name)[0]?.instantiations ?? NaN;
    const typeFigure = (name: ProgramName): Figure => {
      const samples = [instantiations(name) - instantiations('empty')];
      return { contender: PROGRAMS[name], metric: 'types', unit: 'types', samples };
    };
    const timeFigure = (name: ProgramName): Figure => {
      const samples = costsOf(name).map(({ milliseconds }) => milliseconds);
      return { contender: PROGRAMS[name], metric: 'time', unit: 'ms', samples };
    };
    const ratios = (['one', 'all'] as const).flatMap((calls) => {
      const [ours, theirs] = [`ours-${calls}`, `openapi-fetch-${calls}`] as const;
      const title = `${PROGRAMS[ours]} against openapi-fetch`;
      return [
        ratioOf(`types-${calls}`, `types: ${title}`, typeFigure(ours), typeFigure(theirs)),
        ratioOf(`types-time-${calls}`, `time: ${title}`, timeFigure(ours), timeFigure(theirs)),
      ];
    });
    const names = Object.keys(PROGRAMS) as ProgramName[];
    const figures = [...names.filter((name) => name !== 'empty').map(typeFigure), ...names.map(timeFigure)];
    return { figures, ratios };
  },
};
