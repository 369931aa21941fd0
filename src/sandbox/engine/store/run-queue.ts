/**
 * The active and queued executions, arranged so that finding those that can start costs the same for any number of them:
 * of each deployment without a conflict only the first one in line is exposed.
 */
import { ACTIVE_STATUSES } from '../../../../generated/lifecycle.ts';
import type { DeploymentRow, ExecutionRow, GroupRow } from '../model/types.ts';
import { byCreation, bySequence } from './order.ts';
import { getOrCreate } from './partition-index.ts';
import { type ReadonlySortedList, SortedList } from './sorted-list.ts';

/** The queued executions with the same set of groups, which reach their limits together. */
interface GroupSet {
  readonly key: string;
  readonly groups: readonly GroupRow[];
  /** The first of each of its open sub-queues. */
  readonly heads: SortedList<ExecutionRow>;
  subQueues: number;
}

/** The executions of a group set on one deployment. Those that create its environment have their own. */
interface SubQueue {
  readonly groupSet: GroupSet;
  readonly createsEnvironment: boolean;
  readonly rows: SortedList<ExecutionRow>;
}

/** Which sub-queues of a deployment have no conflict; creating its environment is always possible. */
type Open = 'all' | 'creating';

class DeploymentQueue {
  readonly active = new SortedList<ExecutionRow>(byCreation);
  readonly queued = new SortedList<ExecutionRow>(byCreation);
  readonly subQueues = new Map<string, SubQueue>();
  readonly #shared: boolean;
  /** The number that wait to create its environment. */
  creating = 0;

  constructor(deployment: DeploymentRow | null) {
    this.#shared = deployment === null;
  }

  /** Executions without a deployment never conflict. */
  get open(): Open {
    if (this.#shared) return 'all';
    return this.active.size > 0 || this.creating > 0 ? 'creating' : 'all';
  }
}

export class RunQueue {
  readonly #active = new SortedList<ExecutionRow>(byCreation);
  readonly #activeSystem = new SortedList<ExecutionRow>(byCreation);
  readonly #queuedSystem = new SortedList<ExecutionRow>(byCreation);
  readonly #deployments = new Map<DeploymentRow | null, DeploymentQueue>();
  readonly #groupSets = new Map<string, GroupSet>();
  /** The group sets with open sub-queues. */
  readonly #waiting = new Set<GroupSet>();

  /** These and the lists of a deployment are in the order of creation. */
  get active(): ReadonlySortedList<ExecutionRow> {
    return this.#active;
  }

  get activeSystem(): ReadonlySortedList<ExecutionRow> {
    return this.#activeSystem;
  }

  get queuedSystem(): ReadonlySortedList<ExecutionRow> {
    return this.#queuedSystem;
  }

  activeOn(deployment: DeploymentRow): ReadonlySortedList<ExecutionRow> {
    return this.#deployments.get(deployment)?.active ?? NONE;
  }

  queuedOn(deployment: DeploymentRow): ReadonlySortedList<ExecutionRow> {
    return this.#deployments.get(deployment)?.queued ?? NONE;
  }

  /**
   * The first queued executions in storage order that may start: no system workflow, no full group, and nothing active or
   * creating the environment on their deployment, unless they create it. A paused group without active members does not
   * count as full (resource_manager.py: `_queued_executions_query`).
   */
  ready(limit: number): ExecutionRow[] {
    const rows: ExecutionRow[] = [];
    const cursors: Cursor[] = [];
    for (const groupSet of this.#waiting) {
      if (!groupSet.groups.some(isFull)) cursors.push({ rows: groupSet.heads, next: 0, heads: true });
    }
    while (rows.length < limit) {
      const cursor = earliest(cursors);
      const row = cursor?.rows.at(cursor.next++);
      if (cursor === undefined || row === undefined) break;
      rows.push(row);
      const subQueue = cursor.heads
        ? this.#deployments.get(row.deployment)?.subQueues.get(subQueueKey(row))
        : undefined;
      if (subQueue !== undefined) cursors.push({ rows: subQueue.rows, next: 1, heads: false });
    }
    return rows;
  }

  /** Ignores an execution that is neither active nor queued. */
  add(row: ExecutionRow): void {
    if (isActive(row)) {
      this.#active.add(row);
      if (row.is_system_workflow) this.#activeSystem.add(row);
      this.#change(row, (work) => work.active.add(row));
    } else if (row.status === 'queued') {
      if (row.is_system_workflow) this.#queuedSystem.add(row);
      this.#change(row, (work) => {
        work.queued.add(row);
        if (createsEnvironment(row)) work.creating++;
        if (row.is_system_workflow) return;
        getOrCreate(work.subQueues, subQueueKey(row), () => this.#newSubQueue(row)).rows.add(row);
      });
    }
  }

  /** To be called before the execution changes. */
  delete(row: ExecutionRow): void {
    if (isActive(row)) {
      this.#active.delete(row);
      if (row.is_system_workflow) this.#activeSystem.delete(row);
      this.#change(row, (work) => work.active.delete(row));
    } else if (row.status === 'queued') {
      if (row.is_system_workflow) this.#queuedSystem.delete(row);
      this.#change(row, (work) => {
        work.queued.delete(row);
        if (createsEnvironment(row)) work.creating--;
        if (row.is_system_workflow) return;
        work.subQueues.get(subQueueKey(row))?.rows.delete(row);
      });
    }
  }

  /** Changes the queue of a deployment, and exposes and conceals its sub-queues accordingly. */
  #change(row: ExecutionRow, change: (work: DeploymentQueue) => void): void {
    const work = getOrCreate(this.#deployments, row.deployment, () => new DeploymentQueue(row.deployment));
    const key = subQueueKey(row);
    const before = work.open;
    this.#conceal(work.subQueues.get(key), before);
    change(work);
    const after = work.open;
    const own = work.subQueues.get(key);
    if (own?.rows.size === 0) this.#remove(work, key, own);
    this.#expose(own, after);
    if (after !== before) {
      for (const subQueue of work.subQueues.values()) {
        if (subQueue === own) continue;
        this.#conceal(subQueue, before);
        this.#expose(subQueue, after);
      }
    }
    if (work.active.size === 0 && work.queued.size === 0) this.#deployments.delete(row.deployment);
  }

  #expose(subQueue: SubQueue | undefined, open: Open): void {
    const head = subQueue?.rows.at(0);
    if (subQueue === undefined || head === undefined || !isOpen(subQueue, open)) return;
    subQueue.groupSet.heads.add(head);
    this.#waiting.add(subQueue.groupSet);
  }

  #conceal(subQueue: SubQueue | undefined, open: Open): void {
    const head = subQueue?.rows.at(0);
    if (subQueue === undefined || head === undefined || !isOpen(subQueue, open)) return;
    subQueue.groupSet.heads.delete(head);
    if (subQueue.groupSet.heads.size === 0) this.#waiting.delete(subQueue.groupSet);
  }

  #newSubQueue(row: ExecutionRow): SubQueue {
    const key = groupSetKey(row);
    const newGroupSet = (): GroupSet => ({ key, groups: row.groups, heads: inStorageOrder(), subQueues: 0 });
    const groupSet = getOrCreate(this.#groupSets, key, newGroupSet);
    groupSet.subQueues++;
    return { groupSet, createsEnvironment: createsEnvironment(row), rows: inStorageOrder() };
  }

  #remove(work: DeploymentQueue, key: string, subQueue: SubQueue): void {
    work.subQueues.delete(key);
    subQueue.groupSet.subQueues--;
    if (subQueue.groupSet.subQueues === 0) this.#groupSets.delete(subQueue.groupSet.key);
  }
}

function inStorageOrder(): SortedList<ExecutionRow> {
  return new SortedList<ExecutionRow>(bySequence);
}

const NONE: ReadonlySortedList<ExecutionRow> = new SortedList<ExecutionRow>(byCreation);

/** A position in one of the lists that `ready` merges. */
interface Cursor {
  readonly rows: ReadonlySortedList<ExecutionRow>;
  next: number;
  readonly heads: boolean;
}

function earliest(cursors: readonly Cursor[]): Cursor | undefined {
  let first: Cursor | undefined;
  let sequence = Number.POSITIVE_INFINITY;
  for (const cursor of cursors) {
    const row = cursor.rows.at(cursor.next);
    if (row !== undefined && row.sequence < sequence) {
      first = cursor;
      sequence = row.sequence;
    }
  }
  return first;
}

function isOpen(subQueue: SubQueue, open: Open): boolean {
  return open === 'all' || subQueue.createsEnvironment;
}

function isFull({ members, concurrency }: GroupRow): boolean {
  return members.active > 0 && members.active >= concurrency;
}

function createsEnvironment(row: ExecutionRow): boolean {
  return row.workflow_id === 'create_deployment_environment';
}

function subQueueKey(row: ExecutionRow): string {
  return `${createsEnvironment(row) ? 'creates ' : ''}${groupSetKey(row)}`;
}

function groupSetKey({ groups }: ExecutionRow): string {
  return groups
    .map((group) => group.sequence)
    .sort((left, right) => left - right)
    .join();
}

const ACTIVE: ReadonlySet<string | null> = new Set(ACTIVE_STATUSES);

function isActive(row: ExecutionRow): boolean {
  return ACTIVE.has(row.status);
}
