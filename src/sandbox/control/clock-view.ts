import type { ClockChange } from '../../../generated/control-plane.ts';
import type { Micros } from '../engine/model/types.ts';
import { formatTime } from '../engine/python/time.ts';
import type { ClockMode, ClockSetting } from '../engine/simulation/clock.ts';
import { assertValid } from './validation.ts';
import type { World } from './world.ts';

/** The initial mode and time of a sandbox's clock. */
export interface ClockOptions {
  /** `real` runs at normal speed, `accelerated` at `rate` times that speed, `virtual` advances only on request. Default: `real`. */
  mode?: ClockMode | undefined;
  /** Its speed in seconds per second. Without `mode`, implies `accelerated`. */
  rate?: number | undefined;
  /** Its initial time. Default: the current time; 2026-03-02T09:30:00.000Z for the example data on a virtual clock. */
  now?: string | undefined;
}

/** The clock of a sandbox. */
export interface SandboxClock {
  /** `real` runs at normal speed, `accelerated` at `rate` times that speed, `virtual` advances only on request. */
  readonly mode: ClockMode;
  /** Its speed in seconds per second: 1 for a real clock, 0 for a virtual one. */
  readonly rate: number;
  /** Its time, such as `2026-03-02T09:30:00.000Z`. */
  readonly now: string;
  /** The time of the next scheduled event; null without one. */
  readonly due: string | null;
  /** Advances the clock, in any mode. Everything that is due until then happens before this returns, in order. */
  advance(milliseconds: number): void;
  /** Advances to the next scheduled event, which happens. Returns whether there was one. */
  next(): boolean;
  /** Advances until nothing is scheduled: all work is done, and executions scheduled for later have run. */
  runUntilIdle(): void;
  /** Sets its mode, rate or time. A later time is an advance; an earlier one only sets the clock back. */
  set(change: ClockOptions): void;
}

export function createClockView(worldOf: () => World): SandboxClock {
  return {
    get mode() {
      return worldOf().clock.mode;
    },
    get rate() {
      return worldOf().clock.rate;
    },
    get now() {
      return formatTime(worldOf().clock.now());
    },
    get due() {
      const { due } = worldOf().clock;
      return due === null ? null : formatTime(due);
    },
    advance: (milliseconds) => worldOf().clock.advance(milliseconds),
    next: () => worldOf().clock.next(),
    runUntilIdle: () => worldOf().clock.runUntilIdle(),
    set: (change) => changeClock(worldOf(), change),
  };
}

/** @throws {InvalidDocument | RangeError} when it is not a valid change of a clock. */
export function changeClock({ clock }: World, document: unknown): void {
  assertValid('ClockChange', document);
  const change = document as ClockChange;
  if ('advance' in change) clock.advance(change.advance);
  else if ('run' in change) change.run === 'next' ? clock.next() : clock.runUntilIdle();
  else clock.set(toClockSetting(change));
}

export function toClockSetting({ mode, rate, now }: ClockOptions): ClockSetting {
  return { mode, rate, now: now === undefined ? undefined : parseTime(now) };
}

/** Undefined for a text that is not an ISO 8601 time. */
export function parseTime(text: string): Micros | undefined {
  const milliseconds = Date.parse(text);
  return /^\d{4}-\d\d-\d\dT/.test(text) && Number.isFinite(milliseconds) ? milliseconds * 1000 : undefined;
}
