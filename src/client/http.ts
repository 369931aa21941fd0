import createClient, { type Client } from 'openapi-fetch';
import type { operations, paths } from '../../generated/openapi.ts';
import { type OperationId, ROUTES } from '../../generated/operations.ts';
import { readData, refusal } from './answer.ts';
import { type RequestOptions, withinTime } from './deadline.ts';
import { failureOf, ProtocolError, TimeoutError } from './errors.ts';
import { type OneOrMany, serializeQuery } from './query.ts';
import type { Transport } from './transport.ts';

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
export type AnswerOf<Id extends OperationId> = operations[Id]['responses'] extends
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
  readonly #transport: Transport;

  constructor(url: string, transport: Transport) {
    this.#transport = transport;
    this.client = createClient<paths>({
      baseUrl: url,
      fetch: (request) => transport(request),
      querySerializer: serializeQuery,
      // A manager redirects nothing. Following would hand the tokens to another host and turn a POST into a GET.
      redirect: 'manual',
    });
  }

  /**
   * @param faultOf Says what an answer is when it is not what the caller goes on to build on.
   */
  async call<Id extends OperationId>(
    operationId: Id,
    { path, query, body }: RequestOf<Id>,
    options: RequestOptions = {},
    faultOf?: (answer: AnswerOf<Id>) => string | undefined,
  ): Promise<AnswerOf<Id>> {
    const [method, route] = ROUTES[operationId];
    const exchange: { request?: Request; unread?: Response } = {};
    const fetch = async (request: Request) => {
      exchange.request = request;
      const response = await this.#transport(request, operationId);
      // For whoever wants to know more about an error than its class tells.
      if (!response.ok) exchange.unread = response.clone();
      return response;
    };
    const failed = () => ({ operationId, method, url: exchange.request?.url ?? route });
    const timeoutError = (timeout: number) => new TimeoutError(failed(), timeout);

    const result = await withinTime(options, timeoutError, (signal) =>
      (this.client.request as unknown as UntypedRequest)(method, route, {
        params: { path, query },
        body,
        fetch,
        // Read here and not by openapi-fetch, which forgets the response when it is not JSON.
        parseAs: 'text',
        ...(signal && { signal }),
      }),
    ).catch((cause: unknown) => {
      throw exchange.request === undefined ? cause : failureOf(cause, exchange.request, operationId);
    });
    const { response } = result;
    if (!response.ok) throw refusal(result.error, exchange.unread ?? response, failed());

    const answer = readData(result.data as string | undefined, response, failed()) as AnswerOf<Id>;
    const fault = faultOf?.(answer);
    if (fault !== undefined) throw new ProtocolError(fault, answer, response.status, failed());
    return answer;
  }
}
