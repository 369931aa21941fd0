import type { Micros } from '../../src/sandbox/engine/model/types.ts';
import type { TimeSource } from '../../src/sandbox/engine/simulation/clock.ts';

/** A world outside that stands still until the test lets it pass. */
export class TestTimeSource implements TimeSource {
  #now: Micros;
  #sleepers: { readonly due: Micros; readonly what: () => void }[] = [];

  constructor(now: string) {
    this.#now = Date.parse(now) * 1000;
  }

  now(): Micros {
    return this.#now;
  }

  schedule(milliseconds: number, what: () => void): () => void {
    // As platforms do: what is beyond a signed 32-bit number is no time at all.
    const counted = milliseconds < 2 ** 31 ? milliseconds : 0;
    const sleeper = { due: this.#now + counted * 1000, what };
    this.#sleepers.push(sleeper);
    return () => {
      this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
    };
  }

  /** How many times it has been asked to wake someone and has not done so yet. */
  get sleepers(): number {
    return this.#sleepers.length;
  }

  /** Advances the time, and fires the timers `late` milliseconds after they are due. */
  pass(milliseconds: number, { late = 0 } = {}): void {
    const end = this.#now + milliseconds * 1000;
    for (let woken = 0; ; woken++) {
      if (woken > 10_000) throw new Error('The clock is woken again and again.');
      const next = this.#sleepers.toSorted((a, b) => a.due - b.due)[0];
      if (next === undefined || next.due + late * 1000 > end) break;
      this.#sleepers = this.#sleepers.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.due + late * 1000);
      next.what();
    }
    this.#now = end;
  }
}
