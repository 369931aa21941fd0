/**
 * With every fault, every method returns the correct result or rejects with an error of the SDK, in time, and nothing is done
 * twice. The journal and the state of a sandbox behind a real connection show it.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CloudifyClient } from '../../../src/client/index.ts';
import { Random } from '../../../src/sandbox/engine/simulation/random.ts';
import { CASES, type Case, caseName } from './cases.ts';
import { Harness } from './harness.ts';
import { METHODS } from './methods.ts';
import { type CaseResult, runCase } from './run-case.ts';
import { summaryOf } from './summary.ts';

const SEED = Number(process.env.SEED ?? 20260302);
/** How many cases run concurrently, each in a world of its own. */
const MAX_CONCURRENT = 12;
/** About how many of the cases `npm test` runs, chosen by the seed. */
const SAMPLE_SIZE = 150;
const random = new Random(SEED);
const sampled = new Set(CASES.filter(() => random.number() < SAMPLE_SIZE / CASES.length));

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);

let harness: Harness;
beforeAll(async () => {
  process.on('unhandledRejection', onUnhandled);
  harness = await Harness.open();
});
afterAll(async () => {
  process.off('unhandledRejection', onUnhandled);
  await harness.close();
});

test('a sample of the cases ends with a correct result or a typed error, in time, and does nothing twice', () =>
  runAll(
    CASES.filter((testCase) => sampled.has(testCase)),
    false,
  ));

test(
  'the other cases end with a correct result or a typed error, in time, and do nothing twice',
  { tags: 'full' },
  () =>
    runAll(
      CASES.filter((testCase) => !sampled.has(testCase)),
      true,
    ),
);

async function runAll(cases: readonly Case[], showTable: boolean): Promise<void> {
  const results: (Case & CaseResult)[] = [];
  const waiting = [...cases.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, testCase] = next;
      results.push({ ...testCase, ...(await runCase(harness, testCase, `case-${index}`, SEED + index)) });
    }
  };
  await Promise.all(Array.from({ length: MAX_CONCURRENT }, worker));

  console.log(summaryOf(results, showTable));
  const problems = results.flatMap((testCase) =>
    testCase.problems.map((what) => `${caseName(testCase)}: ${what}`),
  );
  expect(problems).toEqual([]);
  expect(results).toHaveLength(cases.length);
  // Lets unhandled rejections surface.
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).toEqual([]);
}

test('the cases include every public method that sends a request', () => {
  const client = new CloudifyClient({ baseUrl: 'http://unused.test', auth: { token: 't' } });
  const subjects = {
    executions: client.executions,
    executionGroups: client.executionGroups,
    handle: client.executions.handle('a'),
    groupHandle: client.executionGroups.handle('a'),
  };
  const methods = Object.entries(subjects).flatMap(([subject, object]) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(object))
      .filter((name) => !['constructor', 'handle'].includes(name))
      .map((name) => `${subject}.${name}`),
  );
  const tested = new Set(METHODS.map(({ name }) => name.split(',')[0]));
  expect(methods.filter((name) => !tested.has(name))).toEqual([]);
});
