/**
 * The executions that are active or queued, laid out for what starting and dequeueing ask. Each answer costs the same
 * however many wait: of each deployment that nothing holds back, only the first in line is kept in view.
 */
import { ACTIVE_STATUSES } from '../../../../generated/lifecycle.ts';
import type { DeploymentRow, ExecutionRow, GroupRow } from '../model/types.ts';
import { byCreation, bySequence } from './order.ts';
import { getOrMake } from './partition-index.ts';
import { type Ordered, OrderedRows } from './sorted-list.ts';

/** Queued executions of the same groups, which so become full together. */
interface Crowd {
  readonly key: string;
  readonly groups: readonly GroupRow[];
  /** The first of each of their lanes that is open. */
  readonly heads: OrderedRows<ExecutionRow>;
  lanes: number;
}

/** Those of a crowd that are queued on one deployment; what creates its environment has a lane of its own. */
interface Lane {
  readonly crowd: Crowd;
  readonly creates: boolean;
  readonly rows: OrderedRows<ExecutionRow>;
}

/** Which lanes of a deployment nothing there holds back; what creates its environment is taken up in any case. */
type Open = 'all' | 'creating';

class DeploymentWork {
  readonly active = new OrderedRows<ExecutionRow>(byCreation);
  readonly queued = new OrderedRows<ExecutionRow>(byCreation);
  readonly lanes = new Map<string, Lane>();
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

export class Workload {
  readonly #active = new OrderedRows<ExecutionRow>(byCreation);
  readonly #activeSystem = new OrderedRows<ExecutionRow>(byCreation);
  readonly #queuedSystem = new OrderedRows<ExecutionRow>(byCreation);
  readonly #deployments = new Map<DeploymentRow | null, DeploymentWork>();
  readonly #crowds = new Map<string, Crowd>();
  /** Those that have lanes that are open. */
  readonly #waiting = new Set<Crowd>();

  /** These three, and those of a deployment below, are in the order of creation. */
  get active(): Ordered<ExecutionRow> {
    return this.#active;
  }

  get activeSystem(): Ordered<ExecutionRow> {
    return this.#activeSystem;
  }

  get queuedSystem(): Ordered<ExecutionRow> {
    return this.#queuedSystem;
  }

  activeOn(deployment: DeploymentRow): Ordered<ExecutionRow> {
    return this.#deployments.get(deployment)?.active ?? NONE;
  }

  queuedOn(deployment: DeploymentRow): Ordered<ExecutionRow> {
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
    for (const crowd of this.#waiting) {
      if (!crowd.groups.some(isFull)) cursors.push({ rows: crowd.heads, next: 0, heads: true });
    }
    while (rows.length < limit) {
      const cursor = earliest(cursors);
      const row = cursor?.rows.at(cursor.next++);
      if (cursor === undefined || row === undefined) break;
      rows.push(row);
      const lane = cursor.heads ? this.#deployments.get(row.deployment)?.lanes.get(laneKey(row)) : undefined;
      if (lane !== undefined) cursors.push({ rows: lane.rows, next: 1, heads: false });
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
        if (creates(row)) work.creating++;
        if (row.is_system_workflow) return;
        getOrMake(work.lanes, laneKey(row), () => this.#newLane(row)).rows.add(row);
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
        if (creates(row)) work.creating--;
        if (row.is_system_workflow) return;
        work.lanes.get(laneKey(row))?.rows.delete(row);
      });
    }
  }

  /** Does something to the work of a deployment, and brings what is in view of its lanes into line. */
  #change(row: ExecutionRow, change: (work: DeploymentWork) => void): void {
    const work = getOrMake(this.#deployments, row.deployment, () => new DeploymentWork(row.deployment));
    const key = laneKey(row);
    const before = work.open;
    this.#hide(work.lanes.get(key), before);
    change(work);
    const after = work.open;
    const own = work.lanes.get(key);
    if (own?.rows.size === 0) this.#remove(work, key, own);
    this.#show(own, after);
    if (after !== before) {
      for (const lane of work.lanes.values()) {
        if (lane === own) continue;
        this.#hide(lane, before);
        this.#show(lane, after);
      }
    }
    if (work.active.size === 0 && work.queued.size === 0) this.#deployments.delete(row.deployment);
  }

  #show(lane: Lane | undefined, open: Open): void {
    const head = lane?.rows.at(0);
    if (lane === undefined || head === undefined || !isOpen(lane, open)) return;
    lane.crowd.heads.add(head);
    this.#waiting.add(lane.crowd);
  }

  #hide(lane: Lane | undefined, open: Open): void {
    const head = lane?.rows.at(0);
    if (lane === undefined || head === undefined || !isOpen(lane, open)) return;
    lane.crowd.heads.delete(head);
    if (lane.crowd.heads.size === 0) this.#waiting.delete(lane.crowd);
  }

  #newLane(row: ExecutionRow): Lane {
    const key = crowdKey(row);
    const newCrowd = (): Crowd => ({ key, groups: row.groups, heads: inStorageOrder(), lanes: 0 });
    const crowd = getOrMake(this.#crowds, key, newCrowd);
    crowd.lanes++;
    return { crowd, creates: creates(row), rows: inStorageOrder() };
  }

  #remove(work: DeploymentWork, key: string, lane: Lane): void {
    work.lanes.delete(key);
    lane.crowd.lanes--;
    if (lane.crowd.lanes === 0) this.#crowds.delete(lane.crowd.key);
  }
}

function inStorageOrder(): OrderedRows<ExecutionRow> {
  return new OrderedRows<ExecutionRow>(bySequence);
}

const NONE: Ordered<ExecutionRow> = new OrderedRows<ExecutionRow>(byCreation);

/** Where `ready` is in one of the lists that it merges. */
interface Cursor {
  readonly rows: Ordered<ExecutionRow>;
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

function isOpen(lane: Lane, open: Open): boolean {
  return open === 'all' || lane.creates;
}

function isFull({ members, concurrency }: GroupRow): boolean {
  return members.active > 0 && members.active >= concurrency;
}

function creates(row: ExecutionRow): boolean {
  return row.workflow_id === 'create_deployment_environment';
}

function laneKey(row: ExecutionRow): string {
  return `${creates(row) ? 'creates ' : ''}${crowdKey(row)}`;
}

function crowdKey({ groups }: ExecutionRow): string {
  return groups
    .map((group) => group.sequence)
    .sort((left, right) => left - right)
    .join();
}

const ACTIVE: ReadonlySet<string | null> = new Set(ACTIVE_STATUSES);

function isActive(row: ExecutionRow): boolean {
  return ACTIVE.has(row.status);
}
