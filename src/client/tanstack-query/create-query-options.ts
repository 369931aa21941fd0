import type { QueryClient, QueryKey } from '@tanstack/query-core';
import {
  type CancelOptions,
  type CloudifyClient,
  type Execution,
  type ExecutionDeletion,
  type ExecutionField,
  type ExecutionGroupField,
  type ExecutionGroupId,
  type ExecutionGroupListQuery,
  type ExecutionGroupRow,
  type ExecutionGroupStart,
  type ExecutionGroupWithMembers,
  type ExecutionGroupWithoutMembers,
  type ExecutionId,
  type ExecutionListQuery,
  type ExecutionSchedule,
  type ExecutionStart,
  type Executions,
  isApiError,
  isFinished,
  type Page,
  type Projection,
  type ResumeOptions,
  type ScheduledExecutionStub,
  type StartOptions,
} from '../index.ts';
import { LiveExecutions } from './live-executions.ts';
import {
  type InfiniteListOptions,
  infiniteListOf,
  keyOf,
  type MethodMutationOptions,
  type MethodQueryOptions,
  mutationOf,
  queryOf,
  scopeOf,
  type WithId,
} from './options.ts';

/** How often a group that is not finished is requested. */
const GROUP_INTERVAL_MS = 2000;

/**
 * Makes the options of TanStack Query for the methods of a client. They are plain objects, so that they work with its packages
 * for React, Vue, Solid and Svelte, from version 5.89 on.
 *
 * ```ts
 * const { executions } = createQueryOptions(client);
 * const { data, error } = useQuery(executions.list({ filter: { status: 'started' } }));
 * const start = useMutation(executions.start());
 * ```
 *
 * Keys differ by manager and tenant. When another user signs in, call `queryClient.clear()`.
 *
 * Python: no counterpart.
 *
 * @param client Sends the requests. For another tenant use that of `client.withOptions({ tenant })`.
 */
export function createQueryOptions(client: CloudifyClient): {
  /** For `client.executions`. */
  readonly executions: ExecutionQueries;
  /** For `client.executionGroups`. */
  readonly executionGroups: ExecutionGroupQueries;
} {
  return { executions: new ExecutionQueries(client), executionGroups: new ExecutionGroupQueries(client) };
}

/**
 * Options of queries and mutations for `client.executions`.
 *
 * Queries are live: while a component shows an execution that is not finished, its status and its progress are polled, with one
 * request for about forty executions, and all fields are read once it is finished. A list that is filtered by status is
 * refetched when one of its rows has changed it. New rows need a refetch: add a `refetchInterval`.
 */
export class ExecutionQueries {
  /** The beginning of the keys of these queries. */
  readonly queryKey: QueryKey;
  readonly #client: CloudifyClient;

  /** @internal */
  constructor(client: CloudifyClient) {
    this.#client = client;
    this.queryKey = [...scopeOf(client), 'executions'];
  }

  /**
   * A page of a list, or with `allResults` the whole list. See {@link Executions.list}.
   *
   * @param query Which executions, and which of their fields. Rows without `id` and `status` are not live. Default: all.
   */
  list<const Include extends readonly ExecutionField[] = never>(
    query: ExecutionListQuery<Include> = {},
  ): MethodQueryOptions<Page<Projection<Execution, Include>>> {
    return queryOf([...this.queryKey, 'list', keyOf(query)], (options, queryClient) =>
      this.#live(queryClient).list(query, options),
    );
  }

  /** A list that grows page by page, of `size` rows each. See {@link list}. */
  infiniteList<const Include extends readonly ExecutionField[] = never>(
    query: Omit<ExecutionListQuery<Include>, 'offset' | 'allResults'> = {},
  ): InfiniteListOptions<Projection<Execution, Include>> {
    return infiniteListOf([...this.queryKey, 'infiniteList', keyOf(query)], (offset, options, queryClient) =>
      this.#live(queryClient).list<Include>({ ...query, offset }, options),
    );
  }

  /** One execution. See {@link Executions.get}. */
  get<const Include extends readonly ExecutionField[] = never>(
    id: ExecutionId,
    query: { readonly include?: Include | undefined } = {},
  ): MethodQueryOptions<Projection<Execution, Include>> {
    return queryOf([...this.queryKey, 'get', { ...query, id }], (options, queryClient) =>
      this.#live(queryClient).get(id, { ...query, ...options }),
    );
  }

  /** Starts a workflow. See {@link Executions.start}. */
  start(options?: StartOptions): MethodMutationOptions<Execution, ExecutionStart> {
    return this.#mutation('start', (start) => this.#client.executions.start(start, options));
  }

  /** Starts a workflow later. See {@link Executions.schedule}. */
  schedule(): MethodMutationOptions<ScheduledExecutionStub, ExecutionSchedule> {
    return mutationOf([...this.queryKey, 'schedule'], (execution) =>
      this.#client.executions.schedule(execution),
    );
  }

  /** Cancels an execution, also with `force` or `kill` in the variables. See {@link Executions.cancel}. */
  cancel(): MethodMutationOptions<Execution, WithId<CancelOptions>> {
    return this.#mutation('cancel', ({ id, ...options }) => this.#client.executions.cancel(id, options));
  }

  /** Continues a failed or cancelled execution. See {@link Executions.resume}. */
  resume(): MethodMutationOptions<Execution, WithId<ResumeOptions>> {
    return this.#mutation('resume', ({ id, ...options }) => this.#client.executions.resume(id, options));
  }

  /** Deletes finished executions. See {@link Executions.delete}. */
  delete(): MethodMutationOptions<number, ExecutionDeletion> {
    return mutationOf([...this.queryKey, 'delete'], (deletion) => this.#client.executions.delete(deletion));
  }

  #live(queryClient: QueryClient): Executions {
    LiveExecutions.of(queryClient).connect(this.#client);
    return this.#client.executions;
  }

  /** A mutation whose result is what {@link get} reads. */
  #mutation<Variables>(
    method: string,
    call: (variables: Variables) => PromiseLike<Execution>,
  ): MethodMutationOptions<Execution, Variables> {
    return mutationOf([...this.queryKey, method], call, ({ id }) => this.get(id).queryKey);
  }
}

/**
 * Options of queries and mutations for `client.executionGroups`. The members of a group are
 * `executions.list({ groupId })`, which is live.
 */
export class ExecutionGroupQueries {
  /** The beginning of the keys of these queries. */
  readonly queryKey: QueryKey;
  readonly #client: CloudifyClient;

  /** @internal */
  constructor(client: CloudifyClient) {
    this.#client = client;
    this.queryKey = [...scopeOf(client), 'executionGroups'];
  }

  /**
   * A page of a list, or with `allResults` the whole list. See {@link ExecutionGroups.list}.
   *
   * @param query Which groups, and which of their fields; `getData` loads their status and members. Default: all, without.
   */
  list<const Include extends readonly ExecutionGroupField[] = never, const GetData extends boolean = false>(
    query: ExecutionGroupListQuery<Include, GetData> = {},
  ): MethodQueryOptions<Page<Projection<ExecutionGroupRow<GetData>, Include>>> {
    return queryOf([...this.queryKey, 'list', keyOf(query)], (options) =>
      this.#client.executionGroups.list(query, options),
    );
  }

  /** A list that grows page by page, of `size` rows each. See {@link list}. */
  infiniteList<
    const Include extends readonly ExecutionGroupField[] = never,
    const GetData extends boolean = false,
  >(
    query: Omit<ExecutionGroupListQuery<Include, GetData>, 'offset' | 'allResults'> = {},
  ): InfiniteListOptions<Projection<ExecutionGroupRow<GetData>, Include>> {
    return infiniteListOf([...this.queryKey, 'infiniteList', keyOf(query)], (offset, options) =>
      this.#client.executionGroups.list<Include, GetData>({ ...query, offset }, options),
    );
  }

  /**
   * One group with its members, requested every two seconds until all of them are finished or the manager returns an error. See
   * {@link ExecutionGroups.get}.
   */
  get(id: ExecutionGroupId): MethodQueryOptions<ExecutionGroupWithMembers> & {
    /** The interval to the next request, in milliseconds; false when it is finished. */
    readonly refetchInterval: (query: {
      readonly state: { readonly data?: ExecutionGroupWithMembers | undefined; readonly error: unknown };
    }) => number | false;
  } {
    return {
      ...queryOf([...this.queryKey, 'get', { id }], (options) =>
        this.#client.executionGroups.get(id, options),
      ),
      refetchInterval: ({ state: { data, error } }) =>
        isFinished(data) || data?.execution_ids.length === 0 || isApiError(error) ? false : GROUP_INTERVAL_MS,
    };
  }

  /** Starts a workflow on every deployment of a deployment group. See {@link ExecutionGroups.start}. */
  start(): MethodMutationOptions<ExecutionGroupWithMembers, ExecutionGroupStart> {
    const start = (group: ExecutionGroupStart) => this.#client.executionGroups.start(group);
    return mutationOf([...this.queryKey, 'start'], start, ({ id }) => this.get(id).queryKey);
  }

  /** Cancels the members that are not finished. See {@link ExecutionGroups.cancel}. */
  cancel(): MethodMutationOptions<ExecutionGroupWithoutMembers, WithId<CancelOptions>> {
    return mutationOf([...this.queryKey, 'cancel'], ({ id, ...options }) =>
      this.#client.executionGroups.cancel(id, options),
    );
  }

  /** Resumes failed and cancelled members. See {@link ExecutionGroups.resume}. */
  resume(): MethodMutationOptions<ExecutionGroupWithoutMembers, WithId<ResumeOptions>> {
    return mutationOf([...this.queryKey, 'resume'], ({ id, ...options }) =>
      this.#client.executionGroups.resume(id, options),
    );
  }

  /** Sets how many members may be active at the same time. See {@link ExecutionGroups.setConcurrency}. */
  setConcurrency(): MethodMutationOptions<
    ExecutionGroupWithoutMembers,
    WithId<{ readonly concurrency: number }>
  > {
    return mutationOf([...this.queryKey, 'setConcurrency'], ({ id, concurrency }) =>
      this.#client.executionGroups.setConcurrency(id, concurrency),
    );
  }
}
