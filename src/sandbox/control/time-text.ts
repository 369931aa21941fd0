import type { Micros } from '../engine/model/types.ts';

/** A time as answers show it: milliseconds, cut off. */
export function timeText(time: Micros): string {
  return new Date(Math.floor(time / 1000)).toISOString();
}

/** The time that a text of that form says, or undefined when it says none. */
export function readTime(text: string): Micros | undefined {
  const milliseconds = Date.parse(text);
  return /^\d{4}-\d\d-\d\dT/.test(text) && Number.isFinite(milliseconds) ? milliseconds * 1000 : undefined;
}
