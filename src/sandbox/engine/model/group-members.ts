import { ACTIVE_STATUSES, GROUP_STATUS } from '../../../../generated/lifecycle.ts';
import type { ExecutionGroupStatus, ExecutionStatus } from '../../../../generated/openapi.ts';

type Status = ExecutionStatus | null;

/** The executions of a group, counted by status as they change, so that no request gets slower with their number. */
export class GroupMembers<Row extends { readonly id: string; readonly status: Status }>
  implements Iterable<Row>
{
  readonly #rows = new Set<Row>();
  readonly #counts = new Map<Status, number>();
  #ids: readonly string[] | null = null;

  get size(): number {
    return this.#rows.size;
  }

  /** How many are active. */
  get active(): number {
    return this.#sum(ACTIVE_STATUSES);
  }

  /** The status of the group: that of the first condition of the lifecycle that holds. */
  get status(): ExecutionGroupStatus | null {
    const met = GROUP_STATUS.find(({ when }) => {
      if (when === 'otherwise') return true;
      if ('empty' in when) return this.size === 0;
      if (this.#sum(when.all) !== this.size) return false;
      return !('any' in when) || this.#sum(when.any) > 0;
    });
    return met?.status ?? null;
  }

  /** In the order in which they joined: the same array until a member joins or leaves. */
  get ids(): readonly string[] {
    this.#ids ??= Array.from(this.#rows, ({ id }) => id);
    return this.#ids;
  }

  has(row: Row): boolean {
    return this.#rows.has(row);
  }

  count(status: Status): number {
    return this.#counts.get(status) ?? 0;
  }

  /** In the order in which they joined. */
  [Symbol.iterator](): Iterator<Row> {
    return this.#rows.values();
  }

  add(row: Row): void {
    this.#rows.add(row);
    this.#ids = null;
    this.#change(row.status, 1);
  }

  delete(row: Row): void {
    if (!this.#rows.delete(row)) return;
    this.#ids = null;
    this.#change(row.status, -1);
  }

  statusChanged(from: Status, to: Status): void {
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
