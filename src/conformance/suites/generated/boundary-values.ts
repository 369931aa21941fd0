/** Values at the limits of a schema and just beyond: each breaks one keyword, or keeps it where it is tightest. */
import { resolved, type Schema } from '../../contract.ts';

export interface BoundaryValue {
  /** The keyword, with what it is about where there are several: `enum=failed`, `type:null`. */
  readonly keyword: string;
  readonly isValid: boolean;
  readonly value: unknown;
}

/** What stands for each type where it is not allowed. */
const OF_TYPE: Readonly<Record<string, unknown>> = {
  null: null,
  boolean: true,
  integer: 5,
  number: 0.5,
  string: 'text',
  array: [],
  object: {},
};

/** Texts that some pattern may refuse. */
const ODD_TEXTS = ['', ' ', 'nonsense', 'a/b', '2026-02-30T00:00:00', '2026-03-01T00:00:00Z', '+', '0'];

/**
 * @param good values that fit and mean something at the target, in place of made-up ones.
 */
export function boundaryValues(schema: Schema, good: readonly unknown[] = []): BoundaryValue[] {
  const whole = resolved<Schema>(schema);
  const types = [whole.type ?? []].flat();
  return [
    ...ofTypes(types, good),
    ...ofEnum(whole),
    ...ofPattern(whole, good),
    ...ofLength(whole, good),
    ...ofBounds(whole),
    ...ofItems(whole),
    ...ofMembers(whole),
  ];
}

function ofTypes(types: readonly string[], good: readonly unknown[]): BoundaryValue[] {
  if (types.length === 0) return [];
  const allows = (type: string) => types.includes(type) || (type === 'integer' && types.includes('number'));
  const broken = Object.entries(OF_TYPE)
    .filter(([type]) => !allows(type))
    .map(([type, value]) => ({ keyword: `type:${type}`, isValid: false, value }));
  const isValid = good.map((value) => ({ keyword: `type:${typeOf(value)}`, isValid: true, value }));
  const nothing = types.includes('null') ? [{ keyword: 'type:null', isValid: true, value: null }] : [];
  return [...isValid, ...nothing, ...broken];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function ofEnum({ enum: values, const: only }: Schema): BoundaryValue[] {
  const all = values ?? (only === undefined ? [] : [only]);
  if (all.length === 0) return [];
  const isValid = all
    .filter((value) => value !== null)
    .map((value) => ({ keyword: `enum=${JSON.stringify(value)}`, isValid: true, value }));
  return [...isValid, { keyword: 'enum', isValid: false, value: 'none_of_these' }];
}

function ofPattern({ pattern }: Schema, good: readonly unknown[]): BoundaryValue[] {
  if (pattern === undefined) return [];
  const rule = new RegExp(pattern, 'u');
  const isValid = good.filter((value): value is string => typeof value === 'string' && rule.test(value));
  return [
    ...isValid.map((value) => ({ keyword: `pattern=${value}`, isValid: true, value })),
    ...ODD_TEXTS.filter((text) => !rule.test(text)).map((value) => ({
      keyword: 'pattern',
      isValid: false,
      value,
    })),
  ];
}

function ofLength({ minLength }: Schema, good: readonly unknown[]): BoundaryValue[] {
  if (minLength === undefined) return [];
  const isValid = good.filter((value) => typeof value === 'string').slice(0, 1);
  return [
    ...isValid.map((value) => ({ keyword: 'minLength', isValid: true, value })),
    { keyword: 'minLength', isValid: false, value: '' },
  ];
}

function ofBounds({ minimum, maximum }: Schema): BoundaryValue[] {
  return [
    ...(minimum === undefined
      ? []
      : [
          { keyword: 'minimum', isValid: true, value: minimum },
          { keyword: 'minimum', isValid: false, value: minimum - 1 },
        ]),
    ...(maximum === undefined
      ? []
      : [
          { keyword: 'maximum', isValid: true, value: maximum },
          { keyword: 'maximum', isValid: false, value: maximum + 1 },
        ]),
  ];
}

/** One item that is wrong; what is right of items comes with the good values. */
function ofItems({ items }: Schema): BoundaryValue[] {
  if (items === undefined) return [];
  return boundaryValues(items)
    .filter(({ isValid }) => !isValid)
    .map(({ keyword, value }) => ({ keyword: `items/${keyword}`, isValid: false, value: [value] }));
}

function ofMembers({ additionalProperties: rest }: Schema): BoundaryValue[] {
  if (typeof rest !== 'object') return [];
  return boundaryValues(rest)
    .filter(({ isValid }) => !isValid)
    .map(({ keyword, value }) => ({
      keyword: `additionalProperties/${keyword}`,
      isValid: false,
      value: { any: value },
    }));
}
