/** Each error code of each operation: caused here or by the other checks, or else the reason why it cannot be. */
import { ERRORS, type ErrorCode } from '../../../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { CheckContext } from '../../context.ts';
import { bodySchema, resolved, type Schema } from '../../contract.ts';
import {
  groupBody,
  recordExecution,
  recordGlobally,
  recordGroup,
  reportCancelled,
  startBody,
  stopGroup,
} from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, checkOf, simpleCheckOf } from '../suite.ts';

/** Codes that no request to these operations can cause by itself. */
export const UNREACHABLE: Partial<Record<ErrorCode, string>> = {
  missing_cloudify_license: 'only a premium manager without a license returns it',
  expired_cloudify_license: 'only a premium manager with an expired license returns it',
  insufficient_memory_error: 'only a manager that is short of memory returns it',
  maintenance_mode_active: 'only in maintenance mode, which these operations cannot enter',
  entering_maintenance_mode: 'only while maintenance mode is being entered',
  forbidden_while_cancelling: 'needs the token of an execution, which only its worker is given',
  invalid_workflow_availability_rule_error: 'needs a blueprint with a wrong rule',
  dependent_exists_error: 'needs installed deployments that depend on each other',
  functions_evaluation_error: 'needs a deployment in which a function cannot be evaluated',
  unknown_deployment_secret_error: 'needs a manager that looks secrets up while it checks parameters',
  ambiguous_name: 'needs the same id in two tenants, one of them visible everywhere',
};

/** Codes that only one operation cannot cause. */
const UNREACHABLE_HERE: Partial<Record<OperationId, Partial<Record<ErrorCode, string>>>> = {
  actOnExecutionGroup: {
    illegal_execution_parameters_error: 'needs a workflow whose parameters change between start and resume',
    nonexistent_workflow_error: 'needs a workflow that is removed between start and resume',
    unavailable_workflow_error: 'needs a workflow that becomes unavailable between start and resume',
  },
  startExecutionGroup: { conflict_error: 'needs the permission to choose the id' },
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
      coverage.explain('responses', `${operationId} ${status} application/json`, why);
    }
  }
}

/** Errors that need a certain state. Those of wrong values and of missing rights come with the checks of these. */
export function errorChecks(t: CheckContext): Check[] {
  return [...starting(), ...changing(), ...grouping(), ...restricted(), ambiguous(), ...onDemand(t)];
}

const ENVIRONMENT_ERRORS = {
  pending: 'deployment_environment_creation_pending_error',
  creating: 'deployment_environment_creation_in_progress_error',
  failed: 'deployment_creation_error',
} as const;

function starting(): Check[] {
  const at = 'startExecution';
  return [
    checkOf(at, 'an unknown deployment is not_found_error', async (t) => {
      const body = { deployment_id: t.resources.newId(), workflow_id: t.fixtures.workflow };
      await t.fail(at, { body }, 'not_found_error', 'there is no such deployment');
    }),
    checkOf(at, 'an unknown workflow is nonexistent_workflow_error', async (t) => {
      const body = startBody(t, { workflow_id: t.resources.newId() });
      await t.fail(at, { body }, 'nonexistent_workflow_error', 'no such workflow');
    }),
    checkOf(at, 'an unavailable workflow is unavailable_workflow_error', async (t) => {
      const body = startBody(t, { workflow_id: unavailableWorkflow(t) });
      await t.fail(at, { body }, 'unavailable_workflow_error', 'it is not available');
    }),
    checkOf(at, 'a busy deployment is existing_running_execution_error', async (t) => {
      const busy = await recordExecution(t, 'started');
      await t.fail(at, { body: startBody(t) }, 'existing_running_execution_error', 'another one runs');
      await reportCancelled(t, busy);
    }),
    checkOf(at, 'an id that is taken is conflict_error', async (t) => {
      const id = await recordExecution(t, 'terminated');
      const body = startBody(t, { id, force_status: 'terminated' });
      await t.fail(at, { body }, 'conflict_error', 'the id is taken');
    }),
    checkOf(at, 'an error that is an object is storage_error', async (t) => {
      const fields = { force_status: 'failed', started_at: new Date().toISOString(), error: { why: 'none' } };
      const body = startBody(t, fields);
      await t.fail(at, { body }, 'storage_error', 'an object cannot be stored');
    }),
    ...(['pending', 'creating', 'failed'] as const).map((state) =>
      checkOf(at, `a deployment whose environment is ${state} is ${ENVIRONMENT_ERRORS[state]}`, async (t) => {
        const deployment =
          t.fixtures.environments?.[state] ??
          t.skip(`no deployment with a ${state} environment is named in --fixtures`);
        const body = startBody(t, { deployment_id: deployment });
        await t.fail(at, { body }, ENVIRONMENT_ERRORS[state], `its environment is ${state}`);
      }),
    ),
    ...(['startExecution', 'startExecutionGroup'] as const).map((operationId) =>
      checkOf(operationId, 'invalid parameters are illegal_execution_parameters_error', async (t) => {
        const { workflow, rejected } =
          t.fixtures.parameters ?? t.skip('no workflow with parameters is named in --fixtures');
        for (const parameters of rejected) {
          const body =
            operationId === 'startExecution'
              ? startBody(t, { workflow_id: workflow, parameters })
              : groupBody(t, { workflow_id: workflow, default_parameters: parameters });
          const why = `${JSON.stringify(parameters)} is not valid`;
          await t.fail(operationId, { body }, 'illegal_execution_parameters_error', why);
          if (operationId === 'startExecutionGroup') await stopGroup(t, body.id);
        }
      }),
    ),
  ];
}

function unavailableWorkflow({ fixtures: { unavailableWorkflow: workflow }, skip }: CheckContext): string {
  return workflow ?? skip('no unavailable workflow is named in --fixtures');
}

function changing(): Check[] {
  return [
    checkOf('updateExecution', 'an unknown status is storage_error', async (t) => {
      const id = await recordExecution(t, 'kill_cancelling');
      const body = { status: 'finished' };
      await t.fail('updateExecution', { id, body }, 'storage_error', 'there is no such status');
      await reportCancelled(t, id);
    }),
    checkOf('updateExecutionGroup', 'a concurrency beyond 32 bits is storage_error', async (t) => {
      const id = await recordGroup(t);
      const body = { concurrency: 2 ** 31 };
      await t.fail('updateExecutionGroup', { id, body }, [400, 409], 'it cannot be stored');
    }),
    checkOf('updateExecutionGroup', 'an unknown target group is not_found_error', async (t) => {
      const id = await recordGroup(t);
      for (const name of ['success_group_id', 'failure_group_id']) {
        const body = { [name]: t.resources.newId() };
        await t.fail('updateExecutionGroup', { id, body }, 'not_found_error', `${name} names no group`);
      }
    }),
  ];
}

function grouping(): Check[] {
  const at = 'startExecutionGroup';
  return [
    checkOf(at, 'an unknown deployment group is not_found_error', async (t) => {
      const body = { deployment_group_id: t.resources.newId(), workflow_id: t.fixtures.workflow };
      await t.fail(at, { body }, 'not_found_error', 'there is no such deployment group');
    }),
    checkOf(at, 'an unknown member is not_found_error', async (t) => {
      const body = groupBody(t, { id: undefined, associated_executions: [t.resources.newId()] });
      await t.fail(at, { body }, 'not_found_error', 'there is no such execution');
    }),
    checkOf(at, 'an id that is taken is conflict_error', async (t) => {
      const members = [await recordExecution(t, 'terminated')];
      const body = groupBody(t, { id: await recordGroup(t), associated_executions: members });
      await t.fail(at, { body }, 'conflict_error', 'the id is taken');
    }),
    checkOf(at, 'an unavailable workflow is unavailable_workflow_error', async (t) => {
      const body = groupBody(t, { workflow_id: unavailableWorkflow(t) });
      await t.fail(at, { body }, 'unavailable_workflow_error', 'it is not available');
      await stopGroup(t, body.id);
    }),
    ...(
      [
        ['getExecutionGroup', undefined],
        ['updateExecutionGroup', { concurrency: 1 }],
        ['actOnExecutionGroup', { action: 'cancel' }],
      ] as const
    ).map(([operationId, body]) =>
      simpleCheckOf(operationId, 'an unknown group is not_found_error', async (t) => {
        const options = { id: t.resources.newId(), body };
        await t.fail(operationId, options, 'not_found_error', 'there is no such group');
      }),
    ),
  ];
}

/** Fields that need a permission of their own. */
function restricted(): Check[] {
  const values: Readonly<Record<string, unknown>> = {
    force_status: 'terminated',
    created_by: 'admin',
    created_at: '2026-03-02T09:15:00.000Z',
    started_at: '2026-03-02T09:15:00.000Z',
    ended_at: '2026-03-02T09:15:00.000Z',
    is_system_workflow: true,
    error: 'Because.',
  };
  return (['startExecution', 'startExecutionGroup'] as const).flatMap((operationId) => {
    const properties = Object.entries(bodySchema(operationId)?.properties ?? {});
    const fields = properties.filter(
      ([, schema]) => resolved<Schema>(schema)['x-cloudify-permission'] !== undefined,
    );
    return fields.map(([name]) =>
      checkOf(operationId, `"${name}" needs a permission of its own`, async (t) => {
        const { users } = t.fixtures;
        const as =
          users?.manager ?? users?.user ?? t.skip('no user of the role manager: --user manager=<name>');
        const body =
          operationId === 'startExecution'
            ? startBody(t, { id: undefined })
            : groupBody(t, { id: undefined, concurrency: 0 });
        const options = { as, body: { ...body, [name]: values[name] ?? t.resources.newId() } };
        await t.fail(operationId, options, 'forbidden_error', `${name} is restricted`);
      }),
    );
  });
}

/** The same id here and, visible everywhere, in another tenant. */
function ambiguous(): Check {
  const calls = [
    ['getExecution', undefined],
    ['shouldStartExecution', undefined],
    ['actOnExecution', { action: 'cancel' }],
    ['updateExecution', { status: 'failed' }],
  ] as const;
  return checkOf('getExecution', 'an id of two executions is ambiguous_name, everywhere', async (t) => {
    const { id, tenant } = await recordGlobally(t, await recordExecution(t, 'terminated'));
    for (const [operationId, body] of calls) {
      await t.fail(operationId, { id, body }, 'ambiguous_name', 'there are two with this id');
    }
    // The other tenant sees one of them only.
    t.expect(await t.call('getExecution', { id, tenant }), [200, 409], 'there it is one');
  });
}

/** What a server returns on request: the envelope of every error, also of those that cannot be caused. */
function onDemand({ target }: CheckContext): Check[] {
  const headersFor = target.onDemand?.code;
  if (headersFor === undefined) return [];
  return OPERATION_IDS.map((operationId) =>
    simpleCheckOf(operationId, 'returns each of its errors on demand, in the right form', async (t) => {
      const body = OPERATIONS[operationId].body ? {} : undefined;
      for (const code of OPERATIONS[operationId].errorCodes as readonly ErrorCode[]) {
        await t.fail(operationId, { id: 'any', headers: headersFor(code), body }, code, 'on demand');
      }
    }),
  );
}
