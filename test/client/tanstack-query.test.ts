/** `cloudify-executions/tanstack-query` with the core of TanStack Query, against a sandbox in process. */
import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { CloudifyClient, isFinished, NotFoundError } from '../../src/client/index.ts';
import { createQueryOptions } from '../../src/client/tanstack-query/index.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';

let sandbox: Sandbox;
let client: CloudifyClient;
let queryClient: QueryClient;
let stops: (() => void)[];

beforeEach(() => {
  sandbox = createSandbox({ clock: 'virtual' });
  const poll = { minInterval: 1, maxInterval: 5 };
  client = new CloudifyClient({ baseUrl: 'http://sandbox', auth: sandbox.auth, fetch: sandbox.fetch, poll });
  queryClient = new QueryClient();
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
  queryClient.clear();
  sandbox.close();
});

const queries = () => createQueryOptions(client);
const start = (deployment_id = 'shop-vienna') =>
  client.executions.start({ deployment_id, workflow_id: 'backup', force: true });

/** Shows a query, as a component does, until the test ends. */
function show<Observer extends { subscribe(listener: () => void): () => void }>(
  observer: Observer,
): Observer {
  stops.push(observer.subscribe(() => {}));
  return observer;
}
/** Lets a mutation run as a component does. */
function mutate<Data, Variables>(
  options: { mutationFn: (variables: Variables, context: never) => Promise<Data> },
  variables: Variables,
) {
  return new MutationObserver<Data, Error, Variables>(queryClient, options as never).mutate(variables);
}
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });
const sent = (operationId: 'listExecutions' | 'getExecution') => sandbox.requests.count({ operationId });

test('a list has a typed page', async () => {
  const { executions } = queries();
  const options = executions.list({ filter: { status: 'terminated' }, include: ['id'], size: 2 });
  const page = await queryClient.fetchQuery(options);
  expect(page.items).toEqual([{ id: expect.any(String) }, { id: expect.any(String) }]);
  expect(queryClient.getQueryData(options.queryKey)?.items).toBe(page.items);
});

test('an infinite list has every row once', async () => {
  const list = queries().executions.infiniteList({ sort: 'id', size: 2 });
  const observer = show(new InfiniteQueryObserver(queryClient, list));
  await eventually(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
  while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
  const ids = observer.getCurrentResult().data?.pages.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
  expect(ids).toEqual((await client.executions.list({ sort: 'id' })).items.map(({ id }) => id));
});

test('an infinite list has no further page after an empty one', () => {
  const metadata = { pagination: { total: 9, size: 2, offset: 4 }, filtered: null };
  expect(queries().executions.infiniteList().getNextPageParam({ items: [], metadata })).toBe(undefined);
});

test('filters without a value leave the key as it is', async () => {
  const { executions } = queries();
  await queryClient.fetchQuery(executions.list());
  for (const filter of [{}, { status: undefined }, { status: null }])
    expect(queryClient.getQueryData(executions.list({ filter }).queryKey)).toBeDefined();
  expect(queryClient.getQueryData(executions.list({ filter: { status: 'failed' } }).queryKey)).toBe(
    undefined,
  );
});

test('the keys of other tenants, managers and lists differ', async () => {
  const keys = [
    client,
    client.withOptions({ tenant: 'other' }),
    new CloudifyClient({ baseUrl: ['http://b', 'http://c'], auth: 'none' }),
  ].flatMap((each) => {
    const { executions, executionGroups } = createQueryOptions(each);
    return [executions.list(), executions.infiniteList(), executionGroups.list(), executions.get('a')];
  });
  expect(new Set(keys.map(({ queryKey }) => JSON.stringify(queryKey))).size).toBe(keys.length);
  const again = createQueryOptions(client.withOptions({ timeout: 1_000 })).executions.get('a');
  expect(again.queryKey).toEqual(queries().executions.get('a').queryKey);
});

test('an error of the manager is the error of the query, after one request', async () => {
  const observer = show(new QueryObserver(queryClient, queries().executions.get('unknown')));
  await eventually(() => expect(observer.getCurrentResult().error).toBeInstanceOf(NotFoundError));
  expect(sent('getExecution')).toBe(1);
});

test('the request is aborted when its component unmounts', async () => {
  let signal: AbortSignal | undefined;
  const fetch = (request: Request) => {
    signal = request.signal;
    return new Promise<Response>(() => {});
  };
  const hanging = new CloudifyClient({ baseUrl: 'http://sandbox', auth: 'none', fetch });
  const unmount = new QueryObserver(queryClient, createQueryOptions(hanging).executions.list()).subscribe(
    () => {},
  );
  await eventually(() => expect(signal).toBeDefined());
  unmount();
  await eventually(() => expect(signal?.aborted).toBe(true));
});

test('an execution is live until it is finished, and then has all fields', async () => {
  const { id } = await start();
  const observer = show(new QueryObserver(queryClient, queries().executions.get(id)));
  await eventually(() => expect(observer.getCurrentResult().data?.status).toBe('pending'));
  sandbox.clock.next();
  const started = { status: 'started', status_display: 'started' };
  await eventually(() => expect(observer.getCurrentResult().data).toMatchObject(started));
  sandbox.clock.runUntilIdle();
  await eventually(() => expect(observer.getCurrentResult().data?.status).toBe('terminated'));
  expect(observer.getCurrentResult().data).toEqual(await client.executions.get(id));
});

test('the rows of all lists share one poll, and the other rows stay the same objects', async () => {
  const ids = [await start('shop-vienna'), await start('shop-oslo')].map(({ id }) => id);
  const lists = [
    show(new QueryObserver(queryClient, queries().executions.list())),
    show(new InfiniteQueryObserver(queryClient, queries().executions.infiniteList())),
  ] as const;
  const rows = (): { id: string; status: unknown }[][] => [
    lists[0].getCurrentResult().data?.items ?? [],
    lists[1].getCurrentResult().data?.pages.flatMap(({ items }) => items) ?? [],
  ];
  await eventually(() => expect(rows().every(({ length }) => length > 0)).toBe(true));
  const before = rows();
  const polls = () => sandbox.requests.list({ operationId: 'listExecutions' }).map(({ query }) => query);
  await eventually(() => expect(polls().some((query) => ids.every((id) => query.includes(id)))).toBe(true));
  sandbox.clock.runUntilIdle();
  for (const index of [0, 1]) {
    await eventually(() => {
      const live = rows()[index]?.filter(({ id }) => ids.includes(id));
      expect(live?.map(({ status }) => status)).toEqual(['terminated', 'terminated']);
    });
    for (const [position, row] of (rows()[index] ?? []).entries()) {
      const old = before[index]?.[position];
      if (row.status === old?.status) expect(row).toBe(old);
    }
  }
});

test('two components send one request, and nothing is polled when both have unmounted', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { id } = await start();
  const options = queries().executions.get(id);
  const unmounts = [1, 2].map(() => new QueryObserver(queryClient, options).subscribe(() => {}));
  await eventually(() => expect(sent('listExecutions')).toBeGreaterThan(2));
  expect(sent('getExecution')).toBe(1);

  unmounts[0]?.();
  const polls = sent('listExecutions');
  await eventually(() => expect(sent('listExecutions')).toBeGreaterThan(polls + 1));
  unmounts[1]?.();
  await vi.advanceTimersByTimeAsync(1_000);
  const all = sent('listExecutions');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent('listExecutions')).toBe(all);
});

test('a finished execution is not polled', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { id } = await start();
  sandbox.clock.runUntilIdle();
  const observer = show(new QueryObserver(queryClient, queries().executions.get(id)));
  await eventually(() => expect(observer.getCurrentResult().data?.status).toBe('terminated'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent('listExecutions')).toBe(0);
});

test('polls change neither the fields of a row nor the age of its list', async () => {
  const { id } = await start();
  const list = queries().executions.list({ include: ['id', 'status'] });
  const observer = show(new QueryObserver(queryClient, list));
  const row = () => observer.getCurrentResult().data?.items.find((row) => row.id === id);
  await eventually(() => expect(row()?.status).toBe('pending'));
  const { dataUpdatedAt } = observer.getCurrentResult();
  sandbox.clock.runUntilIdle();
  await eventually(() => expect(row()).toEqual({ id, status: 'terminated' }));
  expect(observer.getCurrentResult().dataUpdatedAt).toBe(dataUpdatedAt);
});

test('an execution of another manager with the same id is another one', async () => {
  const { id } = await start();
  const other = createSandbox({ clock: 'virtual' });
  const options = { baseUrl: 'http://other', auth: other.auth, fetch: other.fetch };
  const otherClient = new CloudifyClient({ ...options, poll: { minInterval: 1, maxInterval: 5 } });
  const backup = { deployment_id: 'shop-vienna', workflow_id: 'backup', force: true };
  expect((await otherClient.executions.start(backup)).id).toBe(id);
  const [one, two] = [client, otherClient].map((each) =>
    show(new QueryObserver(queryClient, createQueryOptions(each).executions.get(id))),
  );
  await eventually(() => expect(two?.getCurrentResult().data?.status).toBe('pending'));
  sandbox.clock.runUntilIdle();
  await eventually(() => expect(one?.getCurrentResult().data?.status).toBe('terminated'));
  expect(two?.getCurrentResult().data?.status).toBe('pending');
  other.close();
});

test('a list that is filtered by status drops a row that leaves it', async () => {
  const { id } = await start();
  const list = queries().executions.list({ filter: { status: ['pending', 'started'] } });
  const observer = show(new QueryObserver(queryClient, list));
  const ids = () => observer.getCurrentResult().data?.items.map((row) => row.id);
  await eventually(() => expect(ids()).toContain(id));
  sandbox.clock.runUntilIdle();
  await eventually(() => expect(ids()).not.toContain(id));
});

test('a deleted execution becomes the error of its query and leaves the list', async () => {
  const { id } = await start();
  const one = show(new QueryObserver(queryClient, queries().executions.get(id)));
  const list = show(new QueryObserver(queryClient, queries().executions.list()));
  await eventually(() => expect(list.getCurrentResult().data?.items.map((row) => row.id)).toContain(id));
  await eventually(() => expect(one.getCurrentResult().isSuccess).toBe(true));
  const state = sandbox.state.get();
  sandbox.state.put({ ...state, executions: state.executions?.filter((row) => row.id !== id) } as never);
  await eventually(() => expect(one.getCurrentResult().error).toBeInstanceOf(NotFoundError));
  await eventually(() => expect(list.getCurrentResult().data?.items.map((row) => row.id)).not.toContain(id));
});

test('the rows of all tenants are live, each in its tenant', async () => {
  const backup = { deployment_id: 'warehouse-lab', workflow_id: 'install' };
  const { id } = await client.executions.start(backup, { tenant: 'research' });
  const observer = show(new QueryObserver(queryClient, queries().executions.list({ allTenants: true })));
  const row = () => observer.getCurrentResult().data?.items.find((row) => row.id === id);
  await eventually(() => expect(row()?.status).toBe('pending'));
  sandbox.clock.runUntilIdle();
  await eventually(() => expect(row()?.status).toBe('terminated'));
});

test('rows whose polls are rejected are refetched once', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const fetch = async (request: Request) =>
    /[?&]id=/.test(request.url)
      ? Response.json({ error_code: 'forbidden_error', message: 'No.' }, { status: 403 })
      : sandbox.fetch(request);
  client = new CloudifyClient({ baseUrl: 'http://sandbox', auth: sandbox.auth, fetch });
  await start();
  const observer = show(new QueryObserver(queryClient, queries().executions.list()));
  await eventually(() => expect(sent('listExecutions')).toBe(2));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent('listExecutions')).toBe(2);
  expect(observer.getCurrentResult().isSuccess).toBe(true);
});

test('rows are live again after an outage that has ended their wait', async () => {
  let isDown = true;
  const fetch = async (request: Request) =>
    isDown && /[?&]id=/.test(request.url) ? new Response('', { status: 503 }) : sandbox.fetch(request);
  const poll = { minInterval: 1, maxInterval: 5, giveUpAfter: 20 };
  client = new CloudifyClient({ baseUrl: 'http://sandbox', auth: sandbox.auth, fetch, poll });
  const { id } = await start();
  const observer = show(new QueryObserver(queryClient, queries().executions.list()));
  await eventually(() => expect(sent('listExecutions')).toBeGreaterThan(1));
  isDown = false;
  sandbox.clock.runUntilIdle();
  const row = () => observer.getCurrentResult().data?.items.find((row) => row.id === id);
  await eventually(() => expect(row()?.status).toBe('terminated'));
});

test('a start is in the lists and its result in the cache', async () => {
  const { executions } = queries();
  const list = show(new QueryObserver(queryClient, executions.list()));
  await eventually(() => expect(list.getCurrentResult().isSuccess).toBe(true));
  const { id } = await mutate(executions.start(), { deployment_id: 'shop-vienna', workflow_id: 'backup' });
  expect(queryClient.getQueryData(executions.get(id).queryKey)?.status).toBe('pending');
  await eventually(() => expect(list.getCurrentResult().data?.items.map((row) => row.id)).toContain(id));
});

test('a mutation refetches the lists and its own row, and no other row', async () => {
  const [own, other] = [await start(), await start('shop-oslo')];
  await client.executions.cancel(other.id, { kill: true });
  sandbox.clock.runUntilIdle();
  const { executions } = queries();
  for (const { id } of [own, other]) show(new QueryObserver(queryClient, executions.get(id)));
  await eventually(() => expect(sent('getExecution')).toBe(2));
  await eventually(() => expect(queryClient.isFetching()).toBe(0));
  await mutate(executions.resume(), { id: own.id }).catch(() => {});
  await eventually(() => expect(sent('getExecution')).toBe(3));
  expect(sandbox.requests.list({ operationId: 'getExecution' }).at(-1)?.path).toContain(own.id);
});

test.each([{}, { force: true }, { kill: true }])('cancels with %j', async (options) => {
  const { id } = await start();
  const { status } = await mutate(queries().executions.cancel(), { id, ...options });
  expect(status).toMatch(/cancel/);
  expect(queryClient.getQueryData(queries().executions.get(id).queryKey)?.status).toBe(status);
});

test('deletes what the variables select', async () => {
  const { executions } = queries();
  const count = await mutate(executions.delete(), { filter: { status: 'failed' } });
  expect(count).toBeGreaterThan(0);
  expect((await queryClient.fetchQuery(executions.list({ filter: { status: 'failed' } }))).items).toEqual([]);
});

test('a group is started, cancelled and refetched until it is finished', async () => {
  const { executionGroups, executions } = queries();
  const group = { deployment_group_id: 'shops', workflow_id: 'backup', force: true };
  const { id } = await mutate(executionGroups.start(), group);
  const options = executionGroups.get(id);
  expect(queryClient.getQueryData(options.queryKey)?.execution_ids).not.toEqual([]);
  const { items } = await queryClient.fetchQuery(executions.list({ groupId: id }));
  expect(items.length).toBeGreaterThan(1);
  const interval = (data?: object, error: unknown = null) =>
    options.refetchInterval({ state: { data, error } as never });
  expect(interval()).toBe(2_000);
  expect(interval(undefined, new Error('offline'))).toBe(2_000);
  await mutate(executionGroups.cancel(), { id });
  sandbox.clock.runUntilIdle();
  const ended = await queryClient.fetchQuery(options);
  expect(isFinished(ended)).toBe(true);
  expect(interval(ended)).toBe(false);
  expect(interval({ ...ended, status: null, execution_ids: [] })).toBe(false);
});
