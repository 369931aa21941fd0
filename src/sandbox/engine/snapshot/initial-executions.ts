import type { ExecutionRow, JsonObject } from '../model/types.ts';
import type { ExecutionStore } from '../store/execution-store.ts';
import { executionRecord } from './encode.ts';
import { RowList } from './parse-document.ts';

/** The executions of a store as they are now, whatever changes later: only those that change are copied. */
export class InitialExecutions extends RowList {
  readonly #rows: readonly ExecutionRow[];
  readonly #preImages = new Map<ExecutionRow, JsonObject>();

  constructor(executions: ExecutionStore) {
    super();
    this.#rows = [...executions];
    const last = this.#rows.at(-1)?.sequence ?? 0;
    executions.beforeChange.add((row) => {
      if (row.sequence <= last && !this.#preImages.has(row)) this.#preImages.set(row, executionRecord(row));
    });
  }

  *[Symbol.iterator](): Generator<JsonObject> {
    for (const row of this.#rows) yield this.#preImages.get(row) ?? executionRecord(row);
  }
}
