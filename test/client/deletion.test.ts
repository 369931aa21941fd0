// Deleting cannot be undone, so nothing that is sent may reach further than what was written.
import { describe, expect, test } from 'vitest';
import type { ExecutionDeletion } from '../../src/client/index.ts';
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
  'an empty list of values': [{ filter: { id: [] } }, /filter\.id is not a field, null or empty/],
  'a filter that turned out undefined': [
    { filter: { ...shop, workflow_id: undefined } },
    /workflow_id is undefined/,
  ],
  'a filter that turned out null': [
    { filter: { ...shop, workflow_id: null } },
    /filter\.workflow_id is not .* null/,
  ],
  'a whole filter that turned out undefined': [{ filter: undefined, keep_last: 3 }, /filter is undefined/],
  'a date that turned out undefined': [{ filter: shop, to_datetime: undefined }, /to_datetime is undefined/],
  'a number that turned out undefined': [{ filter: shop, keep_last: undefined }, /keep_last is undefined/],
  'a misspelt option': [{ filter: shop, keeplast: 3 }, /knows no keeplast/],
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
  'a status': [{ filter: { ...shop, status: 'failed' } }, /use status_display/],
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
  async (answer) => {
    const { client } = clientOf([json(answer)]);
    await expect(client.executions.delete({ filter: shop })).rejects.toThrow(
      /no number of deleted executions/,
    );
  },
);
