import type { IncomingMessage } from 'node:http';

/** The parts of a request's URL, as they were sent. */
export interface Target {
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** The requested host. */
  readonly host: string | undefined;
}

export function targetOf({ url = '/', headers }: IncomingMessage): Target {
  // The host of an absolute URL, as sent to a proxy, overrides the header.
  const absolute = url.startsWith('/') ? null : url.match(/^https?:\/\/([^/?#]*)(.*)$/is);
  const rest = absolute?.[2] ?? url;
  const mark = rest.indexOf('?');
  const path = mark < 0 ? rest : rest.slice(0, mark);
  return {
    path: path === '' ? '/' : path,
    query: mark < 0 ? '' : rest.slice(mark + 1),
    host: absolute?.[1] ?? headers.host,
  };
}
