/** Every rule of the engine is guarded: whichever is broken, a test of the sandbox notices. */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { MUTANTS } from './mutants/mutants.ts';
import type { Verdict } from './mutants/runner.ts';

const FULL = process.env.FULL === '1';
const SEED = Number(process.env.SEED ?? 20260302);
/** How many are tried when not all are. */
const SHARE = 6;
const JUDGE = fileURLToPath(new URL('./mutants/runner.ts', import.meta.url));

async function verdicts(numbers: readonly number[]): Promise<Verdict[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [JUDGE, ...numbers.map(String)], {
    maxBuffer: 2 ** 24,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
}

/** All, or some that follow from the seed. */
function chosen(): number[] {
  const numbers = MUTANTS.map((_, number) => number);
  if (FULL) return numbers;
  return Array.from({ length: SHARE }, (_, nth) => (SEED * 31 + nth * 37) % numbers.length);
}

test('the engine as it is passes the tests that judge the mutants', async () => {
  expect(await verdicts([])).toEqual([{ rule: 'none', killedBy: null }]);
}, 600_000);

test('a test notices each rule that is broken', async () => {
  const numbers = chosen();
  const lanes = FULL ? availableParallelism() : 1;
  const shares = Array.from({ length: lanes }, (_, lane) => numbers.filter((_, nth) => nth % lanes === lane));
  const all = (await Promise.all(shares.filter((share) => share.length > 0).map(verdicts))).flat();
  expect(all).toHaveLength(numbers.length);
  expect(all.flatMap(({ rule, killedBy }) => (killedBy === null ? [rule] : []))).toEqual([]);
  console.log(`${all.length} of ${MUTANTS.length} mutants of the engine's rules, each noticed`);
}, 3_600_000);

test('the rules have names of their own', () => {
  expect(new Set(MUTANTS.map(({ rule }) => rule)).size).toBe(MUTANTS.length);
});
