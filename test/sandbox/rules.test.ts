/** Rules that neither a recording nor the random walk comes by. */
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../src/sandbox/engine/store/parse-filter.ts';
import { world } from '../recordings/index.ts';
import { Fixture } from './fixture.ts';
import { TestClient } from './test-client.ts';

type Row = Record<string, unknown>;

function changedWorld(change: (document: Record<string, Row[]>) => void): TestClient {
  const document = structuredClone(world()) as Record<string, Row[]>;
  change(document);
  return new TestClient(document);
}

/** Changes what a manager holds at a moment, as a state document that is put. */
function edit(client: TestClient, change: (document: Record<string, Row[]>) => void): void {
  const document = structuredClone(client.manager.snapshot()) as unknown as Record<string, Row[]>;
  change(document);
  client.manager.replace(document);
}

const SYSTEM = { workflow_id: 'create_log_bundle', is_system_workflow: true };
const code = ({ body }: { body: { error_code?: string } }): string | undefined => body.error_code;

it('an execution without a status, left by a group start of an unknown workflow, blocks nothing', () => {
  const client = new TestClient();
  const { body } = client.startGroup('g1', { workflow_id: 'nosuch' });
  expect(body).toMatchObject({ execution_ids: [], status: null });
  expect(client.start('', { ...SYSTEM, id: 'bundle' }).body.status).toBe('pending');
  client.report('bundle', 'terminated');
  expect(client.start('d1').body.status).toBe('pending');
  expect(client.start('d2', { queue: true }).body.status).toBe('pending');
});

it('a start with the id of another execution is rejected and starts nothing', () => {
  const client = new TestClient();
  expect(client.start('d1', { id: 'same' }).body.status).toBe('pending');
  expect(code(client.start('d2', { id: 'same' }))).toBe('conflict_error');
  expect(client.manager.executions.withId('same')).toHaveLength(1);
});

describe('uninstall_plugin is rejected', () => {
  const uninstall = { workflow_id: 'uninstall_plugin', is_system_workflow: true, queue: true };
  const snapshot = { workflow_id: 'create_snapshot', is_system_workflow: true };

  it('while create_snapshot is active', () => {
    const client = new TestClient();
    client.start('', snapshot);
    expect(code(client.start('', uninstall))).toBe('existing_running_execution_error');
  });

  it('while create_snapshot is queued', () => {
    const client = new TestClient();
    client.start('d1');
    expect(client.start('', { ...snapshot, queue: true }).body.status).toBe('queued');
    expect(code(client.start('', uninstall))).toBe('existing_running_execution_error');
  });

  it('but is accepted otherwise', () => {
    expect(new TestClient().start('', uninstall).body.status).toBe('pending');
  });
});

it('create_snapshot without queue starts beside active executions, unless it is a legacy snapshot', () => {
  const client = new TestClient();
  client.start('d1');
  const snapshot = { workflow_id: 'create_snapshot' };
  expect(client.start('', { ...snapshot, is_system_workflow: true }).body.status).toBe('pending');
  expect(client.start('d1', snapshot).body.status).toBe('pending');
  const legacy = { ...snapshot, parameters: { legacy: true } };
  expect(code(client.start('', { ...legacy, is_system_workflow: true }))).toBe(
    'existing_running_execution_error',
  );
});

it('a system workflow on a deployment waits only for that deployment', () => {
  const client = new TestClient();
  client.start('d1');
  expect(client.start('d2', SYSTEM).body.status).toBe('pending');
  client.report([...client.manager.executions].at(-1)?.id ?? '', 'terminated');
  expect(code(client.start('d1', SYSTEM))).toBe('existing_running_execution_error');
});

it('executions without a deployment leave the queue together', () => {
  const client = new TestClient();
  for (const id of ['one', 'two']) {
    client.start('', { workflow_id: 'create_log_bundle', id, force_status: 'queued' });
  }
  client.start('d1', { id: 'last' });
  client.report('last', 'terminated');
  expect(client.statuses()).toMatchObject({ one: 'pending', two: 'pending' });
});

it('a queued execution gets the parameter defaults that its workflow declares when it starts', () => {
  const client = new TestClient();
  client.start('d1', { id: 'first' });
  client.start('d1', { id: 'waits', workflow_id: 'plain', queue: true });
  edit(client, ({ blueprints }) => {
    Object.assign(blueprints?.[0]?.workflows ?? {}, { plain: { parameters: { c: { default: 'new' } } } });
    const waits = client.manager.executions.withId('waits')[0];
    expect(waits?.parameters).toEqual({ a: 1, b: 'two' });
  });
  edit(client, ({ executions = [] }) => {
    for (const row of executions) if (row.id === 'waits') row.parameters = {};
  });
  client.report('first', 'terminated');
  expect(client.request('GET', '/executions/waits').body).toMatchObject({
    status: 'pending',
    parameters: { c: 'new' },
  });
});

it('a queued execution fails when the environment has failed, unless it deletes the environment', () => {
  const client = new TestClient();
  client.start('d1', { id: 'first' });
  client.start('d1', { id: 'waits', queue: true });
  client.start('d1', { id: 'deletes', workflow_id: 'delete_deployment_environment', queue: true });
  edit(client, ({ executions = [] }) => {
    for (const row of executions)
      if (row.id === 'env-d1') Object.assign(row, { status: 'failed', error: 'It broke.' });
  });
  client.report('first', 'terminated');
  expect(client.statuses()).toMatchObject({ waits: 'failed', deletes: 'pending' });
});

it('when a queued execution cannot start, the next one starts immediately', () => {
  const client = new TestClient();
  client.start('d7', { id: 'first' });
  client.start('d7', { id: 'impossible', workflow_id: 'disabled_wf', queue: true });
  client.start('d7', { id: 'next', queue: true });
  client.report('first', 'terminated');
  expect(client.statuses()).toMatchObject({ impossible: 'failed', next: 'pending' });
});

it('resuming a group member whose parameters are no longer declared fails', () => {
  const client = new TestClient();
  const more = { workflow_id: 'plain', default_parameters: { a: 5 } };
  const [id] = client.startGroup('g1', { ...more, id: 'G', concurrency: 1 }).body.execution_ids;
  for (const member of client.request('GET', '/execution-groups/G').body.execution_ids)
    client.report(member, 'failed');
  edit(client, ({ blueprints }) => {
    Object.assign(blueprints?.[0]?.workflows ?? {}, { plain: { parameters: {} } });
  });
  expect(code(client.request('POST', '/execution-groups/G', { action: 'resume' }))).toBe(
    'illegal_execution_parameters_error',
  );
  expect(client.statuses()[id]).not.toBe('started');
});

it('only an execution that started later than the latest becomes the latest', () => {
  const client = new TestClient();
  const latest = (): string | undefined =>
    client.manager.deployments.find('default_tenant', 'd1')?.latest_execution?.id;
  const recorded = { force_status: 'failed' };
  client.start('d1', { ...recorded, id: 'late', started_at: '2026-01-02T00:00:00Z' });
  expect(latest()).toBe('late');
  client.start('d1', { ...recorded, id: 'early', started_at: '2026-01-01T00:00:00Z' });
  client.start('d1', { ...recorded, id: 'never' });
  expect(latest()).toBe('late');
});

it('a recorded execution that waits does not become the latest, whenever it started', () => {
  const client = new TestClient();
  const times = { started_at: '2026-01-02T00:00:00Z' };
  client.start('d1', { force_status: 'failed', id: 'finished', started_at: '2026-01-01T00:00:00Z' });
  client.start('d1', { force_status: 'queued', id: 'waiting', ...times });
  expect(client.manager.deployments.find('default_tenant', 'd1')?.latest_execution?.id).toBe('finished');
});

describe('the end of delete_deployment_environment', () => {
  const deleted = (force: boolean, status: string): boolean => {
    const client = new TestClient();
    client.start('d1', { id: 'x', workflow_id: 'delete_deployment_environment', parameters: { force } });
    client.report('x', status);
    return client.manager.deployments.find('default_tenant', 'd1') === undefined;
  };

  it.each([
    [false, 'terminated', true],
    [true, 'failed', true],
    [false, 'failed', false],
    [true, 'cancelled', false],
  ])('with force=%s and the status %s deletes the deployment: %s', (force, status, isDeleted) => {
    expect(deleted(force, status)).toBe(isDeleted);
  });

  it('invalidates the tokens of all executions of the deployment', () => {
    const client = new TestClient();
    client.start('d1', { id: 'beside' });
    const token = client.manager.outbox.items().at(-1)?.execution_token ?? '';
    client.start('d1', { id: 'x', workflow_id: 'delete_deployment_environment', force: true });
    const read = () =>
      client.request('GET', '/executions', undefined, { user: '', headers: { 'execution-token': token } })
        .status;
    expect(read()).toBe(200);
    client.report('x', 'terminated');
    expect(read()).toBe(401);
  });
});

it('a group has the visibility of its deployment group', () => {
  const client = changedWorld(({ deployment_groups: groups = [] }) => {
    for (const group of groups) if (group.id === 'g1') group.visibility = 'private';
  });
  expect(client.startGroup('g1', { id: 'G' }).body.visibility).toBe('private');
  const bob = { user: 'bob:bobpw' };
  expect(client.request('GET', '/execution-groups/G', undefined, bob).status).toBe(404);
});

it('an id that exists in the tenant and globally in another tenant is ambiguous', () => {
  const row = { id: 'twice', workflow_id: 'create_snapshot', status: 'failed', created_by: 'admin' };
  const client = changedWorld(({ executions }) => {
    for (const [tenant, visibility] of [
      ['default_tenant', 'tenant'],
      ['t2', 'global'],
    ]) {
      executions?.push({ ...row, tenant, visibility, created_at: '2025-03-01T00:00:00Z', parameters: {} });
    }
  });
  expect(code(client.request('GET', '/executions/twice'))).toBe('ambiguous_name');
});

it('an id is taken in its tenant only', () => {
  const client = changedWorld(({ executions }) => {
    const row = { workflow_id: 'create_snapshot', status: 'failed', created_by: 'admin', parameters: {} };
    executions?.push({ ...row, id: 'same', tenant: 't2', created_at: '2025-03-01T00:00:00Z' });
  });
  expect(client.start('d1', { id: 'same' }).body).toMatchObject({ id: 'same', status: 'pending' });
  expect(client.request('GET', '/executions/same').body).toMatchObject({ deployment_id: 'd1' });
});

it('a schedule with force starts beside active executions', () => {
  const shop = new Fixture({ runner: 'manual', workflows: { backup: {} } });
  shop.start('shop-1', 'backup');
  for (const force of [false, true]) {
    shop.start('shop-1', 'backup', { scheduled_time: '2026-03-03T10:00:00Z', force });
  }
  for (const schedule of [...shop.manager.schedules]) shop.manager.startScheduled(schedule);
  expect([...shop.manager.executions].slice(-2).map(({ status }) => status)).toEqual(['queued', 'pending']);
});

it('an execution of ten million operations ends in a thousand steps', () => {
  const shop = new Fixture({
    workflows: { backup: { duration_ms: 10_000 } },
    executions: [
      {
        id: 'large',
        tenant: 'default_tenant',
        deployment_id: 'shop-1',
        workflow_id: 'backup',
        status: 'started',
        created_by: 'admin',
        created_at: '2026-03-02T08:59:00.000Z',
        started_at: '2026-03-02T08:59:00.000Z',
        total_operations: 10_000_000,
        finished_operations: 0,
      },
    ],
  });
  const before = shop.manager.revision;
  shop.advance(5_000);
  const row = shop.manager.executions.withId('large')[0];
  expect(row?.finished_operations).toBeGreaterThan(1_000_000);
  expect(row?.finished_operations).toBeLessThan(9_000_000);
  shop.advance(10 * 365 * 86_400_000);
  expect(row).toMatchObject({ status: 'terminated', finished_operations: 10_000_000 });
  expect(shop.manager.revision - before).toBeLessThan(1_100);
});

it('parses a filter of many blanks in linear time', () => {
  const blanks = ' '.repeat(500_000);
  const noTime = (): undefined => undefined;
  expect(parseFilter('boolean', `${blanks}yes${blanks}`, noTime)).toBe(true);
  expect(parseFilter('integer', `${blanks}1${blanks}1${blanks}x`, noTime)).toBeUndefined();
});

it('a resumed execution leaves the queue even if its workflow is not available', () => {
  const client = new TestClient();
  client.start('d7', { id: 'x', workflow_id: 'disabled_wf', force_status: 'failed' });
  client.request('POST', '/executions/x', { action: 'resume' });
  client.report('x', 'queued');
  client.start('d1', { id: 'last' });
  client.report('last', 'terminated');
  expect(client.statuses().x).toBe('pending');
});

it('an unknown status is a storage error for a finished snapshot, as for an active execution', () => {
  const client = new TestClient();
  client.start('', { id: 'snapshot', workflow_id: 'create_snapshot', force_status: 'failed' });
  client.start('', { id: 'bundle', workflow_id: 'create_log_bundle', force_status: 'failed' });
  expect(code(client.report('snapshot', 'no status'))).toBe('storage_error');
  expect(code(client.report('bundle', 'no status'))).toBe('invalid_exception_status_update');
});

it('a deployment is deleted with its schedules only', () => {
  const schedule = { tenant: 'default_tenant', workflow_id: 'noparams', created_by: 'admin' };
  const client = changedWorld((document) => {
    document.execution_schedules = [
      { ...schedule, id: 'of d1', deployment_id: 'd1' },
      { ...schedule, id: 'of d2', deployment_id: 'd2' },
    ];
  });
  client.start('d1', { id: 'deletes', workflow_id: 'delete_deployment_environment' });
  client.report('deletes', 'terminated');
  expect(Array.from(client.manager.schedules, ({ id }) => id)).toEqual(['of d2']);
});

it('parameters of one deployment override the default parameters of a group start', () => {
  const client = new TestClient();
  const defaults = { a: 'all', b: 'all' };
  client.startGroup('g1', {
    workflow_id: 'plain',
    default_parameters: defaults,
    parameters: { d2: { a: 'one' } },
  });
  const parametersOn = (id: string) =>
    [...client.manager.executions].find((row) => row.deployment?.id === id && row.workflow_id === 'plain')
      ?.parameters;
  expect(parametersOn('d1')).toEqual(defaults);
  expect(parametersOn('d2')).toEqual({ a: 'one', b: 'all' });
});

it('an execution keeps its visibility when the one of its deployment changes and the state is reloaded', () => {
  const client = new TestClient();
  client.start('d1', { id: 'before' });
  edit(client, ({ deployments = [] }) => {
    for (const deployment of deployments) if (deployment.id === 'd1') deployment.visibility = 'private';
  });
  expect(client.manager.executions.find('default_tenant', 'before')?.visibility).toBe('tenant');
});
