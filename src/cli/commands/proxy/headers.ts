import type { IncomingHttpHeaders } from 'node:http';
import { CREDENTIAL_HEADERS, type Credential } from './credential.ts';

/** What is between two servers only, and never passed on. */
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

/** What is about the browser and its page, and not the manager's concern. */
const OF_THE_BROWSER = ['host', 'origin', 'referer', 'cookie', 'expect', 'forwarded', 'via'];

export type Headers = Record<string, string | readonly string[]>;

/** As the manager gets them, with credentials where there are none. */
export function requestHeaders(headers: IncomingHttpHeaders, credential: Credential | undefined): Headers {
  const passed = without(headers, OF_THE_BROWSER, /^(sec-|access-control-|x-forwarded-)/);
  const isAnonymous = !CREDENTIAL_HEADERS.some((name) => name in passed);
  return {
    ...passed,
    // Of some methods a body without a length would be sent without an end.
    ...(headers['transfer-encoding'] !== undefined && { 'transfer-encoding': 'chunked' }),
    ...(isAnonymous && credential !== undefined && { [credential.name]: credential.value }),
  };
}

/** As the page gets them. A manager's own words about origins do not count. */
export function responseHeaders(headers: IncomingHttpHeaders, origin: string | undefined): Headers {
  const passed = without(headers, ['set-cookie', 'strict-transport-security'], /^access-control-/);
  return { ...passed, ...readableFrom(origin, Object.keys(passed), passed.vary) };
}

/** What lets the page read the answer. The origin was allowed before. */
export function readableFrom(
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

/** What pages may send. */
const ALLOWED_HEADERS = [
  'Authorization',
  'Authentication-Token',
  'Execution-Token',
  'Tenant',
  'Content-Type',
  'X-BYPASS-MAINTENANCE',
];

export const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'];

/** The answer to what a browser asks before it sends the request. */
export function preflightHeaders(asked: IncomingHttpHeaders, origin: string): Headers {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': METHODS.join(', '),
    'access-control-allow-headers': ALLOWED_HEADERS.join(', '),
    ...(asked['access-control-request-private-network'] === 'true' && {
      'access-control-allow-private-network': 'true',
    }),
    'access-control-max-age': '600',
    vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
  };
}
