/** What a list is asked for, what it answers, and who may see what. */
import type { Visibility } from '../../../../generated/openapi.ts';

/** Who asks, and so what the database may show: rows of these tenants and global ones; private ones to their creator. */
export interface Scope {
  readonly tenants: 'all' | ReadonlySet<string>;
  readonly user: string;
  readonly seesPrivate: boolean;
}

export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

/** As the field stores it: text, status and visibility as text; times in microseconds; integers; booleans. */
export type FilterValue = string | number | boolean;
export type Filters = ReadonlyMap<string, readonly FilterValue[]>;

export interface ListQuery {
  readonly scope: Scope;
  /**
   * A row must have one of the values in each of the fields. No values: no row. `execution_group_id` and `_group_id`
   * are met by an execution that is a member of one of these groups.
   */
  readonly filters: Filters;
  /**
   * In order of weight; of the same field twice, the last direction at the first place counts. What it leaves open,
   * `created_at` and storage order decide, both ascending - or both descending where it says `-created_at`.
   */
  readonly sort: readonly SortKey[];
  readonly offset: number;
  /** Null: all that there is, whatever the offset. */
  readonly size: number | null;
}

export interface Page<Row> {
  /** How many rows there are in all, beyond this page too. */
  readonly total: number;
  readonly rows: readonly Row[];
}

interface Owned {
  readonly tenant: string;
  readonly visibility: Visibility;
  readonly created_by: string;
}

/** storage_manager.py: `_add_tenant_filter`, `_resolve_permissions_filter`. */
export function isVisible(row: Owned, scope: Scope): boolean {
  if (row.visibility === 'private' && !scope.seesPrivate && row.created_by !== scope.user) return false;
  return row.visibility === 'global' || scope.tenants === 'all' || scope.tenants.has(row.tenant);
}
