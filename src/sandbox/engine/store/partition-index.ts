/**
 * The executions by one of their fields, in the order of creation. Those of different sections are kept apart, so that
 * a page for someone who sees only some of them, and how many these are, needs no look at the others.
 */
import type { Visibility } from '../../../../generated/openapi.ts';
import type { ExecutionRow } from '../model/types.ts';
import { byCreation } from './order.ts';
import { OrderedRows } from './sorted-list.ts';

/** The executions that are the same to everyone in what decides who sees them. */
export interface Section {
  readonly tenant: string;
  readonly visibility: Visibility;
  /** Who created them if they are private; of others it does not matter. */
  readonly created_by: string;
  readonly is_system_workflow: boolean;
}

export class SectionIndex<Key> {
  readonly #lists = new Map<Key, Map<Section, OrderedRows<ExecutionRow>>>();

  add(key: Key, section: Section, row: ExecutionRow): void {
    const bySection = getOrMake(this.#lists, key, () => new Map<Section, OrderedRows<ExecutionRow>>());
    getOrMake(bySection, section, () => new OrderedRows<ExecutionRow>(byCreation)).add(row);
  }

  delete(key: Key, section: Section, row: ExecutionRow): void {
    const bySection = this.#lists.get(key);
    const list = bySection?.get(section);
    list?.delete(row);
    if (list?.size === 0) bySection?.delete(section);
    if (bySection?.size === 0) this.#lists.delete(key);
  }

  /** All lists of a key, or those of some sections. */
  lists(key: Key, sections?: ReadonlySet<Section>): OrderedRows<ExecutionRow>[] {
    const found: OrderedRows<ExecutionRow>[] = [];
    for (const [section, list] of this.#lists.get(key) ?? []) {
      if (sections === undefined || sections.has(section)) found.push(list);
    }
    return found;
  }
}

export function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
