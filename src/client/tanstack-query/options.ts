import type { DataTag, InfiniteData, QueryClient, QueryKey } from '@tanstack/query-core';
import type { CloudifyClient, Page, RequestOptions } from '../index.ts';

// The contexts are wider types than those of TanStack Query, of which a project can have several copies.

/** Options of a query: for `useQuery`, `useSuspenseQuery`, `queryClient.fetchQuery` and so on. Spread them to add your own. */
export interface MethodQueryOptions<Data> {
  /** Identifies the data, whose type it has: `queryClient.getQueryData(queryKey)` is typed. */
  readonly queryKey: DataTag<QueryKey, Data, Error>;
  /** Sends the request, which is aborted when its last component unmounts. */
  readonly queryFn: (context: { signal: AbortSignal; client: object }) => Promise<Data>;
  /** The client retries by itself. Its errors end in the `error` of the query. */
  readonly retry: false;
}

/** Options of a list that grows page by page: for `useInfiniteQuery`, `queryClient.fetchInfiniteQuery` and so on. */
export interface InfiniteListOptions<Row> {
  /** Identifies the data, whose type it has: `queryClient.getQueryData(queryKey)` is typed. */
  readonly queryKey: DataTag<QueryKey, InfiniteData<Page<Row>, number>, Error>;
  /** Requests the page at an offset. */
  readonly queryFn: (context: {
    pageParam: number;
    signal: AbortSignal;
    client: object;
  }) => Promise<Page<Row>>;
  /** The offset of the first page. */
  readonly initialPageParam: number;
  /** Returns the offset of the next page; undefined after the last one. */
  readonly getNextPageParam: (page: Page<Row>) => number | undefined;
  /** The client retries by itself. Its errors end in the `error` of the query. */
  readonly retry: false;
}

/** Options of a mutation: for `useMutation`. */
export interface MethodMutationOptions<Data, Variables> {
  /** For `useIsMutating` and `useMutationState`. */
  readonly mutationKey: QueryKey;
  /** Calls the method, then refetches what it changes, also when it has failed. Callbacks that you add do not replace that. */
  readonly mutationFn: (variables: Variables, context: { client: object }) => Promise<Data>;
  /** The client retries by itself where that is safe. */
  readonly retry: false;
}

/** The variables of a mutation of one row: its id, beside the options of the method. */
export type WithId<Options> = Options & {
  /** The id of the execution or the execution group. */
  readonly id: string;
};

/** The first part of every key. */
export const NAMESPACE = 'cloudify-executions';

/** The keys of a client begin with it: other managers and tenants have other data. */
export function scopeOf({ baseUrl, tenant }: CloudifyClient): QueryKey {
  return [NAMESPACE, { baseUrl, tenant }];
}

export function queryOf<Data>(
  queryKey: QueryKey,
  request: (options: RequestOptions, queryClient: QueryClient) => PromiseLike<Data>,
): MethodQueryOptions<Data> {
  return {
    queryKey: queryKey as MethodQueryOptions<Data>['queryKey'],
    queryFn: async ({ signal, client }) => request({ signal }, client as QueryClient),
    retry: false,
  };
}

export function infiniteListOf<Row>(
  queryKey: QueryKey,
  request: (offset: number, options: RequestOptions, queryClient: QueryClient) => PromiseLike<Page<Row>>,
): InfiniteListOptions<Row> {
  return {
    queryKey: queryKey as InfiniteListOptions<Row>['queryKey'],
    queryFn: async ({ signal, client, pageParam }) => request(pageParam, { signal }, client as QueryClient),
    initialPageParam: 0,
    getNextPageParam: ({ items, metadata: { pagination } }) => {
      const next = pagination.offset + items.length;
      return items.length > 0 && next < pagination.total ? next : undefined;
    },
    retry: false,
  };
}

/**
 * @param mutationKey It ends with the resource and the method.
 * @param rowKey The key of the query that has the result as its data.
 */
export function mutationOf<Variables, Data>(
  mutationKey: QueryKey,
  call: (variables: Variables) => PromiseLike<Data>,
  rowKey?: (row: Data) => QueryKey,
): MethodMutationOptions<Data, Variables> {
  return {
    mutationKey,
    mutationFn: async (variables, { client }) => {
      const queryClient = client as QueryClient;
      const changed: unknown[] = [variables];
      try {
        const result = await call(variables);
        changed.push(result);
        if (rowKey) queryClient.setQueryData(rowKey(result), result);
        return result;
      } finally {
        // A page may show many single rows, of which the mutation changes one.
        const ids = changed.map((row) => (Object(row) as { id?: string }).id).filter(Boolean);
        void queryClient.invalidateQueries({
          queryKey: mutationKey.slice(0, 2),
          predicate: ({ queryKey: [, , , method, row] }) =>
            method !== 'get' || ids.length === 0 || ids.includes((row as { id: string }).id),
        });
      }
    },
    retry: false,
  };
}

/** The query as a part of a key, which is the same for all queries with the same rows. */
export function keyOf<Query extends { readonly filter?: object | undefined }>(query: Query): Query {
  const filters = Object.entries({ ...query.filter }).filter(([, value]) => value != null);
  return { ...query, filter: filters.length > 0 ? Object.fromEntries(filters) : undefined };
}
