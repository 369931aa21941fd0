import type { IncomingMessage } from 'node:http';
import { type Access, isHostAllowed, isPageAllowed } from '../../../sandbox/server/index.ts';

/** Why a request is not forwarded. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
}

/** The error response for a request that was sent to another server, or by a page that may not call. */
export function refusalOf({ headers, url = '' }: IncomingMessage, access: Access): Refusal | undefined {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (host === undefined || !isHostAllowed(host, access) || !url.startsWith('/')) {
    const message =
      'This proxy does not answer to that host name: call it as 127.0.0.1 or localhost, or start it with --allow-host <name>.';
    return refused('foreign_host', message);
  }
  if (!isPageAllowed({ host, origin, site: site === undefined ? undefined : String(site) }, access)) {
    const message =
      'This proxy answers pages of this machine only: start it with --allow-origin <origin> to allow others.';
    return refused('foreign_origin', message);
  }
  return undefined;
}

function refused(reason: string, message: string): Refusal {
  return { status: 403, reason, message };
}
