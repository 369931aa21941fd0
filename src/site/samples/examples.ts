import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import { EXAMPLE_WORLD } from '../../../generated/world.ts';
import { resolveIn } from '../content/contract/resolve.ts';
import type { ApiRequest, Caller } from './request.ts';

export interface ExampleRequest {
  readonly summary: string;
  readonly request: ApiRequest;
}

type Node = Readonly<Record<string, unknown>>;

/** An example as an operation declares it; the rest is taken from its parameters and its body. */
interface Declared {
  readonly summary?: string;
  /** The name of an example of the body. */
  readonly body?: string;
  readonly path?: ApiRequest['path'];
  readonly query?: ApiRequest['query'];
}

/** The example requests of an operation, the most useful one first. */
export function exampleRequests(document: object, operationId: OperationId): ExampleRequest[] {
  const operation = operationOf(document, operationId);
  const bodies = bodyExamples(document, operation);
  const declared = (operation['x-cloudify-example-requests'] ??
    [...bodies.keys()].map((body) => ({ body }))) as readonly Declared[] | [];
  const all: readonly Declared[] = declared.length > 0 ? declared : [{}];
  return all.map(({ summary, body: name, path, query = {} }) => {
    const example = name === undefined ? undefined : bodies.get(name);
    if (name !== undefined && example === undefined) {
      throw new Error(
        `x-cloudify-example-requests of ${operationId} names ${name}, which is no example of its body.`,
      );
    }
    return {
      summary: summary ?? example?.summary ?? String(operation.summary),
      request: {
        operationId,
        path: { ...examplePath(document, operation), ...path },
        query,
        ...(example !== undefined && { body: example.value }),
      },
    };
  });
}

/** The administrator of the example data, at the server of the contract. */
export function exampleCaller(document: object): Caller {
  const { servers } = document as {
    servers: readonly { url: string; variables?: Record<string, { default: string }> }[];
  };
  const {
    users: [{ username, password }],
    tenants: [tenant],
  } = EXAMPLE_WORLD;
  const [server] = servers;
  const url = server?.url.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => server.variables?.[name]?.default ?? '',
  );
  return { baseUrl: new URL(url ?? '').origin, identity: { username, password }, tenant };
}

export function operationOf(document: object, operationId: OperationId): Node {
  const { method, path } = OPERATIONS[operationId];
  const { paths } = document as { paths: Record<string, Record<string, Node>> };
  const operation = paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`The document has no ${operationId}.`);
  return operation;
}

function bodyExamples(document: object, operation: Node): Map<string, { summary: string; value: unknown }> {
  const { content } = resolveIn(document, (operation.requestBody ?? {}) as Node) as {
    content?: { 'application/json'?: { examples?: Record<string, unknown> } };
  };
  const examples = Object.entries(content?.['application/json']?.examples ?? {});
  return new Map(
    examples.map(([name, example]) => {
      const { summary = name, value } = resolveIn(document, example as Node);
      return [name, { summary: String(summary), value }];
    }),
  );
}

function examplePath(document: object, operation: Node): Record<string, string> {
  const parameters = ((operation.parameters ?? []) as Node[]).map((each) => resolveIn(document, each));
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return Object.fromEntries(inPath.map(({ name, example }) => [String(name), String(example)]));
}
