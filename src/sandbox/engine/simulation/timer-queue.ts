export interface Timer {
  cancel(): void;
}

interface Entry {
  readonly due: number;
  /** Decides between timers that are due at the same time. */
  readonly order: number;
  callback: (() => void) | null;
}

/** Cancelled timers stay in the heap until they are due, or until they outnumber the others. */
const TOLERATED_CANCELLED = 64;

/** A heap of timers by due time, then by the order of creation. */
export class TimerQueue {
  #heap: Entry[] = [];
  #created = 0;
  #cancelled = 0;

  add(due: number, callback: () => void): Timer {
    const entry: Entry = { due, order: this.#created++, callback };
    this.#heap.push(entry);
    this.#siftUp(this.#heap.length - 1);
    return { cancel: () => this.#cancel(entry) };
  }

  nextDue(): number | undefined {
    this.#dropCancelled();
    return this.#heap[0]?.due;
  }

  /** Removes the next timer and returns its callback. */
  take(): (() => void) | undefined {
    this.#dropCancelled();
    const entry = this.#pop();
    const callback = entry?.callback ?? undefined;
    // A timer that has fired must not count as cancelled later.
    if (entry !== undefined) entry.callback = null;
    return callback;
  }

  clear(): void {
    for (const entry of this.#heap) entry.callback = null;
    this.#heap = [];
    this.#cancelled = 0;
  }

  #cancel(entry: Entry): void {
    if (entry.callback === null) return;
    entry.callback = null;
    this.#cancelled++;
    if (this.#cancelled <= TOLERATED_CANCELLED || this.#cancelled * 2 <= this.#heap.length) return;
    // A sorted array is a heap.
    this.#heap = this.#heap.filter(({ callback }) => callback !== null).sort(compareEntries);
    this.#cancelled = 0;
  }

  #dropCancelled(): void {
    while (this.#heap[0]?.callback === null) {
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
