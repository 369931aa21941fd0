// Deleting cannot be undone, so nothing that is sent may reach further than what was written.
import { describe, expect, test } from 'vitest';
import {
  CloudifyClient,
  type ExecutionDeletion,
  type Fetch,
  FINISHED_STATUSES,
} from '../../src/client/index.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { clientOf, json } from './fake-manager.ts';

const shop = { deployment_id: 'shop-oslo' };
const before = new Date('2026-03-01T00:00:00Z');

const REFUSED: Record<string, [unknown, RegExp]> = {
  'no argument': [undefined, /needs a filter/],
  'an empty argument': [{}, /needs a filter/],
  'a filter without fields': [{ filter: {} }, /needs a filter/],
  'nothing but all tenants': [{ allTenants: true }, /needs a filter/],
  'all: false': [{ all: false }, /needs a filter/],
  'all that is not true': [{ all: 'yes' }, /needs a filter/],
  'all beside a filter': [{ all: true, filter: shop }, /needs a filter/],
  'all beside a number to keep': [{ all: true, keep_last: 3 }, /needs a filter/],
  'an empty list of values': [{ filter: { id: [] } }, /filter\.id is not a field or empty/],
  'a filter that turned out undefined': [
    { filter: { ...shop, workflow_id: undefined } },
    /workflow_id is undefined/,
  ],
  'a filter that turned out null': [{ filter: { ...shop, workflow_id: null } }, /workflow_id is null/],
  'a whole filter that turned out undefined': [{ filter: undefined, keep_last: 3 }, /filter is undefined/],
  'a date that turned out undefined': [{ filter: shop, to_datetime: undefined }, /to_datetime is undefined/],
  'a number that turned out undefined': [{ filter: shop, keep_last: undefined }, /keep_last is undefined/],
  'a misspelt option': [{ filter: shop, keeplast: 3 }, /has no option keeplast/],
  'an option in place of a field': [{ filter: { _group_id: 'nightly' } }, /filter\._group_id is not a field/],
  'a date and a number': [{ to_datetime: before, keep_last: 3 }, /exclude each other/],
  'keeping none': [{ filter: shop, keep_last: 0 }, /keep_last must be a whole number from 1 on, not 0/],
  'keeping less than none': [{ filter: shop, keep_last: -1 }, /not -1/],
  'keeping a half': [{ filter: shop, keep_last: 1.5 }, /not 1\.5/],
  'keeping no number': [{ filter: shop, keep_last: Number.NaN }, /not NaN/],
  'keeping null': [{ filter: shop, keep_last: null }, /not null/],
  'keeping a text': [{ filter: shop, keep_last: '3' }, /keep_last must be/],
  'a date as text': [{ filter: shop, to_datetime: '2026-03-01' }, /to_datetime must be a valid Date/],
  'a date that is null': [{ filter: shop, to_datetime: null }, /to_datetime must be a valid Date/],
  'a date that is none': [{ filter: shop, to_datetime: new Date('x') }, /to_datetime must be a valid Date/],
  'a status and a number to keep': [
    { filter: { ...shop, status: 'failed' }, keep_last: 3 },
    /keep_last cannot be combined with a filter by status/,
  ],
};

describe('a deletion is rejected before anything is sent with', () => {
  test.each(Object.entries(REFUSED))('%s', async (_name, [deletion, message]) => {
    const { client, requests } = clientOf([]);

    const call = client.executions.delete(deletion as ExecutionDeletion);

    await expect(call).rejects.toThrow(message);
    await expect(call).rejects.toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });
});

test.each([{}, { items: [] }, { items: [{}] }, null, true])(
  'a response without a number is an error: %j',
  async (response) => {
    const { client } = clientOf([json(response)]);
    await expect(client.executions.delete({ filter: shop })).rejects.toThrow(
      /no number of deleted executions/,
    );
  },
);

describe('a deletion by status', () => {
  const world = () => createSandbox({ runner: 'manual', clock: { mode: 'virtual' } });
  const finished = async (client: CloudifyClient) =>
    (await client.executions.list({ filter: { status: [...FINISHED_STATUSES] } }).toArray()).map(
      ({ id, status }) => `${id} ${status}`,
    );

  /** A manager that, like 7.0.0 to 7.0.4, ignores filters by status_display and private_resource. */
  const ignoring = (sandbox: Sandbox): Fetch => {
    return async (request) => {
      const url = new URL(request.url);
      for (const name of ['status_display', 'private_resource']) url.searchParams.delete(name);
      return sandbox.fetch(new Request(url, request));
    };
  };

  test.each([
    ['status', { status: 'failed' }],
    ['status_display', { status_display: 'failed' }],
  ] as const)('as %s deletes only these, also where the manager ignores that filter', async (_, filter) => {
    const sandbox = world();
    const client = new CloudifyClient({
      baseUrl: 'http://manager.test',
      auth: { username: 'admin', password: 'admin' },
      fetch: ignoring(sandbox),
    });
    const before = await finished(client);
    const count = await client.executions.delete({ filter });
    const failed = before.filter((row) => row.endsWith(' failed'));
    expect(failed.length).toBeGreaterThan(0);
    expect(count).toBe(failed.length);
    expect(await finished(client)).toEqual(before.filter((row) => !failed.includes(row)));
    sandbox.close();
  });

  test('that matches nothing sends no deletion', async () => {
    const page = { items: [], metadata: { pagination: { total: 0, size: 1000, offset: 0 } } };
    const { client, requests } = clientOf([json(page)]);
    expect(await client.executions.delete({ filter: { ...shop, status: 'cancelled' } })).toBe(0);
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
  });
});
