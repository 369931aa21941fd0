/** All execution groups. There are few, so a list looks at each; what follows from the members is counted by `Members`. */
import { QUEUE } from '../../../../generated/lifecycle.ts';
import { GroupMembers } from '../model/group-members.ts';
import type { GroupChanges, GroupRow, NewGroup } from '../model/types.ts';
import { GROUP_COLUMNS } from './columns.ts';
import { inOrder } from './order.ts';
import { fulfils, select } from './page-selection.ts';
import { isVisible, type ListQuery, type Page } from './query.ts';

export class GroupTable implements Iterable<GroupRow> {
  readonly #rows = new Set<GroupRow>();
  readonly #byId = new Map<string, readonly GroupRow[]>();
  #sequence = 0;
  #revision = 0;

  get size(): number {
    return this.#rows.size;
  }

  /** Grows with every change; that a member came, went or changed is a change of the execution. */
  get revision(): number {
    return this.#revision;
  }

  /** All of them in storage order. */
  [Symbol.iterator](): Iterator<GroupRow> {
    return this.#rows.values();
  }

  /** The one of this tenant's own. */
  find(tenant: string, id: string): GroupRow | undefined {
    return this.withId(id).find((row) => row.tenant === tenant);
  }

  /** Those of all tenants. */
  withId(id: string): readonly GroupRow[] {
    return this.#byId.get(id) ?? [];
  }

  page({ scope, filters, sort, offset, size }: ListQuery): Page<GroupRow> {
    const passes = fulfils(GROUP_COLUMNS, filters);
    const condition = (row: GroupRow): boolean => isVisible(row, scope) && passes(row);
    return select([[...this.#rows]], condition, inOrder(GROUP_COLUMNS, sort), { offset, size });
  }

  insert(values: NewGroup): GroupRow {
    const row: GroupRow = {
      sequence: ++this.#sequence,
      visibility: 'tenant',
      concurrency: QUEUE.defaultConcurrency,
      success_group_id: null,
      failure_group_id: null,
      extra: {},
      ...values,
      members: new GroupMembers(),
    };
    this.#revision++;
    this.#rows.add(row);
    this.#byId.set(row.id, [...this.withId(row.id), row]);
    return row;
  }

  update(row: GroupRow, changes: GroupChanges): void {
    this.#revision++;
    Object.assign(row, changes);
  }
}
