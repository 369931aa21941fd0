import type { PageMetadata } from '../../generated/openapi.ts';
import { ApiPromise, type WithResponse } from './api-promise.ts';

/** One page of a list, as it is on the wire. `metadata.pagination.total` counts the rows of all pages. */
export interface Page<Row> {
  /** The offset and size of the page, and the number of all rows. */
  readonly metadata: PageMetadata;
  /** The rows of this page. */
  readonly items: Row[];
}

/** Requests the page after another, or the first one. It rejects when the same page comes again. */
export type PageRequest<Row> = (after?: Page<Row>) => Promise<WithResponse<Page<Row>>>;

/**
 * A list that is requested when it is used: `await` it for one page, iterate over it for every row of every page.
 *
 * Awaiting twice sends one request; each iteration starts anew; leaving a loop early sends nothing more. Rows that are
 * created or deleted meanwhile can shift the pages, so that a row comes twice or not at all; sorting by `created_at` and
 * `id` makes that rare.
 */
export class PagePromise<Row> extends ApiPromise<Page<Row>> implements AsyncIterable<Row> {
  readonly #begin: () => PageRequest<Row>;

  /** @param begin Called for each iteration, and once when the list is awaited. */
  constructor(begin: () => PageRequest<Row>) {
    super(() => begin()(), true);
    this.#begin = begin;
  }

  /** Yields every page, from the first on. */
  async *pages(): AsyncGenerator<Page<Row>, void, undefined> {
    for await (const { data } of requestPages(this.#begin())) yield data;
  }

  /** Yields the first rows of all pages, at most `count`. Pages that are not needed are not requested. */
  async *take(count: number): AsyncGenerator<Row, void, undefined> {
    let taken = 0;
    if (!(count > 0)) return;
    for await (const row of this) {
      yield row;
      taken += 1;
      if (taken >= count) return;
    }
  }

  /**
   * Returns the rows of all pages in one array.
   *
   * @param options `limit`: the largest number of rows. Default: all.
   */
  async toArray({ limit = Infinity }: { readonly limit?: number | undefined } = {}): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const row of this.take(limit)) rows.push(row);
    return rows;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  override get [Symbol.toStringTag](): string {
    return 'PagePromise';
  }
}

/** Requests every page, from the first on. */
export async function* requestPages<Row>(
  request: PageRequest<Row>,
): AsyncGenerator<WithResponse<Page<Row>>, void, undefined> {
  let page = await request();
  yield page;
  // A total that counts rows which never come must not keep the loop going.
  while (page.data.items.length > 0 && endOf(page.data) < page.data.metadata.pagination.total) {
    page = await request(page.data);
    yield page;
  }
}

/** The offset after the last row of a page. */
export function endOf({ items, metadata }: Page<unknown>): number {
  return metadata.pagination.offset + items.length;
}
