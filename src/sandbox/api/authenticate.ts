/** The user of a request: by execution token, else by password, else by API token (`user_handler.py: user_loader`). */

import { ACTIVE_STATUSES } from '../../../generated/lifecycle.ts';
import type { Manager } from '../engine/manager.ts';
import { ManagerError } from '../engine/model/errors.ts';
import type { ExecutionRow } from '../engine/model/types.ts';
import type { User } from '../engine/store/state.ts';
import type { HttpRequest } from './http-message.ts';

export interface Identity {
  readonly user: User;
  /** The execution whose token was sent. */
  readonly execution: ExecutionRow | null;
  readonly method: 'execution_token' | 'http_basic' | 'token';
}

/** The token of a scheduled execution is accepted from this long before its time. In microseconds. */
const SCHEDULED_TOKEN_LEAD = 60_000_000;

export function authenticate(manager: Manager, request: Pick<HttpRequest, 'headers'>): Identity {
  const identity = identify(manager, request);
  if (identity) return identity;
  throw unauthorized('The request has no credentials. Send a user name and password, or a token.');
}

/** Undefined without credentials; throws for wrong ones. */
export function identify(manager: Manager, { headers }: Pick<HttpRequest, 'headers'>): Identity | undefined {
  const identity = manager.release.differs('auth.order')
    ? byFirstCredentials(manager, headers)
    : (byExecutionToken(manager, headers) ??
      byPassword(manager, headers.authorization) ??
      byApiToken(manager, headers['authentication-token']));
  if (identity) assertActive(manager, identity.user);
  return identity;
}

/** In some releases a password comes first, and each token has its own header (`authentication.py: _internal_auth`). */
function byFirstCredentials(manager: Manager, headers: HttpRequest['headers']): Identity | undefined {
  return (
    byPassword(manager, headers.authorization) ??
    byExecutionToken(manager, { 'execution-token': headers['execution-token'] ?? '' }) ??
    byApiToken(manager, headers['authentication-token']) ??
    byApiToken(manager, headers['api-authentication-token'])
  );
}

/** Where an inactive user is let through here, `authorize` rejects it. */
function assertActive({ release }: Manager, user: User): void {
  if (!user.active && !release.differs('auth.inactive')) throw wrongCredentials(user.username);
}

/** In its own header it must be valid; in the other header it may also be an API token (auth/3). */
function byExecutionToken(manager: Manager, headers: HttpRequest['headers']): Identity | undefined {
  const own = headers['execution-token'];
  const token = own || headers['authentication-token'];
  if (!token) return undefined;
  if (own && /[^\0-\x7f]/.test(own)) manager.defects.hit('non-ascii-execution-token');
  const [execution, ...others] = manager.executions.withToken(token);
  if (!own && !execution) return undefined;
  if (execution?.status === 'scheduled' && execution.scheduled_for === null && others.length === 0)
    manager.defects.hit('token-of-a-scheduled-execution');
  const user =
    execution && others.length === 0 && isAccepted(execution, manager.clock.now())
      ? manager.findUser(execution.created_by)
      : undefined;
  if (!execution || !user)
    throw unauthorized('The execution token is invalid, or its execution is not active.');
  return { user, execution, method: 'execution_token' };
}

/** It is valid while the execution is active (execution-token/357). */
function isAccepted({ status, scheduled_for: due }: ExecutionRow, now: number): boolean {
  if (status === 'scheduled') return due !== null && Math.abs(due - now) <= SCHEDULED_TOKEN_LEAD;
  return status !== null && (ACTIVE_STATUSES as readonly string[]).includes(status);
}

/** A malformed header and an unknown user are ignored; a wrong password is an error (auth/3). */
function byPassword(manager: Manager, header: string | undefined): Identity | undefined {
  const [, encoded] = /^basic +(.*)$/i.exec(header ?? '') ?? [];
  const text = encoded === undefined ? undefined : decodeBase64(encoded);
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 0) return undefined;
  const name = text.slice(0, colon);
  const user = /^[a-zA-Z]/.test(name) ? manager.findUser(name) : undefined;
  if (!user) {
    if (manager.release.differs('auth.order')) throw wrongCredentials(name);
    return undefined;
  }
  assertActive(manager, user);
  if (user.password !== text.slice(colon + 1)) throw wrongCredentials(name);
  return { user, execution: null, method: 'http_basic' };
}

/**
 * `<prefix>-<id>-<secret>`; the prefix is ignored. A state document may also have other texts, which no real manager
 * issues: they are compared as they are.
 */
function byApiToken(manager: Manager, header: string | undefined): Identity | undefined {
  if (!header) return undefined;
  const own = withoutPrefix(header);
  const user = manager.users.find(({ tokens }) =>
    tokens.some((token) => token === header || (own !== undefined && withoutPrefix(token) === own)),
  );
  if (!user && own === undefined) throw unauthorized('An API token has the form <prefix>-<id>-<secret>.');
  if (!user) throw unauthorized('No user has this API token.');
  return { user, execution: null, method: 'token' };
}

function withoutPrefix(token: string): string | undefined {
  return /^[^-]*-([^-]*-.*)$/s.exec(token)?.[1];
}

const ASCII = /^[\0-\x7f]*$/;

function decodeBase64(text: string): string | undefined {
  try {
    const decoded = atob(text.trim());
    if (ASCII.test(decoded)) return decoded;
    const bytes = Uint8Array.from(decoded, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrongCredentials(username: string): ManagerError {
  return unauthorized(`The password of ${username} is wrong, or the account is inactive.`);
}

function unauthorized(message: string): ManagerError {
  return new ManagerError('unauthorized_error', message);
}
