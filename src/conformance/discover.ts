/** Looks at the server before the checks: is it a manager, and can the named fixtures be used? */
import { type Connection, Unreachable } from './connection.ts';
import { type Exchange, errorCodeOf, isObject, jsonOf } from './exchange.ts';
import { credentialHeaders, type Target } from './target.ts';

/** The server cannot be checked with what was given; the message says what to do. */
export class Unfit extends Error {}

/**
 * The first request: what is wrong with URL, credentials or tenant shows here.
 *
 * @throws {Unfit} when the manager rejects the credentials or the tenant.
 * @throws {Unreachable} when there is no response, or the server is not a Cloudify Manager.
 */
export async function assertManager(
  target: Target,
  connection: Connection,
  signal: AbortSignal | undefined,
): Promise<void> {
  const headers = {
    accept: 'application/json',
    ...credentialHeaders(target.credentials),
    tenant: target.tenant,
  };
  const sent = { method: 'GET', path: '/executions', query: '_size=1&_include=id', headers };
  const { received } = await connection.send(sent, signal);
  const { status } = received;
  const code = errorCodeOf(received);
  if (status === 200) {
    const page = jsonOf(received);
    if (isObject(page) && Array.isArray(page.items)) return;
    const type = received.headers['content-type'] ?? 'no content type';
    throw new Unreachable(`${connection.base} is not a Cloudify Manager: it responds 200 with ${type}.`);
  }
  if (status === 401 && code !== undefined) {
    throw new Unfit(
      `${connection.base} rejects the credentials (401 ${code}). Set CLOUDIFY_USERNAME and CLOUDIFY_PASSWORD, or ` +
        'CLOUDIFY_TOKEN, or give --username and --password-stdin.',
    );
  }
  if (status === 403 && code !== undefined) {
    throw new Unfit(
      `${connection.base} rejects the tenant ${target.tenant}, or the user may not list its executions (403 ${code}). ` +
        'Name a tenant with --tenant.',
    );
  }
  if (code !== undefined) {
    throw new Unfit(`${connection.base} cannot be checked now: it responds ${status} ${code}.`);
  }
  throw new Unreachable(
    `${connection.base} is not a Cloudify Manager, or not one that works: it responds ${status}${location(received)}.`,
  );
}

function location({ headers }: Exchange['received']): string {
  return headers.location === undefined ? '' : ` and redirects to ${headers.location}`;
}
