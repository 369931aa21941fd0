/**
 * What people do with the SDK, from the first request to the last, at any manager that has a world of its own for each
 * scenario. Everything is seen through the SDK alone, and every request is one that the contract allows.
 */
import { expect } from 'vitest';
import {
  BadParametersError,
  type CloudifyClient,
  type CloudifyClientOptions,
  ConflictError,
  DeadlineExceededError,
  type ExecutionCancelledError,
  type ExecutionFailedError,
  type ExecutionGroupFailedError,
  ExistingRunningExecutionError,
  ForbiddenError,
  IllegalActionError,
  IllegalExecutionParametersError,
  InvalidExecutionUpdateStatusError,
  isErrorOf,
  NonexistentWorkflowError,
  NotFoundError,
  UnavailableWorkflowError,
  UserUnauthorizedError,
} from '../../../src/client/index.ts';
import { all, rejectionOf } from '../fake-manager.ts';

/** Makes a client of the scenario's manager, as its administrator unless the settings say otherwise. */
export type Connect = (settings?: Partial<CloudifyClientOptions>) => CloudifyClient;

const BACKUP = { deployment_id: 'shop-1', workflow_id: 'backup' } as const;
const GROUP = { deployment_group_id: 'shops', workflow_id: 'backup', concurrency: 5 } as const;
const on = (deployment_id: string, workflow_id = 'backup') => ({ deployment_id, workflow_id });
const as = (name: string) => ({ auth: { username: name, password: name } });

/** Starts an execution that does not stop by itself: one that is cancelled before a worker has taken it would. */
async function startStubborn({ executions }: CloudifyClient, deploymentId: string): Promise<string> {
  const { id } = await executions.start(on(deploymentId, 'stubborn'));
  for await (const { status } of executions.handle(id).watch()) if (status === 'started') break;
  return id;
}

/** What a promise rejects with, which must be of this class. */
async function rejection<Rejection extends Error>(
  promise: PromiseLike<unknown>,
  ErrorClass: abstract new (...given: never[]) => Rejection,
): Promise<Rejection> {
  const error = await rejectionOf(promise);
  expect(error).toBeInstanceOf(ErrorClass);
  return error as Rejection;
}

export const SCENARIOS: Readonly<Record<string, (connect: Connect) => Promise<void>>> = {
  async 'an execution is started, read and waited for'(connect) {
    const { executions } = connect();
    const started = await executions.start({
      ...BACKUP,
      parameters: { keep_days: 30, compress: true },
      allow_custom_parameters: true,
    });
    expect(started).toMatchObject({ ...BACKUP, status: 'pending', ended_at: null });
    expect(started.parameters).toEqual({ keep_days: 30, region: 'eu', compress: true });

    const handle = executions.handle(started.id);
    const seen = await all(handle.watch());
    expect(seen.at(-1)).toMatchObject({ id: started.id, status: 'terminated' });
    expect(await handle.getProgress()).toBe(1);
    expect(await handle.result()).toEqual(await handle.get());
    expect(await executions.list({ filter: { id: started.id } })).toMatchObject({
      items: [{ id: started.id, status_display: 'completed' }],
    });
  },

  async 'run waits for the result and reports progress'(connect) {
    const { executions } = connect();
    const states: string[] = [];
    const { status, finished_operations } = await executions.run(BACKUP, {
      onProgress: (state) => void states.push(`${state.status}`),
    });
    expect([status, finished_operations]).toEqual(['terminated', 4]);
    expect(states.at(-1)).toBe('terminated');
  },

  async 'a failed workflow rejects with its execution, which can be resumed'(connect) {
    const { executions } = connect();
    const error = (await rejectionOf(executions.run(on('shop-1', 'broken')))) as ExecutionFailedError;
    expect(error.name).toBe('ExecutionFailedError');
    expect(error.execution.error).toContain('no disk');
    const { id } = error.execution;
    expect(await executions.resume(id)).toMatchObject({ id, ended_at: null });
    expect((await executions.handle(id).wait()).status).toBe('failed');
    await executions.handle(id).resume({ force: true });
    expect((await executions.handle(id).wait()).status).toBe('failed');
    expect((await executions.run(on('shop-2'))).status).toBe('terminated');
  },

  async 'a deadline ends the wait, not the execution'(connect) {
    const { executions } = connect();
    const { id } = await executions.start(on('shop-1', 'endless'));
    const handle = executions.handle(id);
    let statuses = {};
    // On a busy machine the first poll may take longer than the first deadline.
    for (let deadline = 200; Object.keys(statuses).length === 0; deadline *= 2) {
      ({ statuses } = await rejection(handle.result({ deadline }), DeadlineExceededError));
    }
    expect((await handle.get({ include: ['status'] })).status).toMatch(/pending|started/);
  },

  async 'a cancelled execution finishes as cancelled, and cannot be cancelled again'(connect) {
    const { executions } = connect();
    const { id } = await executions.start(on('shop-1', 'endless'));
    const handle = executions.handle(id);
    const waiting = rejectionOf(handle.result());
    expect((await handle.cancel()).status).toMatch(/^cancell/);
    const { execution } = (await waiting) as ExecutionCancelledError;
    expect(execution).toMatchObject({ id, status: 'cancelled' });
    await rejection(executions.cancel(id), IllegalActionError);
    await rejection(executions.cancel(id, { force: true }), IllegalActionError);
  },

  async 'force, kill and requeue stop executions that do not stop by themselves'(connect) {
    const client = connect();
    const { executions } = client;
    const ways = [
      (id: string) => executions.cancel(id, { force: true }),
      (id: string) => executions.cancel(id, { kill: true }),
      (id: string) => executions.requeue(id).then(() => executions.cancel(id, { force: true })),
    ];
    for (const [index, stop] of ways.entries()) {
      const id = await startStubborn(client, `shop-${index + 1}`);
      expect((await stop(id)).status).toMatch(/cancell/);
      expect((await executions.handle(id).wait()).status).toBe('cancelled');
    }
  },

  async 'a cancellation escalates until the execution is finished'(connect) {
    const client = connect();
    const { executions } = client;
    const id = await startStubborn(client, 'shop-1');
    const outcome = await executions.cancel(id, { escalate: { forceAfter: 50, killAfter: 2_000 } });
    expect(outcome).toMatchObject({ execution: { id, status: 'cancelled' } });
    expect(outcome.action).toMatch(/force-cancel|kill/);
    const again = await executions.handle(id).cancel({ escalate: {} });
    expect(again).toEqual({ execution: outcome.execution, action: null });
  },

  async 'a start on a busy deployment is rejected, queued or forced'(connect) {
    const { executions } = connect();
    const first = await executions.start(on('shop-1', 'endless'));
    await rejection(executions.start(BACKUP), ExistingRunningExecutionError);
    const queued = await executions.start({ ...BACKUP, queue: true, wait_after_fail: 60 });
    expect(queued.status).toBe('queued');
    const forced = await executions.start({ ...BACKUP, force: true });
    expect(forced.status).toBe('pending');
    const dry = await executions.start({ ...on('shop-2'), dry_run: true });
    expect(dry.is_dry_run).toBe(true);
    await executions.cancel(first.id, { force: true });
    const ended = await Promise.all([queued, forced, dry].map(({ id }) => executions.handle(id).result()));
    expect(ended.map(({ status }) => status)).toEqual(['terminated', 'terminated', 'terminated']);
  },

  async 'a start that is impossible rejects with an error of its own class'(connect) {
    const { executions } = connect();
    const start = (more: object) => executions.start({ ...BACKUP, ...more });
    await rejection(start({ deployment_id: 'shop-9' }), NotFoundError);
    await rejection(start({ workflow_id: 'unheard-of' }), NonexistentWorkflowError);
    await rejection(start({ workflow_id: 'migrate' }), UnavailableWorkflowError);
    await rejection(start({ parameters: { keep_days: 'many' } }), IllegalExecutionParametersError);
    const error = await rejection(start({ parameters: { unknown: 1 } }), IllegalExecutionParametersError);
    expect(isErrorOf(error, 'startExecution')).toBe(true);
  },

  async 'missing permissions and unknown users are rejected'(connect) {
    const viewer = connect(as('vera'));
    const operator = connect(as('olga'));
    const { id } = await connect().executions.start(BACKUP);
    expect((await viewer.executions.get(id)).id).toBe(id);
    await rejection(viewer.executions.start(BACKUP), ForbiddenError);
    await rejection(operator.executions.create({ ...BACKUP, force_status: 'failed' }), ForbiddenError);
    await rejection(connect(as('unknown')).executions.get(id), UserUnauthorizedError);
    let requested = 0;
    const renewing = connect({ auth: () => as(requested++ ? 'admin' : 'unknown').auth });
    expect((await renewing.executions.get(id)).id).toBe(id);
    expect(requested).toBe(2);
  },

  async 'a missing id is a NotFoundError of every method'(connect) {
    const { executions, executionGroups } = connect();
    const ways = [
      () => executions.get('none'),
      () => executions.cancel('none'),
      () => executions.resume('none'),
      () => executions.update('none', { status: 'failed' }),
      () => executions.handle('none').result(),
      () => executionGroups.get('none'),
      () => executionGroups.cancel('none'),
      () => executionGroups.setConcurrency('none', 1),
      () => executionGroups.handle('none').result(),
    ];
    for (const way of ways) await rejection(way(), NotFoundError);
    expect(await all(executions.list({ groupId: 'none' }))).toEqual([]);
    expect(await all(executions.dump({ ids: ['none'] }))).toEqual([]);
  },

  async 'update sets the statuses that the life cycle allows'(connect) {
    const { executions } = connect();
    const { id } = await executions.create({ ...BACKUP, id: 'reported', force_status: 'pending' });
    expect((await executions.update(id, { status: 'started' })).status).toBe('started');
    expect(await executions.update(id, { status: 'failed', error: 'no disk' })).toMatchObject({
      status: 'failed',
      error: 'no disk',
    });
    await rejection(executions.update(id, { status: 'started' }), InvalidExecutionUpdateStatusError);
    await rejection(executions.create({ ...BACKUP, id }), ConflictError);
    expect(await executions.shouldStart(id)).toBe(true);
  },

  async 'a scheduled start returns a stub, and rejects past times'(connect) {
    const { executions } = connect();
    const later = { ...BACKUP, scheduled_time: new Date('2199-01-01T02:00:00Z') };
    expect((await executions.schedule(later)).id).toBeNull();
    await rejection(
      executions.schedule({ ...BACKUP, scheduled_time: '2001-01-01T02:00:00Z' }),
      BadParametersError,
    );
  },

  async 'a start whose response is lost is found'(connect) {
    const { executions } = connect({
      middleware: [
        async (request, next, { operationId }) => {
          const response = await next(request);
          // The manager has done its work, and then a proxy fails.
          return operationId === 'startExecution' ? new Response('Bad Gateway', { status: 502 }) : response;
        },
      ],
    });
    const { id, ...started } = await executions.start(BACKUP, { reconcile: true });
    expect(started).toMatchObject(BACKUP);
    expect(await executions.list({ size: 0 })).toMatchObject({ metadata: { pagination: { total: 1 } } });
    expect((await executions.handle(id).result()).status).toBe('terminated');
  },

  async 'lists are filtered, sorted, paged and projected'(connect) {
    const { executions } = connect();
    for (const number of [1, 2, 3, 4, 5]) {
      const created_at = `2026-02-0${number}T08:00:00.000Z`;
      const force_status = number % 2 ? ('terminated' as const) : ('failed' as const);
      await executions.create({ ...BACKUP, id: `old-${number}`, force_status, created_at });
    }
    await executions.create({
      workflow_id: 'create_snapshot',
      deployment_id: '',
      id: 'system',
      force_status: 'terminated',
      is_system_workflow: true,
    });
    const ids = async (query: Parameters<typeof executions.list>[0]) =>
      (await all(executions.list(query))).map(({ id }) => id);
    expect(await ids({ sort: '-created_at', size: 2 })).toEqual([
      'old-5',
      'old-4',
      'old-3',
      'old-2',
      'old-1',
    ]);
    expect(await ids({ filter: { status: 'failed' }, sort: 'created_at' })).toEqual(['old-2', 'old-4']);
    expect(await ids({ filter: { id: ['old-1', 'old-4'] }, sort: ['deployment_id', '-id'] })).toEqual([
      'old-4',
      'old-1',
    ]);
    expect(await ids({ offset: 4, sort: 'created_at', allTenants: true })).toEqual(['old-5']);
    expect(await ids({ includeSystemWorkflows: true, allResults: true })).toHaveLength(6);
    const { items, metadata } = await executions.list({
      include: ['id', 'status'],
      size: 1,
      sort: 'created_at',
    });
    expect(items).toEqual([{ id: 'old-1', status: 'terminated' }]);
    expect(metadata.pagination).toEqual({ total: 5, size: 1, offset: 0 });
    expect(await executions.get('old-2', { include: ['deployment_id', 'created_at'] })).toEqual({
      deployment_id: 'shop-1',
      created_at: '2026-02-02T08:00:00.000Z',
    });
    expect((await all(executions.list({ size: 2 }).pages())).map(({ items }) => items.length)).toEqual([
      2, 2, 1,
    ]);
  },

  async 'finished executions are deleted by filter, date and number'(connect) {
    const { executions } = connect();
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const created_at = `2026-02-0${number}T08:00:00.000Z`;
      await executions.create({ ...BACKUP, id: `old-${number}`, force_status: 'terminated', created_at });
    }
    const active = await executions.start(on('shop-2', 'endless'));
    expect(await executions.delete({ to_datetime: new Date('2026-02-02T00:00:00Z') })).toBe(1);
    expect(await executions.delete({ filter: { id: ['old-2'], deployment_id: 'shop-1' } })).toBe(1);
    expect(await executions.delete({ keep_last: 3 })).toBe(1);
    expect(await executions.delete({ all: true })).toBe(3);
    expect((await all(executions.list())).map(({ id }) => id)).toEqual([active.id]);
  },

  async 'executions are restored from a dump'(connect) {
    const { executions } = connect();
    await executions.run(BACKUP);
    await executions.run(on('shop-2', 'broken')).catch(() => {});
    const dumped = await all(executions.dump());
    expect(dumped).toHaveLength(2);
    expect(await executions.delete({ all: true })).toBe(2);
    expect(await executions.restore(dumped)).toEqual({ restored: 2, failed: 0 });
    expect(await all(executions.dump())).toEqual(dumped);
    const failures: string[] = [];
    const onError = (error: Error) => void failures.push(error.name);
    expect(await executions.restore(dumped, { onError })).toEqual({ restored: 0, failed: 2 });
    expect(failures).toEqual(['ConflictError', 'ConflictError']);
  },

  async 'a group runs with limited concurrency'(connect) {
    const { executions, executionGroups } = connect();
    const started = await executionGroups.start({
      ...GROUP,
      concurrency: 1,
      default_parameters: { region: 'us' },
      parameters: { 'shop-2': { keep_days: 1 } },
    });
    expect(started.execution_ids).toHaveLength(3);
    const handle = executionGroups.handle(started.id);
    const states = await all(handle.watch());
    expect(states.at(-1)).toEqual({ id: started.id, total: 3, counts: { terminated: 3 } });
    expect(await handle.getProgress()).toBe(1);
    const { group, counts } = await handle.result();
    expect(counts).toEqual({ terminated: 3 });
    expect(group).toEqual(await handle.get());
    const [member] = await all(executions.list({ groupId: started.id, filter: { deployment_id: 'shop-2' } }));
    expect(member?.parameters).toMatchObject({ region: 'us', keep_days: 1 });
  },

  async 'a group is paused, continued, and collects its deployments'(connect) {
    const { executionGroups } = connect();
    const { id } = await executionGroups.start({ ...GROUP, concurrency: 0 });
    const handle = executionGroups.handle(id);
    expect(await handle.getProgress()).toBe(0);
    await handle.setTargetGroup({ success_group_id: 'done', failure_group_id: 'to-check' });
    expect(await executionGroups.setTargetGroup(id, { success_group_id: 'done' })).toMatchObject({
      status: null,
    });
    expect(await handle.setConcurrency(3, { getData: true })).toMatchObject({ concurrency: 3 });
    expect((await handle.result()).counts).toEqual({ terminated: 3 });
    const again = await executionGroups.run({ ...GROUP, deployment_group_id: 'done' });
    expect(again.counts).toEqual({ terminated: 3 });
  },

  async 'a group with failed or cancelled members rejects, and is resumed'(connect) {
    const { executionGroups } = connect();
    const failure = await rejectionOf(executionGroups.run({ ...GROUP, workflow_id: 'broken' }));
    expect(failure).toMatchObject({ name: 'ExecutionGroupFailedError', counts: { failed: 3 } });
    const { group } = failure as ExecutionGroupFailedError;
    await executionGroups.resume(group.id, { getData: true });
    await executionGroups.handle(group.id).resume({ force: true });
    expect((await rejectionOf(executionGroups.handle(group.id).result())).name).toBe(
      'ExecutionGroupFailedError',
    );

    const { id } = await executionGroups.start({ ...GROUP, workflow_id: 'endless', force: true });
    const waiting = rejectionOf(executionGroups.handle(id).result());
    await executionGroups.cancel(id, { getData: true });
    expect(await waiting).toMatchObject({ name: 'ExecutionGroupCancelledError', counts: { cancelled: 3 } });

    const stubborn = await executionGroups.start({ ...GROUP, workflow_id: 'stubborn', force: true });
    const handle = executionGroups.handle(stubborn.id);
    await handle.cancel({ force: true });
    expect((await rejectionOf(handle.result())).name).toBe('ExecutionGroupCancelledError');
  },

  async 'a group can have no members, and can be rejected'(connect) {
    const { executionGroups } = connect();
    const { group, counts } = await executionGroups.run({ ...GROUP, deployment_group_id: 'empty' });
    expect([group.execution_ids, group.status, counts]).toEqual([[], null, {}]);
    await rejection(executionGroups.start({ ...GROUP, deployment_group_id: 'none' }), NotFoundError);
  },

  async 'groups are listed, dumped and restored around executions that exist'(connect) {
    const { executions, executionGroups } = connect();
    const { id } = await executions.run(BACKUP);
    const made = await executionGroups.create({ ...GROUP, id: 'made', associated_executions: [id] });
    expect(made).toMatchObject({ id: 'made', execution_ids: [id] });
    const [dumped, ...none] = await all(executionGroups.dump());
    expect([dumped?.id, none]).toEqual(['made', []]);
    await rejection(executionGroups.restore([dumped as NonNullable<typeof dumped>]), ConflictError);
    const copy = { ...(dumped as NonNullable<typeof dumped>), id: 'copy' };
    expect(await executionGroups.restore([copy])).toEqual({ restored: 1, failed: 0 });
    expect(await executionGroups.list({ filter: { id: 'copy' }, getData: true })).toMatchObject({
      items: [{ id: 'copy', execution_ids: [id], status: 'terminated' }],
    });
    expect((await executionGroups.list({ sort: '-id', size: 1 })).items).toMatchObject([
      { id: 'made', status: null },
    ]);
    expect(await executionGroups.get('made', { include: ['status'], allTenants: true })).toEqual({
      status: 'terminated',
    });
    expect(await all(executionGroups.list({ include: ['id'], sort: 'id' }))).toEqual([
      { id: 'copy' },
      { id: 'made' },
    ]);
  },

  async 'many executions are waited for concurrently'(connect) {
    const { executions } = connect();
    const started = await Promise.all(
      Array.from({ length: 40 }, () => executions.start({ ...BACKUP, force: true })),
    );
    const ended = await Promise.all(started.map(({ id }) => executions.handle(id).result()));
    expect(ended.map(({ id, status }) => [id, status])).toEqual(started.map(({ id }) => [id, 'terminated']));
  },

  async 'client.http sends the same request'(connect) {
    const { http } = connect();
    const { data, response } = await http.POST('/executions', { body: BACKUP });
    expect([response.status, data?.status]).toEqual([201, 'pending']);
    const { error } = await http.GET('/executions/{id}', { params: { path: { id: 'none' } } });
    expect(error).toMatchObject({ error_code: 'not_found_error' });
  },
};
