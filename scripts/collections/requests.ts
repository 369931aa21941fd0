/**
 * The example requests of the contract, as collections hold them: a folder for each tag, in it one for each operation.
 * An optional parameter is listed with an example, but not sent unless the example request has it.
 */
import { OPERATIONS, type OperationId, type QueryParameter } from '../../generated/operations.ts';
import type { OpenApiDocument } from '../../src/mock/index.ts';
import type { ContractDocument, Parameter } from '../../src/site/content/contract/document.ts';
import { resolveIn } from '../../src/site/content/contract/resolve.ts';
import {
  API_PATH,
  type ApiRequest,
  exampleCaller,
  exampleRequests,
  queryString,
  valuesOf,
} from '../../src/site/samples/index.ts';

export interface Collection {
  readonly name: string;
  readonly description: string;
  readonly variables: Readonly<Record<'baseUrl' | 'username' | 'password' | 'tenant', string>>;
  readonly folders: readonly CollectionFolder[];
}

export interface CollectionFolder {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly CollectionOperation[];
}

export interface CollectionOperation {
  readonly name: string;
  readonly description: string;
  readonly requests: readonly CollectionRequest[];
}

export interface CollectionRequest {
  readonly name: string;
  readonly method: string;
  /** With `{{baseUrl}}`, with `:id` for a path parameter, and with the query that is sent. */
  readonly url: string;
  readonly path: readonly Field[];
  readonly query: readonly Field[];
  readonly headers: readonly Field[];
  /** As JSON. */
  readonly body: string | undefined;
}

export interface Field {
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly isSent: boolean;
}

/** The contract has the example requests, the published document the parameters that other people should see. */
export function readCollection(contract: OpenApiDocument, published: OpenApiDocument): Collection {
  const { info, tags, paths } = published as object as ContractDocument;
  const { baseUrl, identity, tenant } = exampleCaller(contract);
  const { username = '', password = '' } = 'token' in identity ? {} : identity;
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return {
    name: info.title,
    description: `${info.description}\n\nSet the variables \`baseUrl\`, \`username\`, \`password\` and \`tenant\`.`,
    variables: { baseUrl: `${baseUrl}${API_PATH}`, username, password, tenant },
    folders: tags.map(({ name, description }) => ({
      name,
      description,
      operations: operations
        .filter((operation) => operation.tags[0] === name)
        .map((operation) => ({
          name: operation.summary,
          description: operation.description,
          requests: requestsOf(operation.operationId as OperationId, operation.parameters ?? []),
        })),
    })),
  };

  function requestsOf(
    id: OperationId,
    nodes: readonly (Parameter | { $ref: string })[],
  ): CollectionRequest[] {
    const parameters = nodes.map((node) => resolveIn<Parameter>(published, node));
    const inPlace = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
    const { method, path } = OPERATIONS[id];
    return exampleRequests(contract, id).map(({ summary, request }) => {
      const query = queryString(request);
      return {
        name: summary,
        method,
        url: `{{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, ':$1')}${query === '' ? '' : `?${query}`}`,
        path: inPlace('path').map((each) => field(each, request.path[each.name])),
        query: inPlace('query').flatMap((each) => queryFields(each, request)),
        headers: inPlace('header').map((each) =>
          field(each, each.name === 'Tenant' ? '{{tenant}}' : undefined),
        ),
        body: request.body === undefined ? undefined : JSON.stringify(request.body, null, 2),
      };
    });
  }
}

/** A list has one field for each of its values, or one for all where the contract joins them. */
function queryFields(parameter: Parameter, { operationId, query }: ApiRequest): Field[] {
  const value = query[parameter.name];
  if (value === undefined) return [field(parameter, undefined)];
  const known: Readonly<Record<string, QueryParameter>> = OPERATIONS[operationId].query;
  const values = valuesOf(value).map(String);
  const sent = known[parameter.name]?.list === 'comma' ? [values.join(',')] : values;
  return sent.map((each) => field(parameter, each));
}

/** What is sent, or an example of what could be. */
function field(parameter: Parameter, value: string | undefined): Field {
  const { name, description = '', example, schema } = parameter;
  const shown = value ?? example ?? schema.items?.examples?.[0] ?? schema.default ?? '';
  return { name, value: String(shown), description, isSent: value !== undefined };
}
