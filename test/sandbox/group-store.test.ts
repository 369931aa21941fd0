/** Groups are kept by tenant and id, listed like executions, and as large as they like. */
import { expect, test } from 'vitest';
import type { NewGroup } from '../../src/sandbox/engine/model/types.ts';
import { GroupStore } from '../../src/sandbox/engine/store/group-store.ts';
import type { ListQuery } from '../../src/sandbox/engine/store/query.ts';

const values = {
  id: 'g',
  tenant: 'one',
  workflow_id: 'heal',
  created_at: 1,
  created_by: 'ada',
  deployment_group_id: 'shops',
} satisfies NewGroup;

const everyone: ListQuery = {
  scope: { tenants: 'all', user: 'ada', seesPrivate: true },
  filters: new Map(),
  sort: [],
  offset: 0,
  size: null,
};

test('a group is found in its tenant, and by its id in all of them', () => {
  const table = new GroupStore();
  const one = table.insert(values);
  const two = table.insert({ ...values, tenant: 'two' });
  expect(table.find('one', 'g')).toBe(one);
  expect(table.find('three', 'g')).toBe(undefined);
  expect(table.withId('g')).toEqual([one, two]);
  expect([...table]).toEqual([one, two]);
  expect(table.size).toBe(2);
});

test('what is not given for a group has the default of the manager', () => {
  expect(new GroupStore().insert(values)).toMatchObject({
    visibility: 'tenant',
    concurrency: 5,
    success_group_id: null,
    failure_group_id: null,
    extra: {},
  });
});

test('a list of groups is filtered, sorted, paged and restricted to what the caller may see', () => {
  const table = new GroupStore();
  table.insert({ ...values, id: 'a', concurrency: 2, created_at: 3 });
  table.insert({ ...values, id: 'b', concurrency: 1, created_at: 2 });
  table.insert({ ...values, id: 'c', concurrency: 1, created_at: 1 });
  table.insert({ ...values, id: 'd', tenant: 'two', visibility: 'global' });
  table.insert({ ...values, id: 'e', tenant: 'two' });
  table.insert({ ...values, id: 'f', visibility: 'private', created_by: 'eve' });
  const ids = (query: Partial<ListQuery>): string[] =>
    table.page({ ...everyone, ...query }).rows.map((group) => group.id);
  const ada = { tenants: new Set(['one']), user: 'ada', seesPrivate: false };
  expect(ids({ scope: ada })).toEqual(['c', 'd', 'b', 'a']);
  expect(ids({ scope: { ...ada, user: 'eve' } })).toEqual(['c', 'd', 'f', 'b', 'a']);
  expect(ids({ scope: ada, sort: [{ field: 'concurrency', descending: true }] })).toEqual([
    'd',
    'a',
    'c',
    'b',
  ]);
  expect(ids({ filters: new Map([['concurrency', [1, 2]]]) })).toEqual(['c', 'b', 'a']);
  const page = table.page({ ...everyone, offset: 1, size: 2 });
  expect(page).toMatchObject({ total: 6, rows: [{ id: 'd' }, { id: 'e' }] });
});

test('a change is seen, and grows the revision', () => {
  const table = new GroupStore();
  const group = table.insert(values);
  const { revision } = table;
  table.update(group, { concurrency: 0 });
  expect(group.concurrency).toBe(0);
  expect(table.revision).toBeGreaterThan(revision);
});
