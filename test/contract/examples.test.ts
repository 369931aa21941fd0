import { describe, expect, test } from 'vitest';
import {
  asObject,
  busyWith,
  byId,
  displayOf,
  ENDED,
  errorCatalogue,
  examples,
  groupStatus,
  isObject,
  type Json,
  type JsonObject,
  renderExecution,
  renderGroup,
  STATUSES,
  workflowsOf,
  world,
} from './example-world.ts';

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Responses that show a row of the world before or after what the world holds, with the fields that differ then. */
const OTHER_MOMENTS: Record<string, string[]> = {
  ExecutionAfterCancel: ['status', 'status_display'],
  ExecutionAfterForceCancel: ['status', 'status_display'],
  ExecutionAfterKill: ['status', 'status_display'],
  ExecutionAfterResume: ['ended_at', 'status', 'resume', 'status_display'],
  ExecutionUpdatedFailed: ['ended_at', 'error', 'status', 'status_display'],
  ExecutionUpdatedStarted: ['error', 'status', 'started_at', 'status_display'],
  ExecutionGroupCreated: ['status'],
  ExecutionGroupPaused: ['concurrency'],
  ExecutionGroupUpdated: ['concurrency'],
};

/** Responses about what the request before them has made, so the world does not hold it yet. */
const NEWLY_MADE = ['NewExecution', 'ExecutionRestored', 'ExecutionGroupRestored', 'ExecutionGroupEmpty'];

/** Names whose whole point is that nothing bears them. */
const UNKNOWN_ON_PURPOSE = [
  '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0fff',
  '9d2c7a44-1e83-4f6b-8a35-7c60d91fefff',
  'shop-paris',
  'shops-to-close',
];

/** Requests and the responses to them, which repeat what was requested. */
const ANSWERED_BY: Record<string, string> = {
  StartExecutionRequest: 'NewExecution',
  QueueExecutionRequest: 'ExecutionQueued',
  RestoreExecutionRequest: 'ExecutionRestored',
  UpdateExecutionFailed: 'ExecutionUpdatedFailed',
  UpdateExecutionStarted: 'ExecutionUpdatedStarted',
  StartExecutionGroupRequest: 'ExecutionGroupCreated',
  PausedExecutionGroupRequest: 'ExecutionGroupPaused',
  RestoreExecutionGroupRequest: 'ExecutionGroupRestored',
  SetExecutionGroupConcurrency: 'ExecutionGroupUpdated',
};

const valueIn = (name: string): JsonObject => asObject(examples.get(name)?.value);

/** The rows of one kind in all examples, those on pages included, recognized by a field that only this kind has. */
function rowsWith(field: string): { name: string; row: JsonObject }[] {
  return [...examples].flatMap(([name, { value }]) => {
    const items = isObject(value) && Array.isArray(value.items) ? value.items : [value];
    return items.filter(isObject).flatMap((row) => (field in row ? [{ name, row }] : []));
  });
}
const executions = rowsWith('parameters_p').filter(({ row }) => row.id !== null);
const groups = rowsWith('execution_ids');
const startRequests = [...examples.keys()].filter(
  (name) => /(?<!Group)Request$/.test(name) && 'deployment_id' in valueIn(name),
);

describe('the executions in the examples', () => {
  test.each(executions)(
    '$name shows $row.id as the world has it, or states how it differs',
    ({ name, row }) => {
      const stored = world.executions.find((candidate) => candidate.id === row.id);
      if (NEWLY_MADE.includes(name)) {
        expect(stored, 'it is said to be new').toBeUndefined();
        return;
      }
      const held = renderExecution(byId(world.executions, String(row.id)));
      const differing = Object.keys(held).filter((field) => !Object.is(held[field], row[field]));
      const scalars = differing.filter((field) => field !== 'parameters');
      expect(scalars.sort()).toEqual([...(OTHER_MOMENTS[name] ?? [])].sort());
      expect(row.parameters).toEqual(held.parameters);
    },
  );

  test('have the 25 fields in the order of the manager', () => {
    const [first] = world.executions.map(renderExecution);
    for (const { name, row } of executions) expect(Object.keys(row), name).toEqual(Object.keys(first ?? {}));
  });

  test('agree with themselves in everything that is derived', () => {
    for (const { name, row } of executions) {
      const deployment = row.deployment_id ? byId(world.deployments, String(row.deployment_id)) : null;
      const moments = [row.created_at, row.started_at, row.ended_at].filter((moment) => moment !== null);
      expect(row, name).toMatchObject({
        status_display: displayOf(String(row.status)),
        resource_availability: row.visibility,
        private_resource: row.visibility === 'private',
        blueprint_id: deployment?.blueprint_id ?? null,
        deployment_display_name: deployment?.display_name ?? null,
      });
      expect(row.ended_at !== null, `${name} has ended`).toBe(ENDED.includes(String(row.status)));
      expect(moments, name).toEqual([...moments].sort());
      for (const moment of moments) expect(moment, name).toMatch(TIMESTAMP);
    }
  });

  test('show every status in an example of its own', () => {
    const named = executions.filter(({ name }) => !(name in OTHER_MOMENTS) && !NEWLY_MADE.includes(name));
    expect(new Set(named.map(({ row }) => row.status))).toEqual(new Set(STATUSES));
  });

  test('have only the status in the stub of a scheduled start', () => {
    const stub = valueIn('ExecutionScheduledStub');
    const reported = Object.entries(stub).filter(
      ([, field]) => field !== null && field !== false && field !== 0,
    );
    expect(reported).toEqual([
      ['status', 'scheduled'],
      ['status_display', 'scheduled'],
    ]);
    expect(Object.keys(stub)).toEqual(Object.keys(valueIn('ExecutionStarted')));
  });
});

describe('the execution groups in the examples', () => {
  test.each(groups)('$name shows $row.id as the world has it, or states how it differs', ({ name, row }) => {
    if (NEWLY_MADE.includes(name)) {
      expect(world.execution_groups.map((group) => group.id)).not.toContain(row.id);
      return;
    }
    const stored = byId(world.execution_groups, String(row.id));
    const held = renderGroup(stored, row.execution_ids !== null);
    const changed = OTHER_MOMENTS[name] ?? [];
    const known = (fields: JsonObject) =>
      Object.entries(fields).filter(([field]) => !changed.includes(field));
    expect(known(row)).toEqual(known(held));
    for (const field of changed) expect(row[field], field).not.toBe(held[field]);
  });

  test('have, when newly made, the status of their members', () => {
    for (const name of ['ExecutionGroupRestored', 'ExecutionGroupEmpty']) {
      const group = valueIn(name);
      const members = (group.execution_ids as string[]).map((id) => byId(world.executions, id).status);
      expect(group.status, name).toBe(groupStatus(members));
      expect(Object.keys(group), name).toEqual(Object.keys(valueIn('ExecutionGroupStarted')));
    }
  });

  test('start with the members that the concurrency and the busy deployments allow, the rest queued', () => {
    const created = valueIn('ExecutionGroupCreated');
    const members = (created.execution_ids as string[]).map((id) => byId(world.executions, id));
    const atFirst = members.map(({ deployment_id = '', created_at }, position) => {
      const waits = busyWith(deployment_id).some((other) => other.created_at < created_at);
      return position >= Number(created.concurrency) || waits ? 'queued' : 'pending';
    });
    expect(created.status).toBe(groupStatus(atFirst));
  });
});

describe('the pages in the examples', () => {
  const idsOn = (name: string) => (valueIn(name).items as JsonObject[]).map((row) => row.id);
  const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

  test('hold exactly what their queries select, oldest first', () => {
    const unended = busyWith('shop-lisbon').filter((row) => ['started', 'queued'].includes(row.status));
    const wrong = world.executions.filter((row) => ['failed', 'cancelled'].includes(row.status));
    const failed = wrong.filter((row) => row.deployment_id === 'shop-lisbon' && row.status === 'failed');
    expect(idsOn('ExecutionPage')).toEqual(idsOf(unended));
    expect(idsOn('ExecutionPageAllTenants')).toEqual(idsOf(wrong));
    expect(idsOn('EmptyExecutionPage')).toEqual(idsOf(failed));
    expect(idsOn('ExecutionGroupPage')).toEqual(idsOf(world.execution_groups));
    expect(idsOn('ExecutionGroupPageWithData')).toEqual(idsOf(world.execution_groups));
    const restarts = world.execution_groups.filter((row) => row.workflow_id === 'restart');
    expect(idsOn('EmptyExecutionGroupPage')).toEqual(idsOf(restarts));
  });

  test('count their own rows', () => {
    const pages = [...examples.keys()].filter((name) => /Page(WithData|AllTenants)?$/.test(name));
    for (const name of pages) {
      const { total = null, size = null } = asObject(asObject(valueIn(name).metadata).pagination);
      const rows = valueIn(name).items as Json[];
      expect({ total, size }, name).toEqual({ total: rows.length, size: world.settings.default_page_size });
    }
  });
});

describe('the requests in the examples', () => {
  test.each(startRequests)('%s can be sent to the world as it is', (name) => {
    const { deployment_id, workflow_id, parameters, ...options } = valueIn(name);
    const workflow = workflowsOf(String(deployment_id))[String(workflow_id)];
    expect(workflow?.is_available ?? true, 'the workflow is available').toBe(workflow !== undefined);
    if (!options.allow_custom_parameters) {
      const declared = Object.keys(workflow?.parameters ?? {});
      expect(declared).toEqual(expect.arrayContaining(Object.keys(asObject(parameters ?? {}))));
    }
    const mayRunBeside = options.force || options.queue || options.force_status || options.scheduled_time;
    if (!mayRunBeside) expect(busyWith(String(deployment_id))).toEqual([]);
    expect(world.executions.map((row) => row.id)).not.toContain(options.id);
  });

  test.each(Object.entries(ANSWERED_BY))('%s has the response %s', (request, response) => {
    const requested = valueIn(request);
    const received = valueIn(response);
    const { parameters = {}, force_status = received.status ?? null, ...others } = requested;
    const { associated_executions: execution_ids, ...fields } = others;
    expect(received.status).toBe(force_status);
    if (execution_ids) expect(received.execution_ids).toEqual(execution_ids);
    if ('parameters' in received) expect(received.parameters).toMatchObject(asObject(parameters));
    for (const [field, wanted] of Object.entries(fields)) {
      if (field in received) expect(received[field], field).toEqual(wanted);
    }
  });

  test('make executions that have the given parameters and the defaults of the rest', () => {
    const { default_parameters, parameters = {}, workflow_id } = valueIn('StartExecutionGroupRequest');
    const declared = workflowsOf('shop-oslo')[String(workflow_id)]?.parameters ?? {};
    const defaults = Object.entries(declared).map(([name, { default: fallback = null }]) => [name, fallback]);
    for (const id of valueIn('ExecutionGroupCreated').execution_ids as string[]) {
      const member = byId(world.executions, id);
      const own = asObject(asObject(parameters)[member.deployment_id ?? ''] ?? {});
      const expected = { ...Object.fromEntries(defaults), ...asObject(default_parameters), ...own };
      expect(member.parameters, member.deployment_id).toEqual(expected);
    }
  });

  test('delete as many executions as their responses state', () => {
    const ended = world.executions.filter(
      (row) => row.tenant === 'default_tenant' && ENDED.includes(row.status),
    );
    // Each deployment has one finished environment, and the last one of a deployment is never deleted.
    const deletable = ended.filter((row) => row.workflow_id !== 'create_deployment_environment');
    const before = String(valueIn('DeleteExecutionsBefore').to_datetime);
    const kept = Number(valueIn('DeleteExecutionsKeepLast').keep_last);
    const count = (name: string) => (valueIn(name).items as JsonObject[])[0]?.count;
    expect(deletable.filter((row) => row.created_at < before).length).toBe(count('DeletionResult'));
    expect(Math.min(deletable.length, ended.length - kept)).toBe(count('DeletionResult'));
    expect(deletable.length).toBe(count('DeletionResultPaged'));
  });
});

describe('the errors in the examples', () => {
  const errors = [...examples.keys()].filter((name) => {
    const { value } = examples.get(name) ?? { value: null };
    return isObject(value) && 'error_code' in value;
  });

  test('cover the whole catalogue but for defects of the manager', () => {
    const shown = new Set(errors.map((name) => valueIn(name).error_code));
    const responses = Object.entries(errorCatalogue).filter(([, { status }]) => status !== 500);
    expect([...shown].sort()).toEqual(responses.map(([code]) => code).sort());
  });

  test('come in the envelope of their kind', () => {
    const maintenance = ['maintenance_mode_active', 'entering_maintenance_mode'];
    for (const name of errors) {
      const { error_code, message, ...rest } = valueIn(name);
      const traceback = maintenance.includes(String(error_code)) ? 'NoneType: None\n' : null;
      // Errors about paging are made before the manager's own error handler, which adds the traceback.
      expect(rest, name).toEqual(name === 'BadParametersPaging' ? {} : { server_traceback: traceback });
      expect(message === '', `${name} has no message`).toBe(error_code === 'forbidden_while_cancelling');
    }
  });
});

describe('the named examples', () => {
  const known = new Set([
    ...world.deployments.map((row) => row.id),
    ...world.deployment_groups.map((row) => row.id),
    ...world.executions.map((row) => row.id),
    ...world.execution_groups.map((row) => row.id),
    ...NEWLY_MADE.map((name) => String(valueIn(name).id)),
    ...UNKNOWN_ON_PURPOSE,
  ]);
  const users = world.users.map((user) => user.username);
  const found = (pattern: RegExp, text: string) =>
    [...text.matchAll(pattern)].map(([whole, name]) => name ?? whole);

  test('name only what the world holds', () => {
    for (const [name, { value }] of examples) {
      const text = JSON.stringify(value);
      const ids = found(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g, text);
      const shops = found(/(?<![\w-])(?:shop-[a-z]+|shops(?:-[a-z]+)+)(?![\w-])/g, text);
      const people = found(/(?:User `|username=`|"created_by":")(\w+)/g, text);
      expect(
        [...ids, ...shops].filter((id) => !known.has(id)),
        name,
      ).toEqual([]);
      expect(
        people.filter((user) => !users.includes(user)),
        name,
      ).toEqual([]);
    }
  });

  test('have a name in PascalCase, a summary of one short line, and a value', () => {
    for (const [name, shown] of examples) {
      expect(name).toMatch(/^([A-Z][a-z]+)+$/);
      expect(shown.summary, name).toMatch(/^[^\n]{3,79}[^.\n]$/);
      expect(['summary', 'description', 'value'], name).toEqual(expect.arrayContaining(Object.keys(shown)));
      expect(shown, name).toHaveProperty('value');
    }
  });
});
