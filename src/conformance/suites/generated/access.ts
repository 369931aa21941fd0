import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import { PERMISSIONS, type Permission, type Role } from '../../../../generated/permissions.ts';
import type { Call, Stage } from '../../context.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import type { Credentials } from '../../http/target.ts';
import { type Check, checkOf } from '../suite.ts';

/** Who is let in: credentials, tenant and role, for every operation. */
export function accessChecks(stage: Stage): Check[] {
  return OPERATION_IDS.flatMap((operationId) => [
    ...refusedCredentials(operationId),
    ...refusedTenants(operationId),
    bypass(operationId),
    ...roles(stage, operationId),
  ]);
}

const isReading = (operationId: OperationId) => OPERATIONS[operationId].method === 'GET';

/** A request that is refused, if for nothing else, for what it names: nothing comes of it in any case. */
function harmless(stage: Stage, operationId: OperationId): Call {
  const id = stage.workspace.newId();
  switch (operationId) {
    case 'startExecution':
      return { body: { deployment_id: id, workflow_id: 'none' } };
    case 'deleteExecutions':
      return { query: { id }, body: {} };
    case 'createExecutionGroup':
      return { body: { deployment_group_id: id, workflow_id: 'none' } };
    case 'actOnExecution':
    case 'actOnExecutionGroup':
      return { id, body: { action: 'cancel' } };
    case 'updateExecution':
      return { id, body: { status: 'started' } };
    case 'updateExecutionGroup':
      return { id, body: { concurrency: 1 } };
    case 'listExecutions':
    case 'listExecutionGroups':
      return { query: { _size: 1 } };
    default:
      return { id };
  }
}

const WRONG: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a wrong API token', { 'authentication-token': 'ctok-nobody-0000000000000000' }],
  ['a malformed API token', { 'authentication-token': 'nonsense' }],
  ['a wrong execution token', { 'execution-token': 'nonsense' }],
  ['a Bearer header', { authorization: 'Bearer nonsense' }],
  ['an unknown user', { authorization: `Basic ${btoa('nobody-of-this-name:nonsense')}` }],
];

function refusedCredentials(operationId: OperationId): Check[] {
  const kind = { readOnly: isReading(operationId), needsNothing: true };
  const refused = { status: 401, code: 'unauthorized_error' } as const;
  return [
    checkOf(
      operationId,
      'whoever shows no or wrong credentials is refused with 401',
      async (stage) => {
        const call = harmless(stage, operationId);
        const nobody = await stage.call(operationId, { ...call, as: 'nobody' });
        stage.expect(nobody, refused, 'without credentials');
        for (const [what, headers] of WRONG) {
          stage.expect(
            await stage.call(operationId, { ...call, as: 'nobody', headers }),
            refused,
            `with ${what}`,
          );
        }
        const both = await stage.call(operationId, { ...call, headers: { 'execution-token': 'nonsense' } });
        stage.expect(both, refused, 'with a wrong execution token beside the right credentials');
        const { credentials, disposable } = stage.target;
        // A manager locks an account after a few wrong passwords.
        if (!('username' in credentials) || !disposable) return;
        const as = { username: credentials.username, password: `${credentials.password}-wrong` };
        stage.expect(await stage.call(operationId, { ...call, as }), refused, 'with a wrong password');
      },
      kind,
    ),
  ];
}

function refusedTenants(operationId: OperationId): Check[] {
  const kind = { readOnly: isReading(operationId), needsNothing: true };
  const refused = { status: 403, code: 'forbidden_error' } as const;
  return [
    checkOf(
      operationId,
      'a missing, unknown or differently written tenant is refused with 403',
      async (stage) => {
        const call = harmless(stage, operationId);
        const tenant = stage.workspace.newId();
        const { tenant: own } = stage.target;
        stage.expect(await stage.call(operationId, { ...call, tenant: null }), refused, 'without a tenant');
        stage.expect(await stage.call(operationId, { ...call, tenant }), refused, 'in an unknown tenant');
        const written = mixedCase(own);
        if (written === own) return;
        stage.expect(
          await stage.call(operationId, { ...call, tenant: written }),
          refused,
          'in a tenant with other capitals',
        );
      },
      kind,
    ),
    checkOf(
      operationId,
      'a tenant that the user is not in is refused with 403',
      async (stage) => {
        const { otherTenant, users = {} } = stage.fixtures;
        const as = users.viewer ?? users.operations;
        if (otherTenant === undefined || as === undefined) {
          stage.skip('no user outside a second tenant: --other-tenant and --user viewer=<name>');
        }
        const call = { ...harmless(stage, operationId), as, tenant: otherTenant };
        stage.expect(await stage.call(operationId, call), refused, 'in a tenant of others');
      },
      kind,
    ),
  ];
}

/** The same name with every second letter in the other case: hardly the name of another tenant. */
function mixedCase(name: string): string {
  const other = (letter: string) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  return [...name].map((letter, index) => (index % 2 === 0 ? other(letter) : letter)).join('');
}

/** The header matters in maintenance mode only; everybody may send it. */
function bypass(operationId: OperationId): Check {
  return checkOf(
    operationId,
    'the header X-BYPASS-MAINTENANCE changes nothing',
    async (stage) => {
      const call = harmless(stage, operationId);
      const without = await stage.call(operationId, call);
      const exchange = await stage.call(operationId, {
        ...call,
        headers: { 'x-bypass-maintenance': 'true' },
      });
      stage.expect(exchange, { status: without.received.status }, 'as without the header');
    },
    { readOnly: isReading(operationId), needsNothing: true },
  );
}

/** What nobody is refused who may call: what `harmless` names does not exist. */
function roles({ fixtures }: Stage, operationId: OperationId): Check[] {
  const permission = OPERATIONS[operationId].permission as Permission;
  const allowed: readonly string[] = PERMISSIONS[permission];
  const tested: readonly Role[] = ['viewer', 'operations', 'user', 'manager', 'sys_admin'];
  return tested.map((role) =>
    checkOf(
      operationId,
      `${role} ${allowed.includes(role) ? 'may' : 'may not'} call it`,
      async (stage) => {
        const as: Credentials | undefined = fixtures.users?.[role];
        if (as === undefined) stage.skip(`no user of the role ${role}: --user ${role}=<name>`);
        const exchange = await stage.call(operationId, { ...harmless(stage, operationId), as });
        if (allowed.includes(role)) {
          const { status } = exchange.received;
          stage.holds(
            status !== 401 && status !== 403,
            `${role} has ${permission} but is answered ${status}`,
            exchange,
          );
        } else {
          stage.expect(exchange, { status: 403, code: 'forbidden_error' }, `${role} lacks ${permission}`);
        }
      },
      { readOnly: isReading(operationId), needsNothing: true },
    ),
  );
}
