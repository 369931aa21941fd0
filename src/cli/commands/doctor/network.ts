/** The way to the manager: the name, the proxy and the certificate. */
import { lookup } from 'node:dns/promises';
import tls from 'node:tls';
import { proxyVariables } from '../../connection/proxies.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Finding } from './finding.ts';

const DAY_MS = 86_400_000;

/** A certificate that expires within this time is worth a warning. */
const EXPIRES_SOON_MS = 30 * DAY_MS;

const LOCAL = /^(localhost|127\.|\[?::1\]?$)/;

export function inspectProxy({ env }: Terminal): Finding {
  const { http_proxy, https_proxy, no_proxy } = proxyVariables(env) ?? {};
  const proxies = [http_proxy, https_proxy].flatMap((url) =>
    url && URL.canParse(url) ? [new URL(url).host] : [],
  );
  return {
    aspect: 'proxy',
    result: 'ok',
    message:
      proxies.length === 0
        ? 'None is set.'
        : `Requests go through ${[...new Set(proxies)].join(' and ')}, except to ${no_proxy}.`,
  };
}

export async function inspectAddress({ hostname, protocol, origin }: URL): Promise<Finding> {
  const name = hostname.replace(/^\[|\]$/g, '');
  try {
    const { address } = await lookup(name);
    const isOpen = protocol === 'http:' && !LOCAL.test(name);
    return {
      aspect: 'address',
      result: isOpen ? 'warning' : 'ok',
      message: `${origin} is ${address}${isOpen ? ', and requests are not encrypted' : ''}.`,
      ...(isOpen && { remedy: 'Use https, which protects the password on the way.' }),
    };
  } catch {
    return {
      aspect: 'address',
      result: 'problem',
      message: `The name ${name} cannot be resolved.`,
      remedy: 'Correct --host or CLOUDIFY_HOST, or connect to the network that knows the name.',
    };
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
  if (error) return { aspect: 'certificate', result: 'problem', message: `${about} ${error}.`, remedy };
  return left < EXPIRES_SOON_MS
    ? { aspect: 'certificate', result: 'warning', message: about, remedy }
    : { aspect: 'certificate', result: 'ok', message: about };
}
