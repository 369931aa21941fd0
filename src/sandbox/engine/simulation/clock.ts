import type { Micros } from '../model/types.ts';
import { type Timer, TimerQueue } from './timer-queue.ts';

/** `real` runs as fast as the world's, `accelerated` so many times as fast, `virtual` only when it is told to. */
export type ClockMode = 'real' | 'accelerated' | 'virtual';

export const CLOCK_MODES: readonly ClockMode[] = ['real', 'accelerated', 'virtual'];

export interface ClockSetting {
  readonly mode?: ClockMode | undefined;
  /** Seconds of the sandbox per second of the world. Given alone it means `accelerated`. */
  readonly rate?: number | undefined;
  readonly now?: Micros | undefined;
}

/** The world outside: what time it is, and a way to be woken. */
export interface TimeSource {
  now(): Micros;
  /** Calls `what` after so many milliseconds; the function returned prevents it. */
  schedule(milliseconds: number, what: () => void): () => void;
}

/** The time of the system when this was loaded, and from then on a clock that nobody sets: it makes no steps. */
const LOADED_AT = Date.now() - performance.now();

const SYSTEM_TIME: TimeSource = {
  now: () => Math.floor((LOADED_AT + performance.now()) * 1000),
  schedule(milliseconds, what) {
    const handle: unknown = setTimeout(what, milliseconds);
    // In Node a timer keeps the process alive unless it is told not to; elsewhere there is nothing to tell.
    (handle as { unref?: () => void }).unref?.();
    return () => clearTimeout(handle as number);
  },
};

/** What a timer of the platform can count; beyond it, it would fire at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

const MAX_RATE = 1_000_000;
const DEFAULT_RATE = 60;

/** Beyond this, microseconds are no longer exact. */
const MAX_TIME: Micros = Date.UTC(2200, 0) * 1000;

/**
 * The time of a sandbox, and what is to happen when. Things happen in the order in which they are due, each at its
 * own time, and so does what becomes due because of them; a clock that runs late says the time that was meant.
 * A change of mode never moves the time: it goes on from where it was, at the new pace.
 */
export class Clock {
  readonly #source: TimeSource;
  readonly #timers = new TimerQueue();
  #mode: ClockMode;
  #rate: number;
  /** The sandbox's time at the moment when the wall's was `#sourceBase`; between the two lies the pace. */
  #base: Micros;
  #sourceBase: Micros;
  /** The latest time that anyone was told: time never goes back, but by `set`. */
  #latest: Micros;
  #lastTimestamp: Micros = 0;
  /** The time at which something is happening right now. */
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

  /** Seconds of the sandbox per second of the world: 1 for a real clock, 0 for a virtual one. */
  get rate(): number {
    if (this.#mode === 'virtual') return 0;
    return this.#mode === 'real' ? 1 : this.#rate;
  }

  /** When something happens next by itself; null when nothing will. */
  get due(): Micros | null {
    return this.#timers.nextDue() ?? null;
  }

  now(): Micros {
    this.#latest = Math.max(this.#latest, this.#running ?? this.#currentTime());
    return this.#latest;
  }

  /**
   * The present time as a mark that no other has and that is later than every one before. It is never a whole
   * millisecond, so that it differs from what an answer shows of it, as a database's microseconds do. When there are
   * more marks than a moment has room for, the time goes on with them, by whole milliseconds.
   */
  uniqueTimestamp(): Micros {
    let stamp = Math.max(this.#lastTimestamp + 1, this.now());
    if (stamp % 1000 === 0) stamp++;
    this.#lastTimestamp = stamp;
    this.#latest = Math.max(this.#latest, stamp - (stamp % 1000));
    return stamp;
  }

  /** Has something happen at a point of time. What is due already happens at the next occasion, never at once. */
  at(when: Micros, what: () => void): Timer {
    if (this.#closed) return { cancel() {} };
    const timer = this.#timers.add(when, what);
    this.#arm();
    return {
      cancel: () => {
        timer.cancel();
        this.#arm();
      },
    };
  }

  /** Has something happen after so many milliseconds. */
  after(milliseconds: number, what: () => void): Timer {
    return this.at(this.now() + Math.round(milliseconds * 1000), what);
  }

  /** Moves the time on, whatever the mode, and has everything happen that is due until then. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `advance must be a number of milliseconds that is not negative, not ${milliseconds}.`,
      );
    }
    this.#moveTo(assertTime(this.#currentTime() + Math.round(milliseconds * 1000)));
  }

  /** Has everything happen that is due by now: whoever asks at a time sees what was to happen until then. */
  catchUp(): void {
    if (this.#running === null) this.#runUntil(this.#currentTime());
  }

  /** Changes mode, rate or time. Forward in time is the same as `advance`; backward, nothing happens. */
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

  /** Forgets everything that was to happen, for good. */
  close(): void {
    this.#closed = true;
    this.#timers.clear();
    this.#arm();
  }

  /** The time by the pace, whole microseconds. */
  #currentTime(): Micros {
    const passed =
      this.#mode === 'virtual' ? 0 : Math.floor((this.#source.now() - this.#sourceBase) * this.rate);
    return Math.min(this.#base + passed, MAX_TIME);
  }

  #moveTo(time: Micros): void {
    if (this.#running !== null) throw new Error('The time cannot be moved while something is happening.');
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

  /** Sees to it that the world wakes the clock when the next thing is due, and not otherwise. */
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
