/** Rows by a text that is nearly always a single row's: an id, a token. A single row costs no array around it. */
export class MultiMap<Row extends object> {
  readonly #found = new Map<string, Row | readonly Row[]>();

  has(text: string): boolean {
    return this.#found.has(text);
  }

  get(text: string): readonly Row[] {
    const found = this.#found.get(text);
    if (found === undefined) return NONE;
    return isList(found) ? found : [found];
  }

  add(text: string, row: Row): void {
    if (this.#found.has(text)) this.#set(text, [...this.get(text), row]);
    else this.#found.set(text, row);
  }

  delete(text: string, row: Row): void {
    this.#set(
      text,
      this.get(text).filter((other) => other !== row),
    );
  }

  clear(): void {
    this.#found.clear();
  }

  #set(text: string, rows: readonly Row[]): void {
    const [row] = rows;
    if (row === undefined) this.#found.delete(text);
    else this.#found.set(text, rows.length === 1 ? row : rows);
  }
}

const NONE: readonly never[] = [];

function isList<Row extends object>(found: Row | readonly Row[]): found is readonly Row[] {
  return Array.isArray(found);
}
