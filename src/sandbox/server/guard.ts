import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isControlPath } from '../control/paths.ts';
import { type SandboxResponse, sandboxError } from '../control/sandbox-response.ts';
import { type Access, isHostAllowed, isOwnPage, isPageAllowed, type RequestSource } from './access.ts';
import type { Target } from './target.ts';

/** Who may call a sandbox. */
export interface Guard extends Access {
  /** The token that the control plane requires; null for none. */
  readonly token: string | null;
}

/** The error response for a request that must not be handled; undefined otherwise. What is public needs no token. */
export function checkAccess(
  request: IncomingMessage,
  { host, path }: Target,
  guard: Guard,
  isPublic: boolean,
): SandboxResponse | undefined {
  const { origin, authorization, 'sec-fetch-site': site } = request.headers;
  const caller: RequestSource = { host, origin, site: String(site ?? '') || undefined };
  if (!isHostAllowed(host, guard)) return foreignHost();
  if (isControlPath(path)) {
    // Where a link on another page leads to public files, they may be read.
    if (!(isPublic && origin === undefined) && !isOwnPage(caller)) return foreignPageOfControl();
    if (!isPublic && guard.token !== null && !isToken(authorization, guard.token)) return withoutToken();
    return undefined;
  }
  return isPageAllowed(caller, guard) ? undefined : foreignPage();
}

function isToken(authorization: string | undefined, token: string): boolean {
  const given = authorization?.match(/^bearer +(.+)$/i)?.[1] ?? '';
  // Digests are of one length, and comparing them takes the same time however much of them agrees.
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function foreignHost(): SandboxResponse {
  const message =
    'This sandbox does not answer to that host name: call it as 127.0.0.1 or localhost, or start it with --allow-host <name>.';
  return sandboxError('rejected', 403, 'foreign_host', message);
}

function foreignPage(): SandboxResponse {
  const message =
    'This sandbox answers pages of this machine only: start it with --allow-origin <origin> to allow others.';
  return sandboxError('rejected', 403, 'foreign_origin', message);
}

function foreignPageOfControl(): SandboxResponse {
  const message = 'The control plane takes no requests from pages of another origin.';
  return sandboxError('rejected', 403, 'foreign_origin', message);
}

function withoutToken(): SandboxResponse {
  const message =
    'The control plane requires its token here: send Authorization: Bearer <the token given, or printed at the start>.';
  return sandboxError('rejected', 401, 'token_required', message, { 'WWW-Authenticate': 'Bearer' });
}
