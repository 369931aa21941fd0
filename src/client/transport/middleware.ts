import type { OperationId } from '../../../generated/operations.ts';

/**
 * A step on the way of each attempt of a request to the manager and of its answer back. It may look at both, change
 * either, answer by itself or send again.
 *
 * Middleware runs around each attempt, so a retry runs it once more; of several, the first is outermost. It never sees
 * credentials: those are put on below it. Requests of `client.http` pass through it, too.
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
 * The Python client has no counterpart.
 *
 * @param request What is about to be sent. Whoever reads its body reads that of a clone.
 * @param next Goes on to the next step, and in the end to the manager.
 * @param call What the request is part of.
 * @returns The answer. Its body must be unread: whoever wants to read it reads that of a clone.
 */
export type Middleware = (request: Request, next: Next, call: MiddlewareContext) => Promise<Response>;

/**
 * The rest of the way. It may be called again, and leaves the request unread.
 *
 * @throws {ConnectionError} when no answer came; and whatever steps further in throw.
 */
export type Next = (request: Request) => Promise<Response>;

/** What a request is part of. */
export interface MiddlewareContext {
  /** The operation of the contract; undefined for requests of `client.http`. */
  readonly operationId: OperationId | undefined;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}
