import type { Contract, QueryParameter, Schema } from './contract.ts';
import { GenerationError } from './generation-error.ts';
import { FORMATS, KEYWORDS, keywordUses, PARAMETER_KEYWORDS } from './keywords.ts';

/** Refuses a contract that says something which would get lost on its way. */
export function checkKeywords(contract: Contract): void {
  const problems = [
    ...contractSchemas(contract).flatMap(([name, schema]) => unhandledKeywords(schema, name)),
    ...contract.operations.flatMap(({ id, query }) =>
      query.flatMap((it) => unhandledParameterKeywords(it, id)),
    ),
  ];
  if (problems.length > 0) throw new GenerationError(problems);
}

/** Every schema of the contract that is not part of another one. */
export function contractSchemas({ schemas, operations }: Contract): [string, Schema][] {
  return [
    ...Object.entries(schemas),
    ...operations.flatMap(({ id, query, body, statuses }): [string, Schema][] => [
      ...query.map(({ name, schema }): [string, Schema] => [`${id}?${name}`, schema]),
      ...(body ? ([[`${id} body`, body]] as [string, Schema][]) : []),
      ...[...statuses].flatMap(([status, content]) =>
        [...content].map(([mediaType, schema]): [string, Schema] => [`${id} ${status} ${mediaType}`, schema]),
      ),
    ]),
  ];
}

/** What a schema says that the pipeline would not carry over, in sentences. */
function unhandledKeywords(schema: Schema, name: string): string[] {
  return [...keywordUses(schema, name)].flatMap(({ keyword, value, at, schema }) => {
    if (keyword.startsWith('x-')) return [];
    const handling = KEYWORDS[keyword];
    if (handling === undefined) {
      return [
        `${at}: the keyword "${keyword}" is not handled. Add it to KEYWORDS in scripts/generate/keywords.ts, which says how.`,
      ];
    }
    if (keyword === 'format' && !Object.hasOwn(FORMATS, String(value))) {
      return [
        `${at}: the format "${value}" is not handled. Add it to FORMATS in scripts/generate/keywords.ts.`,
      ];
    }
    if (keyword === 'oneOf' && !(value as Schema[]).every((branch) => '$ref' in branch)) {
      return [`${at}: a branch has no name. Make each branch a $ref, by which messages can tell them apart.`];
    }
    if ('$ref' in schema && keyword !== '$ref' && handling !== 'annotation') {
      return [
        `${at}: the types ignore "${keyword}" beside a $ref. Give the combination a schema of its own.`,
      ];
    }
    return [];
  });
}

function unhandledParameterKeywords({ name, keywords }: QueryParameter, operationId: string): string[] {
  return keywords
    .filter((keyword) => !keyword.startsWith('x-') && !Object.hasOwn(PARAMETER_KEYWORDS, keyword))
    .map(
      (keyword) =>
        `${operationId}?${name}: the parameter keyword "${keyword}" is not handled. Add it to PARAMETER_KEYWORDS in scripts/generate/keywords.ts.`,
    );
}
