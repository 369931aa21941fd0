/** Reads several sorted lists without a common row as one. A slice does not need to scan the rows before it. */
import type { Compare, SortedList } from './sorted-list.ts';

export class MergedList<Row> {
  readonly size: number;
  readonly #lists: readonly SortedList<Row>[];
  readonly #compare: Compare<Row>;

  constructor(lists: readonly SortedList<Row>[], compare: Compare<Row>) {
    this.#lists = lists.filter((list) => list.size > 0);
    this.#compare = compare;
    this.size = this.#lists.reduce((sum, list) => sum + list.size, 0);
  }

  /** The rows from one position up to, but not including, another. */
  slice(start: number, end: number): Row[] {
    const to = Math.min(end, this.size);
    if (start >= to) return [];
    const [only] = this.#lists;
    if (this.#lists.length === 1 && only !== undefined) return only.slice(start, to);
    const starts = this.#cut(start);
    const ends = this.#cut(to, starts);
    const parts = this.#lists.map((list, i) => list.slice(starts[i] as number, ends[i] as number));
    // TimSort merges sorted runs.
    return parts.flat().sort(this.#compare);
  }

  /** All rows in batches, list by list. */
  get batches(): readonly (readonly Row[])[] {
    return this.#lists.flatMap((list) => list.batches);
  }

  /**
   * The position in each list before which the first `count` rows of all are: a bisection over all lists. `known`: the
   * positions for a smaller count.
   */
  #cut(count: number, known: readonly number[] = this.#lists.map(() => 0)): number[] {
    const lists = this.#lists;
    const more = count - known.reduce((sum, cut) => sum + cut, 0);
    const low = lists.map((list, i) => Math.max(known[i] as number, list.size - (this.size - count)));
    const high = lists.map((list, i) => Math.min(list.size, (known[i] as number) + more));
    for (;;) {
      const widest = this.#widest(low, high);
      const from = low[widest] as number;
      const to = high[widest] as number;
      if (from === to) return low;
      const middle = (from + to) >>> 1;
      const pivot = (lists[widest] as SortedList<Row>).at(middle) as Row;
      const ranks = lists.map((list, i) => (i === widest ? middle : list.rank(pivot)));
      const inside = ranks.reduce((sum, rank) => sum + rank, 0) < count;
      for (const [i, rank] of ranks.entries()) {
        if (inside) low[i] = Math.max(low[i] as number, i === widest ? rank + 1 : rank);
        else high[i] = Math.min(high[i] as number, rank);
      }
    }
  }

  #widest(low: readonly number[], high: readonly number[]): number {
    let widest = 0;
    const width = (i: number): number => (high[i] as number) - (low[i] as number);
    for (let i = 1; i < low.length; i++) if (width(i) > width(widest)) widest = i;
    return widest;
  }
}
