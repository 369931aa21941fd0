import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isControlPath } from '../control/paths.ts';
import { ownRefusal, type Reply } from '../control/reply.ts';
import type { Target } from './target.ts';

/** Who may talk to a server. */
export interface Guard {
  /** Whether it can be reached from this machine only. Then no host but this machine may be meant. */
  readonly isLoopback: boolean;
  /** What the control plane asks for; null when it asks for nothing. */
  readonly token: string | null;
}

/** The refusal of a request that should not have come this way, or nothing. What is public needs no token. */
export function refusalOf(
  request: IncomingMessage,
  target: Target,
  guard: Guard,
  isPublic: boolean,
): Reply | undefined {
  if (guard.isLoopback && target.host !== undefined && !isLoopbackName(target.host)) return foreignHost();
  if (!isControlPath(target.path)) return undefined;
  if (isFromElsewhere(request.headers.origin, target.host)) return foreignOrigin();
  if (isPublic) return undefined;
  if (guard.token !== null && !isToken(request.headers.authorization, guard.token)) return withoutToken();
  return undefined;
}

/** A name that can only mean this machine, with or without a port. */
export function isLoopbackName(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d*$/, '');
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(name);
}

/** A page of another origin could not read an answer of the control plane, but it could still send it a POST. */
function isFromElsewhere(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}

function isToken(authorization: string | undefined, token: string): boolean {
  const given = authorization?.match(/^bearer +(.+)$/i)?.[1] ?? '';
  // Digests are of one length, and comparing them takes the same time however much of them agrees.
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function foreignHost(): Reply {
  const message =
    'This sandbox listens on this machine only, and the request was meant for another host: call it as 127.0.0.1 or localhost.';
  return ownRefusal('refused', 403, 'foreign_host', message);
}

function foreignOrigin(): Reply {
  const message = 'The control plane takes no requests from pages of another origin.';
  return ownRefusal('refused', 403, 'foreign_origin', message);
}

function withoutToken(): Reply {
  const message =
    'The control plane asks for its token here: send Authorization: Bearer <the token given, or printed at the start>.';
  return ownRefusal('refused', 401, 'token_required', message, { 'WWW-Authenticate': 'Bearer' });
}
