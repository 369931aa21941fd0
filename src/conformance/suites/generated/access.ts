import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import { PERMISSIONS, type Permission, type Role } from '../../../../generated/permissions.ts';
import type { Call, CheckContext } from '../../context.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import type { Credentials } from '../../http/target.ts';
import { type Check, checkOf } from '../suite.ts';

/** Who is let in: credentials, tenant and role, for every operation. */
export function accessChecks(t: CheckContext): Check[] {
  return OPERATION_IDS.flatMap((operationId) => [
    ...rejectedCredentials(operationId),
    ...rejectedTenants(operationId),
    bypass(operationId),
    ...roles(t, operationId),
  ]);
}

const isReading = (operationId: OperationId) => OPERATIONS[operationId].method === 'GET';

/** A request that is refused, if for nothing else, for what it names: nothing comes of it in any case. */
function harmlessCall(t: CheckContext, operationId: OperationId): Call {
  const id = t.resources.newId();
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

function rejectedCredentials(operationId: OperationId): Check[] {
  const kind = { readOnly: isReading(operationId), needsNothing: true };
  const rejected = { status: 401, code: 'unauthorized_error' } as const;
  return [
    checkOf(
      operationId,
      'whoever shows no or wrong credentials is refused with 401',
      async (t) => {
        const call = harmlessCall(t, operationId);
        const nobody = await t.call(operationId, { ...call, as: 'nobody' });
        t.expect(nobody, rejected, 'without credentials');
        for (const [what, headers] of WRONG) {
          t.expect(await t.call(operationId, { ...call, as: 'nobody', headers }), rejected, `with ${what}`);
        }
        const both = await t.call(operationId, { ...call, headers: { 'execution-token': 'nonsense' } });
        t.expect(both, rejected, 'with a wrong execution token beside the right credentials');
        const { credentials, disposable } = t.target;
        // A manager locks an account after a few wrong passwords.
        if (!('username' in credentials) || !disposable) return;
        const as = { username: credentials.username, password: `${credentials.password}-wrong` };
        t.expect(await t.call(operationId, { ...call, as }), rejected, 'with a wrong password');
      },
      kind,
    ),
  ];
}

function rejectedTenants(operationId: OperationId): Check[] {
  const kind = { readOnly: isReading(operationId), needsNothing: true };
  const rejected = { status: 403, code: 'forbidden_error' } as const;
  return [
    checkOf(
      operationId,
      'a missing, unknown or differently written tenant is refused with 403',
      async (t) => {
        const call = harmlessCall(t, operationId);
        const tenant = t.resources.newId();
        const { tenant: own } = t.target;
        t.expect(await t.call(operationId, { ...call, tenant: null }), rejected, 'without a tenant');
        t.expect(await t.call(operationId, { ...call, tenant }), rejected, 'in an unknown tenant');
        const written = mixedCase(own);
        if (written === own) return;
        t.expect(
          await t.call(operationId, { ...call, tenant: written }),
          rejected,
          'in a tenant with other capitals',
        );
      },
      kind,
    ),
    checkOf(
      operationId,
      'a tenant that the user is not in is refused with 403',
      async (t) => {
        const { otherTenant, users = {} } = t.fixtures;
        const as = users.viewer ?? users.operations;
        if (otherTenant === undefined || as === undefined) {
          t.skip('no user outside a second tenant: --other-tenant and --user viewer=<name>');
        }
        const call = { ...harmlessCall(t, operationId), as, tenant: otherTenant };
        t.expect(await t.call(operationId, call), rejected, 'in a tenant of others');
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
    async (t) => {
      const call = harmlessCall(t, operationId);
      const without = await t.call(operationId, call);
      const exchange = await t.call(operationId, {
        ...call,
        headers: { 'x-bypass-maintenance': 'true' },
      });
      t.expect(exchange, { status: without.response.status }, 'as without the header');
    },
    { readOnly: isReading(operationId), needsNothing: true },
  );
}

/** What nobody is refused who may call: what `harmless` names does not exist. */
function roles({ fixtures }: CheckContext, operationId: OperationId): Check[] {
  const permission = OPERATIONS[operationId].permission as Permission;
  const allowed: readonly string[] = PERMISSIONS[permission];
  const tested: readonly Role[] = ['viewer', 'operations', 'user', 'manager', 'sys_admin'];
  return tested.map((role) =>
    checkOf(
      operationId,
      `${role} ${allowed.includes(role) ? 'may' : 'may not'} call it`,
      async (t) => {
        const as: Credentials | undefined = fixtures.users?.[role];
        if (as === undefined) t.skip(`no user of the role ${role}: --user ${role}=<name>`);
        const exchange = await t.call(operationId, { ...harmlessCall(t, operationId), as });
        if (allowed.includes(role)) {
          const { status } = exchange.response;
          t.assert(
            status !== 401 && status !== 403,
            `${role} has ${permission} but is answered ${status}`,
            exchange,
          );
        } else {
          t.expect(exchange, { status: 403, code: 'forbidden_error' }, `${role} lacks ${permission}`);
        }
      },
      { readOnly: isReading(operationId), needsNothing: true },
    ),
  );
}
