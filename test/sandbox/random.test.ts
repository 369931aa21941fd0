/** Chance in the sandbox repeats itself, and is none the less evenly spread. */
import { expect, test } from 'vitest';
import { Random } from '../../src/sandbox/engine/simulation/random.ts';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const several = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);

test('the same seed gives the same numbers, texts and ids', () => {
  const drawn = () => {
    const random = new Random('shop');
    return [random.uuid(), random.hex(32), random.number(), random.integer(1, 1_000_000), random.uuid()];
  };
  expect(drawn()).toEqual(drawn());
});

test('the numbers of a seed are the same in every version of the sandbox', () => {
  const random = new Random(1);
  expect([random.uuid(), random.hex(16), random.integer(0, 999_999)]).toMatchInlineSnapshot(`
    [
      "4ecd6b5a-cd86-498e-84d4-acfa0492537a",
      "0a448b52c4547524",
      17451,
    ]
  `);
});

test('different seeds, however similar, give different ids', () => {
  const ids = several(2_000, () => 0).map((_, seed) => new Random(seed).uuid());
  expect(new Set(ids).size).toBe(2_000);
});

test('ids have the form of a version 4 UUID and do not repeat', () => {
  const random = new Random('ids');
  const ids = several(100_000, () => random.uuid());
  expect(ids.find((id) => !UUID_V4.test(id))).toBeUndefined();
  expect(new Set(ids).size).toBe(100_000);
});

test('hexadecimal strings have the requested length', () => {
  const random = new Random('hex');
  for (const digits of [0, 1, 8, 31, 32, 40])
    expect(random.hex(digits)).toMatch(new RegExp(`^[0-9a-f]{${digits}}$`));
});

test('integers are evenly distributed between min and max, both included', () => {
  const random = new Random('between');
  const counts = new Map<number, number>();
  for (const number of several(60_000, () => random.integer(1, 6))) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test('a fork depends on no earlier numbers, and consumes none of its parent', () => {
  const random = new Random('shop');
  const early = random.fork('install').number();
  const first = random.number();
  expect(random.fork('install').number()).toBe(early);
  expect(random.fork('update').number()).not.toBe(early);
  expect(new Random('shop').number()).toBe(first);
});
