import type { PagePromise } from '../../../client/index.ts';
import { jsonText } from '../../terminal/json-text.ts';
import { type Column, Table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const DEFAULT_LIMIT = 50;
const PAGE_SIZE = 500;

export interface RowLimit {
  readonly limit: number | undefined;
  readonly all: boolean;
  readonly json: boolean;
}

export function limitOf({ limit, all, json }: RowLimit, { out }: Terminal): number {
  if (limit !== undefined) return limit;
  return all || json || !out.isInteractive ? Number.POSITIVE_INFINITY : DEFAULT_LIMIT;
}

export const pageSizeFor = (limit: number) => Math.min(limit, PAGE_SIZE);

/** Prints page after page as a table or as one JSON array, without holding a long list in memory. */
export async function printRows<Row>(
  rows: PagePromise<Row>,
  columns: readonly Column<Row>[],
  rowLimit: RowLimit,
  what: string,
  terminal: Terminal,
): Promise<void> {
  const limit = limitOf(rowLimit, terminal);
  const table = new Table(terminal.out, columns);
  let printed = 0;
  let total = 0;
  // A line is printed when it is known whether a comma follows.
  let line = '[';
  for await (const { items, metadata } of rows.pages()) {
    const wanted = items.slice(0, limit - printed);
    total = metadata.pagination.total;
    if (rowLimit.json) {
      const lines: string[] = [];
      for (const row of wanted) {
        lines.push(line === '[' ? line : `${line},`);
        line = jsonText(row);
      }
      await terminal.print(lines);
    } else if (wanted.length > 0) {
      await terminal.print(table.lines(wanted));
    }
    printed += wanted.length;
    if (printed >= limit) break;
  }
  if (rowLimit.json) await terminal.print([line, ']']);
  else if (printed === 0) terminal.warn(`No ${what}.`);
  else if (printed < total && terminal.out.isInteractive) {
    terminal.warn(terminal.err.style('dim', `${printed} of ${total}. --limit and --all show more.`));
  }
}
