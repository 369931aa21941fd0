import { TIMESTAMP_FIELDS } from '../../generated/operations.ts';
import type { Page } from './pagination.ts';

/** A row, a list of rows or a page of them, with dates for timestamps. Null and missing fields stay as they are. */
export type WithDates<Data> = Data extends readonly (infer Row)[]
  ? WithDates<Row>[]
  : Data extends Page<infer Row>
    ? Page<WithDates<Row>>
    : {
        [Field in keyof Data]: Field extends (typeof TIMESTAMP_FIELDS)[number]
          ? DateOf<Data[Field]>
          : Data[Field];
      };

type DateOf<Value> = Value extends string ? Date : Value;

/**
 * Copies an execution or a group, an array of them or a page, and makes a `Date` of each timestamp.
 *
 * ```ts
 * const { created_at, ended_at } = withDates(await client.executions.get(id));
 * for (const row of withDates(await client.executions.list()).items) row.created_at.getTime();
 * ```
 *
 * @returns the copy. A string that is not a timestamp becomes an invalid `Date`.
 */
export function withDates<Data extends object>(data: Data): WithDates<Data>;
export function withDates(data: object): object {
  if (Array.isArray(data)) return data.map((row) => withDates(row));
  if ('items' in data && Array.isArray(data.items)) {
    return { ...data, items: data.items.map((row) => withDates(row)) };
  }
  const copy: Record<string, unknown> = { ...data };
  for (const field of TIMESTAMP_FIELDS) {
    const text = copy[field];
    if (typeof text === 'string') copy[field] = new Date(text);
  }
  return copy;
}

/** A date in the format that the manager reads everywhere: UTC with milliseconds. */
export function toIso(date: Date, name: string): string {
  if (date instanceof Date && !Number.isNaN(date.getTime())) return date.toISOString();
  throw new TypeError(`${name} must be a valid Date, not ${date}.`);
}

/** Rejects strings without a time zone, which the manager would read as its local time. */
export function toZonedIso(time: Date | string, name: string): string {
  if (typeof time !== 'string') return toIso(time, name);
  if (/(Z|[+-]\d\d:?\d\d)$/.test(time)) return time;
  throw new TypeError(`${name} must be a Date or end with a time zone (Z or +02:00), not ${time}.`);
}
