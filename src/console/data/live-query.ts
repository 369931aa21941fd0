import { effect, signal, untracked } from '@preact/signals';
import type { Poller } from './poller.ts';

/**
 * A value that is read from the manager, and read again when it may have changed. One request is under way at a time; a
 * change during a request causes one more request after it, so that frequent changes never starve it. A different query
 * aborts the request.
 */
export class LiveQuery<Value> {
  /** Undefined until it was read for the first time. */
  readonly value = signal<Value | undefined>(undefined);
  readonly failure = signal<unknown>(undefined);
  readonly #poller: Poller;
  readonly #read: (signal: AbortSignal) => Promise<Value>;
  readonly #query: () => unknown;
  #request: AbortController | null = null;
  #isStale = false;

  /** @param query What the value depends on, besides the state of the manager. */
  constructor(poller: Poller, read: (signal: AbortSignal) => Promise<Value>, query: () => unknown) {
    this.#poller = poller;
    this.#read = read;
    this.#query = query;
  }

  /** Reads it again; `anew` when the query is a different one. */
  refresh(anew = false): void {
    if (this.#request !== null && !anew) {
      this.#isStale = true;
      return;
    }
    this.#request?.abort();
    const flight = new AbortController();
    this.#request = flight;
    this.#isStale = false;
    this.#read(flight.signal).then(
      (value) =>
        this.#settle(flight, () => {
          this.value.value = value;
          this.failure.value = undefined;
        }),
      (error) =>
        this.#settle(flight, () => {
          this.failure.value = error;
        }),
    );
  }

  /** Reads the value immediately, and again when it may have changed. @returns a function that ends this. */
  subscribe(): () => void {
    let lastQuery: string | undefined;
    const end = effect(() => {
      const now = JSON.stringify(this.#query());
      this.#poller.revision.value;
      untracked(() => {
        this.refresh(now !== lastQuery);
        lastQuery = now;
      });
    });
    return () => {
      end();
      this.#request?.abort();
      this.#request = null;
    };
  }

  #settle(flight: AbortController, take: () => void): void {
    if (this.#request !== flight) return;
    this.#request = null;
    take();
    if (this.#isStale) this.refresh();
  }
}
