/** The newest of what is added, each by its number: the first is 1. */
export class RingBuffer<Item> {
  readonly #capacity: number;
  #items: Item[] = [];
  #added = 0;

  constructor(kept: number) {
    this.#capacity = kept;
  }

  /** How many were ever added; the number of the newest. */
  get added(): number {
    return this.#added;
  }

  add(item: Item): void {
    this.#added += 1;
    this.#items.push(item);
    // Twice what is kept may lie here, so that not every one moves all the others.
    if (this.#items.length >= 2 * this.#capacity) this.#items = this.#items.slice(-this.#capacity);
  }

  /** Of this number, as long as it is kept. */
  at(number: number): Item | undefined {
    const fromEnd = this.#added - number;
    return fromEnd >= 0 && fromEnd < this.#capacity ? this.#items.at(-1 - fromEnd) : undefined;
  }

  /** Those of a higher number that are kept. */
  after(number: number): Item[] {
    const count = Math.min(this.#capacity, this.#added - number);
    return count > 0 ? this.#items.slice(-count) : [];
  }

  clear(): void {
    this.#items = [];
    this.#added = 0;
  }
}
