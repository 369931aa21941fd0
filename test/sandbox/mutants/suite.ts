/**
 * As much of Vitest as the tests of the rules use, so that they can run against one changed engine after another in one
 * process: starting Vitest for each would take far longer than the tests.
 */
import { format } from 'node:util';

export { expect } from 'vitest';

interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

let cases: Case[] = [];
let path: readonly string[] = [];

function declare(name: string, run: () => unknown): void {
  cases.push({ name: [...path, name].join(' > '), run });
}

function group(name: string, body: () => void): void {
  const outer = path;
  path = [...path, name];
  body();
  path = outer;
}

/** One for each row; a row that is an array holds the arguments. */
function eachOf<Body extends (...row: never[]) => unknown>(
  add: (name: string, run: () => unknown) => void,
): (rows: readonly unknown[]) => (name: string, body: Body) => void {
  return (rows) => (name, body) => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      add(format(name, ...values), () => body(...values));
    }
  };
}

export const test = Object.assign(declare, { each: eachOf(declare) });
export const it = test;
export const describe = Object.assign(group, { each: eachOf((name, run) => group(name, run as () => void)) });

/** Takes the tests that have been declared since the last time. */
export function takeCases(): readonly Case[] {
  const taken = cases;
  cases = [];
  return taken;
}
