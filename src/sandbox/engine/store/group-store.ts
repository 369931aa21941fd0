/** All execution groups. There are few: a list filters them all. */
import { QUEUE } from '../../../../generated/lifecycle.ts';
import { GroupMembers } from '../model/group-members.ts';
import type { GroupChanges, GroupRow, NewGroup } from '../model/types.ts';
import { GROUP_COLUMNS } from './columns.ts';
import { comparatorFor } from './order.ts';
import { matches, selectPage } from './page-selection.ts';
import { isVisible, type ListQuery, type Page } from './query.ts';
import { TenantRows } from './tenant-rows.ts';

export class GroupStore extends TenantRows<GroupRow> {
  #sequence = 0;
  #revision = 0;

  /** Increases with every change. A change of a member is a change of the execution. */
  get revision(): number {
    return this.#revision;
  }

  page({ scope, filters, sort, offset, size }: ListQuery): Page<GroupRow> {
    const passes = matches(GROUP_COLUMNS, filters);
    const condition = (row: GroupRow): boolean => isVisible(row, scope) && passes(row);
    return selectPage([[...this]], condition, comparatorFor(GROUP_COLUMNS, sort), { offset, size });
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
    this.add(row);
    return row;
  }

  update(row: GroupRow, changes: GroupChanges): void {
    this.#revision++;
    Object.assign(row, changes);
  }
}
