import { expect, it } from 'vitest';
import { world } from '../recordings/index.ts';
import { Asker } from './asker.ts';

const DEPLOYMENTS = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'];

/** Executions that wait, one on each of these deployments, with nothing in their way. */
function waiting(asker: Asker, deployments: readonly string[]): void {
  for (const deployment of deployments) {
    asker.start(deployment, { id: `q-${deployment}`, force_status: 'queued' });
  }
}

/** Something ends. */
function makeRoom(asker: Asker): void {
  asker.start('d8', { id: 'last', force_status: 'started', started_at: '2026-01-01T00:00:00Z' });
  asker.report('last', 'terminated');
}

it('takes five executions from the queue when one ends, the oldest first', () => {
  const asker = new Asker();
  waiting(asker, DEPLOYMENTS);
  makeRoom(asker);
  const { last: _, ...statuses } = asker.statuses();
  expect(Object.values(statuses)).toEqual([...Array(5).fill('pending'), 'queued', 'queued']);
});

it('takes one execution of a deployment at a time, in the order in which they came', () => {
  const asker = new Asker();
  asker.start('d1', { id: 'first' });
  asker.start('d1', { id: 'second', queue: true });
  asker.start('d1', { id: 'third', queue: true });
  asker.report('first', 'terminated');
  expect(asker.statuses()).toEqual({ first: 'terminated', second: 'pending', third: 'queued' });
  asker.report('second', 'failed');
  expect(asker.statuses()).toMatchObject({ second: 'failed', third: 'pending' });
});

it('takes nothing from the queue once as many are active as the manager allows', () => {
  const document = world() as { settings: Record<string, unknown> };
  const asker = new Asker({ ...document, settings: { ...document.settings, max_concurrent_workflows: 3 } });
  waiting(asker, DEPLOYMENTS);
  makeRoom(asker);
  expect(asker.count('pending')).toBe(3);
});

it('starts by POST however many are active', () => {
  const document = world() as { settings: Record<string, unknown> };
  const asker = new Asker({ ...document, settings: { ...document.settings, max_concurrent_workflows: 1 } });
  const statuses = DEPLOYMENTS.map((deployment) => asker.start(deployment).body.status);
  expect(new Set(statuses)).toEqual(new Set(['pending']));
});

it('never has more members of a group active than its concurrency, whoever ends', () => {
  const asker = new Asker();
  const { body: group } = asker.startGroup('gbig', { id: 'G', concurrency: 2 });
  expect([asker.count('pending'), asker.count('queued')]).toEqual([2, 4]);
  for (const _ of group.execution_ids) {
    const [active] = Object.entries(asker.statuses()).find(([, status]) => status === 'pending') ?? [];
    asker.report(String(active), 'terminated');
    expect(asker.count('pending')).toBe(Math.min(2, asker.count('pending') + asker.count('queued')));
  }
  expect(asker.ask('GET', '/execution-groups/G').body.status).toBe('terminated');
});

it('starts nothing when the concurrency is raised, but when a pause ends', () => {
  const asker = new Asker();
  asker.startGroup('g1', { id: 'G', concurrency: 1 });
  asker.ask('PATCH', '/execution-groups/G', { concurrency: 3 });
  expect(asker.count('pending')).toBe(1);
  asker.ask('PATCH', '/execution-groups/G', { concurrency: 0 });
  expect(asker.count('pending')).toBe(1);
  asker.ask('PATCH', '/execution-groups/G', { concurrency: 3 });
  expect(asker.count('pending')).toBe(3);
});

it('lets five members of a paused group keep the others behind them waiting', () => {
  const asker = new Asker();
  asker.startGroup('gbig', { id: 'G', concurrency: 0 });
  asker.start('d7', { id: 'behind', force_status: 'queued' });
  makeRoom(asker);
  expect(asker.statuses().behind).toBe('queued');
});

it('has a system workflow wait for everything, and everything wait for a system workflow', () => {
  const asker = new Asker();
  const system = { deployment_id: '', workflow_id: 'create_log_bundle', is_system_workflow: true };
  asker.start('d1', { id: 'before' });
  expect(asker.start('', { ...system, id: 'system' }).body.error_code).toBe(
    'existing_running_execution_error',
  );
  expect(asker.start('', { ...system, id: 'system', queue: true }).body.status).toBe('queued');
  expect(asker.start('d2', { id: 'after', force: true }).body.status).toBe('queued');
  asker.report('before', 'terminated');
  expect(asker.statuses()).toEqual({ before: 'terminated', system: 'pending', after: 'queued' });
  asker.report('system', 'terminated');
  expect(asker.statuses()).toMatchObject({ system: 'terminated', after: 'pending' });
});

it('fails what cannot be started any more, without an end, and goes on with the next', () => {
  const asker = new Asker();
  const { id } = asker.start('d1', { force_status: 'queued' }).body;
  asker.start('d2', { id: 'next', force_status: 'queued' });
  const document = structuredClone(asker.manager.snapshot()) as { executions: Record<string, unknown>[] };
  for (const row of document.executions) if (row.id === id) row.workflow_id = 'gone';
  asker.manager.replace(document);
  makeRoom(asker);
  const { body: failed } = asker.ask('GET', `/executions/${id}`);
  expect(failed).toMatchObject({ status: 'failed', ended_at: null });
  expect(failed.error).toMatch(/^The execution could not be started from the queue: .*"gone"/);
  expect(asker.statuses().next).toBe('pending');
});

it('leaves the queue alone while maintenance mode is being entered', () => {
  const asker = new Asker();
  asker.start('d1', { id: 'first' });
  asker.start('d1', { id: 'second', queue: true });
  asker.manager.settings.maintenance = 'activating';
  asker.report('first', 'terminated');
  expect(asker.statuses().second).toBe('queued');
});

it('forgets in the queue that a start was forced', () => {
  const asker = new Asker();
  asker.start('', { workflow_id: 'create_log_bundle', is_system_workflow: true, id: 'system' });
  asker.start('d1', { id: 'forced', force: true });
  asker.manager.executions.insert({
    id: 'beside',
    tenant: 'default_tenant',
    workflow_id: 'noparams',
    created_at: 0,
    created_by: 'admin',
    status: 'started',
    deployment: asker.manager.deployments.find('default_tenant', 'd1') ?? null,
  });
  asker.report('system', 'terminated');
  expect(asker.statuses().forced).toBe('queued');
});
