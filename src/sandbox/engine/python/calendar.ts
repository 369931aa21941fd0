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

/** Undefined for a time that does not exist, such as 30 February. Python's years are 1 to 9999. */
export function fromParts({ year, month, day, hour, minute, second, micro }: TimeParts): Micros | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59))
    return undefined;
  // `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
  const shift = year < 100 ? 400 : 0;
  const days = Date.UTC(year + shift, month - 1, day, hour, minute, second) - (shift && FOUR_CENTURIES);
  return toMicros(days, micro);
}

/** The range of Python's times, in milliseconds. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_999;

/** Undefined outside of the years 1 to 9999. After the year 2255 a number cannot represent single microseconds. */
export function toMicros(milliseconds: number, micro = 0): Micros | undefined {
  if (!(milliseconds >= FIRST && milliseconds <= LAST)) return undefined;
  const time = milliseconds * MILLISECOND;
  return Number.isSafeInteger(time) ? time + micro : time;
}

/** Truncates, or rounds where a number cannot represent single microseconds. */
export function toMilliseconds(time: Micros): number {
  return Number.isSafeInteger(time) ? Math.floor(time / MILLISECOND) : Math.round(time / MILLISECOND);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return DAYS[month - 1] ?? 0;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** In milliseconds; then the calendar repeats. */
const FOUR_CENTURIES = 146_097 * 86_400_000;
