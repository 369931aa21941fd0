import type { Manager } from '../engine/manager.ts';
import type { ExecutionRow, Json, JsonObject } from '../engine/model/types.ts';
import { stringifyJson } from '../engine/python/json-stringify.ts';
import { isObject } from '../engine/python/repr.ts';
import { executionRecord } from '../engine/snapshot/encode.ts';

/** What identifies a row of a list in the state document, as text. */
export function rowKey({ tenant, id, username }: JsonObject): string {
  return stringifyJson([tenant ?? null, id ?? username ?? null]);
}

/** Whether a value of the state document is a list of rows, which change one by one. */
export function isRows(value: Json | undefined): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every(isObject);
}

/** What has changed in a state document: applied to the document before, it makes the one after. */
export interface StateChange {
  /** By list, the rows that are new or different; by any other key, its value. */
  readonly put: Readonly<Record<string, Json>>;
  /** By list, the keys of the rows that were deleted. */
  readonly deleted: Readonly<Record<string, readonly string[]>>;
}

/** Collects the changes of a state, so that they can be saved without writing the whole. */
export class StateChanges {
  readonly #managerOf: () => Manager;
  #executions: Manager['executions'] | null = null;
  #revision = -1;
  readonly #changed = new Set<ExecutionRow>();
  /** Everything but the executions, as it was taken last. */
  #head: Readonly<Record<string, Json>> = {};

  /** `managerOf` returns another manager after a reset. Changes count from now on. */
  constructor(managerOf: () => Manager) {
    this.#managerOf = managerOf;
    this.#attach();
  }

  /** What has changed since the last time: null for nothing, `replaced` when the whole state was replaced. */
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
    this.#takeHead(manager.snapshotHead(), put, deleted);
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
    this.#head = manager.snapshotHead();
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

  #takeHead(head: JsonObject, put: Record<string, Json>, deleted: Record<string, readonly string[]>): void {
    for (const [key, value] of Object.entries(head)) {
      if (key === 'executions') continue;
      const { [key]: before } = this.#head;
      if (isRows(value) && isRows(before)) {
        const known = new Map(before.map((row) => [mapKey(row), row]));
        const different = value.filter((row) => {
          const former = known.get(mapKey(row));
          known.delete(mapKey(row));
          return former === undefined || !isSame(former, row);
        });
        if (different.length > 0) put[key] = different;
        if (known.size > 0) deleted[key] = Array.from(known.values(), rowKey);
      } else if (before === undefined || !isSame(before, value)) put[key] = value;
    }
    this.#head = head;
  }
}

/** Quicker to make than `rowKey`, which goes into the log. */
function mapKey({ tenant, id, username }: JsonObject): string {
  return `${tenant} ${id ?? username}`;
}

/** Compares members, two levels deep. What is deeper never changes: it is equal if it is the same object. */
function isSame(left: Json, right: Json, levels = 2): boolean {
  if (Object.is(left, right)) return true;
  if (levels === 0 || typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) && left.length === right.length && left.every((it, index) => it === right[index])
    );
  }
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) =>
      isSame((left as JsonObject)[name] ?? null, (right as JsonObject)[name] ?? null, levels - 1),
    )
  );
}
