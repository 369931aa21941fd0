import type { IncomingMessage } from 'node:http';

/** What a request asks for, as it was sent: nothing is decoded or tidied. */
export interface Target {
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  /** The host that the request believes to talk to. */
  readonly host: string | undefined;
}

export function targetOf({ url = '/', headers }: IncomingMessage): Target {
  // Proxies may be sent a whole URL; then its host counts, and not the header's.
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
