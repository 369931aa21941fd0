import type { Micros } from '../model/types.ts';
import { type Timer, TimerQueue } from './timer-queue.ts';

/** `real` runs in real time, `accelerated` N times as fast, `virtual` advances only by `advance` and `set`. */
export type ClockMode = 'real' | 'accelerated' | 'virtual';

export const CLOCK_MODES: readonly ClockMode[] = ['real', 'accelerated', 'virtual'];

export interface ClockSetting {
  readonly mode?: ClockMode | undefined;
  /** Seconds of the sandbox per real second. Without a mode it means `accelerated`. */
  readonly rate?: number | undefined;
  readonly now?: Micros | undefined;
}

/** The real time, and timers in it. */
export interface TimeSource {
  now(): Micros;
  /** Calls back after this time, unless the returned function is called before. */
  schedule(milliseconds: number, callback: () => void): () => void;
}

/** The system's time at loading. The clock that counts from it is monotonic. */
const LOADED_AT = Date.now() - performance.now();

const SYSTEM_TIME: TimeSource = {
  now: () => Math.floor((LOADED_AT + performance.now()) * 1000),
  schedule(milliseconds, callback) {
    const handle: unknown = setTimeout(callback, milliseconds);
    // In Node the timer must not keep the process alive; browsers have no `unref`.
    (handle as { unref?: () => void }).unref?.();
    return () => clearTimeout(handle as number);
  },
};

/** A longer timeout would fire immediately. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

const MAX_RATE = 1_000_000;
const MAX_STEPS = 10_000_000;
const DEFAULT_RATE = 60;

/** Until then microseconds are exact. */
const MAX_TIME: Micros = Date.UTC(2200, 0) * 1000;

/**
 * The time of a sandbox, and its timers. They fire in the order in which they are due, each at exactly its time, even
 * when the clock is late. A change of mode keeps the time and changes only the rate.
 *
 * Fake timers of test libraries replace the timers of the whole process; a server has many clocks, each with its own rate.
 */
export class Clock {
  readonly #source: TimeSource;
  readonly #timers = new TimerQueue();
  #mode: ClockMode;
  #rate: number;
  /** The sandbox's time when the source's was `#sourceBase`. */
  #base: Micros;
  #sourceBase: Micros;
  /** The latest time that was returned: only `set` moves the clock back. */
  #latest: Micros;
  #lastTimestamp: Micros = 0;
  /** The due time of the timer that is running. */
  #running: Micros | null = null;
  #wakeUp: { readonly due: Micros; readonly cancel: () => void } | null = null;
  #closed = false;

  constructor({ mode, rate, now }: ClockSetting = {}, source: TimeSource = SYSTEM_TIME) {
    this.#source = source;
    ({ mode: this.#mode, rate: this.#rate } = resolveRate({ mode, rate }, 'real', DEFAULT_RATE));
    this.#sourceBase = source.now();
    this.#base = this.#latest = now === undefined ? this.#sourceBase : assertTime(now);
  }

  get mode(): ClockMode {
    return this.#mode;
  }

  /** Seconds of the sandbox per real second: 1 for a real clock, 0 for a virtual one. */
  get rate(): number {
    if (this.#mode === 'virtual') return 0;
    return this.#mode === 'real' ? 1 : this.#rate;
  }

  /** When the next timer is due; null without one. */
  get due(): Micros | null {
    return this.#timers.nextDue() ?? null;
  }

  now(): Micros {
    this.#latest = Math.max(this.#latest, this.#running ?? this.#currentTime());
    return this.#latest;
  }

  /**
   * The current time, made later than every one before. It is never a whole millisecond, so that it differs from what
   * a response shows, as a database's microseconds do. Many in one moment advance the time by whole milliseconds.
   */
  uniqueTimestamp(): Micros {
    let time = Math.max(this.#lastTimestamp + 1, this.now());
    if (time % 1000 === 0) time++;
    this.#lastTimestamp = time;
    this.#latest = Math.max(this.#latest, time - (time % 1000));
    return time;
  }

  /** Calls back at a time; if that has passed, at the next occasion, never immediately. */
  at(when: Micros, callback: () => void): Timer {
    if (this.#closed) return { cancel() {} };
    const timer = this.#timers.add(when, callback);
    this.#arm();
    return {
      cancel: () => {
        timer.cancel();
        this.#arm();
      },
    };
  }

  after(milliseconds: number, callback: () => void): Timer {
    return this.at(this.now() + Math.round(milliseconds * 1000), callback);
  }

  /** Moves the time forward in any mode, and fires the timers that are due until then. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `advance must be a number of milliseconds that is not negative, not ${milliseconds}.`,
      );
    }
    this.#moveTo(assertTime(this.#currentTime() + Math.round(milliseconds * 1000)));
  }

  /** Advances to the next timer, and fires all that are due then. Returns whether there was one. */
  next(): boolean {
    const { due } = this;
    if (due !== null) this.#moveTo(Math.max(due, this.#currentTime()));
    return due !== null;
  }

  /** Advances until no timer is left. */
  runUntilIdle(): void {
    for (let steps = 0; this.next(); steps++) {
      if (steps === MAX_STEPS) throw new RangeError(`The clock is not idle after ${MAX_STEPS} timers.`);
    }
  }

  /** Fires the timers that are due by now, so that a request sees their effects. */
  catchUp(): void {
    if (this.#running === null) this.#runUntil(this.#currentTime());
  }

  /** Changes mode, rate or time. A later time is like `advance`; an earlier one fires no timers. */
  set({ mode, rate, now }: ClockSetting): void {
    const next = resolveRate({ mode, rate }, this.#mode, this.#rate);
    if (now !== undefined) assertTime(now);
    const present = this.#currentTime();
    this.#mode = next.mode;
    this.#rate = next.rate;
    if (now === undefined || now >= present) {
      this.#moveTo(now ?? present);
    } else {
      this.#restartAt(now);
      this.#latest = now;
      this.#lastTimestamp = 0;
    }
  }

  /** Drops all timers, also later ones. */
  close(): void {
    this.#closed = true;
    this.#timers.clear();
    this.#arm();
  }

  #currentTime(): Micros {
    const passed =
      this.#mode === 'virtual' ? 0 : Math.floor((this.#source.now() - this.#sourceBase) * this.rate);
    return Math.min(this.#base + passed, MAX_TIME);
  }

  #moveTo(time: Micros): void {
    if (this.#running !== null) throw new Error('A timer cannot move the time.');
    this.#runUntil(time);
    this.#restartAt(time);
  }

  #restartAt(time: Micros): void {
    this.#base = time;
    this.#sourceBase = this.#source.now();
    this.#wakeUp?.cancel();
    this.#wakeUp = null;
    this.#arm();
  }

  #runUntil(time: Micros): void {
    try {
      for (;;) {
        const due = this.#timers.nextDue();
        if (due === undefined || due > time) break;
        this.#running = due;
        this.#timers.take()?.();
      }
    } finally {
      this.#running = null;
      this.#arm();
    }
  }

  /** Keeps one timer of the source, for the next one that is due. */
  #arm(): void {
    const due = this.#mode === 'virtual' ? undefined : this.#timers.nextDue();
    if (due === this.#wakeUp?.due || this.#running !== null) return;
    this.#wakeUp?.cancel();
    this.#wakeUp = null;
    if (due === undefined) return;
    const delay = Math.ceil((due - this.#currentTime()) / this.rate / 1000);
    const cancel = this.#source.schedule(Math.min(Math.max(delay, 0), MAX_TIMEOUT_MS), () => {
      this.#wakeUp = null;
      this.#runUntil(this.#currentTime());
    });
    this.#wakeUp = { due, cancel };
  }
}

function resolveRate(
  { mode, rate }: ClockSetting,
  present: ClockMode,
  presentRate: number,
): { mode: ClockMode; rate: number } {
  const next = mode ?? (rate === undefined ? present : 'accelerated');
  if (!CLOCK_MODES.includes(next)) {
    throw new RangeError(`mode must be one of ${CLOCK_MODES.join(', ')}, not ${JSON.stringify(next)}.`);
  }
  if (rate === undefined) return { mode: next, rate: presentRate };
  if (next !== 'accelerated') {
    const own = next === 'real' ? 1 : 0;
    if (rate === own) return { mode: next, rate: presentRate };
    throw new RangeError(`A ${next} clock has the rate ${own}; only an accelerated one can have ${rate}.`);
  }
  if (!(rate > 0 && rate <= MAX_RATE)) {
    throw new RangeError(`rate must be a number above 0 and at most ${MAX_RATE}, not ${rate}.`);
  }
  return { mode: next, rate };
}

function assertTime(time: Micros): Micros {
  if (Number.isSafeInteger(time) && time >= 0 && time <= MAX_TIME) return time;
  throw new RangeError(
    `The time of the clock must lie from 1970 to 2200, in whole microseconds since 1970, not ${time}.`,
  );
}
