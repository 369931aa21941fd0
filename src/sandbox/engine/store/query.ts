/** List queries, their pages, and the visibility of rows. */
import type { Visibility } from '../../../../generated/openapi.ts';

/** What a caller can see: rows of these tenants and global ones; private ones only as their creator, or with `seesPrivate`. */
export interface Scope {
  readonly tenants: 'all' | ReadonlySet<string>;
  readonly user: string;
  readonly seesPrivate: boolean;
}

export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

/** In the type of the column; times in microseconds. */
export type FilterValue = string | number | boolean;
export type Filters = ReadonlyMap<string, readonly FilterValue[]>;

export interface ListQuery {
  readonly scope: Scope;
  /**
   * A row must have one of the values in each field; without values none matches. `execution_group_id` and `_group_id`
   * match the members of one of these groups.
   */
  readonly filters: Filters;
  /**
   * The most significant first. Ties are sorted by `created_at` and storage order: both ascending, or both descending
   * with `-created_at`.
   */
  readonly sort: readonly SortKey[];
  readonly offset: number;
  /** Null: all rows, without the offset. */
  readonly size: number | null;
}

export interface Page<Row> {
  /** The number of rows on all pages. */
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
