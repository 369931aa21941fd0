import { anchored, type RequestOptions } from './deadline.ts';
import { endOf, Listing, type Page } from './listing.ts';
import type { OneOrMany } from './query.ts';

/** What the lists of both resources have in common. */
export interface ListQuery<Key extends string> {
  /** What to sort by, `-` for downwards. `created_at` upwards always comes last. */
  readonly sort?: OneOrMany<Key> | undefined;
  /** How many rows a page has; 1000 unless given. 0 gives the total alone. */
  readonly size?: number | undefined;
  /** How many rows to skip. */
  readonly offset?: number | undefined;
  /** Look in every tenant the user may see. For groups only administrators can; others get an internal error. */
  readonly allTenants?: boolean | undefined;
  /** One page with everything, whatever `size` and `offset` say. */
  readonly allResults?: boolean | undefined;
}

/** The parameters of the contract that {@link ListQuery} stands for. */
interface PageParameters {
  readonly _sort: OneOrMany<string> | undefined;
  readonly _size: number | undefined;
  readonly _offset: number | undefined;
  readonly _all_tenants: boolean | undefined;
  readonly _get_all_results: boolean | undefined;
}

/** A list whose pages are asked for by `request`, with what tells one page from another. One deadline is for them all. */
export function list<Row>(
  { sort, size, offset, allTenants, allResults }: ListQuery<string>,
  options: RequestOptions | undefined,
  request: (
    parameters: PageParameters,
    within: RequestOptions,
    faultOf: (page: Page<unknown>) => string | undefined,
  ) => Promise<unknown>,
): Listing<Row> {
  let within: RequestOptions = {};
  return new Listing(async (after) => {
    if (!after) within = anchored({ ...options });
    const parameters = {
      _sort: sort,
      _size: size,
      _offset: after ? endOf(after) : offset,
      _all_tenants: allTenants,
      _get_all_results: allResults,
    };
    return (await request(parameters, within, (page) => faultOfPage(page, after))) as Page<Row>;
  });
}

export function faultOfPage(page: Page<unknown>, after?: Page<unknown>): string | undefined {
  const offset: unknown = page?.metadata?.pagination?.offset;
  if (!Array.isArray(page?.items) || typeof offset !== 'number') return 'not a page of a list';
  if (after && offset <= after.metadata.pagination.offset) {
    return `the page at offset ${offset} again, not the one at ${endOf(after)}`;
  }
  return undefined;
}
