import type { Manager } from '../engine/manager.ts';
import type { ExecutionRow, Json } from '../engine/model/types.ts';
import { quoteJson, stringifyJson } from '../engine/python/json-stringify.ts';
import { executionRecord } from '../engine/snapshot/encode.ts';

/** Rows per chunk. */
const ROWS = 500;

/** The progress of one snapshot. */
interface Cursor {
  /** All executions when it began, in storage order. */
  readonly rows: readonly ExecutionRow[];
  /** How many of them are written. */
  written: number;
  /** Those that have changed since, and are not written yet, as they were. */
  readonly preImages: Map<ExecutionRow, string>;
}

/**
 * A manager's state document as JSON in chunks, one row per line. The text shows the state at its first chunk: a row is
 * rendered before it changes.
 */
export class SnapshotStream {
  readonly #manager: Manager;
  readonly #cursors = new Set<Cursor>();
  readonly #listener = (row: ExecutionRow): void => this.#savePreImage(row);

  constructor(manager: Manager) {
    this.#manager = manager;
  }

  /** What is not read to its end must be returned, as `for … of` does by itself. */
  *pieces(): Generator<string, void, undefined> {
    const { executions } = this.#manager;
    const head = this.#manager.snapshotHead();
    const cursor: Cursor = { rows: [...executions], written: 0, preImages: new Map() };
    this.#cursors.add(cursor);
    executions.beforeChange.add(this.#listener);
    try {
      let before = '{\n';
      for (const [key, value] of Object.entries(head)) {
        yield `${before}${quoteJson(key)}: `;
        if (key === 'executions') yield* executionsText(cursor);
        else yield valueText(value);
        before = ',\n';
      }
      yield '\n}\n';
    } finally {
      this.#cursors.delete(cursor);
      if (this.#cursors.size === 0) executions.beforeChange.delete(this.#listener);
    }
  }

  #savePreImage(row: ExecutionRow): void {
    for (const { rows, written, preImages } of this.#cursors) {
      const next = rows[written];
      const last = rows.at(-1);
      if (next === undefined || last === undefined || preImages.has(row)) continue;
      // Storage order goes by sequence; what was stored later is none of this text's.
      if (row.sequence >= next.sequence && row.sequence <= last.sequence) preImages.set(row, recordText(row));
    }
  }
}

function* executionsText(cursor: Cursor): Generator<string, void, undefined> {
  const { rows, preImages } = cursor;
  yield '[';
  while (cursor.written < rows.length) {
    let piece = '';
    for (const row of rows.slice(cursor.written, cursor.written + ROWS)) {
      piece += `${cursor.written === 0 ? '' : ','}\n${preImages.get(row) ?? recordText(row)}`;
      preImages.delete(row);
      cursor.written += 1;
    }
    yield piece;
  }
  yield rows.length === 0 ? ']' : '\n]';
}

function recordText(row: ExecutionRow): string {
  return stringifyJson(executionRecord(row));
}

function valueText(value: Json): string {
  if (!Array.isArray(value) || value.length === 0) return stringifyJson(value);
  return `[\n${value.map(stringifyJson).join(',\n')}\n]`;
}
