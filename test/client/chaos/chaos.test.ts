/**
 * Whatever goes wrong on the way, every method comes to the right result or to an error of ours, in time, and nothing is
 * done twice. It is judged by what the sandbox on the other side of a real connection has seen and holds.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CloudifyClient } from '../../../src/client/index.ts';
import { Random } from '../../../src/sandbox/engine/simulation/random.ts';
import { Arena } from './arena.ts';
import { CELLS, type Cell, cellName } from './cells.ts';
import { METHODS } from './methods.ts';
import { type Played, play } from './play.ts';
import { summaryOf } from './summary.ts';

const SEED = Number(process.env.SEED ?? 20260302);
/** How many cells are played at once, each in a world of its own. */
const AT_ONCE = 12;
/** About how many of the cells `npm test` plays, chosen by the seed. */
const SHARE = 150;
const random = new Random(SEED);
const shared = new Set(CELLS.filter(() => random.number() < SHARE / CELLS.length));

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);

let arena: Arena;
beforeAll(async () => {
  process.on('unhandledRejection', onUnhandled);
  arena = await Arena.open();
});
afterAll(async () => {
  process.off('unhandledRejection', onUnhandled);
  await arena.close();
});

test('a share of the cells: a right result or an error of ours, in time, and nothing twice', () =>
  playAll(
    CELLS.filter((cell) => shared.has(cell)),
    false,
  ));

test(
  'the other cells: a right result or an error of ours, in time, and nothing twice',
  { tags: 'full' },
  () =>
    playAll(
      CELLS.filter((cell) => !shared.has(cell)),
      true,
    ),
);

async function playAll(cells: readonly Cell[], showTable: boolean): Promise<void> {
  const played: (Cell & Played)[] = [];
  const waiting = [...cells.entries()];
  const player = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, cell] = next;
      played.push({ ...cell, ...(await play(arena, cell, `cell-${index}`, SEED + index)) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, player));

  console.log(summaryOf(played, showTable));
  const complaints = played.flatMap((cell) => cell.complaints.map((what) => `${cellName(cell)}: ${what}`));
  expect(complaints).toEqual([]);
  expect(played).toHaveLength(cells.length);
  // Time for what nobody has caught to come up.
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).toEqual([]);
}

test('the table has every public method that sends something', () => {
  const client = new CloudifyClient({ baseUrl: 'http://nobody', auth: { token: 't' } });
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
  const played = new Set(METHODS.map(({ name }) => name.split(',')[0]));
  expect(methods.filter((name) => !played.has(name))).toEqual([]);
});
