import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import { PERMISSIONS, type Permission, type Role } from '../../../../generated/permissions.ts';
import type { CheckContext } from '../../context.ts';
import { harmlessCall } from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, simpleCheckOf } from '../suite.ts';

/** Credentials, tenant and role, for every operation. */
export function accessChecks(): Check[] {
  return OPERATION_IDS.flatMap((operationId) => {
    const check = (promise: string, run: Check['run']) => simpleCheckOf(operationId, promise, run);
    return [
      check('missing and wrong credentials are rejected with 401', (t) => wrongCredentials(t, operationId)),
      check('a missing, unknown or differently written tenant is rejected with 403', (t) =>
        wrongTenants(t, operationId),
      ),
      check('a tenant that the user does not belong to is rejected with 403', (t) =>
        foreignTenant(t, operationId),
      ),
      check('the header X-BYPASS-MAINTENANCE changes nothing', (t) => bypass(t, operationId)),
      ...ROLES.map((role) =>
        check(`${role} ${isAllowed(role, operationId) ? 'may' : 'may not'} call it`, (t) =>
          callAs(t, operationId, role),
        ),
      ),
    ];
  });
}

const WRONG_CREDENTIALS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['without credentials', {}],
  ['with a wrong API token', { 'authentication-token': 'ctok-unknown-000000000000000' }],
  ['with a malformed API token', { 'authentication-token': 'nonsense' }],
  ['with a wrong execution token', { 'execution-token': 'nonsense' }],
  ['with a Bearer header', { authorization: 'Bearer nonsense' }],
  ['with an unknown user', { authorization: `Basic ${btoa('unknown-user:nonsense')}` }],
];

async function wrongCredentials(t: CheckContext, operationId: OperationId): Promise<void> {
  const call = harmlessCall(t, operationId);
  for (const [why, headers] of WRONG_CREDENTIALS) {
    await t.fail(operationId, { ...call, as: 'anonymous', headers }, 'unauthorized_error', why);
  }
  const headers = { 'execution-token': 'nonsense' };
  const why = 'with a wrong execution token beside valid credentials';
  await t.fail(operationId, { ...call, headers }, 'unauthorized_error', why);
  const { credentials, disposable } = t.target;
  // A manager locks an account after a few wrong passwords.
  if (!('username' in credentials) || !disposable) return;
  const as = { username: credentials.username, password: `${credentials.password}-wrong` };
  await t.fail(operationId, { ...call, as }, 'unauthorized_error', 'with a wrong password');
}

async function wrongTenants(t: CheckContext, operationId: OperationId): Promise<void> {
  const call = harmlessCall(t, operationId);
  const { tenant: own } = t.target;
  const tenants = [
    ['without a tenant', null],
    ['in an unknown tenant', t.resources.newId()],
    ['in a tenant with other capitals', mixedCase(own)],
  ] as const;
  for (const [why, tenant] of tenants) {
    // Administrators may leave it out where nothing belongs to a tenant.
    if (tenant === null && operationId === 'getVersion') continue;
    if (tenant !== own) await t.fail(operationId, { ...call, tenant }, 'forbidden_error', why);
  }
}

/** The same name with every second letter in the other case: hardly the name of another tenant. */
function mixedCase(name: string): string {
  const swapped = (letter: string) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  return [...name].map((letter, index) => (index % 2 === 0 ? swapped(letter) : letter)).join('');
}

async function foreignTenant(t: CheckContext, operationId: OperationId): Promise<void> {
  const { otherTenant: tenant, users = {} } = t.fixtures;
  const as = users.viewer ?? users.operations;
  if (tenant === undefined || as === undefined) {
    t.skip('no user outside a second tenant: --other-tenant and --user viewer=<name>');
  }
  const call = { ...harmlessCall(t, operationId), as, tenant };
  await t.fail(operationId, call, 'forbidden_error', 'in a tenant of others');
}

/** The header matters in maintenance mode only; every caller may send it. */
async function bypass(t: CheckContext, operationId: OperationId): Promise<void> {
  const call = harmlessCall(t, operationId);
  const { response } = await t.call(operationId, call);
  const headers = { 'x-bypass-maintenance': 'true' };
  await t.fail(operationId, { ...call, headers }, response.status, 'as without the header');
}

const ROLES: readonly Role[] = ['viewer', 'operations', 'user', 'manager', 'sys_admin'];

function isAllowed(role: Role, operationId: OperationId): boolean {
  const allowed: readonly string[] = PERMISSIONS[OPERATIONS[operationId].permission as Permission];
  return allowed.includes(role);
}

/** What `harmlessCall` names does not exist, so that a caller who may call gets another error. */
async function callAs(t: CheckContext, operationId: OperationId, role: Role): Promise<void> {
  const as = t.fixtures.users?.[role] ?? t.skip(`no user of the role ${role}: --user ${role}=<name>`);
  const { permission } = OPERATIONS[operationId];
  const exchange = await t.call(operationId, { ...harmlessCall(t, operationId), as });
  const { status } = exchange.response;
  if (isAllowed(role, operationId)) {
    const message = `${role} has ${permission} but the response is ${status}`;
    t.assert(status !== 401 && status !== 403, message, exchange);
  } else t.expect(exchange, 'forbidden_error', `${role} lacks ${permission}`);
}
