/** What `cloudify-executions/logging` promises: what is logged, and that no secret is. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CloudifyClient, ConnectionError } from '../../src/client/index.ts';
import { type LoggingOptions, logging } from '../../src/client/logging/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { html, json, managerError } from './fake-manager.ts';

const url = 'https://manager.test/api/v3.1';

type Line = readonly [level: string, message: string, details?: Record<string, unknown>];

/** A logger that keeps its lines. Times are not part of any promise. */
function notebook() {
  const lines: Line[] = [];
  const at =
    (level: string) =>
    (message: string, ...details: object[]) => {
      lines.push([level, message.replaceAll(/\d+ ms/g, '# ms'), ...details] as unknown as Line);
    };
  return { lines, logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

const get = (path = '/executions/5', init: RequestInit = {}) => new Request(url + path, init);
const post = (body: unknown, path = '/executions', headers: Record<string, string> = {}) =>
  new Request(url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });

const context = { operationId: undefined, route: undefined, host: 'manager.test', attempt: 1 } as const;

/** What is logged of one attempt, when it is complete. */
async function logged(
  request: Request,
  response: Response | Error,
  options: LoggingOptions = {},
  { operationId = undefined as never, attempt = 1 } = {},
): Promise<readonly Line[]> {
  const { lines, logger } = notebook();
  const next = async (sent: Request) => {
    await sent.text();
    if (response instanceof Error) throw response;
    return response;
  };
  await logging({ logger, ...options })(request, next, { ...context, operationId, attempt }).then(
    async (received) => void (await received.text()),
    (cause) => expect(cause).toBe(response),
  );
  // Copies of bodies are read beside the call.
  for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  return lines;
}

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

const getExecution = { operationId: 'getExecution' as never };

describe('a line', () => {
  test('names the operation, the status and the time', async () => {
    expect(await logged(get(), json({}), {}, getExecution)).toEqual([['info', 'getExecution 200 in # ms']]);
  });

  test('names method and path of a raw request, without its query', async () => {
    expect(await logged(get('/executions?status=started'), json({}))).toEqual([
      ['info', 'GET /api/v3.1/executions 200 in # ms'],
    ]);
  });

  test('has the number of the attempt from the second on', async () => {
    expect(await logged(get(), json({}), {}, { ...getExecution, attempt: 2 })).toEqual([
      ['info', 'getExecution 200 in # ms (attempt 2)'],
    ]);
  });

  test.each([400, 404, 500, 503])('of an error response with %i is a warning', async (status) => {
    expect(await logged(get(), managerError('not_found_error', status), {}, getExecution)).toEqual([
      ['warn', `getExecution ${status} in # ms`],
    ]);
  });

  test('of an attempt without a response is an error with the reason', async () => {
    const failure = new ConnectionError({ method: 'GET', url: `${url}/x` }, new Error('ECONNREFUSED'));
    expect(await logged(get(), failure, {}, getExecution)).toEqual([
      [
        'error',
        `getExecution failed after # ms: ConnectionError: GET ${url}/x got no response: ECONNREFUSED`,
      ],
    ]);
  });

  test('of an aborted request is info, of a timeout an error', async () => {
    const aborted = AbortSignal.abort();
    expect(await logged(get('/executions', { signal: aborted }), aborted.reason, {}, getExecution)).toEqual([
      ['info', 'getExecution was aborted after # ms'],
    ]);
    const late = AbortSignal.abort(new DOMException('too late', 'TimeoutError'));
    expect(await logged(get('/executions', { signal: late }), late.reason, {}, getExecution)).toEqual([
      ['error', 'getExecution failed after # ms: TimeoutError: too late'],
    ]);
  });
});

describe('the level', () => {
  test.each<[NonNullable<LoggingOptions['level']>, string[]]>([
    ['off', []],
    ['error', ['error']],
    ['warn', ['warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['debug', ['debug', 'info', 'debug', 'debug', 'warn', 'debug', 'debug', 'error']],
  ])('%s tells of a success, a rejection and a failure: %j', async (level, expected) => {
    const responses = [json({}), managerError('not_found_error', 404), new Error('no')];
    const lines: Line[] = [];
    for (const response of responses) lines.push(...(await logged(get(), response, { level })));
    expect(lines.map(([at]) => at)).toEqual(expected);
  });

  test('that does not exist is rejected, and so is a logger without a method', () => {
    expect(() => logging({ level: 'verbose' as never })).toThrow(
      'off, error, warn, info, debug, not verbose',
    );
    expect(() => logging({ logger: { info() {} } as never })).toThrow('The logger has no method debug.');
  });

  test('is info by default, and the logger the console', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    await logging()(get(), async () => json({}), { ...context, ...getExecution });
    expect(info.mock.calls).toEqual([[expect.stringMatching(/^getExecution 200 in \d+ ms$/)]]);
    info.mockRestore();
  });
});

describe('debug', () => {
  test('logs request and response', async () => {
    const request = post({ deployment_id: 'shop-lisbon' }, '/executions?_include=id', { Tenant: 'shop' });
    const lines = await logged(request, json({ id: '5' }, 201), { level: 'debug' });
    const json_ = expect.stringContaining('application/json');
    expect(lines).toEqual([
      [
        'debug',
        'POST /api/v3.1/executions request',
        {
          method: 'POST',
          url: `${url}/executions?_include=id`,
          headers: { 'content-type': json_, tenant: 'shop' },
          body: { deployment_id: 'shop-lisbon' },
        },
      ],
      ['info', 'POST /api/v3.1/executions 201 in # ms'],
      [
        'debug',
        'POST /api/v3.1/executions response',
        { status: 201, headers: { 'content-type': json_ }, body: { id: '5' } },
      ],
    ]);
  });

  const bodyOf = (lines: readonly Line[]) => lines.at(-1)?.[2]?.body;

  test('truncates a large body', async () => {
    const body = bodyOf(await logged(get(), json({ text: 'x'.repeat(20_000) }), { level: 'debug' }));
    expect(body).toMatch(/^\{"text":"x{9991}… \[truncated, 20011 characters in all\]$/);
  });

  test('logs only type and size of a body that is not JSON', async () => {
    const level = 'debug';
    const page = html('password=hunter2', 502, { 'Content-Length': '99' });
    expect(bodyOf(await logged(get(), page, { level }))).toBe('[text/html, 99 bytes]');
    expect(bodyOf(await logged(get(), html('Hello', 502), { level }))).toBe('[text/html]');
    const broken = new Response('{"password":"hunter2"', { headers: { 'Content-Type': 'application/json' } });
    expect(bodyOf(await logged(get(), broken, { level }))).toBe('[invalid JSON, 21 characters]');
    expect(bodyOf(await logged(get(), new Response(null, { status: 204 }), { level }))).toBeUndefined();
  });

  test('neither awaits nor consumes the body of the response', async () => {
    const { lines, logger } = notebook();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const response = new Response(readable, { headers: { 'Content-Type': 'application/json' } });
    const received = await logging({ logger, level: 'debug' })(get(), async () => response, {
      ...context,
    });
    expect(received).toBe(response);
    expect(lines).toHaveLength(2);
    const writer = writable.getWriter();
    const writing = writer.write(new TextEncoder().encode('{"id": "5"}')).then(() => writer.close());
    expect(await received.json()).toEqual({ id: '5' });
    await writing;
    await vi.waitFor(() => expect(bodyOf(lines)).toEqual({ id: '5' }));
  });

  test('logs a response that is cut off', async () => {
    const { lines, logger } = notebook();
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    const response = new Response(body, { headers: { 'Content-Type': 'application/json' } });
    const received = await logging({ logger, level: 'debug' })(get(), async () => response, context);
    await expect(received.text()).rejects.toThrow('reset');
    await vi.waitFor(() => expect(bodyOf(lines)).toBe('[connection lost]'));
  });
});

describe('a logger that fails', () => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('disk full');
      },
    ],
    ['rejects', () => Promise.reject(new Error('disk full'))],
  ])('as it %s does not affect the request', async (_, fail) => {
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    const response = json({ id: '5' });
    expect(await logged(post({ a: 1 }), response, { logger, level: 'debug' })).toEqual([]);
    expect(await logged(get(), new Error('reset'), { logger, level: 'debug' })).toEqual([]);
  });
});

describe('a secret', () => {
  const secrets = ['db_url', /^ssh_/g];
  const shown = async (request: Request, response: Response) => {
    const [sent, , received] = await logged(request, response, { level: 'debug', secrets });
    return { sent: sent?.[2], received: received?.[2] };
  };

  test('is not logged in headers', async () => {
    const headers = {
      Authorization: 'Basic YWRtaW46YWRtaW4=',
      'Authentication-Token': 'token-1',
      'Execution-Token': 'token-2',
      Cookie: 'session=1',
      'X-Vault-Token': 'token-3',
      DB_URL: 'postgres://x',
      Tenant: 'shop',
    };
    const { sent, received } = await shown(
      post({}, '/executions', headers),
      new Response('', { headers: { 'Set-Cookie': 'session=2', Server: 'nginx' } }),
    );
    expect(sent?.headers).toEqual({
      authorization: '[redacted]',
      'authentication-token': '[redacted]',
      'execution-token': '[redacted]',
      'content-type': 'application/json',
      cookie: '[redacted]',
      'x-vault-token': '[redacted]',
      db_url: '[redacted]',
      tenant: 'shop',
    });
    expect(received?.headers).toEqual({
      'content-type': expect.any(String),
      'set-cookie': '[redacted]',
      server: 'nginx',
    });
  });

  test('is not logged in the query, nor in JSON within it', async () => {
    const filter = encodeURIComponent(JSON.stringify({ DB_URL: 'postgres://x', region: 'eu' }));
    const { sent } = await shown(get(`/executions?password=a+b&parameters=${filter}`), json({}));
    expect(sent?.url).toBe(
      `${url}/executions?password=[redacted]&parameters=%7B%22DB_URL%22%3A%22[redacted]%22%2C%22region%22%3A%22eu%22%7D`,
    );
  });

  test('is not logged at any depth of both bodies, for any case of its name and any type', async () => {
    const parameters = {
      region: 'eu',
      Db_Url: 'postgres://x',
      nodes: [
        { ssh_key: { pem: ['----'] }, size: 3 },
        { Admin_Password: 12345, size: 12345 },
      ],
      script: '{"ssh_user": "root", "port": 22}',
    };
    const redacted = {
      region: 'eu',
      Db_Url: '[redacted]',
      nodes: [
        { ssh_key: '[redacted]', size: 3 },
        { Admin_Password: '[redacted]', size: '[redacted]' },
      ],
      script: '{"ssh_user":"[redacted]","port":22}',
    };
    const { sent, received } = await shown(post({ parameters }), json({ items: [{ parameters }] }));
    expect(sent?.body).toEqual({ parameters: redacted });
    expect(received?.body).toEqual({ items: [{ parameters: redacted }] });
  });

  test('is not logged next to another name that matches the same pattern', async () => {
    const { sent } = await shown(post({ ssh_a: 1, ssh_b: 2, ssh_c: 3 }), json({}));
    expect(sent?.body).toEqual({ ssh_a: '[redacted]', ssh_b: '[redacted]', ssh_c: '[redacted]' });
  });

  test('is not logged in part when another secret is its prefix', async () => {
    const response = json({ message: 'postgres://x is wrong' });
    const { received } = await shown(post({ db_url: 'postgres', ssh_url: 'postgres://x' }), response);
    expect(received?.body).toEqual({ message: '[redacted] is wrong' });
  });

  test('is not logged where the manager repeats it', async () => {
    const request = post({ parameters: { db_url: 'postgres://x "y"' } });
    const response = managerError('illegal_execution_parameters_error', 400, 'postgres://x "y" is no URL');
    expect((await shown(request, response)).received?.body).toMatchObject({
      message: '[redacted] is no URL',
    });
  });

  test('is not logged in the message of an error', async () => {
    const request = post({ db_url: 'postgres://x' }, '/executions?db_url=mysql%3A%2F%2Fy');
    const failure = new ConnectionError(request, new Error('postgres://x refused mysql://y'));
    const lines = await logged(request, failure, { secrets });
    expect(lines).toEqual([
      [
        'error',
        `POST /api/v3.1/executions failed after # ms: ConnectionError: POST ${url}/executions?db_url=[redacted] ` +
          'got no response: [redacted] refused [redacted]',
      ],
    ]);
  });

  test('is unchanged in the request and in the response', async () => {
    const sandbox = createSandbox({ clock: 'virtual' });
    const { lines, logger } = notebook();
    const client = new CloudifyClient({
      baseUrl: 'http://sandbox',
      auth: { username: 'admin', password: 'admin' },
      fetch: sandbox.fetch,
      middleware: [logging({ logger, level: 'debug', secrets: ['node_ids'] })],
    });
    const parameters = { node_ids: ['secret-node'] };
    const start = {
      deployment_id: 'shop-vienna',
      workflow_id: 'restart',
      parameters,
      allow_custom_parameters: true,
    };
    const execution = await client.executions.start(start);
    expect(execution.parameters).toMatchObject(parameters);
    await vi.waitFor(() => expect(lines).toHaveLength(3));
    expect(JSON.stringify(lines)).not.toContain('secret-node');
    expect(JSON.stringify(lines)).not.toContain(btoa('admin:admin'));
    sandbox.close();
  });

  test('is not logged anywhere', async () => {
    const names = fc.constantFrom(
      'db_url',
      'DB_URL',
      'ssh_key',
      'api_key',
      'Password',
      'user_token',
      'client-secret',
    );
    const harmless = fc.constantFrom('region', 'nodes', 'message', 'parameters', 'a "b"', '__proto__');
    // Each has a mark of its own, so that none is only hidden because another one is known.
    const secret = fc
      .tuple(fc.uuid(), fc.constantFrom('', 'mysql://x:y@', 'a "b" <ü€😀> %20+'))
      .map(([mark, text]) => text + mark);
    const nested = fc.letrec((tie) => ({
      body: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue({ maxDepth: 1 }),
        fc.tuple(names, secret).map(([name, value]) => ({ [name]: value })),
        fc.tuple(names, secret).map(([name, value]) => JSON.stringify({ [name]: { deep: [value] } })),
        fc.dictionary(harmless, tie('body')),
        fc.array(tie('body'), { maxLength: 3 }),
      ),
    })).body;
    const echo = fc.constantFrom(
      (it: string) => it,
      (it: string) => `the value ${it} is wrong`,
      (it: string) => encodeURIComponent(it),
      (it: string) => JSON.stringify({ message: it }),
    );
    const planted = fc.record({
      header: fc.tuple(fc.constantFrom('X-Api-Key', 'DB_URL', 'Authorization'), fc.uuid()),
      query: fc.tuple(names, secret),
      filter: nested,
      body: nested,
      echoed: secret,
      echo,
      response: nested,
      fails: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(planted, async ({ header, query, filter, body, echoed, echo, response, fails }) => {
        const search = new URLSearchParams([query, ['parameters', JSON.stringify(filter)]]);
        const again = echo(echoed);
        const sent = { note: `${again} ${header[1]}`, body, Password: echoed };
        const request = post(sent, `/executions?${search}`, { [header[0]]: `Bearer ${header[1]}` });
        const outcome = fails
          ? new Error(`${request.url} got ${again}`)
          : json({ error_code: again, response, [again]: header[1] }, 400);
        const lines = JSON.stringify(await logged(request, outcome, { level: 'debug', secrets }));
        expect(lines).toContain(fails ? 'failed' : 'executions response');
        const marks = JSON.stringify([header, query, filter, body, echoed, response]).match(UUID) ?? [];
        expect(marks.length).toBeGreaterThanOrEqual(3);
        expect(marks.filter((mark) => lines.includes(mark))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
