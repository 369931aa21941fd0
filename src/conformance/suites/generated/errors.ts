/** Each error code of each operation: reached here or by the other checks, or else the reason why it cannot be. */
import { ERRORS, type ErrorCode } from '../../../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { CheckContext } from '../../context.ts';
import { bodySchema, resolved, type Schema } from '../../contract.ts';
import { free, recordExecution, recordGroup, stopGroup } from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';

/** Codes that no request to these operations can bring about by itself. */
export const UNREACHABLE: Partial<Record<ErrorCode, string>> = {
  missing_cloudify_license: 'only a premium manager without a license answers it',
  expired_cloudify_license: 'only a premium manager with an expired license answers it',
  insufficient_memory_error: 'only a manager that is short of memory answers it',
  maintenance_mode_active: 'only in maintenance mode, which these operations cannot enter',
  entering_maintenance_mode: 'only while maintenance mode is being entered',
  forbidden_while_cancelling: 'needs the token of an execution, which only its worker is given',
  invalid_workflow_availability_rule_error: 'needs a blueprint with a wrong rule',
  dependent_exists_error: 'needs installed deployments that depend on each other',
  functions_evaluation_error: 'needs a deployment in which a function cannot be evaluated',
  unknown_deployment_secret_error: 'needs a manager that looks secrets up while it checks parameters',
  ambiguous_name: 'needs the same id in two tenants, one of them visible everywhere',
};

/** Codes that only one operation cannot bring about. */
const UNREACHABLE_HERE: Partial<Record<OperationId, Partial<Record<ErrorCode, string>>>> = {
  actOnExecutionGroup: {
    illegal_execution_parameters_error: 'needs a workflow whose parameters change between start and resume',
    nonexistent_workflow_error: 'needs a workflow that goes between start and resume',
    unavailable_workflow_error: 'needs a workflow that becomes unavailable between start and resume',
  },
  createExecutionGroup: { conflict_error: 'needs the permission to choose the id' },
};

export function explainErrors({ coverage }: CheckContext): void {
  for (const operationId of OPERATION_IDS) {
    const codes: readonly ErrorCode[] = OPERATIONS[operationId].errorCodes;
    const reason = (code: ErrorCode) => UNREACHABLE_HERE[operationId]?.[code] ?? UNREACHABLE[code];
    for (const code of codes) {
      const why = reason(code);
      if (why !== undefined) coverage.explain('errors', `${operationId} ${code}`, why);
    }
    for (const status of Object.keys(OPERATIONS[operationId].statuses)) {
      const own = codes.filter((code) => ERRORS[code].status === Number(status));
      if (own.length === 0 || !own.every((code) => reason(code) !== undefined)) continue;
      const why = [...new Set(own.map((code) => reason(code)))].join('; ');
      coverage.explain('answers', `${operationId} ${status} application/json`, why);
    }
  }
}

/** Errors that need a certain state. Those for wrong values and wrong callers come with the checks of these. */
export function errorChecks(t: CheckContext): Check[] {
  return [...starting(), ...changing(), ...grouping(), ...restricted(), ...ambiguous(), ...onDemand(t)];
}

function starting(): Check[] {
  const at = 'startExecution';
  return [
    checkOf(at, 'an unknown deployment is not_found_error', async (t) => {
      const body = { deployment_id: t.resources.newId(), workflow_id: t.fixtures.workflow };
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 404, code: 'not_found_error' }, 'there is no such deployment');
    }),
    checkOf(at, 'an unknown workflow is nonexistent_workflow_error', async (t) => {
      const body = {
        deployment_id: t.fixtures.deployments[0],
        workflow_id: t.resources.newId(),
        id: t.resources.newId(),
      };
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 400, code: 'nonexistent_workflow_error' }, 'no such workflow');
    }),
    checkOf(at, 'an unavailable workflow is unavailable_workflow_error', async (t) => {
      const workflow = t.fixtures.unavailableWorkflow;
      if (workflow === undefined) t.skip('no unavailable workflow is named in --fixtures');
      const body = {
        deployment_id: t.fixtures.deployments[0],
        workflow_id: workflow,
        dry_run: true,
        id: t.resources.newId(),
      };
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 400, code: 'unavailable_workflow_error' }, 'it is not available');
    }),
    checkOf(at, 'a busy deployment is existing_running_execution_error', async (t) => {
      const [deployment] = t.fixtures.deployments;
      const busy = await recordExecution(t, 'started');
      const body = {
        deployment_id: deployment,
        workflow_id: t.fixtures.workflow,
        dry_run: true,
        id: t.resources.newId(),
      };
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 400, code: 'existing_running_execution_error' }, 'another one runs');
      await free(t, busy);
    }),
    checkOf(at, 'an id that is taken is conflict_error', async (t) => {
      const id = await recordExecution(t, 'terminated');
      const body = {
        deployment_id: t.fixtures.deployments[0],
        workflow_id: t.fixtures.workflow,
        id,
        force_status: 'terminated',
      };
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 409, code: 'conflict_error' }, 'the id is taken');
    }),
    checkOf(at, 'an error that is an object is storage_error', async (t) => {
      const body = {
        deployment_id: t.fixtures.deployments[0],
        workflow_id: t.fixtures.workflow,
        id: t.resources.newId(),
        force_status: 'failed',
        started_at: new Date().toISOString(),
        error: { why: 'none' },
      };
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 409, code: 'storage_error' }, 'an object cannot be stored');
    }),
    ...(
      [
        ['pending', 'deployment_environment_creation_pending_error'],
        ['creating', 'deployment_environment_creation_in_progress_error'],
        ['failed', 'deployment_creation_error'],
      ] as const
    ).map(([state, code]) =>
      checkOf(at, `a deployment whose environment is ${state} is ${code}`, async (t) => {
        const deployment = t.fixtures.environments?.[state];
        if (deployment === undefined) {
          t.skip(`no deployment with a ${state} environment is named in --fixtures`);
        }
        const body = {
          deployment_id: deployment,
          workflow_id: t.fixtures.workflow,
          dry_run: true,
          id: t.resources.newId(),
        };
        t.expect(await t.call(at, { body }), { status: 400, code }, `its environment is ${state}`);
      }),
    ),
    ...(['startExecution', 'createExecutionGroup'] as const).map((operationId) =>
      checkOf(operationId, 'parameters that do not fit are illegal_execution_parameters_error', async (t) => {
        const { parameters, deployments, deploymentGroup } = t.fixtures;
        const fixture = parameters ?? t.skip('no workflow with parameters is named in --fixtures');
        for (const rejected of fixture.rejected) {
          const named = { workflow_id: fixture.workflow, id: t.resources.newId() };
          const body =
            operationId === 'startExecution'
              ? { ...named, deployment_id: deployments[0], parameters: rejected, dry_run: true }
              : { ...named, deployment_group_id: deploymentGroup, default_parameters: rejected };
          const exchange = await t.call(operationId, { body });
          const code = 'illegal_execution_parameters_error';
          t.expect(exchange, { status: 400, code }, `${JSON.stringify(rejected)} does not fit`);
          if (operationId === 'createExecutionGroup') await stopGroup(t, named.id);
        }
      }),
    ),
  ];
}

function changing(): Check[] {
  return [
    checkOf('updateExecution', 'a status that there is not is storage_error', async (t) => {
      const id = await recordExecution(t, 'kill_cancelling');
      const exchange = await t.call('updateExecution', { id, body: { status: 'finished' } });
      t.expect(exchange, { status: 409, code: 'storage_error' }, 'there is no such status');
      await free(t, id);
    }),
    checkOf('updateExecutionGroup', 'a concurrency beyond 32 bits is storage_error', async (t) => {
      const id = await recordGroup(t, []);
      const exchange = await t.call('updateExecutionGroup', { id, body: { concurrency: 2 ** 31 } });
      t.expect(exchange, { status: [400, 409] }, 'it cannot be stored');
    }),
    checkOf('updateExecutionGroup', 'an unknown target group is not_found_error', async (t) => {
      const id = await recordGroup(t, []);
      for (const name of ['success_group_id', 'failure_group_id']) {
        const exchange = await t.call('updateExecutionGroup', {
          id,
          body: { [name]: t.resources.newId() },
        });
        t.expect(exchange, { status: 404, code: 'not_found_error' }, `${name} names no group`);
      }
    }),
  ];
}

function grouping(): Check[] {
  const at = 'createExecutionGroup';
  return [
    checkOf(at, 'an unknown deployment group is not_found_error', async (t) => {
      const body = { deployment_group_id: t.resources.newId(), workflow_id: t.fixtures.workflow };
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 404, code: 'not_found_error' }, 'there is no such deployment group');
    }),
    checkOf(at, 'an unknown member is not_found_error', async (t) => {
      const body = {
        deployment_group_id: t.fixtures.deploymentGroup,
        workflow_id: t.fixtures.workflow,
        associated_executions: [t.resources.newId()],
      };
      if (body.deployment_group_id === undefined) {
        t.skip('no deployment group: --deployment-group <id>');
      }
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 404, code: 'not_found_error' }, 'there is no such execution');
    }),
    checkOf(at, 'an id that is taken is conflict_error', async (t) => {
      const id = await recordGroup(t, []);
      const body = {
        deployment_group_id: t.fixtures.deploymentGroup,
        workflow_id: t.fixtures.workflow,
        associated_executions: [await recordExecution(t, 'terminated')],
        id,
      };
      t.expect(await t.call(at, { body }), { status: 409, code: 'conflict_error' }, 'the id is taken');
    }),
    checkOf(at, 'an unavailable workflow is unavailable_workflow_error', async (t) => {
      const { unavailableWorkflow: workflow, deploymentGroup: group } = t.fixtures;
      if (workflow === undefined || group === undefined) {
        t.skip('no unavailable workflow is named in --fixtures');
      }
      const body = { deployment_group_id: group, workflow_id: workflow, id: t.resources.newId() };
      const exchange = await t.call(at, { body });
      t.expect(exchange, { status: 400, code: 'unavailable_workflow_error' }, 'it is not available');
      await stopGroup(t, body.id);
    }),
    ...(['getExecutionGroup', 'updateExecutionGroup', 'actOnExecutionGroup'] as const).map((operationId) =>
      checkOf(
        operationId,
        'an unknown group is not_found_error',
        async (t) => {
          const body = { action: 'cancel', concurrency: 1 };
          const wanted = operationId === 'actOnExecutionGroup' ? { action: body.action } : { concurrency: 1 };
          const call = { id: t.resources.newId(), ...(OPERATIONS[operationId].body && { body: wanted }) };
          const exchange = await t.call(operationId, call);
          t.expect(exchange, { status: 404, code: 'not_found_error' }, 'there is no such group');
        },
        { readOnly: operationId === 'getExecutionGroup', needsNothing: true },
      ),
    ),
  ];
}

/** Fields that take more than the operation's own permission. */
function restricted(): Check[] {
  const operations = ['startExecution', 'createExecutionGroup'] as const;
  const values: Readonly<Record<string, unknown>> = {
    force_status: 'terminated',
    created_by: 'admin',
    created_at: '2026-03-02T09:15:00.000Z',
    started_at: '2026-03-02T09:15:00.000Z',
    ended_at: '2026-03-02T09:15:00.000Z',
    is_system_workflow: true,
    error: 'Because.',
  };
  return operations.flatMap((operationId) => {
    const properties = Object.entries(bodySchema(operationId)?.properties ?? {});
    const fields = properties.filter(([, schema]) => resolved<Schema>(schema)['x-permission'] !== undefined);
    return fields.map(([name]) =>
      checkOf(operationId, `"${name}" takes a permission of its own`, async (t) => {
        const as = t.fixtures.users?.manager ?? t.fixtures.users?.user;
        if (as === undefined) t.skip('no user of the role manager: --user manager=<name>');
        const { deployments, workflow, deploymentGroup } = t.fixtures;
        const where =
          operationId === 'startExecution'
            ? { deployment_id: deployments[0], dry_run: true }
            : { deployment_group_id: deploymentGroup, concurrency: 0 };
        const body = { ...where, workflow_id: workflow, [name]: values[name] ?? t.resources.newId() };
        const exchange = await t.call(operationId, { as, body });
        t.expect(exchange, { status: 403, code: 'forbidden_error' }, `${name} is not for everybody`);
      }),
    );
  });
}

/** The same id here and, visible everywhere, in another tenant. */
function ambiguous(): Check[] {
  const calls = [
    ['getExecution', undefined],
    ['shouldStartExecution', undefined],
    ['actOnExecution', { action: 'cancel' }],
    ['updateExecution', { status: 'failed' }],
  ] as const;
  return [
    checkOf('getExecution', 'an id that means two executions is ambiguous_name, everywhere', async (t) => {
      const { otherTenant: tenant, globalDeployment } = t.fixtures;
      if (tenant === undefined || globalDeployment === undefined) {
        t.skip('no deployment of a second tenant that all see is named in --fixtures');
      }
      const id = await recordExecution(t, 'terminated');
      const body = {
        deployment_id: globalDeployment,
        workflow_id: 'install',
        id,
        force_status: 'terminated',
        started_at: new Date().toISOString(),
      };
      const there = await t.call('startExecution', { tenant, body });
      t.require(there, { status: 201 }, 'the id is free in the other tenant');
      for (const [operationId, body] of calls) {
        const exchange = await t.call(operationId, { id, ...(body && { body }) });
        t.expect(exchange, { status: 409, code: 'ambiguous_name' }, 'the id means two');
      }
      // Seen from there it is one.
      t.expect(await t.call('getExecution', { id, tenant }), { status: [200, 409] }, 'there it is one');
    }),
  ];
}

/** What a server gives when it is asked to: the envelope of every error, also of those nobody can bring about. */
function onDemand({ target }: CheckContext): Check[] {
  const code = target.onDemand?.code;
  if (code === undefined) return [];
  return OPERATION_IDS.map((operationId) =>
    checkOf(
      operationId,
      'each of its errors can be had on demand, in the right form',
      async (t) => {
        for (const wanted of OPERATIONS[operationId].errorCodes as readonly ErrorCode[]) {
          const exchange = await t.call(operationId, {
            id: 'any',
            headers: code(wanted),
            ...(OPERATIONS[operationId].body && { body: {} }),
          });
          const { status } = ERRORS[wanted];
          t.expect(exchange, { status, code: wanted }, 'it was asked for');
        }
      },
      { readOnly: OPERATIONS[operationId].method === 'GET', needsNothing: true },
    ),
  );
}
