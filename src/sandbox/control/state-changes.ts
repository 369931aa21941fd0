import type { Manager } from '../engine/manager.ts';
import type { ExecutionRow, Json, JsonObject } from '../engine/model/types.ts';
import { stringifyJson } from '../engine/python/json-stringify.ts';
import { executionRecord } from '../engine/snapshot/encode.ts';

/** What identifies a row of a list in the state document, as text. */
export function rowKey({ tenant, id, username }: JsonObject): string {
  return stringifyJson([tenant ?? null, id ?? username ?? null]);
}

/** Whether a value of the state document is a list of rows, which change one by one. */
export function isRows(value: Json | undefined): value is readonly JsonObject[] {
  return (
    Array.isArray(value) &&
    value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
  );
}

/** What has changed in a state document: applied to the document before, it makes the one after. */
export interface StateChange {
  /** By list, the rows that are new or different; by any other key, its value. */
  readonly put: Readonly<Record<string, Json>>;
  /** By list, the keys of the rows that were deleted. */
  readonly deleted: Readonly<Record<string, readonly string[]>>;
}

/** Collects what changes in a state, so that it can be saved without writing the whole. */
export class StateChanges {
  readonly #managerOf: () => Manager;
  #executions: Manager['executions'] | null = null;
  #revision = -1;
  readonly #changed = new Set<ExecutionRow>();
  /** Everything but the executions, as it was taken last: by key a text, or the texts of its rows. */
  #head = new Map<string, string | Map<string, string>>();

  /** `managerOf` gives another manager after a reset. Changes count from now on. */
  constructor(managerOf: () => Manager) {
    this.#managerOf = managerOf;
    this.#attach();
  }

  /** What has changed since the last time: null for nothing, `replaced` when another state has taken its place. */
  take(): StateChange | 'replaced' | null {
    const manager = this.#managerOf();
    if (manager.executions !== this.#executions) {
      this.#attach();
      return 'replaced';
    }
    if (manager.revision === this.#revision) return null;
    this.#revision = manager.revision;
    const put: Record<string, Json> = {};
    const deleted: Record<string, readonly string[]> = {};
    this.#takeExecutions(put, deleted);
    this.#takeHead(manager, put, deleted);
    return { put, deleted };
  }

  close(): void {
    if (this.#executions !== null) this.#executions.afterChange = null;
  }

  #attach(): void {
    this.close();
    const manager = this.#managerOf();
    this.#executions = manager.executions;
    this.#executions.afterChange = (row) => this.#changed.add(row);
    this.#changed.clear();
    this.#revision = manager.revision;
    this.#head = new Map();
    this.#takeHead(manager, {}, {});
  }

  #takeExecutions(put: Record<string, Json>, deleted: Record<string, readonly string[]>): void {
    const rows = [...this.#changed].sort((left, right) => left.sequence - right.sequence);
    this.#changed.clear();
    const isStored = (row: ExecutionRow) => this.#executions?.find(row.tenant, row.id) === row;
    const gone = rows.filter((row) => !isStored(row));
    const stored = rows.filter(isStored);
    if (gone.length > 0) deleted.executions = gone.map((row) => rowKey({ tenant: row.tenant, id: row.id }));
    if (stored.length > 0) put.executions = stored.map(executionRecord);
  }

  #takeHead(manager: Manager, put: Record<string, Json>, deleted: Record<string, readonly string[]>): void {
    for (const [key, value] of Object.entries(manager.snapshotHead())) {
      if (key === 'executions') continue;
      const before = this.#head.get(key);
      if (isRows(value) && typeof before !== 'string') {
        const texts = new Map(value.map((row) => [rowKey(row), stringifyJson(row)]));
        const known = before instanceof Map ? before : new Map<string, string>();
        const different = value.filter((row) => known.get(rowKey(row)) !== texts.get(rowKey(row)));
        const gone = [...known.keys()].filter((row) => !texts.has(row));
        if (different.length > 0) put[key] = different;
        if (gone.length > 0) deleted[key] = gone;
        this.#head.set(key, texts);
      } else {
        const text = stringifyJson(value);
        if (text !== before) put[key] = value;
        this.#head.set(key, text);
      }
    }
  }
}
