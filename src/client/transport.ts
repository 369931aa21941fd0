import type { Credentials } from './auth.ts';
import { failureOf } from './errors.ts';
import type { Header } from './headers.ts';
import type { Call, Middleware } from './middleware.ts';

/** Sends a request once, and gives back whatever was answered. Every request of a client goes through here. */
export type Transport = (request: Request, call: Call) => Promise<Response>;

/** How a request is sent in the end: `fetch`, or something that does the same. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * @param headers Go with every request that does not have them yet; of two with one name the first counts.
 * @param middleware The first is the outermost.
 */
export function createTransport(
  credentials: Credentials,
  headers: readonly Header[],
  middleware: readonly Middleware[],
  fetch: Fetch | undefined,
): Transport {
  const send: Transport = async (request, { operationId, attempt: attempts }) => {
    const asked = credentials.header();
    for (const [name, value] of [await asked, ...headers]) {
      if (!request.headers.has(name)) request.headers.set(name, value);
    }
    request.signal.throwIfAborted();
    try {
      // Looked up for each request: what replaces it later, a mock or a tracer, is meant to be used.
      const response = await (fetch ?? globalThis.fetch)(request);
      if (response.status === 401) credentials.refuse(asked);
      return response;
    } catch (cause) {
      const { method, url, signal } = request;
      throw failureOf(cause, signal, { operationId, method, url, attempts });
    }
  };
  return middleware.reduceRight<Transport>(
    // The copy can be read and gets the credentials, and the request stays as it is for another time.
    (next, through) => (request, call) => through(request, (again) => next(again.clone(), call), call),
    send,
  );
}
