/** Replaces the timers of the process. Time stands still until it jumps to the next timer. */
export class FakeClock {
  /** In milliseconds. */
  now = 0;
  readonly #timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  #lastId = 0;

  install(): void {
    const startedAt = Date.now();
    Date.now = () => startedAt + this.now;
    performance.now = () => this.now;
    const setTimeout = (run: () => void, ms = 0) => {
      this.#lastId += 1;
      this.#timers.set(this.#lastId, { at: this.now + Math.max(1, ms), run });
      return this.#lastId;
    };
    const clearTimeout = (id?: number) => void this.#timers.delete(id as number);
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }

  /** Jumps to the next timer and runs all that are due. */
  jump(): void {
    const next = Math.min(...[...this.#timers.values()].map(({ at }) => at));
    if (next === Infinity) throw new Error('No timer is set, so the wait would never end.');
    this.now = next;
    for (const [id, { at, run }] of this.#timers) {
      if (at > next) continue;
      this.#timers.delete(id);
      run();
    }
  }
}
