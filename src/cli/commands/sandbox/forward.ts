import { type Fallback, SANDBOX_HEADER } from '../../../sandbox/index.ts';
import { requestHeaders, responseHeaders } from '../proxy/headers.ts';

const TIMEOUT_MS = 120_000;
/** What belongs to the sandbox: every kind of credentials, and its own headers. */
const KEPT_BACK = /^authorization$|token$|^x-sandbox-/;

/**
 * Hands on what reads the API (GET and HEAD below /api). Credentials are those of the sandbox and are not sent; the proxy in
 * between can add those of a manager.
 */
export function forwardTo(target: URL): Fallback {
  return async ({ method, url, headers, signal }) => {
    const { pathname, search } = new URL(url);
    if ((method !== 'GET' && method !== 'HEAD') || !pathname.startsWith('/api/')) return undefined;
    const response = await fetch(`${target.href.replace(/\/$/, '')}${pathname}${search}`, {
      method,
      headers: forwardedHeaders(headers),
      // A redirect would lead the client, with its credentials, to another server.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    return new Response(response.body, {
      status: response.status,
      headers: {
        ...(responseHeaders(Object.fromEntries(response.headers), undefined) as Record<string, string>),
        [SANDBOX_HEADER]: 'forwarded',
      },
    });
  };
}

function forwardedHeaders(headers: Headers): [string, string][] {
  return Object.entries(
    requestHeaders(Object.fromEntries(headers), undefined) as Record<string, string>,
  ).filter(([name]) => !KEPT_BACK.test(name));
}
