import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';

/**
 * Something read from the manager and read again when it may have changed. One request is under way at a time: a change
 * meanwhile has it asked once more when the answer is there, so that steady change never starves it. Another question
 * gives up the one before.
 */
export class Reading<Value> {
  readonly #value = signal<Value | undefined>(undefined);
  readonly #failure = signal<unknown>(undefined);
  readonly #read: (signal: AbortSignal) => Promise<Value>;
  #flight: AbortController | null = null;
  #isStale = false;

  constructor(read: (signal: AbortSignal) => Promise<Value>) {
    this.#read = read;
  }

  /** Undefined until it was read for the first time. */
  get value(): ReadonlySignal<Value | undefined> {
    return this.#value;
  }

  get failure(): ReadonlySignal<unknown> {
    return this.#failure;
  }

  /** Reads it again; `anew` when it is another question than before. */
  refresh(anew = false): void {
    if (this.#flight !== null && !anew) {
      this.#isStale = true;
      return;
    }
    this.#flight?.abort();
    const flight = new AbortController();
    this.#flight = flight;
    this.#isStale = false;
    this.#read(flight.signal).then(
      (value) =>
        this.#land(flight, () => {
          this.#value.value = value;
          this.#failure.value = undefined;
        }),
      (error) =>
        this.#land(flight, () => {
          this.#failure.value = error;
        }),
    );
  }

  /**
   * Follows it for as long as someone looks: read at once, when `question` says something else, and when `changed` does.
   * @returns what ends that.
   */
  follow(question: () => unknown, changed: () => unknown): () => void {
    let asked: string | undefined;
    const end = effect(() => {
      const now = JSON.stringify(question());
      changed();
      untracked(() => {
        this.refresh(now !== asked);
        asked = now;
      });
    });
    return () => {
      end();
      this.#flight?.abort();
      this.#flight = null;
    };
  }

  #land(flight: AbortController, take: () => void): void {
    if (this.#flight !== flight) return;
    this.#flight = null;
    take();
    if (this.#isStale) this.refresh();
  }
}
