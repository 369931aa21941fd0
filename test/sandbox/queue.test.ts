import { expect, it } from 'vitest';
import { world } from '../recordings/index.ts';
import { TestClient } from './test-client.ts';

const DEPLOYMENTS = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'];

/** Executions that wait, one on each of these deployments, with nothing in their way. */
function waiting(client: TestClient, deployments: readonly string[]): void {
  for (const deployment of deployments) {
    client.start(deployment, { id: `q-${deployment}`, force_status: 'queued' });
  }
}

/** Something ends. */
function makeRoom(client: TestClient): void {
  client.start('d8', { id: 'last', force_status: 'started', started_at: '2026-01-01T00:00:00Z' });
  client.report('last', 'terminated');
}

it('starts the five oldest queued executions when one finishes', () => {
  const client = new TestClient();
  waiting(client, DEPLOYMENTS);
  makeRoom(client);
  const { last: _, ...statuses } = client.statuses();
  expect(Object.values(statuses)).toEqual([...Array(5).fill('pending'), 'queued', 'queued']);
});

it('starts one queued execution of a deployment at a time, in their order', () => {
  const client = new TestClient();
  client.start('d1', { id: 'first' });
  client.start('d1', { id: 'second', queue: true });
  client.start('d1', { id: 'third', queue: true });
  client.report('first', 'terminated');
  expect(client.statuses()).toEqual({ first: 'terminated', second: 'pending', third: 'queued' });
  client.report('second', 'failed');
  expect(client.statuses()).toMatchObject({ second: 'failed', third: 'pending' });
});

it('counts none that must wait for another of its deployment towards the maximum number', () => {
  const document = world() as { settings: Record<string, unknown> };
  document.settings.max_concurrent_workflows = 2;
  const client = new TestClient(document);
  client.start('d1', { id: 'first', force_status: 'queued' });
  client.start('d1', { id: 'second', force_status: 'queued' });
  client.start('d2', { id: 'third', force_status: 'queued' });
  makeRoom(client);
  expect(client.statuses()).toMatchObject({ first: 'pending', second: 'queued', third: 'pending' });
});

it('starts update_plugin beside active executions', () => {
  const client = new TestClient();
  client.start('d1');
  const fields = { workflow_id: 'update_plugin', is_system_workflow: true };
  expect(client.start('', fields).body.status).toBe('pending');
});

it('starts no queued execution while the maximum number is active', () => {
  const document = world() as { settings: Record<string, unknown> };
  const client = new TestClient({
    ...document,
    settings: { ...document.settings, max_concurrent_workflows: 3 },
  });
  waiting(client, DEPLOYMENTS);
  makeRoom(client);
  expect(client.count('pending')).toBe(3);
});

it('starts by POST regardless of the maximum number', () => {
  const document = world() as { settings: Record<string, unknown> };
  const client = new TestClient({
    ...document,
    settings: { ...document.settings, max_concurrent_workflows: 1 },
  });
  const statuses = DEPLOYMENTS.map((deployment) => client.start(deployment).body.status);
  expect(new Set(statuses)).toEqual(new Set(['pending']));
});

it('never has more active members of a group than its concurrency', () => {
  const client = new TestClient();
  const { body: group } = client.startGroup('gbig', { id: 'G', concurrency: 2 });
  expect([client.count('pending'), client.count('queued')]).toEqual([2, 4]);
  for (const _ of group.execution_ids) {
    const [active] = Object.entries(client.statuses()).find(([, status]) => status === 'pending') ?? [];
    client.report(String(active), 'terminated');
    expect(client.count('pending')).toBe(Math.min(2, client.count('pending') + client.count('queued')));
  }
  expect(client.request('GET', '/execution-groups/G').body.status).toBe('terminated');
});

it('starts members when a pause ends, but not when the concurrency is raised', () => {
  const client = new TestClient();
  client.startGroup('g1', { id: 'G', concurrency: 1 });
  client.request('PATCH', '/execution-groups/G', { concurrency: 3 });
  expect(client.count('pending')).toBe(1);
  client.request('PATCH', '/execution-groups/G', { concurrency: 0 });
  expect(client.count('pending')).toBe(1);
  client.request('PATCH', '/execution-groups/G', { concurrency: 3 });
  expect(client.count('pending')).toBe(3);
});

it('five queued members of a paused group block the executions behind them', () => {
  const client = new TestClient();
  client.startGroup('gbig', { id: 'G', concurrency: 0 });
  client.start('d7', { id: 'behind', force_status: 'queued' });
  makeRoom(client);
  expect(client.statuses().behind).toBe('queued');
});

it('a system workflow waits for all executions, and all wait for a system workflow', () => {
  const client = new TestClient();
  const system = { deployment_id: '', workflow_id: 'create_log_bundle', is_system_workflow: true };
  client.start('d1', { id: 'before' });
  expect(client.start('', { ...system, id: 'system' }).body.error_code).toBe(
    'existing_running_execution_error',
  );
  expect(client.start('', { ...system, id: 'system', queue: true }).body.status).toBe('queued');
  expect(client.start('d2', { id: 'after', force: true }).body.status).toBe('queued');
  client.report('before', 'terminated');
  expect(client.statuses()).toEqual({ before: 'terminated', system: 'pending', after: 'queued' });
  client.report('system', 'terminated');
  expect(client.statuses()).toMatchObject({ system: 'terminated', after: 'pending' });
});

it('a queued execution that can no longer start fails without ended_at, and the next one starts', () => {
  const client = new TestClient();
  const { id } = client.start('d1', { force_status: 'queued' }).body;
  client.start('d2', { id: 'next', force_status: 'queued' });
  const document = structuredClone(client.manager.snapshot()) as { executions: Record<string, unknown>[] };
  for (const row of document.executions) if (row.id === id) row.workflow_id = 'gone';
  client.manager.replace(document);
  makeRoom(client);
  const { body: failed } = client.request('GET', `/executions/${id}`);
  expect(failed).toMatchObject({ status: 'failed', ended_at: null });
  expect(failed.error).toMatch(/^The execution could not be started from the queue: .*"gone"/);
  expect(client.statuses().next).toBe('pending');
});

it('starts no queued execution while the manager enters maintenance mode', () => {
  const client = new TestClient();
  client.start('d1', { id: 'first' });
  client.start('d1', { id: 'second', queue: true });
  client.manager.settings.maintenance = 'activating';
  client.report('first', 'terminated');
  expect(client.statuses().second).toBe('queued');
});

it('a queued execution loses the force of its start', () => {
  const client = new TestClient();
  client.start('', { workflow_id: 'create_log_bundle', is_system_workflow: true, id: 'system' });
  client.start('d1', { id: 'forced', force: true });
  client.manager.executions.insert({
    id: 'beside',
    tenant: 'default_tenant',
    workflow_id: 'noparams',
    created_at: 0,
    created_by: 'admin',
    status: 'started',
    deployment: client.manager.deployments.find('default_tenant', 'd1') ?? null,
  });
  client.report('system', 'terminated');
  expect(client.statuses().forced).toBe('queued');
});
