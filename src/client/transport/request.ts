import createClient, { type Client } from 'openapi-fetch';
import { NoSuchIncludeFieldError } from '../../../generated/error-classes.ts';
import { ABSENT_FIELDS } from '../../../generated/guards.ts';
import type { operations, paths } from '../../../generated/openapi.ts';
import { type OperationId, ROUTES } from '../../../generated/operations.ts';
import { toConnectionError } from '../errors/errors.ts';
import { toReleaseError } from '../errors/release-errors.ts';
import type { RequestOptions } from '../options.ts';
import type { OneOrMany } from '../types.ts';
import type { Cluster } from './cluster.ts';
import { guardsOf, type OperationRequest } from './guards.ts';
import { serializeQuery } from './query.ts';
import type { ManagerRelease } from './release.ts';
import { ReleaseCheck } from './release-check.ts';
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

/** The options of a call inside the SDK. */
export interface CallOptions extends RequestOptions {
  /** False when the manager is known to support what is sent, so that its release is not requested for it. */
  readonly requestsRelease?: boolean | undefined;
}

/** Calls operations: takes the request of the contract, returns its data or throws. */
export class Http {
  readonly client: HttpClient;
  /** Whether the API has responded with a success, which shows that the URL is right. */
  hasResponded = false;
  readonly #transport: Transport;
  readonly #retrier: Retrier;
  readonly #releaseCheck: ReleaseCheck;
  readonly #parse: ParseJson;
  #lacksFields = false;

  constructor(
    cluster: Cluster,
    transport: Transport,
    retrier: Retrier,
    release: ManagerRelease,
    parse: ParseJson = JSON.parse,
  ) {
    this.#transport = transport;
    this.#retrier = retrier;
    this.#releaseCheck = new ReleaseCheck(release, this.#send.bind(this));
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

  /**
   * Calls an operation, unless the manager's release would ignore a part of the request or do harm with it.
   *
   * @param validate Describes data that the caller cannot use. Default: anything but an object.
   */
  call<Id extends OperationId>(
    operationId: Id,
    request: RequestOf<Id>,
    options: CallOptions = {},
    validate: (data: DataOf<Id>) => string | undefined = validateObject,
  ): Promise<DataOf<Id>> {
    const [method, url] = ROUTES[operationId];
    const guards = guardsOf(operationId, request).filter(
      ({ whenKnown }) => whenKnown || options.requestsRelease !== false,
    );
    const data = this.#retrier.run({ operationId, method, url }, options, async (attempt, signal) => {
      const adapted =
        guards.length > 0 ? await this.#releaseCheck.adapt(request, guards, attempt, signal) : request;
      const data = (await this.#sendTolerantly(operationId, adapted, attempt, signal)) as DataOf<Id>;
      const problem = validate(data);
      if (problem !== undefined) {
        throw toUnexpectedResponseError(data, attempt.response as Response, attempt.request, problem);
      }
      this.hasResponded = true;
      return data;
    });
    return guards.length > 0 ? data.catch((error) => Promise.reject(toReleaseError(error))) : data;
  }

  /** Requests whole rows from a manager whose release lacks one of the fields of `_include`. */
  async #sendTolerantly(
    operationId: OperationId,
    request: OperationRequest,
    attempt: Attempt,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    const { _include, ...query } = (request.query ?? {}) as { _include?: readonly string[] };
    const whole = { ...request, query };
    if (this.#lacksFields && _include) return this.#send(operationId, whole, attempt, signal);
    try {
      return await this.#send(operationId, request, attempt, signal);
    } catch (error) {
      if (
        !(error instanceof NoSuchIncludeFieldError) ||
        !_include?.some((field) => ABSENT_FIELDS.includes(field))
      )
        throw error;
      this.#lacksFields = true;
      return this.#send(operationId, whole, attempt, signal);
    }
  }

  async #send(
    operationId: OperationId,
    { path, query, body }: OperationRequest,
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
