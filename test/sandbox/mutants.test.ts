/** Every rule of the engine is guarded: whichever is broken, a test of the sandbox notices. */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { share } from '../share.ts';
import { MUTANTS } from './mutants/mutants.ts';
import type { MutantResult } from './mutants/runner.ts';

const SEED = Number(process.env.SEED ?? 20260302);
/** How many of them `npm test` tries, chosen by the seed. */
const SHARE = 2;
const RUNNER = fileURLToPath(new URL('./mutants/runner.ts', import.meta.url));

async function verdicts(numbers: readonly number[]): Promise<MutantResult[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [RUNNER, ...numbers.map(String)], {
    maxBuffer: 2 ** 24,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MutantResult);
}

const shared = Array.from({ length: SHARE }, (_, nth) => (SEED * 31 + nth * 37) % MUTANTS.length);
const others = MUTANTS.map((_, number) => number).filter((number) => !shared.includes(number));

test('the engine as it is passes the tests that judge the mutants', { tags: 'full' }, async () => {
  expect(await verdicts([])).toEqual([{ rule: 'none', killedBy: null }]);
});

share(test, 1).each([
  { numbers: shared, lanes: 1 },
  { numbers: others, lanes: availableParallelism() },
])('a test notices each of $numbers.length rules that are broken', async ({ numbers, lanes }) => {
  const shares = Array.from({ length: lanes }, (_, lane) => numbers.filter((_, nth) => nth % lanes === lane));
  const all = (await Promise.all(shares.filter((share) => share.length > 0).map(verdicts))).flat();
  expect(all).toHaveLength(numbers.length);
  expect(all.flatMap(({ rule, killedBy }) => (killedBy === null ? [rule] : []))).toEqual([]);
  console.log(`${all.length} of ${MUTANTS.length} mutants of the engine's rules, each noticed`);
});

test('the rules have names of their own', () => {
  expect(new Set(MUTANTS.map(({ rule }) => rule)).size).toBe(MUTANTS.length);
});
