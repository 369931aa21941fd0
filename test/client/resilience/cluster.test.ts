import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CloudifyClient,
  type CloudifyClientOptions,
  ConnectionError,
  UnexpectedResponseError,
} from '../../../src/client/index.ts';
import { type FakeResponse, html, json, managerError, rejectionOf } from '../fake-manager.ts';

const start = { deployment_id: 'shop-lisbon', workflow_id: 'backup' };
const auth = { token: 'the-secret-token' };
const down = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
const reset = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } });

/** A cluster of managers, each of which behaves as given, and the hosts of the requests. */
function clusterOf(managers: Record<string, () => FakeResponse>, settings: object = {}) {
  const requested: string[] = [];
  const fetch = async (request: Request) => {
    const { host } = new URL(request.url);
    requested.push(host);
    const response = managers[host]?.();
    if (response instanceof Response) return response;
    throw response;
  };
  const baseUrl = Object.keys(managers).map((host) => `https://${host}`);
  const client = new CloudifyClient({ baseUrl, auth, fetch, retry: { baseDelay: 0 }, ...settings });
  return { client, requested, managers };
}

const up = () => json({ id: 'x' });

describe('a cluster', () => {
  test.each<[string, () => FakeResponse]>([
    ['cannot be reached', down],
    ['breaks the connection', reset],
    ['has a proxy that responds 502', () => html('Bad Gateway', 502)],
    ['has a proxy that responds 503', () => html('Service Unavailable', 503)],
  ])('fails over immediately when a manager %s', async (_name, failing) => {
    const { client, requested } = clusterOf({ a: failing, b: up, c: up });
    expect(await client.executions.get('x')).toEqual({ id: 'x' });
    expect(requested).toEqual(['a', 'b']);
  });

  test('uses the manager that responded last', async () => {
    const { client, requested, managers } = clusterOf({ a: down, b: up, c: up });
    await client.executions.get('x');
    managers.a = up;
    await client.executions.get('x');
    managers.b = down;
    await client.executions.get('x');
    expect(requested).toEqual(['a', 'b', 'b', 'b', 'c']);
  });

  test('fails over once for concurrent failures', async () => {
    const { client, requested } = clusterOf({ a: down, b: up, c: up });
    await Promise.all(Array.from({ length: 5 }, () => client.executions.get('x')));
    expect(requested.filter((host) => host === 'a')).toHaveLength(5);
    expect(requested.filter((host) => host === 'b')).toHaveLength(5);
  });

  test('tries every manager once before it waits or spends budget', async () => {
    const { client, requested } = clusterOf(
      { a: down, b: down, c: down },
      { retry: { maxAttempts: 7, baseDelay: 0, budget: 1 } },
    );
    const failure = await rejectionOf(client.executions.get('x'));
    expect(failure).toMatchObject({ attempts: 6 });
    expect(requested).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });

  test.each([1, 2, 3, 4])('is sent a request %i times at most by `maxAttempts`', async (attempts) => {
    const { client, requested } = clusterOf(
      { a: down, b: down, c: down },
      { retry: { maxAttempts: attempts, baseDelay: 0 } },
    );
    expect(await rejectionOf(client.executions.get('x'))).toMatchObject({ attempts });
    expect(requested).toHaveLength(attempts);
  });

  test('counts a repeated URL once', async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(new URL(request.url).host);
      throw down();
    };
    const baseUrl = ['https://a', 'https://a/', 'https://b'];
    const retry = { maxAttempts: 3, baseDelay: 0 };
    await rejectionOf(new CloudifyClient({ baseUrl, auth, fetch, retry }).executions.get('x'));
    expect(urls).toEqual(['a', 'b', 'a']);
  });

  describe('whose first manager is slow', () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    /** Managers of which `a` never responds. */
    function slowCluster(settings: Partial<CloudifyClientOptions> = {}) {
      vi.useFakeTimers();
      const requested: string[] = [];
      const isSlow = { a: true };
      const fetch = async (request: Request) => {
        const { host } = new URL(request.url);
        requested.push(host);
        return host === 'a' && isSlow.a ? new Promise<never>(() => {}) : json({ id: host });
      };
      const baseUrl = ['https://a', 'https://b'];
      const client = new CloudifyClient({ baseUrl, auth, fetch, retry: false, ...settings });
      /** One call, and where the first request of the next one would go. */
      const timesOut = async (options: object) => {
        const failure = rejectionOf(client.executions.get('x', options));
        await vi.advanceTimersByTimeAsync(60_000);
        return (await failure).name;
      };
      return { client, requested, isSlow, timesOut };
    }

    test.each([
      ['a short timeout', { timeout: 50 }, 'RequestTimeoutError'],
      ['a short deadline', { deadline: 50 }, 'DeadlineExceededError'],
    ])('keeps its first manager when one call with %s expires', async (_name, options, name) => {
      const { client, requested, isSlow, timesOut } = slowCluster();
      expect(await timesOut(options)).toBe(name);
      isSlow.a = false;
      expect(await client.executions.get('x')).toEqual({ id: 'a' });
      expect(requested).toEqual(['a', 'a']);
    });

    test('fails over within the call', async () => {
      const { client, requested } = slowCluster({ retry: { baseDelay: 0 } });
      const got = client.executions.get('x', { timeout: 50 });
      await vi.advanceTimersByTimeAsync(50);
      expect(await got).toEqual({ id: 'b' });
      expect(requested).toEqual(['a', 'b']);
    });

    test('fails over after the client’s timeout', async () => {
      const { client, requested, timesOut } = slowCluster();
      expect(await timesOut({})).toBe('RequestTimeoutError');
      await client.executions.get('x');
      expect(requested).toEqual(['a', 'b']);
    });

    test('fails over after three consecutive short timeouts', async () => {
      const { client, requested, isSlow, timesOut } = slowCluster();
      await timesOut({ timeout: 50 });
      await timesOut({ timeout: 50 });
      isSlow.a = false;
      await client.executions.get('x');
      isSlow.a = true;
      for (let call = 0; call < 3; call++) await timesOut({ timeout: 50 });
      await client.executions.get('x');
      expect(requested).toEqual(['a', 'a', 'a', 'a', 'a', 'a', 'b']);
    });
  });

  test('starts on another manager when the first cannot have received the request', async () => {
    const { client, requested } = clusterOf({ a: down, b: up });
    await client.executions.start(start);
    expect(requested).toEqual(['a', 'b']);
  });

  test.each<[string, () => FakeResponse, new (...args: never[]) => Error]>([
    ['the connection broke', reset, ConnectionError],
    ['a proxy responded 502', () => html('Bad Gateway', 502), UnexpectedResponseError],
  ])(
    'does not start on another manager after %s, but the next call goes there',
    async (_name, failing, error) => {
      const { client, requested } = clusterOf({ a: failing, b: up });
      expect(await rejectionOf(client.executions.start(start))).toBeInstanceOf(error);
      expect(requested).toEqual(['a']);
      await client.executions.start(start);
      expect(requested).toEqual(['a', 'b']);
    },
  );

  test('does not fail over because of an error response', async () => {
    const { client, requested } = clusterOf(
      { a: () => managerError('maintenance_mode_active', 503), b: up },
      { retry: false },
    );
    await rejectionOf(client.executions.get('x'));
    await rejectionOf(client.executions.get('x'));
    expect(requested).toEqual(['a', 'a']);
  });

  test('does not retry with retry: false, but fails over', async () => {
    const { client, requested } = clusterOf({ a: down, b: up }, { retry: false });
    await rejectionOf(client.executions.get('x'));
    await client.executions.get('x');
    expect(requested).toEqual(['a', 'b']);
  });

  test('has one client.http, which fails over with the methods', async () => {
    const { client, requested } = clusterOf({ a: down, b: up });
    await client.executions.get('x');
    const { data } = await client.http.POST('/executions', { body: start });
    expect(data).toEqual({ id: 'x' });
    expect(requested).toEqual(['a', 'b', 'b']);
  });

  test('supports a path prefix for each manager', async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      if (urls.length === 1) throw down();
      return json({});
    };
    const baseUrl = ['https://proxy.test/one', new URL('https://proxy.test/two/')];
    const client = new CloudifyClient({ baseUrl, auth, fetch });
    await client.executions.get('x');
    await client.http.GET('/executions/{id}', { params: { path: { id: 'y' } } });
    expect(urls).toEqual([
      'https://proxy.test/one/api/v3.1/executions/x',
      'https://proxy.test/two/api/v3.1/executions/x',
      'https://proxy.test/two/api/v3.1/executions/y',
    ]);
  });

  test('without managers is rejected', () => {
    expect(() => new CloudifyClient({ baseUrl: [], auth })).toThrow('baseUrl is an empty list');
  });
});
