/** How long whoever works on the contract waits for what follows from it. */

import { runProgram } from '../../lib/stages.ts';
import type { Conditions, Figure, Findings, Measurement } from '../figures.ts';
import { interleaved } from '../rounds.ts';

interface Step {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'npm run generate', program: 'scripts/generate.ts', args: [] },
  { name: 'npm run generate -- --check', program: 'scripts/generate.ts', args: ['--check'] },
  { name: 'npm run lint', program: 'scripts/lint.ts', args: [] },
  { name: 'npm run docs', program: 'scripts/docs.ts', args: [] },
];

const SUITE: readonly Step[] = [{ name: 'npm test', program: 'scripts/test.ts', args: [] }];

export const pipeline: Measurement = {
  name: 'pipeline',
  title: 'The commands of the repository, from start to end',
  measure: ({ progress, quick }) => measureSteps({ progress }, STEPS, quick ? 1 : 3),
};

export const suite: Measurement = {
  name: 'suite',
  title: 'All tests, from start to end',
  onlyWhenNamed: true,
  measure: ({ progress }) => measureSteps({ progress }, SUITE, 1),
};

export async function measureSteps(
  { progress }: Pick<Conditions, 'progress'>,
  steps: readonly Step[],
  rounds: number,
): Promise<Findings> {
  const timed = await interleaved(steps, rounds, progress, async ({ name, program, args }) => {
    const began = performance.now();
    const { exitCode, output } = await runProgram(program, [...args], 'collect');
    // What fails early has not been measured.
    if (exitCode !== 0) throw new Error(`${name} failed:\n${output}`);
    return (performance.now() - began) / 1000;
  });
  const figures = steps.map(
    (step): Figure => ({
      contender: step.name,
      metric: 'time',
      unit: 's',
      samples: timed.get(step) ?? [],
    }),
  );
  return { figures, ratios: [], notes: [] };
}
