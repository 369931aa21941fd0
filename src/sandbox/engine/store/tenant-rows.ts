/** Rows whose ids are unique within a tenant. */
export class TenantRows<Row extends { readonly id: string; readonly tenant: string }> {
  readonly #byId = new Map<string, Row[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** All rows with this id, one in a tenant at most. */
  withId(id: string): readonly Row[] {
    return this.#byId.get(id) ?? [];
  }

  find(tenant: string, id: string): Row | undefined {
    return this.withId(id).find((row) => row.tenant === tenant);
  }

  add(row: Row): void {
    const rows = this.#byId.get(row.id);
    if (rows) rows.push(row);
    else this.#byId.set(row.id, [row]);
    this.#size += 1;
  }

  delete(row: Row): void {
    const rows = this.#byId.get(row.id);
    const index = rows?.indexOf(row) ?? -1;
    if (!rows || index < 0) return;
    rows.splice(index, 1);
    if (rows.length === 0) this.#byId.delete(row.id);
    this.#size -= 1;
  }

  *[Symbol.iterator](): IterableIterator<Row> {
    for (const rows of this.#byId.values()) yield* rows;
  }
}
