import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { SANDBOX_HEADER } from '../control/headers.ts';
import type { Sandbox } from '../create-sandbox.ts';
import { createListener, type ServedRequest } from './listener.ts';
import type { UiFiles } from './ui.ts';

export interface ServerOptions {
  /** Default: a free port. */
  readonly port?: number | undefined;
  /** Default: `127.0.0.1`, reachable from this machine only. */
  readonly host?: string | undefined;
  /** Host names that are allowed besides those of this machine. Default: none. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Origins whose pages may call the API besides those of this machine. Default: none. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** The token of the control plane. Default: none on this machine, a random one beyond it. */
  readonly token?: string | undefined;
  /** A request is aborted after this time without a byte. Default: 10,000. */
  readonly idleTimeoutMs?: number;
  /** The files of a page for `/_sandbox/ui/`. They are public; their requests need the token. Default: none. */
  readonly ui?: UiFiles | undefined;
  /** Called after each response, except for monitoring requests. */
  readonly onServed?: ((served: ServedRequest) => void) | undefined;
}

export interface SandboxServer {
  /** Without a trailing slash: `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly port: number;
  /** The token of the control plane, or null. */
  readonly token: string | null;
  /** Accepts no more requests, and resolves when all connections are closed: after 1 second at most. */
  close(): Promise<void>;
}

const IDLE_TIMEOUT_MS = 10_000;
/** The maximum time until a request has arrived. */
const MAX_REQUEST_MS = 120_000;
/** A connection is closed after this time without a byte, also during a response. */
const SOCKET_TIMEOUT_MS = 60_000;
/** How long an idle connection stays open (`Keep-Alive`), as with nginx in front of a manager. */
export const KEEP_ALIVE_TIMEOUT_MS = 75_000;
/** Responses that take longer after `close` are aborted. */
const SHUTDOWN_TIMEOUT_MS = 1_000;

/**
 * Serves a sandbox over HTTP.
 * @throws the error of the system when it cannot listen, such as EADDRINUSE.
 */
export async function serveSandbox(
  sandbox: Pick<Sandbox, 'handle'> & Partial<Pick<Sandbox, 'fallback'>>,
  {
    port = 0,
    host = '127.0.0.1',
    allowHosts: hosts = [],
    allowOrigins: origins = [],
    token: given,
    idleTimeoutMs = IDLE_TIMEOUT_MS,
    ui,
    onServed,
  }: ServerOptions = {},
): Promise<SandboxServer> {
  const server = createServer({
    headersTimeout: idleTimeoutMs,
    requestTimeout: Math.max(MAX_REQUEST_MS, idleTimeoutMs),
    connectionsCheckingInterval: Math.min(1_000, idleTimeoutMs),
  });
  server.timeout = SOCKET_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.on('clientError', rejectMalformed);
  const { address, family, port: chosen } = await listen(server, port, host);
  const isLoopback = /^(127\.|::1$|::ffff:127\.)/.test(address);
  const token = given ?? (isLoopback ? null : randomBytes(24).toString('base64url'));
  const guard = { isLoopback, hosts: [host, ...hosts], origins, token };
  const listener = createListener(sandbox, { guard, ui, idleTimeoutMs, onServed });
  server.on('request', listener).on('checkContinue', listener);
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${chosen}`,
    port: chosen,
    token,
    close: () => close(server),
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A fault may delay a response forever.
    setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT_MS).unref();
  });
}

const MALFORMED: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Responds to a request that is not HTTP, or not complete in time. */
function rejectMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = MALFORMED[error.code ?? ''] ?? '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\n${SANDBOX_HEADER}: rejected\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}
