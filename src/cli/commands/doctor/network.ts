/** The way to the manager: the name, the proxy and the certificate. */
import { lookup } from 'node:dns/promises';
import tls from 'node:tls';
import { proxyVariables } from '../../connection/proxies.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

const DAY_MS = 86_400_000;

/** A certificate that expires within this time is worth a warning. */
const EXPIRES_SOON_MS = 30 * DAY_MS;

const LOCAL = /^(localhost|127\.|\[?::1\]?$)/;

export function inspectProxy({ env }: Terminal): Finding {
  const { http_proxy, https_proxy, no_proxy } = proxyVariables(env) ?? {};
  const proxies = [http_proxy, https_proxy].flatMap((url) =>
    url && URL.canParse(url) ? [new URL(url).host] : [],
  );
  if (proxies.length === 0) return ok('proxy', 'None is set.');
  return ok('proxy', `Requests go through ${[...new Set(proxies)].join(' and ')}, except to ${no_proxy}.`);
}

export async function inspectAddress({ hostname, protocol, origin }: URL): Promise<Finding> {
  const name = hostname.replace(/^\[|\]$/g, '');
  try {
    const { address } = await lookup(name);
    if (protocol !== 'http:' || LOCAL.test(name)) return ok('address', `${origin} is ${address}.`);
    return warning(
      'address',
      `${origin} is ${address}, and requests are not encrypted.`,
      'Use https, which protects the password on the way.',
    );
  } catch {
    return problem(
      'address',
      `The name ${name} cannot be resolved.`,
      'Correct --host or CLOUDIFY_HOST, or connect to the network that knows the name.',
    );
  }
}

/** Undefined when there is no connection, which the request shows better. */
export async function inspectCertificate(url: URL, timeoutMs: number): Promise<Finding | undefined> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const socket = tls.connect({
    host,
    port: Number(url.port || 443),
    // The certificate is inspected here; no secret is sent.
    rejectUnauthorized: false,
    ...(/[a-z]/i.test(host) && !host.includes(':') && { servername: host }),
  });
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error('timeout')));
  const isConnected = await new Promise<boolean>((resolve) => {
    socket.once('secureConnect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  const { subjectaltname = '', valid_to: end = '' } = isConnected ? socket.getPeerCertificate() : {};
  const error = socket.authorizationError;
  socket.destroy();
  if (!isConnected) return undefined;
  const names = subjectaltname.replace(/(DNS|IP Address):/g, '');
  const about = `The certificate is for ${names || 'no name'} and expires on ${end}.`;
  const left = Date.parse(end) - Date.now();
  const remedy =
    left < EXPIRES_SOON_MS
      ? 'Have it renewed.'
      : 'Trust its authority with --ca <file>, and use one of its names in --host.';
  if (error) return problem('certificate', `${about} ${error}.`, remedy);
  return left < EXPIRES_SOON_MS ? warning('certificate', about, remedy) : ok('certificate', about);
}
