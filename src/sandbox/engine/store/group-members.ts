/** The executions of a group, and what follows from their statuses: kept up by `ExecutionTable`, at the same cost for any size. */

import { ACTIVE_STATUSES, GROUP_STATUS } from '../../../../generated/lifecycle.ts';
import type { ExecutionGroupStatus, ExecutionStatus } from '../../../../generated/openapi.ts';
import type { ExecutionRow } from '../model/types.ts';

type Status = ExecutionStatus | null;

export class GroupMembers implements Iterable<ExecutionRow> {
  readonly #rows = new Set<ExecutionRow>();
  readonly #counts = new Map<Status, number>();

  get size(): number {
    return this.#rows.size;
  }

  /** How many are active. */
  get active(): number {
    return this.#sum(ACTIVE_STATUSES);
  }

  /** The status of the group: the first that the lifecycle's list of conditions gives. */
  get status(): ExecutionGroupStatus | null {
    const met = GROUP_STATUS.find(({ when }) => {
      if (when === 'otherwise') return true;
      if ('empty' in when) return this.size === 0;
      if (this.#sum(when.all) !== this.size) return false;
      return !('any' in when) || this.#sum(when.any) > 0;
    });
    return met?.status ?? null;
  }

  has(row: ExecutionRow): boolean {
    return this.#rows.has(row);
  }

  count(status: Status): number {
    return this.#counts.get(status) ?? 0;
  }

  /** In the order in which they joined. */
  [Symbol.iterator](): Iterator<ExecutionRow> {
    return this.#rows.values();
  }

  add(row: ExecutionRow): void {
    this.#rows.add(row);
    this.#change(row.status, 1);
  }

  delete(row: ExecutionRow): void {
    if (this.#rows.delete(row)) this.#change(row.status, -1);
  }

  /** A member has gone from one status to another. */
  moved(from: Status, to: Status): void {
    this.#change(from, -1);
    this.#change(to, 1);
  }

  #change(status: Status, by: number): void {
    this.#counts.set(status, this.count(status) + by);
  }

  #sum(statuses: readonly ExecutionStatus[]): number {
    return statuses.reduce((sum, status) => sum + this.count(status), 0);
  }
}
