import { literal } from './codegen.ts';
import { type Contract, type Operation, referencedComponent, type Schema } from './contract.ts';
import { keywordUses } from './keywords.ts';
import { projection } from './projection.ts';
import { functionName, pascalCase, validatorCode } from './validator-code.ts';

/**
 * generated/validators.js: one function per schema, compiled by Ajv, and tables of them. It needs no package, `require` or
 * `eval`, so it also runs in a page with a strict Content-Security-Policy.
 */
export function validators({ schemas, operations, errors }: Contract): string {
  const compiled = new Map<string, Schema>(Object.entries(schemas));
  const tables = {
    schemas: record(Object.keys(schemas), (name) => [name, functionName(name)]),
    bodies: record(operations, ({ id, body }) => [id, body && validator(`${id}Body`, body)]),
    queries: record(operations, (operation) => [
      operation.id,
      validator(`${operation.id}Query`, query(operation)),
    ]),
    responses: record(operations, (operation) => [operation.id, responses(operation)]),
    errorCodes: record(operations, ({ id, errorCodes }) => [id, codesByStatus(errorCodes)]),
    projections: record(operations, (operation) => [operation.id, narrowed(operation)]),
  };
  const branches = record(branchNames(compiled), (name) => [name, functionName(name)]);
  return [
    validatorCode(compiled),
    ...Object.entries({ ...tables, branches }).map(([name, table]) => `export const ${name} = ${table};\n`),
  ].join('\n');

  /** The function for a schema: the component's own when the schema does nothing but refer to one. */
  function validator(name: string, schema: Schema): string {
    const component = Object.keys(schema).length === 1 ? referencedComponent(schema) : undefined;
    if (component === undefined) compiled.set(name, schema);
    return functionName(component ?? name);
  }

  /** The query as one object. validation.ts rejects unknown keys, because it parses the query. */
  function query({ query }: Operation): Schema {
    return {
      type: 'object',
      required: query.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(
        query.map(({ name, component, schema }) => [name, parameter(component, schema)]),
      ),
    };
  }

  /** Parameters are shared by operations, and so are their functions. */
  function parameter(component: string | null, schema: Schema): Schema {
    if (component === null || '$ref' in schema) return schema;
    compiled.set(`${component}Parameter`, schema);
    return { $ref: `${component}Parameter` };
  }

  function responses(operation: Operation): string {
    return record([...operation.statuses], ([status, content]) => [
      String(status),
      record([...content], ([mediaType, schema]) => {
        const kind = mediaType === 'application/json' ? '' : pascalCase(mediaType.replace(/^.*\//, ''));
        return [mediaType, validator(`${operation.id}${status}${kind}`, schema)];
      }),
    ]);
  }

  function codesByStatus(codes: readonly string[]): string {
    const byStatus: Record<string, string[]> = {};
    for (const code of codes) {
      const status = String(errors[code]?.status);
      byStatus[status] = [...(byStatus[status] ?? []), code];
    }
    return literal(byStatus);
  }

  function narrowed(operation: Operation): string | undefined {
    const narrow = projection(operation, schemas);
    if (!narrow) return undefined;
    for (const [name, schema] of Object.entries(narrow.schemas)) compiled.set(name, schema);
    return `{ rows: ${literal(narrow.rows)}, validate: ${functionName(narrow.name)} }`;
  }
}

/** The names of the branches of all unions. */
function branchNames(schemas: ReadonlyMap<string, Schema>): string[] {
  const branches = [...schemas].flatMap(([name, schema]) =>
    [...keywordUses(schema, name)]
      .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
      .flatMap(({ value }) => (value as Schema[]).map(referencedComponent)),
  );
  return [...new Set(branches)].filter((name) => name !== undefined);
}

/** The source of an object. Entries without a value are left out. */
function record<T>(items: readonly T[], entry: (item: T) => readonly [string, string | undefined]): string {
  const members = items.map(entry).filter(([, value]) => value !== undefined);
  return `{ ${members.map(([key, value]) => `${literal(key)}: ${value}`).join(', ')} }`;
}
