import { SortedList } from '../store/sorted-list.ts';

export interface Timer {
  cancel(): void;
}

interface Entry {
  readonly due: number;
  /** Decides between timers that are due at the same time. */
  readonly order: number;
  readonly callback: () => void;
}

/** Timers by due time, then by the order of creation. */
export class TimerQueue {
  #entries = sortedEntries();
  #created = 0;

  add(due: number, callback: () => void): Timer {
    const entry: Entry = { due, order: this.#created++, callback };
    this.#entries.add(entry);
    return { cancel: () => this.#entries.delete(entry) };
  }

  nextDue(): number | undefined {
    return this.#entries.at(0)?.due;
  }

  /** Removes the next timer and returns its callback. */
  take(): (() => void) | undefined {
    const entry = this.#entries.at(0);
    if (entry !== undefined) this.#entries.delete(entry);
    return entry?.callback;
  }

  clear(): void {
    this.#entries = sortedEntries();
  }
}

function sortedEntries(): SortedList<Entry> {
  return new SortedList<Entry>((left, right) => left.due - right.due || left.order - right.order);
}
