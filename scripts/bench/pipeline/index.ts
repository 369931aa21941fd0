/** How long the commands that derive files from the contract and check it take. */
import { runProgram } from '../../lib/stages.ts';
import {
  type Benchmark,
  type Figure,
  type Findings,
  measureInTurns,
  type ReportProgress,
} from '../benchmark.ts';

export interface CommandSettings {
  readonly commands: readonly {
    readonly name: string;
    readonly program: string;
    readonly args: readonly string[];
  }[];
  readonly rounds: number;
}

const COMMANDS = [
  { name: 'npm run generate', program: 'scripts/generate.ts', args: [] },
  { name: 'npm run generate -- --check', program: 'scripts/generate.ts', args: ['--check'] },
  { name: 'npm run lint', program: 'scripts/lint.ts', args: [] },
  { name: 'npm run docs', program: 'scripts/docs.ts', args: [] },
];

const TESTS = { commands: [{ name: 'npm test', program: 'scripts/test.ts', args: [] }], rounds: 1 };

export const pipeline: Benchmark<CommandSettings> = {
  name: 'pipeline',
  title: 'The commands of the repository, from start to end',
  full: { commands: COMMANDS, rounds: 3 },
  quick: { commands: COMMANDS, rounds: 1 },
  run: measureCommands,
};

export const suite: Benchmark<CommandSettings> = {
  name: 'suite',
  title: 'All tests, from start to end',
  onlyWhenNamed: true,
  full: TESTS,
  quick: TESTS,
  run: measureCommands,
};

async function measureCommands(
  { commands, rounds }: CommandSettings,
  progress: ReportProgress,
): Promise<Findings> {
  const times = await measureInTurns(commands, rounds, progress, async ({ name, program, args }) => {
    const startedAt = performance.now();
    const { exitCode, output } = await runProgram(program, args, 'collect');
    if (exitCode !== 0) throw new Error(`${name} failed:\n${output}`);
    return (performance.now() - startedAt) / 1000;
  });
  const figures = [...times].map(
    ([{ name }, samples]): Figure => ({ contender: name, metric: 'time', unit: 's', samples }),
  );
  return { figures, ratios: [] };
}
