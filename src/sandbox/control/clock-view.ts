import type { ClockChange } from '../../../generated/control-plane.ts';
import type { Micros } from '../engine/model/types.ts';
import { formatTime } from '../engine/python/time.ts';
import type { ClockMode, ClockSetting } from '../engine/simulation/clock.ts';
import { assertValid } from './validation.ts';
import type { World } from './world.ts';

/** The clock of a sandbox. */
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
  /** Advances the clock, in any mode. Everything that is due until then happens before this returns, in order. */
  advance(milliseconds: number): void;
  /** Sets its mode, rate or time. A later time is an advance; an earlier one only sets the clock back. */
  set(change: ClockOptions): void;
}

export function createClockView(world: World): SandboxClock {
  return {
    get mode() {
      return world.clock.mode;
    },
    get rate() {
      return world.clock.rate;
    },
    get now() {
      return formatTime(world.clock.now());
    },
    advance: (milliseconds) => world.clock.advance(milliseconds),
    set: (change) => changeClock(world, change),
  };
}

/** @throws {InvalidDocument | RangeError} when it is not a valid change of a clock. */
export function changeClock({ clock }: World, document: unknown): void {
  assertValid('ClockChange', document);
  const change = document as ClockChange;
  if ('advance' in change) clock.advance(change.advance);
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
