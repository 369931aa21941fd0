/** Who may do what, and who sees what. */
import { PERMISSIONS, type Permission, type Role } from '../../../../generated/permissions.ts';
import type { ExecutionRow } from '../model/types.ts';
import { isVisible, type Scope } from '../store/query.ts';
import type { User } from '../store/state.ts';
import { type DefectPolicy, ManagerError, notFound } from '../model/errors.ts';

/** Whoever sends a request, and in which tenant. */
export interface Caller {
  readonly user: User;
  /** Null when the request names none. */
  readonly tenant: string | null;
  /** The execution whose token it came with. */
  readonly execution: ExecutionRow | null;
}

/** By the role in the whole manager, or by that in the tenant. */
export function hasPermission(user: User, tenant: string | null, permission: Permission): boolean {
  if (user.bootstrap || grants(user.system_role, permission)) return true;
  return tenant !== null && Object.hasOwn(user.tenants, tenant) && grants(user.tenants[tenant], permission);
}

export function isAllowed({ user, tenant }: Caller, permission: Permission): boolean {
  return hasPermission(user, tenant, permission);
}

export function assertAllowed(caller: Caller, permission: Permission): void {
  if (isAllowed(caller, permission)) return;
  const who = `User \`${caller.user.username}\``;
  throw new ManagerError('forbidden_error', `${who} is not permitted to perform the action ${permission}`);
}

/**
 * What a request sees that stays within its tenant, which also has what other tenants show globally. Throws a ManagerError
 * when the request names no tenant: the manager notices that only here, when it looks for a row.
 */
export function tenantScope({ user, tenant }: Caller): Scope {
  if (tenant === null) throw new ManagerError('forbidden_error', 'The request names no tenant');
  return {
    tenants: new Set([tenant]),
    user: user.username,
    seesPrivate: hasPermission(user, tenant, 'administrators'),
  };
}

/** What the creator of an execution sees in the tenant of its deployment; a user who is gone sees nothing private. */
export function creatorScope(user: User | undefined, username: string, tenant: string): Scope {
  const seesPrivate = user !== undefined && hasPermission(user, tenant, 'administrators');
  return { tenants: new Set([tenant]), user: username, seesPrivate };
}

/**
 * What `_all_tenants` shows: everything to those who may see all tenants, to others the tenants in which they may do
 * this (`storage_manager.py: _add_tenant_filter`).
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

/** The one row with this id that can be seen (`storage_manager.py: get`). */
export function getVisible<Row extends Parameters<typeof isVisible>[0]>(
  rows: readonly Row[],
  id: string,
  kind: string,
  scope: Scope,
  defects: DefectPolicy,
): Row {
  // The database refuses null characters (get/3.1).
  if (id.includes('\0')) defects.hit('null-character-in-text');
  const [found, ...others] = rows.filter((row) => isVisible(row, scope));
  if (!found) throw notFound(kind, id);
  if (others.length === 0) return found;
  throw new ManagerError('ambiguous_name', `Requested \`${kind}\` with ID \`${id}\` returned multiple results`);
}

function grants(role: Role | undefined, permission: Permission): boolean {
  return role !== undefined && (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
