/**
 * The tenant of a request, and whether this may be done there (`security/authorization.py: authorize`). That the request names
 * no tenant is noticed later, when a row is looked for (`tenantScope`).
 */
import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import type { Permission } from '../../../generated/permissions.ts';
import type { Manager } from '../engine/manager.ts';
import { ManagerError } from '../engine/model/errors.ts';
import { type Caller, hasPermission } from '../engine/rules/permissions.ts';
import type { Identity } from './authenticate.ts';
import type { HttpRequest } from './http-message.ts';
import type { Query } from './parse-query.ts';

/** What a request needs. */
export interface Requirement {
  /** Null: any user may send it. */
  readonly permission: Permission | null;
  /** Whether its `_all_tenants` replaces the tenant, and the role in it. */
  readonly allTenants: boolean;
}

const ALL_TENANTS: ReadonlySet<OperationId> = new Set([
  'listExecutions',
  'listExecutionGroups',
  'getExecutionGroup',
]);

export function requirementOf(operationId: OperationId): Requirement {
  return { permission: OPERATIONS[operationId].permission, allTenants: ALL_TENANTS.has(operationId) };
}

export function authorize(
  manager: Manager,
  { permission, allTenants }: Requirement,
  { user, execution }: Identity,
  headers: HttpRequest['headers'],
  query: Query,
): Caller {
  if (!user.active) throw forbidden(`The account ${user.username} is inactive.`);
  const tenant = headers.tenant || null;
  if (tenant !== null && !manager.tenants.has(tenant)) {
    throw forbidden(`There is no tenant ${tenant}.`);
  }
  const inAllTenants = allTenants && query.first('_all_tenants')?.toLowerCase() === 'true';
  if (permission !== null && !inAllTenants && !hasPermission(user, tenant, permission)) {
    const where = tenant === null ? '' : ` in the tenant ${tenant}`;
    throw forbidden(`${user.username} does not have the permission ${permission}${where}.`);
  }
  return { user, tenant, execution };
}

/** An execution that is being cancelled starts nothing more (execution-token/357). */
export function assertNotCancelling({ release }: Manager, { execution }: Caller): void {
  const { status } = execution ?? {};
  const isCancelling = status === 'cancelled' || status?.endsWith('cancelling');
  if (isCancelling && !release.differs('error.forbidden_while_cancelling'))
    throw new ManagerError('forbidden_while_cancelling', '');
}

function forbidden(message: string): ManagerError {
  return new ManagerError('forbidden_error', message);
}
