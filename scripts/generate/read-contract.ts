import {
  type CatalogueError,
  type Contract,
  type Document,
  type Operation,
  type QueryParameter,
  referencedComponent,
  type Schema,
} from './contract.ts';
import { GenerationError } from './generation-error.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

type Node = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** Reads the bundle. @throws {GenerationError} with everything that cannot be generated. Lint checks the rest. */
export function readContract(document: Document): Contract {
  const problems = missingParts(document);
  if (problems.length > 0) throw new GenerationError(problems);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => readOperation(document, path, method, operation as Node, problems)),
  );
  problems.push(...duplicateClasses(document['x-cloudify-errors']));
  if (problems.length > 0) throw new GenerationError(problems);
  return {
    document,
    schemas: document.components.schemas as Record<string, Schema>,
    operations,
    errors: document['x-cloudify-errors'],
    lifecycle: document['x-cloudify-lifecycle'],
    brands: document['x-cloudify-brands'],
    releases: document['x-cloudify-releases'],
    differences: document['x-cloudify-differences'],
  };
}

function missingParts(document: Document): string[] {
  const parts: Record<string, unknown> = {
    paths: document.paths,
    'components.schemas': document.components?.schemas,
    'x-cloudify-errors': document['x-cloudify-errors'],
    'x-cloudify-lifecycle.statuses': document['x-cloudify-lifecycle']?.statuses,
    'x-cloudify-defects.defects': document['x-cloudify-defects']?.defects,
    'x-cloudify-defects.oddities': document['x-cloudify-defects']?.oddities,
    'x-cloudify-defects.tolerated': document['x-cloudify-defects']?.tolerated,
  };
  return Object.entries(parts)
    .filter(([, part]) => part === undefined || part === null)
    .map(([name]) => `spec/openapi.yaml has no ${name}, which generation needs.`);
}

function duplicateClasses(errors: Readonly<Record<string, CatalogueError>>): string[] {
  const codes = new Map<string, string>();
  return Object.entries(errors).flatMap(([code, { class: name }]) => {
    const other = codes.get(name);
    codes.set(name, code);
    if (other === undefined) return [];
    return [`spec/errors.yaml: ${other} and ${code} have the same class ${name}; each code needs its own.`];
  });
}

function readOperation(
  document: Document,
  path: string,
  method: string,
  operation: Node,
  problems: string[],
): Operation {
  const id = String(operation.operationId ?? `${method} ${path}`);
  const parameters = list<Node>('parameters').map((parameter) => ({
    component: referencedComponent(parameter) ?? null,
    parameter: resolve<Node>(parameter),
  }));
  const statuses = readStatuses();
  const successes = [...statuses.keys()].filter((status) => status < 300);
  if (successes.length !== 1) problem('must document exactly one status below 300');
  const errorCodes = list<string>('x-cloudify-error-codes');
  for (const code of errorCodes) {
    if (!Object.hasOwn(document['x-cloudify-errors'], code))
      problem(`has the error code "${code}", which is not in spec/errors.yaml`);
  }
  return {
    id: text('operationId'),
    summary: text('summary'),
    method: method.toUpperCase(),
    path,
    query: parameters.filter(({ parameter }) => parameter.in === 'query').map(readQueryParameter),
    headers: parameters.flatMap(({ parameter }) =>
      parameter.in === 'header' ? [String(parameter.name)] : [],
    ),
    body: readBody(),
    success: successes[0] ?? 0,
    statuses,
    permission: text('x-cloudify-permission'),
    minimumRole: text('x-cloudify-minimum-role'),
    errorCodes,
    python: list('x-cloudify-python'),
  };

  function readQueryParameter({ parameter, component }: (typeof parameters)[number]): QueryParameter {
    const { name, style = 'form', explode, required, schema } = parameter;
    if (style !== 'form') problem(`writes ${name} in style "${style}"; only "form" is handled`);
    const resolved = resolve<Schema>(schema);
    const isList = resolved.type === 'array';
    return {
      name: String(name),
      list: isList ? (explode === false ? 'comma' : 'repeat') : false,
      type: valueType(String(name), isList ? resolve<Schema>(resolved.items) : resolved),
      required: required === true,
      component,
      keywords: Object.keys(parameter),
      schema: schema as Schema,
    };
  }

  /** A type that allows any string needs no conversion: a flag takes "true" as it is. */
  function valueType(name: string, schema: Schema): QueryParameter['type'] {
    const [type, ...others] = [schema.type ?? 'string'].flat() as string[];
    if (type === 'string' || others.includes('string')) return 'string';
    if (type === 'integer' || type === 'number' || type === 'boolean') return type;
    problem(`has the query parameter ${name} of type ${type}; handled are string, integer, number, boolean`);
    return 'string';
  }

  function readBody(): Schema | undefined {
    if (operation.requestBody === undefined) return undefined;
    const { required, content } = resolve<{ required?: boolean; content: Content }>(operation.requestBody);
    if (!required) problem('has a body that is not `required: true`; only required bodies are handled');
    const mediaTypes = Object.keys(content).join(', ');
    if (mediaTypes !== 'application/json') problem(`takes ${mediaTypes}; only application/json is handled`);
    return content['application/json']?.schema;
  }

  function readStatuses(): Map<number, Map<string, Schema>> {
    const responses = Object.entries((operation.responses ?? {}) as Node).map(([status, response]) => {
      const { content = {} } = resolve<{ content?: Content }>(response);
      const schemas = Object.entries(content).map(
        ([mediaType, { schema = {} }]) => [mediaType, schema] as const,
      );
      return [Number(status), new Map(schemas)] as const;
    });
    return new Map(responses);
  }

  function text(key: string): string {
    if (typeof operation[key] !== 'string') problem(`must have ${key}, a string`);
    return String(operation[key]);
  }

  function list<Item>(key: string): Item[] {
    const value = operation[key] ?? [];
    if (!Array.isArray(value)) problem(`has ${key} that is not a list`);
    return [value].flat() as Item[];
  }

  function resolve<Resolved>(value: unknown): Resolved {
    const { $ref } = value as { $ref?: string };
    if ($ref === undefined) return value as Resolved;
    const [, , kind = '', name = ''] = $ref.split('/');
    return resolve(document.components[kind]?.[name]);
  }

  function problem(description: string): void {
    problems.push(`${id} ${description}.`);
  }
}
