import type { Output, Style } from './output.ts';
import { displayWidth, pad, sanitize, truncate } from './text.ts';

export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  readonly style?: (row: Row) => Style | undefined;
  /** Numbers are aligned right. Default: left. */
  readonly side?: 'left' | 'right';
  /** To how many characters it may be truncated. Default: never. */
  readonly least?: number;
  /** The higher, the sooner it is removed when there is no room. Default: never. */
  readonly dispensable?: number;
}

const GAP = '  ';
const LEAST_ROOM = 2;

/**
 * Rows below the titles of their columns, as wide as the first rows need. In a narrow terminal texts are truncated, then
 * columns removed; if that is not enough, each row has several lines.
 *
 * The tables of npm neither remove columns nor append rows to a table that is printed already, as `list` does page by page.
 */
export class Table<Row> {
  readonly #output: Output;
  readonly #columns: readonly Column<Row>[];
  #layout:
    | { readonly columns: readonly Column<Row>[]; readonly widths: readonly number[] }
    | 'stacked'
    | undefined;

  constructor(output: Output, columns: readonly Column<Row>[]) {
    this.#output = output;
    this.#columns = columns;
  }

  /** The lines of these rows, the first time with the titles. */
  lines(rows: readonly Row[]): string[] {
    const isFirst = this.#layout === undefined;
    this.#layout ??= layout(this.#columns, rows, this.#output.width);
    const kept = this.#layout;
    if (kept === 'stacked') return rows.flatMap((row) => this.#stacked(row));
    const { columns, widths } = kept;
    const titles = columns.map(({ title, side }, index) => pad(title, widths[index] ?? 0, side)).join(GAP);
    const lines = rows.map((row) =>
      columns
        .map((column, index) => {
          const isLast = index === columns.length - 1;
          const width = widths[index] ?? 0;
          const isCut = column.least !== undefined || this.#output.isInteractive;
          const text = sanitize(column.text(row));
          const shown = isCut && Number.isFinite(this.#output.width) ? truncate(text, width) : text;
          const full = isLast && column.side !== 'right' ? shown : pad(shown, width, column.side);
          return full.replace(shown, () => this.#output.style(column.style?.(row), shown));
        })
        .join(GAP)
        .trimEnd(),
    );
    return isFirst ? [this.#output.style('dim', titles.trimEnd()), ...lines] : lines;
  }

  /** The first column on one line, and the others below it. */
  #stacked(row: Row): string[] {
    const { width } = this.#output;
    const [head, ...others] = this.#columns;
    const texts = others.flatMap((column) => {
      const text = sanitize(column.text(row));
      return text === '' ? [] : [{ text, style: column.style?.(row) }];
    });
    const lines: string[] = [head === undefined ? '' : truncate(sanitize(head.text(row)), width)];
    let line = '';
    let room = 0;
    for (const { text, style } of texts) {
      const fitting = truncate(text, width - GAP.length);
      if (line === '' || displayWidth(fitting) + GAP.length > room) {
        if (line !== '') lines.push(line);
        line = GAP;
        room = width - GAP.length;
      } else {
        line += GAP;
        room -= GAP.length;
      }
      line += this.#output.style(style, fitting);
      room -= displayWidth(fitting);
    }
    return line === '' ? lines : [...lines, line];
  }
}

function layout<Row>(all: readonly Column<Row>[], rows: readonly Row[], room: number) {
  const sized = all.map((column) => {
    const width = Math.max(
      displayWidth(column.title),
      ...rows.map((row) => displayWidth(sanitize(column.text(row)))),
    );
    return { column, width, least: Math.min(width, column.least ?? width) };
  });
  let kept = sized;
  const least = () => sum(kept.map((each) => each.least)) + GAP.length * (kept.length - 1);
  while (least() > room) {
    const goes = kept.toSorted((one, other) => sparing(other.column) - sparing(one.column))[0];
    if (goes === undefined || goes.column.dispensable === undefined) return 'stacked';
    kept = kept.filter((each) => each !== goes);
  }
  // What there is beyond the least goes to the columns that were to be cut, one character at a time.
  const widths = kept.map((each) => each.least);
  let left = room - least();
  for (let isGrowing = true; isGrowing && left > 0; ) {
    isGrowing = false;
    kept.forEach(({ width }, index) => {
      const now = widths[index] ?? 0;
      if (now >= width || left <= 0) return;
      widths[index] = now + 1;
      left -= 1;
      isGrowing = true;
    });
  }
  return {
    columns: kept.map(({ column }) => column),
    widths: widths.map((width) => Math.max(width, LEAST_ROOM)),
  };
}

const sparing = ({ dispensable = -1 }: Column<never>) => dispensable;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
