/** Rows by a key that nearly always has one row, such as an id or a token: a single row takes no array. */
export class MultiMap<Row extends object> {
  readonly #rows = new Map<string, Row | readonly Row[]>();

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  get(key: string): readonly Row[] {
    const found = this.#rows.get(key);
    if (found === undefined) return NONE;
    return isArray(found) ? found : [found];
  }

  /** Returns the rows that the key had before. */
  add(key: string, row: Row): readonly Row[] {
    const found = this.#rows.get(key);
    if (found === undefined) {
      this.#rows.set(key, row);
      return NONE;
    }
    const others = isArray(found) ? found : [found];
    this.#rows.set(key, [...others, row]);
    return others;
  }

  delete(key: string, row: Row): void {
    const [first, ...others] = this.get(key).filter((other) => other !== row);
    if (first === undefined) this.#rows.delete(key);
    else this.#rows.set(key, others.length === 0 ? first : [first, ...others]);
  }

  clear(): void {
    this.#rows.clear();
  }
}

const NONE: readonly never[] = [];

function isArray<Row extends object>(found: Row | readonly Row[]): found is readonly Row[] {
  return Array.isArray(found);
}
