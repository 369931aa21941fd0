/** Values as Python compares them: true is 1, and integers of any size compare exactly. */

import type { Json } from '../model/types.ts';
import { isObject } from './repr.ts';

/** `==` */
export function isEqual(left: Json, right: Json): boolean {
  const one = numberOf(left);
  const other = numberOf(right);
  // Integers of any size and other numbers: the same operator does for both, with a strict one they never are equal.
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

/** Below 0, 0 or above 0; undefined for what Python does not compare, and for NaN. Texts go by their characters' codes. */
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
