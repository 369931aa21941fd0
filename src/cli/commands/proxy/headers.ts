import type { IncomingHttpHeaders } from 'node:http';
import { CREDENTIAL_HEADERS, type Credential } from './credential.ts';

/** Headers of one connection, which are not forwarded. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Headers about the browser and its page. */
const BROWSER_HEADERS = ['host', 'origin', 'referer', 'cookie', 'expect', 'forwarded', 'via'];

export type Headers = Record<string, string | readonly string[]>;

/** The headers for the manager, with credentials where there are none. */
export function requestHeaders(headers: IncomingHttpHeaders, credential: Credential | undefined): Headers {
  const passed = without(headers, BROWSER_HEADERS, /^(sec-|access-control-|x-forwarded-)/);
  const isAnonymous = !CREDENTIAL_HEADERS.some((name) => name in passed);
  return {
    ...passed,
    // For some methods Node would send a body without a length as if it had none.
    ...(headers['transfer-encoding'] !== undefined && { 'transfer-encoding': 'chunked' }),
    ...(isAnonymous && credential !== undefined && { [credential.name]: credential.value }),
  };
}

/** The headers for the page. The manager's own CORS headers are removed. */
export function responseHeaders(headers: IncomingHttpHeaders, origin: string | undefined): Headers {
  const passed = without(headers, ['set-cookie', 'strict-transport-security'], /^access-control-/);
  return { ...passed, ...corsHeaders(origin, Object.keys(passed), passed.vary) };
}

/** Let the page read the response. The origin is allowed already. */
export function corsHeaders(
  origin: string | undefined,
  names: readonly string[],
  vary?: string | readonly string[],
): Headers {
  const others = [vary ?? []].flat();
  return {
    vary: [...others, 'Origin'].join(', '),
    ...(origin !== undefined && {
      'access-control-allow-origin': origin,
      'access-control-expose-headers': names.join(', '),
    }),
  };
}

function without(headers: IncomingHttpHeaders, names: readonly string[], pattern: RegExp): Headers {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const dropped = new Set([...HOP_BY_HOP, ...named, ...names]);
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => {
      return value !== undefined && !dropped.has(name) && !pattern.test(name);
    }),
  ) as Headers;
}

/** The headers that pages may send. */
const ALLOWED_HEADERS = [
  'Authorization',
  'Authentication-Token',
  'Execution-Token',
  'Tenant',
  'Content-Type',
  'X-BYPASS-MAINTENANCE',
];

export const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'];

export function preflightHeaders(requested: IncomingHttpHeaders, origin: string): Headers {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': METHODS.join(', '),
    'access-control-allow-headers': ALLOWED_HEADERS.join(', '),
    ...(requested['access-control-request-private-network'] === 'true' && {
      'access-control-allow-private-network': 'true',
    }),
    'access-control-max-age': '600',
    vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
  };
}
