import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import { EXECUTION_FIELDS, EXECUTION_GROUP_FIELDS } from '../../../../generated/operations.ts';
import {
  end,
  free,
  listed,
  read,
  readGroup,
  recentTime,
  recordBody,
  recordExecution,
  recordGroup,
} from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';
import { sorted } from './parameters.ts';

const CREATED = '2026-03-02T09:15:00.123Z';
const STARTED = '2026-03-02T09:16:00.456Z';
const ENDED = '2026-03-02T09:17:00.789Z';

/** What was written can be read, and reads the same everywhere. */
export function recordChecks(): Check[] {
  return [
    checkOf('startExecution', 'what was recorded is read as it was given, alone and in a list', async (t) => {
      const given = {
        created_at: CREATED,
        started_at: STARTED,
        ended_at: ENDED,
        error: 'Because.',
        allow_custom_parameters: true,
      };
      const parameters = { conformance: [1, { two: null }], __proto: 'x' };
      const body = recordBody(t, 'failed', { ...given, parameters });
      const made = t.require(await t.call('startExecution', { body }), { status: 201 }, 'it can be recorded');
      const exchange = await t.call('getExecution', { id: String(body.id) });
      const execution = t.require(exchange, { status: 200 }, 'what was created can be read');
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
      for (const [field, value] of Object.entries(expected)) {
        t.assertEquals(execution[field], value, `the ${field} of a recorded execution`, exchange);
      }
      const all = { ...t.fixtures.defaultParameters, ...parameters };
      t.assertEquals(
        sorted(execution.parameters),
        sorted(all),
        'the parameters of a recorded execution',
        exchange,
      );
      t.assertEquals(made, execution, 'the answer to the request', exchange);
      const page = await listed(t, { id: String(body.id) });
      t.assertEquals(page.items, [execution], 'the list', page.exchange);
    }),

    checkOf('startExecution', 'times with a zone are converted to UTC', async (t) => {
      const id = await recordExecution(t, 'terminated', { created_at: '2026-03-02T11:15:00.123456+02:00' });
      const { created_at: created } = await read(t, id);
      t.assertEquals(created, CREATED, 'created_at', 'startExecution');
    }),

    checkOf('startExecution', 'what was not given has its default', async (t) => {
      const [deployment] = t.fixtures.deployments;
      const id = t.resources.newId();
      const body = { deployment_id: deployment, workflow_id: t.fixtures.workflow, dry_run: true, id };
      const before = new Date(t.now() - 24 * 3600_000).toISOString();
      const exchange = await t.call('startExecution', { body });
      const made = t.require(exchange, { status: 201 }, 'an idle deployment starts a workflow');
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
        deployment_id: deployment,
        workflow_id: t.fixtures.workflow,
      };
      for (const [field, value] of Object.entries(expected)) {
        t.assertEquals(made[field], value, `the ${field} of a new execution`, exchange);
      }
      const isNow = typeof made.created_at === 'string' && made.created_at > before;
      t.assert(isNow, `created_at of a new execution is ${made.created_at}`, exchange);
      if ('username' in t.target.credentials) {
        t.assertEquals(made.created_by, t.target.credentials.username, 'created_by', exchange);
      }
      await end(t, id);
    }),

    checkOf('getExecution', 'each status is shown, alone and in a list', async (t) => {
      for (const status of EXECUTION_STATUSES) {
        const id = await recordExecution(t, status);
        const exchange = await t.call('getExecution', { id });
        const execution = t.require(exchange, { status: 200 }, 'it can be read');
        t.assertEquals(execution.status, status, 'the status', exchange);
        const page = await listed(t, { id, status });
        t.assertEquals(page.ids, [id], `the list of those that are ${status}`, page.exchange);
        await end(t, id);
      }
    }),

    checkOf('getExecution', '_include gives the same values as without', async (t) => {
      const id = await recordExecution(t, 'failed', { error: 'Because.' });
      const whole = await read(t, id);
      for (const field of EXECUTION_FIELDS) {
        const exchange = await t.call('getExecution', { id, query: { _include: field } });
        const narrow = t.require(exchange, { status: 200 }, `${field} can be asked for alone`);
        t.assertEquals(narrow, { [field]: whole[field] }, `_include=${field}`, exchange);
      }
      const twice = await t.call('getExecution', { id, query: '_include=id,status' });
      t.assertEquals(
        t.require(twice, { status: 200 }, 'several can be asked for'),
        Object.fromEntries(
          Object.keys(whole)
            .filter((field) => field === 'id' || field === 'status')
            .map((field) => [field, whole[field]]),
        ),
        '_include=id,status',
        twice,
      );
    }),

    checkOf('getExecutionGroup', '_include gives the same values as without', async (t) => {
      const member = await recordExecution(t, 'terminated');
      const id = await recordGroup(t, [member]);
      const whole = await readGroup(t, id);
      for (const field of EXECUTION_GROUP_FIELDS) {
        const exchange = await t.call('getExecutionGroup', { id, query: { _include: field } });
        const narrow = t.require(exchange, { status: 200 }, `${field} can be asked for alone`);
        t.assertEquals(narrow, { [field]: whole[field] }, `_include=${field}`, exchange);
      }
    }),

    checkOf('getExecution', 'reading changes nothing', async (t) => {
      const id = await recordExecution(t, 'terminated');
      const first = await read(t, id);
      await t.call('listExecutions', { query: { id } });
      t.assertEquals(await read(t, id), first, 'the second reading', 'getExecution');
    }),

    checkOf('createExecutionGroup', 'what was recorded is read as it was given', async (t) => {
      const member = await recordExecution(t, 'terminated');
      const given = { created_at: CREATED, concurrency: 3 };
      const id = await recordGroup(t, [member], given);
      const exchange = await t.call('getExecutionGroup', { id });
      const group = t.require(exchange, { status: 200 }, 'what was created can be read');
      const expected = {
        ...given,
        id,
        workflow_id: t.fixtures.workflow,
        deployment_group_id: t.fixtures.deploymentGroup,
        execution_ids: [member],
        status: 'terminated',
        tenant_name: t.target.tenant,
      };
      for (const [field, value] of Object.entries(expected)) {
        t.assertEquals(group[field], value, `the ${field} of a recorded group`, exchange);
      }
      const list = await t.call('listExecutionGroups', { query: { id, _get_data: true } });
      const { items } = t.require(list, { status: 200 }, 'groups can be listed');
      t.assertEquals(items, [group], 'the list with data', list);
      const bare = await t.call('listExecutionGroups', { query: { id } });
      const page = t.require(bare, { status: 200 }, 'groups can be listed');
      t.assertEquals(
        page.items,
        [{ ...group, execution_ids: null, status: null }],
        'the list without data',
        bare,
      );
    }),

    checkOf('createExecutionGroup', 'concurrency is 5 unless it is given', async (t) => {
      const group = await readGroup(t, await recordGroup(t, []));
      t.assertEquals(group.concurrency, 5, 'concurrency', 'createExecutionGroup');
    }),

    checkOf(
      'getExecutionGroup',
      'a group that has lost its members is empty, without a status',
      async (t) => {
        const member = await recordExecution(t, 'terminated');
        const id = await recordGroup(t, [member]);
        await t.call('deleteExecutions', { query: { id: member }, body: {} });
        const group = await readGroup(t, id);
        t.assertEquals(group.status, null, 'the status of an empty group', 'getExecutionGroup');
        t.assertEquals(group.execution_ids, [], 'the members of an empty group', 'getExecutionGroup');
      },
    ),

    checkOf('updateExecutionGroup', 'a changed concurrency is read again', async (t) => {
      const id = await recordGroup(t, []);
      for (const concurrency of [0, 7, 2147483647]) {
        const exchange = await t.call('updateExecutionGroup', { id, body: { concurrency } });
        const changed = t.require(exchange, { status: 200 }, 'the concurrency can be changed');
        t.assertEquals(changed.concurrency, concurrency, 'the answered concurrency', exchange);
        t.assertEquals(
          (await readGroup(t, id)).concurrency,
          concurrency,
          'the concurrency read again',
          exchange,
        );
      }
      await t.call('updateExecutionGroup', { id, body: {} });
      const { concurrency } = await readGroup(t, id);
      t.assertEquals(
        concurrency,
        2147483647,
        'the concurrency after an empty change',
        'updateExecutionGroup',
      );
    }),

    checkOf('startExecution', 'a scheduled start answers a stub and stores no execution', async (t) => {
      const [deployment] = t.fixtures.deployments;
      const body = {
        deployment_id: deployment,
        workflow_id: t.fixtures.workflow,
        scheduled_time: '2999-01-01T02:00:00.000Z',
        dry_run: true,
      };
      const { total } = await listed(t, { deployment_id: String(deployment), _size: 0 });
      const exchange = await t.call('startExecution', { body });
      const stub = t.require(exchange, { status: 201 }, 'a start can be scheduled');
      t.assertEquals(stub.id, null, 'the id of the stub', exchange);
      t.assertEquals(stub.status, 'scheduled', 'the status of the stub', exchange);
      const after = await listed(t, { deployment_id: String(deployment), _size: 0 });
      t.assertEquals(after.total, total, 'the number of executions', after.exchange);
    }),

    checkOf('startExecution', 'a time that has passed cannot be scheduled', async (t) => {
      const body = {
        deployment_id: t.fixtures.deployments[0],
        workflow_id: t.fixtures.workflow,
        scheduled_time: '2020-01-01T02:00:00.000Z',
      };
      const exchange = await t.call('startExecution', { body });
      t.expect(exchange, { status: 400, code: 'bad_parameters_error' }, 'the time has passed');
    }),

    checkOf('startExecution', 'what is refused stores nothing', async (t) => {
      const [deployment] = t.fixtures.deployments;
      const busy = await recordExecution(t, 'started');
      const id = t.resources.newId();
      const body = { deployment_id: deployment, workflow_id: t.fixtures.workflow, id, dry_run: true };
      const rejected = await t.call('startExecution', { body });
      t.expect(rejected, { status: 400, code: 'existing_running_execution_error' }, 'another one runs');
      const exchange = await t.call('getExecution', { id });
      t.expect(exchange, { status: 404, code: 'not_found_error' }, 'nothing was stored');
      await free(t, busy);
    }),

    checkOf(
      'startExecution',
      'of many at once with one id one is stored, of many with their own all',
      async (t) => {
        const id = t.resources.newId();
        const body = recordBody(t, 'terminated', { id });
        const same = await Promise.all(Array.from({ length: 8 }, () => t.call('startExecution', { body })));
        const stored = same.filter(({ response }) => response.status === 201);
        const rejected = same.filter(({ response }) => response.status === 409);
        const [some] = same;
        if (some) {
          t.assert(
            stored.length === 1 && rejected.length === 7,
            `${stored.length} were stored, ${rejected.length} refused`,
            some,
          );
        }
        const bodies = Array.from({ length: 12 }, () =>
          recordBody(t, 'terminated', { started_at: recentTime(t) }),
        );
        await Promise.all(bodies.map((each) => t.call('startExecution', { body: each })));
        const ids = bodies.map((each) => String(each.id)).sort();
        const page = await listed(t, { id: ids, _include: 'id' });
        t.assertEquals([...page.ids].sort(), ids, 'what is listed of twelve', page.exchange);
      },
    ),

    checkOf(
      'shouldStartExecution',
      'it may start on an idle deployment, and not on a busy one',
      async (t) => {
        const waiting = await recordExecution(t, 'queued', { created_at: '2026-03-02T09:15:00.000Z' });
        const idle = await t.call('shouldStartExecution', { id: waiting });
        if (t.expect(idle, { status: 200 }, 'it can be asked')) {
          t.assertEquals(
            idle.response.body.trim(),
            'true',
            'whether it may start on an idle deployment',
            idle,
          );
        }
        const busy = await recordExecution(t, 'started');
        const no = await t.call('shouldStartExecution', { id: waiting });
        if (t.expect(no, { status: 200 }, 'it can be asked')) {
          t.assertEquals(no.response.body.trim(), 'false', 'whether it may start on a busy deployment', no);
        }
        await free(t, waiting, busy);
      },
    ),
  ];
}
