/** Values of request bodies that are stored nearly as they come, with the errors they bring about. */

import type { Manager } from '../manager.ts';
import type { Micros } from '../model/types.ts';
import { parseDate } from '../python/dateutil.ts';
import { formatFloat } from '../python/numbers.ts';
import { isObject, isTruthy, repr, str, typeName } from '../python/repr.ts';
import type { User } from '../store/state.ts';
import { badParameters, ManagerError } from '../model/errors.ts';
import { assertAllowed, type Caller } from './permissions.ts';

/** Who is to be the creator: a user's name or internal number (create/700, create/703), or the caller. */
export function resolveCreator(manager: Manager, caller: Caller, value: unknown): string {
  if (!isTruthy(value)) return caller.user.username;
  assertAllowed(caller, 'set_owner');
  // The database compares the value with names and numbers.
  const isComparable = typeof value === 'number' || (typeof value === 'string' && !value.includes('\0'));
  if (!isComparable) manager.defects.hit('created-by-not-a-text');
  const user = findUser(manager, value);
  if (user) return user.username;
  throw badParameters(`User ${str(value)} does not exist.`);
}

function findUser(manager: Manager, value: unknown): User | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') return Number.isInteger(number) ? manager.users[number] : undefined;
  return typeof value === 'string' ? manager.findUser(value) : undefined;
}

/** Null when it was not given, for which the manager takes whatever is empty (create/687). */
export function parseTimestamp(manager: Manager, name: string, value: unknown): Micros | null {
  if (!isTruthy(value)) return null;
  const time = typeof value === 'string' ? parseDate(value, manager.clock.now()) : undefined;
  if (time !== undefined) return time;
  manager.defects.hit('unreadable-time');
  throw badParameters(`${name} must be a time, got ${repr(value)}`);
}

/** A text column: other values become their Python text, but an object the database refuses. */
export function toStoredText(manager: Manager, value: unknown, isFloat = false): string | null {
  if (value === null) return null;
  if (isFloat && typeof value === 'number') return formatFloat(value);
  if (isObject(value))
    throw new ManagerError('storage_error', `SQL Storage error: can't adapt type '${typeName(value)}'`);
  return rejectNullCharacter(manager, str(value));
}

/** The database cannot take a null character. */
export function rejectNullCharacter(manager: Manager, text: string): string {
  if (!text.includes('\0')) return text;
  manager.defects.hit('null-character-in-text');
  throw badParameters('A text must not contain a null character');
}
