/** The form that the manager reads everywhere: UTC with milliseconds. */
export function toIso(date: Date, name: string): string {
  if (date instanceof Date && !Number.isNaN(date.getTime())) return date.toISOString();
  throw new TypeError(`${name} must be a valid Date, not ${date}.`);
}

/** A text without a zone would be the manager's local time, wherever it stands. */
export function toZonedIso(time: Date | string, name: string): string {
  if (typeof time !== 'string') return toIso(time, name);
  if (/(Z|[+-]\d\d:?\d\d)$/.test(time)) return time;
  throw new TypeError(
    `${name} must end with its time zone, such as Z or +02:00, or be a Date; it is ${time}.`,
  );
}
