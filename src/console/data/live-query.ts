import { effect, signal, untracked } from '@preact/signals';

/**
 * A value that is read from the manager, and read again when it may have changed. One request is under way at a time; a
 * change during a request causes one more request after it, so that frequent changes never starve it. A different query
 * aborts the request.
 */
export class LiveQuery<Value> {
  /** Undefined until it was read for the first time. */
  readonly value = signal<Value | undefined>(undefined);
  readonly failure = signal<unknown>(undefined);
  readonly #read: (signal: AbortSignal) => Promise<Value>;
  #request: AbortController | null = null;
  #isStale = false;

  constructor(read: (signal: AbortSignal) => Promise<Value>) {
    this.#read = read;
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

  /**
   * Reads the value immediately, and again whenever `query` or `changed` returns something else.
   * @returns a function that ends this.
   */
  subscribe(query: () => unknown, changed: () => unknown): () => void {
    let lastQuery: string | undefined;
    const end = effect(() => {
      const now = JSON.stringify(query());
      changed();
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
