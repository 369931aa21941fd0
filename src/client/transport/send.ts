import { toConnectionError } from '../errors/errors.ts';
import type { CredentialCache } from './credentials.ts';
import type { HeaderRecord } from './headers.ts';
import type { Middleware, MiddlewareContext } from './middleware.ts';
import { rejectOnAbort } from './timeout.ts';

/** Sends a request once and returns the response. Every request of a client goes through here. */
export type Transport = (request: Request, context: SendContext) => Promise<Response>;

/** What is known about a request when it is sent, and the headers of the settings. */
export interface SendContext extends Omit<MiddlewareContext, 'host'> {
  readonly headers: HeaderRecord;
}

/** Sends a request: `fetch`, or a function with the same behaviour, with or without a `Request` of its own. */
export type Fetch = (request: Request) => Promise<Response>;

const NO_FETCH = 'The setting fetch must be a function that resolves with a Response.';

/** @param middleware The first is the outermost. */
export function createTransport(
  credentials: CredentialCache,
  middleware: readonly Middleware[],
  fetch: Fetch | undefined,
): Transport {
  if (fetch && typeof fetch !== 'function') throw new TypeError(NO_FETCH);
  const customFetch = fetch && adaptFetch(fetch);
  const send = async (request: Request, { headers, operationId, attempt: attempts }: SendContext) => {
    // Some polyfills have requests without a signal.
    const signal = request.signal ?? undefined;
    const loaded = credentials.fixed === undefined ? credentials.header() : undefined;
    const credential = loaded
      ? await rejectOnAbort(signal, () => loaded).catch((error) => {
          // The provider may never respond, so the next request calls it again.
          credentials.invalidate(loaded);
          throw error;
        })
      : credentials.fixed;
    if (credential) {
      const [name, value] = credential;
      const present = request.headers.get(name);
      // One of the setting `headers` does not override it, one of a middleware does.
      if (present === null || present === headers[name.toLowerCase()]) request.headers.set(name, value);
    }
    signal?.throwIfAborted();
    let response: Response | undefined;
    try {
      // The global fetch is read for each request, since a mock or a tracer may replace it later.
      response = await toPlatformResponse(await (customFetch ?? globalThis.fetch)(request));
    } catch (cause) {
      const { method, url } = request;
      throw toConnectionError(cause, signal, { operationId, method, url, attempts });
    }
    if (!response) throw new TypeError(NO_FETCH);
    if (response.status === 401 && loaded) credentials.invalidate(loaded);
    return response;
  };
  if (middleware.length === 0) return send;
  return (request, context) => {
    const { headers: _, ...others } = context;
    const shown = { ...others, host: new URL(request.url).host };
    return middleware.reduceRight<(request: Request) => Promise<Response>>(
      // The next one gets a clone, so that the request can be read and sent again.
      (next, each) => (request) => each(request, (again) => next(again.clone()), shown),
      (request) => send(request, context),
    )(request);
  };
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
