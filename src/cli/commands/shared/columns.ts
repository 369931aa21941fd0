import { jsonText } from '../../terminal/json-text.ts';
import { statusStyle } from '../../terminal/status-style.ts';
import type { Column } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { formatRelative } from '../../terminal/time.ts';

/** The columns that a list can have: fields, and what is derived from several of them. */
export interface ColumnSet<Row> {
  readonly derived: Readonly<
    Record<string, { readonly needs: readonly string[]; readonly text: (row: Row, now: number) => string }>
  >;
  readonly defaults: readonly string[];
  /** How columns shrink when there is no room: `least` characters, or removed, the highest number first. */
  readonly room: Readonly<Record<string, { readonly least?: number; readonly dispensable?: number }>>;
  /** Titles of the default columns, where they differ from the name. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly rightAligned: readonly string[];
}

const TIMES: readonly string[] = ['created_at', 'started_at', 'ended_at', 'scheduled_for'];

/** The columns of a table, and the fields to load for them. */
export function tableColumns<Row extends object>(
  set: ColumnSet<Row>,
  names: readonly string[] | undefined,
  { out }: Terminal,
  clock: { now(): number },
): { columns: Column<Row>[]; fields: readonly string[] } {
  const isDefault = names === undefined;
  const chosen = names ?? set.defaults;
  const columns = chosen.map((name): Column<Row> => {
    const read = (row: Row): unknown => row[name as keyof Row];
    const upperCase = name
      .replace(/_(id|at)$/, '')
      .replaceAll('_', ' ')
      .toUpperCase();
    return {
      title: (isDefault ? set.titles?.[name] : undefined) ?? upperCase,
      text: (row) => {
        const now = clock.now();
        return (
          set.derived[name]?.text(row, now) ?? cell(read(row), TIMES.includes(name) && out.isInteractive, now)
        );
      },
      ...(name === 'status' && { style: (row: Row) => statusStyle(read(row) as string | null) }),
      ...(set.rightAligned.includes(name) && { side: 'right' as const }),
      ...(isDefault || set.room[name]?.least !== undefined ? set.room[name] : {}),
    };
  });
  return { columns, fields: [...new Set(chosen.flatMap((name) => set.derived[name]?.needs ?? [name]))] };
}

/** On a terminal a time is relative, for scripts absolute. */
function cell(value: unknown, isRelativeTime: boolean, now: number): string {
  if (value === null || value === undefined) return '';
  if (isRelativeTime) return formatRelative(Date.parse(String(value)), now);
  return typeof value === 'string' ? value : jsonText(value);
}
