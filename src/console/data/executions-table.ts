import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import {
  type BlockReason,
  type Execution,
  type ExecutionField,
  type ExecutionFilter,
  type ExecutionStatus,
  loadBlockReasons,
  type SortKey,
} from '../../client/index.ts';
import type { Poller } from './poller.ts';
import type { Session } from './session.ts';

/** Rows per page: a few pages fill a screen, and each loads quickly. */
const PAGE_SIZE = 100;
/** The number of pages in memory. The rows of other pages are requested again when they are scrolled into view. */
const MAX_PAGES = 24;
/** The maximum number of matches of a search by part of an id. */
export const MAX_SEARCH_RESULTS = 100;
/** How long to wait for the end of a scroll, in milliseconds. */
const SCROLL_END_MS = 60;
/** The maximum number of queued rows whose block reasons are loaded. */
const MAX_BLOCK_REASONS = 60;

const FIELDS = [
  'id',
  'status',
  'deployment_id',
  'deployment_display_name',
  'workflow_id',
  'created_at',
  'started_at',
  'ended_at',
  'scheduled_for',
  'created_by',
  'total_operations',
  'finished_operations',
  'is_dry_run',
  'is_system_workflow',
  'error',
] as const satisfies readonly ExecutionField[];

export type Row = Pick<Execution, (typeof FIELDS)[number]>;

/** The fields by which the table can be sorted. */
export const SORT_FIELDS = [
  'status',
  'deployment_id',
  'workflow_id',
  'created_at',
  'started_at',
  'ended_at',
  'created_by',
] as const satisfies readonly ExecutionField[];

export type SortField = (typeof SORT_FIELDS)[number];

export interface Sort {
  readonly field: SortField;
  readonly descending: boolean;
}

const NEWEST_FIRST: Sort = { field: 'created_at', descending: true };

interface Page {
  readonly rows: readonly Row[];
  readonly revision: number;
}

/** The executions as a table of any length, of which only the visible pages are loaded. */
export class ExecutionsTable {
  readonly #session: Session;
  readonly #poller: Poller;
  readonly #pages = new Map<number, Page>();
  /** The number of executions; undefined before it is known. */
  readonly total = signal<number | undefined>(undefined);
  /** Grows when rows are loaded or change. */
  readonly version = signal(0);
  readonly failure = signal<unknown>(undefined);
  /** The matches of a search by part of an id; null without such a search. */
  readonly matchingIds = signal<readonly string[] | null>(null);
  /** The number of ids that the search has read so far. */
  readonly searchedIds = signal(0);
  /** Why the visible queued rows wait, by id. */
  readonly blockReasons = signal<ReadonlyMap<string, BlockReason>>(new Map());
  #request: AbortController | null = null;
  #isStale = false;
  #key = '';
  #scrollTimer: ReturnType<typeof setTimeout> | undefined;

  readonly statuses = signal<readonly ExecutionStatus[]>([]);
  readonly deployment = signal('');
  readonly workflow = signal('');
  readonly group = signal('');
  readonly search = signal('');
  readonly withSystem = signal(false);
  readonly sort = signal<Sort>(NEWEST_FIRST);
  /** The rows that are on the screen. */
  readonly visibleRange = signal({ first: 0, last: 30 });

  /** The number of filters that are set, the search aside. */
  readonly filterCount: ReadonlySignal<number> = computed(
    () =>
      [this.statuses.value.length > 0, this.deployment.value, this.workflow.value, this.group.value].filter(
        Boolean,
      ).length,
  );

  readonly isFiltered: ReadonlySignal<boolean> = computed(
    () => this.filterCount.value > 0 || this.search.value.trim() !== '',
  );

  constructor(session: Session, poller: Poller) {
    this.#session = session;
    this.#poller = poller;
  }

  /** The row at an index; undefined while it is loading. */
  rowAt(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE_SIZE))?.rows[index % PAGE_SIZE];
  }

  /** The ids of the executions that match the filters and the search and have one of some statuses. */
  async matching(statuses: readonly ExecutionStatus[]): Promise<string[]> {
    const found = this.matchingIds.value;
    const chosen = this.statuses.value;
    const status = chosen.length > 0 ? statuses.filter((each) => chosen.includes(each)) : statuses;
    if (status.length === 0 || found?.length === 0) return [];
    const ids: string[] = [];
    const query = {
      include: ['id'],
      filter: { ...this.#filter(), status, ...(found && { id: found }) },
      size: 1000,
      includeSystemWorkflows: this.withSystem.value,
      groupId: this.group.value || undefined,
    } as const;
    for await (const { id } of this.#session.observer.value.executions.list(query)) ids.push(id);
    return ids;
  }

  clearFilters(): void {
    this.statuses.value = [];
    for (const text of [this.deployment, this.workflow, this.group, this.search]) text.value = '';
  }

  /** Sorts by a field; by the same field again, in the other direction. */
  sortBy(field: SortField): void {
    const { field: present, descending } = this.sort.value;
    this.sort.value = { field, descending: field === present ? !descending : field.endsWith('_at') };
  }

  /** Keeps the visible rows up to date. @returns a function that ends this. */
  subscribe(): () => void {
    const ends = [
      effect(() => {
        const text = this.search.value.trim();
        // Read here, so that a change of the filter or the user repeats the search.
        void [this.#filter(), this.group.value, this.withSystem.value, this.#session.observer.value];
        const abort = new AbortController();
        untracked(() => void this.#search(text, abort.signal));
        return () => abort.abort();
      }),
      effect(() => {
        const key = JSON.stringify([
          this.#filter(),
          this.group.value,
          this.withSystem.value,
          this.sort.value,
          this.matchingIds.value,
        ]);
        void [this.#session.observer.value, this.#poller.revision.value, this.visibleRange.value];
        untracked(() => this.#refresh(key));
      }),
    ];
    return () => {
      for (const end of ends) end();
      clearTimeout(this.#scrollTimer);
      this.#request?.abort();
      this.#request = null;
    };
  }

  #filter(): ExecutionFilter {
    return {
      ...(this.statuses.value.length > 0 && { status: this.statuses.value }),
      ...(this.deployment.value !== '' && { deployment_id: this.deployment.value }),
      ...(this.workflow.value !== '' && { workflow_id: this.workflow.value }),
    };
  }

  #refresh(key: string): void {
    const isOther = key !== this.#key;
    this.#key = key;
    clearTimeout(this.#scrollTimer);
    if (isOther) {
      this.#request?.abort();
      this.#request = null;
      this.#pages.clear();
      this.version.value += 1;
    }
    if (this.#request !== null) {
      this.#isStale = true;
      return;
    }
    // Pages that are only scrolled past are not requested.
    const isScrolling = !isOther && this.#missingPages().length > 0 && this.#pages.size > 0;
    if (isScrolling) this.#scrollTimer = setTimeout(() => void this.#load(), SCROLL_END_MS);
    else void this.#load();
  }

  #visiblePages(): number[] {
    const { first, last } = this.visibleRange.value;
    const from = Math.floor(first / PAGE_SIZE);
    return Array.from({ length: Math.floor(last / PAGE_SIZE) - from + 1 }, (_, index) => from + index);
  }

  #missingPages(): number[] {
    return this.#visiblePages().filter((page) => !this.#pages.has(page));
  }

  async #load(): Promise<void> {
    const flight = new AbortController();
    this.#request = flight;
    this.#isStale = false;
    try {
      const revision = this.#poller.revision.value;
      for (const page of this.#visiblePages()) {
        const kept = this.#pages.get(page);
        if (kept?.revision === revision) continue;
        await this.#loadPage(page, revision, flight.signal);
      }
      this.failure.value = undefined;
      await this.#loadBlockReasons(flight.signal);
    } catch (error) {
      if (flight.signal.aborted) return;
      this.failure.value = error;
    }
    if (this.#request !== flight) return;
    this.#request = null;
    if (this.#isStale) this.#refresh(this.#key);
  }

  async #loadPage(page: number, revision: number, abort: AbortSignal): Promise<void> {
    const found = this.matchingIds.value;
    if (found?.length === 0) {
      this.#storePage(page, [], revision, 0);
      return;
    }
    const { field, descending } = this.sort.value;
    const sort = [`${descending ? '-' : ''}${field}`, ...(field === 'created_at' ? [] : ['-created_at'])];
    const { items, metadata } = await this.#session.observer.value.executions.list(
      {
        include: FIELDS,
        filter: { ...this.#filter(), ...(found && { id: found }) },
        sort: sort as SortKey<SortField>[],
        size: PAGE_SIZE,
        offset: page * PAGE_SIZE,
        includeSystemWorkflows: this.withSystem.value,
        groupId: this.group.value || undefined,
      },
      { signal: abort },
    );
    this.#storePage(page, items, revision, metadata.pagination.total);
  }

  #storePage(page: number, rows: readonly Row[], revision: number, total: number): void {
    this.#pages.delete(page);
    this.#pages.set(page, { rows, revision });
    this.total.value = total;
    // Evict the pages that were loaded longest ago.
    for (const old of this.#pages.keys()) {
      if (this.#pages.size <= MAX_PAGES) break;
      this.#pages.delete(old);
    }
    this.version.value += 1;
  }

  /** Loads what the visible queued rows may wait for: executions on their deployments, and their groups. */
  async #loadBlockReasons(abort: AbortSignal): Promise<void> {
    const { first, last } = this.visibleRange.value;
    const rows = Array.from({ length: last - first + 1 }, (_, index) => this.rowAt(first + index));
    const queued = rows.filter((row) => row?.status === 'queued').slice(0, MAX_BLOCK_REASONS) as Row[];
    if (queued.length === 0) {
      if (this.blockReasons.value.size > 0) this.blockReasons.value = new Map();
      return;
    }
    this.blockReasons.value = await loadBlockReasons(this.#session.observer.value, queued, { signal: abort });
  }

  /** The API filters by complete ids only, so a search by a part reads the ids page by page. */
  async #search(text: string, abort: AbortSignal): Promise<void> {
    this.searchedIds.value = 0;
    if (text === '') {
      this.matchingIds.value = null;
      return;
    }
    const part = text.toLowerCase();
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part)) {
      this.matchingIds.value = [part];
      return;
    }
    const found: string[] = [];
    const all = this.#session.observer.value.executions.list(
      {
        include: ['id'],
        filter: this.#filter(),
        sort: '-created_at',
        size: 1000,
        includeSystemWorkflows: this.withSystem.value,
        groupId: this.group.value || undefined,
      },
      { signal: abort },
    );
    try {
      for await (const page of all.pages()) {
        for (const { id } of page.items) if (id.toLowerCase().includes(part)) found.push(id);
        this.searchedIds.value += page.items.length;
        if (found.length >= MAX_SEARCH_RESULTS) break;
      }
      this.matchingIds.value = found.slice(0, MAX_SEARCH_RESULTS);
    } catch (error) {
      if (!abort.aborted) this.failure.value = error;
    }
  }
}
