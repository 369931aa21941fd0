// `npm test`: lint, drift, types, and the tests without the tag "full". `npm run test:full` runs all tests, and with
// `--rest` only what `npm test` leaves out. Other arguments go to Vitest, and then only tests run: `npm test -- test/mock`.
import { randomInt } from 'node:crypto';
import { CHECKS, VITEST } from './lib/checks.ts';
import { CommandError, runCommand } from './lib/command.ts';
import { runProgram, runStages } from './lib/stages.ts';

await runCommand(async () => {
  const [full, rest] = ['--full', '--rest'].map((flag) => process.argv.includes(flag));
  const args = process.argv.slice(2).filter((arg) => arg !== '--full' && arg !== '--rest');
  const seed = readSeed();

  console.log(
    `Tests with the seed ${seed}. Repeat them with: SEED=${seed} npm ${full ? 'run test:full' : 'test'}`,
  );
  // Tests with the tag are skipped without FULL: vitest.config.ts.
  if (full) process.env.FULL = '1';
  const filter = rest ? ['--tags-filter=full'] : [];
  const reporters = full ? ['--reporter=default', '--reporter=./scripts/lib/slowest-files.ts'] : [];
  const run = args.includes('--watch') ? [] : ['run'];
  process.env.SEED = String(seed);
  // The tests begin with builds that leave a core idle, so the checks run beside them.
  const stop = new AbortController();
  const tests = runProgram(VITEST, [...run, ...filter, ...reporters, ...args], 'show', stop);
  const checks = args.length === 0 && !rest ? runStages(CHECKS) : undefined;
  checks?.catch(() => stop.abort());
  const [{ exitCode }] = await Promise.all([tests, checks]);
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
