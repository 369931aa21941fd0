/**
 * Executions by one field, in the order of creation. Each partition has lists of its own, so that a page and a total for
 * a caller who sees only some of them does not need to scan the others.
 */
import type { Visibility } from '../../../../generated/openapi.ts';
import type { ExecutionRow } from '../model/types.ts';
import { byCreation } from './order.ts';
import { SortedList } from './sorted-list.ts';

/** Executions with the same visibility to all callers. */
export interface Partition {
  readonly tenant: string;
  readonly visibility: Visibility;
  /** The creator of private executions, else empty. */
  readonly created_by: string;
  readonly is_system_workflow: boolean;
}

export class PartitionIndex<Key> {
  readonly #lists = new Map<Key, Map<Partition, SortedList<ExecutionRow>>>();

  add(key: Key, partition: Partition, row: ExecutionRow): void {
    const byPartition = getOrCreate(this.#lists, key, () => new Map<Partition, SortedList<ExecutionRow>>());
    getOrCreate(byPartition, partition, () => new SortedList<ExecutionRow>(byCreation)).add(row);
  }

  delete(key: Key, partition: Partition, row: ExecutionRow): void {
    const byPartition = this.#lists.get(key);
    const list = byPartition?.get(partition);
    list?.delete(row);
    if (list?.size === 0) byPartition?.delete(partition);
    if (byPartition?.size === 0) this.#lists.delete(key);
  }

  /** The lists of a key, in all partitions or some. */
  lists(key: Key, partitions?: ReadonlySet<Partition>): SortedList<ExecutionRow>[] {
    const found: SortedList<ExecutionRow>[] = [];
    for (const [partition, list] of this.#lists.get(key) ?? []) {
      if (partitions === undefined || partitions.has(partition)) found.push(list);
    }
    return found;
  }
}

export function getOrCreate<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
