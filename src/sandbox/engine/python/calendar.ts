import type { Micros } from '../model/types.ts';

const MILLISECOND = 1_000;

export interface TimeParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly micro: number;
}

/** Undefined when there is no such time, be it the 30th of February. Years are 1 to 9999, as Python's. */
export function fromParts({ year, month, day, hour, minute, second, micro }: TimeParts): Micros | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59))
    return undefined;
  // `Date.UTC` takes the years before 100 for others.
  const shift = year < 100 ? 400 : 0;
  const days = Date.UTC(year + shift, month - 1, day, hour, minute, second) - (shift && FOUR_CENTURIES);
  return toMicros(days, micro);
}

/** The first and the last millisecond that Python can hold. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_999;

/** Beyond the year 2255 a number holds no microseconds. Undefined beyond the years 1 to 9999. */
export function toMicros(milliseconds: number, micro = 0): Micros | undefined {
  if (!(milliseconds >= FIRST && milliseconds <= LAST)) return undefined;
  const time = milliseconds * MILLISECOND;
  return Number.isSafeInteger(time) ? time + micro : time;
}

/** The milliseconds, cut off where a number holds microseconds. */
export function toMilliseconds(time: Micros): number {
  return Number.isSafeInteger(time) ? Math.floor(time / MILLISECOND) : Math.round(time / MILLISECOND);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return DAYS[month - 1] ?? 0;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** In milliseconds: after them the calendar repeats itself. */
const FOUR_CENTURIES = 146_097 * 86_400_000;
