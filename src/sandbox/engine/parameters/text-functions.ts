/** Intrinsic functions of their arguments alone (cloudify-common: `dsl_parser/functions.py`). */

import type { Json, JsonObject } from '../model/types.ts';
import { isList, isObject, str } from '../python/repr.ts';

/** Arguments on which the manager's function fails with a 500. */
export class InvalidArguments extends Error {}

/** Returns undefined for arguments that the manager rejects. */
export type TextFunction = (argument: Json) => Json | undefined;

export const TEXT_FUNCTIONS: Readonly<Record<string, TextFunction>> = {
  // create/597
  concat: (argument) => listOf(argument).map(str).join(''),
  merge: (argument) => Object.fromEntries(listOf(argument).flatMap((part) => Object.entries(objectOf(part)))),
  string_upper: (argument) => (typeof argument === 'string' ? argument.toUpperCase() : undefined),
  string_lower: (argument) => (typeof argument === 'string' ? argument.toLowerCase() : undefined),
  string_find: (argument) => {
    const [text, part, ...rest] = leadingStrings(argument, 2);
    if (text === undefined || part === undefined || rest.length > 0) return undefined;
    const at = text.indexOf(part);
    // Python counts characters, JavaScript UTF-16 code units.
    return at < 0 ? at : [...text.slice(0, at)].length;
  },
  string_replace: (argument) => {
    const [text, part, replacement] = leadingStrings(argument, 3);
    const [count = null, ...rest] = isList(argument) ? argument.slice(3) : [];
    if (text === undefined || part === undefined || replacement === undefined || rest.length > 0)
      return undefined;
    if (count !== null && typeof count !== 'boolean' && !Number.isInteger(count)) return undefined;
    return replaced(text, part, replacement, count === null ? -1 : Number(count));
  },
  string_split: (argument) => {
    const [text, separator] = leadingStrings(argument, 2);
    const [index = null, ...rest] = isList(argument) ? argument.slice(2) : [];
    if (text === undefined || separator === undefined || rest.length > 0) return undefined;
    if (separator === '') throw new InvalidArguments();
    const parts = text.split(separator);
    if (index === null) return parts;
    if (typeof index !== 'boolean' && !Number.isInteger(index)) return undefined;
    const part = parts.at(Number(index));
    if (part === undefined) throw new InvalidArguments();
    return part;
  },
};

/** Python's `str.replace`: an empty part matches between all characters; a negative count is no limit. */
function replaced(text: string, part: string, replacement: string, count: number): string {
  const pieces = part === '' ? ['', ...text, ''] : text.split(part);
  const last = count < 0 ? pieces.length - 1 : Math.min(count, pieces.length - 1);
  return pieces
    .map((piece, index) => (index === 0 ? piece : (index <= last ? replacement : part) + piece))
    .join('');
}

/** The first items of a list if all of them are strings, otherwise none. */
function leadingStrings(argument: Json, count: number): string[] {
  const first = isList(argument) ? argument.slice(0, count) : [];
  return first.every((item) => typeof item === 'string') ? first : [];
}

function listOf(argument: Json): readonly Json[] {
  if (isList(argument)) return argument;
  throw new InvalidArguments();
}

function objectOf(value: Json): JsonObject {
  if (isObject(value)) return value as JsonObject;
  throw new InvalidArguments();
}
