/** Renders rows as the manager does. */
import { CONTRACT } from '../model/release.ts';
import type { ExecutionRow, GroupRow } from '../model/types.ts';
import { quoteJson, stringifyJson } from '../python/json-stringify.ts';
import { formatTime } from '../python/time.ts';
import { type Column, type Columns, EXECUTION_COLUMNS, GROUP_COLUMNS } from './columns.ts';

/** With `include`, only these fields, in the manager's order. */
export function executionText(
  row: ExecutionRow,
  include?: ReadonlySet<string>,
  { executionFields } = CONTRACT,
): string {
  return rowText(EXECUTION_COLUMNS, executionFields, row, include);
}

/** Without `data`, `execution_ids` and `status` are null: the manager does not load the members. */
export function groupText(
  row: GroupRow,
  data: boolean,
  include?: ReadonlySet<string>,
  release = CONTRACT,
): string {
  const loaded = release.differs('field.group.status') ? EMPTY_IS_PENDING : GROUP_COLUMNS;
  return rowText(data ? loaded : GROUP_COLUMNS_WITHOUT_DATA, release.groupFields, row, include);
}

/** In some releases a group without members is pending. */
const EMPTY_IS_PENDING = {
  ...GROUP_COLUMNS,
  status: { kind: 'text', of: (row: GroupRow) => row.members.status ?? 'pending' },
} as const;

const UNLOADED = { kind: 'json', of: () => null } as const;
const GROUP_COLUMNS_WITHOUT_DATA = { ...GROUP_COLUMNS, execution_ids: UNLOADED, status: UNLOADED };

function rowText<Row, Field extends string>(
  columns: Columns<Row> & Record<Field, Column<Row>>,
  fields: readonly Field[],
  row: Row,
  include: ReadonlySet<string> | undefined,
): string {
  const members: string[] = [];
  for (const field of fields) {
    if (include === undefined || include.has(field))
      members.push(`"${field}": ${valueText(columns[field], row)}`);
  }
  return `{${members.join(', ')}}`;
}

function valueText<Row>(column: Column<Row>, row: Row): string {
  const value = column.of(row);
  if (column.kind === 'counter') return String(value ?? 0);
  if (typeof value === 'string') return quoteJson(value);
  if (column.kind === 'time' && typeof value === 'number') return `"${formatTime(value)}"`;
  return stringifyJson(value);
}
