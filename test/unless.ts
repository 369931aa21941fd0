/**
 * Tests that need something of the machine. Where it is missing they do not run, and their names say why.
 *
 * Not by `test.skipIf`, which would run a test with the tag `full` in `npm test`.
 */
import { describe, type SuiteAPI, type TestAPI, test } from 'vitest';

/** @param missing What is missing; nothing when the tests can run. */
export function testUnless(missing: string | false | undefined): TestAPI {
  return missing ? named(test.skip as TestAPI, missing) : test;
}

/** @param missing What is missing; nothing when the tests can run. */
export function describeUnless(missing: string | false | undefined): SuiteAPI {
  return missing ? named(describe.skip as SuiteAPI, missing) : describe;
}

function named<Api extends TestAPI | SuiteAPI>(skip: Api, missing: string): Api {
  type Declare = (name: string, ...others: unknown[]) => void;
  const withReason =
    (declare: Declare): Declare =>
    (name, ...others) =>
      declare(`${name} (not run: ${missing})`, ...others);
  const each = skip.each.bind(skip) as (rows: readonly unknown[]) => Declare;
  return Object.assign(withReason(skip as Declare), {
    each: (rows: readonly unknown[]) => withReason(each(rows)),
  }) as unknown as Api;
}
