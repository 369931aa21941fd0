import { toConnectionError } from '../errors/errors.ts';
import type { CredentialCache, Header } from './credentials.ts';
import type { Middleware, MiddlewareContext } from './middleware.ts';
import { rejectOnAbort } from './timeout.ts';

/** Sends a request once and returns the response. Every request of a client goes through here. */
export type Transport = (request: Request, context: MiddlewareContext) => Promise<Response>;

/** Sends a request: `fetch`, or a function with the same behaviour, with or without a `Request` of its own. */
export type Fetch = (request: Request) => Promise<Response>;

const NO_FETCH = 'The setting fetch must be a function that resolves with a Response.';

/**
 * @param headers Added to every request that does not have them; of two with one name the first counts.
 * @param middleware The first is the outermost.
 */
export function createTransport(
  credentials: CredentialCache,
  headers: readonly Header[],
  middleware: readonly Middleware[],
  fetch: Fetch | undefined,
): Transport {
  if (fetch && typeof fetch !== 'function') throw new TypeError(NO_FETCH);
  const customFetch = fetch && adaptFetch(fetch);
  const send: Transport = async (request, { operationId, attempt: attempts }) => {
    const { signal } = request;
    const header = credentials.header();
    const credential = await rejectOnAbort(signal, () => header).catch((error) => {
      // The provider may never respond, so the next request calls it again.
      credentials.invalidate(header);
      throw error;
    });
    for (const [name, value] of [credential, ...headers]) {
      if (!request.headers.has(name)) request.headers.set(name, value);
    }
    signal.throwIfAborted();
    let response: Response | undefined;
    try {
      // The global fetch is read for each request, since a mock or a tracer may replace it later.
      response = await toPlatformResponse(await (customFetch ?? globalThis.fetch)(request));
    } catch (cause) {
      const { method, url } = request;
      throw toConnectionError(cause, signal, { operationId, method, url, attempts });
    }
    if (!response) throw new TypeError(NO_FETCH);
    if (response.status === 401) credentials.invalidate(header);
    return response;
  };
  return middleware.reduceRight<Transport>(
    // The next one gets a clone, so that the request can be read and sent again.
    (next, each) => (request, context) => each(request, (again) => next(again.clone(), context), context),
    send,
  );
}

/**
 * Other implementations of `fetch` (undici's, node-fetch) do not know the platform's `Request` and convert it to a string, as
 * a URL. They get the URL and an init object.
 */
function adaptFetch(fetch: Fetch): Fetch {
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

/** Converts the response of another implementation; undefined when it is not a response. */
async function toPlatformResponse(response: unknown): Promise<Response | undefined> {
  if (response instanceof Response) return response;
  if (typeof Object(response).arrayBuffer !== 'function') return undefined;
  const { status, headers } = response as Response;
  const body = await (response as Response).arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, { status, headers: [...headers] });
}
