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
  'all beside a number to keep': [{ all: true, keepLast: 3 }, /needs a filter/],
  'an empty list of values': [{ filter: { id: [] } }, /filter\.id is not a field, null or empty/],
  'a filter that turned out undefined': [
    { filter: { ...shop, workflow_id: undefined } },
    /workflow_id is undefined/,
  ],
  'a filter that turned out null': [
    { filter: { ...shop, workflow_id: null } },
    /filter\.workflow_id is not .* null/,
  ],
  'a whole filter that turned out undefined': [{ filter: undefined, keepLast: 3 }, /filter is undefined/],
  'a date that turned out undefined': [{ filter: shop, toDatetime: undefined }, /toDatetime is undefined/],
  'a number that turned out undefined': [{ filter: shop, keepLast: undefined }, /keepLast is undefined/],
  'a misspelt option': [{ filter: shop, keeplast: 3 }, /knows no keeplast/],
  'an option in place of a field': [{ filter: { _group_id: 'nightly' } }, /filter\._group_id is not a field/],
  'a date and a number': [{ toDatetime: before, keepLast: 3 }, /exclude each other/],
  'keeping none': [{ filter: shop, keepLast: 0 }, /keepLast must be a whole number from 1 on, not 0/],
  'keeping less than none': [{ filter: shop, keepLast: -1 }, /not -1/],
  'keeping a half': [{ filter: shop, keepLast: 1.5 }, /not 1\.5/],
  'keeping no number': [{ filter: shop, keepLast: Number.NaN }, /not NaN/],
  'keeping null': [{ filter: shop, keepLast: null }, /not null/],
  'keeping a text': [{ filter: shop, keepLast: '3' }, /keepLast must be/],
  'a date as text': [{ filter: shop, toDatetime: '2026-03-01' }, /toDatetime must be a valid Date/],
  'a date that is null': [{ filter: shop, toDatetime: null }, /toDatetime must be a valid Date/],
  'a date that is none': [{ filter: shop, toDatetime: new Date('x') }, /toDatetime must be a valid Date/],
  'a status': [{ filter: { ...shop, status: 'failed' } }, /use status_display/],
};

describe('a deletion is refused, and nothing is sent, with', () => {
  test.each(Object.entries(REFUSED))('%s', async (_name, [deletion, message]) => {
    const { client, requests } = clientOf([]);

    const call = client.executions.delete(deletion as ExecutionDeletion);

    await expect(call).rejects.toThrow(message);
    await expect(call).rejects.toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });
});

test.each([{}, { items: [] }, { items: [{}] }, null, true])(
  'an answer without a number is an error: %j',
  async (answer) => {
    const { client } = clientOf([json(answer)]);
    await expect(client.executions.delete({ filter: shop })).rejects.toThrow(
      /no number of deleted executions/,
    );
  },
);
