/** Rules that neither a recording nor the random walk comes by. */
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../src/sandbox/engine/store/parse-filter.ts';
import { world } from '../recordings/index.ts';
import { Asker } from './asker.ts';
import { Shop } from './shop.ts';

type Row = Record<string, unknown>;

function changedWorld(change: (document: Record<string, Row[]>) => void): Asker {
  const document = structuredClone(world()) as Record<string, Row[]>;
  change(document);
  return new Asker(document);
}

/** Changes what a manager holds at a moment, as a state document that is put. */
function edit(asker: Asker, change: (document: Record<string, Row[]>) => void): void {
  const document = structuredClone(asker.manager.snapshot()) as unknown as Record<string, Row[]>;
  change(document);
  asker.manager.replace(document);
}

const SYSTEM = { workflow_id: 'create_log_bundle', is_system_workflow: true };
const code = ({ body }: { body: { error_code?: string } }): string | undefined => body.error_code;

it('what a group start leaves behind of a workflow that is not there holds nothing back', () => {
  const asker = new Asker();
  const { body } = asker.startGroup('g1', { workflow_id: 'nosuch' });
  expect(body).toMatchObject({ execution_ids: [], status: null });
  expect(asker.start('', { ...SYSTEM, id: 'bundle' }).body.status).toBe('pending');
  asker.report('bundle', 'terminated');
  expect(asker.start('d1').body.status).toBe('pending');
  expect(asker.start('d2', { queue: true }).body.status).toBe('pending');
});

it('an id that an execution has already is rejected, and nothing is started', () => {
  const asker = new Asker();
  expect(asker.start('d1', { id: 'same' }).body.status).toBe('pending');
  expect(code(asker.start('d2', { id: 'same' }))).toBe('conflict_error');
  expect(asker.manager.executions.withId('same')).toHaveLength(1);
});

describe('uninstall_plugin is refused', () => {
  const uninstall = { workflow_id: 'uninstall_plugin', is_system_workflow: true, queue: true };
  const snapshot = { workflow_id: 'create_snapshot', is_system_workflow: true };

  it('while a snapshot is made', () => {
    const asker = new Asker();
    asker.start('', snapshot);
    expect(code(asker.start('', uninstall))).toBe('existing_running_execution_error');
  });

  it('while a snapshot waits to be made', () => {
    const asker = new Asker();
    asker.start('d1');
    expect(asker.start('', { ...snapshot, queue: true }).body.status).toBe('queued');
    expect(code(asker.start('', uninstall))).toBe('existing_running_execution_error');
  });

  it('but not otherwise', () => {
    expect(new Asker().start('', uninstall).body.status).toBe('pending');
  });
});

it('a snapshot that must not wait starts beside whatever is active, but for one of the old kind', () => {
  const asker = new Asker();
  asker.start('d1');
  const snapshot = { workflow_id: 'create_snapshot' };
  expect(asker.start('', { ...snapshot, is_system_workflow: true }).body.status).toBe('pending');
  expect(asker.start('d1', snapshot).body.status).toBe('pending');
  const legacy = { ...snapshot, parameters: { legacy: true } };
  expect(code(asker.start('', { ...legacy, is_system_workflow: true }))).toBe(
    'existing_running_execution_error',
  );
});

it('a system workflow on a deployment waits for that deployment only', () => {
  const asker = new Asker();
  asker.start('d1');
  expect(asker.start('d2', SYSTEM).body.status).toBe('pending');
  asker.report([...asker.manager.executions].at(-1)?.id ?? '', 'terminated');
  expect(code(asker.start('d1', SYSTEM))).toBe('existing_running_execution_error');
});

it('executions without a deployment leave the queue together', () => {
  const asker = new Asker();
  for (const id of ['one', 'two']) {
    asker.start('', { workflow_id: 'create_log_bundle', id, force_status: 'queued' });
  }
  asker.start('d1', { id: 'last' });
  asker.report('last', 'terminated');
  expect(asker.statuses()).toMatchObject({ one: 'pending', two: 'pending' });
});

it('an execution that leaves the queue has the defaults that its workflow declares by then', () => {
  const asker = new Asker();
  asker.start('d1', { id: 'first' });
  asker.start('d1', { id: 'waits', workflow_id: 'plain', queue: true });
  edit(asker, ({ blueprints }) => {
    Object.assign(blueprints?.[0]?.workflows ?? {}, { plain: { parameters: { c: { default: 'new' } } } });
    const waits = asker.manager.executions.withId('waits')[0];
    expect(waits?.parameters).toEqual({ a: 1, b: 'two' });
  });
  edit(asker, ({ executions = [] }) => {
    for (const row of executions) if (row.id === 'waits') row.parameters = {};
  });
  asker.report('first', 'terminated');
  expect(asker.ask('GET', '/executions/waits').body).toMatchObject({
    status: 'pending',
    parameters: { c: 'new' },
  });
});

it('what leaves the queue of a deployment whose environment has failed fails, but for its deletion', () => {
  const asker = new Asker();
  asker.start('d1', { id: 'first' });
  asker.start('d1', { id: 'waits', queue: true });
  asker.start('d1', { id: 'deletes', workflow_id: 'delete_deployment_environment', queue: true });
  edit(asker, ({ executions = [] }) => {
    for (const row of executions)
      if (row.id === 'env-d1') Object.assign(row, { status: 'failed', error: 'It broke.' });
  });
  asker.report('first', 'terminated');
  expect(asker.statuses()).toMatchObject({ waits: 'failed', deletes: 'pending' });
});

it('when one cannot leave the queue the next one gets its turn at once', () => {
  const asker = new Asker();
  asker.start('d7', { id: 'first' });
  asker.start('d7', { id: 'impossible', workflow_id: 'disabled_wf', queue: true });
  asker.start('d7', { id: 'next', queue: true });
  asker.report('first', 'terminated');
  expect(asker.statuses()).toMatchObject({ impossible: 'failed', next: 'pending' });
});

it('a resumed member whose parameters are no longer declared fails', () => {
  const asker = new Asker();
  const more = { workflow_id: 'plain', default_parameters: { a: 5 } };
  const [id] = asker.startGroup('g1', { ...more, id: 'G', concurrency: 1 }).body.execution_ids;
  for (const member of asker.ask('GET', '/execution-groups/G').body.execution_ids)
    asker.report(member, 'failed');
  edit(asker, ({ blueprints }) => {
    Object.assign(blueprints?.[0]?.workflows ?? {}, { plain: { parameters: {} } });
  });
  expect(code(asker.ask('POST', '/execution-groups/G', { action: 'resume' }))).toBe(
    'illegal_execution_parameters_error',
  );
  expect(asker.statuses()[id]).not.toBe('started');
});

it('only an execution that started later than the latest becomes the latest', () => {
  const asker = new Asker();
  const latest = (): string | undefined =>
    asker.manager.deployments.find('default_tenant', 'd1')?.latest_execution?.id;
  const recorded = { force_status: 'failed' };
  asker.start('d1', { ...recorded, id: 'late', started_at: '2026-01-02T00:00:00Z' });
  expect(latest()).toBe('late');
  asker.start('d1', { ...recorded, id: 'early', started_at: '2026-01-01T00:00:00Z' });
  asker.start('d1', { ...recorded, id: 'never' });
  expect(latest()).toBe('late');
});

describe('the end of delete_deployment_environment', () => {
  const deleted = (force: boolean, status: string): boolean => {
    const asker = new Asker();
    asker.start('d1', { id: 'x', workflow_id: 'delete_deployment_environment', parameters: { force } });
    asker.report('x', status);
    return asker.manager.deployments.find('default_tenant', 'd1') === undefined;
  };

  it.each([
    [false, 'terminated', true],
    [true, 'failed', true],
    [false, 'failed', false],
    [true, 'cancelled', false],
  ])('with force=%s and the status %s deletes the deployment: %s', (force, status, isDeleted) => {
    expect(deleted(force, status)).toBe(isDeleted);
  });

  it('makes the tokens of all executions of the deployment worthless', () => {
    const asker = new Asker();
    asker.start('d1', { id: 'beside' });
    const token = asker.manager.outbox.items().at(-1)?.execution_token ?? '';
    asker.start('d1', { id: 'x', workflow_id: 'delete_deployment_environment', force: true });
    const read = () =>
      asker.ask('GET', '/executions', undefined, { user: '', headers: { 'execution-token': token } }).status;
    expect(read()).toBe(200);
    asker.report('x', 'terminated');
    expect(read()).toBe(401);
  });
});

it('a group is seen by those who see its deployment group', () => {
  const asker = changedWorld(({ deployment_groups: groups = [] }) => {
    for (const group of groups) if (group.id === 'g1') group.visibility = 'private';
  });
  expect(asker.startGroup('g1', { id: 'G' }).body.visibility).toBe('private');
  const bob = { user: 'bob:bobpw' };
  expect(asker.ask('GET', '/execution-groups/G', undefined, bob).status).toBe(404);
});

it('an id that is there twice, in the tenant and globally in another, is ambiguous', () => {
  const row = { id: 'twice', workflow_id: 'create_snapshot', status: 'failed', created_by: 'admin' };
  const asker = changedWorld(({ executions }) => {
    for (const [tenant, visibility] of [
      ['default_tenant', 'tenant'],
      ['t2', 'global'],
    ]) {
      executions?.push({ ...row, tenant, visibility, created_at: '2025-03-01T00:00:00Z', parameters: {} });
    }
  });
  expect(code(asker.ask('GET', '/executions/twice'))).toBe('ambiguous_name');
});

it('a schedule with force starts beside what is active', () => {
  const shop = new Shop({ runner: 'manual', workflows: { backup: {} } });
  shop.start('shop-1', 'backup');
  for (const force of [false, true]) {
    shop.start('shop-1', 'backup', { scheduled_time: '2026-03-03T10:00:00Z', force });
  }
  for (const schedule of [...shop.manager.schedules]) shop.manager.startScheduled(schedule);
  expect([...shop.manager.executions].slice(-2).map(({ status }) => status)).toEqual(['queued', 'pending']);
});

it('an execution of ten million operations ends in a thousand steps', () => {
  const shop = new Shop({
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
  shop.pass(5_000);
  const row = shop.manager.executions.withId('large')[0];
  expect(row?.finished_operations).toBeGreaterThan(1_000_000);
  expect(row?.finished_operations).toBeLessThan(9_000_000);
  shop.pass(10 * 365 * 86_400_000);
  expect(row).toMatchObject({ status: 'terminated', finished_operations: 10_000_000 });
  expect(shop.manager.revision - before).toBeLessThan(1_100);
});

it('reads a filter of many blanks in time that grows with its length', () => {
  const blanks = ' '.repeat(500_000);
  const noTime = (): undefined => undefined;
  expect(parseFilter('boolean', `${blanks}yes${blanks}`, noTime)).toBe(true);
  expect(parseFilter('integer', `${blanks}1${blanks}1${blanks}x`, noTime)).toBeUndefined();
});

it('a resumed execution leaves the queue though its workflow is not available', () => {
  const asker = new Asker();
  asker.start('d7', { id: 'x', workflow_id: 'disabled_wf', force_status: 'failed' });
  asker.ask('POST', '/executions/x', { action: 'resume' });
  asker.report('x', 'queued');
  asker.start('d1', { id: 'last' });
  asker.report('last', 'terminated');
  expect(asker.statuses().x).toBe('pending');
});

it('what is no status is an error of the database for a snapshot that has ended, as for what has not', () => {
  const asker = new Asker();
  asker.start('', { id: 'snapshot', workflow_id: 'create_snapshot', force_status: 'failed' });
  asker.start('', { id: 'bundle', workflow_id: 'create_log_bundle', force_status: 'failed' });
  expect(code(asker.report('snapshot', 'no status'))).toBe('storage_error');
  expect(code(asker.report('bundle', 'no status'))).toBe('invalid_exception_status_update');
});

it('the schedules of a deployment are deleted with it, and no others', () => {
  const schedule = { tenant: 'default_tenant', workflow_id: 'noparams', created_by: 'admin' };
  const asker = changedWorld((document) => {
    document.execution_schedules = [
      { ...schedule, id: 'of d1', deployment_id: 'd1' },
      { ...schedule, id: 'of d2', deployment_id: 'd2' },
    ];
  });
  asker.start('d1', { id: 'deletes', workflow_id: 'delete_deployment_environment' });
  asker.report('deletes', 'terminated');
  expect(Array.from(asker.manager.schedules, ({ id }) => id)).toEqual(['of d2']);
});

it('the parameters of one deployment of a group start override the default parameters of all', () => {
  const asker = new Asker();
  const defaults = { a: 'all', b: 'all' };
  asker.startGroup('g1', {
    workflow_id: 'plain',
    default_parameters: defaults,
    parameters: { d2: { a: 'one' } },
  });
  const parametersOn = (id: string) =>
    [...asker.manager.executions].find((row) => row.deployment?.id === id && row.workflow_id === 'plain')
      ?.parameters;
  expect(parametersOn('d1')).toEqual(defaults);
  expect(parametersOn('d2')).toEqual({ a: 'one', b: 'all' });
});

it('an execution keeps its visibility when that of its deployment changes and the state is read again', () => {
  const asker = new Asker();
  asker.start('d1', { id: 'before' });
  edit(asker, ({ deployments = [] }) => {
    for (const deployment of deployments) if (deployment.id === 'd1') deployment.visibility = 'private';
  });
  expect(asker.manager.executions.find('default_tenant', 'before')?.visibility).toBe('tenant');
});
