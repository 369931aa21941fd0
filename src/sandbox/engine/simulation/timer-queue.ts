/** Something that will happen at a point of time, unless it is cancelled before. */
export interface Timer {
  cancel(): void;
}

interface Entry {
  readonly due: number;
  /** Which of the timers this is; it decides between those that are due at the same time. */
  readonly order: number;
  what: (() => void) | null;
}

/** Cancelled timers are left in the heap and dropped when they come up, or all at once when they outnumber the rest. */
const TOLERATED_CANCELLED = 64;

/** Timers in the order in which they are due; those that are due at the same time in the order of their creation. */
export class TimerQueue {
  #heap: Entry[] = [];
  #created = 0;
  #cancelled = 0;

  add(due: number, what: () => void): Timer {
    const entry: Entry = { due, order: this.#created++, what };
    this.#heap.push(entry);
    this.#siftUp(this.#heap.length - 1);
    return { cancel: () => this.#cancel(entry) };
  }

  /** When the next timer is due; undefined when there is none. */
  nextDue(): number | undefined {
    this.#dropCancelled();
    return this.#heap[0]?.due;
  }

  /** Takes out what is due next. */
  take(): (() => void) | undefined {
    this.#dropCancelled();
    const entry = this.#pop();
    const what = entry?.what ?? undefined;
    // A timer that has happened can no longer be cancelled, and keeps nothing alive.
    if (entry !== undefined) entry.what = null;
    return what;
  }

  clear(): void {
    for (const entry of this.#heap) entry.what = null;
    this.#heap = [];
    this.#cancelled = 0;
  }

  #cancel(entry: Entry): void {
    if (entry.what === null) return;
    entry.what = null;
    this.#cancelled++;
    if (this.#cancelled <= TOLERATED_CANCELLED || this.#cancelled * 2 <= this.#heap.length) return;
    // An array in order is a heap.
    this.#heap = this.#heap.filter(({ what }) => what !== null).sort(compareEntries);
    this.#cancelled = 0;
  }

  #dropCancelled(): void {
    while (this.#heap[0]?.what === null) {
      this.#pop();
      this.#cancelled--;
    }
  }

  #pop(): Entry | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && last !== first) {
      this.#heap[0] = last;
      this.#siftDown(0);
    }
    return first;
  }

  #siftUp(from: number): void {
    const heap = this.#heap;
    const entry = heap[from] as Entry;
    let at = from;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = heap[parentAt] as Entry;
      if (compareEntries(parent, entry) < 0) break;
      heap[at] = parent;
      at = parentAt;
    }
    heap[at] = entry;
  }

  #siftDown(from: number): void {
    const heap = this.#heap;
    const entry = heap[from] as Entry;
    let at = from;
    for (;;) {
      let childAt = 2 * at + 1;
      let child = heap[childAt];
      if (child === undefined) break;
      const right = heap[childAt + 1];
      if (right !== undefined && compareEntries(right, child) < 0) {
        child = right;
        childAt++;
      }
      if (compareEntries(entry, child) < 0) break;
      heap[at] = child;
      at = childAt;
    }
    heap[at] = entry;
  }
}

function compareEntries(a: Entry, b: Entry): number {
  return a.due - b.due || a.order - b.order;
}
