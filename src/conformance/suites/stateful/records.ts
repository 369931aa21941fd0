import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import {
  EXECUTION_FIELDS,
  EXECUTION_GROUP_FIELDS,
  type OperationId,
} from '../../../../generated/operations.ts';
import type { CheckContext } from '../../context.ts';
import {
  ensureEnded,
  listExecutions,
  readExecution,
  readGroup,
  recordBody,
  recordExecution,
  recordGroup,
  reportCancelled,
  startBody,
} from '../../fixtures/fixtures.ts';
import type { Exchange } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';
import { sorted } from './parameters.ts';

const CREATED = '2026-03-02T09:15:00.123Z';
const STARTED = '2026-03-02T09:16:00.456Z';
const ENDED = '2026-03-02T09:17:00.789Z';

/** What was written can be read, with the same values everywhere. */
export function recordChecks(): Check[] {
  return [...starting(), ...reading(), ...groups(), ...scheduling()];
}

function assertFields(
  t: CheckContext,
  row: Record<string, unknown>,
  expected: object,
  what: string,
  exchange: Exchange,
): void {
  for (const [field, value] of Object.entries(expected)) {
    t.assertEquals(row[field], value, `the ${field} of ${what}`, exchange);
  }
}

function starting(): Check[] {
  const at = 'startExecution';
  return [
    checkOf(at, 'a recorded execution is read as it was given, alone and in a list', async (t) => {
      const given = {
        created_at: CREATED,
        started_at: STARTED,
        ended_at: ENDED,
        error: 'Because.',
        allow_custom_parameters: true,
      };
      const parameters = { conformance: [1, { two: null }], __proto: 'x' };
      const body = recordBody(t, 'failed', { ...given, parameters });
      const created = await t.succeed(at, { body });
      const { exchange, body: execution } = await t.succeed('getExecution', { id: String(body.id) });
      const expected = {
        id: body.id,
        deployment_id: body.deployment_id,
        workflow_id: body.workflow_id,
        status: 'failed',
        is_dry_run: true,
        is_system_workflow: false,
        resume: false,
        tenant_name: t.target.tenant,
        ...given,
      };
      assertFields(t, execution, expected, 'a recorded execution', exchange);
      const all = { ...t.fixtures.defaultParameters, ...parameters };
      t.assertEquals(sorted(execution.parameters), sorted(all), 'the recorded parameters', exchange);
      t.assertEquals(created.body, execution, 'the response to the request', exchange);
      const page = await listExecutions(t, { id: String(body.id) });
      t.assertEquals(page.items, [execution], 'the list', page.exchange);
    }),
    checkOf(at, 'times with a zone are converted to UTC', async (t) => {
      const id = await recordExecution(t, 'terminated', { created_at: '2026-03-02T11:15:00.123456+02:00' });
      t.assertEquals((await readExecution(t, id)).created_at, CREATED, 'created_at', at);
    }),
    checkOf(at, 'what was not given has its default', async (t) => {
      const body = startBody(t);
      const before = new Date(t.now() - 24 * 3600_000).toISOString();
      const { exchange, body: created } = await t.succeed(at, { body });
      const expected = {
        status: 'pending',
        error: null,
        is_system_workflow: false,
        is_dry_run: true,
        resume: false,
        ended_at: null,
        started_at: null,
        scheduled_for: null,
        allow_custom_parameters: false,
        total_operations: 0,
        finished_operations: 0,
        deployment_id: body.deployment_id,
        workflow_id: body.workflow_id,
      };
      assertFields(t, created, expected, 'a new execution', exchange);
      const isNow = typeof created.created_at === 'string' && created.created_at > before;
      t.assert(isNow, `created_at of a new execution is ${created.created_at}`, exchange);
      const { credentials } = t.target;
      if ('username' in credentials) {
        t.assertEquals(created.created_by, credentials.username, 'created_by', exchange);
      }
      await ensureEnded(t, body.id);
    }),
    checkOf(at, 'a rejected start stores nothing', async (t) => {
      const busy = await recordExecution(t, 'started');
      const body = startBody(t);
      await t.fail(at, { body }, 'existing_running_execution_error', 'another one runs');
      await t.fail('getExecution', { id: body.id }, 'not_found_error', 'nothing was stored');
      await reportCancelled(t, busy);
    }),
    checkOf(at, 'of concurrent starts with one id one is stored, with different ids all', async (t) => {
      const body = recordBody(t, 'terminated');
      const same = await Promise.all(Array.from({ length: 8 }, () => t.call(at, { body })));
      const count = (status: number) => same.filter(({ response }) => response.status === status).length;
      const message = `${count(201)} were stored, ${count(409)} rejected`;
      t.assert(count(201) === 1 && count(409) === 7, message, same[0] ?? at);
      const bodies = Array.from({ length: 12 }, () => recordBody(t, 'terminated'));
      await Promise.all(bodies.map((each) => t.call(at, { body: each })));
      const ids = bodies.map(({ id }) => String(id)).sort();
      const page = await listExecutions(t, { id: ids, _include: 'id' });
      t.assertEquals([...page.ids].sort(), ids, 'what is listed of twelve', page.exchange);
    }),
  ];
}

function reading(): Check[] {
  return [
    checkOf('getExecution', 'each status is returned, alone and in a list', async (t) => {
      for (const status of EXECUTION_STATUSES) {
        const id = await recordExecution(t, status);
        const { exchange, body } = await t.succeed('getExecution', { id });
        t.assertEquals(body.status, status, 'the status', exchange);
        const page = await listExecutions(t, { id, status });
        t.assertEquals(page.ids, [id], `the list of those that are ${status}`, page.exchange);
        await ensureEnded(t, id);
      }
    }),
    checkOf('getExecution', '_include returns the same values as without', async (t) => {
      const id = await recordExecution(t, 'failed', { error: 'Because.' });
      await assertProjection(t, 'getExecution', id, [...EXECUTION_FIELDS, 'id,status']);
    }),
    checkOf('getExecutionGroup', '_include returns the same values as without', async (t) => {
      await assertProjection(t, 'getExecutionGroup', await recordGroup(t), EXECUTION_GROUP_FIELDS);
    }),
    checkOf('getExecution', 'reading changes nothing', async (t) => {
      const id = await recordExecution(t, 'terminated');
      const first = await readExecution(t, id);
      await t.call('listExecutions', { query: { id } });
      t.assertEquals(await readExecution(t, id), first, 'the second reading', 'getExecution');
    }),
    checkOf('shouldStartExecution', 'is true on an idle deployment, and false on a busy one', async (t) => {
      const waiting = await recordExecution(t, 'queued', { created_at: '2026-03-02T09:15:00.000Z' });
      const assertReply = async (expected: string) => {
        const exchange = await t.call('shouldStartExecution', { id: waiting });
        if (!t.expect(exchange, 200, 'shouldStartExecution succeeds')) return;
        t.assertEquals(exchange.response.body.trim(), expected, 'whether it should start', exchange);
      };
      await assertReply('true');
      const busy = await recordExecution(t, 'started');
      await assertReply('false');
      await reportCancelled(t, waiting, busy);
    }),
  ];
}

async function assertProjection(
  t: CheckContext,
  operationId: OperationId,
  id: string,
  includes: readonly string[],
): Promise<void> {
  const { body: whole } = await t.succeed(operationId, { id });
  for (const include of includes) {
    const { exchange, body } = await t.succeed(operationId, { id, query: `_include=${include}` });
    const expected = Object.entries(whole).filter(([field]) => include.split(',').includes(field));
    t.assertEquals(body, Object.fromEntries(expected), `_include=${include}`, exchange);
  }
}

function groups(): Check[] {
  const update = 'updateExecutionGroup';
  const get = 'getExecutionGroup';
  return [
    checkOf('startExecutionGroup', 'a recorded group is read as it was given', async (t) => {
      const member = await recordExecution(t, 'terminated');
      const given = { created_at: CREATED, concurrency: 3 };
      const id = await recordGroup(t, [member], given);
      const { exchange, body: group } = await t.succeed('getExecutionGroup', { id });
      const expected = {
        ...given,
        id,
        workflow_id: t.fixtures.workflow,
        deployment_group_id: t.fixtures.deploymentGroup,
        execution_ids: [member],
        status: 'terminated',
        tenant_name: t.target.tenant,
      };
      assertFields(t, group, expected, 'a recorded group', exchange);
      const list = await t.succeed('listExecutionGroups', { query: { id, _get_data: true } });
      t.assertEquals(list.body.items, [group], 'the list with data', list.exchange);
      const bare = await t.succeed('listExecutionGroups', { query: { id } });
      const row = { ...group, execution_ids: null, status: null };
      t.assertEquals(bare.body.items, [row], 'the list without data', bare.exchange);
    }),
    checkOf('startExecutionGroup', 'the default of concurrency is 5', async (t) => {
      const { concurrency } = await readGroup(t, await recordGroup(t));
      t.assertEquals(concurrency, 5, 'concurrency', 'startExecutionGroup');
    }),
    checkOf(get, 'a group whose members were deleted is empty, without a status', async (t) => {
      const member = await recordExecution(t, 'terminated');
      const id = await recordGroup(t, [member]);
      await t.call('deleteExecutions', { query: { id: member }, body: {} });
      const group = await readGroup(t, id);
      t.assertEquals(group.status, null, 'the status of an empty group', get);
      t.assertEquals(group.execution_ids, [], 'the members of an empty group', get);
    }),
    checkOf(update, 'a changed concurrency is read again', async (t) => {
      const id = await recordGroup(t);
      for (const concurrency of [0, 7, 2147483647]) {
        const { exchange, body } = await t.succeed(update, { id, body: { concurrency } });
        t.assertEquals(body.concurrency, concurrency, 'the concurrency in the response', exchange);
        const { concurrency: now } = await readGroup(t, id);
        t.assertEquals(now, concurrency, 'the concurrency read again', exchange);
      }
      await t.call(update, { id, body: {} });
      const { concurrency } = await readGroup(t, id);
      t.assertEquals(concurrency, 2147483647, 'the concurrency after an empty change', update);
    }),
  ];
}

function scheduling(): Check[] {
  const at = 'startExecution';
  const scheduled = (t: CheckContext, time: string) =>
    startBody(t, { id: undefined, scheduled_time: `${time}T02:00:00.000Z` });
  return [
    checkOf(at, 'a scheduled start returns a stub and stores no execution', async (t) => {
      const [deployment = ''] = t.fixtures.deployments;
      const count = async () => (await listExecutions(t, { deployment_id: deployment, _size: 0 })).total;
      const total = await count();
      const { exchange, body: stub } = await t.succeed(at, { body: scheduled(t, '2999-01-01') });
      t.assertEquals(stub.id, null, 'the id of the stub', exchange);
      t.assertEquals(stub.status, 'scheduled', 'the status of the stub', exchange);
      t.assertEquals(await count(), total, 'the number of executions', exchange);
    }),
    checkOf(at, 'a time in the past cannot be scheduled', async (t) => {
      await t.fail(at, { body: scheduled(t, '2020-01-01') }, 'bad_parameters_error', 'the time has passed');
    }),
  ];
}
