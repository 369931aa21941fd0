import { type RequestOptions, resolveDeadline } from '../options.ts';
import { endOf, type Page, PagePromise, type PageRequest } from '../pagination.ts';
import { filterParameters, type OneOrMany, splitFilter } from '../transport/query.ts';
import { pick } from './snapshot.ts';

/** What the lists of both resources have in common. */
export interface ListQuery<Key extends string> {
  /** What to sort by, `-` for descending. `created_at` ascending always comes last. */
  readonly sort?: OneOrMany<Key> | undefined;
  /** How many rows a page has. 0 gives the total alone. Default: 1000. */
  readonly size?: number | undefined;
  /** How many rows to skip. */
  readonly offset?: number | undefined;
  /** List rows of every tenant the user may see. For groups only administrators can; others get an internal error. */
  readonly allTenants?: boolean | undefined;
  /** One page with everything, whatever `size` and `offset` say. */
  readonly allResults?: boolean | undefined;
}

interface Query extends ListQuery<string> {
  readonly filter?: object | undefined;
  readonly include?: readonly string[] | undefined;
}

type Row = Record<string, unknown>;

/** Requests one page. `faultOf` says what is wrong with the response, if anything is. */
type Request = (
  parameters: object,
  within: RequestOptions,
  faultOf: (page: Page<unknown>) => string | undefined,
) => Promise<unknown>;

/**
 * A list whose pages are requested by `request`. A deadline is for all pages of an iteration. A filter that is too long for
 * a URL is sent in parts, whose rows are put together here.
 */
export function list<Item>(
  query: Query,
  others: object,
  options: RequestOptions | undefined,
  request: Request,
): PagePromise<Item> {
  const begin = (): PageRequest<Row> => {
    const within = resolveDeadline({ ...options });
    const filter = filterParameters(query.filter);
    const rest = {
      _sort: query.sort,
      _size: query.size,
      _offset: query.offset,
      _all_tenants: query.allTenants,
      _get_all_results: query.allResults,
      _include: query.include,
      ...others,
    };
    const pagesOf =
      (parameters: typeof rest): PageRequest<Row> =>
      async (after) => {
        const asked = { ...parameters, _offset: after ? endOf(after) : parameters._offset };
        return (await request(asked, within, (page) => validatePage(page, after))) as Page<Row>;
      };
    const parts = splitFilter(filter, rest);
    if (parts.length === 1) return pagesOf({ ...filter, ...rest });
    const whole = { _size: undefined, _offset: undefined, _get_all_results: undefined };
    return merged(query, (include) =>
      parts.map((part) => {
        const parameters = { ...part, ...rest, ...whole, _include: include };
        return new PagePromise(() => pagesOf(parameters));
      }),
    );
  };
  return new PagePromise(begin as () => PageRequest<unknown>) as PagePromise<Item>;
}

/** The pages of several lists that do not overlap, as those of one list that is sorted as the query says. */
function merged(
  { sort = [], size = 1000, offset = 0, allResults, include }: Query,
  listsOf: (include: readonly string[] | undefined) => PagePromise<Row>[],
): PageRequest<Row> {
  const keys = [sort, 'created_at'].flat();
  let rows: Row[] | undefined;
  return async (after) => {
    if (!rows) {
      rows = [];
      const fields = include && [...new Set([...include, ...keys.map(fieldOf)])];
      for (const list of listsOf(fields)) rows = rows.concat(await list.toArray());
      rows.sort((a, b) => order(a, b, keys));
      if (include) rows = rows.map((row) => pick(row, include) as Row);
    }
    const from = after ? endOf(after) : offset;
    const items = allResults ? rows : rows.slice(from, from + size);
    const pagination = { total: rows.length, size, offset: allResults ? 0 : from };
    return { metadata: { pagination, filtered: null }, items } as Page<Row>;
  };
}

function fieldOf(key: string): string {
  return key.replace(/^[+-]/, '');
}

/** As the manager's database sorts: null comes last when ascending. */
function order(a: Row, b: Row, keys: readonly string[]): number {
  for (const key of keys) {
    const [x, y] = [a[fieldOf(key)] as string, b[fieldOf(key)] as string];
    if (x === y) continue;
    const isAfter = x == null || (y != null && x > y);
    return isAfter === key.startsWith('-') ? -1 : 1;
  }
  return 0;
}

export function validatePage(page: Page<unknown>, after?: Page<unknown>): string | undefined {
  const offset: unknown = page?.metadata?.pagination?.offset;
  if (!Array.isArray(page?.items) || typeof offset !== 'number') return 'not a page of a list';
  if (after && offset <= after.metadata.pagination.offset) {
    return `the page at offset ${offset} again, not the one at ${endOf(after)}`;
  }
  return undefined;
}
