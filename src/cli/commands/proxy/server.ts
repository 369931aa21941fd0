import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { type Access, KEEP_ALIVE_TIMEOUT_MS } from '../../../sandbox/server/index.ts';
import { proxyVariables } from '../../connection/proxies.ts';
import type { Credential } from './credential.ts';
import { forward, type Upstream } from './forward.ts';
import { type Rejection, rejectionFor } from './guard.ts';
import { corsHeaders, type Headers, METHODS, preflightHeaders } from './headers.ts';

export interface ForwardedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Why the proxy responded itself. */
  readonly reason: string | undefined;
}

export interface ProxySettings {
  readonly manager: URL;
  /** The hosts and pages that are accepted besides those of this machine. */
  readonly access: Access;
  readonly credential: Credential | undefined;
  /** How long the manager may be silent, in milliseconds. */
  readonly timeoutMs: number;
  readonly onForwarded: (forwarded: ForwardedRequest) => void;
}

/** How many concurrent requests the manager gets, whatever a page does. */
const MAX_SOCKETS = 20;
/** How long a request may take to arrive, in milliseconds. */
const RECEIVE_TIMEOUT_MS = 30_000;

/** Marks responses of the proxy itself, with the reason. */
const PROXY_HEADER = 'x-proxy';

/** Not listening yet. Not by http-proxy, which forwards for any page and host: guards and headers are most of this code. */
export function createProxy(settings: ProxySettings): Server {
  const agent = new (settings.manager.protocol === 'https:' ? HttpsAgent : Agent)({
    keepAlive: true,
    maxSockets: MAX_SOCKETS,
    proxyEnv: proxyVariables(process.env),
  });
  const server = createServer({
    headersTimeout: RECEIVE_TIMEOUT_MS,
    requestTimeout: settings.timeoutMs + RECEIVE_TIMEOUT_MS,
  });
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.on('request', (request, response) => handle(request, response, { ...settings, agent }));
  server.on('clientError', (_, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  server.on('close', () => agent.destroy());
  return server;
}

function handle(
  request: IncomingMessage,
  response: ServerResponse,
  settings: ProxySettings & Upstream,
): void {
  const began = performance.now();
  const { method = '', url = '', headers } = request;
  let reason: string | undefined;
  response.once('close', () => {
    // 499: the page closed the connection before.
    const status = response.headersSent ? response.statusCode : 499;
    settings.onForwarded({ method, url, status, milliseconds: performance.now() - began, reason });
  });
  const respond = (own: ProxyResponse) => {
    reason = own.reason;
    send(response, own);
    // The rest of the request must not be read as the next one.
    if (!request.complete) response.once('finish', () => request.socket.destroySoon());
  };
  const target = targetOf(url, settings.manager);
  const own = ownResponse(request, target, settings);
  if (own !== undefined || target === undefined) respond(own ?? rejected(NOT_BELOW_API, headers.origin));
  else
    forward(request, response, target, settings, (rejection) => respond(rejected(rejection, headers.origin)));
}

interface ProxyResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body?: object;
  readonly reason?: string;
}

/** The response to a request that is not forwarded; undefined for one that is. */
function ownResponse(
  request: IncomingMessage,
  target: URL | undefined,
  { access, manager, credential }: ProxySettings,
): ProxyResponse | undefined {
  const { method = '', url, headers } = request;
  const { origin } = headers;
  const rejection = rejectionFor(request, access);
  // A page that is not allowed can read nothing of the response.
  if (rejection !== undefined) return rejected(rejection, undefined);
  if (method === 'OPTIONS' && origin !== undefined) {
    return { status: 204, headers: preflightHeaders(headers, origin) };
  }
  if (url === '/_proxy' && method === 'GET') {
    const body = { proxy: 'cloudify-executions', to: manager.href, signsIn: credential !== undefined };
    return { status: 200, headers: corsHeaders(origin, []), body };
  }
  if (!METHODS.includes(method)) {
    const message = `This proxy forwards ${METHODS.join(', ')}.`;
    return rejected({ status: 405, reason: 'method', message }, origin);
  }
  return target === undefined ? rejected(NOT_BELOW_API, origin) : undefined;
}

const NOT_BELOW_API: Rejection = {
  status: 404,
  reason: 'not_below_api',
  message: 'This proxy forwards what is below /api/; /_proxy shows the manager.',
};

function rejected({ status, reason, message }: Rejection, origin: string | undefined): ProxyResponse {
  const cors = origin === undefined ? {} : corsHeaders(origin, [PROXY_HEADER]);
  return {
    status,
    reason,
    headers: { [PROXY_HEADER]: reason, ...cors },
    body: { error_code: reason, message },
  };
}

/** Undefined when the path is not below the API of the manager, in whatever way it is decoded. */
function targetOf(url: string, manager: URL): URL | undefined {
  const prefix = manager.pathname.replace(/\/+$/, '');
  const text = manager.origin + prefix + url;
  const target = URL.canParse(text) ? new URL(text) : undefined;
  if (target?.origin !== manager.origin || !target.pathname.startsWith(`${prefix}/api/`)) return undefined;
  return /(^|\/|%2f|%5c)(\.|%2e){2}($|\/|%2f|%5c)/i.test(target.pathname) ? undefined : target;
}

function send(response: ServerResponse, { status, headers, body }: ProxyResponse): void {
  const text = body === undefined ? '' : `${JSON.stringify(body)}\n`;
  const content = body !== undefined && {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  };
  response.writeHead(status, { ...(headers as Record<string, string>), ...content });
  response.end(text);
}
