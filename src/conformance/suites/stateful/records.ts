import { EXECUTION_STATUSES } from '../../../../generated/lifecycle.ts';
import { EXECUTION_FIELDS, EXECUTION_GROUP_FIELDS } from '../../../../generated/operations.ts';
import {
  aMomentAgo,
  end,
  free,
  listed,
  read,
  readGroup,
  restored,
  restoredGroup,
  restoring,
} from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';
import { sorted } from './parameters.ts';

const CREATED = '2026-03-02T09:15:00.123Z';
const STARTED = '2026-03-02T09:16:00.456Z';
const ENDED = '2026-03-02T09:17:00.789Z';

/** What was written can be read, and reads the same everywhere. */
export function recordChecks(): Check[] {
  return [
    checkOf(
      'startExecution',
      'what was recorded is read as it was given, alone and in a list',
      async (stage) => {
        const given = {
          created_at: CREATED,
          started_at: STARTED,
          ended_at: ENDED,
          error: 'Because.',
          allow_custom_parameters: true,
        };
        const parameters = { conformance: [1, { two: null }], __proto: 'x' };
        const body = restoring(stage, 'failed', { ...given, parameters });
        const made = stage.must(
          await stage.call('startExecution', { body }),
          { status: 201 },
          'it can be recorded',
        );
        const exchange = await stage.call('getExecution', { id: String(body.id) });
        const execution = stage.must(exchange, { status: 200 }, 'what was created can be read');
        const expected = {
          id: body.id,
          deployment_id: body.deployment_id,
          workflow_id: body.workflow_id,
          status: 'failed',
          is_dry_run: true,
          is_system_workflow: false,
          resume: false,
          tenant_name: stage.target.tenant,
          ...given,
        };
        for (const [field, value] of Object.entries(expected)) {
          stage.equals(execution[field], value, `the ${field} of a recorded execution`, exchange);
        }
        const all = { ...stage.fixtures.defaultParameters, ...parameters };
        stage.equals(
          sorted(execution.parameters),
          sorted(all),
          'the parameters of a recorded execution',
          exchange,
        );
        stage.equals(made, execution, 'the answer to the request', exchange);
        const page = await listed(stage, { id: String(body.id) });
        stage.equals(page.items, [execution], 'the list', page.exchange);
      },
    ),

    checkOf('startExecution', 'times with a zone are converted to UTC', async (stage) => {
      const id = await restored(stage, 'terminated', { created_at: '2026-03-02T11:15:00.123456+02:00' });
      const { created_at: created } = await read(stage, id);
      stage.equals(created, CREATED, 'created_at', 'startExecution');
    }),

    checkOf('startExecution', 'what was not given has its default', async (stage) => {
      const [deployment] = stage.fixtures.deployments;
      const id = stage.workspace.newId();
      const body = { deployment_id: deployment, workflow_id: stage.fixtures.workflow, dry_run: true, id };
      const before = new Date(stage.now() - 24 * 3600_000).toISOString();
      const exchange = await stage.call('startExecution', { body });
      const made = stage.must(exchange, { status: 201 }, 'an idle deployment starts a workflow');
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
        workflow_id: stage.fixtures.workflow,
      };
      for (const [field, value] of Object.entries(expected)) {
        stage.equals(made[field], value, `the ${field} of a new execution`, exchange);
      }
      const isNow = typeof made.created_at === 'string' && made.created_at > before;
      stage.holds(isNow, `created_at of a new execution is ${made.created_at}`, exchange);
      if ('username' in stage.target.credentials) {
        stage.equals(made.created_by, stage.target.credentials.username, 'created_by', exchange);
      }
      await end(stage, id);
    }),

    checkOf('getExecution', 'each status is shown, alone and in a list', async (stage) => {
      for (const status of EXECUTION_STATUSES) {
        const id = await restored(stage, status);
        const exchange = await stage.call('getExecution', { id });
        const execution = stage.must(exchange, { status: 200 }, 'it can be read');
        stage.equals(execution.status, status, 'the status', exchange);
        const page = await listed(stage, { id, status });
        stage.equals(page.ids, [id], `the list of those that are ${status}`, page.exchange);
        await end(stage, id);
      }
    }),

    checkOf('getExecution', '_include gives the same values as without', async (stage) => {
      const id = await restored(stage, 'failed', { error: 'Because.' });
      const whole = await read(stage, id);
      for (const field of EXECUTION_FIELDS) {
        const exchange = await stage.call('getExecution', { id, query: { _include: field } });
        const narrow = stage.must(exchange, { status: 200 }, `${field} can be asked for alone`);
        stage.equals(narrow, { [field]: whole[field] }, `_include=${field}`, exchange);
      }
      const twice = await stage.call('getExecution', { id, query: '_include=id,status' });
      stage.equals(
        stage.must(twice, { status: 200 }, 'several can be asked for'),
        Object.fromEntries(
          Object.keys(whole)
            .filter((field) => field === 'id' || field === 'status')
            .map((field) => [field, whole[field]]),
        ),
        '_include=id,status',
        twice,
      );
    }),

    checkOf('getExecutionGroup', '_include gives the same values as without', async (stage) => {
      const member = await restored(stage, 'terminated');
      const id = await restoredGroup(stage, [member]);
      const whole = await readGroup(stage, id);
      for (const field of EXECUTION_GROUP_FIELDS) {
        const exchange = await stage.call('getExecutionGroup', { id, query: { _include: field } });
        const narrow = stage.must(exchange, { status: 200 }, `${field} can be asked for alone`);
        stage.equals(narrow, { [field]: whole[field] }, `_include=${field}`, exchange);
      }
    }),

    checkOf('getExecution', 'reading changes nothing', async (stage) => {
      const id = await restored(stage, 'terminated');
      const first = await read(stage, id);
      await stage.call('listExecutions', { query: { id } });
      stage.equals(await read(stage, id), first, 'the second reading', 'getExecution');
    }),

    checkOf('createExecutionGroup', 'what was recorded is read as it was given', async (stage) => {
      const member = await restored(stage, 'terminated');
      const given = { created_at: CREATED, concurrency: 3 };
      const id = await restoredGroup(stage, [member], given);
      const exchange = await stage.call('getExecutionGroup', { id });
      const group = stage.must(exchange, { status: 200 }, 'what was created can be read');
      const expected = {
        ...given,
        id,
        workflow_id: stage.fixtures.workflow,
        deployment_group_id: stage.fixtures.deploymentGroup,
        execution_ids: [member],
        status: 'terminated',
        tenant_name: stage.target.tenant,
      };
      for (const [field, value] of Object.entries(expected)) {
        stage.equals(group[field], value, `the ${field} of a recorded group`, exchange);
      }
      const list = await stage.call('listExecutionGroups', { query: { id, _get_data: true } });
      const { items } = stage.must(list, { status: 200 }, 'groups can be listed');
      stage.equals(items, [group], 'the list with data', list);
      const bare = await stage.call('listExecutionGroups', { query: { id } });
      const page = stage.must(bare, { status: 200 }, 'groups can be listed');
      stage.equals(
        page.items,
        [{ ...group, execution_ids: null, status: null }],
        'the list without data',
        bare,
      );
    }),

    checkOf('createExecutionGroup', 'concurrency is 5 unless it is given', async (stage) => {
      const group = await readGroup(stage, await restoredGroup(stage, []));
      stage.equals(group.concurrency, 5, 'concurrency', 'createExecutionGroup');
    }),

    checkOf(
      'getExecutionGroup',
      'a group that has lost its members is empty, without a status',
      async (stage) => {
        const member = await restored(stage, 'terminated');
        const id = await restoredGroup(stage, [member]);
        await stage.call('deleteExecutions', { query: { id: member }, body: {} });
        const group = await readGroup(stage, id);
        stage.equals(group.status, null, 'the status of an empty group', 'getExecutionGroup');
        stage.equals(group.execution_ids, [], 'the members of an empty group', 'getExecutionGroup');
      },
    ),

    checkOf('updateExecutionGroup', 'a changed concurrency is read again', async (stage) => {
      const id = await restoredGroup(stage, []);
      for (const concurrency of [0, 7, 2147483647]) {
        const exchange = await stage.call('updateExecutionGroup', { id, body: { concurrency } });
        const changed = stage.must(exchange, { status: 200 }, 'the concurrency can be changed');
        stage.equals(changed.concurrency, concurrency, 'the answered concurrency', exchange);
        stage.equals(
          (await readGroup(stage, id)).concurrency,
          concurrency,
          'the concurrency read again',
          exchange,
        );
      }
      await stage.call('updateExecutionGroup', { id, body: {} });
      const { concurrency } = await readGroup(stage, id);
      stage.equals(concurrency, 2147483647, 'the concurrency after an empty change', 'updateExecutionGroup');
    }),

    checkOf('startExecution', 'a scheduled start answers a stub and stores no execution', async (stage) => {
      const [deployment] = stage.fixtures.deployments;
      const body = {
        deployment_id: deployment,
        workflow_id: stage.fixtures.workflow,
        scheduled_time: '2999-01-01T02:00:00.000Z',
        dry_run: true,
      };
      const { total } = await listed(stage, { deployment_id: String(deployment), _size: 0 });
      const exchange = await stage.call('startExecution', { body });
      const stub = stage.must(exchange, { status: 201 }, 'a start can be scheduled');
      stage.equals(stub.id, null, 'the id of the stub', exchange);
      stage.equals(stub.status, 'scheduled', 'the status of the stub', exchange);
      const after = await listed(stage, { deployment_id: String(deployment), _size: 0 });
      stage.equals(after.total, total, 'the number of executions', after.exchange);
    }),

    checkOf('startExecution', 'a time that has passed cannot be scheduled', async (stage) => {
      const body = {
        deployment_id: stage.fixtures.deployments[0],
        workflow_id: stage.fixtures.workflow,
        scheduled_time: '2020-01-01T02:00:00.000Z',
      };
      const exchange = await stage.call('startExecution', { body });
      stage.expect(exchange, { status: 400, code: 'bad_parameters_error' }, 'the time has passed');
    }),

    checkOf('startExecution', 'what is refused stores nothing', async (stage) => {
      const [deployment] = stage.fixtures.deployments;
      const busy = await restored(stage, 'started');
      const id = stage.workspace.newId();
      const body = { deployment_id: deployment, workflow_id: stage.fixtures.workflow, id, dry_run: true };
      const refused = await stage.call('startExecution', { body });
      stage.expect(refused, { status: 400, code: 'existing_running_execution_error' }, 'another one runs');
      const exchange = await stage.call('getExecution', { id });
      stage.expect(exchange, { status: 404, code: 'not_found_error' }, 'nothing was stored');
      await free(stage, busy);
    }),

    checkOf(
      'startExecution',
      'of many at once with one id one is stored, of many with their own all',
      async (stage) => {
        const id = stage.workspace.newId();
        const body = restoring(stage, 'terminated', { id });
        const same = await Promise.all(
          Array.from({ length: 8 }, () => stage.call('startExecution', { body })),
        );
        const stored = same.filter(({ received }) => received.status === 201);
        const refused = same.filter(({ received }) => received.status === 409);
        const [some] = same;
        if (some) {
          stage.holds(
            stored.length === 1 && refused.length === 7,
            `${stored.length} were stored, ${refused.length} refused`,
            some,
          );
        }
        const bodies = Array.from({ length: 12 }, () =>
          restoring(stage, 'terminated', { started_at: aMomentAgo(stage) }),
        );
        await Promise.all(bodies.map((each) => stage.call('startExecution', { body: each })));
        const ids = bodies.map((each) => String(each.id)).sort();
        const page = await listed(stage, { id: ids, _include: 'id' });
        stage.equals([...page.ids].sort(), ids, 'what is listed of twelve', page.exchange);
      },
    ),

    checkOf(
      'shouldStartExecution',
      'it may start on an idle deployment, and not on a busy one',
      async (stage) => {
        const waiting = await restored(stage, 'queued', { created_at: '2026-03-02T09:15:00.000Z' });
        const idle = await stage.call('shouldStartExecution', { id: waiting });
        if (stage.expect(idle, { status: 200 }, 'it can be asked')) {
          stage.equals(idle.received.body.trim(), 'true', 'whether it may start on an idle deployment', idle);
        }
        const busy = await restored(stage, 'started');
        const no = await stage.call('shouldStartExecution', { id: waiting });
        if (stage.expect(no, { status: 200 }, 'it can be asked')) {
          stage.equals(no.received.body.trim(), 'false', 'whether it may start on a busy deployment', no);
        }
        await free(stage, waiting, busy);
      },
    ),
  ];
}
