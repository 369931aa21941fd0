/** Bytes that are no request, or hardly one, over a real connection: each gets a response or is disconnected, and the server continues. */
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { type SandboxServer, serveSandbox } from '../../src/sandbox/server/index.ts';
import { share } from '../share.ts';
import { type HostileRequest, hostileRequest } from './hostile/requests.ts';

const SEED = Number(process.env.SEED ?? 20260302);

let sandbox: Sandbox;
let server: SandboxServer;
beforeAll(async () => {
  sandbox = createSandbox({ clock: 'virtual', runner: 'manual', validate: true });
  server = await serveSandbox(sandbox, { idleTimeoutMs: 300 });
});
afterAll(async () => {
  await server.close();
  sandbox.close();
});

const ADMIN = `Authorization: Basic ${btoa('admin:admin')}\r\nTenant: default_tenant\r\n`;
const HEAD = `POST /api/v3.1/executions HTTP/1.1\r\nHost: localhost\r\n${ADMIN}Content-Type: application/json\r\n`;

/** None of these may start anything. */
const MALFORMED: readonly (readonly [what: string, bytes: string])[] = [
  ['nothing but an end of line', '\r\n\r\n'],
  ['no protocol', 'GET /api/v3.1/executions\r\n\r\n'],
  ['another protocol', 'GET /api/v3.1/executions HTTP/9.9\r\nHost: localhost\r\n\r\n'],
  ['the greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['an unknown method', 'FROBNICATE /api/v3.1/executions HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a null byte in the path', 'GET /api/v3.1/exe\0cutions HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a null byte in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n'],
  ['no host', 'GET /api/v3.1/executions HTTP/1.1\r\n\r\n'],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n'],
  ['a foreign host', 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
  [
    'a whole URL of a foreign host',
    'GET http://evil.example/_sandbox/state HTTP/1.1\r\nHost: localhost\r\n\r\n',
  ],
  ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
  ['an upgrade', 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
  ['a header without an end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(100_000)}`],
  ['more headers than anybody has', `GET / HTTP/1.1\r\nHost: localhost\r\n${'X: y\r\n'.repeat(5_000)}\r\n`],
  ['a path without an end', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
  ['a folded header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n\r\n'],
  ['a blank before the colon', 'GET / HTTP/1.1\r\nHost : localhost\r\n\r\n'],
  ['a length and chunks', `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['two lengths', `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
  ['a negative length', `${HEAD}Content-Length: -1\r\n\r\n{}`],
  ['a length that is no number', `${HEAD}Content-Length: 0x2\r\n\r\n{}`],
  ['a length beyond numbers', `${HEAD}Content-Length: 99999999999999999999\r\n\r\n{}`],
  ['a chunk that is no chunk', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
  ['a chunk beyond numbers', `${HEAD}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}`],
  ['chunks of another kind', `${HEAD}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
  ['a body that never comes', `${HEAD}Content-Length: 100\r\n\r\n{"deployment_id"`],
  ['a body larger than announced', `${HEAD}Content-Length: 2\r\n\r\n{}{"a":1}GET / HTTP/1.1\r\n\r\n`],
  ['a body that is too large', `${HEAD}Content-Length: 20000000\r\n\r\n${' '.repeat(15_000_000)}`],
  [
    'a body in chunks that is too large',
    `${HEAD}Transfer-Encoding: chunked\r\n\r\n${`10000\r\n${' '.repeat(65_536)}\r\n`.repeat(200)}0\r\n\r\n`,
  ],
  ['an expectation', `${HEAD}Expect: 200-ok\r\nContent-Length: 2\r\n\r\n{}`],
  ['a trailer', `${HEAD}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nTenant: research\r\n\r\n`],
];

test.for(MALFORMED)('%s is rejected or disconnected', async ([, bytes]) => {
  const { revision } = sandbox.state;
  const received = await send(Buffer.from(bytes, 'latin1'));
  for (const status of statusesOf(received)) expect(status).toBeLessThan(500);
  expect(sandbox.state.revision).toBe(revision);
  await assertAlive();
});

share(test, 1).each([150, 1_000])(
  '%i malicious requests get the same responses from the server',
  async (numRuns) => {
    await fc.assert(
      fc.asyncProperty(hostileRequest, async (request) => {
        const received = await send(bytesOf(request));
        const [status] = statusesOf(received);
        // Who asks for a tunnel is left standing.
        if (request.method === 'CONNECT' && received === '') return;
        expect(status, received.slice(0, 2_000)).toBeGreaterThanOrEqual(200);
        expect(status, received.slice(0, 2_000)).toBeLessThan(500);
      }),
      { numRuns, seed: SEED },
    );
    await assertAlive();
  },
);

share(test, 1).each([50, 300])('noise is cut off, %i times', async (numRuns) => {
  const noise = fc.uint8Array({ minLength: 1, maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(noise, async (bytes) => {
      for (const status of statusesOf(await send(bytes))) expect(status).toBeLessThan(500);
    }),
    { numRuns, seed: SEED },
  );
  await assertAlive();
});

test.for([
  ['a head', 'GET /api/v3.1/exec'],
  ['a body', `${HEAD}Content-Length: 100\r\n\r\n{"deployment_id"`],
  ['a chunk', `${HEAD}Transfer-Encoding: chunked\r\n\r\n64\r\n{"deployment_id"`],
])('a client that stops in the middle of %s gets an error and is disconnected', async ([, bytes = '']) => {
  expect(await send(Buffer.from(bytes), false)).toMatch(/^HTTP\/1\.1 408 /);
  await assertAlive();
});

test('many incomplete requests do not block others', async () => {
  const crowd = Array.from({ length: 100 }, () => send(Buffer.from('GET /api/v3.1/exec'), false));
  await assertAlive();
  for (const received of await Promise.all(crowd)) expect(received).toMatch(/^(HTTP\/1\.1 408 |$)/);
});

/** What the server sends until it ends the connection. */
function send(bytes: Uint8Array, ends = true): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text;
    });
    // A server may end the connection before it has heard everything.
    socket.on('error', () => {});
    socket.on('end', () => socket.end());
    socket.on('close', () => resolve(received));
    if (ends) socket.end(bytes);
    else socket.write(bytes);
  });
}

function statusesOf(received: string): number[] {
  return [...received.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
}

/** A header value with arbitrary characters, except line ends. */
function bytesOf({ method, path, query, headers, body }: HostileRequest): Uint8Array {
  const word = (text: string): string => text.replace(/[\0-\x20\x7f]/g, '');
  const target = `${word(path) || '/'}${query === '' ? '' : `?${word(query)}`}`;
  const names = Object.keys(headers).filter(
    (name) => !['content-length', 'transfer-encoding', 'host'].includes(name),
  );
  const lines = names.map((name) => `${name}: ${headers[name]?.replace(/[\0\r\n]/g, '')}\r\n`);
  const head = `${word(method) || 'GET'} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${lines.join('')}`;
  return Buffer.concat([
    Buffer.from(`${head}Content-Length: ${body?.length ?? 0}\r\n\r\n`),
    body ?? new Uint8Array(),
  ]);
}

async function assertAlive(): Promise<void> {
  const response = await fetch(`${server.url}/_sandbox/health`);
  expect(response.status).toBe(200);
}
