/** Traffic as browsers and proxies record it (HTTP Archive 1.2). */
import { destinationOf, type Exchange, isObject } from '../http/exchange.ts';
import type { Recorded, Recording } from './scenarios.ts';

type Json = Record<string, unknown>;

/**
 * Reads the calls of this API, which an archive has under `apiPath`. Everything else is counted, with the reason. Browsers remove credentials
 * and often bodies; what is missing is marked, so that it is not validated.
 */
export function harRecording(archive: unknown, apiPath: string): Recording {
  const log = isObject(archive) && isObject(archive.log) ? archive.log : {};
  const entries = listOf(log.entries).map((entry) => readEntry(entry, apiPath));
  const host = mainHost(entries);
  const excluded = new Map<string, number>();
  const recorded = entries.flatMap((entry): Recorded[] => {
    const reason =
      'reason' in entry
        ? entry.reason
        : entry.host === host
          ? undefined
          : `went to another host than ${host}: ${entry.host}`;
    if (reason !== undefined) excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
    return 'reason' in entry || reason !== undefined ? [] : [entry.recorded];
  });
  return { recorded, excluded };
}

type Entry = { readonly reason: string } | { readonly host: string; readonly recorded: Recorded };

function readEntry({ request, response }: Json, apiPath: string): Entry {
  if (!isObject(request) || !isObject(response)) return { reason: 'is no request with a response' };
  const method = String(request.method).toUpperCase();
  const [, address = '', query = ''] = /^(https?:\/\/[^?#]*)(?:\?([^#]*))?/i.exec(String(request.url)) ?? [];
  const end = address.toLowerCase().indexOf(`${apiPath.toLowerCase()}/`);
  if (end < 0) return { reason: `is no call of ${apiPath}` };
  const base = address.slice(0, end + apiPath.length);
  const path = address.slice(base.length);
  if (destinationOf({ method: 'GET', path }).template === undefined) {
    return { reason: 'is a call of another resource of the manager' };
  }
  const headers = headersOf(request.headers);
  if (method === 'OPTIONS') return { reason: 'is a request of the browser itself (CORS preflight)' };
  // 0 means no response.
  if (!Number(response.status)) return { reason: 'has no response' };
  if (Number(response.status) === 304) return { reason: 'was taken from the cache of the browser' };
  const body = textOf(request.postData);
  const responseHeaders = withType(headersOf(response.headers), response.content);
  const content = contentOf(response.content, responseHeaders['content-length']);
  const exchange: Exchange = {
    base,
    request: { method, path, query, headers: withType(headers, request.postData), body },
    response: { status: Number(response.status), headers: responseHeaders, body: content ?? '' },
  };
  const unrecorded = {
    requestHeaders: true,
    requestBody: body === undefined,
    responseBody: content === undefined,
  };
  const name = `${method} ${path}${query && `?${query}`}`;
  return { host: new URL(base).host, recorded: { name, exchange, unrecorded } };
}

/** The host with the most calls of this API: an archive has calls of other servers in it, too. */
function mainHost(entries: readonly Entry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if ('host' in entry) counts.set(entry.host, (counts.get(entry.host) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function headersOf(list: unknown): Record<string, string> {
  return Object.fromEntries(
    listOf(list)
      // HTTP/2 has the parts of the request line among the headers.
      .filter(({ name }) => !String(name).startsWith(':'))
      .map(({ name, value }) => [String(name).toLowerCase(), String(value)]),
  );
}

/** Some archives have the type only beside the content. */
function withType(headers: Record<string, string>, content: unknown): Record<string, string> {
  const type = isObject(content) ? content.mimeType : undefined;
  if (headers['content-type'] !== undefined || typeof type !== 'string') return headers;
  return type === '' || type === 'x-unknown' ? headers : { ...headers, 'content-type': type };
}

/** The body of a response; undefined when the archive has none, or only a part of it. */
function contentOf(content: unknown, contentLength: string | undefined): string | undefined {
  const text = textOf(content);
  if (!isObject(content) || text === undefined) return undefined;
  const bytes = Buffer.from(text, content.encoding === 'base64' ? 'base64' : 'utf8');
  // An empty text is a body that was removed, unless the Content-Length is 0.
  if (bytes.length === 0 && contentLength !== '0') return undefined;
  return bytes.length < Number(content.size) && !isJson(bytes.toString('utf8'))
    ? undefined
    : bytes.toString('utf8');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function textOf(value: unknown): string | undefined {
  const text = isObject(value) ? value.text : undefined;
  if (typeof text === 'string') return text;
  return text === undefined || text === null ? undefined : JSON.stringify(text);
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
