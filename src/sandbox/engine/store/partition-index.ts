/**
 * The executions by one of their fields, in the order of creation. Those of different partitions are kept apart, so that
 * a page for someone who sees only some of them, and how many these are, needs no look at the others.
 */
import type { Visibility } from '../../../../generated/openapi.ts';
import type { ExecutionRow } from '../model/types.ts';
import { byCreation } from './order.ts';
import { SortedList } from './sorted-list.ts';

/** The executions that are the same to everyone in what decides who sees them. */
export interface Partition {
  readonly tenant: string;
  readonly visibility: Visibility;
  /** Who created them if they are private; of others it does not matter. */
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

  /** All lists of a key, or those of some partitions. */
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
