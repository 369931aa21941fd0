/** Python's `repr`, `str` and truth of values. */

import type { Json } from '../model/types.ts';
import { formatFloat } from './numbers.ts';

/** `repr(value)`. */
export function repr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const items = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${repr(item)}`);
  return `{${items.join(', ')}}`;
}

/** `str(value)`. */
export function str(value: unknown): string {
  return typeof value === 'string' ? value : repr(value);
}

/** The name of the value's type in Python. */
export function typeName(value: unknown, float = false): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return float || !Number.isInteger(value) ? 'float' : 'int';
  return Array.isArray(value) ? 'list' : 'dict';
}

/** Everything but null, false, 0, and empty strings, lists and objects. */
export function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  // NaN is true in Python.
  return Boolean(value) || Number.isNaN(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number counts as an integer; use `formatFloat` for one that was written as a float. */
function number(value: number): string {
  return Number.isInteger(value) ? String(BigInt(value)) : formatFloat(value);
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
