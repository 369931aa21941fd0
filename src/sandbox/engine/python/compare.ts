/** Compares values like Python: true equals 1, and integers of any size compare exactly. */

import type { Json } from '../model/types.ts';
import { isObject } from './repr.ts';

/** `==` */
export function isEqual(left: Json, right: Json): boolean {
  const one = numberOf(left);
  const other = numberOf(right);
  // With `===` a number never equals a bigint.
  // biome-ignore lint/suspicious/noDoubleEquals: a number and a bigint
  if (one !== undefined || other !== undefined) return one == other;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item: Json, at) => isEqual(item, right[at] as Json));
  }
  if (isObject(left) && isObject(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key] as Json, right[key] as Json))
    );
  }
  return left === right;
}

/** Negative, 0 or positive; undefined for types that Python does not order, and for NaN. */
export function compareValues(left: Json, right: Json): number | undefined {
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right);
  const one = numberOf(left);
  const other = numberOf(right);
  if (one === undefined || other === undefined) return undefined;
  if (one < other) return -1;
  if (one > other) return 1;
  return Number.isNaN(one) || Number.isNaN(other) ? undefined : 0;
}

function numberOf(value: Json): number | bigint | undefined {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
