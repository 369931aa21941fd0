import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange, HttpRequest } from './exchange.ts';

/** Headers that are about one connection, and those that Node writes itself. */
const HOP_BY_HOP = [
  ...['connection', 'keep-alive', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'upgrade'],
  ...['transfer-encoding', 'content-length', 'host', 'expect'],
];

export interface Forwarder {
  /** Where other programs send their requests instead of to the server, without `/api/v3.1`. */
  readonly url: string;
  /** The first error of `send`: the other program only sees a closed connection. */
  readonly error: () => unknown;
  readonly close: () => Promise<void>;
}

/**
 * A server on this machine that forwards requests of other programs by `send`, so that the same rules apply to them. Its
 * address has a random part, which no other user of this machine can guess.
 */
export async function startForwarder(send: (request: HttpRequest) => Promise<Exchange>): Promise<Forwarder> {
  const prefix = `/${randomUUID()}`;
  const base = `${prefix}/api/v3.1`;
  let failure: unknown;
  const server = createServer(async (incoming, outgoing) => {
    if (!incoming.url?.startsWith(base)) {
      outgoing.writeHead(404).end();
      return;
    }
    try {
      writeResponse(outgoing, await send(await toRequest(incoming, base)));
    } catch (error) {
      failure ??= error;
      // A response of ours would look like one of the server.
      incoming.socket.destroy();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    error: () => failure,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function toRequest(incoming: IncomingMessage, base: string): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const [path = '', ...query] = (incoming.url ?? '').slice(base.length).split('?');
  const headers = Object.entries(incoming.headers)
    // Responses are validated as text, so they must not come compressed.
    .filter(([name]) => !HOP_BY_HOP.includes(name) && name !== 'accept-encoding')
    .map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  return {
    method: incoming.method ?? 'GET',
    path,
    query: query.join('?'),
    headers: Object.fromEntries(headers),
    body: chunks.length === 0 ? undefined : Buffer.concat(chunks).toString('utf8'),
  };
}

function writeResponse(outgoing: ServerResponse, { response: { status, headers, body } }: Exchange): void {
  const passed = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name));
  outgoing.writeHead(status, Object.fromEntries(passed)).end(body);
}
