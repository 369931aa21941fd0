/** What the types cost the compiler: a program with one call, and one with every operation. */
import { join } from 'node:path';
import { type Benchmark, type Figure, measureInTurns, ratioOf } from '../benchmark.ts';
import { typeCheck } from './type-cost.ts';

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
};
type ProgramName = keyof typeof PROGRAMS;

export const types: Benchmark<TypeSettings> = {
  name: 'types',
  title:
    'Compiling a program: the types that TypeScript instantiates beyond an empty one, and the time of the whole',
  full: { rounds: 7, warmUps: 2 },
  quick: { rounds: 1, warmUps: 0 },

  async run({ rounds, warmUps }, progress) {
    const programs = (Object.keys(PROGRAMS) as ProgramName[]).map((name) => ({ name }));
    // The compiler itself is slower the first time.
    for (let run = 0; run < warmUps; run++) {
      for (const { name } of programs) {
        progress(`warming up ${PROGRAMS[name]}`);
        measure(name);
      }
    }
    const costs = await measureInTurns(programs, rounds, progress, async ({ name }) => measure(name));
    const costsOf = (name: ProgramName) => [...costs].find(([program]) => program.name === name)?.[1] ?? [];
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
    const names = programs.map(({ name }) => name);
    const figures = [...names.filter((name) => name !== 'empty').map(typeFigure), ...names.map(timeFigure)];
    return { figures, ratios };
  },
};

function measure(name: ProgramName): { instantiations: number; milliseconds: number } {
  const file = join(import.meta.dirname, 'programs', `${name}.ts`);
  const startedAt = performance.now();
  const { instantiations, problems } = typeCheck(file, name === 'empty' ? 'export {};' : undefined);
  if (problems.length > 0) throw new Error(`${file} does not compile: ${JSON.stringify(problems)}`);
  return { instantiations, milliseconds: performance.now() - startedAt };
}
