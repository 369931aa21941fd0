import type { Contract, QueryParameter, Schema } from './contract.ts';
import { GenerationError } from './generation-error.ts';

/** How a schema keyword reaches the generated code. */
export type Handling =
  /** In the types and in the validators, which must agree. */
  | 'types and validators'
  /** A rule about values that no type can express. */
  | 'validators'
  /** For readers only; it neither allows nor forbids a value. */
  | 'annotation';

/**
 * The schema keywords that the contract may use. Add one when the types (openapi-typescript), the validators (Ajv), their
 * messages (runtime/violations.ts) and the agreement test handle it. Generation rejects all others, so that no rule is
 * silently dropped.
 */
export const KEYWORDS: Readonly<Record<string, Handling>> = {
  ...handled(
    'types and validators',
    '$ref type enum const properties required additionalProperties items oneOf',
  ),
  ...handled(
    'validators',
    'not pattern format minLength maxLength minimum maximum minItems maxItems uniqueItems',
  ),
  ...handled('validators', 'minProperties maxProperties'),
  ...handled('annotation', 'description default deprecated examples'),
};

function handled(handling: Handling, keywords: string): Record<string, Handling> {
  return Object.fromEntries(keywords.split(' ').map((keyword) => [keyword, handling]));
}

/** The keywords of a query parameter: for the operations table, or for readers. */
const PARAMETER_KEYWORDS = new Set([
  ...['name', 'in', 'required', 'style', 'explode', 'schema'],
  ...['description', 'deprecated', 'example', 'examples'],
]);

/** The values of `format`, as expressions, so that the validators need no library for them. */
export const FORMATS: Readonly<Record<string, RegExp>> = {
  'date-time':
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i,
};

/** @throws {GenerationError} listing the keywords that the generated code would ignore. */
export function checkKeywords({ schemas, operations }: Contract): void {
  const named: [string, Schema][] = Object.entries(schemas);
  for (const { id, query, body, statuses } of operations) {
    for (const { name, schema } of query) named.push([`${id}?${name}`, schema]);
    if (body) named.push([`${id} body`, body]);
    for (const [status, content] of statuses)
      for (const [mediaType, schema] of content) named.push([`${id} ${status} ${mediaType}`, schema]);
  }
  const problems = [
    ...named.flatMap(([name, schema]) =>
      [...keywordUses(schema, name)].flatMap((use) => problemOf(use) ?? []),
    ),
    ...operations.flatMap(({ id, query }) => query.flatMap((parameter) => parameterProblems(parameter, id))),
  ];
  if (problems.length > 0) throw new GenerationError(problems);
}

function problemOf({ keyword, value, at, schema }: KeywordUse): string | undefined {
  if (keyword.startsWith('x-')) return undefined;
  const handling = KEYWORDS[keyword];
  if (handling === undefined)
    return `${at}: the keyword "${keyword}" is not handled. Add it to KEYWORDS in scripts/generate/keywords.ts.`;
  if (keyword === 'format' && !Object.hasOwn(FORMATS, String(value)))
    return `${at}: the format "${value}" is not handled. Add it to FORMATS in scripts/generate/keywords.ts.`;
  if (keyword === 'oneOf' && !(value as Schema[]).every((branch) => '$ref' in branch))
    return `${at}: a branch has no name. Make each branch a $ref, so that messages can name it.`;
  if ('$ref' in schema && keyword !== '$ref' && handling !== 'annotation')
    return `${at}: the types ignore "${keyword}" beside a $ref. Give the combination a schema of its own.`;
  return undefined;
}

function parameterProblems({ name, keywords }: QueryParameter, operationId: string): string[] {
  const unknown = keywords.filter((keyword) => !keyword.startsWith('x-') && !PARAMETER_KEYWORDS.has(keyword));
  return unknown.map(
    (keyword) =>
      `${operationId}?${name}: the parameter keyword "${keyword}" is not handled by scripts/generate.`,
  );
}

export interface KeywordUse {
  readonly keyword: string;
  readonly value: unknown;
  /** The name of the schema and a JSON pointer in it. */
  readonly at: string;
  readonly schema: Schema;
}

/** Every keyword of a schema and of its subschemas. */
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
  const isSchema = keyword === 'items' || keyword === 'not' || keyword === 'additionalProperties';
  return isSchema && typeof value === 'object' ? [['', value as Schema]] : [];
}
