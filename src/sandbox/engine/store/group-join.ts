/**
 * Lists of executions that are sorted or filtered by group. The manager's database joins each execution with its groups:
 * an execution of two groups counts twice in the total and the page, but is shown once.
 */

import type { ExecutionRow, GroupRow } from '../model/types.ts';
import { EXECUTION_COLUMNS } from './columns.ts';
import { comparatorFor } from './order.ts';
import { type Condition, selectPage } from './page-selection.ts';
import type { ListQuery, Page } from './query.ts';

const GROUP = 'execution_group_id';

interface JoinedRow {
  readonly row: ExecutionRow;
  readonly group: GroupRow | null;
  readonly created_at: number;
  readonly sequence: number;
}

const JOINED_COLUMNS = Object.fromEntries(
  Object.entries(EXECUTION_COLUMNS).map(([field, { kind, of }]) => [
    field,
    { kind, of: ({ row, group }: JoinedRow) => (field === GROUP ? (group?.id ?? null) : of(row)) },
  ]),
);

/** With a filter by a single group, each execution is joined once. */
export function joinsGroups({ sort, filters }: ListQuery): boolean {
  return sort.some(({ field }) => field === GROUP) || (filters.get(GROUP)?.length ?? 0) > 1;
}

export function selectJoined(
  batches: Iterable<readonly ExecutionRow[]>,
  condition: Condition<ExecutionRow>,
  { filters, sort, offset, size }: ListQuery,
): Page<ExecutionRow> {
  const ids = filters.get(GROUP);
  const wanted = ids && new Set<unknown>(ids);
  const joined = function* (): Iterable<readonly JoinedRow[]> {
    for (const batch of batches) yield batch.filter(condition).flatMap((row) => join(row, wanted));
  };
  const { total, rows } = selectPage(joined(), () => true, comparatorFor(JOINED_COLUMNS, sort), {
    offset,
    size,
  });
  return { total, rows: [...new Set(rows.map(({ row }) => row))] };
}

function join(row: ExecutionRow, wanted: ReadonlySet<unknown> | undefined): JoinedRow[] {
  const { created_at, sequence, groups } = row;
  const found = wanted === undefined ? groups : groups.filter(({ id }) => wanted.has(id));
  const sides = found.length === 0 ? [null] : found;
  return sides.map((group) => ({ row, group, created_at, sequence }));
}
