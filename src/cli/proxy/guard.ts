import type { IncomingMessage } from 'node:http';
import { isLoopbackName } from '../../sandbox/node/index.ts';

/** Why a request is not forwarded. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
}

/**
 * The refusal of a request that did not come from a page that may ask, or that means another server. A name that leads
 * to this machine only now (DNS rebinding) is still a foreign one.
 */
export function refusalOf(
  { headers, url = '' }: IncomingMessage,
  origins: readonly string[],
): Refusal | undefined {
  if (headers.host === undefined || !isLoopbackName(headers.host) || !url.startsWith('/')) {
    return refused(
      'foreign_host',
      'This proxy listens on this machine only: call it as 127.0.0.1 or localhost.',
    );
  }
  const { origin } = headers;
  if (origin !== undefined && !isAllowed(origin, origins)) {
    const message =
      'This proxy does not answer pages from there: start it with --allow-origin to allow them.';
    return refused('foreign_origin', message);
  }
  // A page can make a browser fetch a picture without saying who asks; with added credentials that is a request, too.
  if (origin === undefined && headers['sec-fetch-site'] === 'cross-site') {
    return refused('foreign_origin', 'This proxy answers pages that say where they come from.');
  }
  return undefined;
}

function refused(reason: string, message: string): Refusal {
  return { status: 403, reason, message };
}

/** Pages of this machine, whatever their port, and those that were named. */
function isAllowed(origin: string, origins: readonly string[]): boolean {
  if (origins.includes(origin)) return true;
  const host = /^https?:\/\/([^/]+)$/.exec(origin)?.[1];
  return host !== undefined && isLoopbackName(host);
}
