import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PATHS } from '../../generated/neighbours.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';

const DOCUMENT = parse(await readFile('spec/neighbours/openapi.yaml', 'utf8'));
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(DOCUMENT, 'document');

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ clock: 'virtual' });
  return () => sandbox.close();
});

interface RequestOptions {
  readonly method?: string;
  readonly user?: string;
  readonly tenant?: string | null;
  readonly body?: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: tests read responses of every kind
type Received = { status: number; body: any };

/** Each response of a neighbour is checked by the document. */
async function request(target: string, options: RequestOptions = {}): Promise<Received> {
  const { method = 'GET', user = 'admin:admin', tenant = 'default_tenant', body } = options;
  const response = await sandbox.fetch(`http://sandbox/api/v3.1${target}`, {
    method,
    headers: {
      ...(user && { Authorization: `Basic ${btoa(user)}` }),
      ...(tenant && { Tenant: tenant }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.headers.get('content-type')?.startsWith('application/json'))
    return { status: response.status, body: text };
  const json = JSON.parse(text);
  const path = templateOf(target);
  if (path && response.status === 200 && !target.includes('_include')) assertDocumented(path, json);
  return { status: response.status, body: json };
}

function templateOf(target: string): string | undefined {
  const path = target.split('?')[0] as string;
  return PATHS.find((template) => new RegExp(`^${template.replace('{id}', '[^/]+')}$`).test(path));
}

function assertDocumented(path: string, body: unknown): void {
  const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1');
  const $ref = `document#/paths/${encodeURIComponent(pointer)}/get/responses/200/content/application~1json/schema`;
  const isValid = ajv.validate({ $ref }, body);
  expect(isValid ? [] : ajv.errors, path).toEqual([]);
}

const items = async (target: string, options?: RequestOptions) =>
  (await request(target, options)).body.items as Record<string, unknown>[];

describe('the command line of the manager', () => {
  it('signs in: the status, and one machine that is manager, broker and database', async () => {
    expect((await request('/status')).body).toEqual({ status: 'OK', services: {} });
    // Without a stored context it goes on.
    expect((await request('/provider/context')).status).toBe(404);
    const [manager, ...others] = await items('/managers');
    const [broker] = await items('/brokers');
    const [database] = await items('/db-nodes');
    expect(others).toEqual([]);
    expect([broker?.host, database?.host]).toEqual([manager?.private_ip, manager?.private_ip]);
    expect(await items('/tenants')).toEqual([
      { name: 'default_tenant', users: 5, groups: 0 },
      { name: 'research', users: 2, groups: 0 },
    ]);
  });

  it('is not signed in with a wrong password', async () => {
    expect(await request('/status', { user: 'admin:wrong' })).toMatchObject({
      status: 401,
      body: { error_code: 'unauthorized_error' },
    });
  });

  it('starts an execution, and watches its events until the last one', async () => {
    const start = { deployment_id: 'shop-vienna', workflow_id: 'backup' };
    const started = await request('/executions', { method: 'POST', body: start });
    expect(started.status).toBe(201);
    const { id } = started.body;
    const events = `/events?execution_id=${id}&_offset=0&_size=100&type=cloudify_event&_sort=reported_timestamp`;
    expect((await request(events)).body.metadata.pagination.total).toBe(0);
    sandbox.clock.advance(600_000);
    expect((await request(`/executions/${id}`)).body.status).toBe('terminated');
    const seen = await items(events);
    expect(seen.map(({ event_type }) => event_type)).toEqual(['workflow_started', 'workflow_succeeded']);
    expect(seen[0]).toMatchObject({
      deployment_id: 'shop-vienna',
      execution_id: id,
      workflow_id: 'backup',
      message: 'The workflow backup has started.',
      node_name: null,
      node_instance_id: null,
      operation: null,
      error_causes: null,
    });
    // A further request continues behind the events that it has.
    expect(await items(events.replace('_offset=0', '_offset=2'))).toEqual([]);
  });

  it('cancels an execution, and lists executions and deployments', async () => {
    const start = { deployment_id: 'shop-vienna', workflow_id: 'backup' };
    const { id } = (await request('/executions', { method: 'POST', body: start })).body;
    const cancel = { deployment_id: 'shop-vienna', action: 'cancel' };
    expect((await request(`/executions/${id}`, { method: 'POST', body: cancel })).status).toBe(200);
    sandbox.clock.advance(600_000);
    const [last] = await items(`/events?execution_id=${id}&_sort=-timestamp`);
    expect(last?.event_type).toBe('workflow_cancelled');
    expect(await items('/executions?_sort=-created_at&_offset=0&_size=1')).toMatchObject([
      { id, status: 'cancelled' },
    ]);
    const list = '/deployments?_sort=-id&_all_tenants=false&_offset=0&_size=2';
    expect(await items(list)).toMatchObject([
      { id: 'shop-vienna', latest_execution: id, latest_execution_status: 'cancelled' },
      { id: 'shop-riga' },
    ]);
  });
});

describe('deployments, blueprints and groups', () => {
  it('are read by their ids', async () => {
    expect((await request('/deployments/shop-oslo')).body).toMatchObject({
      id: 'shop-oslo',
      blueprint_id: 'web-shop',
      deployment_groups: ['shops', 'shops-to-check'],
    });
    const { workflows } = (await request('/deployments/shop-oslo')).body;
    expect(workflows).toContainEqual(
      expect.objectContaining({ name: 'migrate', is_available: false, is_cascading: false }),
    );
    expect((await request('/deployment-groups/shops-to-check')).body.deployment_ids).toEqual(['shop-oslo']);
    expect((await request('/blueprints/web-shop')).body.state).toBe('uploaded');
    expect(await request('/deployments/none')).toMatchObject({
      status: 404,
      body: { error_code: 'not_found_error' },
    });
  });

  it('are seen by those who have a role in the tenant', async () => {
    const ofResearch = { tenant: 'research', user: 'maria:maria' };
    expect(await items('/deployments?_include=id', ofResearch)).toEqual([{ id: 'warehouse-lab' }]);
    // It is private to maria.
    expect(await items('/deployments', { ...ofResearch, user: 'uri:uri' })).toEqual([]);
    expect((await request('/deployments', { ...ofResearch, user: 'olga:olga' })).status).toBe(403);
    expect((await request('/deployments', { tenant: null })).status).toBe(403);
    expect(await items('/deployments?_all_tenants=true')).toHaveLength(8);
  });

  it('are filtered, searched, sorted and paged', async () => {
    const ids = async (query: string) => (await items(`/deployments?${query}`)).map(({ id }) => id);
    expect(await ids('id=shop-riga&id=shop-oslo')).toEqual(['shop-oslo', 'shop-riga']);
    expect(await ids('_search=BERLIN')).toEqual(['shop-berlin']);
    expect(await ids('_sort=-id&_size=2&_offset=1')).toEqual(['shop-riga', 'shop-porto']);
    expect(await request('/deployments?site=paris')).toMatchObject({
      status: 400,
      body: { error_code: 'bad_parameters_error' },
    });
  });
});

describe('the summary of executions', () => {
  it('counts the executions that the list shows', async () => {
    const total = async (query: string) =>
      (await request(`/executions?${query}`)).body.metadata.pagination.total;
    for (const query of [
      '',
      'deployment_id=shop-oslo',
      '_include_system_workflows=true',
      '_all_tenants=true',
    ]) {
      const rows = await items(`/summary/executions?_target_field=status&${query}`);
      expect(rows.reduce((sum, { executions }) => sum + Number(executions), 0)).toBe(await total(query));
    }
    expect(
      await items('/summary/executions?_target_field=status&_sub_field=workflow_id&status=failed'),
    ).toEqual([
      { status: 'failed', 'by workflow_id': [{ workflow_id: 'backup', executions: 1 }], executions: 1 },
    ]);
    expect((await request('/summary/executions?_target_field=id')).status).toBe(400);
  });
});

describe('events', () => {
  it('are limited to a group, a type and a time', async () => {
    const group = '/events?execution_group_id=9d2c7a44-1e83-4f6b-8a35-7c60d91fe401';
    expect(await items(`${group}&event_type=workflow_failed`)).toMatchObject([
      { deployment_id: 'shop-oslo', message: expect.stringContaining('is not attached') },
    ]);
    const ranged = await items('/events?_range=@timestamp,2026-03-02T09:26:00Z,2026-03-02T09:26:30Z');
    expect(ranged.map(({ timestamp }) => timestamp)).toEqual(['2026-03-02T09:26:02.750Z']);
    expect(await items('/events?type=cloudify_log')).toEqual([]);
    expect((await request('/events?_range=timestamp,yesterdayish,')).status).toBe(400);
  });
});

describe('the rest', () => {
  it('shows the tokens of the caller without their secrets', async () => {
    expect(await items('/tokens')).toMatchObject([{ id: 'example', value: 'ctok-example-********' }]);
    expect(await items('/tokens', { user: 'maria:maria' })).toEqual([]);
    const { users } = sandbox.state.get();
    const changed = users.map((user) =>
      user.username === 'maria' ? { ...user, tokens: ['secret', 'a-secret'] } : user,
    );
    sandbox.state.put({ ...sandbox.state.get(), users: changed });
    expect(await items('/tokens', { user: 'maria:maria' })).toMatchObject([
      { value: '********' },
      { value: '********' },
    ]);
  });

  it('has no task graphs and no operations', async () => {
    expect(await items('/tasks_graphs?execution_id=any&name=update')).toEqual([]);
    expect(await items('/operations?graph_id=any')).toEqual([]);
  });

  it('responds only to the status and the mode during maintenance', async () => {
    const state = sandbox.state.get();
    sandbox.state.put({
      ...state,
      settings: { ...(state.settings as object), maintenance: 'activating' },
    } as never);
    const { body } = await request('/maintenance');
    expect(body.status).toBe('activating');
    expect(body.remaining_executions).toContainEqual(
      expect.objectContaining({ deployment_id: 'shop-lisbon' }),
    );
    sandbox.state.put({ ...state, settings: { maintenance: 'activated' } } as never);
    expect((await request('/maintenance')).body).toMatchObject({
      status: 'activated',
      remaining_executions: null,
    });
    expect((await request('/status')).status).toBe(200);
    expect((await request('/deployments')).body.error_code).toBe('maintenance_mode_active');
  });

  it('is read only', async () => {
    expect((await request('/deployments/shop-oslo', { method: 'DELETE' })).status).toBe(405);
    expect((await request('/deployments/shop-oslo/outputs')).status).toBe(404);
  });
});
