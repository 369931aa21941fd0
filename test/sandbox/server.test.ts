import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox, type SandboxResponse } from '../../src/sandbox/index.ts';
import { type SandboxServer, type ServerOptions, serveSandbox } from '../../src/sandbox/server/index.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function serve(
  options: ServerOptions = {},
  sandbox: Pick<Sandbox, 'handle'> = newSandbox(),
): Promise<SandboxServer> {
  const server = await serveSandbox(sandbox, options);
  open.push(() => server.close());
  return server;
}

function newSandbox(): Sandbox {
  const sandbox = createSandbox({ clock: 'virtual', runner: 'manual', validate: true });
  open.push(sandbox.close);
  return sandbox;
}

const ADMIN = { authorization: `Basic ${btoa('admin:admin')}`, tenant: 'default_tenant' };
const JSON_TYPE = { 'content-type': 'application/json' };
const START = JSON.stringify({ deployment_id: 'shop-vienna', workflow_id: 'restart' });

interface Call {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

interface Called {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A request with exactly these headers, unlike those of fetch. */
function call({ port }: SandboxServer, { method = 'GET', path, headers = {}, body }: Call): Promise<Called> {
  return new Promise((resolve, reject) => {
    const target = { host: '127.0.0.1', port, path: path ?? '/api/v3.1/executions' };
    const options = { ...target, method, headers, agent: false };
    const request = httpRequest(options, async (response) => {
      let text = '';
      try {
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      } catch (error) {
        reject(error);
      }
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Sends bytes as they are, and gives what came back until the connection was closed. */
function raw({ port }: SandboxServer, ...parts: string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(received));
    for (const part of parts) socket.write(part);
  });
}

async function putFault({ url }: SandboxServer, effect: object): Promise<void> {
  const body = JSON.stringify({ rules: [{ effect }] });
  expect((await fetch(`${url}/_sandbox/faults`, { method: 'PUT', body })).status).toBe(200);
}

describe('a server', () => {
  it('listens on this machine only, on a port that is free', async () => {
    const server = await serve();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(server.port).toBeGreaterThan(0);
    expect(server.token).toBeNull();
  });

  it('returns the response of the sandbox', async () => {
    const sandbox = newSandbox();
    const { url } = await serve({}, sandbox);
    const path = '/api/v3.1/executions?_size=3&_sort=-created_at';
    const [served, direct] = await Promise.all(
      [fetch(url + path, { headers: ADMIN }), sandbox.fetch(url + path, { headers: ADMIN })].map(
        async (received) => {
          const response = await received;
          return [response.status, response.headers.get('content-type'), await response.text()];
        },
      ),
    );
    expect(served).toEqual(direct);
    expect(served?.[0]).toBe(200);
  });

  it('takes bodies, and gives none to HEAD', async () => {
    const server = await serve();
    const started = await call(server, { method: 'POST', headers: { ...ADMIN, ...JSON_TYPE }, body: START });
    expect([started.status, JSON.parse(started.text).status]).toEqual([201, 'pending']);
    const head = await call(server, { method: 'HEAD', headers: ADMIN });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('responds to one request after the other on the same connection', async () => {
    const request = 'GET /api/v3.1/x HTTP/1.1\r\nHost: localhost\r\n';
    const received = await raw(await serve(), `${request}\r\n${request}Connection: close\r\n\r\n`);
    expect(received.match(/HTTP\/1\.1 404/g)).toHaveLength(2);
  });

  it('keeps idle connections for 75 s, and announces it', async () => {
    const received = await raw(
      await serve(),
      'GET /api/v3.1/x HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'GET /api/v3.1/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    );
    expect(received).toContain('Keep-Alive: timeout=75\r\n');
  });

  it('sends a state of any size piece by piece', async () => {
    const sandbox = newSandbox();
    const executions = Array.from({ length: 5000 }, (_, index) => ({
      id: `e-${index}`,
      tenant: 'a',
      workflow_id: 'w',
      status: 'terminated',
      created_by: 'u',
      created_at: '2026-03-02T09:30:00.000Z',
    }));
    const state = { tenants: ['a'], users: [{ username: 'u', tenants: {} }], executions };
    const { url } = await serve({}, sandbox);
    // Larger than what the API takes.
    const body = JSON.stringify({ ...state, padding: 'x'.repeat(11_000_000) });
    const put = await fetch(`${url}/_sandbox/state`, { method: 'PUT', body });
    expect(put.status).toBe(200);
    expect((await put.json()).executions).toHaveLength(5000);
    const get = await fetch(`${url}/_sandbox/state`);
    expect(await get.json()).toEqual(sandbox.state.get());
  });

  it('stops creating chunks when the client disconnects', async () => {
    const stopped = new Promise<void>((resolve) => {
      function* endless() {
        try {
          for (;;) yield 'x'.repeat(100_000);
        } finally {
          resolve();
        }
      }
      const handle = (): SandboxResponse => ({ status: 200, headers: {}, body: endless() });
      serve({}, { handle }).then(async ({ url }) => {
        const abort = new AbortController();
        const response = await fetch(url, { signal: abort.signal });
        await response.body?.getReader().read();
        abort.abort();
      });
    });
    await stopped;
  });

  it('logs each response', async () => {
    const served: string[] = [];
    const server = await serve({
      onServed: ({ method, url, response: reply, milliseconds }) =>
        served.push(`${method} ${url} ${reply.status} ${milliseconds >= 0}`),
    });
    await call(server, { path: '/api/v3.1/executions?_size=1', headers: ADMIN });
    await call(server, { path: '/_sandbox/health' });
    expect(served).toEqual(['GET /api/v3.1/executions?_size=1 200 true', 'GET /_sandbox/health 200 true']);
  });

  it('closes on request, and no longer accepts connections', async () => {
    const server = await serve();
    await call(server, { headers: ADMIN });
    await server.close();
    await expect(call(server, {})).rejects.toThrow('ECONNREFUSED');
  });

  it('finishes what is under way before it closes', async () => {
    const server = await serve();
    await putFault(server, { kind: 'latency', milliseconds: 50 });
    const received = call(server, { headers: ADMIN });
    while ((await (await fetch(`${server.url}/_sandbox/requests`)).json()).items.length === 0);
    await server.close();
    expect((await received).status).toBe(200);
  });

  it('reports why it cannot listen', async () => {
    const { port } = await serve();
    await expect(serveSandbox(newSandbox(), { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

const FOREIGN = [
  'http://evil.example',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example:8080',
  'null',
  'file://',
];

describe('hosts and origins', () => {
  it.each([
    'localhost',
    'localhost:8080',
    'LOCALHOST:80',
    '127.0.0.1:8080',
    '127.1.2.3',
    '[::1]:8080',
    'shop.localhost',
  ])('this machine may be called %s', async (host) => {
    expect((await call(await serve(), { headers: { ...ADMIN, host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:8080',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'notlocalhost',
    '10.0.0.1',
  ])('a request that means the host %j is rejected, by API and control plane alike', async (host) => {
    const server = await serve();
    for (const path of ['/api/v3.1/executions', '/_sandbox/state']) {
      const { status, headers, text } = await call(server, { path, headers: { ...ADMIN, host } });
      expect([status, headers['x-sandbox'], JSON.parse(text).error_code]).toEqual([
        403,
        'rejected',
        'foreign_host',
      ]);
    }
  });

  it('a host in the request line counts before the header', async () => {
    const server = await serve();
    const ask = (url: string) =>
      raw(server, `GET ${url} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(await ask('http://evil.example/_sandbox/health')).toContain('403');
    expect(await ask('http://localhost/_sandbox/health')).toContain('200');
  });

  it('an empty host is none of this machine', async () => {
    const request = 'GET /_sandbox/health HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n';
    expect(await raw(await serve(), request)).toContain('403');
  });

  it.each(['http://localhost:3000', 'https://127.0.0.1', 'http://[::1]:5173', 'http://shop.localhost'])(
    'a page of this machine, %s, may call the API with its credentials',
    async (origin) => {
      const received = await call(await serve(), {
        headers: { ...ADMIN, origin, 'sec-fetch-site': 'cross-site' },
      });
      expect(received.headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        vary: 'Cookie, Origin',
      });
      expect(received.headers['access-control-expose-headers']).toContain('X-Cloudify-Audit-Username');
    },
  );

  it.each(FOREIGN)('a page of %s is rejected by the API, and nothing happens', async (origin) => {
    const sandbox = newSandbox();
    const server = await serve({}, sandbox);
    const { revision } = sandbox.state;
    const question = { 'access-control-request-method': 'POST' };
    for (const [method, headers] of [
      ['POST', { ...ADMIN, ...JSON_TYPE, origin }],
      ['OPTIONS', { ...question, origin }],
    ] as const) {
      const received = await call(server, { method, headers, ...(method === 'POST' && { body: START }) });
      expect([received.status, JSON.parse(received.text).error_code]).toEqual([403, 'foreign_origin']);
      expect(received.headers['access-control-allow-origin']).toBeUndefined();
    }
    expect(sandbox.state.revision).toBe(revision);
  });

  it('a page of an allowed origin may call the API, and still not the control plane', async () => {
    const origin = 'https://shop.example';
    const server = await serve({ allowOrigins: [origin] });
    const received = await call(server, { headers: { ...ADMIN, origin, 'sec-fetch-site': 'cross-site' } });
    expect([received.status, received.headers['access-control-allow-origin']]).toEqual([200, origin]);
    expect((await call(server, { headers: { ...ADMIN, origin: 'http://shop.example' } })).status).toBe(403);
    expect((await call(server, { path: '/_sandbox/state', headers: { origin } })).status).toBe(403);
  });

  it('a picture on a foreign page, for which a browser sends no origin, is rejected', async () => {
    const server = await serve();
    const status = async (path: string, site: string) =>
      (await call(server, { path, headers: { ...ADMIN, 'sec-fetch-site': site } })).status;
    for (const path of ['/api/v3.1/executions', '/_sandbox/health']) {
      expect([await status(path, 'cross-site'), await status(path, 'none')]).toEqual([403, 200]);
    }
    expect(await status('/api/v3.1/executions', 'same-site')).toBe(200);
    expect(await status('/_sandbox/health', 'same-site')).toBe(403);
  });

  it('a host that is allowed may be called, and its own pages may call', async () => {
    const server = await serve({ allowHosts: ['Sandbox.example'] });
    const host = 'sandbox.example:8080';
    const status = async (headers: Record<string, string>) =>
      (await call(server, { headers: { ...ADMIN, ...headers } })).status;
    expect(await status({ host })).toBe(200);
    expect(await status({ host, origin: `http://${host}` })).toBe(200);
    expect(await status({ host: 'other.sandbox.example' })).toBe(403);
  });

  it('a page may send a preflight request', async () => {
    const server = await serve();
    const preflight = await call(server, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:3000',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,content-type,tenant',
        'access-control-request-private-network': 'true',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': 'http://localhost:3000',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization,content-type,tenant',
      'access-control-allow-private-network': 'true',
      'x-sandbox': 'preflight',
    });
    expect(preflight.headers['access-control-allow-methods']).toContain('PATCH');
  });

  it('OPTIONS without preflight headers gets the response of the manager', async () => {
    const received = await call(await serve(), {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:3000' },
    });
    expect(received.status).toBe(200);
    expect(received.headers.allow).toContain('POST');
    expect(received.headers['x-sandbox']).toBeUndefined();
  });

  it('a page reads also what went wrong', async () => {
    const server = await serve();
    await putFault(server, { kind: 'unavailable', status: 503, retry_after: 1 });
    const { headers } = await call(server, { headers: { origin: 'http://localhost:3000' } });
    expect(headers['access-control-allow-origin']).toBe('http://localhost:3000');
    expect(headers['access-control-expose-headers']).toContain('Retry-After');
  });

  it('no page of another origin reaches the control plane', async () => {
    const server = await serve();
    const origin = 'http://shop.example';
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const { status, headers } = await call(server, {
        method,
        path: '/_sandbox/reset',
        headers: { origin },
      });
      expect([status, headers['access-control-allow-origin']]).toEqual([403, undefined]);
    }
  });

  it('a page of the same origin does', async () => {
    const server = await serve();
    const host = `127.0.0.1:${server.port}`;
    const headers = { host, origin: `http://${host}` };
    const { status, headers: received } = await call(server, {
      method: 'POST',
      path: '/_sandbox/reset',
      headers,
    });
    expect([status, received['access-control-allow-origin']]).toEqual([204, undefined]);
  });
});

describe('a server that other machines reach', () => {
  it('requires a token on the control plane, and none on the API', async () => {
    const server = await serve({ host: '0.0.0.0', token: 'open sesame' });
    const ask = (authorization?: string) =>
      call(server, { path: '/_sandbox/health', headers: authorization ? { authorization } : {} });
    expect((await ask()).status).toBe(401);
    expect((await ask('Bearer open')).status).toBe(401);
    expect((await ask(ADMIN.authorization)).status).toBe(401);
    const rejected = await ask();
    expect(rejected.headers).toMatchObject({ 'x-sandbox': 'rejected', 'www-authenticate': 'Bearer' });
    expect((await ask('Bearer open sesame')).status).toBe(200);
    expect((await call(server, { headers: { ...ADMIN, host: 'sandbox' } })).status).toBe(200);
  });

  it.each([
    ['sandbox:8080', 200],
    ['10.0.0.7:8080', 200],
    ['[fd00::7]:8080', 200],
    ['evil.example', 403],
    ['sandbox.example', 200],
  ])('may be called by addresses and names without dots, and by allowed names: %s', async (host, status) => {
    const server = await serve({ host: '0.0.0.0', allowHosts: ['sandbox.example'] });
    expect((await call(server, { headers: { ...ADMIN, host } })).status).toBe(status);
  });

  it('shows that it runs without a token, by any name', async () => {
    const server = await serve({ host: '0.0.0.0', token: 'open sesame' });
    const live = await call(server, { path: '/_sandbox/live', headers: { host: 'balancer.example' } });
    expect([live.status, live.text]).toEqual([200, '{"status":"ok"}\n']);
  });

  it('makes a token up when none is given', async () => {
    const server = await serve({ host: '0.0.0.0' });
    expect(server.token).toMatch(/^[\w-]{32}$/);
    const headers = { authorization: `Bearer ${server.token}` };
    expect((await call(server, { path: '/_sandbox/health', headers })).status).toBe(200);
    expect((await call(server, { path: '/_sandbox/health' })).status).toBe(401);
  });

  it('can also be this machine only, when a token is wanted', async () => {
    const server = await serve({ token: 'mine' });
    expect((await call(server, { path: '/_sandbox/health' })).status).toBe(401);
  });
});

describe('too much, too little, too late', () => {
  const MEBIBYTE = 1024 * 1024;
  const tooLarge = expect.objectContaining({ error_code: 'request_too_large' });

  it('a body of 10 MiB is read, and one byte more is not', async () => {
    const server = await serve();
    const post = (length: number) =>
      call(server, { method: 'POST', headers: { ...ADMIN, ...JSON_TYPE }, body: Buffer.alloc(length, ' ') });
    expect((await post(10 * MEBIBYTE)).status).toBe(400);
    const { status, headers, text } = await post(10 * MEBIBYTE + 1);
    expect([status, headers['x-sandbox'], JSON.parse(text)]).toEqual([413, 'rejected', tooLarge]);
  });

  it('so is a body without a length', async () => {
    const server = await serve();
    const headers = { ...ADMIN, ...JSON_TYPE, 'transfer-encoding': 'chunked' };
    const { status } = await call(server, {
      method: 'POST',
      headers,
      body: Buffer.alloc(12 * MEBIBYTE, ' '),
    });
    expect(status).toBe(413);
    expect((await call(server, { headers: ADMIN })).status).toBe(200);
  });

  it('through fetch it is the same', async () => {
    const body = 'x'.repeat(10 * MEBIBYTE + 1);
    const response = await newSandbox().fetch('http://sandbox/api/v3.1/executions', { method: 'POST', body });
    expect([response.status, response.headers.get('x-sandbox')]).toEqual([413, 'rejected']);
  });

  it.each([
    ['no HTTP', 'HELLO\r\n\r\n', '400 Bad Request'],
    ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', '400 Bad Request'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
      '400',
    ],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', '400 Bad Request'],
    ['a line that does not end', `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n`, '431'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n`, '431'],
  ])('%s is rejected, and the server lives on', async (_, bytes, status) => {
    const server = await serve();
    expect(await raw(server, bytes)).toContain(`HTTP/1.1 ${status}`);
    expect((await call(server, { headers: ADMIN })).status).toBe(200);
  });

  it('headers that stop arriving are cut off', async () => {
    const server = await serve({ idleTimeoutMs: 50 });
    expect(await raw(server, 'GET / HTTP/1.1\r\nHost: local')).toContain('HTTP/1.1 408');
  });

  it('a body that stops arriving is cut off', async () => {
    const server = await serve({ idleTimeoutMs: 50 });
    const head = 'POST /api/v3.1/executions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n';
    const received = await raw(server, head, '{"deployment_id"');
    expect(received).toContain('HTTP/1.1 408');
    expect(received).toContain('X-Sandbox: rejected');
    expect((await call(server, { headers: ADMIN })).status).toBe(200);
  });

  it('a client that disconnects in the middle of a body causes no request', async () => {
    const exchanges: string[] = [];
    const handle = ({ path }: { path: string }): SandboxResponse => {
      exchanges.push(path);
      return { status: 200, headers: {}, body: null };
    };
    const server = await serve({}, { handle });
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write('POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
        setImmediate(() => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    await call(server, { path: '/b' });
    expect(exchanges).toEqual(['/b']);
  });

  it('a client that waits for 100 Continue gets it', async () => {
    const headers = { ...ADMIN, ...JSON_TYPE, expect: '100-continue' };
    expect((await call(await serve(), { method: 'POST', headers, body: START })).status).toBe(201);
  });

  it.each([
    ['is too large', { ...ADMIN, 'content-length': '999999999' }, 413],
    ['comes from a foreign page', { ...ADMIN, 'content-length': '3', origin: 'http://evil.example' }, 403],
  ])(
    'a client whose body %s never gets 100 Continue, and the connection ends',
    async (_, headers, status) => {
      const lines = Object.entries({ ...headers, expect: '100-continue' }).map(
        ([name, value]) => `${name}: ${value}`,
      );
      const head = `POST /api/v3.1/executions HTTP/1.1\r\nHost: localhost\r\n${lines.join('\r\n')}\r\n\r\n`;
      const received = await raw(await serve(), head);
      expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(received).toContain('Connection: close');
    },
  );

  it('a long response is unchanged for a client that reads it late', async () => {
    const responseTo = (path: string): string[] => Array(40).fill(path.slice(1).repeat(1_000));
    const handle = ({ path }: { path: string }): SandboxResponse => {
      const ascii = responseTo(path);
      return { status: 200, headers: {}, body: ascii.join(''), ascii };
    };
    const server = await serve({}, { handle });
    // More than lies in any buffer between the two, and nothing of it is read yet.
    const late = connect(server.port, '127.0.0.1').pause();
    open.push(() => late.destroy());
    const requested = 'GET /a HTTP/1.1\r\nHost: localhost\r\n';
    late.write(`${`${requested}\r\n`.repeat(399)}${requested}Connection: close\r\n\r\n`);

    const prompt = Array.from('bcdefghi'.repeat(12), (letter) => call(server, { path: `/${letter}` }));
    const texts = (await Promise.all(prompt)).map(({ text }) => text);
    expect(texts.every((text, i) => text === responseTo(`/${'bcdefghi'[i % 8]}`).join(''))).toBe(true);

    let read = '';
    late.setEncoding('latin1');
    for await (const text of late) read += text;
    const bodies = read.split(/HTTP\/1\.1 200 OK\r\n.*?\r\n\r\n/s).slice(1);
    expect(bodies).toHaveLength(400);
    expect(new Set(bodies)).toEqual(new Set(['a'.repeat(40_000)]));
  });

  it('a response that HTTP cannot carry is an error, not a crash', async () => {
    const handle = (): SandboxResponse => ({ status: 200, headers: { 'X-Bad': 'a\nb' }, body: 'x' });
    const server = await serve({}, { handle });
    expect((await call(server, {})).status).toBe(500);
    expect((await call(server, {})).headers['x-sandbox']).toBe('failed');
  });
});

describe('over the network, a fault', () => {
  it('resets the connection', async () => {
    const server = await serve();
    await putFault(server, { kind: 'reset', when: 'after' });
    await expect(call(server, { headers: ADMIN })).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('breaks off in the middle of the body', async () => {
    const server = await serve();
    await putFault(server, { kind: 'truncated' });
    const response = await fetch(`${server.url}/api/v3.1/executions`, { headers: ADMIN });
    expect([response.status, response.headers.get('x-sandbox')]).toEqual([200, 'fault']);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('breaks off a response without a body, too', async () => {
    const server = await serve();
    await putFault(server, { kind: 'truncated' });
    const response = await fetch(`${server.url}/api/v3.1/executions`, { method: 'OPTIONS' });
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('delays', async () => {
    const server = await serve();
    await putFault(server, { kind: 'latency', milliseconds: 5 });
    expect((await call(server, { headers: ADMIN })).status).toBe(200);
  });

  it('hangs until the caller has had enough, or the server closes', async () => {
    const server = await serve();
    await putFault(server, { kind: 'no-response' });
    const abort = new AbortController();
    const left = fetch(`${server.url}/api/v3.1/executions`, { signal: abort.signal });
    const stayed = call(server, { headers: ADMIN });
    const journal = async () => (await (await fetch(`${server.url}/_sandbox/requests`)).json()).items.length;
    while ((await journal()) < 2);
    abort.abort();
    await expect(left).rejects.toThrow('abort');
    const closed = server.close();
    await expect(stayed).rejects.toThrow('socket hang up');
    await closed;
  });
});

describe('the page that shows the sandbox', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const ui = new Map([
    ['index.html', { type: 'text/html; charset=utf-8', body: text('<!doctype html>') }],
    ['assets/console.js', { type: 'text/javascript; charset=utf-8', body: text('1;') }],
  ]);

  it('is served below the control plane without the token', async () => {
    const server = await serve({ ui, token: 'secret' });
    const moved = await call(server, { path: '/_sandbox/ui' });
    expect([moved.status, moved.headers.location]).toEqual([308, 'ui/']);
    const page = await call(server, { path: '/_sandbox/ui/' });
    expect([page.status, page.headers['content-type'], page.text]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html>',
    ]);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect((await call(server, { path: '/_sandbox/ui/assets/console.js' })).text).toBe('1;');
    expect((await call(server, { path: '/_sandbox/health' })).status).toBe(401);
  });

  it('gives nothing but its files', async () => {
    const server = await serve({ ui });
    for (const path of ['/none', '/../state', '/%2e%2e/state', '//', '/index.html/']) {
      expect([path, (await call(server, { path: `/_sandbox/ui${path}` })).status]).toEqual([path, 404]);
    }
    expect((await call(server, { method: 'POST', path: '/_sandbox/ui/' })).status).toBe(405);
    const head = await call(server, { method: 'HEAD', path: '/_sandbox/ui/' });
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '15']);
  });

  it('opens from a link on another page', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await call(await serve({ ui }), { path: '/_sandbox/ui/', headers })).status).toBe(200);
  });

  it('is kept from other hosts and other origins as the control plane is', async () => {
    const server = await serve({ ui });
    const path = '/_sandbox/ui/';
    expect((await call(server, { path, headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await call(server, { path, headers: { origin: 'http://evil.example' } })).status).toBe(403);
  });

  it('is not there unless it was given', async () => {
    expect((await call(await serve(), { path: '/_sandbox/ui/' })).status).toBe(404);
  });
});

describe('the log', () => {
  it('does not report requests that only monitor', async () => {
    const served: string[] = [];
    const server = await serve({ onServed: ({ method, url }) => served.push(`${method} ${url}`) });
    const headers = { ...ADMIN, 'x-sandbox-observer': 'console' };
    await call(server, { path: '/api/v3.1/executions', headers });
    await call(server, { path: '/_sandbox/health', headers });
    await call(server, { method: 'POST', path: '/_sandbox/reset', headers });
    expect(served).toEqual(['POST /_sandbox/reset']);
  });
});
