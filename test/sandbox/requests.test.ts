import { describe, expect, it } from 'vitest';
import { world } from '../recordings/index.ts';
import { type RequestOptions, TestClient } from './test-client.ts';

const code = ({ status, body }: { status: number; body: { error_code?: string } | string | null }): string =>
  typeof body === 'object' && body?.error_code ? body.error_code : String(status);

describe('the first violation decides the response', () => {
  const start = (
    client: TestClient,
    question: RequestOptions,
    query = '?_include=nosuch',
    body: unknown = 'no json',
  ): string => code(client.request('POST', `/executions${query}`, body, question));

  it('from the route to the deployment', () => {
    const client = new TestClient();
    const viewer = 'vera:verapw';
    const text = { headers: { 'content-type': 'text/plain' } };
    client.manager.settings.maintenance = 'activated';
    expect(code(client.request('POST', '/nowhere'))).toBe('404');
    expect(code(client.request('PUT', '/executions'))).toBe('405');
    expect(start(client, { user: '', tenant: 'nosuch', ...text })).toBe('maintenance_mode_active');
    client.manager.settings.maintenance = 'deactivated';
    expect(start(client, { user: '', tenant: 'nosuch', ...text })).toBe('unauthorized_error');
    expect(start(client, { user: viewer, tenant: 'nosuch', ...text })).toBe('forbidden_error');
    expect(start(client, { user: viewer, ...text })).toBe('forbidden_error');
    expect(start(client, text)).toBe('no_such_include_field_error');
    expect(start(client, text, '')).toBe('unsupported_content_type_error');
    expect(start(client, {}, '')).toBe('400');
    expect(start(client, {}, '', { deployment_id: 'nosuch', force: 5 })).toBe('bad_parameters_error');
    const body = { deployment_id: 'nosuch', workflow_id: 'nosuch', force: 5 };
    expect(start(client, {}, '', body)).toBe('bad_parameters_error');
    expect(start(client, { user: 'alice:alicepw' }, '', { ...body, force: 'true', id: 'x' })).toBe(
      'forbidden_error',
    );
    expect(start(client, {}, '', { ...body, force: 'true' })).toBe('not_found_error');
    expect(client.statuses()).toEqual({});
  });
});

describe('the version', () => {
  it('is for everyone with a role, also in maintenance mode', () => {
    const client = new TestClient();
    const version = (options: RequestOptions): string =>
      code(client.request('GET', '/version', undefined, options));
    client.manager.settings.maintenance = 'activated';
    expect(client.request('GET', '/version').body).toMatchObject({
      edition: 'community',
      version: '7.1.0.dev1',
    });
    expect(version({ user: 'vera:verapw' })).toBe('200');
    expect(version({ user: '' })).toBe('unauthorized_error');
    expect(version({ tenant: 'nosuch' })).toBe('forbidden_error');
    expect(code(client.request('GET', '/executions'))).toBe('maintenance_mode_active');
  });
});

describe('who sees what', () => {
  const document = structuredClone(world()) as Record<string, Record<string, unknown>[]>;
  for (const row of document.deployments ?? []) {
    if (row.id === 'd1') Object.assign(row, { visibility: 'private', created_by: 'bob' });
    if (row.id === 'other') row.visibility = 'global';
  }
  for (const row of document.executions ?? []) if (row.deployment_id === 'd1') row.created_by = 'bob';

  it('hides what is private from all but its creator and those who administer', () => {
    const client = new TestClient(document);
    const status = (user: string): number =>
      client.request('GET', '/executions/env-d1', undefined, { user }).status;
    expect(['bob:bobpw', 'alice:alicepw', 'mona:monapw', 'admin:admin'].map(status)).toEqual([
      200, 404, 200, 200,
    ]);
    const start = client.request(
      'POST',
      '/executions',
      { deployment_id: 'd1', workflow_id: 'noparams' },
      { user: 'alice:alicepw' },
    );
    expect(start.status).toBe(404);
  });

  it('shows what is global in every tenant, and gives what runs there to the tenant of the deployment', () => {
    const client = new TestClient(document);
    const start = (user: string): ReturnType<TestClient['request']> =>
      client.request('POST', '/executions', { deployment_id: 'other', workflow_id: 'noparams' }, { user });
    expect(start('mona:monapw').body).toMatchObject({
      tenant_name: 't2',
      visibility: 'global',
      status: 'pending',
    });
    expect(start('alice:alicepw').body.error_code).toBe('forbidden_error');
    const { items } = client.request(
      'GET',
      '/executions?deployment_id=other&_include=status,error,ended_at',
    ).body;
    expect(items.at(-1)).toMatchObject({ status: 'failed', ended_at: null });
    expect(items.at(-1).error).toMatch(/^The execution could not be started: .*another tenant/);
  });
});

it('does the work before it notices a wrong _get_data, but not before a wrong _include', () => {
  const client = new TestClient();
  client.start('d1', { id: 'x' });
  expect(code(client.request('PATCH', '/executions/x?_include=nosuch', { status: 'started' }))).toBe(
    'no_such_include_field_error',
  );
  expect(client.statuses().x).toBe('pending');
  expect(code(client.request('POST', '/executions/x?_get_data=yes', { action: 'cancel' }))).toBe(
    'bad_parameters_error',
  );
  expect(client.statuses().x).toBe('cancelling');
});

it('stores the status of an update whose record it does not have, and responds 404', () => {
  const client = new TestClient();
  client.start('d1', { id: 'u', workflow_id: 'update' });
  expect(code(client.report('u', 'failed'))).toBe('not_found_error');
  expect(client.statuses().u).toBe('failed');
});

/** As if nothing had ever run on d1. */
function forgetLatest({ manager }: TestClient): void {
  for (const deployment of manager.deployments.withId('d1')) deployment.latest_execution = null;
}

describe('a forced status', () => {
  it('is stored as meant where the manager fails to compare two times', () => {
    const body = { force_status: 'terminated' };
    const client = new TestClient();
    forgetLatest(client);
    expect(client.start('d1', body).status).toBe(201);
    const second = client.start('d1', body);
    expect([second.status, second.headers['X-Sandbox-Deviation']]).toEqual([
      201,
      'forced-after-never-started',
    ]);
    const faithful = new TestClient(undefined, 'emulated');
    forgetLatest(faithful);
    faithful.start('d1', { ...body, id: 'first' });
    expect(faithful.start('d1', body).status).toBe(500);
    expect(Object.keys(faithful.statuses())).toEqual(['first']);
  });
});

it('reports whether an execution could start, which the manager never does', () => {
  const client = new TestClient();
  client.start('d1', { id: 'first' });
  client.start('d1', { id: 'second', queue: true });
  const ask = (id: string): unknown => client.request('GET', `/executions/${id}/should-start`).body;
  expect([ask('first'), ask('second')]).toEqual([true, false]);
});

it('reads bodies as Python does', () => {
  const client = new TestClient();
  const start = (body: string): ReturnType<TestClient['request']> =>
    client.request('POST', '/executions', body);
  const custom = '"workflow_id": "noparams", "allow_custom_parameters": true';
  const { body } = start(
    `{"deployment_id": "d9", "deployment_id": "d1", ${custom}, "parameters": {"__proto__": {"a": 1}}}`,
  );
  expect(Object.entries(body.parameters)).toEqual([['__proto__', { a: 1 }]]);
  for (const text of [
    '',
    '{',
    "{'a': 1}",
    '{"a": 01}',
    '{"a": "\u0001"}',
    '[1,]',
    '"\\x"',
    '[] []',
    '['.repeat(100_000),
  ]) {
    expect([text.slice(0, 20), start(text).headers['Content-Type']]).toEqual([
      text.slice(0, 20),
      'text/html; charset=utf-8',
    ]);
  }
});

describe('strict', () => {
  const START = { deployment_id: 'd1', workflow_id: 'noparams' };
  const options = { strict: true };

  it('rejects what the contract does not document, with the reason', () => {
    const client = new TestClient();
    const body = { deployment_id: 'd1', workflow_id: 'noparams', colour: 'red' };
    const rejected = client.request('POST', '/executions', body, { options });
    expect([rejected.status, rejected.body.message]).toEqual([
      400,
      expect.stringContaining('colour in the body is not known'),
    ]);
    expect(client.request('GET', '/executions?_range=x', undefined, { options }).status).toBe(400);
    expect(client.request('GET', '/executions?_range=x').status).toBe(200);
    expect(client.statuses()).toEqual({});
  });

  it.each([
    ['GET', '/executions?_search=x', undefined, '_search in the query'],
    ['GET', '/execution-groups?_search=x', undefined, '_search in the query'],
    ['GET', '/executions?id=', undefined, 'id in the query'],
    ['GET', '/executions?deployment_id=&workflow_id=', undefined, 'deployment_id in the query'],
    ['DELETE', '/executions?_sort=-created_at', {}, '_sort in the query'],
    [
      'POST',
      '/executions',
      { ...START, deployment_id: 'd2', wait_after_fail: -1 },
      'wait_after_fail in the body',
    ],
    ['POST', '/executions/e1', { action: 'kill', deployment_id: 'd1' }, 'deployment_id in the body'],
    ['POST', '/executions/e1', { action: 'kill', force: false }, 'force in the body'],
  ])('lets pass with a note what widely used clients send: %s %s %j', (method, path, body, note) => {
    const client = new TestClient();
    client.request('POST', '/executions', { ...START, id: 'e1', force_status: 'started' });
    const response = client.request(method, path, body, { options });
    expect(response.status).toBeLessThan(300);
    expect(response.headers['X-Sandbox-Note']).toContain(note);
    expect(client.request(method, path, body).headers['X-Sandbox-Note']).toBeUndefined();
  });

  it.each(['203001010000+02:00', '203001010000+0200'])('takes a scheduled time of %s', (scheduled_time) => {
    const response = new TestClient().request(
      'POST',
      '/executions',
      { ...START, scheduled_time },
      { options },
    );
    expect(response.status).toBe(201);
    expect(response.headers['X-Sandbox-Note']).toBeUndefined();
  });

  it('takes what the contract documents', () => {
    const client = new TestClient();
    const start = client.request(
      'POST',
      '/executions',
      { deployment_id: 'd1', workflow_id: 'noparams' },
      { options },
    );
    expect(start.status).toBe(201);
    const query = '?status=pending&status=started&_include=id,status&_sort=-created_at&_size=5&_offset=0';
    expect(client.request('GET', `/executions${query}`, undefined, { options }).body.items).toHaveLength(1);
  });
});
