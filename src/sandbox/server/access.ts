// Which host names and pages may call a server: rules of the sandbox and the proxy.
import { hostname } from 'node:os';

/** Callers that are allowed besides this machine and its pages. */
export interface Access {
  /** Whether the server can be reached from this machine only. */
  readonly isLoopback: boolean;
  /** Further host names, without ports. */
  readonly hosts: readonly string[];
  /** Further origins of pages, as browsers send them. */
  readonly origins: readonly string[];
}

/** The host of a request, and the headers that a browser adds. */
export interface RequestSource {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`. */
  readonly site: string | undefined;
}

/**
 * Whether the server may be called by this host name. With DNS rebinding a website's own name resolves to this machine,
 * and its pages count as of the same origin. An address, or beyond this machine a name without dots (a container or a
 * service), cannot be used for that.
 */
export function isHostAllowed(host: string | undefined, { isLoopback, hosts }: Access): boolean {
  // Only HTTP/1.0 may omit it, which no browser uses.
  if (host === undefined) return true;
  const name = nameOf(host);
  if (isLoopbackName(name) || hosts.some((allowed) => allowed.toLowerCase() === name)) return true;
  if (isLoopback || name === '') return false;
  return /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\]|[\w-]+)$/.test(name) || name === hostname().toLowerCase();
}

/** Whether a request comes from no page, or from one of the server, of this machine or of an allowed origin. */
export function isPageAllowed(caller: RequestSource, { origins }: Access): boolean {
  const { origin, site } = caller;
  // A browser sends no origin for an image, but the request still has its effect.
  if (origin === undefined) return site !== 'cross-site';
  return isSameOrigin(caller) || origins.includes(origin) || isLoopbackOrigin(origin);
}

/** Whether a request comes from no page, or from one of the server itself. */
export function isOwnPage(caller: RequestSource): boolean {
  const { origin, site } = caller;
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  return isSameOrigin(caller);
}

/** Whether a name, with or without a port, always resolves to this machine. */
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
