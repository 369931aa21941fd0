import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CloudifyClient,
  type Credentials,
  type Execution,
  type RequestOptions,
  UserUnauthorizedError,
} from '../../../src/client/index.ts';
import { clientOf, example, html, json, managerError, page, rejectionOf } from '../fake-manager.ts';

/** A manager that accepts one token, which can be changed, and a client that asks for tokens. */
function guarded(provide: (time: number) => Credentials | Promise<Credentials>) {
  const requested: (string | null)[] = [];
  const manager = { token: 'first', requested, provided: 0 };
  const fetch = async (request: Request) => {
    const token = request.headers.get('Authentication-Token');
    requested.push(token);
    await Promise.resolve();
    return token === manager.token ? json({ id: 'x' }) : managerError('unauthorized_error', 401);
  };
  const auth = async () => provide(++manager.provided);
  return {
    manager,
    client: new CloudifyClient({ baseUrl: 'https://manager.test', auth, fetch, retry: false }),
  };
}

/** `AbortSignal.timeout` does not follow fake timers. */
function abortedAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}

afterEach(() => {
  vi.useRealTimers();
});

const nth = (time: number) => ({ token: ['first', 'second', 'third'][time - 1] ?? 'none' });

describe('credentials of a provider', () => {
  test('are not requested before the first request', () => {
    expect(guarded(nth).manager.provided).toBe(0);
  });

  test('are requested once for many calls', async () => {
    const { client, manager } = guarded(nth);
    await Promise.all([
      client.executions.get('a'),
      client.executions.get('b'),
      client.http.GET('/executions'),
    ]);
    await client.executions.get('c');
    expect(manager.provided).toBe(1);
  });

  test('are requested again once after a 401 of concurrent calls, which then succeed', async () => {
    const { client, manager } = guarded(nth);
    await client.executions.get('a');
    manager.token = 'second';
    await Promise.all(Array.from({ length: 20 }, () => client.executions.get('b')));
    expect(manager.provided).toBe(2);
    expect(manager.requested.filter((token) => token === 'second')).toHaveLength(20);
  });

  test('are requested again for a start, which a 401 has not carried out', async () => {
    const { client, manager } = guarded(nth);
    await client.executions.get('a');
    manager.token = 'second';
    await client.executions.start({ deployment_id: 'shop-lisbon', workflow_id: 'backup' });
    expect(manager.requested).toEqual(['first', 'first', 'second']);
  });

  test("are requested again after a proxy's page with 401, too", async () => {
    let provided = 0;
    const auth = () => ({ token: `token-${++provided}` });
    const { client, requests } = clientOf([html('Log in', 401), json({ id: 'x' })], { auth });
    expect(await client.executions.get('a')).toEqual({ id: 'x' });
    expect(requests.map(({ headers }) => headers['authentication-token'])).toEqual(['token-1', 'token-2']);
  });

  test('are requested again only once per call', async () => {
    const { client, manager } = guarded(() => ({ token: 'wrong' }));
    expect(await rejectionOf(client.executions.get('a'))).toBeInstanceOf(UserUnauthorizedError);
    expect(manager.requested).toHaveLength(2);
    expect(manager.provided).toBe(2);
  });

  test('are requested again for client.http, too', async () => {
    const { client, manager } = guarded(nth);
    await client.executions.get('a');
    manager.token = 'second';
    expect((await client.http.GET('/executions')).response.status).toBe(200);
    expect(manager.provided).toBe(2);
  });

  test('reject the call with the provider’s error, and are requested again by the next', async () => {
    const failure = new Error('the vault is closed');
    const { client, manager } = guarded((time) => {
      if (time === 1) throw failure;
      return { token: 'first' };
    });
    const calls = [client.executions.get('a'), client.executions.get('b')];
    expect(await Promise.all(calls.map(rejectionOf))).toEqual([failure, failure]);
    expect(manager.requested).toEqual([]);
    expect(await client.executions.get('c')).toEqual({ id: 'x' });
    expect(manager.provided).toBe(2);
  });

  test.each<[string, () => RequestOptions, string]>([
    ['is aborted', () => ({ signal: abortedAfter(1) }), 'AbortError'],
    ['times out', () => ({ timeout: 1 }), 'RequestTimeoutError'],
    ['comes to its deadline', () => ({ deadline: 1 }), 'DeadlineExceededError'],
  ])('are requested again after the provider hung and a call %s', async (_name, options, name) => {
    const { client, manager } = guarded((time) => (time === 1 ? new Promise(() => {}) : nth(1)));
    vi.useFakeTimers();
    const failure = rejectionOf(client.executions.get('a', options()));
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(await failure).toMatchObject({ name });
    expect(await client.executions.get('b')).toEqual({ id: 'x' });
    expect(manager.provided).toBe(2);
  });

  test('that cannot be refreshed once end a single call and no wait', async () => {
    const failure = new Error('the vault is closed');
    let provided = 0;
    let isValid = false;
    const terminated = example<Execution>('ExecutionTerminated');
    const client = new CloudifyClient({
      baseUrl: 'https://manager.test',
      poll: { minInterval: 1, maxInterval: 1 },
      auth: () => {
        provided += 1;
        isValid = provided > 3;
        if (provided === 2 || provided === 3) throw failure;
        return { token: 'token' };
      },
      fetch: async ({ url }) => {
        if (!isValid) return managerError('unauthorized_error', 401);
        return json(/executions\?/.test(url) ? page([terminated]) : terminated);
      },
    });
    expect(await rejectionOf(client.executions.get('a'))).toBe(failure);
    expect(await client.executions.handle(terminated.id).result()).toEqual(terminated);
    expect(provided).toBe(4);
  });

  test('that are invalid are rejected without being quoted', async () => {
    const { client, manager } = guarded(() => ({ token: 'the-secret\0' }));
    const error = await rejectionOf(client.executions.get('a'));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).not.toContain('the-secret');
    expect(manager.requested).toEqual([]);
  });

  test('can be of any kind, and change it', async () => {
    const kinds: Credentials[] = [{ username: 'olga', password: 'olga' }, { executionToken: 'callback' }];
    const seen: string[] = [];
    const { client } = clientOf(
      [managerError('unauthorized_error', 401), json({})].map((response) => (request: Request) => {
        seen.push(request.headers.get('Authorization') ?? request.headers.get('Execution-Token') ?? '');
        return response;
      }),
      { auth: () => kinds.shift() as Credentials },
    );
    await client.executions.get('a');
    expect(seen).toEqual([`Basic ${btoa('olga:olga')}`, 'callback']);
  });
});

test('with fixed credentials a 401 is final', async () => {
  const { client, requests } = clientOf([managerError('unauthorized_error', 401)], {
    retry: { baseDelay: 0 },
  });
  expect(await rejectionOf(client.executions.get('a'))).toBeInstanceOf(UserUnauthorizedError);
  expect(requests).toHaveLength(1);
});

test('a redirect is not followed, so that no other server gets the credentials', async () => {
  const response = new Response(null, { status: 307, headers: { Location: 'https://elsewhere.test/' } });
  const { client, requests } = clientOf([
    (request) => {
      expect(request.redirect).toBe('manual');
      return response;
    },
  ]);
  const error = await rejectionOf(client.executions.get('a'));
  expect(error.message).toContain('it redirects to https://elsewhere.test/, and redirects are not followed');
  expect(requests).toHaveLength(1);
});
