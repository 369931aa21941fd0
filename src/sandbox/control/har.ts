import type { HttpArchive } from '../../../generated/control-plane.ts';
import { type Entry, redactedHeaders, textOf } from './journal.ts';
import { headerOf } from './sandbox-response.ts';

/** The journal as an HTTP Archive 1.2. -1 stands for what was not measured. */
export function toHar(entries: readonly Entry[]): HttpArchive {
  const creator = { name: 'cloudify-executions sandbox', version: '1' };
  return { log: { version: '1.2', creator, entries: entries.map(toHarEntry) } };
}

const UNKNOWN = { cookies: [], headersSize: -1, bodySize: -1, httpVersion: 'HTTP/1.1' };

function toHarEntry({ at, request, response, isDelivered, responseBody }: Entry): Record<string, unknown> {
  const { method, path, query } = request;
  const headers = redactedHeaders(request.headers);
  const requestText = textOf(request.body);
  const text = textOf(responseBody);
  return {
    startedDateTime: new Date(at / 1000).toISOString(),
    time: 0,
    timings: { send: 0, wait: 0, receive: 0 },
    cache: {},
    request: {
      ...UNKNOWN,
      method,
      url: `http://${headers.host ?? 'sandbox'}${path}${query && `?${query}`}`,
      headers: nameValues(Object.entries(headers)),
      queryString: nameValues(new URLSearchParams(query)),
      ...(request.body !== null && {
        postData: {
          mimeType: headers['content-type'] ?? '',
          ...(requestText !== undefined && { text: requestText }),
        },
      }),
    },
    response: {
      ...UNKNOWN,
      status: isDelivered ? response.status : 0,
      statusText: '',
      headers: nameValues(Object.entries(response.headers)),
      redirectURL: headerOf(response, 'Location') ?? '',
      content: {
        size: text === undefined ? -1 : new TextEncoder().encode(text).length,
        mimeType: headerOf(response, 'Content-Type') ?? '',
        ...(text !== undefined && { text }),
      },
    },
  };
}

function nameValues(pairs: Iterable<readonly [string, string]>): { name: string; value: string }[] {
  return Array.from(pairs, ([name, value]) => ({ name, value }));
}
