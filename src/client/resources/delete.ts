import { FINISHED_STATUSES } from '../../../generated/lifecycle.ts';
import type { DeletionResult, Execution } from '../../../generated/openapi.ts';
import { toIso } from '../dates.ts';
import type { RequestOptions } from '../options.ts';
import { splitFilter } from '../transport/query.ts';
import type { Http, RequestOf } from '../transport/request.ts';
import { listExecutions } from './list.ts';
import type { ExecutionFilter } from './types.ts';
import { toFilterParameters } from './validate.ts';

/**
 * Filters that no manager can be trusted with in a deletion: `status` is rejected, and managers 7.0.0 to 7.0.4 ignore the
 * others and then delete everything that the rest of the filter matches.
 */
const LISTED_FIELDS = ['status', 'status_display', 'private_resource'] as const;

/** Filters for executions to delete: each field is compared for equality, several values of one field are alternatives. */
export type ExecutionDeletionFilter = {
  readonly [Field in keyof ExecutionFilter]: NonNullable<ExecutionFilter[Field]>;
};

/**
 * Which finished executions to delete: by a `filter`, `to_datetime` or `keep_last`, one of the latter two with a filter, or
 * `all: true`.
 */
export type ExecutionDeletion = DeletionScope & (Matching | CreatedBefore | AllButNewest | Everything);

interface DeletionScope {
  /** Delete in every tenant that the user may see. Default: false. */
  readonly allTenants?: boolean | undefined;
}

interface Matching {
  /** Delete the executions that match all of these. */
  readonly filter: ExecutionDeletionFilter;
  readonly to_datetime?: never;
  readonly keep_last?: never;
  readonly all?: never;
}

interface CreatedBefore {
  readonly filter?: ExecutionDeletionFilter | undefined;
  /** Delete only executions that were created before this date. */
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
  /** Delete every finished execution. */
  readonly all: true;
}

/**
 * The requests of a deletion: several when its filter is too long for a URL. Rejects anything that could widen it. With a
 * filter by status the executions are listed first, and then deleted by id.
 */
export async function deletionRequests(
  http: Http,
  deletion: ExecutionDeletion,
  options: RequestOptions,
): Promise<RequestOf<'deleteExecutions'>[]> {
  const requests = toRequests(deletion);
  const { filter = {}, allTenants, keep_last } = deletion;
  const listed = LISTED_FIELDS.filter((field) => field in filter);
  if (listed.length === 0) return requests;
  if (keep_last !== undefined) {
    throw new TypeError(
      `keep_last cannot be combined with a filter by ${listed.join()}; delete by id instead.`,
    );
  }
  const others = Object.entries(filter).filter(([field]) => !(listed as string[]).includes(field));
  const query = {
    filter: { ...Object.fromEntries(others), status: FINISHED_STATUSES },
    include: ['id', 'status', ...listed],
    includeSystemWorkflows: true,
    allTenants,
  } as const;
  const matches = (row: Execution): boolean =>
    listed.every((field) => [filter[field]].flat().map(String).includes(String(row[field])));
  const ids: string[] = [];
  for await (const row of listExecutions<Execution>(http, query, options)) if (matches(row)) ids.push(row.id);
  return ids.length === 0
    ? []
    : toRequests({ ...deletion, filter: { ...Object.fromEntries(others), id: ids } } as ExecutionDeletion);
}

function toRequests(deletion: ExecutionDeletion): RequestOf<'deleteExecutions'>[] {
  const { allTenants, ...criteria } = deletion ?? {};
  const { filter = {}, to_datetime, keep_last, all, ...unknown } = criteria;
  const limits = [to_datetime, keep_last].filter((limit) => limit !== undefined).length;
  const [missing, value] =
    Object.entries({ ...criteria, ...filter }).find(
      ([name, value]) => value === undefined || (value === null && name in filter),
    ) ?? [];

  // A variable that is unexpectedly null or undefined, or a misspelt name, must not widen the deletion.
  if (missing !== undefined) throw new TypeError(`${missing} is ${value}; omit it or set a value.`);
  if (Object.keys(unknown).length > 0)
    throw new TypeError(`delete has no option ${Object.keys(unknown).join()}.`);
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
