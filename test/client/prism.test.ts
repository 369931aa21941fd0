// Every method over HTTP against the mock, which validates each request and responds with the examples of the contract.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERRORS } from '../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import {
  type ApiError,
  CloudifyClient,
  ERROR_CLASSES,
  type Execution,
  type ExecutionGroup,
  type Page,
  UnexpectedResponseError,
} from '../../src/client/index.ts';
import { startMock } from '../mock/start-mock.ts';
import { all, documentedResponse, example, rejectionOf } from './fake-manager.ts';

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const clientFor = (headers: Record<string, string> = {}) =>
  new CloudifyClient({
    baseUrl: mock.url,
    auth: { username: 'admin', password: 'admin' },
    headers,
    retry: { baseDelay: 0 },
    managerRelease: '7.1',
  });

const id = '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01';
const updatedGroup = documentedResponse('updateExecutionGroup') as ExecutionGroup;
const groupId = '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401';
const start = { deployment_id: 'shop-vienna', workflow_id: 'backup', parameters: { keep_days: 14 } };
const groupStart = { deployment_group_id: 'shops', workflow_id: 'backup' };

/** The operation and the call that makes use of it. */
const CALLS: Record<string, [OperationId, (client: CloudifyClient) => PromiseLike<unknown>]> = {
  'executions.list': [
    'listExecutions',
    ({ executions }) =>
      executions.list({
        filter: { deployment_id: ['shop-lisbon', 'shop-oslo'], status: 'started', is_dry_run: false },
        include: ['id', 'status'],
        sort: ['-created_at', 'execution_group_id'],
        size: 5,
        offset: 0,
        allTenants: true,
        includeSystemWorkflows: true,
        groupId,
        allResults: false,
      }),
  ],
  'executions.get': ['getExecution', ({ executions }) => executions.get(id)],
  'executions.start': [
    'startExecution',
    ({ executions }) => executions.start({ ...start, queue: true, wait_after_fail: 60 }),
  ],
  'executions.create': [
    'startExecution',
    ({ executions }) =>
      executions.create({ ...start, id, force_status: 'failed', created_at: '2026-03-02T09:15:00.000Z' }),
  ],
  'executions.update': [
    'updateExecution',
    ({ executions }) => executions.update(id, { status: 'failed', error: 'out of disk' }),
  ],
  'executions.cancel': ['actOnExecution', ({ executions }) => executions.cancel(id)],
  'executions.resume': ['actOnExecution', ({ executions }) => executions.resume(id, { force: true })],
  'executions.act': ['actOnExecution', ({ executions }) => executions.act(id, 'kill')],
  'executions.requeue': ['actOnExecution', ({ executions }) => executions.requeue(id)],
  'executions.shouldStart': ['shouldStartExecution', ({ executions }) => executions.shouldStart(id)],
  'manager.getVersion': ['getVersion', ({ manager }) => manager.getVersion()],
  'executionGroups.list': [
    'listExecutionGroups',
    ({ executionGroups }) =>
      executionGroups.list({ filter: { concurrency: [0, 2] }, include: ['id'], sort: '-id', getData: true }),
  ],
  'executionGroups.get': [
    'getExecutionGroup',
    ({ executionGroups }) => executionGroups.get(groupId, { include: ['status'], allTenants: true }),
  ],
  'executionGroups.start': [
    'startExecutionGroup',
    ({ executionGroups }) =>
      executionGroups.start({ ...groupStart, concurrency: 2, force: false, parameters: { 'shop-oslo': {} } }),
  ],
  'executionGroups.create': [
    'startExecutionGroup',
    ({ executionGroups }) =>
      executionGroups.create({ ...groupStart, associated_executions: [id], id: groupId }),
  ],
  'executionGroups.cancel': [
    'actOnExecutionGroup',
    ({ executionGroups }) => executionGroups.cancel(groupId, { kill: true, getData: false }),
  ],
  'executionGroups.resume': ['actOnExecutionGroup', ({ executionGroups }) => executionGroups.resume(groupId)],
  'executionGroups.setTargetGroup': [
    'updateExecutionGroup',
    ({ executionGroups }) => executionGroups.setTargetGroup(groupId, { success_group_id: 'shops-backed-up' }),
  ],
  'executionGroups.setConcurrency': [
    'updateExecutionGroup',
    ({ executionGroups }) => executionGroups.setConcurrency(groupId, updatedGroup.concurrency),
  ],
};

describe('over HTTP', () => {
  test.each(Object.entries(CALLS))(
    '%s is a request that the contract allows',
    async (_name, [operationId, call]) => {
      expect(await call(clientFor())).toEqual(documentedResponse(operationId));
    },
  );

  test('executions.schedule returns a stub', async () => {
    const client = clientFor({ Prefer: 'example=ExecutionScheduledStub' });
    const stub = await client.executions.schedule({
      ...start,
      scheduled_time: new Date('2030-01-01T02:00:00Z'),
    });
    expect(stub).toEqual(example('ExecutionScheduledStub'));
    expect(stub.id).toBeNull();
  });

  test.each([
    { filter: { id: [id], workflow_id: 'backup' }, to_datetime: new Date('2026-03-01') },
    { keep_last: 3 },
    { all: true },
  ] as const)('executions.delete says how many: %j', async (deletion) => {
    expect(await clientFor().executions.delete(deletion)).toBe(9);
  });

  test('a list iterates over its rows', async () => {
    const { items } = documentedResponse('listExecutions') as Page<Execution>;
    expect(await all(clientFor().executions.list())).toEqual(items);
  });

  test('restore accepts what dump reads', async () => {
    const { executions, executionGroups } = clientFor();
    expect(await executions.restore(executions.dump())).toMatchObject({ failed: 0 });

    const withMembers = clientFor({ Prefer: 'example=ExecutionGroupPageWithData' }).executionGroups;
    const dumped = await all(withMembers.dump({ ids: [groupId] }));
    const members = dumped.filter(({ execution_ids }) => execution_ids.length > 0);
    expect(await executionGroups.restore(members)).toEqual({ restored: members.length, failed: 0 });
    expect(members.length).toBeGreaterThan(0);
  });

  test('client.http sends the same request', async () => {
    const { data, response } = await clientFor().http.GET('/execution-groups/{id}', {
      params: { path: { id: groupId }, query: { _include: ['id', 'status'] } },
    });
    expect(response.status).toBe(200);
    expect(data).toEqual(documentedResponse('getExecutionGroup'));
  });

  test('an id is encoded in the path', async () => {
    expect(await clientFor().executions.get('ä b?c#d%')).toEqual(documentedResponse('getExecution'));
  });

  test('a request that violates the contract is rejected', async () => {
    const call = clientFor().executions.start({ deployment_id: 'shop-vienna' } as never);
    expect(await rejectionOf(call)).toMatchObject({ status: 400, operationId: 'startExecution' });
  });

  test('a wrong baseUrl is an UnexpectedResponseError', async () => {
    const client = new CloudifyClient({
      baseUrl: `${mock.url}/nowhere`,
      auth: { username: 'admin', password: 'admin' },
    });
    expect(await rejectionOf(client.executions.list())).toBeInstanceOf(UnexpectedResponseError);
  });
});

describe('every documented error response becomes an error with its status', () => {
  const calls: typeof CALLS = {
    ...CALLS,
    'executions.delete': ['deleteExecutions', ({ executions }) => executions.delete({ keep_last: 3 })],
  };
  const rejections = Object.entries(calls).flatMap(([name, [operationId, call]]) =>
    Object.keys(OPERATIONS[operationId].statuses)
      .map(Number)
      .filter((status) => status >= 400)
      .map((status) => [name, status, operationId, call] as const),
  );

  test('all operations are called', () => {
    const called = new Set(Object.values(calls).map(([operationId]) => operationId));
    expect([...called].sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  test.each(rejections)('%s: %i', async (_name, status, operationId, call) => {
    const error = (await rejectionOf(call(clientFor({ Prefer: `code=${status}` })))) as ApiError;

    expect(error).toMatchObject({ status, operationId });
    expect(ERRORS).toHaveProperty(error.code);
    expect(error).toBeInstanceOf(ERROR_CLASSES[error.code as keyof typeof ERROR_CLASSES]);
    expect(OPERATIONS[operationId].errorCodes).toContain(error.code);
  });
});
