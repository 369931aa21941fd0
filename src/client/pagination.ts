import type { PageMetadata } from '../../generated/openapi.ts';

/** One page of a list, as it is on the wire. `metadata.pagination.total` counts the rows of all pages. */
export interface Page<Row> {
  /** The offset and size of the page, and the number of all rows. */
  readonly metadata: PageMetadata;
  /** The rows of this page. */
  readonly items: Row[];
}

/** Requests the page after another, or the first one. It rejects when the same page comes again. */
export type PageRequest<Row> = (after?: Page<Row>) => Promise<Page<Row>>;

/**
 * A list that is requested when it is used: `await` it for one page, iterate over it for every row of every page.
 *
 * Awaiting twice sends one request; each iteration starts anew; leaving a loop early sends nothing more. Rows that are
 * created or deleted meanwhile can shift the pages, so that a row comes twice or not at all; sorting by `created_at` and
 * `id` makes that rare.
 */
export class PagePromise<Row> implements Promise<Page<Row>>, AsyncIterable<Row> {
  readonly #begin: () => PageRequest<Row>;
  #page: Promise<Page<Row>> | undefined;

  /** @param begin Called for each iteration, and once when the list is awaited. */
  constructor(begin: () => PageRequest<Row>) {
    this.#begin = begin;
  }

  /** Yields every page, from the first on. */
  async *pages(): AsyncGenerator<Page<Row>, void, undefined> {
    const request = this.#begin();
    let page = await request();
    yield page;
    // A total that counts rows which never come must not keep the loop going.
    while (page.items.length > 0 && endOf(page) < page.metadata.pagination.total) {
      page = await request(page);
      yield page;
    }
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

  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page
  then<Value = Page<Row>, Reason = never>(
    onPage?: ((page: Page<Row>) => Value | PromiseLike<Value>) | null,
    onError?: ((error: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Value | Reason> {
    this.#page ??= (async () => this.#begin()())();
    return this.#page.then(onPage, onError);
  }

  catch<Reason = never>(
    onError?: ((error: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Page<Row> | Reason> {
    return this.then(null, onError);
  }

  finally(onSettled?: (() => void) | null): Promise<Page<Row>> {
    return this.then().finally(onSettled);
  }

  get [Symbol.toStringTag](): string {
    return 'PagePromise';
  }
}

/** The offset after the last row of a page. */
export function endOf({ items, metadata }: Page<unknown>): number {
  return metadata.pagination.offset + items.length;
}
