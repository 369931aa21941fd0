import type { DeletionResult } from '../../../generated/openapi.ts';
import { toIso } from '../dates.ts';
import { splitFilter } from '../transport/query.ts';
import type { RequestOf } from '../transport/request.ts';
import type { ExecutionFilter } from './types.ts';
import { toFilterParameters } from './validate.ts';

/** Filters for executions to delete: each field is compared for equality, several values of one field are alternatives. */
export interface ExecutionDeletionFilter extends ExecutionFilter {
  /** Not supported by the manager; use `status_display`. */
  readonly status?: never;
}

interface DeletionCriteria {
  /** Delete the executions that match all of these. */
  readonly filter: ExecutionDeletionFilter;
  /** Delete only executions that were created before this date. */
  readonly to_datetime: Date;
  /** Keep this many of the newest that match, at least 1. */
  readonly keep_last: number;
  /** Delete every finished execution. */
  readonly all: true;
}

/** Requires one criterion, allows another, and rejects the rest. */
type Criteria<
  Required extends keyof DeletionCriteria,
  Optional extends keyof DeletionCriteria = never,
> = Pick<DeletionCriteria, Required> & {
  readonly [Name in Optional]?: DeletionCriteria[Name] | undefined;
} & {
  readonly [Name in Exclude<keyof DeletionCriteria, Required | Optional>]?: never;
};

/**
 * Which finished executions to delete: by a `filter`, `to_datetime` (created before this date), `keep_last` (all but this many
 * of the newest), one of the latter two with a filter, or `all: true`.
 */
export type ExecutionDeletion = {
  /** Delete in every tenant that the user may see. Default: false. */
  readonly allTenants?: boolean | undefined;
} & (
  | Criteria<'filter'>
  | Criteria<'to_datetime', 'filter'>
  | Criteria<'keep_last', 'filter'>
  | Criteria<'all'>
);

/** The requests of a deletion: several when its filter is too long for a URL. Rejects anything that could widen it. */
export function deletionRequests(deletion: ExecutionDeletion): RequestOf<'deleteExecutions'>[] {
  const { allTenants, ...criteria } = deletion ?? {};
  const { filter = {}, to_datetime, keep_last, all, ...unknown } = criteria;
  const limits = [to_datetime, keep_last].filter((limit) => limit !== undefined).length;
  const [undefinedName] =
    Object.entries({ ...criteria, ...filter }).find(([, value]) => value === undefined) ?? [];

  // A variable that is unexpectedly undefined, or a misspelt name, must not widen the deletion.
  if (undefinedName !== undefined)
    throw new TypeError(`${undefinedName} is undefined; omit it or set a value.`);
  if (Object.keys(unknown).length > 0)
    throw new TypeError(`delete has no option ${Object.keys(unknown).join()}.`);
  if ('status' in filter)
    throw new TypeError('The manager cannot delete by status; filter by status_display.');
  if (limits > 1) throw new TypeError('to_datetime and keep_last exclude each other.');
  if (Object.keys(filter).length + limits > 0 === (all === true)) {
    throw new TypeError(
      'delete needs a filter, to_datetime or keep_last, or all: true to delete everything.',
    );
  }
  if (keep_last !== undefined && !(Number.isSafeInteger(keep_last) && keep_last > 0)) {
    throw new TypeError(
      `keep_last must be a whole number from 1 on, not ${keep_last}; omit it to keep none.`,
    );
  }
  const body = {
    ...(keep_last !== undefined && { keep_last }),
    ...(to_datetime !== undefined && { to_datetime: toIso(to_datetime, 'to_datetime') }),
  };
  const others = { _all_tenants: allTenants };
  const filters = splitFilter(toFilterParameters(filter), others);
  if (filters.length > 1 && keep_last !== undefined) {
    throw new TypeError('keep_last needs a filter that fits into one request (2,000 bytes of URL).');
  }
  return filters.map((filter) => ({ query: { ...filter, ...others }, body }));
}

/** The number of deleted executions; undefined when the response has none. */
export function deletionCount(result: DeletionResult): number | undefined {
  const count: unknown = result?.items?.[0]?.count;
  return typeof count === 'number' ? count : undefined;
}
