import ts from 'typescript';
import { type Contract, type Document, referencedComponent, type Schema } from './contract.ts';

type Response = { readonly content?: Record<string, { readonly schema: Schema }> };

const CODES = 'x-codes';

/** The type that stands for the body of an error, and of what it can be about. */
export const ERROR_BODY = `/** The body of an error that has one of these codes. */
export interface ErrorBody<Code extends string> extends ManagerError {
  error_code: Code;
}
`;

/**
 * The document with the codes of each operation's statuses in its error bodies. Answers that operations share are
 * written out for that, since each operation has codes of its own.
 */
export function withErrorCodes({ document, operations, errors }: Contract): Document {
  const changed = structuredClone(document);
  for (const { path, method, statuses, errorCodes } of operations) {
    const operation = changed.paths[path]?.[method.toLowerCase()] as { responses: Record<string, Response> };
    for (const status of statuses.keys()) {
      const codes = errorCodes.filter((code) => errors[code]?.status === status);
      if (codes.length > 0)
        operation.responses[status] = withCodes(changed, operation.responses[status], codes);
    }
  }
  return changed;
}

function withCodes(document: Document, response: Response | undefined, codes: readonly string[]): Response {
  const shared = referencedComponent(response as Schema);
  const whole = shared === undefined ? response : document.components.responses?.[shared];
  const { content = {}, ...rest } = structuredClone(whole) as Response;
  const schema = { type: 'object', [CODES]: codes };
  return { ...rest, content: { ...content, 'application/json': { schema } } };
}

/** The type of an error body whose codes are known, for the `transform` of openapi-typescript. */
export function errorBodyType(schema: object): ts.TypeNode | undefined {
  const { [CODES]: codes } = schema as { [CODES]?: readonly string[] };
  if (codes === undefined) return undefined;
  const literals = codes.map((code) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(code)),
  );
  return ts.factory.createTypeReferenceNode('ErrorBody', [ts.factory.createUnionTypeNode(literals)]);
}
