import { formatTime } from '../engine/python/time.ts';
import type { ClockMode } from '../engine/simulation/clock.ts';
import { readClockChange } from './clock-change.ts';
import type { World } from './world.ts';

/** The time of a sandbox. */
export interface SandboxClock {
  /** Whether it runs as time does (`real`), faster (`accelerated`) or only when it is told to (`virtual`). */
  readonly mode: ClockMode;
  /** Seconds of the sandbox per second: 1 for a real clock, 0 for a virtual one. */
  readonly rate: number;
  /** Such as `2026-03-02T09:30:00.000Z`. */
  readonly now: string;
  /** Moves the time on; whatever is due until then has happened when this returns, in its order. */
  advance(milliseconds: number): void;
  /** A new pace from now on, or another time. Forward is the same as `advance`; backward, nothing happens. */
  set(change: { mode?: ClockMode; rate?: number; now?: string }): void;
}

export function clockOf(world: World): SandboxClock {
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
    advance: (milliseconds) => changeClock(world, { advance: milliseconds }),
    set: (change) => changeClock(world, change),
  };
}

/** @throws {InvalidDocument | RangeError} when it is no change of a clock. */
export function changeClock({ clock }: World, document: unknown): void {
  const change = readClockChange(document);
  if ('advance' in change) clock.advance(change.advance);
  else clock.set(change);
}
