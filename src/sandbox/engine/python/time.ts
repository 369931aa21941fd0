/** Times in the state document and in deletions. What else the manager reads is in dateutil.ts. */

import type { Micros } from '../model/types.ts';
import { timeText } from '../store/render.ts';
import { fromParts } from './calendar.ts';

const MILLISECOND = 1_000;

/** The times that the manager sets itself have no more than milliseconds. */
export function truncateToMilliseconds(time: Micros): Micros {
  return Math.floor(time / MILLISECOND) * MILLISECOND;
}

/** With all its decimals, for the state document. */
export function formatTimestamp(time: Micros): string {
  const rest = Number.isSafeInteger(time) ? ((time % MILLISECOND) + MILLISECOND) % MILLISECOND : 0;
  const shown = timeText(time);
  return rest === 0 ? shown : `${shown.slice(0, -1)}${String(rest).padStart(3, '0')}Z`;
}

/** The only forms that a deletion takes (`rest_utils.py: parse_datetime_multiple_formats`; delete/1608). */
const DELETION_FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{1,2}):(\d{1,2})$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})\.(\d{1,6})$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2})T(\d{1,2}):(\d{1,2}):(\d{1,2})\.(\d{1,6})Z?$/,
];

export function parseDeletionTime(text: string): Micros | undefined {
  for (const form of DELETION_FORMS) {
    const parts = form.exec(text);
    if (!parts) continue;
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
      .slice(1, 7)
      .map((part) => Number(part ?? 0));
    const micro = Number((parts[7] ?? '').padEnd(6, '0'));
    return fromParts({ year, month, day, hour, minute, second, micro });
  }
  return undefined;
}
