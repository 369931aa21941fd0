import type { DeletionResult } from '../../../generated/openapi.ts';
import { toIso } from '../timestamps.ts';
import { filterParameters, splitFilter } from '../transport/query.ts';
import type { RequestOf } from '../transport/request.ts';
import type { ExecutionFilter } from './execution-types.ts';

/** Executions to delete: each field is compared for equality, several values of one field are alternatives. */
export interface ExecutionDeletionFilter extends ExecutionFilter {
  /** The manager refuses every value; use `status_display`. */
  readonly status?: never;
}

/** Which ended executions to delete. Something must narrow it; to delete them all, say so with `all`. */
export type ExecutionDeletion = DeletionScope & (Matching | CreatedBefore | AllButNewest | Everything);

interface DeletionScope {
  /** Delete in every tenant the user may see. */
  readonly allTenants?: boolean | undefined;
}

interface Matching {
  /** Delete what matches all of these. */
  readonly filter: ExecutionDeletionFilter;
  readonly to_datetime?: never;
  readonly keep_last?: never;
  readonly all?: never;
}

interface CreatedBefore {
  readonly filter?: ExecutionDeletionFilter | undefined;
  /** Delete only what was created before this moment. */
  readonly to_datetime: Date;
  readonly keep_last?: never;
  readonly all?: never;
}

interface AllButNewest {
  readonly filter?: ExecutionDeletionFilter | undefined;
  readonly to_datetime?: never;
  /** Keep this many of the newest that match, at least 1. */
  readonly keep_last: number;
  readonly all?: never;
}

interface Everything {
  readonly filter?: never;
  readonly to_datetime?: never;
  readonly keep_last?: never;
  /** Delete every ended execution. */
  readonly all: true;
}

/** The requests of a deletion: more than one when its filter is too long for a URL. Rejects whatever could widen it. */
export function deletionRequests(deletion: ExecutionDeletion): RequestOf<'deleteExecutions'>[] {
  const { allTenants, ...scope } = deletion ?? {};
  const { filter = {}, to_datetime, keep_last, all, ...unknown } = scope;
  const limits = [to_datetime, keep_last].filter((limit) => limit !== undefined).length;
  const [undefinedName] =
    Object.entries({ ...scope, ...filter }).find(([, value]) => value === undefined) ?? [];

  // A variable that turned out undefined, or a misspelt name, must not mean "whatever it is".
  if (undefinedName !== undefined)
    throw new TypeError(`${undefinedName} is undefined; leave it out, or give it a value.`);
  if (Object.keys(unknown).length > 0) throw new TypeError(`delete knows no ${Object.keys(unknown).join()}.`);
  if ('status' in filter) throw new TypeError('The manager refuses to delete by status; use status_display.');
  if (limits > 1) throw new TypeError('to_datetime and keep_last exclude each other.');
  if (Object.keys(filter).length + limits > 0 === (all === true)) {
    throw new TypeError(
      'delete needs a filter, to_datetime or keep_last, or else all: true to delete everything.',
    );
  }
  if (keep_last !== undefined && !(Number.isSafeInteger(keep_last) && keep_last > 0)) {
    throw new TypeError(
      `keep_last must be a whole number from 1 on, not ${keep_last}; leave it out to keep none.`,
    );
  }
  const body = {
    ...(keep_last !== undefined && { keep_last: keep_last }),
    ...(to_datetime !== undefined && { to_datetime: toIso(to_datetime, 'to_datetime') }),
  };
  const others = { _all_tenants: allTenants };
  const parts = splitFilter(filterParameters(filter), others);
  if (parts.length > 1 && keep_last !== undefined) {
    throw new TypeError('keep_last needs a filter that fits into one request (2,000 bytes of URL).');
  }
  return parts.map((part) => ({ query: { ...part, ...others }, body }));
}

/** The number of deleted executions, if the answer has one. */
export function deletionCount(result: DeletionResult): number | undefined {
  const count: unknown = result?.items?.[0]?.count;
  return typeof count === 'number' ? count : undefined;
}
