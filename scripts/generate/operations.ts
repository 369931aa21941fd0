import { constant, docComment, literal, union } from './codegen.ts';
import {
  type Contract,
  type Operation,
  type QueryParameter,
  referencedComponent,
  type Schema,
} from './contract.ts';
import { GenerationError } from './generation-error.ts';

/** generated/operations.ts: the operations as data, for code at run time. */
export function operations({ operations, schemas }: Contract): string {
  const rows = operations.map((operation) => {
    const comment = docComment(`\`${operation.method} ${operation.path}\`: ${operation.summary}`);
    return `${comment}\n${operation.id}: ${literal(row(operation))},\n`;
  });
  return [
    INTERFACE,
    `${docComment('Every operation of the contract by its operationId.')}
export const OPERATIONS = {
${rows.join('\n')}} as const satisfies Record<OperationId, Operation>;

/** The name of an operation. */
export type OperationId = ${union(operations.map(({ id }) => id))};

interface ErrorCodes {
${operations.map(({ id, errorCodes }) => `  ${id}: ${union(errorCodes)};`).join('\n')}
}

/** The \`error_code\`s of the error responses of an operation. */
export type ErrorCodeOf<Id extends OperationId> = ErrorCodes[Id];
`,
    constant(
      'ROUTES',
      Object.fromEntries(operations.map(({ id, method, path }) => [id, [method, path]])),
      'Method and path of each operation: all of the table that a client needs at run time.',
    ),
    constant(
      'COMMA_JOINED',
      commaJoined(operations),
      'The query parameters whose values are joined by commas; every other list repeats its parameter.',
    ),
    constant(
      'EXECUTION_FILTERS',
      filters(operations, 'listExecutions'),
      'What executions can be filtered by.',
    ),
    constant(
      'EXECUTION_GROUP_FILTERS',
      filters(operations, 'listExecutionGroups'),
      'What execution groups can be filtered by.',
    ),
    constant('EXECUTION_FIELDS', names(schemas, 'ExecutionField'), 'The fields of an execution.'),
    constant(
      'EXECUTION_GROUP_FIELDS',
      names(schemas, 'ExecutionGroupField'),
      'The fields of an execution group.',
    ),
    constant('TIMESTAMP_FIELDS', timestamps(schemas), 'The fields of both that hold a moment.'),
  ].join('\n');
}

const INTERFACE = `
/** One operation of the contract. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'HEAD' | 'OPTIONS' | 'TRACE';
  /** Below the base path \`/api/v3.1\`, with its parameters in braces. */
  readonly path: string;
  readonly query: Readonly<Record<string, QueryParameter>>;
  /** The names of the header parameters. */
  readonly headers: readonly string[];
  /** Whether it takes a JSON body; it is then required. */
  readonly body: boolean;
  /** The status of a success. */
  readonly success: number;
  /** status → media type → the name of the schema, or null where the schema has no name of its own. */
  readonly statuses: Readonly<Record<number, Readonly<Record<string, string | null>>>>;
  readonly permission: string;
  /** The lowest role in a tenant that has the permission. */
  readonly minimumRole: string;
  readonly errorCodes: readonly string[];
  /** The Python client's methods that call it. */
  readonly python: readonly string[];
}

/** How a query parameter is written. */
export interface QueryParameter {
  /** Several values repeat the parameter, or are joined by commas in one; false: there is one value at most. */
  readonly list: 'repeat' | 'comma' | false;
  /** The type of a value. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly required: boolean;
}
`;

function row(operation: Operation) {
  return {
    method: operation.method,
    path: operation.path,
    query: Object.fromEntries(
      operation.query.map(({ name, list, type, required }) => [name, { list, type, required }]),
    ),
    headers: operation.headers,
    body: operation.body !== undefined,
    success: operation.success,
    statuses: Object.fromEntries(
      [...operation.statuses].map(([status, content]) => [status, Object.fromEntries(mediaTypes(content))]),
    ),
    permission: operation.permission,
    minimumRole: operation.minimumRole,
    errorCodes: operation.errorCodes,
    python: operation.python,
  };
}

function mediaTypes(content: ReadonlyMap<string, Schema>): [string, string | null][] {
  return [...content].map(([mediaType, schema]) => [mediaType, referencedComponent(schema) ?? null]);
}

/** The serializer knows only the name of a parameter, so that its style must be the same in every operation. */
function commaJoined(operations: readonly Operation[]): string[] {
  const styles = new Map<string, QueryParameter['list']>();
  for (const { id, query } of operations) {
    for (const { name, list } of query) {
      const other = styles.get(name) ?? list;
      if (other !== list) {
        throw new GenerationError(
          `${id} writes ${name} with list style "${list}", another operation with "${other}".`,
        );
      }
      styles.set(name, list);
    }
  }
  return [...styles].filter(([, list]) => list === 'comma').map(([name]) => name);
}

/** Every query parameter without an underscore is a filter; that is the manager's own rule. */
function filters(operations: readonly Operation[], id: string): string[] {
  const operation = operations.find((it) => it.id === id);
  if (!operation)
    throw new GenerationError(`The contract has no operation ${id}, whose filters are generated.`);
  return operation.query.map(({ name }) => name).filter((name) => !name.startsWith('_'));
}

function names(schemas: Record<string, Schema>, name: string): readonly unknown[] {
  const values = schemas[name]?.enum;
  if (!Array.isArray(values))
    throw new GenerationError(`spec/components/schemas/${name}.yaml must be an enum.`);
  return values;
}

/** The fields of executions and groups with the format `date-time`, in place or in a referenced schema. */
function timestamps(schemas: Record<string, Schema>): string[] {
  const isTimestamp = (property: Schema): boolean => {
    const name = referencedComponent(property);
    return (name === undefined ? property : schemas[name])?.format === 'date-time';
  };
  const properties = ['Execution', 'ExecutionGroup'].flatMap((name) =>
    Object.entries((schemas[name]?.properties ?? {}) as Record<string, Schema>),
  );
  return [...new Set(properties.filter(([, property]) => isTimestamp(property)).map(([name]) => name))];
}
