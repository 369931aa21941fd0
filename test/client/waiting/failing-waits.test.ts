// What ends a wait without an end of what it waits for, and what its error shows.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CloudifyClient,
  type CloudifyClientOptions,
  CloudifyError,
  PollingError,
  UnexpectedResponseError,
} from '../../../src/client/index.ts';
import { html, json, managerError, rejectionOf } from '../fake-manager.ts';
import { FakeExecutions } from './fake-executions.ts';

let manager: FakeExecutions;

beforeEach(() => {
  vi.useFakeTimers();
  manager = new FakeExecutions();
  manager.set('a', { status: 'started' });
});
afterEach(() => vi.useRealTimers());

function clientOf(settings: Partial<CloudifyClientOptions> = {}): CloudifyClient {
  const { fetch } = manager;
  return new CloudifyClient({ baseUrl: 'https://manager.test', auth: { token: 'x' }, fetch, ...settings });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** How a wait of a client rejects, by the wait. */
const WAITS = {
  execution: (client: CloudifyClient) => client.executions.handle('a').result(),
  group: (client: CloudifyClient) => client.executionGroups.handle('a').result(),
} as const;

describe.each(Object.entries(WAITS))('a wait for one %s', (what, wait) => {
  test.each([
    ['a page', () => html('Welcome', 200)],
    ['a page that is not found', () => html('Not Found', 404)],
    ['a redirect', () => html('Moved', 302, { Location: 'https://elsewhere.test/' })],
    ['other JSON', () => json({ hello: 'world' })],
    ['a text', () => new Response('ok')],
  ])('ends immediately when the first response of the client is %s', async (_, response) => {
    let requests = 0;
    const client = clientOf({
      retry: false,
      fetch: async () => {
        requests += 1;
        return response();
      },
    });
    const failure = rejectionOf(wait(client));
    await pass(0);
    const error = await failure;
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ [what]: { id: 'a' } });
    expect(error.message).toMatch(/^Execution (group )?a cannot be polled \(no .* was seen\): /);
    expect(requests).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends with the execution when the provider of credentials throws at its first poll', async () => {
    const closed = new Error('the vault is closed');
    const client = clientOf({
      auth: () => {
        throw closed;
      },
    });
    const failure = rejectionOf(wait(client));
    await pass(0);
    const error = await failure;
    expect(error).toBeInstanceOf(PollingError);
    expect(error).toMatchObject({ cause: closed, [what]: { id: 'a' } });
    expect(error.message).toContain('the vault is closed');
  });
});

describe('after a good response, a wait continues after unexpected ones', () => {
  test.each<[string, (client: CloudifyClient) => PromiseLike<unknown>]>([
    ['a get', (client) => client.executions.get('a')],
    ['a request of client.http', (client) => client.http.GET('/executions')],
    [
      'another wait',
      async (client) => {
        for await (const _ of client.executions.handle('a').watch()) break;
      },
    ],
  ])('after %s', async (_, call) => {
    const client = clientOf();
    const called = call(client);
    await pass(0);
    await called;
    manager.troubles.push(html('Welcome', 200), html('Not Found', 404), json({ hello: 'world' }));
    const result = client.executions.handle('a').result();
    await pass(10_000);
    manager.set('a', { status: 'terminated' });
    await pass(10_000);
    expect(await result).toMatchObject({ status: 'terminated' });
  });

  test('for giveUpAfter, and then rejects with what was last seen', async () => {
    const client = clientOf({ poll: { giveUpAfter: 60_000 } });
    const wait = client.executions.handle('a').result();
    await pass(100);
    manager.troubles.push(...Array.from({ length: 100 }, () => html('Welcome', 200)));
    const began = Date.now();
    const failure = rejectionOf(wait).then((error) => {
      expect(Date.now() - began).toBeGreaterThanOrEqual(60_000);
      expect(Date.now() - began).toBeLessThanOrEqual(62_000);
      return error;
    });
    await pass(90_000);
    const error = await failure;
    expect(error).toBeInstanceOf(PollingError);
    expect(error).toMatchObject({ execution: { id: 'a', status: 'started' } });
    expect(error.message).toContain(
      'Execution a may still run, but had no usable response for 60 seconds (last status: started',
    );
  });
});

test('a proxy that cannot reach its manager does not end the first wait of a client', async () => {
  const client = clientOf();
  manager.troubles.push(...[502, 503, 504, 429, 520].map((status) => html('Trouble', status)));
  const result = client.executions.handle('a').result();
  manager.set('a', { status: 'terminated' });
  await pass(30_000);
  expect(await result).toMatchObject({ status: 'terminated' });
});

describe('an escalating cancel', () => {
  const cancelled = (client: CloudifyClient) => client.executions.cancel('a', { escalate: { killAfter: 0 } });
  const withPosts = (respond: () => Response | Error) =>
    clientOf({
      retry: false,
      fetch: async (request) => {
        if (request.method !== 'POST') return manager.fetch(request);
        const response = respond();
        if (response instanceof Error) throw response;
        return response;
      },
    });

  test('whose last action is lost five times rejects with the execution', async () => {
    const failure = rejectionOf(cancelled(withPosts(() => new TypeError('fetch failed'))));
    await pass(600_000);
    const error = await failure;
    expect(error).toMatchObject({
      name: 'PollingError',
      execution: { id: 'a', status: 'started' },
      cause: { name: 'ConnectionError' },
    });
    expect(error.message).toContain('kill was sent 5 times without a response');
  });

  test('that is rejected has the execution in its error', async () => {
    const failure = rejectionOf(cancelled(withPosts(() => managerError('forbidden_error', 403))));
    await pass(0);
    expect(await failure).toBeInstanceOf(CloudifyError);
    expect(await failure).toMatchObject({ code: 'forbidden_error', execution: { id: 'a' } });
  });
});
