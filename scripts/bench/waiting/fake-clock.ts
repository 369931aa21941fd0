/** A clock that stands still while anything is done, and then jumps to the next timer. It is that of the whole process. */
export class FakeClock {
  /** In milliseconds. */
  now = 0;
  readonly #timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  #lastId = 0;

  install(): void {
    const began = Date.now();
    Date.now = () => began + this.now;
    performance.now = () => this.now;
    const setTimeout = (run: () => void, ms = 0) => {
      this.#lastId += 1;
      this.#timers.set(this.#lastId, { at: this.now + Math.max(1, ms), run });
      return this.#lastId;
    };
    const clearTimeout = (id?: number) => void this.#timers.delete(id as number);
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }

  /** Runs the timers that are due next. */
  jump(): void {
    const next = Math.min(...[...this.#timers.values()].map(({ at }) => at));
    if (next === Infinity) throw new Error('Something is waited for without a timer.');
    this.now = next;
    for (const [id, { at, run }] of this.#timers) {
      if (at > next) continue;
      this.#timers.delete(id);
      run();
    }
  }
}
