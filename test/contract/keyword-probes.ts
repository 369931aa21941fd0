import type { Contract, Document, Schema } from '../../scripts/generate/contract.ts';

interface Probe {
  readonly schema: Schema;
  /** A value that the schema allows. */
  readonly good: unknown;
  /** A value that breaks the keyword, or where that cannot be broken, the `type` beside it. */
  readonly bad: unknown;
}

const text = { type: 'string' };
const number = { type: 'number' };
const array = { type: 'array', items: number };
const object = { type: 'object', additionalProperties: false, properties: { a: text, b: text } };

/** Every keyword of a schema that is said to be handled, tried out. */
export const PROBES: Readonly<Record<string, Probe>> = {
  $ref: { schema: { $ref: '#/components/schemas/Text' }, good: 'x', bad: 1 },
  type: { schema: { type: ['string', 'null'] }, good: null, bad: 1 },
  enum: { schema: { ...text, enum: ['a', 'b'] }, good: 'b', bad: 'c' },
  const: { schema: { ...text, const: 'a' }, good: 'a', bad: 'b' },
  properties: { schema: object, good: { a: 'x' }, bad: { a: 1 } },
  required: { schema: { ...object, required: ['a'] }, good: { a: 'x' }, bad: { b: 'x' } },
  additionalProperties: { schema: object, good: {}, bad: { c: 'x' } },
  items: { schema: array, good: [1], bad: ['x'] },
  oneOf: {
    schema: { oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Number' }] },
    good: 1,
    bad: true,
  },
  not: { schema: { ...text, not: { const: 'a', description: 'must not be a' } }, good: 'b', bad: 'a' },
  pattern: { schema: { ...text, pattern: '^a' }, good: 'ab', bad: 'ba' },
  format: {
    schema: { ...text, format: 'date-time' },
    good: '2026-03-02T09:15:00.000Z',
    bad: '2026-13-02T09:15:00.000Z',
  },
  minLength: { schema: { ...text, minLength: 2 }, good: 'ab', bad: '😀' },
  maxLength: { schema: { ...text, maxLength: 1 }, good: '😀', bad: 'ab' },
  minimum: { schema: { ...number, minimum: 2 }, good: 2, bad: 1.9 },
  maximum: { schema: { ...number, maximum: 2 }, good: 2, bad: 2.1 },
  minItems: { schema: { ...array, minItems: 2 }, good: [1, 2], bad: [1] },
  maxItems: { schema: { ...array, maxItems: 1 }, good: [1], bad: [1, 2] },
  uniqueItems: { schema: { ...array, uniqueItems: true }, good: [1, 2], bad: [1, 1] },
  minProperties: { schema: { ...object, minProperties: 1 }, good: { a: 'x' }, bad: {} },
  maxProperties: { schema: { ...object, maxProperties: 1 }, good: { a: 'x' }, bad: { a: 'x', b: 'y' } },
  description: { schema: { ...text, description: 'A text.' }, good: 'x', bad: 1 },
  // A property with a default stays optional.
  default: { schema: { ...object, properties: { a: { ...text, default: 'x' } } }, good: {}, bad: { a: 1 } },
  deprecated: { schema: { ...text, deprecated: true }, good: 'x', bad: 1 },
  examples: { schema: { ...text, examples: ['x'] }, good: 'y', bad: 1 },
};

/** The name of the schema in which a keyword is tried out. */
export function probeName(keyword: string): string {
  return `Probe${Object.keys(PROBES).indexOf(keyword)}`;
}

/** A contract that is nothing but these schemas. */
export function probeContract(): Contract {
  const schemas = {
    Text: text,
    Number: number,
    ...Object.fromEntries(
      Object.entries(PROBES).map(([keyword, { schema }]) => [probeName(keyword), schema]),
    ),
  };
  const document = {
    openapi: '3.1.1',
    info: { title: 'Probes', version: '1' },
    paths: {},
    components: { schemas },
  };
  return {
    document: document as unknown as Document,
    schemas,
    operations: [],
    errors: {},
    brands: {},
    releases: [],
    differences: {},
    lifecycle: { statuses: {}, patch: { allowed: {}, exceptions: [] }, actions: { execution: {} } },
  };
}
