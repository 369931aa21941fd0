import type { Micros } from '../engine/model/types.ts';

/** The time that a text of that form says, or undefined when it says none. */
export function readTime(text: string): Micros | undefined {
  const milliseconds = Date.parse(text);
  return /^\d{4}-\d\d-\d\dT/.test(text) && Number.isFinite(milliseconds) ? milliseconds * 1000 : undefined;
}
