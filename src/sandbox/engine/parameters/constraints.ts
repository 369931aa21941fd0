/** The constraints that a blueprint can put on a parameter. Those that ask what the manager holds are not among them. */

import type { Json, JsonObject } from '../model/types.ts';
import { compareValues, isEqual } from '../python/compare.ts';
import { matchesAtStart } from '../python/pattern.ts';
import { isObject, repr, str } from '../python/repr.ts';

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
  // A state document with another pattern is not taken.
  pattern: (value, argument) => typeof value === 'string' && matchesAtStart(value, String(argument)),
};

/** Why a value is not allowed; nothing when it is (create/587, create/595). */
export function violations(value: Json, name: string, constraints: readonly JsonObject[]): string[] {
  return constraints.flatMap((constraint) =>
    Object.entries(constraint).flatMap(([operator, argument]) => {
      const check = Object.hasOwn(CHECKS, operator) ? CHECKS[operator] : undefined;
      if (!check || check(value, argument)) return [];
      const arguments_ = Array.isArray(argument) ? argument.map(repr).join(', ') : repr(argument);
      return [
        `Value ${str(value)} of input ${name} violates constraint ${operator}(${arguments_}) operator.`,
      ];
    }),
  );
}

/** What cannot be compared does not satisfy. */
function compare(value: Json, argument: Json, test: (order: number) => boolean): boolean {
  const order = compareValues(value, argument);
  return order !== undefined && test(order);
}

/** Either end may be UNBOUNDED. */
function isWithin(value: Json, least: Json, most: Json): boolean {
  const above = least === 'UNBOUNDED' || compare(value, least, (order) => order >= 0);
  return above && (most === 'UNBOUNDED' || compare(value, most, (order) => order <= 0));
}

function isPair(value: Json): value is readonly [Json, Json] {
  return Array.isArray(value) && value.length === 2;
}

function lengthOf(value: Json): Json {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : null;
}
