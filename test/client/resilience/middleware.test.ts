import { describe, expect, test } from 'vitest';
import type { Middleware, MiddlewareContext } from '../../../src/client/index.ts';
import { clientOf, json, managerError, rejectionOf } from '../fake-manager.ts';

const start = { deployment_id: 'shop-lisbon', workflow_id: 'backup' };

describe('middleware', () => {
  test('runs around every attempt, the first outermost, with the operation, its route, the manager and the attempt', async () => {
    const reported: unknown[] = [];
    const named =
      (name: string): Middleware =>
      async (request, next, call) => {
        reported.push([name, 'before', call]);
        const response = await next(request);
        reported.push([name, 'after', response.status]);
        return response;
      };
    const responses = [managerError('maintenance_mode_active', 503), json({ id: 'x' }, 201)];
    const { client } = clientOf(responses, { middleware: [named('a'), named('b')], retry: { baseDelay: 0 } });
    await client.executions.start(start);
    const context = { operationId: 'startExecution', route: '/executions', host: 'manager.test' } as const;
    const first: MiddlewareContext = { ...context, attempt: 1 };
    const second: MiddlewareContext = { ...context, attempt: 2 };
    expect(reported).toEqual([
      ['a', 'before', first],
      ['b', 'before', first],
      ['b', 'after', 503],
      ['a', 'after', 503],
      ['a', 'before', second],
      ['b', 'before', second],
      ['b', 'after', 201],
      ['a', 'after', 201],
    ]);
  });

  test('runs for client.http, and knows the operation', async () => {
    const calls: MiddlewareContext[] = [];
    const { client } = clientOf([json({})], {
      middleware: [
        (request, next, call) => {
          calls.push(call);
          return next(request);
        },
      ],
    });
    await client.http.GET('/executions/{id}', { params: { path: { id: 'a' } } });
    const route = '/executions/{id}';
    expect(calls).toEqual([{ operationId: 'getExecution', route, host: 'manager.test', attempt: 1 }]);
  });

  test('can send the request again', async () => {
    const twice: Middleware = async (request, next) => {
      await next(request);
      return next(request);
    };
    const { client, requests } = clientOf([json({}), json({}), json({}), json({ id: 'x' }, 201)], {
      middleware: [twice, twice],
    });
    expect(await client.executions.start(start)).toEqual({ id: 'x' });
    expect(requests.map(({ body }) => JSON.parse(body))).toEqual([start, start, start, start]);
    expect(new Set(requests.map(({ headers }) => headers['authentication-token'])).size).toBe(1);
  });

  test('gets requests without credentials', async () => {
    const seen: string[] = [];
    const looking: Middleware = async (request, next) => {
      seen.push(JSON.stringify([...request.headers]));
      const response = await next(request);
      seen.push(JSON.stringify([...request.headers]));
      return response;
    };
    const { client, requests } = clientOf([json({ id: 'x' }, 201)], { middleware: [looking, looking] });
    await client.executions.start(start);
    expect(requests[0]?.headers).toHaveProperty('authentication-token', 'the-secret-token');
    expect(seen).toHaveLength(4);
    expect(seen.join()).not.toContain('the-secret-token');
  });

  test('can change the request and the response', async () => {
    const { client, requests } = clientOf([json({ id: 'x' })], {
      middleware: [
        async (request, next) => {
          const marked = new Request(request, {
            headers: { ...Object.fromEntries(request.headers), 'X-Trace': '7' },
          });
          await next(marked);
          return json({ id: 'other' });
        },
      ],
    });
    expect(await client.executions.get('x')).toEqual({ id: 'other' });
    expect(requests[0]?.headers).toMatchObject({ 'x-trace': '7', tenant: 'default_tenant' });
  });

  test('can respond in place of the manager', async () => {
    const { client, requests } = clientOf([], { middleware: [async () => json({ id: 'cached' })] });
    expect(await client.executions.get('x')).toEqual({ id: 'cached' });
    expect(requests).toEqual([]);
  });

  test('that throws rejects the call without a retry', async () => {
    const failure = new RangeError('not with me');
    const { client, requests } = clientOf([], {
      middleware: [
        async () => {
          throw failure;
        },
      ],
      retry: { baseDelay: 0 },
    });
    expect(await rejectionOf(client.executions.get('x'))).toBe(failure);
    expect(requests).toEqual([]);
  });
});
