// Which hosts and which pages a server answers. The sandbox and the proxy share these rules.
import { hostname } from 'node:os';

/** Who may call besides this machine and its pages. */
export interface Access {
  /** Whether the server can be reached from this machine only. */
  readonly isLoopback: boolean;
  /** Further names that it may be called by, without ports. */
  readonly hosts: readonly string[];
  /** Further origins whose pages may call it, as browsers write them. */
  readonly origins: readonly string[];
}

/** What a request shows of its caller: the host that it was sent to, and what a browser adds. */
export interface RequestSource {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`. */
  readonly site: string | undefined;
}

/**
 * Whether the server may be called by this name. A foreign name that resolves to this machine (DNS rebinding) makes any
 * website a page of the same origin. Browsers cannot be led there by an address or, beyond this machine, by a name
 * without dots, which is that of a container or a service.
 */
export function isHostAllowed(host: string | undefined, { isLoopback, hosts }: Access): boolean {
  // Only HTTP/1.0 may leave it out, which no browser speaks.
  if (host === undefined) return true;
  const name = nameOf(host);
  if (isLoopbackName(name) || hosts.some((allowed) => allowed.toLowerCase() === name)) return true;
  if (isLoopback || name === '') return false;
  return /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\]|[\w-]+)$/.test(name) || name === hostname().toLowerCase();
}

/** Whether the request comes from no page, from one of this machine or the server itself, or from an allowed origin. */
export function isPageAllowed(caller: RequestSource, { origins }: Access): boolean {
  const { origin, site } = caller;
  // A browser sends no origin along for a picture, and still acts on what the request does.
  if (origin === undefined) return site !== 'cross-site';
  return isSameOrigin(caller) || origins.includes(origin) || isLoopbackOrigin(origin);
}

/** Whether the request comes from no page, or from one that the server itself has sent. */
export function isOwnPage(caller: RequestSource): boolean {
  const { origin, site } = caller;
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  return isSameOrigin(caller);
}

/** A name that can only mean this machine, with or without a port. */
export function isLoopbackName(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(nameOf(host));
}

function isSameOrigin({ host, origin }: RequestSource): boolean {
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

function isLoopbackOrigin(origin: string): boolean {
  const host = /^https?:\/\/([^/]+)$/.exec(origin)?.[1];
  return host !== undefined && isLoopbackName(host);
}

function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '');
}
