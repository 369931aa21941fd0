/** Parses JSON like Python: with NaN and Infinity, integers of any size, and the last of several equal keys. */

import type { Json } from '../model/types.ts';
import { MAX_INTEGER_DIGITS } from './numbers.ts';
import { isList, isObject } from './repr.ts';

export interface ParsedBody {
  readonly value: Json;
  /** Members of the outermost object that are whole numbers written as floats: `2.0` is no integer to Python. */
  readonly floats: ReadonlySet<string>;
}

/** Also thrown for too deep nesting. */
export class JsonSyntaxError extends SyntaxError {
  constructor(expected: string, at?: number) {
    super(`Expected ${expected}${at === undefined ? '' : ` at character ${at}`}`);
    this.name = 'JsonSyntaxError';
  }
}

/**
 * Values are nested less deeply, and recursion does not exhaust the stack. The value of a request is a few levels
 * deeper in the state document, which must be readable, too.
 */
export const MAX_BODY_DEPTH = 500;
const MAX_DOCUMENT_DEPTH = 600;

/**
 * What a text contains if `JSON.parse` may give another value, and if a body may have whole floats. Execution tokens have
 * long runs of digits, but after a quotation mark or a letter.
 */
const MAY_DIFFER = /NaN|Infinity|(?:^|[^"\w.])\d{16}/;
const MAY_DIFFER_IN_BODY = /NaN|Infinity|\d{16}|\d[.eE]/;
/** Strings, which are left alone, a quote that ends no string, and numbers. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|"|-?Infinity|NaN|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;
const UNREADABLE = /^(?:-?Infinity|NaN|-?\d{16,})$/;

/** Throws JsonSyntaxError. */
export function parseJson(text: string): Json {
  if (!MAY_DIFFER.test(text)) return parsePlain(text, MAX_DOCUMENT_DEPTH);
  const mark = markFor(text);
  const plain = marked(text, mark, (token) => UNREADABLE.test(token));
  return restore(parsePlain(plain, MAX_DOCUMENT_DEPTH), mark);
}

/** Throws JsonSyntaxError. */
export function parseJsonBody(text: string): ParsedBody {
  if (!MAY_DIFFER_IN_BODY.test(text)) return { value: parsePlain(text, MAX_BODY_DEPTH), floats: new Set() };
  const mark = markFor(text);
  const isMarked = (token: string): boolean => UNREADABLE.test(token) || isWholeFloat(token);
  const value = parsePlain(marked(text, mark, isMarked), MAX_BODY_DEPTH);
  const floats = Object.entries(isObject(value) ? value : {}).filter(
    ([, item]) => typeof item === 'string' && item.startsWith(mark) && isWholeFloat(item.slice(mark.length)),
  );
  return { value: restore(value, mark), floats: new Set(floats.map(([name]) => name)) };
}

/** A prefix that no string of the text can have. */
function markFor(text: string): string {
  return '~'.repeat((text.match(/~|\\u007e/gi)?.length ?? 0) + 1);
}

/** Makes strings of numbers that `JSON.parse` would reject or change. */
function marked(text: string, mark: string, isMarked: (token: string) => boolean): string {
  const result = text.replace(TOKEN, (token) => {
    if (token === '"') throw new JsonSyntaxError('end of the string');
    return isMarked(token) ? `"${mark}${token}"` : token;
  });
  if (new RegExp(`"${mark}[^"]*"\\s*:`).test(result))
    throw new JsonSyntaxError('string as the name of a member');
  return result;
}

/** Replaces the marked strings by their numbers, in place. */
function restore(value: Json, mark: string): Json {
  if (typeof value === 'string') return value.startsWith(mark) ? numberOf(value.slice(mark.length)) : value;
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, item] of Object.entries(value)) {
    const restored = restore(item, mark);
    // An assignment to `__proto__` would set the prototype.
    if (restored !== item)
      Object.defineProperty(value, key, {
        value: restored,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return value;
}

function numberOf(token: string): Json {
  const number = Number(token);
  if (/[^\d-]/.test(token) || Number.isSafeInteger(number)) return number;
  if (token.replace('-', '').length > MAX_INTEGER_DIGITS)
    throw new JsonSyntaxError(`integers of at most ${MAX_INTEGER_DIGITS} digits`);
  return BigInt(token);
}

function isWholeFloat(token: string): boolean {
  return /[.eE]/.test(token) && Number.isInteger(Number(token));
}

function parsePlain(text: string, maxDepth: number): Json {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    throw new JsonSyntaxError(`valid JSON (${(error as Error).message})`);
  }
  // Each level takes two brackets.
  if (text.length > 2 * maxDepth && isDeeper(value, maxDepth))
    throw new JsonSyntaxError(`value less than ${maxDepth} levels deep`);
  return value;
}

/** Allocates nothing, since a state document may have millions of values. */
function isDeeper(value: Json, depth: number): boolean {
  if (depth < 0) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (isList(value)) {
    for (const item of value) if (isDeeper(item, depth - 1)) return true;
    return false;
  }
  for (const key in value) if (isDeeper(value[key] as Json, depth - 1)) return true;
  return false;
}
