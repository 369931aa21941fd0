import { MultiMap } from './multi-map.ts';

/** Rows in the order of their insertion. Their ids are unique within a tenant. */
export class TenantRows<Row extends { readonly id: string; readonly tenant: string }>
  implements Iterable<Row>
{
  readonly #rows = new Set<Row>();
  readonly #byId = new MultiMap<Row>();

  get size(): number {
    return this.#rows.size;
  }

  /** The rows of all tenants with this id. */
  withId(id: string): readonly Row[] {
    return this.#byId.get(id);
  }

  find(tenant: string, id: string): Row | undefined {
    return this.withId(id).find((row) => row.tenant === tenant);
  }

  add(row: Row): void {
    this.#rows.add(row);
    this.#byId.add(row.id, row);
  }

  delete(row: Row): void {
    if (this.#rows.delete(row)) this.#byId.delete(row.id, row);
  }

  [Symbol.iterator](): IterableIterator<Row> {
    return this.#rows.values();
  }
}
