/** No password and no token can be seen in anything that a client gives away, however closely it is looked at. */
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type * as sdk from '../../src/client/index.ts';
import {
  CloudifyClient,
  type CloudifyClientOptions,
  type Credentials,
  ERROR_CLASSES,
} from '../../src/client/index.ts';
import { logging } from '../../src/client/logging/index.ts';
import { validation } from '../../src/client/validation/index.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { html, json, rejectionOf } from './fake-manager.ts';

const PASSWORD = 'the-secret-pässword';
const TOKEN = 'the-secret-token';
const basic = Buffer.from(`olga:${PASSWORD}`).toString('base64');
const HIDDEN = [PASSWORD, encodeURIComponent(PASSWORD), basic, TOKEN];

const ways: Record<string, CloudifyClientOptions['auth']> = {
  'a user': { username: 'olga', password: PASSWORD },
  'a token': { token: TOKEN },
  'an execution': { executionToken: TOKEN },
  'a provider': () => ({ username: 'olga', password: PASSWORD }),
  'an asynchronous provider': async () => ({ token: TOKEN }),
};

/** All that can be seen of a value, with what its getters give and what caused it. */
function sight(value: unknown): string {
  const { stack, cause, response, message } = (value ?? {}) as Partial<sdk.ApiError>;
  const texts = [value, response, cause].map((it) =>
    inspect(it, { depth: 10, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
  );
  return [...texts, String(value), JSON.stringify(value), stack, message].join('\n');
}

function expectNoSecretIn(values: readonly unknown[]): void {
  const shown = values.map(sight).filter((text) => HIDDEN.some((secret) => text.includes(secret)));
  expect(shown).toEqual([]);
}

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ clock: 'virtual', runner: 'manual' });
});
afterEach(() => {
  sandbox.close();
});

/** Accepts these credentials, which the sandbox does not know. */
async function letIn(request: Request): Promise<Response> {
  const names = ['Authorization', 'Authentication-Token', 'Execution-Token'];
  const shown = names.map((name) => request.headers.get(name)).join();
  expect(HIDDEN.some((secret) => shown.includes(secret))).toBe(true);
  const headers = new Headers(request.headers);
  for (const name of names) headers.delete(name);
  headers.set('Authorization', `Basic ${btoa('admin:admin')}`);
  return sandbox.fetch(new Request(request, { headers }));
}

describe.each(Object.entries(ways))('the credentials of %s', (_, auth) => {
  const clientOf = (settings: Partial<CloudifyClientOptions> = {}) =>
    new CloudifyClient({
      baseUrl: 'http://sandbox',
      auth,
      fetch: letIn,
      retry: false,
      poll: { minInterval: 1, maxInterval: 1 },
      ...settings,
    });
  const shop = { deployment_id: 'shop-vienna', workflow_id: 'backup' };

  test('are not in the client and its results', async () => {
    const client = clientOf();
    const list = client.executions.list({ size: 1 });
    const pages = list.pages();
    const requested = client.executions.get((await client.executions.start(shop)).id);
    expectNoSecretIn([
      ...[client, client.executions, client.executionGroups, client.http, list, pages, await list],
      ...[(await pages.next()).value, client.executions.handle('x'), client.executionGroups.handle('x')],
      ...[requested, await requested, client.executions.handle((await requested).id).watch()],
      await client.http.GET('/executions'),
      await client.http.GET('/executions/{id}', { params: { path: { id: 'missing' } } }),
    ]);
    await pages.return?.(undefined);
  });

  test('are not in error responses', async () => {
    const client = clientOf();
    const errors: Error[] = [];
    for (const code of Object.keys(ERROR_CLASSES)) {
      errors.push(await rejectionOf(client.executions.get(`sandbox-error-${code}`)));
    }
    expect(new Set(errors.map((error) => error.constructor))).toEqual(new Set(Object.values(ERROR_CLASSES)));
    expectNoSecretIn(errors);
  });

  test('are not in other errors of requests', async () => {
    const failing = (fetch: CloudifyClientOptions['fetch'], settings: Partial<CloudifyClientOptions> = {}) =>
      rejectionOf(clientOf({ fetch, ...settings }).executions.get('x'));
    const never = (request: Request) =>
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      });
    const errors = [
      await failing(async () => html('Welcome', 200)),
      await failing(async () => html('Bad Gateway', 502)),
      await failing(undefined, { baseUrl: 'http://127.0.0.1:1' }),
      await failing(never, { timeout: 1 }),
      await rejectionOf(clientOf().executions.get('x', { deadline: new Date(0) })),
      await rejectionOf(clientOf({ fetch: never }).executions.get('x', { signal: AbortSignal.timeout(1) })),
      await failing(async () => json({ id: 5 }), { middleware: [validation({ mode: 'throw' })] }),
    ];
    expect(errors.map(({ name }) => name)).toEqual([
      ...[
        'UnexpectedResponseError',
        'UnexpectedResponseError',
        'ConnectionError',
        'RequestTimeoutError',
        'DeadlineExceededError',
        'TimeoutError',
      ],
      'ResponseValidationError',
    ]);
    expectNoSecretIn(errors);
  });

  test('are not in the errors of waits', async () => {
    const client = clientOf();
    const ended = async (status: 'failed' | 'cancelled') => {
      const { id } = await client.executions.start({ ...shop, force: true });
      await client.executions.update(id, { status: 'started' });
      await client.executions.update(id, { status });
      return rejectionOf(client.executions.handle(id).result());
    };
    const endedGroup = async (status: 'failed' | 'cancelled') => {
      const shops = { deployment_group_id: 'shops', workflow_id: 'backup', force: true };
      const { id, execution_ids } = await client.executionGroups.start(shops);
      for (const member of execution_ids) {
        await client.executions.update(member, { status: 'started' });
        await client.executions.update(member, { status });
      }
      return rejectionOf(client.executionGroups.handle(id).result());
    };
    const errors = [
      await ended('failed'),
      await ended('cancelled'),
      await endedGroup('failed'),
      await endedGroup('cancelled'),
    ];
    expect(errors.map(({ name }) => name)).toEqual([
      ...['ExecutionFailedError', 'ExecutionCancelledError'],
      ...['ExecutionGroupFailedError', 'ExecutionGroupCancelledError'],
    ]);
    expectNoSecretIn(errors);
  });

  test('are not passed to middleware and loggers', async () => {
    const seen: unknown[] = [];
    const log = (...line: unknown[]) => seen.push(line);
    const client = clientOf({
      middleware: [
        logging({ logger: { debug: log, info: log, warn: log, error: log }, level: 'debug' }),
        async (request, next, call) => {
          seen.push(request, Object.fromEntries(request.headers), call);
          const response = await next(request);
          seen.push(request, Object.fromEntries(request.headers), response);
          return response;
        },
      ],
    });
    await client.executions.list();
    await client.http.GET('/executions');
    expect(seen.length).toBeGreaterThan(12);
    expectNoSecretIn(seen);
  });
});

describe('credentials that cannot be used', () => {
  test.each<[string, Credentials]>([
    ['a token with a line break', { token: `${TOKEN}\n${TOKEN}` }],
    ['an execution token beyond Latin-1', { executionToken: `${TOKEN}€` }],
    ['a user with a colon', { username: `olga:${PASSWORD}`, password: PASSWORD }],
    ['a user with a token', { username: 'olga', password: PASSWORD, token: TOKEN }],
    ['no user', { username: '', password: PASSWORD }],
  ])('are not in the error: %s', async (_, auth) => {
    const given = (): unknown => new CloudifyClient({ baseUrl: 'http://sandbox', auth });
    expect(given).toThrow(TypeError);
    const thrown = await rejectionOf(Promise.resolve().then(given));
    const provided = await rejectionOf(
      new CloudifyClient({ baseUrl: 'http://sandbox', auth: () => auth, fetch: letIn }).executions.get('x'),
    );
    expectNoSecretIn([thrown, provided]);
  });
});
