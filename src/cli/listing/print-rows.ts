import type { Listing } from '../../client/index.ts';
import { type Column, Table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What a person wants to see at once. */
const SHOWN_TO_PERSONS = 50;
const PAGE_SIZE = 500;

export interface Extent {
  readonly limit: number | undefined;
  readonly all: boolean;
  readonly json: boolean;
}

/** How many rows are wanted at most. */
export function limitOf({ limit, all, json }: Extent, { out }: Terminal): number {
  if (limit !== undefined) return limit;
  return all || json || !out.isLive ? Number.POSITIVE_INFINITY : SHOWN_TO_PERSONS;
}

export const pageSizeFor = (limit: number) => Math.min(limit, PAGE_SIZE);

/** Prints page after page as a table or as one JSON array, so that not even a long list is held in memory. */
export async function printRows<Row>(
  rows: Listing<Row>,
  columns: readonly Column<Row>[],
  extent: Extent,
  what: string,
  terminal: Terminal,
): Promise<void> {
  const limit = limitOf(extent, terminal);
  const table = new Table(terminal.out, columns);
  let printed = 0;
  let total = 0;
  if (extent.json) await terminal.out.write('[');
  for await (const { items, metadata } of rows.pages()) {
    const wanted = items.slice(0, limit - printed);
    total = metadata.pagination.total;
    if (extent.json) {
      const texts = wanted.map((row) => JSON.stringify(row));
      if (texts.length > 0) await terminal.out.write(`${printed === 0 ? '' : ','}\n${texts.join(',\n')}`);
    } else if (wanted.length > 0) {
      await terminal.out.write(`${table.lines(wanted).join('\n')}\n`);
    }
    printed += wanted.length;
    if (printed >= limit) break;
  }
  if (extent.json) await terminal.out.write('\n]\n');
  else if (printed === 0) terminal.warn(`No ${what}.`);
  else if (printed < total && terminal.out.isLive) {
    terminal.warn(terminal.err.style('dim', `${printed} of ${total}. --limit and --all show more.`));
  }
}
