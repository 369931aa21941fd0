/** A server in front of a manager, whose responses a test changes, and which it takes away and brings back. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FrontResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface Front {
  readonly url: string;
  /** Requests so far, as `POST /api/v3.1/executions`. */
  readonly requests: string[];
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function front(
  target: string,
  change: (response: FrontResponse, request: { method: string; path: string }) => void = () => {},
): Promise<Front> {
  const requests: string[] = [];
  let port = 0;
  let server: Server | undefined;
  const start = async () => {
    server = createServer(async (request, response) => {
      const { method = '', url = '' } = request;
      const path = url.split('?')[0] ?? '';
      requests.push(`${method} ${path}`);
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const headers = new Headers();
      for (const name of ['authorization', 'tenant', 'content-type', 'authentication-token']) {
        const value = request.headers[name];
        if (typeof value === 'string') headers.set(name, value);
      }
      const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
      const received = await fetch(target + url, { method, headers, ...(body && { body }) });
      const reply: FrontResponse = {
        status: received.status,
        headers: {
          'Content-Type': received.headers.get('content-type') ?? 'application/json',
          Date: received.headers.get('date') ?? new Date().toUTCString(),
        },
        body: await received.text(),
      };
      change(reply, { method, path });
      response.writeHead(reply.status, reply.headers).end(reply.body);
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    start,
    stop: async () => {
      const closed = new Promise((resolve) => server?.close(resolve));
      server?.closeAllConnections();
      await closed;
    },
  };
}
