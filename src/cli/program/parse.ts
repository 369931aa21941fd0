/** Parses the texts of options. Each function throws a CommandError that names what is allowed. */
import { CommandError } from '../errors.ts';
import type { Parse } from './options.ts';

export const nonEmpty =
  (allowed: string): Parse<string> =>
  (text, name) => {
    if (text === '') throw new CommandError(`${name} must be ${allowed}.`);
    return text;
  };

/** Neither checked nor quoted. */
export const secret: Parse<string> = (text, name) => {
  if (text === '') throw new CommandError(`${name} must not be empty.`);
  return text;
};

export const oneOf =
  <const Value extends string>(choices: readonly Value[]): Parse<Value> =>
  (text, name) => {
    const value = choices.find((allowed) => allowed === text);
    if (value === undefined) throw new CommandError(notAllowed(name, choices, text));
    return value;
  };

/** A list joined by commas: `failed,cancelled`. */
export const listOf = <const Value extends string>(choices: readonly Value[]): Parse<readonly Value[]> => {
  const one = oneOf(choices);
  return (text, name) => text.split(',').map((part) => one(part.trim(), name));
};

/** The largest integer that a manager stores. */
const MAX_INTEGER = 2 ** 31 - 1;

export const integer =
  (from: number, to = MAX_INTEGER): Parse<number> =>
  (text, name) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to) return value;
    const range = to === MAX_INTEGER ? `of at least ${from}` : `from ${from} to ${to}`;
    throw new CommandError(`${name} must be a whole number ${range}, not "${text}".`);
  };

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The longest time of a timer. */
const MAX_DURATION_MS = 2 ** 31 - 1;

/** `90`, `90s`, `1m30s`, `2h`, in milliseconds. A number alone is seconds. */
export const duration: Parse<number> = (text, name) => {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
  const milliseconds = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  const isWhole = parts.map(([part]) => part).join('') === text || /^[\d.]+$/.test(text);
  if (text !== '' && isWhole && milliseconds > 0 && milliseconds <= MAX_DURATION_MS)
    return Math.ceil(milliseconds);
  throw new CommandError(
    `${name} must be a time such as 90s, 5m or 1h30m, of at most 24 days, not "${text}". A number alone is seconds.`,
  );
};

/** A date, or a date with a time and its zone. */
export const datetime: Parse<Date> = (text, name) => {
  const match = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/.test(text);
  const date = new Date(match ? text : Number.NaN);
  // JavaScript takes the 31st of February for the 3rd of March.
  const day = new Date(text.slice(0, 10));
  if (!Number.isNaN(date.getTime()) && day.toISOString().startsWith(text.slice(0, 10))) return date;
  throw new CommandError(
    `${name} must be a date such as 2026-03-01 (in UTC), or 2026-03-01T09:30:00+01:00, not "${text}".`,
  );
};

/** @throws {CommandError} when it cannot be part of a path. */
export function assertId(text: string, name: string): void {
  if (/^\.{1,2}$|\//.test(text))
    throw new CommandError(`${name} cannot be an id, which has no slashes and is not dots.`);
}

/** `--runner must be auto or manual, not "automatic".` */
export function notAllowed(label: string, choices: readonly string[], text: string): string {
  const listed = choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
  return `${label} must be ${listed}, not "${text}".`;
}
