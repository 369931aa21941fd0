/** The newest items, by number: the first is 1. */
export class RingBuffer<Item> {
  readonly #capacity: number;
  #items: Item[] = [];
  #added = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The number of the newest item. */
  get added(): number {
    return this.#added;
  }

  add(item: Item): void {
    this.#added += 1;
    this.#items.push(item);
    // Up to twice the capacity, so that not each item moves all others.
    if (this.#items.length >= 2 * this.#capacity) this.#items = this.#items.slice(-this.#capacity);
  }

  /** Undefined if it is no longer stored. */
  at(number: number): Item | undefined {
    const fromEnd = this.#added - number;
    return fromEnd >= 0 && fromEnd < this.#capacity ? this.#items.at(-1 - fromEnd) : undefined;
  }

  /** The items after this number. */
  after(number: number): Item[] {
    const count = Math.min(this.#capacity, this.#added - number);
    return count > 0 ? this.#items.slice(-count) : [];
  }

  clear(): void {
    this.#items = [];
    this.#added = 0;
  }
}
