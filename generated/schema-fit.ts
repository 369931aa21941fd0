// Generated from scripts/generate/runtime/schema-fit.ts.
// Do not edit: change the source and run `npm run generate`.

/** Matches values against the small schemas in the catalogues of spec/, which use a few keywords. */

export type SmallSchema = boolean | { readonly [keyword: string]: unknown };

/** @throws {TypeError} for an unknown keyword. */
export function fits(schema: SmallSchema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  return Object.entries(schema).every(([keyword, rule]) => {
    const test = KEYWORDS[keyword];
    if (!test) throw new TypeError(`The keyword "${keyword}" is not supported in a catalogue.`);
    return test(value, rule as never);
  });
}

const KEYWORDS: Readonly<Record<string, (value: unknown, rule: never) => boolean>> = {
  type: (value, rule: string | string[]) => [rule].flat().some((type) => isOfType(value, type)),
  enum: (value, rule: unknown[]) => rule.includes(value),
  const: (value, rule: unknown) => value === rule,
  not: (value, rule: SmallSchema) => !fits(rule, value),
  anyOf: (value, rule: SmallSchema[]) => rule.some((branch) => fits(branch, value)),
  pattern: (value, rule: string) => typeof value !== 'string' || new RegExp(rule, 'u').test(value),
  minLength: (value, rule: number) => typeof value !== 'string' || [...value].length >= rule,
  exclusiveMaximum: (value, rule: number) => typeof value !== 'number' || value < rule,
  maxItems: (value, rule: number) => !Array.isArray(value) || value.length <= rule,
  maxProperties: (value, rule: number) => !isObject(value) || Object.keys(value).length <= rule,
  description: () => true,
};

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
