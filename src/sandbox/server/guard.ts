import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isControlPath } from '../control/paths.ts';
import { type SandboxResponse, sandboxError } from '../control/sandbox-response.ts';
import { type Access, isHostAllowed, isOwnPage, isPageAllowed, type RequestSource } from './access.ts';
import type { Target } from './target.ts';

/** The access rules of a sandbox. */
export interface Guard extends Access {
  /** The token that the control plane requires; null for none. */
  readonly token: string | null;
}

/** The error response for a request that is not allowed; undefined otherwise. Public files need no token. */
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
    // A link on another page may lead to public files.
    if (!(isPublic && origin === undefined) && !isOwnPage(caller)) return foreignPageOfControl();
    if (!isPublic && guard.token !== null && !isToken(authorization, guard.token)) return withoutToken();
    return undefined;
  }
  return isPageAllowed(caller, guard) ? undefined : foreignPage();
}

function isToken(authorization: string | undefined, token: string): boolean {
  const given = authorization?.match(/^bearer +(.+)$/i)?.[1] ?? '';
  // Digests have one length, and their comparison takes constant time.
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function foreignHost(): SandboxResponse {
  const message =
    'This host name is not allowed. Use 127.0.0.1 or localhost, or start the sandbox with --allow-host <name>.';
  return sandboxError('rejected', 403, 'foreign_host', message);
}

function foreignPage(): SandboxResponse {
  const message = 'Pages of this origin are not allowed. Start the sandbox with --allow-origin <origin>.';
  return sandboxError('rejected', 403, 'foreign_origin', message);
}

function foreignPageOfControl(): SandboxResponse {
  const message = 'The control plane rejects requests from pages of another origin.';
  return sandboxError('rejected', 403, 'foreign_origin', message);
}

function withoutToken(): SandboxResponse {
  const message =
    'The control plane requires its token: send Authorization: Bearer <token> with the configured token, or the one printed at the start.';
  return sandboxError('rejected', 401, 'token_required', message, { 'WWW-Authenticate': 'Bearer' });
}
