import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { SANDBOX_HEADER } from '../control/headers.ts';
import type { Sandbox } from '../create-sandbox.ts';
import { createListener, type ServedRequest } from './listener.ts';
import type { UiFiles } from './ui.ts';

export interface ServerOptions {
  /** By default one that is free. */
  readonly port?: number;
  /** By default 127.0.0.1: reachable from this machine only. */
  readonly host?: string;
  /** Names that the server may be called by, besides those of this machine. Default: none. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Origins whose pages may call the API, besides those of this machine. Default: none. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** Asked for by the control plane. Beyond this machine it always asks for one, and makes one up if none is given. */
  readonly token?: string | undefined;
  /** Milliseconds that a request may stand still before it is cut off; by default 10,000. */
  readonly idleTimeoutMs?: number;
  /** A page that shows the sandbox, for `/_sandbox/ui/`. Everyone may read it; what it asks for then needs the token. */
  readonly ui?: UiFiles | undefined;
  /** Called after each answer, but not when someone only looks on. */
  readonly onServed?: ((served: ServedRequest) => void) | undefined;
}

export interface SandboxServer {
  /** Without a trailing slash: `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly port: number;
  /** What the control plane asks for; null when it asks for nothing. */
  readonly token: string | null;
  /** Takes no more requests, gives those under way a moment to end, and resolves when all connections are closed. */
  close(): Promise<void>;
}

const IDLE_TIMEOUT_MS = 10_000;
/** However steadily its bytes arrive, no request takes longer. */
const MAX_REQUEST_MS = 120_000;
/** How long a connection may stand still while an answer is sent. */
const SOCKET_TIMEOUT_MS = 60_000;
/** How long an idle connection is kept, and announced to be (`Keep-Alive`): as nginx does in front of a manager. */
export const KEEP_ALIVE_TIMEOUT_MS = 75_000;
/** How long answers under way are waited for at the end. */
const SHUTDOWN_TIMEOUT_MS = 1_000;

/**
 * Serves a sandbox over HTTP.
 * @throws the system's error when it cannot listen there, EADDRINUSE for example.
 */
export async function serveSandbox(
  sandbox: Pick<Sandbox, 'handle'>,
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
    // A fault may have an answer wait for ever.
    setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT_MS).unref();
  });
}

const MALFORMED: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What is not HTTP, or not whole in time, never becomes a request. */
function rejectMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = MALFORMED[error.code ?? ''] ?? '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\n${SANDBOX_HEADER}: rejected\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}
