import { Agent, request } from 'node:http';
import type { HttpRequest, HttpResponse } from '../../../src/sandbox/api/http-message.ts';
import { createSandbox } from '../../../src/sandbox/create-sandbox.ts';
import type { Release } from '../../../src/sandbox/engine/model/release.ts';
import { serveSandbox } from '../../../src/sandbox/server/index.ts';
import { world } from '../../recordings/index.ts';
import type { Subject } from './replay.ts';

/** A sandbox behind its HTTP server, whose state is put and read over HTTP as well. */
export async function httpSubject(
  now: string,
  release?: Release,
): Promise<Subject & { close(): Promise<void> }> {
  const sandbox = createSandbox({
    state: world() as never,
    clock: { mode: 'virtual', now },
    seed: 'replay',
    runner: 'manual',
    validate: true,
    ...(release && { release: release.version }),
  });
  // A page of another origin that a scenario sends from.
  const server = await serveSandbox(sandbox, { allowOrigins: ['http://x.example'] });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (exchange: HttpRequest): Promise<HttpResponse> => sendTo(server.port, agent, exchange);
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const bytes = body === undefined ? null : new TextEncoder().encode(JSON.stringify(body));
    const headers: Record<string, string> = bytes === null ? {} : { 'content-type': 'application/json' };
    const response = await send({ method, path: `/_sandbox${path}`, query: '', headers, body: bytes });
    if (response.status !== 200)
      throw new Error(`${method} ${path} responded ${response.status} ${response.body}`);
    return JSON.parse(String(response.body));
  };
  return {
    defects: 'intended',
    release,
    // Blanks around the value of a header do not belong to it, and Node drops them.
    receives: ({ headers }) => Object.values(headers).every((value) => value === value.trim()),
    send: async (exchange) => {
      await control('POST', '/clock', { advance: 7 });
      return send(exchange);
    },
    state: () => control('GET', '/state'),
    replace: (document) => control('PUT', '/state', document),
    executionToken: async () => {
      const { items } = (await control('GET', '/outbox')) as {
        items: { kind: string; execution_token: string }[];
      };
      return items.findLast(({ kind }) => kind === 'start')?.execution_token;
    },
    now: () => now,
    close: async () => {
      agent.destroy();
      await server.close();
      sandbox.close();
    },
  };
}

function sendTo(
  port: number,
  agent: Agent,
  { method, path, query, headers, body }: HttpRequest,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': String(body.length) };
    const options = { host: '127.0.0.1', port, agent, method, path: query ? `${path}?${query}` : path };
    const outgoing = request({ ...options, headers: { ...headers, ...length } }, (incoming) => {
      const chunks: Uint8Array[] = [];
      incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const received = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(received),
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}
