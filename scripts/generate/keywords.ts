import type { Schema } from './contract.ts';

/** How a schema keyword reaches the generated code. */
export type Handling =
  /** The types and the validators express it, and must agree. */
  | 'types and validators'
  /** A rule about values, which no type can express; the validators alone have it. */
  | 'validators'
  /** Says something to readers; it neither allows nor forbids a value. */
  | 'annotation';

/**
 * Every schema keyword the contract may use. A new one belongs here once the types (openapi-typescript), the
 * validators (Ajv), their messages (runtime/validation.ts) and the agreement test handle it; until then generation
 * refuses it, because a rule that is silently dropped is worse than none.
 */
export const KEYWORDS: Readonly<Record<string, Handling>> = {
  $ref: 'types and validators',
  type: 'types and validators',
  enum: 'types and validators',
  const: 'types and validators',
  properties: 'types and validators',
  required: 'types and validators',
  additionalProperties: 'types and validators',
  items: 'types and validators',
  oneOf: 'types and validators',
  not: 'validators',
  pattern: 'validators',
  format: 'validators',
  minLength: 'validators',
  maxLength: 'validators',
  minimum: 'validators',
  maximum: 'validators',
  minItems: 'validators',
  maxItems: 'validators',
  uniqueItems: 'validators',
  minProperties: 'validators',
  maxProperties: 'validators',
  description: 'annotation',
  default: 'annotation',
  deprecated: 'annotation',
  example: 'annotation',
  examples: 'annotation',
};

/** What may be said about a query parameter, and what heeds it. */
export const PARAMETER_KEYWORDS: Readonly<Record<string, string>> = {
  name: 'operations table',
  in: 'operations table',
  required: 'operations table and types',
  style: 'operations table, which knows "form" alone',
  explode: 'operations table, as the style of a list',
  schema: 'operations table, types and validators',
  description: 'nothing, it is for readers',
  deprecated: 'nothing, it is for readers',
  example: 'nothing, it is for readers',
  examples: 'nothing, it is for readers',
};

/** The formats that `format` may name, as expressions, so that the validators need no library for them. */
export const FORMATS: Readonly<Record<string, RegExp>> = {
  'date-time':
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i,
};

/** A keyword as it stands somewhere in a schema. */
export interface KeywordUse {
  readonly keyword: string;
  readonly value: unknown;
  /** A JSON pointer, below the name of the schema. */
  readonly at: string;
  /** The keywords beside it. */
  readonly schema: Schema;
}

/** Walks a schema and all that it holds. */
export function* keywordUses(schema: Schema, at: string): Generator<KeywordUse> {
  for (const [keyword, value] of Object.entries(schema)) {
    yield { keyword, value, at: `${at}/${keyword}`, schema };
    for (const [path, subschema] of subschemas(keyword, value))
      yield* keywordUses(subschema, `${at}/${keyword}${path}`);
  }
}

function subschemas(keyword: string, value: unknown): [string, Schema][] {
  if (keyword === 'properties' || keyword === 'oneOf' || keyword === 'anyOf') {
    return Object.entries(value as Record<string, Schema>).map(([key, schema]) => [`/${key}`, schema]);
  }
  const nested = keyword === 'items' || keyword === 'not' || keyword === 'additionalProperties';
  return nested && typeof value === 'object' ? [['', value as Schema]] : [];
}
