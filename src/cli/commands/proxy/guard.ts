import type { IncomingMessage } from 'node:http';
import { type Access, isHostAllowed, isPageAllowed } from '../../../sandbox/server/index.ts';

export interface Rejection {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
}

/** Rejects requests to other host names, and those of pages that are not allowed. */
export function rejectionFor({ headers, url = '' }: IncomingMessage, access: Access): Rejection | undefined {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (host === undefined || !isHostAllowed(host, access) || !url.startsWith('/')) {
    const message =
      'This proxy does not accept that host name: call it as 127.0.0.1 or localhost, or start it with --allow-host <name>.';
    return rejected('foreign_host', message);
  }
  if (!isPageAllowed({ host, origin, site: site === undefined ? undefined : String(site) }, access)) {
    const message =
      'This proxy accepts pages of this machine only: start it with --allow-origin <origin> to allow others.';
    return rejected('foreign_origin', message);
  }
  return undefined;
}

function rejected(reason: string, message: string): Rejection {
  return { status: 403, reason, message };
}
