/** HTTP_PROXY, HTTPS_PROXY and NO_PROXY: the command as a process, and a proxy on a port that counts what it gets. */
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.ts';
import { start } from './command.ts';

const sandbox = createSandbox({ runner: 'manual' });
const manager = createServer(async ({ method, url, headers }, response) => {
  const init = { method: method ?? '', headers: headers as Record<string, string> };
  const received = await sandbox.fetch(`http://sandbox${url}`, init);
  response.writeHead(received.status, { 'Content-Type': 'application/json' }).end(await received.text());
});
let port = 0;
let proxyUrl = '';
/** The targets that the proxy was requested. */
const requested: string[] = [];
let credentials: string | undefined;

/** Whatever the name is, the sandbox is meant. */
const proxy: Server = createServer((request, response) => {
  note(request, new URL(request.url ?? '').host);
  const { pathname, search } = new URL(request.url ?? '');
  const { method, headers } = request;
  const target = { host: '127.0.0.1', port, path: pathname + search, method, headers };
  const onward = httpRequest(target, (received) => {
    response.writeHead(received.statusCode ?? 502, received.headers);
    received.pipe(response);
  });
  request.pipe(onward);
});
proxy.on('connect', (request: IncomingMessage, socket, head: Buffer) => {
  note(request, request.url ?? '');
  const onward = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  for (const end of [onward, socket]) end.on('error', () => socket.destroy());
});

function note({ headers }: IncomingMessage, target: string): void {
  requested.push(target.replace(/:80$/, ''));
  credentials = headers['proxy-authorization'];
}

beforeAll(async () => {
  await new Promise<void>((resolve) => manager.listen(0, '127.0.0.1', resolve));
  port = (manager.address() as AddressInfo).port;
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxyUrl = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requested.length = 0;
});
afterAll(() => {
  for (const server of [proxy, manager]) {
    server.closeAllConnections();
    server.close();
  }
  sandbox.close();
});

/** A list of executions at a host, with these variables. */
function list(host: string, env: Record<string, string>) {
  const auth = { CLOUDIFY_USERNAME: 'admin', CLOUDIFY_PASSWORD: 'admin' };
  return start(['list', '--host', host, '--json'], { env: { ...auth, ...env } }).ended;
}

describe('the proxy that the environment names', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('gets the requests, when %s names it', async (name) => {
    const { code, stdout, stderr } = await list('http://manager.test', { [name]: `http://${proxyUrl}` });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('shop-vienna');
    expect(new Set(requested)).toEqual(new Set(['manager.test']));
  });

  test('gets its credentials, which no output shows', { tags: 'full' }, async () => {
    const { code, stdout, stderr } = await list('http://manager.test', {
      HTTP_PROXY: `http://olga:the-secret@${proxyUrl}`,
    });
    expect(code).toBe(0);
    expect(credentials).toBe(`Basic ${btoa('olga:the-secret')}`);
    expect(stdout + stderr).not.toContain('the-secret');
  });

  test.each([
    ['a host of NO_PROXY', 'http://localhost', { NO_PROXY: 'localhost' }],
    ['this machine, whatever NO_PROXY says', 'http://127.0.0.1', {}],
    ['an https URL, when only HTTP_PROXY is set', 'https://127.0.0.1', {}],
  ])('gets nothing for %s', async (_name, origin, env) => {
    await list(`${origin}:${port}`, { HTTP_PROXY: `http://${proxyUrl}`, ...env });
    expect(requested).toEqual([]);
  });

  test('gets a CONNECT request for https URLs', async () => {
    const ended = await list('https://manager.test', { HTTPS_PROXY: `http://${proxyUrl}` });
    // The sandbox speaks no TLS.
    expect(ended.code).not.toBe(0);
    expect(new Set(requested)).toEqual(new Set(['manager.test:443']));
  });

  test.each(['not a url', 'ftp://the-secret@proxy.test', 'the-secret:3128'])(
    'that is no URL (%s) is an error that does not quote it',
    { tags: 'full' },
    async (value) => {
      const { code, stderr } = await list('http://manager.test', { HTTP_PROXY: value });
      expect(code).not.toBe(0);
      expect(stderr).toMatch(
        /HTTP_PROXY and HTTPS_PROXY must be URLs such as http:\/\/proxy\.example\.com:3128/,
      );
      expect(stderr).not.toContain('the-secret');
    },
  );
});
