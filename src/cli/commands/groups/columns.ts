import {
  EXECUTION_GROUP_FIELDS,
  type ExecutionGroup,
  type ExecutionGroupField,
} from '../../../client/index.ts';
import { jsonText } from '../../terminal/json-text.ts';
import type { Column } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { relative } from '../../terminal/time.ts';
import { statusStyle } from '../executions/status-style.ts';

type Row = Partial<ExecutionGroup>;

export const GROUP_COLUMN_NAMES: readonly string[] = [...EXECUTION_GROUP_FIELDS, 'members'];

const USUAL = ['id', 'status', 'workflow_id', 'deployment_group_id', 'members', 'concurrency', 'created_at'];

const ROOM: Readonly<Record<string, { least?: number; dispensable?: number }>> = {
  workflow_id: { least: 8 },
  deployment_group_id: { least: 8 },
  members: { dispensable: 2 },
  concurrency: { dispensable: 4 },
  created_at: { dispensable: 3 },
  execution_ids: { least: 12 },
};

const TITLES: Readonly<Record<string, string>> = { deployment_group_id: 'GROUP', concurrency: 'AT ONCE' };

/** The columns of a table of execution groups, and the fields that they are made of. */
export function groupColumns(
  names: readonly string[] | undefined,
  { out }: Terminal,
  clock: { now(): number },
): { columns: Column<Row>[]; fields: readonly ExecutionGroupField[] } {
  const chosen = names ?? USUAL;
  const columns = chosen.map(
    (name): Column<Row> => ({
      title:
        (names === undefined ? TITLES[name] : undefined) ??
        name
          .replace(/_(id|at)$/, '')
          .replaceAll('_', ' ')
          .toUpperCase(),
      text: (row) => {
        if (name === 'members') return String(row.execution_ids?.length ?? '');
        const value: unknown = row[name as ExecutionGroupField];
        if (value === null || value === undefined) return '';
        if (name === 'created_at' && out.isLive) return relative(Date.parse(String(value)), clock.now());
        return typeof value === 'string' ? value : jsonText(value);
      },
      ...(name === 'status' && { style: ({ status }: Row) => statusStyle(status) }),
      ...(/^(members|concurrency)$/.test(name) && { side: 'right' as const }),
      ...(names === undefined || ROOM[name]?.least !== undefined ? ROOM[name] : {}),
    }),
  );
  const fields = chosen.map((name) => (name === 'members' ? 'execution_ids' : (name as ExecutionGroupField)));
  return { columns, fields: [...new Set(fields)] };
}
