import { toConnectionError } from '../errors/errors.ts';
import { rejectOnAbort } from './abort.ts';
import type { CredentialCache } from './credentials.ts';
import type { Header } from './headers.ts';
import type { Middleware, MiddlewareContext } from './middleware.ts';

/** Sends a request once and returns the response. Every request of a client goes through here. */
export type Transport = (request: Request, call: MiddlewareContext) => Promise<Response>;

/** Sends a request: `fetch`, or a function that does the same. Implementations with a `Request` of their own work, too. */
export type Fetch = (request: Request) => Promise<Response>;

const NO_FETCH = 'The setting fetch must be a function that resolves with a Response.';

/**
 * @param headers Go with every request that does not have them yet; of two with one name the first counts.
 * @param middleware The first is the outermost.
 */
export function createTransport(
  credentials: CredentialCache,
  headers: readonly Header[],
  middleware: readonly Middleware[],
  fetch: Fetch | undefined,
): Transport {
  if (fetch && typeof fetch !== 'function') throw new TypeError(NO_FETCH);
  const sender = fetch && adapt(fetch);
  const send: Transport = async (request, { operationId, attempt: attempts }) => {
    const { signal } = request;
    const asked = credentials.header();
    const header = await rejectOnAbort(signal, () => asked).catch((error) => {
      // The provider may never respond, so the next request calls it again.
      credentials.invalidate(asked);
      throw error;
    });
    for (const [name, value] of [header, ...headers]) {
      if (!request.headers.has(name)) request.headers.set(name, value);
    }
    signal.throwIfAborted();
    let response: Response | undefined;
    try {
      // Looked up for each request: a mock or a tracer that replaces it later is meant to be used.
      response = await toPlatformResponse(await (sender ?? globalThis.fetch)(request));
    } catch (cause) {
      const { method, url } = request;
      throw toConnectionError(cause, signal, { operationId, method, url, attempts });
    }
    if (!response) throw new TypeError(NO_FETCH);
    if (response.status === 401) credentials.invalidate(asked);
    return response;
  };
  return middleware.reduceRight<Transport>(
    // The copy can be read and gets the credentials, and the request stays as it is for another time.
    (next, through) => (request, call) => through(request, (again) => next(again.clone(), call), call),
    send,
  );
}

/**
 * Other implementations of `fetch` (undici's, node-fetch) do not know the platform's `Request` and take it for a URL, which
 * they make a text of. Those get the URL and the settings in place of it.
 */
function adapt(fetch: Fetch): Fetch {
  let takesRequests = true;
  return async (request) => {
    if (takesRequests) {
      const reject = () => {
        takesRequests = false;
        throw new TypeError('This fetch does not take a Request.');
      };
      try {
        return await fetch(Object.defineProperty(request, 'toString', { value: reject }));
      } catch (error) {
        if (takesRequests) throw error;
      }
    }
    const { url, method, signal, redirect } = request;
    const body = (await request.text()) || undefined;
    const init = { method, headers: Object.fromEntries(request.headers), body, signal, redirect };
    return (fetch as unknown as (url: string, init: object) => Promise<Response>)(url, init);
  };
}

/** The response of another implementation as one of the platform; undefined when it is none. */
async function toPlatformResponse(response: unknown): Promise<Response | undefined> {
  if (response instanceof Response) return response;
  if (typeof Object(response).arrayBuffer !== 'function') return undefined;
  const { status, headers } = response as Response;
  const body = await (response as Response).arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, { status, headers: [...headers] });
}
