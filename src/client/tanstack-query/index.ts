// Options of queries and mutations for TanStack Query (React, Vue, Solid, Svelte). An entry point of its own, so that
// other programs do not load it. They are plain objects: of TanStack Query it imports types only.

export {
  createQueryOptions,
  type ExecutionGroupQueries,
  type ExecutionQueries,
} from './create-query-options.ts';
export type { InfiniteListOptions, MethodMutationOptions, MethodQueryOptions, WithId } from './options.ts';
