import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ACTIVE_STATUSES, type ExecutionField, WAITING_STATUSES } from '../../client/index.ts';
import { LiveQuery } from './live-query.ts';
import type { Poller } from './poller.ts';
import { QueueExits } from './queue-exits.ts';
import type { Session } from './session.ts';
import type { TimelineExecution } from './timeline-layout.ts';

/** The maximum number of executions: of the unfinished ones, and of the newest ones in the window. */
export const MAX_SHOWN = 300;

const FIELDS = [
  'id',
  'status',
  'deployment_id',
  'workflow_id',
  'created_at',
  'started_at',
  'ended_at',
] as const satisfies readonly ExecutionField[];

export const SPANS = [
  30_000, 60_000, 180_000, 600_000, 1_800_000, 7_200_000, 28_800_000, 86_400_000,
] as const;

/** The executions in a window of time, which follows the present until it is moved. */
export class Timeline {
  readonly #session: Session;
  readonly #poller: Poller;
  readonly query: LiveQuery<readonly TimelineExecution[]>;
  readonly queueExits = new QueueExits();
  readonly span = signal<number>(180_000);
  /** The end of the window; null while it follows the present. */
  readonly end = signal<number | null>(null);
  readonly from: ReadonlySignal<number> = computed(() => this.to.value - this.span.value);
  readonly to: ReadonlySignal<number> = computed(
    () => this.end.value ?? this.#poller.now.value + this.span.value * 0.06,
  );

  constructor(session: Session, poller: Poller) {
    this.#session = session;
    this.#poller = poller;
    this.query = new LiveQuery(
      poller,
      (abort) => this.#load(abort),
      // While the window follows the time, new executions are noticed by the revision.
      () => [this.span.value, this.end.value, session.username.value, session.tenant.value],
    );
  }

  /** Zooms in (1) or out (-1), keeping the end of the window. */
  zoom(direction: 1 | -1): void {
    const at = SPANS.findIndex((span) => span >= this.span.value);
    const next = SPANS[Math.min(SPANS.length - 1, Math.max(0, at - direction))];
    if (next !== undefined) this.span.value = next;
  }

  /** Moves by a fraction of the window, at most to the present, which it then follows. */
  move(part: number): void {
    const end = this.to.value + part * this.span.value;
    this.end.value = end >= this.#poller.now.value ? null : end;
  }

  backToNow(): void {
    this.end.value = null;
  }

  async #load(abort: AbortSignal): Promise<readonly TimelineExecution[]> {
    const { executions } = this.#session.observer.value;
    const options = { signal: abort };
    const [from, to] = [this.from.value, this.to.value];
    const underWay = executions.list(
      {
        include: FIELDS,
        filter: { status: [...ACTIVE_STATUSES, ...WAITING_STATUSES] },
        sort: 'created_at',
        size: MAX_SHOWN,
      },
      options,
    );
    const offset = this.end.value === null ? 0 : await this.#countAfter(to, abort);
    const recent = executions.list(
      { include: FIELDS, sort: '-created_at', size: MAX_SHOWN, offset },
      options,
    );
    const all = new Map<string, TimelineExecution>();
    for (const { items } of await Promise.all([underWay, recent]))
      for (const row of items) all.set(row.id, row);
    this.queueExits.observe(all.values(), this.#poller.now.value);
    // Executions that ended before the window are not part of it.
    return [...all.values()].filter(({ ended_at, created_at }) => {
      return Date.parse(created_at) <= to && (ended_at === null || Date.parse(ended_at) >= from);
    });
  }

  /** The number of executions created after a time. The API filters by equality only, so this is a binary search. */
  async #countAfter(time: number, abort: AbortSignal): Promise<number> {
    const { executions } = this.#session.observer.value;
    let [low, high] = [0, Number.POSITIVE_INFINITY];
    while (low < high) {
      const middle = high === Number.POSITIVE_INFINITY ? 0 : Math.floor((low + high) / 2);
      const { items, metadata } = await executions.list(
        { include: ['created_at'], sort: '-created_at', size: 1, offset: middle },
        { signal: abort },
      );
      if (high === Number.POSITIVE_INFINITY) high = metadata.pagination.total;
      const [row] = items;
      if (row !== undefined && Date.parse(row.created_at) > time) low = middle + 1;
      else high = Math.min(high, middle);
    }
    return low;
  }
}
