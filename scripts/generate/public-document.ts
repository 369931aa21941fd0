/**
 * The contract as other people's tools take it. The source is strict: it describes what the manager sends, to the last
 * field. Published, it promises what a reader may rely on: a later manager may add fields to a response, `_include`
 * narrows rows to any of their fields, every error response names its codes, and all else is an error, too. What
 * several tools misread is written in another way that says the same.
 */
import { type Document, referencedComponent, type Schema } from './contract.ts';

interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Schema; examples?: Record<string, unknown> }>;
  $ref?: string;
}

interface Parameter {
  in: string;
  required?: boolean;
  example?: unknown;
  schema: { items?: Record<string, unknown> };
}

interface Operation {
  parameters?: { $ref?: string; name?: string }[];
  requestBody?: unknown;
  responses: Record<string, Response>;
}

type Components = Record<string, Record<string, unknown>>;

/** Extensions that only our own documentation and generator read. Error codes are in the schemas of the error responses. */
const OWN_EXTENSIONS =
  /^x-cloudify-(guides|errors|lifecycle|permissions|brands|python-methods|defects|example-world|releases|differences|brand|python|example-requests|error-codes)$/;

const ROWS = ['Execution', 'ExecutionGroup'] as const;

export function publicDocument(source: Document): Document {
  const document = withoutInternals(source, source.components) as Document;
  const components = document.components as Components;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item) as Operation[]);

  openResponses(operations, components);
  splitNullableEnums(document, components.schemas ?? {});
  for (const parameter of Object.values(components.parameters ?? {})) moveExample(parameter as Parameter);
  for (const row of ROWS) addProjection(row, components.schemas ?? {});
  for (const operation of operations) {
    const isProjected = operation.parameters?.some(({ $ref }) => /\/Include(Group)?$/.test($ref ?? ''));
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) < 400 && isProjected) projectRows(response);
    }
    operation.responses.default = { $ref: '#/components/responses/UnexpectedError' } as Response;
  }
  const responses = [
    ...Object.values((components.responses ?? {}) as Record<string, Response>),
    ...operations.flatMap((operation) => Object.values(operation.responses)),
  ];
  for (const response of responses) nameErrorCodes(response, components);
  components.responses = { ...components.responses, UnexpectedError: UNEXPECTED_ERROR };
  return { ...document, servers: [SERVER], components: usedComponents(document) };
}

/** Generators take the address literally, variables included, so the published one has none. */
const SERVER = {
  url: 'http://127.0.0.1:8080/api/v3.1',
  description: 'The sandbox on this machine. A manager has the same paths at an address of its own.',
};

/** Any other error, whatever its status: those of the manager itself, and those of servers in front of it. */
const UNEXPECTED_ERROR = {
  description: 'Any other error. A server in front of the manager responds with a body of its own.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/ManagerError' } } },
};

/** Without our own extensions, and without what is marked `x-internal`. */
function withoutInternals(value: unknown, components: Components): unknown {
  const isInternal = (node: unknown): boolean => {
    const { $ref, 'x-internal': internal } = (node ?? {}) as { $ref?: string; 'x-internal'?: boolean };
    if (internal === true) return true;
    const [, , kind = '', name = ''] = $ref?.split('/') ?? [];
    return kind !== '' && kind !== 'schemas' && isInternal(components[kind]?.[name]);
  };
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.filter((item) => !isInternal(item)).map(copy);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).filter(
      ([key, inner]) => !OWN_EXTENSIONS.test(key) && !isInternal(inner),
    );
    return Object.fromEntries(entries.map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(value);
}

/** Schemas of responses allow further fields; those of requests do not. */
function openResponses(operations: readonly Operation[], components: Components): void {
  const requests = reachable(
    operations.map(({ requestBody }) => requestBody),
    components,
  );
  const responses = reachable(
    operations.map((operation) => operation.responses),
    components,
  );
  for (const node of responses) {
    if (!requests.has(node) && node.additionalProperties === false) delete node.additionalProperties;
  }
}

/** Importers send every query parameter that has an example. Of an optional one only the items keep it. */
function moveExample(parameter: Parameter): void {
  const { example, schema } = parameter;
  if (parameter.in !== 'query' || parameter.required || example === undefined) return;
  delete parameter.example;
  if (Array.isArray(example) && schema.items?.type !== undefined) schema.items.examples = example;
}

/** An enumeration with null becomes one without it, or null: generators that make enums have no name for null. */
function splitNullableEnums(document: unknown, schemas: Record<string, unknown>): void {
  const names = new Map(
    Object.entries(schemas).map(([name, schema]) => [JSON.stringify((schema as Schema).enum), name]),
  );
  for (const node of reachable([document], {})) {
    const { type, enum: values } = node as { type?: unknown; enum?: unknown };
    if (!Array.isArray(type) || !Array.isArray(values) || !values.includes(null)) continue;
    const named = values.filter((value) => value !== null);
    const name = names.get(JSON.stringify(named));
    const branch =
      name === undefined ? { type: 'string', enum: named } : { $ref: `#/components/schemas/${name}` };
    delete node.type;
    delete node.enum;
    node.anyOf = [branch, { type: 'null' }];
  }
}

/** Every object in these nodes and in the components that they refer to. */
function reachable(roots: readonly unknown[], components: Components): Set<Record<string, unknown>> {
  const found = new Set<Record<string, unknown>>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || found.has(node as Record<string, unknown>)) return;
    if (!Array.isArray(node)) found.add(node as Record<string, unknown>);
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === 'string') {
      const [, , kind = '', name = ''] = $ref.split('/');
      visit(components[kind]?.[name]);
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  for (const root of roots) visit(root);
  return found;
}

/** `ExecutionFields`: any of the fields; `ExecutionRow`: all of them, or those of `_include`. */
function addProjection(row: string, schemas: Record<string, unknown>): void {
  const { properties } = schemas[row] as { properties: Record<string, Schema> };
  const noun = row === 'Execution' ? 'an execution' : 'an execution group';
  schemas[`${row}Fields`] = {
    type: 'object',
    description: `The fields of ${noun} that \`_include\` selects.`,
    minProperties: 1,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, { description: _, examples: __, ...schema }]) => [name, schema]),
    ),
  };
  schemas[`${row}Row`] = {
    description: `All fields of ${noun}, or only those that \`_include\` selects.`,
    anyOf: [{ $ref: `#/components/schemas/${row}` }, { $ref: `#/components/schemas/${row}Fields` }],
  };
  const page = schemas[`${row}Page`] as { properties: { items: { items: Schema } } };
  page.properties.items.items = { $ref: `#/components/schemas/${row}Row` };
  const created = schemas[`${row}Created`] as { oneOf?: Schema[]; anyOf?: Schema[] } | undefined;
  if (created?.oneOf !== undefined) {
    created.anyOf = [...created.oneOf, { $ref: `#/components/schemas/${row}Fields` }];
    delete created.oneOf;
  }
}

function projectRows({ content = {} }: Response): void {
  for (const media of Object.values(content)) {
    const row = ROWS.find((name) => referencedComponent(media.schema) === name);
    if (row !== undefined) media.schema = { $ref: `#/components/schemas/${row}Row` };
  }
}

/** The codes that the examples of an error response show are all that it can have. */
function nameErrorCodes({ content = {} }: Response, components: Components): void {
  for (const media of Object.values(content)) {
    if (referencedComponent(media.schema) !== 'ManagerError') continue;
    const codes = Object.values(media.examples ?? {}).map((example) => {
      const name = referencedComponent(example as Schema) ?? '';
      const { value } = (components.examples?.[name] ?? example) as { value: { error_code: string } };
      return value.error_code;
    });
    if (codes.length === 0) continue;
    media.schema = {
      allOf: [
        media.schema,
        { type: 'object', properties: { error_code: { enum: [...new Set(codes)].sort() } } },
      ],
    };
  }
}

/** The components that the paths need, directly or through others. */
function usedComponents({ paths, components }: Document): Document['components'] {
  const used = reachable([paths], components as Components);
  return Object.fromEntries(
    Object.entries(components).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries).filter(([, node]) => kind === 'securitySchemes' || used.has(node as Schema)),
      ),
    ]),
  );
}
