import type { ExecutionField } from '../../../generated/openapi.ts';
import type { WithResponse } from '../api-promise.ts';
import type { RequestOptions } from '../options.ts';
import { endOf, type Page, PagePromise, type PageRequest, requestPages } from '../pagination.ts';
import { splitFilter } from '../transport/query.ts';
import type { Http } from '../transport/request.ts';
import { validatePage } from '../transport/response.ts';
import { resolveDeadline } from '../transport/timeout.ts';
import type { ExecutionListQuery, ListQuery } from './types.ts';
import { assertWholeNumber, pick, toFilterParameters } from './validate.ts';

interface Query extends ListQuery<string> {
  readonly filter?: object | undefined;
  readonly include?: readonly string[] | undefined;
}

type Row = Record<string, unknown>;

/** Lists executions; `client.executions.list` and the members of a group. */
export function listExecutions<Item>(
  http: Http,
  query: ExecutionListQuery<readonly ExecutionField[]>,
  options: RequestOptions | undefined,
): PagePromise<Item> {
  const others = { _include_system_workflows: query.includeSystemWorkflows, _group_id: query.groupId };
  return list(http, 'listExecutions', query, others, options);
}

/**
 * A list of a resource. The deadline is that of all pages of an iteration. A filter that is too long for a URL is sent in
 * parts, whose rows are merged here.
 */
export function list<Item>(
  http: Http,
  operationId: 'listExecutions' | 'listExecutionGroups',
  query: Query,
  others: object,
  options: RequestOptions | undefined,
): PagePromise<Item> {
  const begin = (): PageRequest<Row> => {
    const requestOptions = resolveDeadline({ ...options });
    assertPaging(query);
    const parameters = {
      _sort: query.sort,
      _size: query.size,
      _offset: query.offset,
      _all_tenants: query.allTenants,
      _get_all_results: query.allResults,
      _include: query.include,
      ...others,
    };
    const pagesOf =
      (query: typeof parameters): PageRequest<Row> =>
      async (after) => {
        const request = { query: { ...query, _offset: after ? endOf(after) : query._offset } };
        const validate = (page: unknown) => validatePage(page as Page<Row>, after);
        const page = http.call(operationId, request as object, requestOptions, validate);
        return page.withResponse() as Promise<unknown> as Promise<WithResponse<Page<Row>>>;
      };
    const filters = splitFilter(toFilterParameters(query.filter), parameters);
    if (filters.length === 1) return pagesOf({ ...filters[0], ...parameters });
    const unpaged = { _size: undefined, _offset: undefined, _get_all_results: undefined };
    return mergeLists(query, (_include) =>
      filters.map((filter) => pagesOf({ ...filter, ...parameters, ...unpaged, _include })),
    );
  };
  return new PagePromise(begin) as unknown as PagePromise<Item>;
}

/** The pages of several lists without common rows, as one list that is sorted by the query. */
function mergeLists(
  { sort = [], size = 1000, offset = 0, allResults, include }: Query,
  listsOf: (include: readonly string[] | undefined) => PageRequest<Row>[],
): PageRequest<Row> {
  const keys = [sort, 'created_at'].flat();
  let rows: Row[] | undefined;
  let response: Response | undefined;
  return async (after) => {
    if (!rows) {
      rows = [];
      const fields = include && [...new Set([...include, ...keys.map(fieldOf)])];
      for (const list of listsOf(fields)) {
        for await (const { data, response: last } of requestPages(list)) {
          rows = rows.concat(data.items);
          response = last;
        }
      }
      rows.sort((a, b) => compare(a, b, keys));
      if (include) rows = rows.map((row) => pick(row, include) as Row);
    }
    const from = after ? endOf(after) : offset;
    const items = allResults ? rows : rows.slice(from, from + size);
    const pagination = { total: rows.length, size, offset: allResults ? 0 : from };
    const data = { metadata: { pagination, filtered: null }, items } as Page<Row>;
    return { data, response: response as Response };
  };
}

/** Rejects values for which some managers have an internal error. */
function assertPaging({ size, offset, sort }: Query): void {
  assertWholeNumber(size, 'size');
  assertWholeNumber(offset, 'offset');
  for (const key of [sort ?? []].flat()) {
    if (!/^[+-]?\w+$/.test(key))
      throw new TypeError(`sort has ${JSON.stringify(key)}, which is not a field.`);
  }
}

function fieldOf(key: string): string {
  return key.replace(/^[+-]/, '');
}

/** The order of the manager's database: null comes last when ascending. */
function compare(a: Row, b: Row, keys: readonly string[]): number {
  for (const key of keys) {
    const [x, y] = [a[fieldOf(key)] as string, b[fieldOf(key)] as string];
    if (x === y) continue;
    const isAfter = x == null || (y != null && x > y);
    return isAfter === key.startsWith('-') ? -1 : 1;
  }
  return 0;
}
