/** Times as the manager writes them, and as a deletion accepts them. All other dates are read by dateutil.ts. */

import type { Micros } from '../model/types.ts';
import { fromParts, toMilliseconds } from './calendar.ts';

/** With milliseconds, as responses show it. */
export function formatTime(time: Micros): string {
  return new Date(toMilliseconds(time)).toISOString();
}

/** With microseconds where it has them, as the state document stores it. */
export function formatTimestamp(time: Micros): string {
  const shown = formatTime(time);
  const micros = Number.isSafeInteger(time) ? time - truncateToMilliseconds(time) : 0;
  return micros === 0 ? shown : `${shown.slice(0, -1)}${String(micros).padStart(3, '0')}Z`;
}

/** The times that the manager itself sets have no more than milliseconds. */
export function truncateToMilliseconds(time: Micros): Micros {
  return Math.floor(time / 1_000) * 1_000;
}

/** The only formats that a deletion accepts (`rest_utils.py: parse_datetime_multiple_formats`; delete/1608). */
const DELETION_FORMATS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{1,2}):(\d{1,2})$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})\.(\d{1,6})$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2})T(\d{1,2}):(\d{1,2}):(\d{1,2})\.(\d{1,6})Z?$/,
];

export function parseDeletionTime(text: string): Micros | undefined {
  for (const format of DELETION_FORMATS) {
    const match = format.exec(text);
    if (!match) continue;
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
      .slice(1, 7)
      .map((part) => Number(part ?? 0));
    const micro = Number((match[7] ?? '').padEnd(6, '0'));
    return fromParts({ year, month, day, hour, minute, second, micro });
  }
  return undefined;
}
