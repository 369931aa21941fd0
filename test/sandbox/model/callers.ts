/** Callers, their rights and what they can see. */
import { ROLES, type Role } from './world.ts';

export interface Caller {
  readonly as: string;
  readonly tenant: string;
}

export type Right = 'read' | 'write' | 'restricted';

export function roleOf({ as, tenant }: Caller): Role | undefined {
  return ROLES[as]?.[tenant];
}

export function hasRight(caller: Caller, right: Right): boolean {
  const role = roleOf(caller);
  if (role === undefined) return false;
  return role === 'admin' || right === 'read' || (right === 'write' && role !== 'viewer');
}

/** Executions and groups alike. */
export interface OwnedRow {
  readonly tenant: string;
  readonly visibility: string;
  readonly creator: string;
}

export function canSee(
  caller: Caller,
  { tenant, visibility, creator }: OwnedRow,
  everywhere = false,
): boolean {
  const role = roleOf(caller);
  if (visibility === 'private' && creator !== caller.as && role !== 'admin' && role !== 'manager')
    return false;
  if (visibility === 'global') return true;
  return everywhere ? ROLES[caller.as]?.[tenant] !== undefined : tenant === caller.tenant;
}
