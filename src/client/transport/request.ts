import { ApiError, type FailedRequest, NoSuchIncludeFieldError } from '../../../generated/error-classes.ts';
import { ABSENT_FIELDS } from '../../../generated/guards.ts';
import type { operations } from '../../../generated/openapi.ts';
import { type OperationId, ROUTES } from '../../../generated/operations.ts';
import { ApiPromise, type WithResponse } from '../api-promise.ts';
import { toConnectionError, UnexpectedResponseError } from '../errors/errors.ts';
import { toReleaseError } from '../errors/release-errors.ts';
import type { ClientOverrides, RequestOptions } from '../options.ts';
import type { OneOrMany } from '../types.ts';
import type { Cluster } from './cluster.ts';
import { guardsOf, type OperationRequest } from './guards.ts';
import { type HeaderRecord, mergeHeaders } from './headers.ts';
import { type HttpClient, loadOnCall } from './http-client.ts';
import { serializeQuery } from './query.ts';
import type { ReleaseCheck } from './release-check.ts';
import {
  type ParseJson,
  parseData,
  parseError,
  toApiError,
  toUnexpectedResponseError,
  validateObject,
} from './response.ts';
import type { Attempt, Retrier } from './retrier.ts';
import { parseBy, type Schema } from './schema.ts';
import type { SendContext, Transport } from './send.ts';

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

/** The options of a call inside the SDK. */
export interface CallOptions extends RequestOptions {
  /** False when the manager is known to support what is sent, so that its release is not requested for it. */
  readonly requestsRelease?: boolean | undefined;
  /** Several calls need the request, so that the signal of the client does not abort it. Default: false. */
  readonly isShared?: boolean | undefined;
}

/** A request that the contract need not have: `client.request`. */
export interface ApiRequest<Data = unknown> extends RequestOptions {
  /** The parameters of the query; lists repeat their parameter. Default: none. */
  readonly query?: object | undefined;
  /** The body, which is sent as JSON. Default: none. */
  readonly body?: unknown;
  /** Parses the data: a Standard Schema (of Zod, Valibot, ArkType), or a function. Default: the data as it is. */
  readonly schema?: Schema<Data> | undefined;
}

/** What the clients of one manager share: `withOptions` makes further ones. */
export interface Connection {
  readonly cluster: Cluster;
  readonly transport: Transport;
  readonly retrier: Retrier;
  readonly releaseCheck: ReleaseCheck;
  readonly parse: ParseJson;
  /** Which requests carry cookies, as in `fetch`. */
  readonly cookies: RequestInit['credentials'] | undefined;
  /** Whether the API has responded with a success, which shows that the URL is right. */
  hasResponded?: boolean;
  /** The manager's release lacks fields that `_include` may name. */
  lacksFields?: boolean;
}

/** One request as it is sent, to any manager of the cluster. */
interface Sending extends Pick<SendContext, 'operationId' | 'route' | 'headers'> {
  readonly method: string;
  /** With the query, without the URL of the API. */
  readonly path: string;
  readonly body?: string | undefined;
}

/** A success, as text. */
interface Received {
  readonly text: string;
  readonly response: Response;
}

/** Sends requests of every kind through one pipeline: retries, failover, time limits, middleware, typed errors. */
export class Http {
  /** The same where requests can be shared: of one tenant, with the same headers. */
  readonly scope: string;
  readonly #connection: Connection;
  readonly #overrides: ClientOverrides;
  readonly #headers: HeaderRecord;
  #client: HttpClient | undefined;

  constructor(connection: Connection, overrides: ClientOverrides) {
    this.#connection = connection;
    this.#overrides = overrides;
    this.#headers = headersOf(overrides);
    this.scope = JSON.stringify(Object.entries(this.#headers).sort());
  }

  get hasResponded(): boolean {
    return this.#connection.hasResponded ?? false;
  }

  get tenant(): string {
    return this.#overrides.tenant as string;
  }

  /** Aborts all calls. */
  get signal(): AbortSignal | undefined {
    return this.#overrides.signal;
  }

  /** Sends through the same connection, with other defaults. */
  with(overrides: ClientOverrides): Http {
    const { signal, timeout, retry, tenant, headers } = overrides;
    if (!(signal || headers) && [timeout, retry, tenant].every((it) => it === undefined)) return this;
    return new Http(this.#connection, this.#merge({ signal, timeout, retry, tenant, headers }));
  }

  #merge<Options extends CallOptions>(options: Options): Options {
    const { signal, timeout, retry, tenant, headers } = this.#overrides;
    return {
      ...options,
      signal: options.isShared ? options.signal : anySignal(signal, options.signal),
      timeout: options.timeout ?? timeout,
      retry: options.retry ?? retry,
      tenant: options.tenant ?? tenant,
      headers: options.headers ? mergeHeaders(headers, options.headers) : headers,
    };
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
  ): ApiPromise<DataOf<Id>> {
    const [method, url] = ROUTES[operationId];
    return new ApiPromise(() => {
      const guards = guardsOf(operationId, request).filter(
        ({ whenKnown }) => whenKnown || options.requestsRelease !== false,
      );
      const called = this.#run({ operationId, method, url }, options, async (attempt, signal, headers) => {
        const { releaseCheck } = this.#connection;
        const send = async (id: OperationId, request: OperationRequest, own = attempt, ownSignal = signal) =>
          (await this.#sendOperation(id, request, headers, own, ownSignal)).data;
        const adapted =
          guards.length > 0 ? await releaseCheck.adapt(request, guards, attempt, signal, send) : request;
        const result = await this.#sendTolerantly(operationId, adapted, headers, attempt, signal);
        const problem = validate(result.data as DataOf<Id>);
        if (problem !== undefined) {
          throw toUnexpectedResponseError(result.data, result.response, attempt.request, problem);
        }
        this.#connection.hasResponded = true;
        return result as WithResponse<DataOf<Id>>;
      });
      return guards.length > 0 ? called.catch((error) => Promise.reject(toReleaseError(error))) : called;
    });
  }

  /** Sends any request, and parses its data by the caller's schema. */
  request<Data>(
    method: string,
    path: string,
    { query, body, schema, ...options }: ApiRequest<Data> = {},
  ): ApiPromise<Data> {
    return new ApiPromise(async () => {
      if (!/^\/[^?#]*$/.test(path)) {
        throw new TypeError('path must begin with a slash; its query is an option.');
      }
      const target = { method, ...operationOf(method, path) };
      return this.#run({ ...target, url: path }, options, async (attempt, signal, headers) => {
        const sending = { ...target, path: path + queryString(query), ...toContent(headers, body) };
        const { text, response } = await this.#exchange(sending, attempt, signal);
        const { request } = attempt;
        const data = text === '' ? undefined : parseData(text, response, request, this.#connection.parse);
        if (!schema) return { data: data as Data, response };
        const toError = (problem: string) => toUnexpectedResponseError(data, response, request, problem);
        return { data: await parseBy(schema, data, toError), response };
      });
    });
  }

  /** The openapi-fetch client. It makes the requests, which are sent like all others. */
  get client(): HttpClient {
    this.#client ??= loadOnCall(async () => {
      const { default: createClient } = await import('openapi-fetch');
      const baseUrl = this.#connection.cluster.preferred;
      return createClient({
        baseUrl,
        fetch: (request) => this.#fetch(request, request.url.slice(baseUrl.length)),
        querySerializer: serializeQuery,
      });
    });
    return this.#client;
  }

  /** Sends a request of openapi-fetch; also resolves with the response of an error, as `fetch` does. */
  async #fetch(request: Request, path: string): Promise<Response> {
    const { method, signal } = request;
    const body = (await request.text()) || undefined;
    const own = Object.fromEntries(request.headers);
    const target = { method, ...operationOf(method, path) };
    let response: Response | undefined;
    const send = async (attempt: Attempt, signal: AbortSignal | undefined, headers: HeaderRecord) => {
      response = undefined;
      const sending = { ...target, path, headers: { ...headers, ...own }, body };
      const received = await this.#exchange(sending, attempt, signal).catch((error) => {
        response = attempt.response && toReadable(attempt.response, attempt.text);
        throw error;
      });
      if (received.response.headers.get('Content-Type')?.includes('json')) {
        this.#connection.hasResponded = true;
      }
      return toReadable(received.response, received.text);
    };
    try {
      return await this.#run({ ...target, url: path }, { signal: signal ?? undefined }, send);
    } catch (error) {
      if (response && (error instanceof ApiError || error instanceof UnexpectedResponseError))
        return response;
      throw error;
    }
  }

  async #run<Result>(
    target: FailedRequest,
    callOptions: CallOptions,
    send: (attempt: Attempt, signal: AbortSignal | undefined, headers: HeaderRecord) => Promise<Result>,
  ): Promise<Result> {
    const options = this.#merge(callOptions);
    const hasOwnHeaders = callOptions.tenant !== undefined || callOptions.headers !== undefined;
    const headers = hasOwnHeaders ? headersOf(options) : this.#headers;
    return this.#connection.retrier.run(target, options, (attempt, signal) => send(attempt, signal, headers));
  }

  /** Requests whole rows from a manager whose release lacks one of the fields of `_include`. */
  async #sendTolerantly(
    operationId: OperationId,
    request: OperationRequest,
    headers: HeaderRecord,
    attempt: Attempt,
    signal: AbortSignal | undefined,
  ): Promise<WithResponse<unknown>> {
    const { _include, ...query } = (request.query ?? {}) as { _include?: readonly string[] };
    const sendWhole = () => this.#sendOperation(operationId, { ...request, query }, headers, attempt, signal);
    if (this.#connection.lacksFields && _include) return sendWhole();
    try {
      return await this.#sendOperation(operationId, request, headers, attempt, signal);
    } catch (error) {
      const isAbsent = _include?.some((field) => ABSENT_FIELDS.includes(field));
      if (!(error instanceof NoSuchIncludeFieldError && isAbsent)) throw error;
      this.#connection.lacksFields = true;
      return sendWhole();
    }
  }

  async #sendOperation(
    operationId: OperationId,
    { path, query, body }: OperationRequest,
    headers: HeaderRecord,
    attempt: Attempt,
    signal: AbortSignal | undefined,
  ): Promise<WithResponse<unknown>> {
    const [method, route] = ROUTES[operationId];
    const { id = '' } = Object(path) as { id?: string };
    const pathname = route.replace('{id}', encodeURIComponent(id));
    const sending = {
      operationId,
      route,
      method,
      path: pathname + queryString(query),
      ...toContent(headers, body),
    };
    const { text, response } = await this.#exchange(sending, attempt, signal);
    return { data: parseData(text, response, attempt.request, this.#connection.parse), response };
  }

  /** Sends a request once, and reads the response. */
  async #exchange(
    { method, path, body, ...context }: Sending,
    attempt: Attempt,
    signal: AbortSignal | undefined,
  ): Promise<Received> {
    const { cookies, transport } = this.#connection;
    const { headers } = context;
    const request = new Request(attempt.host + path, {
      method,
      headers,
      // A manager never redirects. Following would send the tokens to another host and turn a POST into a GET.
      redirect: 'manual',
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
      ...(cookies && { credentials: cookies }),
    });
    attempt.request = { ...attempt.request, url: request.url };
    const response = await transport(request, { ...context, attempt: attempt.number });
    attempt.response = response;
    const text = await response.text().catch((cause: unknown) => {
      // The connection broke after the headers.
      throw toConnectionError(cause, signal, attempt.request);
    });
    if (response.ok) return { text, response };
    attempt.text = text;
    throw toApiError(parseError(text), toReadable(response, text), attempt.request);
  }
}

/** A response that can be read, again. That of a redirect in a page has neither a status nor a body. */
function toReadable(response: Response, text: string | undefined): Response {
  const { status, statusText, headers } = response;
  // Not by clone(), after which happy-dom reads nothing.
  if (status === 0) return response;
  const copy = new Response(text || null, { status, statusText, headers });
  return Object.defineProperty(copy, 'url', { value: response.url });
}

function headersOf({ tenant, headers }: ClientOverrides): HeaderRecord {
  return mergeHeaders(headers, tenant === undefined ? undefined : { Tenant: tenant });
}

function anySignal(first?: AbortSignal, second?: AbortSignal): AbortSignal | undefined {
  return first && second ? AbortSignal.any([first, second]) : (first ?? second);
}

function queryString(query: unknown): string {
  const text = query ? serializeQuery(query) : '';
  return text && `?${text}`;
}

function toContent(headers: HeaderRecord, body: unknown): Pick<Sending, 'headers' | 'body'> {
  if (body === undefined) return { headers };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** The operation of a request that is sent by its path; undefined when the contract has none. */
function operationOf(method: string, path: string): Pick<SendContext, 'operationId' | 'route'> {
  const [operationId, [, route] = []] =
    Object.entries(ROUTES).find(
      ([, [each, route]]) => each === method && toPattern(route).test(path.replace(/\?.*/, '')),
    ) ?? [];
  return { operationId: operationId as OperationId | undefined, route };
}

function toPattern(route: string): RegExp {
  return new RegExp(`^${route.replace('{id}', '[^/]+')}$`);
}
