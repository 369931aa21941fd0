import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { docComment } from './codegen.ts';
import {
  type Contract,
  type Document,
  type Operation,
  referencedComponent,
  type Schema,
} from './contract.ts';
import { GenerationError } from './generation-error.ts';

/** generated/openapi.ts: the types of every operation and schema, and an alias for each schema. */
export async function types(contract: Contract): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(withErrorBodies(contract)), {
    // A default is the value that the manager uses for a missing field; it does not make the field required.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => errorBodyType(schema) ?? brandType(schema as Schema, contract.brands),
  });
  return [typesText(nodes), ...brandTypes(contract.brands), ...errorBodyTypes(contract)].join('\n');
}

/**
 * The types as source text. Each schema is a declaration of its own, an interface where it is an object, so that editors and
 * compiler errors show its name.
 */
export function typesText(nodes: readonly ts.Node[]): string {
  const declarations: ts.Node[] = [];
  const hoist = (schema: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(schema) || !schema.type || !ts.isIdentifier(schema.name)) return schema;
    const { name, type } = schema;
    const modifiers = [ts.factory.createToken(ts.SyntaxKind.ExportKeyword)];
    const declaration = ts.isTypeLiteralNode(type)
      ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
      : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
    declarations.push(ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema)));
    const reference = ts.factory.createTypeReferenceNode(name);
    return ts.factory.createPropertySignature(undefined, name, undefined, reference);
  };
  const withReferences = nodes.map((node) => {
    if (nameOf(node) === 'operations') removeComments(node);
    if (nameOf(node) !== 'components') return node;
    return ts.visitEachChild(
      node,
      (group) =>
        nameOf(group) === 'schemas' && ts.isPropertySignature(group) && group.type
          ? ts.factory.updatePropertySignature(
              group,
              undefined,
              group.name,
              undefined,
              ts.visitEachChild(group.type, hoist, undefined),
            )
          : group,
      undefined,
    );
  });
  return astToString([...withReferences, ...declarations])
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')
    .replaceAll('@description ', '');
}

/** Operations repeat the comments of parameters and responses for every request that has them; those of bodies stay. */
function removeComments(node: ts.Node): void {
  const isRepeated = REPEATED.has(nameOf(node) ?? '');
  ts.forEachChild(node, function visit(child): void {
    if (isRepeated) {
      ts.setSyntheticLeadingComments(child, undefined);
      ts.forEachChild(child, visit);
    } else removeComments(child);
  });
}

/** The parts of an operation whose comments repeat those of the document. */
const REPEATED = new Set(['header', 'path', 'responses']);

function nameOf(node: ts.Node): string | undefined {
  const named = ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node) ? node.name : undefined;
  return named && ts.isIdentifier(named) ? named.text : undefined;
}

/** The types of the brands: any string can be assigned, but not a string with another brand. */
function brandTypes(brands: Contract['brands']): string[] {
  if (Object.keys(brands).length === 0) return [];
  const brandSymbol = `/** The brand of a string. It exists for the compiler only. */\ndeclare const brand: unique symbol;\n`;
  const types = Object.entries(brands).map(
    ([name, meaning]) =>
      `${docComment(`${meaning} Any string can be one; one of another kind cannot.`)}
export type ${name} = string & { readonly [brand]?: '${name}' };
`,
  );
  return [brandSymbol, ...types];
}

function brandType(schema: Schema, brands: Contract['brands']): ts.TypeNode | undefined {
  const { 'x-cloudify-brand': name, type } = schema;
  if (name === undefined) return undefined;
  if (typeof name !== 'string' || !Object.hasOwn(brands, name))
    throw new GenerationError(`x-cloudify-brand: ${name} is not in spec/brands.yaml.`);
  const reference = ts.factory.createTypeReferenceNode(name);
  if (!Array.isArray(type)) return reference;
  const nullType = ts.factory.createLiteralTypeNode(ts.factory.createNull());
  return ts.factory.createUnionTypeNode([reference, nullType]);
}

const ERROR_BODY = 'x-error-body';

interface SchemaWithProperties {
  readonly properties?: Record<string, Schema>;
}

function codesByStatus(
  { statuses, errorCodes }: Operation,
  errors: Contract['errors'],
): [number, string[]][] {
  return [...statuses.keys()]
    .map((status): [number, string[]] => [
      status,
      errorCodes.filter((code) => errors[code]?.status === status),
    ])
    .filter(([, codes]) => codes.length > 0);
}

/** The error bodies of each operation. A contract without errors has none. */
function errorBodyTypes({ operations, errors }: Contract): string[] {
  if (Object.keys(errors).length === 0) return [];
  const rows = operations.map((operation) => {
    const bodies = codesByStatus(operation, errors).map(
      ([status, codes]) => `${status}: ErrorBody<${codes.map((code) => `'${code}'`).join(' | ')}>;`,
    );
    return `  ${operation.id}: { ${bodies.join(' ')} };`;
  });
  return [
    `/** The body of an error response with one of these codes. */
export interface ErrorBody<Code extends string> extends ManagerError {
  error_code: Code;
}
`,
    `/** The error bodies of each operation, by status. */
export interface ErrorBodies {
${rows.join('\n')}
}
`,
  ];
}

/** Replaces the schema of each error response by a marker. Shared responses are copied, as codes differ by operation. */
function withErrorBodies(contract: Contract): Document {
  const { document, operations, errors } = contract;
  const changed = structuredClone(document);
  for (const { properties = {} } of Object.values(
    changed.components.schemas ?? {},
  ) as SchemaWithProperties[]) {
    // A property that is a reference alone is described where it leads.
    for (const property of Object.values(properties)) {
      const description = contract.schemas[referencedComponent(property) ?? '']?.description;
      if (property.description === undefined && description) Object.assign(property, { description });
    }
  }
  for (const operation of operations) {
    const { id, path, method } = operation;
    const described = changed.paths[path]?.[method.toLowerCase()];
    const { responses } = described as { responses: Record<number, Schema> };
    for (const [status] of codesByStatus(operation, errors)) {
      const response = responses[status] ?? {};
      const shared = referencedComponent(response);
      const { content = {}, ...rest } = structuredClone(
        shared === undefined ? response : document.components.responses?.[shared],
      ) as { content?: object };
      const schema = { type: 'object', [ERROR_BODY]: `ErrorBodies['${id}'][${status}]` };
      responses[status] = { ...rest, content: { ...content, 'application/json': { schema } } };
    }
  }
  return changed;
}

function errorBodyType(schema: object): ts.TypeNode | undefined {
  const { [ERROR_BODY]: type } = schema as { [ERROR_BODY]?: string };
  return type === undefined ? undefined : ts.factory.createTypeReferenceNode(type);
}
