// `npm test`: lint, drift, types, then the tests with a seeded share of the long suites; `npm run test:full` runs those
// whole. Arguments go to Vitest and then nothing else runs: `npm test -- test/mock`, `npm test -- --watch`.
import { randomInt } from 'node:crypto';
import { DRIFT, LINT, TYPES, VITEST } from './lib/checks.ts';
import { CommandError, runCommand } from './lib/command.ts';
import { runProgram, runStages } from './lib/stages.ts';

await runCommand(async () => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--full');
  if (process.argv.includes('--full')) process.env.FULL = '1';
  process.env.SEED = String(readSeed());

  if (args.length === 0) await runStages([...LINT, DRIFT, TYPES]);
  const share = process.env.FULL ? 'the long suites whole' : 'a share of the long suites';
  console.log(
    `Tests, ${share}, seed ${process.env.SEED} (again with the same: SEED=${process.env.SEED} npm test)`,
  );
  const watch = args.includes('--watch');
  const { exitCode } = await runProgram(VITEST, watch ? args : ['run', ...args], 'show');
  process.exitCode = exitCode;
});

function readSeed(): number {
  const text = process.env.SEED;
  if (text === undefined || text === '') return randomInt(2 ** 31);
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed >= 2 ** 31) {
    throw new CommandError(`SEED must be a whole number below 2^31, not "${text}".`);
  }
  return seed;
}
