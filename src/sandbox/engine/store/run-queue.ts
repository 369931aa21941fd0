/**
 * The executions that are active or queued, laid out for what starting and dequeueing ask. Each answer costs the same
 * however many wait: of each deployment that nothing holds back, only the first in line is kept in view.
 */
import { ACTIVE_STATUSES } from '../../../../generated/lifecycle.ts';
import type { DeploymentRow, ExecutionRow, GroupRow } from '../model/types.ts';
import { byCreation, bySequence } from './order.ts';
import { getOrCreate } from './partition-index.ts';
import { type ReadonlySortedList, SortedList } from './sorted-list.ts';

/** Queued executions of the same groups, which so become full together. */
interface GroupSet {
  readonly key: string;
  readonly groups: readonly GroupRow[];
  /** The first of each of their lanes that is open. */
  readonly heads: SortedList<ExecutionRow>;
  subQueues: number;
}

/** Those of a groupSet that are queued on one deployment; what creates its environment has a subQueue of its own. */
interface SubQueue {
  readonly groupSet: GroupSet;
  readonly createsEnvironment: boolean;
  readonly rows: SortedList<ExecutionRow>;
}

/** Which lanes of a deployment nothing there holds back; what creates its environment is taken up in any case. */
type Open = 'all' | 'creating';

class DeploymentQueue {
  readonly active = new SortedList<ExecutionRow>(byCreation);
  readonly queued = new SortedList<ExecutionRow>(byCreation);
  readonly subQueues = new Map<string, SubQueue>();
  readonly #shared: boolean;
  /** How many wait to create its environment. */
  creating = 0;

  constructor(deployment: DeploymentRow | null) {
    this.#shared = deployment === null;
  }

  /** What has no deployment never gets in each other's way. */
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
  /** Those that have lanes that are open. */
  readonly #waiting = new Set<GroupSet>();

  /** These three, and those of a deployment below, are in the order of creation. */
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
   * The first queued executions in storage order that may be tried: not of the system, in no group that is full, and on
   * a deployment with nothing active and no environment to be created first - or to create that environment. A paused group of which nothing is active
   * does not count as full here, so its members take up places (resource_manager.py: `_queued_executions_query`).
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

  /** Nothing happens if it is neither active nor queued. */
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

  /** To be called while it still is as it was added. */
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

  /** Does something to the work of a deployment, and brings what is in view of its lanes into line. */
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

/** Where `ready` is in one of the lists that it merges. */
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
