/** Traffic as browsers and proxies write it down (HTTP Archive 1.2). */
import { type Exchange, isObject } from '../exchange.ts';

export type HarEntry = Exchange;

/** The exchanges of an archive that went to a manager's API. Others are none of the contract's business. */
export function harEntries(archive: unknown): HarEntry[] {
  const log = isObject(archive) && isObject(archive.log) ? archive.log : {};
  return listOf(log.entries).flatMap((entry) => {
    const exchange = exchangeOf(entry);
    return exchange ? [exchange] : [];
  });
}

function exchangeOf({ request, response }: Record<string, unknown>): Exchange | undefined {
  if (!isObject(request) || !isObject(response)) return undefined;
  const [, path = '', query = ''] =
    /^[^?#]*?\/api\/v3\.1(\/[^?#]*)(?:\?([^#]*))?/.exec(String(request.url)) ?? [];
  // 0 stands for no answer at all.
  if (path === '' || !response.status) return undefined;
  return {
    sent: {
      method: String(request.method),
      path,
      query,
      headers: headersOf(request.headers),
      body: textOf(request.postData, 'text'),
    },
    received: {
      status: Number(response.status),
      headers: withType(headersOf(response.headers), response.content),
      body: contentOf(response.content),
    },
  };
}

function headersOf(list: unknown): Record<string, string> {
  return Object.fromEntries(
    listOf(list).map(({ name, value }) => [String(name).toLowerCase(), String(value)]),
  );
}

/** Some archives have the type with the content alone. */
function withType(headers: Record<string, string>, content: unknown): Record<string, string> {
  const type = isObject(content) ? content.mimeType : undefined;
  if (headers['content-type'] !== undefined || typeof type !== 'string' || type === '') return headers;
  return { ...headers, 'content-type': type };
}

function contentOf(content: unknown): string {
  const text = textOf(content, 'text') ?? '';
  const isEncoded = isObject(content) && content.encoding === 'base64';
  return isEncoded ? Buffer.from(text, 'base64').toString('utf8') : text;
}

function textOf(value: unknown, name: string): string | undefined {
  const text = isObject(value) ? value[name] : undefined;
  if (typeof text === 'string') return text;
  return text === undefined || text === null ? undefined : JSON.stringify(text);
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
