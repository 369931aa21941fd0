/** Selects a page without an index: scans all rows, but keeps only those that the page needs. */

import type { Json } from '../model/types.ts';
import type { Columns } from './columns.ts';
import type { Filters, Page } from './query.ts';
import type { Compare } from './sorted-list.ts';

export type Condition<Row> = (row: Row) => boolean;

/** No filter matches null or an object. */
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
    // Sorting in batches is cheaper than inserting each row.
    if (best.length >= 2 * end + SORT_SLACK) {
      best = best.sort(compare).slice(0, end);
      threshold = best.at(-1);
    }
  }
  return { total, rows: best.sort(compare).slice(start, end) };
}

const SORT_SLACK = 512;
