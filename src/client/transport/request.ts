import createClient, { type Client } from 'openapi-fetch';
import type { operations, paths } from '../../../generated/openapi.ts';
import { type OperationId, ROUTES } from '../../../generated/operations.ts';
import { toConnectionError } from '../errors/errors.ts';
import type { RequestOptions } from '../options.ts';
import type { OneOrMany } from '../types.ts';
import type { Cluster } from './cluster.ts';
import { serializeQuery } from './query.ts';
import {
  type ParseJson,
  parseData,
  toApiError,
  toUnexpectedResponseError,
  validateObject,
} from './response.ts';
import type { Attempt, Retrier } from './retrier.ts';
import type { Transport } from './send.ts';
import { rejectOnAbort } from './timeout.ts';

/** The typed openapi-fetch client. Its methods resolve with `{ data, error, response }`. */
export type HttpClient = Client<paths>;

/** The parameters and the body of an operation, by the contract. */
export type RequestOf<Id extends OperationId> = Pick<operations[Id]['parameters'], 'path'> &
  BodyOf<Id> & { query?: Loose<operations[Id]['parameters']['query']> };

/** A list of one can be a single value, and a parameter that is left out can be undefined. */
type Loose<Query> = {
  [Name in keyof Query]?:
    | (Query[Name] extends ReadonlyArray<infer Value> | undefined ? OneOrMany<Value> : Query[Name])
    | undefined;
};

type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? { body: Body }
  : { body?: never };

/** The data of an operation that succeeds, by the contract. */
export type DataOf<Id extends OperationId> = operations[Id]['responses'] extends
  | { 200: { content: { 'application/json': infer Data } } }
  | { 201: { content: { 'application/json': infer Data } } }
  ? Data
  : never;

/** The methods of openapi-fetch infer everything from the path; here the operation defines it already. */
type UntypedRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Calls operations: takes the request of the contract, returns its data or throws. */
export class Http {
  readonly client: HttpClient;
  /** Whether the API has responded with a success, which shows that the URL is right. */
  hasResponded = false;
  readonly #transport: Transport;
  readonly #retrier: Retrier;
  readonly #parse: ParseJson;

  constructor(cluster: Cluster, transport: Transport, retrier: Retrier, parse: ParseJson = JSON.parse) {
    this.#transport = transport;
    this.#retrier = retrier;
    this.#parse = parse;
    this.client = createClient<paths>({
      baseUrl: cluster.preferred,
      // The URL of a Request cannot change: Chromium would upload a copied body as a stream, which needs HTTP/2.
      Request: class extends Request {
        constructor(url: string | URL | Request, init?: RequestInit) {
          super(cluster.rebase(`${url}`), init);
        }
      },
      fetch: async (request) => {
        const context = { operationId: undefined, attempt: 1 };
        const response = await rejectOnAbort(request.signal, () => transport(request, context));
        if (response.ok && response.headers.get('Content-Type')?.includes('json')) this.hasResponded = true;
        return response;
      },
      querySerializer: serializeQuery,
      // A manager never redirects. Following would send the tokens to another host and turn a POST into a GET.
      redirect: 'manual',
    });
  }

  /** @param validate Describes data that the caller cannot use. Default: anything but an object. */
  call<Id extends OperationId>(
    operationId: Id,
    request: RequestOf<Id>,
    options: RequestOptions = {},
    validate: (data: DataOf<Id>) => string | undefined = validateObject,
  ): Promise<DataOf<Id>> {
    const [method, url] = ROUTES[operationId];
    return this.#retrier.run({ operationId, method, url }, options, async (attempt, signal) => {
      const data = (await this.#send(operationId, request, attempt, signal)) as DataOf<Id>;
      const problem = validate(data);
      if (problem !== undefined) {
        throw toUnexpectedResponseError(data, attempt.response as Response, attempt.request, problem);
      }
      this.hasResponded = true;
      return data;
    });
  }

  async #send(
    operationId: OperationId,
    { path, query, body }: { readonly path?: unknown; readonly query?: unknown; readonly body?: unknown },
    attempt: Attempt,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    const [method, route] = ROUTES[operationId];
    let unread: Response | undefined;
    let requestSignal: AbortSignal | undefined;
    const fetch = async (request: Request) => {
      requestSignal = request.signal;
      attempt.request = { ...attempt.request, url: request.url };
      const response = await this.#transport(request, { operationId, attempt: attempt.number });
      attempt.response = response;
      // The error keeps a response that can be read. That of a redirect in a page has neither a status nor a body.
      if (response.ok || response.status === 0) return response;
      const { status, statusText, headers } = response;
      // Not by clone(), after which happy-dom reads nothing.
      const text = (await response.text()) || null;
      unread = new Response(text, { status, statusText, headers });
      return new Response(text, { status, headers });
    };
    const init = {
      baseUrl: attempt.host,
      Request,
      params: { path, query },
      body,
      fetch,
      // Parsed here and not by openapi-fetch, which drops the response when it is not JSON.
      parseAs: 'text',
      signal,
    };
    const request = this.client.request as unknown as UntypedRequest;
    const { data, error, response } = await request(method, route, init).catch((cause: unknown) => {
      // After the headers, the connection broke; before them, the transport has thrown the right error.
      throw attempt.response ? toConnectionError(cause, requestSignal, attempt.request) : cause;
    });
    if (!response.ok) throw toApiError(error, unread ?? response, attempt.request);
    return parseData(data as string | undefined, response, attempt.request, this.#parse);
  }
}
