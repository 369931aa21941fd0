import { describe, expect, test } from 'vitest';
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
  const asked: (string | null)[] = [];
  const manager = { token: 'first', asked, provided: 0 };
  const fetch = async (request: Request) => {
    const token = request.headers.get('Authentication-Token');
    asked.push(token);
    await Promise.resolve();
    return token === manager.token ? json({ id: 'x' }) : managerError('unauthorized_error', 401);
  };
  const auth = async () => provide(++manager.provided);
  return {
    manager,
    client: new CloudifyClient({ baseUrl: 'https://manager.test', auth, fetch, retry: false }),
  };
}

const nth = (time: number) => ({ token: ['first', 'second', 'third'][time - 1] ?? 'none' });

describe('credentials that are asked for', () => {
  test('are not asked for before the first request', () => {
    expect(guarded(nth).manager.provided).toBe(0);
  });

  test('are asked for once for many calls', async () => {
    const { client, manager } = guarded(nth);
    await Promise.all([
      client.executions.get('a'),
      client.executions.get('b'),
      client.http.GET('/executions'),
    ]);
    await client.executions.get('c');
    expect(manager.provided).toBe(1);
  });

  test('are asked for again when they are no longer accepted, once for all who wait, and the calls go on', async () => {
    const { client, manager } = guarded(nth);
    await client.executions.get('a');
    manager.token = 'second';
    await Promise.all(Array.from({ length: 20 }, () => client.executions.get('b')));
    expect(manager.provided).toBe(2);
    expect(manager.asked.filter((token) => token === 'second')).toHaveLength(20);
  });

  test('are asked for again for a start, too: what is not allowed in was not carried out', async () => {
    const { client, manager } = guarded(nth);
    await client.executions.get('a');
    manager.token = 'second';
    await client.executions.start({ deployment_id: 'shop-lisbon', workflow_id: 'backup' });
    expect(manager.asked).toEqual(['first', 'first', 'second']);
  });

  test("are asked for again after a proxy's page that says 401, too", async () => {
    let provided = 0;
    const auth = () => ({ token: `token-${++provided}` });
    const { client, requests } = clientOf([html('Log in', 401), json({ id: 'x' })], { auth });
    expect(await client.executions.get('a')).toEqual({ id: 'x' });
    expect(requests.map(({ headers }) => headers['authentication-token'])).toEqual(['token-1', 'token-2']);
  });

  test('are asked for once more and not for ever', async () => {
    const { client, manager } = guarded(() => ({ token: 'wrong' }));
    expect(await rejectionOf(client.executions.get('a'))).toBeInstanceOf(UserUnauthorizedError);
    expect(manager.asked).toHaveLength(2);
    expect(manager.provided).toBe(2);
  });

  test('are new for the next request of the raw client, which is not repeated itself', async () => {
    const { client, manager } = guarded(nth);
    await client.executions.get('a');
    manager.token = 'second';
    expect((await client.http.GET('/executions')).response.status).toBe(401);
    expect((await client.http.GET('/executions')).response.status).toBe(200);
    expect(manager.provided).toBe(2);
  });

  test('that cannot be had reject the call with what was thrown, and are asked for by the next', async () => {
    const failure = new Error('the vault is closed');
    const { client, manager } = guarded((time) => {
      if (time === 1) throw failure;
      return { token: 'first' };
    });
    const calls = [client.executions.get('a'), client.executions.get('b')];
    expect(await Promise.all(calls.map(rejectionOf))).toEqual([failure, failure]);
    expect(manager.asked).toEqual([]);
    expect(await client.executions.get('c')).toEqual({ id: 'x' });
    expect(manager.provided).toBe(2);
  });

  test.each<[string, () => RequestOptions, string]>([
    ['is aborted', () => ({ signal: AbortSignal.timeout(1) }), 'TimeoutError'],
    ['times out', () => ({ timeout: 1 }), 'RequestTimeoutError'],
    ['comes to its deadline', () => ({ deadline: 1 }), 'DeadlineExceededError'],
  ])('are asked for again when the provider hung and a call %s', async (_name, options, name) => {
    const { client, manager } = guarded((time) => (time === 1 ? new Promise(() => {}) : nth(1)));
    expect(await rejectionOf(client.executions.get('a', {}, options()))).toMatchObject({ name });
    expect(await client.executions.get('b')).toEqual({ id: 'x' });
    expect(manager.provided).toBe(2);
  });

  test('that cannot be refreshed once do not end a wait, and end a single call', async () => {
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

  test('that cannot be used are refused without being shown', async () => {
    const { client, manager } = guarded(() => ({ token: 'the-secret\0' }));
    const error = await rejectionOf(client.executions.get('a'));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).not.toContain('the-secret');
    expect(manager.asked).toEqual([]);
  });

  test('can be of any kind, and change their kind', async () => {
    const kinds: Credentials[] = [{ username: 'olga', password: 'olga' }, { executionToken: 'callback' }];
    const seen: string[] = [];
    const { client } = clientOf(
      [managerError('unauthorized_error', 401), json({})].map((answer) => (request: Request) => {
        seen.push(request.headers.get('Authorization') ?? request.headers.get('Execution-Token') ?? '');
        return answer;
      }),
      { auth: () => kinds.shift() as Credentials },
    );
    await client.executions.get('a');
    expect(seen).toEqual([`Basic ${btoa('olga:olga')}`, 'callback']);
  });
});

test('credentials that are given are used once: a 401 is final', async () => {
  const { client, requests } = clientOf([managerError('unauthorized_error', 401)], {
    retry: { baseDelay: 0 },
  });
  expect(await rejectionOf(client.executions.get('a'))).toBeInstanceOf(UserUnauthorizedError);
  expect(requests).toHaveLength(1);
});

test('a redirect does not take the credentials elsewhere: it is not followed', async () => {
  const answer = new Response(null, { status: 307, headers: { Location: 'https://elsewhere.test/' } });
  const { client, requests } = clientOf([
    (request) => {
      expect(request.redirect).toBe('manual');
      return answer;
    },
  ]);
  const error = await rejectionOf(client.executions.get('a'));
  expect(error.message).toContain('it leads to https://elsewhere.test/, and redirects are not followed');
  expect(requests).toHaveLength(1);
});
