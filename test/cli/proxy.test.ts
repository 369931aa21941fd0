/** `cloudify-executions proxy` as a process of its own, in front of a manager on a port, with requests of pages and of other clients. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { share } from '../share.ts';
import { selfSigned } from './certificate.ts';
import { type Manager, manager, run, type Started, start } from './command.ts';

const PAGE = 'http://localhost:8080';
const ADMIN = { authorization: `Basic ${btoa('admin:admin')}`, tenant: 'default_tenant' };
const LIST = '/api/v3.1/executions?_size=1';

interface Proxy extends Started {
  readonly url: string;
  readonly port: number;
}

const started: Started[] = [];
const servers: Server[] = [];

async function proxy(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Proxy> {
  const process = start(['proxy', '--port', '0', ...args], { env });
  started.push(process);
  const [, url = '', port] = await process.says('stdout', /listening on (http:\/\/127\.0\.0\.1:(\d+))\n/);
  return { ...process, url, port: Number(port) };
}

/** A server with given responses, for what no sandbox does. */
async function upstream(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Received {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Unlike `fetch` it sends any header: a Host, an Origin, a path with dots. */
async function ask(
  { port }: Proxy,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Received> {
  const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
  outgoing.end(body);
  const [received] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks = await received.toArray();
  return {
    status: received.statusCode ?? 0,
    headers: received.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

let shops: Manager;
/** Without credentials of its own. */
let plain: Proxy;
/** Signs requests without credentials in as the administrator. */
let signing: Proxy;
beforeAll(async () => {
  shops = await manager();
  const env = { CLOUDIFY_USERNAME: 'admin', CLOUDIFY_PASSWORD: 'admin' };
  [plain, signing] = await Promise.all([proxy(['--target', shops.url]), proxy(['--target', shops.url], env)]);
  started.splice(0);
});
afterAll(async () => {
  for (const { child, ended } of [plain, signing]) {
    child.kill('SIGTERM');
    await ended;
  }
  await shops.close();
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('a page of this machine', () => {
  test.each([
    'http://localhost:8080',
    'http://127.0.0.1:3000',
    'http://[::1]:8080',
    'https://docs.localhost',
  ])('%s reads the responses of the manager, as whom it says', async (origin) => {
    const door = plain;
    const { status, headers, body } = await ask(door, LIST, { headers: { ...ADMIN, origin } });

    expect(status).toBe(200);
    expect(JSON.parse(body).items).toHaveLength(1);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['access-control-expose-headers']).toContain('x-cloudify-audit-username');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers.vary).toContain('Origin');
  });

  test('gets a preflight response with the allowed methods and headers', async () => {
    const door = plain;
    const requested = {
      origin: PAGE,
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization,x-anything',
      'access-control-request-private-network': 'true',
    };
    const { status, headers } = await ask(door, '/api/v3.1/executions/a', {
      method: 'OPTIONS',
      headers: requested,
    });

    expect([status, headers['access-control-allow-origin']]).toEqual([204, PAGE]);
    expect(headers['access-control-allow-methods']).toContain('PATCH');
    expect(headers['access-control-allow-headers']).toContain('Tenant');
    expect(headers['access-control-allow-headers']).not.toContain('x-anything');
    expect(headers['access-control-allow-private-network']).toBe('true');
  });

  test('starts an execution with its body, and gets the errors of the manager', async () => {
    const door = plain;
    const headers = { ...ADMIN, origin: PAGE, 'content-type': 'application/json' };
    const body = JSON.stringify({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
    const send = () => ask(door, '/api/v3.1/executions', { method: 'POST', headers, body });

    expect(JSON.parse((await send()).body)).toMatchObject({ workflow_id: 'backup', status: 'pending' });
    const rejected = await send();
    expect([rejected.status, JSON.parse(rejected.body).error_code]).toEqual([
      400,
      'existing_running_execution_error',
    ]);
    const deleted = await ask(door, '/api/v3.1/executions', {
      method: 'DELETE',
      headers: { ...headers, 'transfer-encoding': 'chunked' },
      body: '{"keep_last": 1000}',
    });
    expect([deleted.status, JSON.parse(deleted.body).items[0].count]).toEqual([200, expect.any(Number)]);
  });

  test('learns from the proxy that it is there, and where it leads', async () => {
    const door = await proxy(['--target', shops.url], { CLOUDIFY_TOKEN: 'a-secret-token' });
    const { status, headers, body } = await ask(door, '/_proxy', { headers: { origin: PAGE } });

    expect([status, headers['access-control-allow-origin']]).toEqual([200, PAGE]);
    expect(JSON.parse(body)).toEqual({ proxy: 'cloudify-executions', to: `${shops.url}/`, signsIn: true });
  });
});

describe('requests that are not allowed', () => {
  const foreign = [
    'https://evil.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example:8080',
    'http://evil.example/http://localhost',
    'null',
    'file://',
  ];
  test.each(foreign)('a page of %s is rejected, and can read nothing', { tags: 'full' }, async (origin) => {
    const door = signing;
    for (const method of ['GET', 'OPTIONS']) {
      const requested = { origin, 'access-control-request-method': 'GET' };
      const { status, headers } = await ask(door, LIST, { method, headers: requested });
      expect([status, headers['x-proxy']]).toEqual([403, 'foreign_origin']);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('a page that was named with --allow-origin is no longer foreign, and others still are', {
    tags: 'full',
  }, async () => {
    const door = await proxy([
      '--target',
      shops.url,
      '--allow-origin',
      'https://docs.example.com',
      '--allow-origin',
      'https://b.example',
    ]);
    const from = async (origin: string) => (await ask(door, LIST, { headers: { ...ADMIN, origin } })).status;

    expect(await from('https://docs.example.com')).toBe(200);
    expect(await from('https://b.example')).toBe(200);
    expect(await from('https://docs.example.com.evil.example')).toBe(403);
    expect(await from('http://docs.example.com')).toBe(403);
  });

  test.each(['evil.example', 'manager.example:8090', '127.0.0.1.nip.io', '192.168.0.1'])(
    'a name that only now leads here, %s, is not this machine',
    async (host) => {
      const door = signing;
      const { status, headers } = await ask(door, LIST, { headers: { host } });
      expect([status, headers['x-proxy']]).toEqual([403, 'foreign_host']);
    },
  );

  test('a name that is allowed with --allow-host is accepted', async () => {
    const door = await proxy(['--target', shops.url, '--allow-host', 'proxy.example']);
    const from = async (host: string) => (await ask(door, LIST, { headers: { ...ADMIN, host } })).status;
    expect([await from('proxy.example:8090'), await from('other.example')]).toEqual([200, 403]);
  });

  test('an image on a foreign page, without an Origin header', async () => {
    const door = signing;
    const tenant = 'default_tenant';
    const from = async (site: string) =>
      (await ask(door, LIST, { headers: { tenant, 'sec-fetch-site': site } })).headers['x-proxy'];
    expect(await from('cross-site')).toBe('foreign_origin');
    expect(await from('none')).toBeUndefined();
  });
});

describe('credentials', () => {
  const username = (received: Received) => received.headers['x-cloudify-audit-username'];

  test('are added where the page sends none, and never replace its own', async () => {
    const door = signing;
    const tenant = 'default_tenant';

    expect(username(await ask(door, LIST, { headers: { tenant } }))).toBe('admin');
    const authorization = `Basic ${btoa('olga:olga')}`;
    expect(username(await ask(door, LIST, { headers: { tenant, authorization } }))).toBe('olga');
    const wrong = await ask(door, LIST, { headers: { tenant, 'authentication-token': 'none' } });
    expect(wrong.status).toBe(401);
  });

  test('without any, requests without credentials are anonymous', async () => {
    const door = plain;
    expect((await ask(door, LIST, { headers: { tenant: 'default_tenant' } })).status).toBe(401);
  });

  test('are never printed', async () => {
    const door = await proxy(['--target', shops.url, '--username', 'maria', '--password', 'hunter2-hunter2']);
    await ask(door, LIST, { headers: ADMIN });
    await ask(door, LIST, { headers: {} });
    door.child.kill('SIGINT');
    const { stdout, stderr } = await door.ended;

    expect(stdout).toContain('those of maria');
    for (const secret of ['hunter2', btoa('maria:hunter2-hunter2'), btoa('admin:admin')]) {
      expect(stdout + stderr).not.toContain(secret);
    }
  });

  share(test, 0).each([
    [[], 'Which manager? Give --target <url>'],
    [
      ['--target', 'http://admin:secret@manager.example'],
      '--target must be like https://manager.example.com',
    ],
    [['--target', 'ftp://manager.example'], '--target must be like'],
    [['--target', 'https://manager.example/api/v3.1'], '--target must stop before /api'],
    [['--target', 'https://a.example', '--allow-origin', '*'], '--allow-origin must be like'],
    [['--target', 'https://a.example', '--allow-host', 'a:80'], '--allow-host must be the name of a host'],
    [['--target', 'https://a.example', '--username', 'maria'], 'The password of maria is missing'],
    [['--target', 'https://a.example', '--token', 'a', '--password', 'b'], 'exclude each other'],
    [['--target', 'https://a.example', '--ca', 'a', '--insecure'], '--ca and --insecure exclude each other'],
  ])('%j cannot be used, and that is said', async (args, message) => {
    const { code, stdout, stderr } = await run(['proxy', ...args]);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret');
  });
});

describe('what goes through', () => {
  test('is below /api/ only, however the path is written', async () => {
    const seen: string[] = [];
    const to = await upstream((request, response) => {
      seen.push(request.url ?? '');
      response.end('{}');
    });
    const door = await proxy(['--target', to]);
    const paths = [
      '/',
      '/api',
      '/apis/x',
      '/_sandbox/state',
      '/api/../secret',
      '/api/%2e%2e/secret',
      '/api/..%2fsecret',
      '/api/v3.1/%2E%2E%5Csecret',
      '//evil.example/api/x',
      '/\\evil.example/api/x',
    ];
    for (const path of paths) {
      expect([path, (await ask(door, path)).headers['x-proxy']]).toEqual([path, 'not_below_api']);
    }
    expect((await ask(door, 'http://evil.example/api/x')).status).toBe(403);
    expect((await ask(door, LIST, { method: 'TRACE' })).status).toBe(405);
    expect(seen).toEqual([]);
    expect((await ask(door, '/api/v3.1/executions/a%20b%2Fc?x=%2B&y=1..2')).status).toBe(200);
    expect(seen).toEqual(['/api/v3.1/executions/a%20b%2Fc?x=%2B&y=1..2']);
  });

  test('goes below the path that the manager has', { tags: 'full' }, async () => {
    const seen: string[] = [];
    const to = await upstream((request, response) => {
      seen.push(request.url ?? '');
      response.end('{}');
    });
    const door = await proxy(['--target', `${to}/cloudify/`]);
    await ask(door, LIST);
    expect((await ask(door, '/api/../api/x')).status).toBe(200);
    expect((await ask(door, '/../api/x')).status).toBe(404);
    expect(seen).toEqual([`/cloudify${LIST}`, '/cloudify/api/x']);
  });

  test('has nothing of the browser and nothing between two servers, in both directions', {
    tags: 'full',
  }, async () => {
    let seen: IncomingMessage['headers'] = {};
    const to = await upstream((request, response) => {
      seen = request.headers;
      response.writeHead(200, {
        'set-cookie': 'session=1',
        'access-control-allow-origin': '*',
        'access-control-allow-credentials': 'true',
        'strict-transport-security': 'max-age=1',
        connection: 'close, x-hop',
        'x-hop': 'dropped',
        'x-kept': 'kept',
        vary: 'Accept',
      });
      response.end('{}');
    });
    const door = await proxy(['--target', to]);
    const { headers } = await ask(door, LIST, {
      headers: {
        origin: PAGE,
        referer: `${PAGE}/page`,
        cookie: 'a=b',
        'sec-fetch-mode': 'cors',
        'proxy-authorization': 'Basic eA==',
        'x-forwarded-for': '10.0.0.1',
        connection: 'keep-alive, x-mine',
        'x-mine': 'dropped',
        tenant: 'research',
        'x-bypass-maintenance': 'true',
      },
    });

    expect(Object.keys(seen).sort()).toEqual(['connection', 'host', 'tenant', 'x-bypass-maintenance']);
    expect(seen.host).toBe(new URL(to).host);
    expect(headers).toMatchObject({
      'x-kept': 'kept',
      vary: 'Accept, Origin',
      'access-control-allow-origin': PAGE,
    });
    for (const name of [
      'set-cookie',
      'strict-transport-security',
      'x-hop',
      'access-control-allow-credentials',
    ]) {
      expect(headers[name]).toBeUndefined();
    }
  });

  test('is streamed: the first row arrives before the last is sent', { tags: 'full' }, async () => {
    let finish = () => {};
    const to = await upstream((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"items": [');
      finish = () => response.end(']}');
    });
    const door = await proxy(['--target', to]);
    const response = await fetch(`${door.url}${LIST}`);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe('{"items": [');
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(']}');
  });

  test('is no longer than a manager takes', async () => {
    const door = await proxy([
      '--target',
      await upstream((request, response) => request.resume().on('end', () => response.end())),
    ]);
    const body = Buffer.alloc(17 * 1024 * 1024, ' ');
    const announced = await ask(door, '/api/v3.1/executions', {
      method: 'POST',
      headers: { 'content-length': String(body.length) },
    }).catch((error) => error);
    expect(announced).toMatchObject({ status: 413 });

    // Without a length it is found out on the way, and the connection may end before all was sent.
    const outgoing = request({
      host: '127.0.0.1',
      port: door.port,
      path: '/api/v3.1/executions',
      method: 'POST',
    });
    outgoing.on('error', () => {});
    outgoing.setHeader('transfer-encoding', 'chunked');
    outgoing.end(body);
    await door.says('stdout', /413.*proxy: too_large[\s\S]*413.*proxy: too_large/);
  });
});

describe('a manager with invalid responses', () => {
  test('because it is not there: 502, which the page can read', async () => {
    const gone = await upstream(() => {});
    for (const server of servers.splice(0)) server.close();
    const door = await proxy(['--target', gone]);
    const { status, headers, body } = await ask(door, LIST, { headers: { origin: PAGE } });

    expect([status, headers['x-proxy'], headers['access-control-allow-origin']]).toEqual([
      502,
      'unreachable',
      PAGE,
    ]);
    expect(JSON.parse(body).message).toMatch(/^The manager cannot be reached: .*ECONNREFUSED/);
  });

  test('because it redirects, which is not followed', { tags: 'full' }, async () => {
    let isFollowed = false;
    const elsewhere = await upstream((_, response) => {
      isFollowed = true;
      response.end();
    });
    const to = await upstream((_, response) =>
      response.writeHead(307, { location: `${elsewhere}/api/x` }).end(),
    );
    const door = await proxy(['--target', to]);
    const { status, headers, body } = await ask(door, LIST, { headers: ADMIN });

    expect([status, headers['x-proxy'], headers.location]).toEqual([502, 'redirected', undefined]);
    expect(JSON.parse(body).message).toContain(`--target ${elsewhere}`);
    expect(isFollowed).toBe(false);
  });

  test('because it does not respond: 504', { tags: 'full' }, async () => {
    const door = await proxy(['--target', await upstream(() => {}), '--request-timeout', '50ms']);
    expect(await ask(door, LIST)).toMatchObject({ status: 504, headers: { 'x-proxy': 'timeout' } });
  });

  test('because it is cut off: the response is incomplete, too', { tags: 'full' }, async () => {
    const to = await upstream((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"items"', () => response.destroy());
    });
    const door = await proxy(['--target', to]);
    await expect(ask(door, LIST)).rejects.toThrow();
    expect((await ask(door, '/_proxy')).status).toBe(200);
  });

  test('a page that leaves takes its request along', { tags: 'full' }, async () => {
    const left = new Promise<void>((resolve) => {
      upstream((request) => {
        request.on('close', resolve);
      }).then(async (to) => {
        const door = await proxy(['--target', to]);
        const outgoing = request({ host: '127.0.0.1', port: door.port, path: LIST });
        outgoing.on('error', () => {});
        outgoing.end();
        servers.at(-1)?.once('request', () => outgoing.destroy());
      });
    });
    await left;
  });

  test('what is not HTTP is rejected, and the proxy continues', async () => {
    const door = plain;
    const socket = connect(door.port, '127.0.0.1');
    socket.end('nonsense\r\n\r\n');
    expect(Buffer.concat(await socket.toArray()).toString()).toMatch(/^HTTP\/1\.1 400/);
    expect((await ask(door, LIST, { headers: ADMIN })).status).toBe(200);
  });
});

describe('a manager with a self-signed certificate', () => {
  let folder: string;
  let secured: string;
  const identity = selfSigned();
  let server: Server;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'proxy-'));
    await writeFile(join(folder, 'ca.pem'), identity.cert);
    server = createSecureServer(identity, ({ url, method, headers }, response) => {
      const outgoing = request(shops.url + url, { method, headers }, (received) => {
        response.writeHead(received.statusCode ?? 500, received.headers);
        received.pipe(response);
      });
      outgoing.end();
    }) as unknown as Server;
    await once(server.listen(0, '127.0.0.1'), 'listening');
    secured = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  test('gets no request, and the response names the option', async () => {
    const door = await proxy(['--target', secured]);
    const { status, body } = await ask(door, LIST, { headers: ADMIN });
    expect([status, JSON.parse(body).message]).toEqual([502, expect.stringContaining('--ca <file>')]);
  });

  test('is trusted with --ca, and with --insecure, with a warning', { tags: 'full' }, async () => {
    const trusting = await proxy(['--target', secured, '--ca', join(folder, 'ca.pem')]);
    expect((await ask(trusting, LIST, { headers: ADMIN })).status).toBe(200);

    const careless = await proxy(['--target', secured, '--insecure']);
    expect((await ask(careless, LIST, { headers: ADMIN })).status).toBe(200);
    careless.child.kill('SIGTERM');
    expect((await careless.ended).stderr).toContain('--insecure');
  });
});

describe('the process', () => {
  test('logs each request in a line, and ends with Ctrl-C', async () => {
    const door = await proxy(['--target', shops.url]);
    await ask(door, LIST, { headers: ADMIN });
    await ask(door, '/elsewhere');
    await door.says('stdout', /GET {5}\/api\/v3\.1\/executions\?_size=1 {2}200 {2}\d+ ms\n/);
    await door.says('stdout', /GET {5}\/elsewhere {2}404 {2}\d+ ms {2}proxy: not_below_api\n/);
    door.child.kill('SIGINT');
    expect(await door.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('reports a taken port', { tags: 'full' }, async () => {
    const door = await proxy(['--target', shops.url]);
    const { code, stderr } = await run(['proxy', '--target', shops.url, '--port', String(door.port)]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('is taken on 127.0.0.1')]);
  });

  test('finds the manager in the environment', { tags: 'full' }, async () => {
    const door = await proxy([], { CLOUDIFY_HOST: shops.url });
    expect((await ask(door, LIST, { headers: ADMIN })).status).toBe(200);
  });
});
