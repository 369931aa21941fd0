import ts from 'typescript';
import {
  type Contract,
  type Document,
  type Operation,
  referencedComponent,
  type Schema,
} from './contract.ts';

type Response = { readonly content?: Record<string, { readonly schema: Schema }> };

const BODY = 'x-error-body';

/** Of which operation and status a schema is the error body. */
interface Place {
  readonly id: string;
  readonly status: number;
}

/** The codes of an operation by the status they come with. */
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

/** The types of all error bodies. A contract without errors has none. */
export function errorBodyTypes({ operations, errors }: Contract): string[] {
  if (Object.keys(errors).length === 0) return [];
  const rows = operations.map((operation) => {
    const bodies = codesByStatus(operation, errors).map(
      ([status, codes]) => `${status}: ErrorBody<${codes.map((code) => `'${code}'`).join(' | ')}>;`,
    );
    return `  ${operation.id}: { ${bodies.join(' ')} };`;
  });
  return [
    `/** The body of an error that has one of these codes. */
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

/**
 * The document with error bodies that know whose they are. Answers that operations share are written out for that, since
 * each operation has codes of its own.
 */
export function withErrorBodies({ document, operations, errors }: Contract): Document {
  const changed = structuredClone(document);
  for (const operation of operations) {
    const { id, path, method } = operation;
    const described = changed.paths[path]?.[method.toLowerCase()];
    const { responses } = described as { responses: Record<number, Response> };
    for (const [status] of codesByStatus(operation, errors)) {
      responses[status] = withBody(changed, responses[status], { id, status });
    }
  }
  return changed;
}

function withBody(document: Document, response: Response | undefined, place: Place): Response {
  const shared = referencedComponent(response as Schema);
  const whole = shared === undefined ? response : document.components.responses?.[shared];
  const { content = {}, ...rest } = structuredClone(whole) as Response;
  return {
    ...rest,
    content: { ...content, 'application/json': { schema: { type: 'object', [BODY]: place } } },
  };
}

/** The type of an error body, for the `transform` of openapi-typescript. */
export function errorBodyType(schema: object): ts.TypeNode | undefined {
  const { [BODY]: place } = schema as { [BODY]?: Place };
  if (place === undefined) return undefined;
  const { factory } = ts;
  const operation = factory.createIndexedAccessTypeNode(
    factory.createTypeReferenceNode('ErrorBodies'),
    factory.createLiteralTypeNode(factory.createStringLiteral(place.id)),
  );
  return factory.createIndexedAccessTypeNode(
    operation,
    factory.createLiteralTypeNode(factory.createNumericLiteral(place.status)),
  );
}
