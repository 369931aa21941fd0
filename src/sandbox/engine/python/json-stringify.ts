/** Writes JSON like Python: `", "` and `": "` as separators, ASCII only, bare NaN and Infinity. */

import type { Json } from '../model/types.ts';
import { formatFloat } from './numbers.ts';
import { isList } from './repr.ts';

export function stringifyJson(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quoteJson(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(stringifyJson).join(', ')}]`;
  const members = Object.entries(value).map(([key, item]) => `${quoteJson(key)}: ${stringifyJson(item)}`);
  return `{${members.join(', ')}}`;
}

/** Python escapes everything that is not printable ASCII. */
export function quoteJson(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(BEYOND_ASCII, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const PLAIN = /^[ !#-[\]-~]*$/;
const BEYOND_ASCII = /[^ -~]/g;

/** Whole numbers are written as integers. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value) : String(BigInt(value));
  if (!Number.isFinite(value)) return String(value);
  return formatFloat(value);
}
