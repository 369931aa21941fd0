// Every method, one row each: the request of a call, and its result for the response.
import { describe, expect, test } from 'vitest';
import type { CloudifyClient, Execution, ExecutionGroupWithMembers } from '../../src/client/index.ts';
import { clientOf, example, json, page } from './fake-manager.ts';

interface Row {
  call: (client: CloudifyClient) => PromiseLike<unknown>;
  /** Method and URL behind `/api/v3.1`. */
  request: string;
  body?: unknown;
  response: unknown;
  status?: number;
  result?: unknown;
}

const execution = example<Execution>('NewExecution');
const group = example<ExecutionGroupWithMembers>('ExecutionGroupStarted');
const executionPage = example('ExecutionPage');
const groupPage = example('ExecutionGroupPage');
const start = { deployment_id: 'shop-oslo', workflow_id: 'backup' };
const groupStart = { deployment_group_id: 'shops', workflow_id: 'backup' };
const noon = new Date('2030-01-01T12:00:00Z');

const EXECUTIONS: Record<string, Row> = {
  'list asks for the first page': {
    call: (client) => client.executions.list(),
    request: 'GET /executions',
    response: executionPage,
  },
  'list sends every option under its wire name': {
    call: (client) =>
      client.executions.list({
        filter: { deployment_id: ['shop-oslo', 'shop-berlin'], status: 'failed', is_dry_run: false },
        include: ['id', 'status'],
        sort: ['deployment_id', '-created_at'],
        size: 10,
        offset: 20,
        allTenants: true,
        includeSystemWorkflows: false,
        groupId: 'nightly',
        allResults: true,
      }),
    request:
      'GET /executions?deployment_id=shop-oslo&deployment_id=shop-berlin&status=failed&is_dry_run=false' +
      '&_sort=deployment_id&_sort=-created_at&_size=10&_offset=20&_all_tenants=true&_get_all_results=true' +
      '&_include=id,status&_include_system_workflows=false&_group_id=nightly',
    response: executionPage,
  },
  'list sends numbers that are 0 and explicit ascending sort keys': {
    call: (client) =>
      client.executions.list({ size: 0, offset: 0, sort: '+id', filter: { total_operations: 0 } }),
    request: 'GET /executions?total_operations=0&_sort=%2Bid&_size=0&_offset=0',
    response: executionPage,
  },
  'list leaves out what is undefined': {
    call: (client) => client.executions.list({ filter: undefined, include: undefined, size: undefined }),
    request: 'GET /executions',
    response: executionPage,
  },
  'list encodes what a filter holds': {
    call: (client) => client.executions.list({ filter: { error: 'a=b&c, d+é' } }),
    request: 'GET /executions?error=a%3Db%26c%2C%20d%2B%C3%A9',
    response: executionPage,
  },
  'get reads one execution': {
    call: (client) => client.executions.get(execution.id),
    request: `GET /executions/${execution.id}`,
    response: execution,
  },
  'get asks for some fields only': {
    call: (client) => client.executions.get('x', { include: ['id', 'status'] }),
    request: 'GET /executions/x?_include=id,status',
    response: { id: 'x', status: 'started' },
  },
  'get encodes the id': {
    call: (client) => client.executions.get('a b?c#d%&é'),
    request: 'GET /executions/a%20b%3Fc%23d%25%26%C3%A9',
    response: execution,
  },
  'start sends what was given and nothing else': {
    call: (client) => client.executions.start(start),
    request: 'POST /executions',
    body: start,
    status: 201,
    response: execution,
  },
  'start sends booleans as booleans': {
    call: (client) =>
      client.executions.start({
        ...start,
        parameters: { keep_days: 14, nested: { list: [1, null] } },
        allow_custom_parameters: true,
        force: false,
        queue: true,
        dry_run: true,
        wait_after_fail: 60,
      }),
    request: 'POST /executions',
    body: {
      ...start,
      parameters: { keep_days: 14, nested: { list: [1, null] } },
      allow_custom_parameters: true,
      force: false,
      queue: true,
      dry_run: true,
      wait_after_fail: 60,
    },
    status: 201,
    response: execution,
  },
  'create sends what an administrator may choose': {
    call: (client) =>
      client.executions.create({
        ...start,
        id: 'restored-1',
        force_status: 'failed',
        created_by: 'olga',
        created_at: '2026-03-02T09:15:00.000Z',
        started_at: null,
        is_system_workflow: false,
        error: 'out of disk',
      }),
    request: 'POST /executions',
    body: {
      ...start,
      id: 'restored-1',
      force_status: 'failed',
      created_by: 'olga',
      created_at: '2026-03-02T09:15:00.000Z',
      started_at: null,
      is_system_workflow: false,
      error: 'out of disk',
    },
    status: 201,
    response: execution,
  },
  'schedule sends a date in UTC': {
    call: (client) => client.executions.schedule({ ...start, scheduled_time: noon }),
    request: 'POST /executions',
    body: { ...start, scheduled_time: '2030-01-01T12:00:00.000Z' },
    status: 201,
    response: example('ExecutionScheduledStub'),
  },
  'schedule sends a text as it is': {
    call: (client) =>
      client.executions.schedule({ ...start, scheduled_time: '2030-01-01T12:00+02:00', force: true }),
    request: 'POST /executions',
    body: { ...start, force: true, scheduled_time: '2030-01-01T12:00+02:00' },
    status: 201,
    response: example('ExecutionScheduledStub'),
  },
  'update sends status and error': {
    call: (client) => client.executions.update('x', { status: 'failed', error: 'out of disk' }),
    request: 'PATCH /executions/x',
    body: { status: 'failed', error: 'out of disk' },
    response: execution,
  },
  'update omits an error that is not set': {
    call: (client) => client.executions.update('x', { status: 'started' }),
    request: 'PATCH /executions/x',
    body: { status: 'started' },
    response: execution,
  },
  'cancel asks': {
    call: (client) => client.executions.cancel('x'),
    request: 'POST /executions/x',
    body: { action: 'cancel' },
    response: execution,
  },
  'cancel forces': {
    call: (client) => client.executions.cancel('x', { force: true }),
    request: 'POST /executions/x',
    body: { action: 'force-cancel' },
    response: execution,
  },
  'cancel kills': {
    call: (client) => client.executions.cancel('x', { kill: true }),
    request: 'POST /executions/x',
    body: { action: 'kill' },
    response: execution,
  },
  'cancel asks when force is false': {
    call: (client) => client.executions.cancel('x', { force: false }),
    request: 'POST /executions/x',
    body: { action: 'cancel' },
    response: execution,
  },
  'resume goes on': {
    call: (client) => client.executions.resume('x'),
    request: 'POST /executions/x',
    body: { action: 'resume' },
    response: execution,
  },
  'resume forces': {
    call: (client) => client.executions.resume('x', { force: true }),
    request: 'POST /executions/x',
    body: { action: 'force-resume' },
    response: execution,
  },
  'act sends the action': {
    call: (client) => client.executions.act('x', 'force-cancel'),
    request: 'POST /executions/x',
    body: { action: 'force-cancel' },
    response: execution,
  },
  'requeue asks for what it is called': {
    call: (client) => client.executions.requeue('x'),
    request: 'POST /executions/x',
    body: { action: 'requeue' },
    response: execution,
  },
  'delete sends filters in the URL and says how many': {
    call: (client) =>
      client.executions.delete({ filter: { id: ['a', 'b'], workflow_id: 'backup' }, allTenants: true }),
    request: 'DELETE /executions?id=a&id=b&workflow_id=backup&_all_tenants=true',
    body: {},
    response: { metadata: { pagination: {} }, items: [{ count: 2 }] },
    result: 2,
  },
  'delete sends a date with milliseconds and a Z': {
    call: (client) => client.executions.delete({ to_datetime: new Date('2026-03-01T01:00:00+01:00') }),
    request: 'DELETE /executions',
    body: { to_datetime: '2026-03-01T00:00:00.000Z' },
    response: example('DeletionResult'),
    result: 9,
  },
  'delete spares the newest': {
    call: (client) => client.executions.delete({ filter: { workflow_id: 'backup' }, keep_last: 1 }),
    request: 'DELETE /executions?workflow_id=backup',
    body: { keep_last: 1 },
    response: { metadata: { pagination: {} }, items: [{ count: 0 }] },
    result: 0,
  },
  'delete deletes everything with `all`': {
    call: (client) => client.executions.delete({ all: true }),
    request: 'DELETE /executions',
    body: {},
    response: example('DeletionResult'),
    result: 9,
  },
  'shouldStart says no': {
    call: (client) => client.executions.shouldStart('x'),
    request: 'GET /executions/x/should-start',
    response: false,
  },
};

const MANAGER: Record<string, Row> = {
  'getVersion returns the release': {
    call: (client) => client.manager.getVersion(),
    request: 'GET /version',
    response: example('ManagerVersion'),
  },
};

const GROUPS: Record<string, Row> = {
  'list asks for the first page': {
    call: (client) => client.executionGroups.list(),
    request: 'GET /execution-groups',
    response: groupPage,
  },
  'list sends every option under its wire name': {
    call: (client) =>
      client.executionGroups.list({
        filter: { deployment_group_id: 'shops', concurrency: [0, 5] },
        include: ['id', 'execution_ids'],
        sort: '-created_at',
        size: 5,
        offset: 5,
        allTenants: true,
        allResults: false,
        getData: true,
      }),
    request:
      'GET /execution-groups?deployment_group_id=shops&concurrency=0&concurrency=5' +
      '&_sort=-created_at&_size=5&_offset=5&_all_tenants=true&_get_all_results=false' +
      '&_include=id,execution_ids&_get_data=true',
    response: groupPage,
  },
  'get reads one group': {
    call: (client) => client.executionGroups.get('g'),
    request: 'GET /execution-groups/g',
    response: group,
  },
  'get asks for some fields, in every tenant': {
    call: (client) => client.executionGroups.get('g', { include: ['status'], allTenants: true }),
    request: 'GET /execution-groups/g?_include=status&_all_tenants=true',
    response: { status: 'started' },
  },
  'start sends what was given and nothing else': {
    call: (client) =>
      client.executionGroups.start({
        ...groupStart,
        default_parameters: { keep_days: 14 },
        parameters: { 'shop-oslo': { region: 'north' } },
        concurrency: 0,
        force: true,
      }),
    request: 'POST /execution-groups',
    body: {
      ...groupStart,
      default_parameters: { keep_days: 14 },
      parameters: { 'shop-oslo': { region: 'north' } },
      concurrency: 0,
      force: true,
    },
    response: group,
  },
  'create makes a group of executions that exist': {
    call: (client) =>
      client.executionGroups.create({
        ...groupStart,
        associated_executions: ['a', 'b'],
        id: 'restored-1',
        created_by: 'olga',
        created_at: '2026-03-02T09:15:00.000Z',
      }),
    request: 'POST /execution-groups',
    body: {
      ...groupStart,
      associated_executions: ['a', 'b'],
      id: 'restored-1',
      created_by: 'olga',
      created_at: '2026-03-02T09:15:00.000Z',
    },
    response: group,
  },
  'cancel asks': {
    call: (client) => client.executionGroups.cancel('g'),
    request: 'POST /execution-groups/g',
    body: { action: 'cancel' },
    response: group,
  },
  'cancel forces and loads the members': {
    call: (client) => client.executionGroups.cancel('g', { force: true, getData: true }),
    request: 'POST /execution-groups/g?_get_data=true',
    body: { action: 'force-cancel' },
    response: group,
  },
  'cancel kills': {
    call: (client) => client.executionGroups.cancel('g', { kill: true, getData: false }),
    request: 'POST /execution-groups/g?_get_data=false',
    body: { action: 'kill' },
    response: group,
  },
  'resume goes on': {
    call: (client) => client.executionGroups.resume('g'),
    request: 'POST /execution-groups/g',
    body: { action: 'resume' },
    response: group,
  },
  'resume forces and loads the members': {
    call: (client) => client.executionGroups.resume('g', { force: true, getData: true }),
    request: 'POST /execution-groups/g?_get_data=true',
    body: { action: 'force-resume' },
    response: group,
  },
  'setTargetGroup sends both groups': {
    call: (client) =>
      client.executionGroups.setTargetGroup(
        'g',
        { success_group_id: 'good', failure_group_id: 'bad' },
        { getData: true },
      ),
    request: 'PATCH /execution-groups/g?_get_data=true',
    body: { success_group_id: 'good', failure_group_id: 'bad' },
    response: group,
  },
  'setTargetGroup sends one group': {
    call: (client) => client.executionGroups.setTargetGroup('g', { failure_group_id: 'bad' }),
    request: 'PATCH /execution-groups/g',
    body: { failure_group_id: 'bad' },
    response: group,
  },
  'setConcurrency sends a number': {
    call: (client) => client.executionGroups.setConcurrency('g', 3, { getData: true }),
    request: 'PATCH /execution-groups/g?_get_data=true',
    body: { concurrency: 3 },
    response: { ...group, concurrency: 3 },
  },
  'setConcurrency pauses': {
    call: (client) => client.executionGroups.setConcurrency('g', 0),
    request: 'PATCH /execution-groups/g',
    body: { concurrency: 0 },
    response: { ...group, concurrency: 0 },
  },
};

/** Told elsewhere, since they send several requests, or none: dump-and-restore.test.ts and test/client/waiting. */
const ELSEWHERE = ['dump', 'restore', 'handle', 'run', 'waitFor'];

describe.each([
  ['executions', EXECUTIONS],
  ['executionGroups', GROUPS],
  ['manager', MANAGER],
] as const)('client.%s', (resource, rows) => {
  test.each(Object.entries(rows))('%s', async (_name, row) => {
    const { client, requests } = clientOf([json(row.response, row.status)]);

    const result = await row.call(client);

    expect(requests).toHaveLength(1);
    const [sent] = requests;
    const [method = '', path = ''] = row.request.split(' ');
    expect(sent?.method).toBe(method);
    expect(sent?.url).toBe(`https://manager.test/api/v3.1${path}`);
    expect(sent?.body).toBe(row.body === undefined ? '' : JSON.stringify(row.body));
    expect(sent?.headers).toEqual({
      'authentication-token': 'the-secret-token',
      tenant: 'default_tenant',
      ...(row.body !== undefined && { 'content-type': 'application/json' }),
    });
    expect(result).toEqual('result' in row ? row.result : row.response);
  });

  test('tests every method', () => {
    const { client } = clientOf([]);
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(client[resource]));
    const reported = new Set([
      ...Object.keys(rows).map((name) => name.split(' ')[0]),
      ...ELSEWHERE,
      'constructor',
    ]);

    expect(methods.filter((method) => !reported.has(method))).toEqual([]);
  });
});

test('a page is the response of the manager', async () => {
  const { client } = clientOf([json(page([execution], 3))]);

  const received = await client.executions.list({ size: 1 });

  expect(received.items).toEqual([execution]);
  expect(received.metadata.pagination.total).toBe(3);
});

describe('an id that cannot be part of a URL is rejected before anything is sent', () => {
  const ids: unknown[] = ['', '.', '..', 'a/b', null, undefined, 5];

  test.each(ids)('%j', async (id) => {
    const { client, requests } = clientOf([]);
    const { executions, executionGroups } = client;
    const calls = [
      executions.get(id as string),
      executions.update(id as string, { status: 'failed' }),
      executions.cancel(id as string),
      executions.resume(id as string),
      executions.requeue(id as string),
      executions.shouldStart(id as string),
      executionGroups.get(id as string),
      executionGroups.cancel(id as string),
      executionGroups.resume(id as string),
      executionGroups.setTargetGroup(id as string, { success_group_id: 'good' }),
      executionGroups.setConcurrency(id as string, 1),
    ];

    for (const call of calls) await expect(call).rejects.toThrow(/cannot be an id/);
    expect(requests).toEqual([]);
  });

  test('an id may contain dots', async () => {
    const { client, requests } = clientOf([json(execution)]);
    await client.executions.get('...a.b');
    expect(requests[0]?.url).toBe('https://manager.test/api/v3.1/executions/...a.b');
  });
});

describe('an invalid argument is rejected before anything is sent', () => {
  const calls: Record<string, [(client: CloudifyClient) => PromiseLike<unknown>, RegExp]> = {
    'to force and to kill': [
      (client) => client.executions.cancel('x', { force: true, kill: true } as never),
      /force and kill exclude/,
    ],
    'to force and to kill a group': [
      (client) => client.executionGroups.cancel('x', { force: true, kill: true } as never),
      /force and kill exclude/,
    ],
    'a date that is none': [
      (client) => client.executions.schedule({ ...start, scheduled_time: new Date('tomorrow') }),
      /scheduled_time must be a valid Date/,
    ],
    'a time without a zone': [
      (client) => client.executions.schedule({ ...start, scheduled_time: '2030-01-01T12:00' }),
      /scheduled_time must be a Date or end with a time zone/,
    ],
    'an id with a slash for a new execution': [
      (client) => client.executions.create({ ...start, id: 'a/b' }),
      /"a\/b" cannot be an id/,
    ],
    'an id with a slash for a new group': [
      (client) => client.executionGroups.create({ ...groupStart, id: 'a/b' }),
      /"a\/b" cannot be an id/,
    ],
    'a group around no executions': [
      (client) => client.executionGroups.create({ ...groupStart, associated_executions: [] }),
      /associated_executions is empty/,
    ],
    'a group around null': [
      (client) => client.executionGroups.create({ ...groupStart, associated_executions: null } as never),
      /associated_executions is empty/,
    ],
    'no target group at all': [
      (client) => client.executionGroups.setTargetGroup('x', {}),
      /success_group_id/,
    ],
    'a filter without values': [
      (client) => client.executions.list({ filter: { id: [] } }),
      /filter\.id is not a field or empty/,
    ],
    'a filter that is no field': [
      (client) => client.executions.list({ filter: { _size: 1 } as never }),
      /filter\._size is not a field/,
    ],
    'a negative timeout': [(client) => client.executions.get('x', { timeout: -1 }), /timeout must be/],
    'a timeout that no timer can count': [
      (client) => client.executions.get('x', { timeout: 2 ** 31 }),
      /timeout must be/,
    ],
  };

  test.each(Object.entries(calls))('%s', async (_name, [call, message]) => {
    const { client, requests } = clientOf([]);

    await expect(call(client)).rejects.toThrow(message);
    await expect(call(client)).rejects.toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });
});
