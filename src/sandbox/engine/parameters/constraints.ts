/** The constraints of a blueprint's parameters, except those that depend on other resources of the manager. */

import type { Json, JsonObject } from '../model/types.ts';
import { compareValues, isEqual } from '../python/compare.ts';
import { matchesAtStart } from '../python/pattern.ts';
import { isObject, repr } from '../python/repr.ts';

type Check = (value: Json, argument: Json) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  equal: isEqual,
  greater_than: (value, argument) => compare(value, argument, (order) => order > 0),
  greater_or_equal: (value, argument) => compare(value, argument, (order) => order >= 0),
  less_than: (value, argument) => compare(value, argument, (order) => order < 0),
  less_or_equal: (value, argument) => compare(value, argument, (order) => order <= 0),
  in_range: (value, argument) => isPair(argument) && isWithin(value, argument[0], argument[1]),
  valid_values: (value, argument) =>
    Array.isArray(argument) && argument.some((allowed) => isEqual(value, allowed)),
  length: (value, argument) => isEqual(lengthOf(value), argument),
  min_length: (value, argument) => compare(lengthOf(value), argument, (order) => order >= 0),
  max_length: (value, argument) => compare(lengthOf(value), argument, (order) => order <= 0),
  // The state document is validated, so the pattern compiles.
  pattern: (value, argument) => typeof value === 'string' && matchesAtStart(value, String(argument)),
};

/** The constraints that a value breaks, as `in_range(1, 90)` (create/587, create/595). */
export function violations(value: Json, constraints: readonly JsonObject[]): string[] {
  return constraints.flatMap(Object.entries<Json>).flatMap(([operator, argument]) => {
    const check = Object.hasOwn(CHECKS, operator) ? CHECKS[operator] : undefined;
    if (!check || check(value, argument)) return [];
    const shown = Array.isArray(argument) ? argument.map(repr).join(', ') : repr(argument);
    return [`${operator}(${shown})`];
  });
}

/** Values that cannot be compared fail the test. */
function compare(value: Json, argument: Json, test: (order: number) => boolean): boolean {
  const order = compareValues(value, argument);
  return order !== undefined && test(order);
}

/** Either end may be UNBOUNDED. */
function isWithin(value: Json, min: Json, max: Json): boolean {
  const isAbove = min === 'UNBOUNDED' || compare(value, min, (order) => order >= 0);
  return isAbove && (max === 'UNBOUNDED' || compare(value, max, (order) => order <= 0));
}

function isPair(value: Json): value is readonly [Json, Json] {
  return Array.isArray(value) && value.length === 2;
}

function lengthOf(value: Json): Json {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : null;
}
