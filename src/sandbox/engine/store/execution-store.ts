/**
 * All executions. Every change goes through this class, which updates the indexes, the groups, the run queue and the
 * rendered text. Only lists without a matching index scan all executions.
 */

import type { Release } from '../model/release.ts';
import type {
  DeploymentRow,
  ExecutionChanges,
  ExecutionRow,
  GroupRow,
  NewExecution,
} from '../model/types.ts';
import { StoredExecution } from './execution-record.ts';
import { ExecutionIndexes } from './indexes.ts';
import { MultiMap } from './multi-map.ts';
import { byCreation, bySequence } from './order.ts';
import type { ListQuery, Page } from './query.ts';
import { RenderCache } from './render-cache.ts';
import { RunQueue } from './run-queue.ts';
import { SortedList } from './sorted-list.ts';

export class ExecutionStore implements Iterable<ExecutionRow> {
  /** The active and queued executions. */
  readonly runQueue = new RunQueue();
  /** They are called before an execution changes or is deleted. */
  readonly beforeChange = new Set<(row: ExecutionRow) => void>();
  /** Called after an execution was inserted, changed or deleted. */
  afterChange: ((row: ExecutionRow) => void) | null = null;
  readonly #stored = new SortedList<StoredExecution>(bySequence);
  readonly #byId = new MultiMap<StoredExecution>();
  /** Null until it is needed, by the first start or worker: a large state is loaded sooner without it. */
  #byToken: MultiMap<StoredExecution> | null = null;
  readonly #indexes = new ExecutionIndexes();
  readonly #texts = new RenderCache();
  #sequence = 0;
  #revision = 0;

  get size(): number {
    return this.#stored.size;
  }

  /** Increases with every change. */
  get revision(): number {
    return this.#revision;
  }

  /** In storage order. The store must not change during the iteration. */
  [Symbol.iterator](): Iterator<ExecutionRow> {
    return this.#stored[Symbol.iterator]();
  }

  /** The execution of a tenant. */
  find(tenant: string, id: string): ExecutionRow | undefined {
    return this.withId(id).find((row) => row.tenant === tenant);
  }

  /** The executions of all tenants with this id. */
  withId(id: string): readonly ExecutionRow[] {
    return this.#byId.get(id);
  }

  /** The manager accepts a token only if exactly one execution has it. */
  withToken(token: string): readonly ExecutionRow[] {
    if (this.#byToken === null) {
      this.#byToken = new MultiMap();
      for (const row of this.#stored) if (row.token !== null) this.#byToken.add(row.token, row);
    }
    return this.#byToken.get(token);
  }

  count(status: ExecutionRow['status']): number {
    return this.#indexes.withStatus(status).size;
  }

  /** In the order of creation. */
  inStatus(status: ExecutionRow['status'], limit = Number.POSITIVE_INFINITY): readonly ExecutionRow[] {
    return this.#indexes.withStatus(status).slice(0, limit);
  }

  /** In the order of creation. */
  ofDeployment(deployment: DeploymentRow): readonly ExecutionRow[] {
    const rows = this.#indexes.onDeployment(deployment.id).slice(0, Number.POSITIVE_INFINITY);
    return rows.filter((row) => row.deployment === deployment);
  }

  page(query: ListQuery): Page<ExecutionRow> {
    return this.#indexes.page(query, (id) => this.#byId.get(id));
  }

  /** From now on executions have the fields of this release. */
  changeRelease(release: Release): void {
    this.#texts.changeRelease(release);
  }

  /** All its fields as JSON. */
  text(row: ExecutionRow): string {
    return this.#texts.of(row as StoredExecution);
  }

  insert(values: NewExecution): ExecutionRow {
    const { row } = this.#store(values);
    this.#indexes.add(row);
    this.runQueue.add(row);
    this.afterChange?.(row);
    return row;
  }

  /**
   * Inserts an execution of a state that is being decoded. `buildIndexes` must follow, when all are inserted and linked.
   * Returns false if the tenant has another execution with this id.
   */
  insertUnindexed(values: NewExecution): boolean {
    const { others } = this.#store(values);
    return !others.some(({ tenant }) => tenant === values.tenant);
  }

  buildIndexes(): void {
    const rows = this.#stored.batches.flat().sort(byCreation);
    this.#indexes.addAll(rows);
    for (const row of rows) this.runQueue.add(row);
  }

  #store(values: NewExecution): { row: StoredExecution; others: readonly ExecutionRow[] } {
    const row = new StoredExecution(++this.#sequence, values);
    this.#revision++;
    this.#stored.add(row);
    if (row.token !== null) this.#byToken?.add(row.token, row);
    return { row, others: this.#byId.add(row.id, row) };
  }

  update(row: ExecutionRow, changes: ExecutionChanges): void {
    const stored = row as StoredExecution;
    this.#change(stored, Object.keys(changes), () => {
      const { status, token } = stored;
      Object.assign(stored, changes);
      if (stored.token !== token) {
        if (token !== null) this.#byToken?.delete(token, stored);
        if (stored.token !== null) this.#byToken?.add(stored.token, stored);
      }
      if (stored.status !== status)
        for (const group of stored.groups) group.members.statusChanged(status, stored.status);
    });
  }

  /** Makes it a member of a group. */
  link(group: GroupRow, row: ExecutionRow): void {
    const stored = row as StoredExecution;
    if (group.members.has(row)) return;
    const link = (): void => {
      // A spread would reserve room for more.
      stored.groups = stored.groups.concat(group);
      group.members.add(row);
    };
    if (stored.partition === null) link();
    else this.#change(stored, ['groups'], link);
  }

  /** Also removes it from its groups. */
  delete(row: ExecutionRow): void {
    const stored = row as StoredExecution;
    for (const listener of this.beforeChange) listener(stored);
    this.#revision++;
    this.runQueue.delete(stored);
    this.#indexes.delete(stored);
    this.#stored.delete(stored);
    this.#byId.delete(stored.id, stored);
    if (stored.token !== null) this.#byToken?.delete(stored.token, stored);
    for (const group of stored.groups) group.members.delete(stored);
    this.afterChange?.(stored);
  }

  /** Removes it from the affected indexes, changes it, and adds it again. */
  #change(row: StoredExecution, fields: readonly string[], change: () => void): void {
    for (const listener of this.beforeChange) listener(row);
    this.#revision++;
    const works = fields.some((field) => RUN_QUEUE_FIELDS.has(field));
    const indexes = this.#indexes.affectedBy(fields);
    if (works) this.runQueue.delete(row);
    this.#indexes.delete(row, indexes);
    change();
    row.text = null;
    this.#indexes.add(row, indexes);
    if (works) this.runQueue.add(row);
    this.afterChange?.(row);
  }
}

/** The fields that the run queue depends on. */
const RUN_QUEUE_FIELDS: ReadonlySet<string> = new Set<keyof ExecutionRow>([
  'created_at',
  'deployment',
  'groups',
  'is_system_workflow',
  'status',
  'workflow_id',
]);
