import type { Query, QueryClient, QueryKey } from '@tanstack/query-core';
import {
  type CloudifyClient,
  type ExecutionListQuery,
  type ExecutionState,
  isFinished,
  PollingError,
} from '../index.ts';
import { NAMESPACE, scopeOf } from './options.ts';

/** A row of a list or a whole execution; without the fields that `include` leaves out. */
type Row = Partial<ExecutionState> & { readonly tenant_name?: string };

/** The data of a query: one execution, a page of a list, or all pages of an infinite list. */
type Data = Row & { readonly items?: readonly Row[]; readonly pages?: readonly Data[] };

interface Target {
  readonly client: CloudifyClient;
  readonly id: string;
  readonly tenant: string | undefined;
}

const liveExecutions = new WeakMap<QueryClient, LiveExecutions>();

/**
 * Keeps the executions up to date that components show: there is one wait for each that is not finished, all waits share the
 * poller of their client, and every state that is seen is written into the data of all queries that have the execution.
 */
export class LiveExecutions {
  readonly #queryClient: QueryClient;
  /** The clients of all queries, by scope. */
  readonly #clients = new Map<string, CloudifyClient>();
  readonly #waits = new Map<string, AbortController>();
  #isChanged = false;

  static of(queryClient: QueryClient): LiveExecutions {
    const live = liveExecutions.get(queryClient) ?? new LiveExecutions(queryClient);
    liveExecutions.set(queryClient, live);
    return live;
  }

  private constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient;
    queryClient.getQueryCache().subscribe(({ query, type }) => {
      if (query.queryKey[0] !== NAMESPACE || type === 'observerResultsUpdated' || this.#isChanged) return;
      this.#isChanged = true;
      queueMicrotask(() => this.#update());
    });
  }

  /** Polls by this client for the queries of its manager and tenant. */
  connect(client: CloudifyClient): void {
    this.#clients.set(JSON.stringify(scopeOf(client)), client);
  }

  /** The queries of components, without those that show an error. */
  #queries(): Query<Data>[] {
    const queries = this.#queryClient.getQueryCache().findAll({ queryKey: [NAMESPACE], type: 'active' });
    return queries.filter(
      ({ queryKey, state }) => queryKey[2] === 'executions' && state.status === 'success',
    ) as Query<Data>[];
  }

  /** Begins and ends waits, so that there is one for each execution to wait for. */
  #update(): void {
    this.#isChanged = false;
    const targets = new Map<string, Target>();
    for (const { queryKey, state } of this.#queries()) {
      const client = this.#clients.get(JSON.stringify(queryKey.slice(0, 2)));
      for (const { id, status, tenant_name } of rowsOf(state.data as Data)) {
        if (!client || id === undefined || status === undefined || isFinished(status)) continue;
        const tenant = listQueryOf(queryKey).allTenants ? tenant_name : undefined;
        targets.set(JSON.stringify([queryKey[1], tenant, id]), { client, id, tenant });
      }
    }
    for (const [name, wait] of this.#waits) {
      if (targets.has(name)) continue;
      this.#waits.delete(name);
      wait.abort();
    }
    for (const [name, target] of targets) if (!this.#waits.has(name)) void this.#wait(name, target);
  }

  async #wait(name: string, { client, id, tenant }: Target): Promise<void> {
    const { signal } = this.#waits.set(name, new AbortController()).get(name) as AbortController;
    const scope = JSON.stringify(scopeOf(client));
    const queries = () =>
      this.#queries().filter(
        ({ queryKey, state }) =>
          JSON.stringify(queryKey.slice(0, 2)) === scope &&
          rowsOf(state.data as Data).some((row) => row.id === id),
      );
    const onProgress = (state: ExecutionState) => {
      for (const query of queries()) this.#write(query, state);
    };
    try {
      await client.executions.handle(id).wait({ signal, tenant, onProgress });
    } catch (error) {
      if (signal.aborted) return;
      // A request of their own shows the queries whether it is deleted or the manager is unavailable. What has an error response
      // is not polled again as long as it is shown.
      if (error instanceof PollingError) this.#waits.delete(name);
      for (const { queryKey } of queries()) this.#refetch(queryKey);
    }
  }

  #write({ queryKey, state: { data, dataUpdatedAt } }: Query<Data>, state: ExecutionState): void {
    let isMoved = false;
    const written = mapRows(data as Data, (row) => {
      if (row.id !== state.id) return row;
      isMoved ||= row.status !== state.status;
      // The words for people are the status itself until it is finished, when the state has all fields.
      const fields = Object.entries({ status_display: state.status, ...state });
      return { ...row, ...Object.fromEntries(fields.filter(([field]) => field in row)) };
    });
    // It is no fresher: the other rows are as old as before.
    this.#queryClient.setQueryData(queryKey, written, { updatedAt: dataUpdatedAt });
    const { status, status_display } = { ...listQueryOf(queryKey).filter };
    if (isMoved && (status ?? status_display)) this.#refetch(queryKey);
  }

  #refetch(queryKey: QueryKey): void {
    void this.#queryClient.invalidateQueries({ queryKey, exact: true }, { cancelRefetch: false });
  }
}

function listQueryOf([, , , , query]: QueryKey): ExecutionListQuery {
  return query as ExecutionListQuery;
}

function rowsOf(data: Data): readonly Row[] {
  return data.pages?.flatMap(rowsOf) ?? data.items ?? [data];
}

function mapRows(data: Data, map: (row: Row) => Row): Data {
  if (data.pages) return { ...data, pages: data.pages.map((page) => mapRows(page, map)) };
  return data.items ? { ...data, items: data.items.map(map) } : map(data);
}
