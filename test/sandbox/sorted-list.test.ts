/** However rows come and go, the chunked list and the union of several read as a plain sorted array would. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MergedList } from '../../src/sandbox/engine/store/merged-list.ts';
import { SortedList } from '../../src/sandbox/engine/store/sorted-list.ts';

interface Row {
  readonly at: number;
}

const byTime = (left: Row, right: Row): number => left.at - right.at;

function listOf(rows: Iterable<Row>): SortedList<Row> {
  const list = new SortedList(byTime);
  for (const row of rows) list.add(row);
  return list;
}

/** Enough to fill several chunks, in an order that appends, prepends and fills gaps. */
const manyRows = fc
  .uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 0, maxLength: 3000, size: 'max' })
  .map((times) => times.map((at) => ({ at })));

test('a list holds the rows that were added and not deleted, in their order', () => {
  fc.assert(
    fc.property(manyRows, fc.infiniteStream(fc.boolean()), (rows, fate) => {
      const list = listOf(rows);
      const kept = rows.filter((row) => {
        const stays = fate.next().value;
        if (!stays) list.delete(row);
        return stays;
      });
      kept.sort(byTime);
      expect(list.size).toBe(kept.length);
      expect([...list]).toEqual(kept);
    }),
    { numRuns: 30 },
  );
});

test('any slice, position and rank is that of the sorted array', () => {
  fc.assert(
    fc.property(manyRows, fc.nat(3100), fc.nat(3100), fc.nat(100_000), (rows, one, other, at) => {
      const list = listOf(rows);
      const sorted = rows.toSorted(byTime);
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      expect(list.slice(start, end)).toEqual(sorted.slice(start, end));
      expect(list.at(one)).toBe(sorted[one]);
      expect(list.at(-one - 1)).toBe(sorted.at(-one - 1));
      expect(list.rank({ at })).toBe(sorted.filter((row) => row.at < at).length);
    }),
    { numRuns: 50 },
  );
});

test('what is read stays right while rows come and go in between', () => {
  const step = fc.record({ at: fc.nat(3000), add: fc.boolean(), read: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
      const list = listOf([]);
      const rows = new Map<number, Row>();
      // Every third place is taken from the start, so that there are chunks to change.
      for (let at = 0; at < 3000; at += 3) rows.set(at, { at });
      for (const row of rows.values()) list.add(row);
      for (const { at, add, read } of steps) {
        const row = rows.get(at);
        if (row !== undefined && !add) {
          list.delete(row);
          rows.delete(at);
        } else if (row === undefined && add) {
          rows.set(at, { at });
          list.add(rows.get(at) as Row);
        }
        if (!read) continue;
        const place = list.rank({ at });
        const next = list.at(place);
        expect(next === undefined || next.at >= at).toBe(true);
        expect(place === 0 || (list.at(place - 1) as Row).at < at).toBe(true);
      }
      expect([...list]).toEqual([...rows.values()].sort(byTime));
    }),
    { numRuns: 30 },
  );
});

test('deleting a row that is not there changes nothing', () => {
  const list = listOf([{ at: 1 }, { at: 3 }]);
  list.delete({ at: 2 });
  list.delete({ at: 3 });
  list.delete({ at: 4 });
  expect([...list]).toEqual([{ at: 1 }, { at: 3 }]);
});

test('any slice of a union is that of all its rows sorted together', () => {
  fc.assert(
    fc.property(
      manyRows,
      fc.integer({ min: 1, max: 6 }),
      fc.infiniteStream(fc.nat(5)),
      fc.nat(3100),
      fc.nat(3100),
      (rows, lists, where, one, other) => {
        const parts = Array.from({ length: lists }, (): Row[] => []);
        for (const row of rows) parts[where.next().value % lists]?.push(row);
        const union = new MergedList(parts.map(listOf), byTime);
        const sorted = rows.toSorted(byTime);
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        expect(union.size).toBe(rows.length);
        expect(union.slice(start, end)).toEqual(sorted.slice(start, end));
        expect(union.batches.flat().sort(byTime)).toEqual(sorted);
      },
    ),
    { numRuns: 50 },
  );
});
