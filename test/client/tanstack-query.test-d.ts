// Checked by the type check and never run: the options in the hooks of TanStack Query, and the types of their data.
import {
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type {
  CloudifyClient,
  Execution,
  ExecutionGroupWithMembers,
  ExecutionGroupWithoutMembers,
  ExecutionId,
  ExecutionStatus,
  Page,
} from '../../src/client/index.ts';
import { createQueryOptions } from '../../src/client/tanstack-query/index.ts';

declare const client: CloudifyClient;
const { executions, executionGroups } = createQueryOptions(client);
const queryClient = new QueryClient();

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <Expected>() => ({
  typeOf: <Actual>(_value: Actual, ..._: Same<Actual, Expected> extends true ? [] : ['not the same']) => {},
});

export function useEachHook() {
  // Data follow from the method, `include` and `getData`; errors are of the type that the application registers.
  const list = useQuery(executions.list({ filter: { status: 'failed' } }));
  is<Page<Execution> | undefined>().typeOf(list.data);
  is<Error | null>().typeOf(list.error);
  const narrow = useQuery(executions.list({ include: ['id', 'status'] }));
  is<Page<Pick<Execution, 'id' | 'status'>> | undefined>().typeOf(narrow.data);
  is<Execution>().typeOf(useSuspenseQuery(executions.get('a')).data);
  is<ExecutionGroupWithMembers | undefined>().typeOf(useQuery(executionGroups.get('a')).data);
  is<Page<ExecutionGroupWithoutMembers> | undefined>().typeOf(useQuery(executionGroups.list()).data);
  is<Page<ExecutionGroupWithMembers> | undefined>().typeOf(
    useQuery(executionGroups.list({ getData: true })).data,
  );

  // Further options beside, and a part of the data.
  const own = useQuery({
    ...executions.get('a'),
    enabled: false,
    refetchInterval: 5_000,
    select: ({ status }) => status,
  });
  is<ExecutionStatus | null | undefined>().typeOf(own.data);
  const several = useQueries({ queries: [executions.get('a'), executionGroups.get('b')] });
  is<Execution | undefined>().typeOf(several[0].data);

  const pages = useInfiniteQuery(executions.infiniteList({ size: 50, include: ['id'] }));
  is<Page<Pick<Execution, 'id'>>[] | undefined>().typeOf(pages.data?.pages);
  // @ts-expect-error The offset is that of the page.
  executions.infiniteList({ offset: 10 });

  // The keys are typed.
  is<Execution | undefined>().typeOf(queryClient.getQueryData(executions.get('a').queryKey));
  is<Promise<Page<Execution>>>().typeOf(queryClient.ensureQueryData(executions.list()));
  // @ts-expect-error A page is not an execution.
  queryClient.setQueryData(executions.get('a').queryKey, { items: [] });

  const start = useMutation(executions.start({ reconcile: true }));
  start.mutate(
    { deployment_id: 'a', workflow_id: 'b' },
    { onSuccess: ({ id }) => is<ExecutionId>().typeOf(id) },
  );
  // @ts-expect-error A start needs a workflow.
  start.mutate({ deployment_id: 'a' });
  useMutation(executions.cancel()).mutate({ id: 'a', kill: true });
  // @ts-expect-error `kill` and `force` exclude each other.
  useMutation(executions.cancel()).mutate({ id: 'a', kill: true, force: true });
  useMutation({ ...executions.delete(), onSuccess: (count) => is<number>().typeOf(count) });
  useMutation(executionGroups.setConcurrency()).mutate({ id: 'a', concurrency: 0 });
}
