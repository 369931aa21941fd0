import type { Micros } from '../engine/model/types.ts';

/** A time as responses show it: milliseconds, truncated. */
export function timeText(time: Micros): string {
  return new Date(Math.floor(time / 1000)).toISOString();
}

/** Undefined for a text that is not an ISO 8601 time. */
export function parseTime(text: string): Micros | undefined {
  const milliseconds = Date.parse(text);
  return /^\d{4}-\d\d-\d\dT/.test(text) && Number.isFinite(milliseconds) ? milliseconds * 1000 : undefined;
}
