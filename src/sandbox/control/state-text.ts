import type { Manager } from '../engine/manager.ts';
import type { ExecutionRow, Json } from '../engine/model/types.ts';
import { quoteJson, stringifyJson } from '../engine/python/json-stringify.ts';
import { executionRecord } from '../engine/snapshot/encode.ts';

/** Rows to a piece: enough that pieces cost nothing, few enough that each is soon made. */
const ROWS = 500;

/** One text in the making. */
interface Telling {
  /** All executions of the beginning, in storage order. */
  readonly rows: readonly ExecutionRow[];
  /** How many of them are told. */
  told: number;
  /** Those that have changed since, and are not told yet, as they were. */
  readonly kept: Map<ExecutionRow, string>;
}

/**
 * A manager's state document as text, piece by piece, one row on a line. Whatever happens between two pieces, the text
 * says how everything was when it began: a row that is about to change is first put down as it is.
 */
export class StateText {
  readonly #manager: Manager;
  readonly #tellings = new Set<Telling>();

  constructor(manager: Manager) {
    this.#manager = manager;
  }

  /** What is not read to its end must be returned, as `for … of` does by itself. */
  *pieces(): Generator<string, void, undefined> {
    const { executions } = this.#manager;
    const head = this.#manager.snapshotHead();
    const telling: Telling = { rows: [...executions], told: 0, kept: new Map() };
    this.#tellings.add(telling);
    executions.beforeChange ??= (row) => this.#keep(row);
    try {
      let before = '{\n';
      for (const [key, value] of Object.entries(head)) {
        yield `${before}${quoteJson(key)}: `;
        if (key === 'executions') yield* executionsText(telling);
        else yield valueText(value);
        before = ',\n';
      }
      yield '\n}\n';
    } finally {
      this.#tellings.delete(telling);
      if (this.#tellings.size === 0) executions.beforeChange = null;
    }
  }

  #keep(row: ExecutionRow): void {
    for (const { rows, told, kept } of this.#tellings) {
      const next = rows[told];
      const last = rows.at(-1);
      if (next === undefined || last === undefined || kept.has(row)) continue;
      // Storage order goes by sequence; what was stored later is none of this text's.
      if (row.sequence >= next.sequence && row.sequence <= last.sequence) kept.set(row, recordText(row));
    }
  }
}

function* executionsText(telling: Telling): Generator<string, void, undefined> {
  const { rows, kept } = telling;
  yield '[';
  while (telling.told < rows.length) {
    let piece = '';
    for (const row of rows.slice(telling.told, telling.told + ROWS)) {
      piece += `${telling.told === 0 ? '' : ','}\n${kept.get(row) ?? recordText(row)}`;
      kept.delete(row);
      telling.told += 1;
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
