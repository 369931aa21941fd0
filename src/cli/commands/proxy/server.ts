import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { type Access, KEEP_ALIVE_TIMEOUT_MS } from '../../../sandbox/server/index.ts';
import { proxyVariables } from '../../connection/proxies.ts';
import type { Credential } from './credential.ts';
import { forward, type Way } from './forward.ts';
import { type Refusal, refusalOf } from './guard.ts';
import { type Headers, METHODS, preflightHeaders, readableFrom } from './headers.ts';

/** A request that was answered, for a log. */
export interface Forwarded {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Why the proxy answered itself. */
  readonly reason?: string;
}

export interface ProxySettings {
  readonly to: URL;
  /** The hosts and the pages that are answered besides those of this machine. */
  readonly access: Access;
  readonly credential: Credential | undefined;
  /** Milliseconds that the manager may be silent. */
  readonly patience: number;
  readonly onForwarded: (forwarded: Forwarded) => void;
}

/** How many requests the manager gets at once, whatever a page does. */
const AT_ONCE = 20;
/** Milliseconds for a request to arrive, and for a connection to stand still. */
const ARRIVAL = 30_000;

/** Says that the proxy answered in its own name, and why. */
const PROXY_HEADER = 'x-proxy';

/** Not listening yet. */
export function createProxy(settings: ProxySettings): Server {
  const { to } = settings;
  const agent = new (to.protocol === 'https:' ? SecureAgent : Agent)({
    keepAlive: true,
    maxSockets: AT_ONCE,
    proxyEnv: proxyVariables(process.env),
  });
  const server = createServer({ headersTimeout: ARRIVAL, requestTimeout: settings.patience + ARRIVAL });
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.on('request', (request, response) => answer(request, response, { ...settings, agent }));
  server.on('clientError', (_, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  server.on('close', () => agent.destroy());
  return server;
}

function answer(request: IncomingMessage, response: ServerResponse, settings: ProxySettings & Way): void {
  const began = performance.now();
  const { method = '', url = '', headers } = request;
  let reason: string | undefined;
  response.once('close', () =>
    settings.onForwarded({
      method,
      url,
      // Nothing was sent when the page has gone before.
      status: response.headersSent ? response.statusCode : 499,
      milliseconds: performance.now() - began,
      ...(reason !== undefined && { reason }),
    }),
  );
  const tell = (own: OwnAnswer) => {
    reason = own.reason;
    sendOwn(response, own);
    // What may still come of the request belongs to nothing any more.
    if (!request.complete) response.once('finish', () => request.socket.destroySoon());
  };
  const target = targetOf(url, settings.to);
  const own = ownAnswer(request, target, settings);
  if (own !== undefined || target === undefined) tell(own ?? refused(NOT_BELOW_API, headers.origin));
  else forward(request, response, target, settings, (failure) => tell(refused(failure, headers.origin)));
}

/** What the proxy says in its own name. */
interface OwnAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body?: object;
  readonly reason?: string;
}

/** The answer to a request that is not forwarded; undefined for one that is. */
function ownAnswer(
  request: IncomingMessage,
  target: URL | undefined,
  { access, to, credential }: ProxySettings,
): OwnAnswer | undefined {
  const { method = '', url, headers } = request;
  const { origin } = headers;
  const refusal = refusalOf(request, access);
  // Who may not ask is not told anything that a page could read.
  if (refusal !== undefined) return refused(refusal, undefined);
  if (method === 'OPTIONS' && origin !== undefined) {
    return { status: 204, headers: preflightHeaders(headers, origin) };
  }
  if (url === '/_proxy' && method === 'GET') {
    const body = { proxy: 'cloudify-executions', to: to.href, signsIn: credential !== undefined };
    return { status: 200, headers: readableFrom(origin, []), body };
  }
  if (!METHODS.includes(method)) {
    const message = `This proxy forwards ${METHODS.join(', ')}.`;
    return refused({ status: 405, reason: 'method', message }, origin);
  }
  return target === undefined ? refused(NOT_BELOW_API, origin) : undefined;
}

const NOT_BELOW_API: Refusal = {
  status: 404,
  reason: 'not_below_api',
  message: 'This proxy forwards what is below /api/; /_proxy tells where to.',
};

function refused({ status, reason, message }: Refusal, origin: string | undefined): OwnAnswer {
  return {
    status,
    reason,
    headers: {
      [PROXY_HEADER]: reason,
      ...(origin !== undefined && readableFrom(origin, [PROXY_HEADER])),
    },
    body: { error_code: reason, message },
  };
}

/** Where a request goes; undefined when that is not below the API of the manager, however its path is read. */
function targetOf(url: string, to: URL): URL | undefined {
  const prefix = to.pathname.replace(/\/+$/, '');
  const target = URL.canParse(to.origin + prefix + url) ? new URL(to.origin + prefix + url) : undefined;
  if (target?.origin !== to.origin || !target.pathname.startsWith(`${prefix}/api/`)) return undefined;
  return /(^|\/|%2f|%5c)(\.|%2e){2}($|\/|%2f|%5c)/i.test(target.pathname) ? undefined : target;
}

function sendOwn(response: ServerResponse, { status, headers, body }: OwnAnswer): void {
  const text = body === undefined ? '' : `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    ...(headers as Record<string, string>),
    ...(body !== undefined && {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    }),
  });
  response.end(text);
}
