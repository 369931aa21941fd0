import { effect, signal, untracked } from '@preact/signals';
import type { JournalItem, RecordedExchange } from '../../../generated/control-plane.ts';
import type { ControlPlane } from './control-plane.ts';
import type { Poller } from './poller.ts';

/** How many of the newest requests are shown. */
const MAX_REQUESTS = 200;

/** The recorded requests to the API, newest first. */
export class Journal {
  readonly #control: ControlPlane;
  readonly #poller: Poller;
  readonly items = signal<readonly JournalItem[]>([]);
  readonly details = signal<RecordedExchange | undefined>(undefined);
  readonly failure = signal<unknown>(undefined);
  #isReading = false;
  /** The number of the newest request that was read. */
  #last = 0;
  /** The number of the request that is open; null when none is. */
  readonly selected = signal<number | null>(null);

  constructor(control: ControlPlane, poller: Poller) {
    this.#control = control;
    this.#poller = poller;
  }

  subscribe(): () => void {
    const ends = [
      effect(() => {
        this.#poller.lastRequest.value;
        untracked(() => void this.#read());
      }),
      effect(() => {
        const seq = this.selected.value;
        untracked(() => void this.#loadDetails(seq));
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  async clear(): Promise<void> {
    await this.#control.clearJournal();
    this.items.value = [];
    this.selected.value = null;
  }

  async #read(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      // The numbers restart when the sandbox is reset.
      while (this.#last !== this.#poller.lastRequest.value) {
        const newest = this.#poller.lastRequest.value;
        const last = this.#last;
        const isEmptied = newest < last;
        if (isEmptied) this.selected.value = null;
        const since = Math.max(isEmptied ? 0 : last, newest - MAX_REQUESTS);
        const items = newest === 0 ? [] : await this.#control.requestsSince(since);
        const former = isEmptied ? [] : this.items.value;
        this.items.value = [...items.toReversed(), ...former].slice(0, MAX_REQUESTS);
        this.failure.value = undefined;
        // No request is kept when the journal was emptied in the meantime.
        this.#last = Math.max(newest, items.at(-1)?.seq ?? 0);
        if (this.#last >= this.#poller.lastRequest.value) break;
      }
    } catch (error) {
      this.failure.value = error;
    } finally {
      this.#isReading = false;
    }
  }

  async #loadDetails(seq: number | null): Promise<void> {
    this.details.value = undefined;
    if (seq === null) return;
    try {
      const opened = await this.#control.request(seq);
      if (this.selected.value === seq) this.details.value = opened;
    } catch (error) {
      this.failure.value = error;
    }
  }
}
