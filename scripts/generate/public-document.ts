/**
 * The contract as other people's tools take it. The source is strict: it describes what the manager sends, to the last
 * field. Published, it promises what a reader may rely on: a later manager may add fields to a response, `_include`
 * narrows rows to any of their fields, every error response names its codes, and all else is an error, too. What
 * several tools misread is written in another way that means the same.
 */
import { withoutInternals } from '../lib/without-internals.ts';
import type { Document, Schema } from './contract.ts';
import { nameErrorCodes } from './error-schemas.ts';
import type { Components, Operation, Parameter, Response } from './openapi-nodes.ts';

/** All extensions but those that spec/extensions.yaml publishes. */
const OWN_EXTENSIONS = /^x-cloudify-(?!permission$|minimum-role$|since$)/;

const ROWS = ['Execution', 'ExecutionGroup', 'ScheduledExecutionStub'];

export function publicDocument(source: Document): Document {
  const document = withoutOwnExtensions(withoutInternals(source));
  const components = document.components as Components;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item) as Operation[]);

  openResponses(operations, components);
  splitNullableEnums(document, components.schemas ?? {});
  for (const parameter of Object.values(components.parameters ?? {})) moveExample(parameter as Parameter);
  allowProjections(components.schemas ?? {});
  for (const { responses } of operations) {
    responses.default = { $ref: '#/components/responses/UnexpectedError' } as Response;
  }
  nameErrorCodes(operations, components, source['x-cloudify-errors']);
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

function withoutOwnExtensions<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(withoutOwnExtensions) as Node;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => !OWN_EXTENSIONS.test(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutOwnExtensions(value)])) as Node;
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

/** `_include` narrows a row to any of its fields, so that none of them is in every response. */
function allowProjections(schemas: Components[string]): void {
  for (const name of ROWS) {
    const { required: _, ...row } = schemas[name] as Schema;
    schemas[name] = { ...row, minProperties: 1 };
  }
  // A row with a few of the fields may be either of the two.
  const { oneOf, ...created } = schemas.ExecutionCreated as Schema;
  schemas.ExecutionCreated = { ...created, anyOf: oneOf };
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
