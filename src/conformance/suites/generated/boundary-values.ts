/** Values at the limits of a schema and just beyond: each breaks one keyword, or keeps it at its limit. */
import { resolved, type Schema } from '../../contract.ts';

export interface BoundaryValue {
  /** The keyword, with the value or type where there are several: `enum=failed`, `type:null`. */
  readonly keyword: string;
  readonly isValid: boolean;
  readonly value: unknown;
}

/** A value of each type, for schemas that do not allow it. */
const BY_TYPE: Readonly<Record<string, unknown>> = {
  null: null,
  boolean: true,
  integer: 5,
  number: 0.5,
  string: 'text',
  array: [],
  object: {},
};

/** Texts that patterns may reject. */
const ODD_TEXTS = ['', ' ', 'nonsense', 'a/b', '2026-02-30T00:00:00', '2026-03-01T00:00:00Z', '+', '0'];

const valid = (keyword: string, value: unknown): BoundaryValue => ({ keyword, isValid: true, value });
const invalid = (keyword: string, value: unknown): BoundaryValue => ({ keyword, isValid: false, value });

/** @param examples Valid values that mean something on the target. */
export function boundaryValues(schema: Schema, examples: readonly unknown[] = []): BoundaryValue[] {
  const whole = resolved<Schema>(schema);
  const { minLength, minimum, maximum, items, additionalProperties: rest } = whole;
  const texts = examples.filter((value) => typeof value === 'string');
  return [
    ...ofTypes([whole.type ?? []].flat(), examples),
    ...ofEnum(whole),
    ...ofPattern(whole, texts),
    ...(minLength === undefined
      ? []
      : [...texts.slice(0, 1).map((value) => valid('minLength', value)), invalid('minLength', '')]),
    ...(minimum === undefined ? [] : [valid('minimum', minimum), invalid('minimum', minimum - 1)]),
    ...(maximum === undefined ? [] : [valid('maximum', maximum), invalid('maximum', maximum + 1)]),
    // Valid items and members come with the examples.
    ...(items === undefined ? [] : invalidValues(items, 'items', (value) => [value])),
    ...(typeof rest === 'object' ? invalidValues(rest, 'additionalProperties', (any) => ({ any })) : []),
  ];
}

function ofTypes(types: readonly string[], examples: readonly unknown[]): BoundaryValue[] {
  if (types.length === 0) return [];
  const isAllowed = (type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [
    ...examples.map((value) => valid(`type:${typeOf(value)}`, value)),
    ...(types.includes('null') ? [valid('type:null', null)] : []),
    ...Object.entries(BY_TYPE)
      .filter(([type]) => !isAllowed(type))
      .map(([type, value]) => invalid(`type:${type}`, value)),
  ];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function ofEnum({ enum: values, const: only }: Schema): BoundaryValue[] {
  const all = values ?? (only === undefined ? [] : [only]);
  if (all.length === 0) return [];
  const allowed = all.filter((value) => value !== null);
  return [
    ...allowed.map((value) => valid(`enum=${JSON.stringify(value)}`, value)),
    invalid('enum', 'none_of_these'),
  ];
}

function ofPattern({ pattern }: Schema, texts: readonly string[]): BoundaryValue[] {
  if (pattern === undefined) return [];
  const rule = new RegExp(pattern, 'u');
  return [
    ...texts.filter((text) => rule.test(text)).map((text) => valid(`pattern=${text}`, text)),
    ...ODD_TEXTS.filter((text) => !rule.test(text)).map((text) => invalid('pattern', text)),
  ];
}

function invalidValues(schema: Schema, keyword: string, wrap: (value: unknown) => unknown): BoundaryValue[] {
  return boundaryValues(schema)
    .filter(({ isValid }) => !isValid)
    .map((inner) => invalid(`${keyword}/${inner.keyword}`, wrap(inner.value)));
}
