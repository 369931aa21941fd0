/** What a caller may do and see. */
import { PERMISSIONS, type Permission, type Role } from '../../../../generated/permissions.ts';
import { type DefectPolicy, ManagerError, notFound } from '../model/errors.ts';
import type { ExecutionRow } from '../model/types.ts';
import { isVisible, type Scope } from '../store/query.ts';
import type { User } from '../store/state.ts';

/** The sender of a request, and its tenant. */
export interface Caller {
  readonly user: User;
  /** Null when the request names none. */
  readonly tenant: string | null;
  /** The execution whose token authenticated it. */
  readonly execution: ExecutionRow | null;
}

/** By the system role, or by the role in the tenant. */
export function hasPermission(user: User, tenant: string | null, permission: Permission): boolean {
  if (user.bootstrap || grants(user.system_role, permission)) return true;
  return tenant !== null && Object.hasOwn(user.tenants, tenant) && grants(user.tenants[tenant], permission);
}

export function isAllowed({ user, tenant }: Caller, permission: Permission): boolean {
  return hasPermission(user, tenant, permission);
}

export function assertAllowed(caller: Caller, permission: Permission): void {
  if (isAllowed(caller, permission)) return;
  throw new ManagerError('forbidden_error', `${caller.user.username} lacks the permission ${permission}.`);
}

/**
 * What the caller sees in its tenant, global resources of other tenants included. Throws without a tenant: a manager
 * notices that only here, when it looks for a row.
 */
export function tenantScope({ user, tenant }: Caller): Scope {
  if (tenant === null)
    throw new ManagerError('forbidden_error', 'The request needs a tenant: send the header Tenant.');
  return creatorScope(user, user.username, tenant);
}

/** What the creator of an execution sees in the tenant of its deployment; a deleted user sees nothing private. */
export function creatorScope(user: User | undefined, username: string, tenant: string): Scope {
  const seesPrivate = user !== undefined && hasPermission(user, tenant, 'administrators');
  return { tenants: new Set([tenant]), user: username, seesPrivate };
}

/**
 * What `_all_tenants` shows: all tenants with that permission, otherwise the tenants in which the caller has this one
 * (`storage_manager.py: _add_tenant_filter`).
 */
export function allTenantsScope({ user, tenant }: Caller, permission: Permission): Scope {
  if (hasPermission(user, null, 'all_tenants')) {
    return { tenants: 'all', user: user.username, seesPrivate: true };
  }
  return {
    tenants: new Set(Object.keys(user.tenants).filter((name) => hasPermission(user, name, permission))),
    user: user.username,
    seesPrivate: hasPermission(user, tenant, 'administrators'),
  };
}

/** The only row with this id in the scope (`storage_manager.py: get`). */
export function getVisible<Row extends Parameters<typeof isVisible>[0]>(
  rows: readonly Row[],
  id: string,
  kind: string,
  scope: Scope,
  defects: DefectPolicy,
): Row {
  // The database rejects null characters (get/3.1).
  if (id.includes('\0')) defects.hit('null-character-in-text');
  const [found, ...others] = rows.filter((row) => isVisible(row, scope));
  if (!found) throw notFound(kind, id);
  if (others.length === 0) return found;
  throw new ManagerError('ambiguous_name', `The user can see more than one ${kind} "${id}".`);
}

function grants(role: Role | undefined, permission: Permission): boolean {
  return role !== undefined && (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
