import createClient, { type Client } from 'openapi-fetch';
import type { operations, paths } from '../../../generated/openapi.ts';
import { type OperationId, ROUTES } from '../../../generated/operations.ts';
import { toConnectionError, unexpectedResponse } from '../errors/errors.ts';
import type { RequestOptions } from '../options.ts';
import { rejectOnAbort } from './abort.ts';
import type { Cluster } from './cluster.ts';
import { type OneOrMany, serializeQuery } from './query.ts';
import { type ParseJson, readData, toApiError, validateObject } from './response.ts';
import type { Attempt, Retrier } from './retrier.ts';
import type { Transport } from './send.ts';

/** The typed openapi-fetch client. Its methods resolve with `{ data, error, response }`. */
export type HttpClient = Client<paths>;

/** What an operation is called with, by the contract. */
export type RequestOf<Id extends OperationId> = Pick<operations[Id]['parameters'], 'path'> &
  BodyOf<Id> & { query?: Loose<operations[Id]['parameters']['query']> };

/** A single value may stand for a list of one, and undefined for a parameter that is left out. */
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

/** What an operation answers when it succeeds, by the contract. */
export type ResponseOf<Id extends OperationId> = operations[Id]['responses'] extends
  | { 200: { content: { 'application/json': infer Answer } } }
  | { 201: { content: { 'application/json': infer Answer } } }
  ? Answer
  : never;

/** The methods of openapi-fetch infer everything from the path; here the operation has said it all already. */
type UntypedRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Calls operations: from a contract's request to its answer, or to an error. */
export class Http {
  readonly client: HttpClient;
  /** The API has responded with a success at least once, so that the URL is right. */
  hasResponded = false;
  readonly #transport: Transport;
  readonly #attempts: Retrier;
  readonly #parse: ParseJson;

  constructor(hosts: Cluster, transport: Transport, attempts: Retrier, parse: ParseJson = JSON.parse) {
    this.#transport = transport;
    this.#attempts = attempts;
    this.#parse = parse;
    this.client = createClient<paths>({
      baseUrl: hosts.preferred,
      // A request that exists cannot change its URL: Chromium would upload the copied body as a stream, which needs HTTP/2.
      Request: class extends Request {
        constructor(url: string | URL | Request, init?: RequestInit) {
          super(hosts.rebase(`${url}`), init);
        }
      },
      fetch: async (request) => {
        const call = { operationId: undefined, attempt: 1 };
        const response = await rejectOnAbort(request.signal, () => transport(request, call));
        if (response.ok && response.headers.get('Content-Type')?.includes('json')) this.hasResponded = true;
        return response;
      },
      querySerializer: serializeQuery,
      // A manager redirects nothing. Following would hand the tokens to another host and turn a POST into a GET.
      redirect: 'manual',
    });
  }

  /**
   * @param faultOf Says what an answer is when it is not what the caller goes on to build on; an object, unless given.
   */
  call<Id extends OperationId>(
    operationId: Id,
    request: RequestOf<Id>,
    options: RequestOptions = {},
    faultOf: (answer: ResponseOf<Id>) => string | undefined = validateObject,
  ): Promise<ResponseOf<Id>> {
    const [method, url] = ROUTES[operationId];
    return this.#attempts.run({ operationId, method, url }, options, async (attempt, signal) => {
      const answer = (await this.#exchange(operationId, request, attempt, signal)) as ResponseOf<Id>;
      const fault = faultOf(answer);
      if (fault !== undefined) {
        throw unexpectedResponse(fault, answer, (attempt.response as Response).status, attempt.request);
      }
      this.hasResponded = true;
      return answer;
    });
  }

  async #exchange(
    operationId: OperationId,
    { path, query, body }: { readonly path?: unknown; readonly query?: unknown; readonly body?: unknown },
    attempt: Attempt,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    const [method, route] = ROUTES[operationId];
    let unread: Response | undefined;
    let sending: AbortSignal | undefined;
    const fetch = async (request: Request) => {
      sending = request.signal;
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
    const { data, error, response } = await (this.client.request as unknown as UntypedRequest)(
      method,
      route,
      {
        baseUrl: attempt.host,
        Request,
        params: { path, query },
        body,
        fetch,
        // Read here and not by openapi-fetch, which forgets the response when it is not JSON.
        parseAs: 'text',
        ...(signal && { signal }),
      },
    ).catch((cause: unknown) => {
      // The answer broke off. Before it began, whoever failed has said so.
      throw attempt.response && sending ? toConnectionError(cause, sending, attempt.request) : cause;
    });
    if (!response.ok) throw toApiError(error, unread ?? response, attempt.request);
    return readData(data as string | undefined, response, attempt.request, this.#parse);
  }
}
