import type { OperationId } from '../../../generated/operations.ts';

/**
 * A function around every attempt to send a request, those of `client.http` included. It can read or change the request and
 * the response, respond by itself, or send again. Of several, the first is the outermost.
 *
 * Requests have no credentials yet; they are added after the last middleware.
 *
 * ```ts
 * const traced: Middleware = async (request, next, { operationId }) => {
 *   const response = await next(request);
 *   console.log(operationId, response.status);
 *   return response;
 * };
 * const client = new CloudifyClient({ baseUrl, auth, middleware: [traced] });
 * ```
 *
 * @param request The request. To read its body, read that of a clone.
 * @param next Calls the next middleware, and in the end `fetch`.
 * @param context The operation with its route, the manager, and the number of the attempt.
 * @returns the response. Its body must be unread: to read it, read that of a clone.
 */
export type Middleware = (request: Request, next: Next, context: MiddlewareContext) => Promise<Response>;

/**
 * Sends the request on. It can be called again, and does not read the request's body.
 *
 * @throws {ConnectionError} when there is no response.
 */
export type Next = (request: Request) => Promise<Response>;

/** What a middleware knows about a request besides the request itself. */
export interface MiddlewareContext {
  /** The operation of the contract; undefined for other requests of `client.request`. */
  readonly operationId: OperationId | undefined;
  /** The template of the path, such as `/executions/{id}`; undefined for other requests of `client.request`. */
  readonly route: string | undefined;
  /** The manager that the request goes to, with its port: `manager.example.com`, `10.0.0.7:8080`. */
  readonly host: string;
  /** The number of this attempt, from 1. */
  readonly attempt: number;
}
