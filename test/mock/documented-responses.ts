import { readContractDocument } from '../../scripts/lib/bundle.ts';

export interface DocumentedResponse {
  operationId: string;
  status: number;
  mediaType: string;
  example: string;
  value: unknown;
}

export interface DocumentedOperation {
  operationId: string;
  method: string;
  /** With the contract's example id filled in: `/executions/5b1f…`. */
  path: string;
  /** The first named example; absent where the operation takes no body. */
  body?: unknown;
  responses: DocumentedResponse[];
}

type Node = Record<string, unknown>;

/** Every operation of the contract with every response that it documents, in the document's order. */
export async function documentedOperations(): Promise<DocumentedOperation[]> {
  const document = (await readContractDocument()) as object as Node;
  const at = (node: unknown, ...keys: string[]): unknown =>
    keys.reduce<unknown>((parent, key) => (resolved(parent) as Node | undefined)?.[key], node);
  const entries = (node: unknown) => Object.entries((resolved(node) ?? {}) as Node);

  function resolved(node: unknown): unknown {
    const reference = (node as { $ref?: string } | undefined)?.$ref;
    return reference === undefined ? node : resolved(at(document, ...reference.slice(2).split('/')));
  }

  return entries(document.paths).flatMap(([path, item]) =>
    entries(item).map(([method, operation]) => {
      const operationId = String(at(operation, 'operationId'));
      const parameters = (at(operation, 'parameters') as unknown[]).map(resolved) as Node[];
      const id = parameters.find((parameter) => parameter.name === 'id')?.example;
      const [request] = entries(at(operation, 'requestBody', 'content', 'application/json', 'examples'));
      const responses = entries(at(operation, 'responses')).flatMap(([status, response]) =>
        entries(at(response, 'content')).flatMap(([mediaType, content]) =>
          entries(at(content, 'examples')).map(([example, node]) => ({
            operationId,
            status: Number(status),
            mediaType,
            example,
            value: at(node, 'value'),
          })),
        ),
      );
      return {
        operationId,
        method: method.toUpperCase(),
        path: path.replace('{id}', String(id)),
        ...(request !== undefined && { body: at(request[1], 'value') }),
        responses,
      };
    }),
  );
}
