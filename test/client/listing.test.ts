import { describe, expect, test, vi } from 'vitest';
import { DeadlineExceededError, UnexpectedResponseError } from '../../src/client/index.ts';
import { all, clientOf, json, page, rejectionOf } from './fake-manager.ts';

const rows = (...ids: string[]) => ids.map((id) => ({ id }));
const offsets = (requests: readonly { url: string }[]) =>
  requests.map(({ url }) => new URL(url).searchParams.get('_offset'));

describe('a list', () => {
  test('sends nothing until it is awaited or iterated', async () => {
    const { client, requests } = clientOf([]);
    client.executions.list();
    client.executionGroups.list().pages();
    await Promise.resolve();
    expect(requests).toEqual([]);
  });

  test('resolves with one page, and sends one request when it is awaited several times', async () => {
    const { client, requests } = clientOf([json(page(rows('a'), 2))]);
    const list = client.executions.list();

    expect(await list).toBe(await list);
    expect((await list).items).toEqual(rows('a'));
    expect(requests).toHaveLength(1);
  });

  test('has all methods of a promise', async () => {
    const failing = clientOf([new TypeError('down')]).client.executions.list();
    await expect(failing.catch(() => 'caught')).resolves.toBe('caught');

    let settled = false;
    const { client } = clientOf([json(page(rows('a')))]);
    await client.executions.list().finally(() => {
      settled = true;
    });
    expect(settled).toBe(true);
    expect(String(client.executions.list())).toBe('[object PagePromise]');
  });

  test('iterates over every row of every page', async () => {
    const { client, requests } = clientOf([
      json(page(rows('a', 'b'), 5, 0)),
      json(page(rows('c', 'd'), 5, 2)),
      json(page(rows('e'), 5, 4)),
    ]);

    expect(await all(client.executions.list({ size: 2, filter: { status: 'failed' } }))).toEqual(
      rows('a', 'b', 'c', 'd', 'e'),
    );
    expect(offsets(requests)).toEqual([null, '2', '4']);
    for (const { url } of requests) expect(url).toContain('status=failed');
  });

  test('starts at its offset', async () => {
    const { client, requests } = clientOf([json(page(rows('d'), 5, 3)), json(page(rows('e'), 5, 4))]);
    expect(await all(client.executions.list({ offset: 3, size: 1 }))).toEqual(rows('d', 'e'));
    expect(offsets(requests)).toEqual(['3', '4']);
  });

  test('yields pages with pages()', async () => {
    const { client } = clientOf([json(page(rows('a'), 2, 0)), json(page(rows('b'), 2, 1))]);
    const pages = await all(client.executionGroups.list({ size: 1 }).pages());
    expect(pages.map(({ items }) => items)).toEqual([rows('a'), rows('b')]);
  });

  test('requests the first page again for each iteration', async () => {
    const { client, requests } = clientOf([json(page(rows('a'))), json(page(rows('a', 'b')))]);
    const list = client.executions.list();
    expect(await all(list)).toEqual(rows('a'));
    expect(await all(list)).toEqual(rows('a', 'b'));
    expect(requests).toHaveLength(2);
  });

  test('requests a page only when its rows are needed', async () => {
    const { client, requests } = clientOf([
      json(page(rows('a', 'b'), 4, 0)),
      json(page(rows('c', 'd'), 4, 2)),
    ]);
    const iterator = client.executions.list()[Symbol.asyncIterator]();

    await iterator.next();
    await iterator.next();
    expect(requests).toHaveLength(1);
    await iterator.next();
    expect(requests).toHaveLength(2);
  });

  test('sends nothing after its loop is left', async () => {
    const { client, requests } = clientOf([json(page(rows('a', 'b'), 4, 0))]);
    for await (const { id } of client.executions.list()) {
      if (id === 'b') break;
    }
    expect(requests).toHaveLength(1);
  });

  test('yields its first rows with take(), without further pages', async () => {
    const responses = [json(page(rows('a', 'b'), 5, 0)), json(page(rows('c', 'd'), 5, 2))];
    const { client, requests } = clientOf(responses);
    const taken = client.executions.list({ size: 2 }).take(4);
    expect(requests).toEqual([]);
    expect((await all(taken)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(requests).toHaveLength(2);
  });

  test.each([0, -1, Number.NaN])('take(%d) is empty, without a request', async (count) => {
    const { client, requests } = clientOf([]);
    expect(await all(client.executions.list().take(count))).toEqual([]);
    expect(await client.executions.list().toArray({ limit: count })).toEqual([]);
    expect(requests).toEqual([]);
  });

  test('returns an array with toArray(), optionally limited', async () => {
    const responses = () => [json(page(rows('a', 'b'), 3, 0)), json(page(rows('c'), 3, 2))];
    const whole = clientOf(responses());
    expect((await whole.client.executions.list().toArray()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const part = clientOf(responses());
    expect((await part.client.executions.list().toArray({ limit: 2 })).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
    expect(part.requests).toHaveLength(1);
  });

  test('has one deadline for all pages', async () => {
    vi.useFakeTimers();
    const slowly = (response: Response) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return response;
    };
    const pages = ['a', 'b', 'c', 'd'].map((id, offset) => slowly(json(page(rows(id), 4, offset))));
    const { client, requests } = clientOf(pages);
    const failure = rejectionOf(client.executions.list({}, { deadline: 1000 }).toArray());
    await vi.advanceTimersByTimeAsync(1000);
    expect(await failure).toBeInstanceOf(DeadlineExceededError);
    expect(requests).toHaveLength(3);
    vi.useRealTimers();
  });

  test('is one page with allResults', async () => {
    const { client, requests } = clientOf([json(page(rows('a', 'b', 'c'), 3, 0))]);
    expect(await all(client.executions.list({ allResults: true, size: 1 }))).toHaveLength(3);
    expect(requests).toHaveLength(1);
  });

  test('continues when the total has grown', async () => {
    const { client } = clientOf([
      json(page(rows('a'), 2, 0)),
      json(page(rows('b'), 3, 1)),
      json(page(rows('c'), 3, 2)),
    ]);
    expect(await all(client.executions.list())).toEqual(rows('a', 'b', 'c'));
  });

  test('ends when rows were deleted', async () => {
    const { client } = clientOf([json(page(rows('a', 'b'), 5, 0)), json(page([], 1, 2))]);
    expect(await all(client.executions.list())).toEqual(rows('a', 'b'));
  });

  test('ends at an empty page even if the total is higher', async () => {
    const { client } = clientOf([json(page([], 100, 0))]);
    expect(await all(client.executions.list())).toEqual([]);
  });

  test('rejects when the same page comes again', async () => {
    const { client, requests } = clientOf([
      json(page(rows('a'), 3, 0)),
      json(page(rows('a'), 3, 0)),
      json(page(rows('a'), 3, 0)),
    ]);
    const error = await rejectionOf(all(client.executions.list()));

    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain('the page at offset 0 again instead of the one at 1');
    expect(requests).toHaveLength(2);
  });

  test.each([{}, { items: [] }, { items: {}, metadata: { pagination: { offset: 0 } } }, null, [], 'text'])(
    'rejects a response that is not a page: %j',
    async (response) => {
      const { client } = clientOf([json(response)]);
      const error = await rejectionOf(client.executions.list());
      expect(error).toBeInstanceOf(UnexpectedResponseError);
      expect(error.message).toContain('not a page of a list');
    },
  );

  test('stops between two pages when it is aborted', async () => {
    const controller = new AbortController();
    const { client, requests } = clientOf([json(page(rows('a'), 2, 0)), json(page(rows('b'), 2, 1))]);
    const seen: string[] = [];

    const loop = (async () => {
      for await (const { id } of client.executions.list({}, { signal: controller.signal })) {
        seen.push(id);
        controller.abort(new Error('enough'));
      }
    })();

    await expect(loop).rejects.toThrow('enough');
    expect(seen).toEqual(['a']);
    expect(requests).toHaveLength(1);
  });
});

test('a filter that is null or undefined does not filter', async () => {
  const { client, requests } = clientOf([json(page([]))]);
  await client.executions.list({ filter: { status: 'failed', workflow_id: undefined, deployment_id: null } });
  expect(new URL(requests[0]?.url ?? '').search).toBe('?status=failed');
});
