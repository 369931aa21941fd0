import { describe, expect, test } from 'vitest';
import { ACTIVE_STATUSES, EXECUTION_STATUSES } from '../../generated/lifecycle.ts';
import { validateRequestBody } from '../../generated/validation.ts';
import {
  ConflictError,
  ConnectionError,
  type Execution,
  type ExecutionDump,
  type ExecutionGroupDump,
  type ExecutionStatus,
} from '../../src/client/index.ts';
import { all, clientOf, example, json, managerError, page } from './fake-manager.ts';

const execution: ExecutionDump = {
  id: 'backup-1',
  deployment_id: 'shop-oslo',
  workflow_id: 'backup',
  parameters: { keep_days: 14 },
  is_dry_run: false,
  allow_custom_parameters: false,
  status: 'terminated',
  created_by: 'olga',
  created_at: '2026-03-02T09:15:00.000Z',
  started_at: '2026-03-02T09:15:01.204Z',
  ended_at: '2026-03-02T09:18:00.000Z',
  error: '',
  is_system_workflow: false,
};

const group: ExecutionGroupDump = {
  id: 'nightly-1',
  created_at: '2026-03-02T09:20:00.000Z',
  created_by: 'olga',
  workflow_id: 'backup',
  deployment_group_id: 'shops',
  concurrency: 2,
  execution_ids: ['backup-1'],
};

const created = () => json({ id: 'new' }, 201);
const bodies = (requests: readonly { body: string }[]) => requests.map(({ body }) => JSON.parse(body));
const queryOf = (request: { url: string } | undefined) => new URL(request?.url ?? '').searchParams;

describe('executions.dump', () => {
  test('reads all pages of all executions, with the fields that restoring needs', async () => {
    const { client, requests } = clientOf([json(page([execution], 2, 0)), json(page([execution], 2, 1))]);

    expect(await all(client.executions.dump())).toEqual([execution, execution]);

    const query = queryOf(requests[0]);
    expect(query.get('_include')?.split(',').sort()).toEqual(Object.keys(execution).sort());
    expect(query.getAll('_sort')).toEqual(['created_at', 'id']);
    expect(query.get('_include_system_workflows')).toBe('true');
    expect(query.has('id')).toBe(false);
    expect(queryOf(requests[1]).get('_offset')).toBe('1');
  });

  test('reads each of the given ids once, in requests that fit into a URL', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `e-${index}`);
    const { client, requests } = clientOf([json(page([execution])), json(page([execution]))]);

    expect(await all(client.executions.dump({ ids: [...ids, 'e-0'] }))).toHaveLength(2);
    expect(requests.flatMap((request) => queryOf(request).getAll('id'))).toEqual(ids);
    for (const { url } of requests) expect(url.length).toBeLessThanOrEqual(2000);
  });

  test('of no ids is empty, and sends nothing', async () => {
    const { client, requests } = clientOf([]);
    expect(await all(client.executions.dump({ ids: [] }))).toEqual([]);
    expect(requests).toEqual([]);
  });

  test('sends nothing before it is read', async () => {
    const { client, requests } = clientOf([]);
    client.executions.dump();
    client.executionGroups.dump();
    await Promise.resolve();
    expect(requests).toEqual([]);
  });
});

describe('executions.restore', () => {
  test('restores a dump', async () => {
    const { client, requests } = clientOf([json(page([execution])), created()]);

    expect(await client.executions.restore(client.executions.dump())).toEqual({ restored: 1, failed: 0 });

    expect(requests[1]).toMatchObject({ method: 'POST', url: 'https://manager.test/api/v3.1/executions' });
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({
      id: 'backup-1',
      deployment_id: 'shop-oslo',
      workflow_id: 'backup',
      parameters: { keep_days: 14 },
      dry_run: false,
      allow_custom_parameters: false,
      force_status: 'terminated',
      created_by: 'olga',
      created_at: '2026-03-02T09:15:00.000Z',
      started_at: '2026-03-02T09:15:01.204Z',
      ended_at: '2026-03-02T09:18:00.000Z',
      error: '',
      is_system_workflow: false,
    });
  });

  test('restores a dump that was stored as JSON', async () => {
    const { client, requests } = clientOf([created()]);
    await client.executions.restore(JSON.parse(JSON.stringify([execution])) as ExecutionDump[]);
    expect(bodies(requests)).toMatchObject([{ id: 'backup-1', force_status: 'terminated' }]);
  });

  test.each(EXECUTION_STATUSES)('runs nothing: %s', async (status: ExecutionStatus) => {
    const { client, requests } = clientOf([created()]);
    await client.executions.restore([{ ...execution, status, error: 'as it was' }]);

    const wasUnderWay = (ACTIVE_STATUSES as readonly string[]).includes(status);
    expect(bodies(requests)).toMatchObject([
      wasUnderWay
        ? { force_status: 'cancelled', error: 'Marked as cancelled by snapshot restore' }
        : { force_status: status, error: 'as it was' },
    ]);
  });

  test.each([null, undefined])('runs nothing when there is no status: %s', async (status) => {
    const { client, requests } = clientOf([created()]);
    await client.executions.restore([{ ...execution, status } as ExecutionDump]);
    expect(bodies(requests)).toMatchObject([{ force_status: 'cancelled' }]);
  });

  test('restores executions without a deployment', async () => {
    const { client, requests } = clientOf([created()]);
    await client.executions.restore([{ ...execution, deployment_id: null, is_system_workflow: true }]);
    expect(bodies(requests)).toMatchObject([{ deployment_id: '', is_system_workflow: true }]);
  });

  test('sends only the dumped fields of whole executions', async () => {
    const whole = example<Execution>('ExecutionTerminated');
    const { client, requests } = clientOf([created()]);
    await client.executions.restore([whole]);
    const [body] = bodies(requests);
    expect(validateRequestBody('startExecution', body)).toEqual([]);
    expect(body).toMatchObject({ id: whole.id, force_status: 'terminated' });
  });

  test('does not change its items', async () => {
    const item = Object.freeze({ ...execution, status: 'started' as const });
    const { client } = clientOf([created()]);
    await client.executions.restore([item]);
    expect(item).toEqual({ ...execution, status: 'started' });
  });

  test('calls onError with each rejected item, and continues', async () => {
    const { client, requests } = clientOf([managerError('conflict_error', 409), created()]);
    const rejected: [Error, ExecutionDump][] = [];
    const bad = { ...execution, id: 'taken' };

    const result = await client.executions.restore([bad, { ...execution, id: 'a/b' }, execution], {
      onError: (error, item) => void rejected.push([error, item]),
    });

    expect(result).toEqual({ restored: 1, failed: 2 });
    expect(rejected[0]?.[0]).toBeInstanceOf(ConflictError);
    expect(rejected[0]?.[1]).toBe(bad);
    expect(rejected[1]?.[0]).toBeInstanceOf(TypeError);
    expect(requests).toHaveLength(2);
  });

  test('rejects with the first error without onError', async () => {
    const { client, requests } = clientOf([managerError('conflict_error', 409)]);
    await expect(client.executions.restore([execution, execution])).rejects.toBeInstanceOf(ConflictError);
    expect(requests).toHaveLength(1);
  });

  test('awaits onError, and rejects when it throws', async () => {
    const { client, requests } = clientOf([managerError('forbidden_error', 403)]);
    const onError = async (error: Error) => {
      await Promise.resolve();
      throw error;
    };
    await expect(client.executions.restore([execution, execution], { onError })).rejects.toThrow('no');
    expect(requests).toHaveLength(1);
  });

  test('rejects without onError when the connection is lost or the call is aborted', async () => {
    const onError = () => {};
    const lost = clientOf([new TypeError('fetch failed')]).client;
    await expect(lost.executions.restore([execution], { onError })).rejects.toBeInstanceOf(ConnectionError);

    const { client, requests } = clientOf([]);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(client.executions.restore([execution], { onError, signal })).rejects.toThrow('enough');
    expect(requests).toEqual([]);
  });
});

describe('executionGroups.dump and restore', () => {
  test('dump groups with their members and restore them', async () => {
    const { client, requests } = clientOf([json(page([group])), json({ id: 'new' })]);

    const result = await client.executionGroups.restore(client.executionGroups.dump({ ids: ['nightly-1'] }));

    expect(result).toEqual({ restored: 1, failed: 0 });
    const query = queryOf(requests[0]);
    expect(query.get('_include')?.split(',').sort()).toEqual(Object.keys(group).sort());
    expect(query.get('_get_data')).toBe('true');
    expect(query.getAll('id')).toEqual(['nightly-1']);
    const { execution_ids, ...same } = group;
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({ ...same, associated_executions: execution_ids });
  });

  test('never start a workflow for a group without members', async () => {
    const { client, requests } = clientOf([]);
    const rejected: Error[] = [];
    const result = await client.executionGroups.restore(
      [{ ...group, execution_ids: [] }, { ...group, execution_ids: null } as never],
      { onError: (error) => void rejected.push(error) },
    );
    expect(result).toEqual({ restored: 0, failed: 2 });
    for (const error of rejected) expect(error.message).toContain('associated_executions is empty');
    expect(requests).toEqual([]);
  });
});
