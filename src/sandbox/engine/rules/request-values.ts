/** Values of request bodies that single starts, groups and updates have in common. */

import { badParameters, ManagerError } from '../model/errors.ts';
import type { DifferenceId } from '../model/release.ts';
import type { Micros } from '../model/types.ts';
import { parseDate } from '../python/dateutil.ts';
import { formatFloat } from '../python/numbers.ts';
import { isObject, isTruthy, str } from '../python/repr.ts';
import type { User } from '../store/state.ts';
import type { RuleContext } from './context.ts';
import { assertAllowed, type Caller } from './permissions.ts';

/** The body of a request, with the fields as they were sent. */
export interface RequestFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether a field is a whole number that was written with decimals, so that it is no integer to Python. */
  readonly isFloat: (name: string) => boolean;
}

/** The fields without those that the release ignores; `newer` has the difference of each. */
export function withoutIgnored(
  { release }: RuleContext,
  fields: RequestFields['fields'],
  newer: Readonly<Record<string, DifferenceId>>,
): RequestFields['fields'] {
  const ignored = Object.keys(newer).filter(
    (name) => release.differs(newer[name] as DifferenceId) === 'ignored',
  );
  if (ignored.length === 0) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !ignored.includes(name)));
}

/** The user with this name or internal number (create/700, create/703). Default: the caller. */
export function resolveCreator(manager: RuleContext, caller: Caller, value: unknown): string {
  if (!isTruthy(value)) return caller.user.username;
  assertAllowed(caller, 'set_owner');
  // The database compares the value with names and numbers.
  const isComparable = typeof value === 'number' || (typeof value === 'string' && !value.includes('\0'));
  if (!isComparable) manager.defects.hit('created-by-not-a-text');
  const user = findUser(manager, value);
  if (user) return user.username;
  throw badParameters(`created_by must name a user; there is no ${str(value)}.`);
}

function findUser(manager: RuleContext, value: unknown): User | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') return Number.isInteger(number) ? manager.users[number] : undefined;
  return typeof value === 'string' ? manager.findUser(value) : undefined;
}

/** Null for any empty value (create/687). */
export function parseTimestamp(manager: RuleContext, name: string, value: unknown): Micros | null {
  if (!isTruthy(value)) return null;
  const time = typeof value === 'string' ? parseDate(value, manager.clock.now()) : undefined;
  if (time !== undefined) return time;
  manager.defects.hit('unreadable-time');
  throw badParameters(`${name} must be a date and time, such as 2030-01-31T22:30:00Z.`);
}

/** For a text column: the database rejects an object, all other values become Python's `str`. */
export function toStoredText(manager: RuleContext, value: unknown, isFloat = false): string | null {
  if (value === null) return null;
  if (isFloat && typeof value === 'number') return formatFloat(value);
  if (isObject(value)) throw new ManagerError('storage_error', 'error must be a string, not an object.');
  return rejectNullCharacter(manager, str(value));
}

/** The database cannot take a null character. */
export function rejectNullCharacter(manager: RuleContext, text: string): string {
  if (!text.includes('\0')) return text;
  manager.defects.hit('null-character-in-text');
  throw badParameters('Strings must not contain null characters.');
}
