/** Values at the limits of a schema and just beyond: each breaks one keyword, or keeps it where it is tightest. */
import { resolved, type Schema } from '../../contract.ts';

export interface Probe {
  /** The keyword, with what it is about where there are several: `enum=failed`, `type:null`. */
  readonly keyword: string;
  readonly kept: boolean;
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
const SUSPECTS = ['', ' ', 'nonsense', 'a/b', '2026-02-30T00:00:00', '2026-03-01T00:00:00Z', '+', '0'];

/**
 * @param good values that fit and mean something at the target, in place of made-up ones.
 */
export function probesOf(schema: Schema, good: readonly unknown[] = []): Probe[] {
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

function ofTypes(types: readonly string[], good: readonly unknown[]): Probe[] {
  if (types.length === 0) return [];
  const allows = (type: string) => types.includes(type) || (type === 'integer' && types.includes('number'));
  const broken = Object.entries(OF_TYPE)
    .filter(([type]) => !allows(type))
    .map(([type, value]) => ({ keyword: `type:${type}`, kept: false, value }));
  const kept = good.map((value) => ({ keyword: `type:${typeOf(value)}`, kept: true, value }));
  const nothing = types.includes('null') ? [{ keyword: 'type:null', kept: true, value: null }] : [];
  return [...kept, ...nothing, ...broken];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function ofEnum({ enum: values, const: only }: Schema): Probe[] {
  const all = values ?? (only === undefined ? [] : [only]);
  if (all.length === 0) return [];
  const kept = all
    .filter((value) => value !== null)
    .map((value) => ({ keyword: `enum=${JSON.stringify(value)}`, kept: true, value }));
  return [...kept, { keyword: 'enum', kept: false, value: 'none_of_these' }];
}

function ofPattern({ pattern }: Schema, good: readonly unknown[]): Probe[] {
  if (pattern === undefined) return [];
  const rule = new RegExp(pattern, 'u');
  const kept = good.filter((value): value is string => typeof value === 'string' && rule.test(value));
  return [
    ...kept.map((value) => ({ keyword: `pattern=${value}`, kept: true, value })),
    ...SUSPECTS.filter((text) => !rule.test(text)).map((value) => ({
      keyword: 'pattern',
      kept: false,
      value,
    })),
  ];
}

function ofLength({ minLength }: Schema, good: readonly unknown[]): Probe[] {
  if (minLength === undefined) return [];
  const kept = good.filter((value) => typeof value === 'string').slice(0, 1);
  return [
    ...kept.map((value) => ({ keyword: 'minLength', kept: true, value })),
    { keyword: 'minLength', kept: false, value: '' },
  ];
}

function ofBounds({ minimum, maximum }: Schema): Probe[] {
  return [
    ...(minimum === undefined
      ? []
      : [
          { keyword: 'minimum', kept: true, value: minimum },
          { keyword: 'minimum', kept: false, value: minimum - 1 },
        ]),
    ...(maximum === undefined
      ? []
      : [
          { keyword: 'maximum', kept: true, value: maximum },
          { keyword: 'maximum', kept: false, value: maximum + 1 },
        ]),
  ];
}

/** One item that is wrong; what is right of items comes with the good values. */
function ofItems({ items }: Schema): Probe[] {
  if (items === undefined) return [];
  return probesOf(items)
    .filter(({ kept }) => !kept)
    .map(({ keyword, value }) => ({ keyword: `items/${keyword}`, kept: false, value: [value] }));
}

function ofMembers({ additionalProperties: rest }: Schema): Probe[] {
  if (typeof rest !== 'object') return [];
  return probesOf(rest)
    .filter(({ kept }) => !kept)
    .map(({ keyword, value }) => ({
      keyword: `additionalProperties/${keyword}`,
      kept: false,
      value: { any: value },
    }));
}
