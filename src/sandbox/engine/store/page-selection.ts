/** The page of a list that no index can give: every row is looked at, but only as many are kept as the page needs. */

import type { Json } from '../model/types.ts';
import type { Columns } from './columns.ts';
import type { Filters, Page } from './query.ts';
import type { Compare } from './sorted-list.ts';

export type Condition<Row> = (row: Row) => boolean;

/** Null is not a filter value, so that no filter finds it; nor does any find an object. */
export function matches<Row>(columns: Columns<Row>, filters: Filters): Condition<Row> {
  const conditions = [...filters].map(([field, values]): Condition<Row> => {
    const column = columns[field];
    if (column === undefined) throw new TypeError(`There is no field "${field}" to filter by.`);
    const wanted = new Set<Json>(values);
    return (row) => wanted.has(column.of(row));
  });
  return (row) => conditions.every((condition) => condition(row));
}

export function selectPage<Row>(
  batches: Iterable<readonly Row[]>,
  condition: Condition<Row>,
  compare: Compare<Row>,
  { offset, size }: { readonly offset: number; readonly size: number | null },
): Page<Row> {
  const start = size === null ? 0 : offset;
  const end = size === null ? Number.POSITIVE_INFINITY : offset + size;
  let best: Row[] = [];
  let total = 0;
  let threshold: Row | undefined;
  for (const batch of batches) {
    for (const row of batch) {
      if (!condition(row)) continue;
      total++;
      if (end === 0 || (threshold !== undefined && compare(threshold, row) < 0)) continue;
      best.push(row);
    }
    // Sorted only now and then, which costs each row less than to find its place would.
    if (best.length >= 2 * end + SORT_SLACK) {
      best = best.sort(compare).slice(0, end);
      threshold = best.at(-1);
    }
  }
  return { total, rows: best.sort(compare).slice(start, end) };
}

const SORT_SLACK = 512;
