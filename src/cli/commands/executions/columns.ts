import {
  EXECUTION_FIELDS,
  type Execution,
  type ExecutionField,
  FINISHED_STATUSES,
} from '../../../client/index.ts';
import { jsonText } from '../../terminal/json-text.ts';
import type { Column } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { relative, spoken } from '../../terminal/time.ts';
import { statusStyle } from './status-style.ts';

type Row = Partial<Execution>;

/** What is worked out of several fields. */
const DERIVED: Readonly<
  Record<string, { needs: readonly ExecutionField[]; text: (row: Row, now: number) => string }>
> = {
  progress: { needs: ['finished_operations', 'total_operations'], text: progressText },
  took: { needs: ['started_at', 'ended_at', 'status'], text: tookText },
};

export const COLUMN_NAMES: readonly string[] = [...EXECUTION_FIELDS, ...Object.keys(DERIVED)];

const USUAL = ['id', 'status', 'workflow_id', 'deployment_id', 'progress', 'created_at', 'took'];

/** What may be cut or left out when there is no room. */
const ROOM: Readonly<Record<string, { least?: number; dispensable?: number }>> = {
  workflow_id: { least: 8 },
  deployment_id: { least: 12 },
  progress: { dispensable: 2 },
  created_at: { dispensable: 3 },
  took: { dispensable: 4 },
  error: { least: 12 },
  parameters: { least: 12 },
};

const MOMENTS: readonly string[] = ['created_at', 'started_at', 'ended_at', 'scheduled_for'];

/** The columns of a table of executions, and the fields that they are made of. */
export function executionColumns(
  names: readonly string[] | undefined,
  terminal: Terminal,
  clock: { now(): number },
): { columns: Column<Row>[]; fields: readonly ExecutionField[] } {
  const chosen = names ?? USUAL;
  const columns = chosen.map(
    (name): Column<Row> => ({
      title: name
        .replace(/_(id|at)$/, '')
        .replaceAll('_', ' ')
        .toUpperCase(),
      text: (row) =>
        DERIVED[name]?.text(row, clock.now()) ??
        cell(row[name as ExecutionField], name, terminal, clock.now()),
      ...(name === 'status' && { style: ({ status }: Row) => statusStyle(status) }),
      ...(/^(took|progress|.*_operations)$/.test(name) && { side: 'right' as const }),
      ...(names === undefined || ROOM[name]?.least !== undefined ? ROOM[name] : {}),
    }),
  );
  const fields = chosen.flatMap((name) => DERIVED[name]?.needs ?? [name as ExecutionField]);
  return { columns, fields: [...new Set(fields)] };
}

function cell(value: unknown, name: string, { out }: Terminal, now: number): string {
  if (value === null || value === undefined) return '';
  // A person wants to know how long ago, a script when.
  if (MOMENTS.includes(name) && out.isLive) return relative(Date.parse(String(value)), now);
  return typeof value === 'string' ? value : jsonText(value);
}

export function progressText({ finished_operations: finished, total_operations: total }: Row): string {
  return total ? `${finished ?? 0}/${total}` : '';
}

/** How long it ran, or has been running until `now`. */
export function tookText({ started_at, ended_at, status }: Row, now: number | undefined): string {
  // Some ways to end leave no time behind.
  const isFinished = (FINISHED_STATUSES as readonly unknown[]).includes(status);
  if (!started_at || (isFinished && !ended_at)) return '';
  const end = ended_at ? Date.parse(ended_at) : now;
  return end === undefined ? '' : spoken(end - Date.parse(started_at));
}
