/** Whatever has happened to it, the table responses as if it went through all executions one by one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXECUTION_STATUSES, STATUSES } from '../../generated/lifecycle.ts';
import type { ExecutionRow } from '../../src/sandbox/engine/model/types.ts';
import { VISIBILITIES } from '../../src/sandbox/engine/model/types.ts';
import { ExecutionStore } from '../../src/sandbox/engine/store/execution-store.ts';
import type { FilterValue, ListQuery, Scope, SortKey } from '../../src/sandbox/engine/store/query.ts';
import { executionText } from '../../src/sandbox/engine/store/render.ts';
import { DEPLOYMENTS, history, Played, type Remembered, TENANTS, USERS, WORKFLOWS } from './random-table.ts';

/** What can be filtered and sorted by, read off a row without the table's own columns. */
const FIELDS: Record<string, (row: ExecutionRow) => FilterValue | null> = {
  id: (row) => row.id,
  created_at: (row) => row.created_at,
  started_at: (row) => row.started_at,
  error: (row) => row.error,
  status: (row) => row.status,
  status_display: (row) => (row.status === null ? null : STATUSES[row.status].display),
  workflow_id: (row) => row.workflow_id,
  deployment_id: (row) => row.deployment?.id ?? null,
  deployment_display_name: (row) => row.deployment?.display_name ?? null,
  is_system_workflow: (row) => row.is_system_workflow,
  is_dry_run: (row) => row.is_dry_run,
  total_operations: (row) => row.total_operations,
  tenant_name: (row) => row.tenant,
  created_by: (row) => row.created_by,
  visibility: (row) => row.visibility,
  resource_availability: (row) => row.visibility,
  private_resource: (row) => row.visibility === 'private',
  execution_group_id: (row) => row.groups[0]?.id ?? null,
};

const filterValues: Record<string, fc.Arbitrary<FilterValue>> = {
  id: fc.nat(12).map((number) => `x${number}`),
  created_at: fc.nat(20).map((second) => 1_700_000_000_000_000 + second * 1_000_001),
  error: fc.constantFrom('', 'boom', 'Boom'),
  status: fc.constantFrom(...EXECUTION_STATUSES),
  status_display: fc.constantFrom('completed', 'terminated', 'failed', 'queued'),
  workflow_id: fc.constantFrom(...WORKFLOWS, 'nosuch'),
  deployment_id: fc.constantFrom('east', 'west', 'North', 'nosuch'),
  is_system_workflow: fc.boolean(),
  total_operations: fc.constantFrom(0, 3),
  tenant_name: fc.constantFrom(...TENANTS),
  created_by: fc.constantFrom(...USERS),
  visibility: fc.constantFrom(...VISIBILITIES),
  private_resource: fc.boolean(),
  execution_group_id: fc.constantFrom('night', 'day', 'nosuch'),
  _group_id: fc.constantFrom('night', 'day'),
};

const filters = fc
  .subarray(Object.keys(filterValues), { maxLength: 3 })
  .chain((fields) =>
    fc.tuple(
      ...fields.map((field) =>
        fc
          .array(filterValues[field] as fc.Arbitrary<FilterValue>, { maxLength: 3 })
          .map((values): [string, FilterValue[]] => [field, values]),
      ),
    ),
  )
  .map((entries) => new Map(entries));

const sortKey = fc.record({
  field: fc.constantFrom(...Object.keys(FIELDS)),
  descending: fc.boolean(),
});
const sort: fc.Arbitrary<readonly SortKey[]> = fc.oneof(
  fc.constant([]),
  fc.record({ field: fc.constant('created_at'), descending: fc.boolean() }).map((key) => [key]),
  fc.uniqueArray(sortKey, { maxLength: 3, selector: ({ field }) => field }),
);

const scope: fc.Arbitrary<Scope> = fc.record({
  tenants: fc.constantFrom<Scope['tenants']>('all', new Set(['one']), new Set(['one', 'two']), new Set()),
  user: fc.constantFrom(...USERS),
  seesPrivate: fc.boolean(),
});

const query: fc.Arbitrary<ListQuery> = fc.record({
  scope,
  filters,
  sort,
  offset: fc.nat(30),
  size: fc.option(fc.nat(30), { freq: 6 }),
});

test('a page is what filtering, sorting and cutting all executions gives', () => {
  fc.assert(
    fc.property(history, fc.array(query, { minLength: 5, maxLength: 15 }), (commands, queries) => {
      const { table, remembered } = new Played(commands);
      for (const requested of queries) {
        const page = table.page(requested);
        const all = expected(remembered, requested);
        expect(page.total).toBe(all.length);
        const wanted =
          requested.size === null ? all : all.slice(requested.offset, requested.offset + requested.size);
        // What is there once for each of its groups is shown once in a page.
        expect(page.rows.map(name)).toEqual([...new Set(wanted.map(({ row }) => row))].map(name));
      }
    }),
    { numRuns: 300 },
  );
});

test('an execution is found by its id, in storage order, by status and by deployment', () => {
  fc.assert(
    fc.property(history, (commands) => {
      const { table, remembered } = new Played(commands);
      expect([...table]).toEqual(remembered.map(({ row }) => row));
      expect(table.size).toBe(remembered.length);
      for (const entry of remembered) {
        expect(table.find(entry.tenant, entry.id)).toBe(entry.row);
        expect(table.withId(entry.id)).toEqual(
          remembered.filter((other) => other.id === entry.id).map(({ row }) => row),
        );
      }
      for (const status of [...EXECUTION_STATUSES, null]) {
        const rows = remembered.filter((entry) => entry.status === status).sort(creation);
        expect(table.inStatus(status).map(name)).toEqual(rows.map(name));
        expect(table.count(status)).toBe(rows.length);
      }
      for (const deployment of DEPLOYMENTS) {
        const rows = remembered.filter((entry) => entry.deployment === deployment).sort(creation);
        expect(table.ofDeployment(deployment).map(name)).toEqual(rows.map(name));
      }
    }),
    { numRuns: 100 },
  );
});

test('an execution holds its last values, and so does its JSON', () => {
  fc.assert(
    fc.property(history, history, (before, after) => {
      const played = new Played(before);
      for (const { row } of played.remembered) played.table.text(row);
      for (const command of after) played.play(command);
      for (const { row, ...values } of played.remembered) {
        expect({ ...row }).toEqual(values);
        expect(played.table.text(row)).toBe(executionText(values));
      }
    }),
    { numRuns: 100 },
  );
});

test('a group has the members that were linked to it, with their counts and its status', () => {
  fc.assert(
    fc.property(history, (commands) => {
      const { groups, remembered } = new Played(commands);
      for (const group of groups) {
        const members = remembered.filter((entry) => entry.groups.includes(group));
        expect(new Set(group.members)).toEqual(new Set(members.map(({ row }) => row)));
        expect(group.members.size).toBe(members.length);
        expect(group.members.active).toBe(members.filter(isActive).length);
        expect(group.members.status).toBe(groupStatus(members));
        for (const status of [...EXECUTION_STATUSES, null]) {
          expect(group.members.count(status)).toBe(members.filter((row) => row.status === status).length);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('a member of several groups is found by each of them, with any other filter', () => {
  const { table, groups } = new Played([]);
  const values = { id: 'x', tenant: 'one', workflow_id: 'heal', created_at: 1, created_by: 'ada' } as const;
  const row = table.insert({ ...values, status: 'pending' });
  for (const group of groups) table.link(group, row);
  const everyone = {
    scope: { tenants: 'all', user: 'ada', seesPrivate: true },
    sort: [],
    offset: 0,
    size: 9,
  } as const;
  const found = (...filters: [string, string[]][]): number =>
    table.page({ ...everyone, filters: new Map(filters) }).rows.length;
  expect(found(['execution_group_id', ['day', 'night']])).toBe(1);
  expect(found(['execution_group_id', ['night']], ['_group_id', ['day']])).toBe(1);
  expect(found(['id', ['x']], ['execution_group_id', ['day']])).toBe(1);
  expect(found(['id', ['x']], ['execution_group_id', ['nosuch']])).toBe(0);
});

describe('who watches the table', () => {
  const values = { id: 'x', tenant: 'one', workflow_id: 'heal', created_at: 1, created_by: 'ada' } as const;

  test('increases its revision with every change only', () => {
    const table = new ExecutionStore();
    const revisions = [table.revision];
    const row = table.insert({ ...values, status: 'pending' });
    revisions.push(table.revision);
    table.update(row, { status: 'started' });
    revisions.push(table.revision);
    table.delete(row);
    revisions.push(table.revision);
    expect(revisions).toEqual([...new Set(revisions)].sort((left, right) => left - right));
    table.text(row);
    table.find('one', 'x');
    expect(table.revision).toBe(revisions.at(-1));
  });

  test('is shown an execution as it was, before it changes or goes', () => {
    const table = new ExecutionStore();
    const row = table.insert({ ...values, status: 'pending' });
    const seen: unknown[] = [];
    table.beforeChange.add(({ status }) => seen.push(status));
    table.update(row, { status: 'started' });
    table.delete(row);
    expect(seen).toEqual(['pending', 'started']);
  });
});

function expected(rows: readonly Remembered[], { scope, filters, sort }: ListQuery): Remembered[] {
  const groups = filters.get('execution_group_id');
  const isJoined = sort.some(({ field }) => field === 'execution_group_id') || (groups?.length ?? 0) > 1;
  return rows
    .filter(
      (row) => visible(row, scope) && [...filters].every(([field, values]) => passes(row, field, values)),
    )
    .flatMap((row) => {
      const mine = row.groups.filter(({ id }) => groups === undefined || groups.includes(id));
      return isJoined && mine.length > 0 ? mine.map((group) => ({ ...row, groups: [group] })) : [row];
    })
    .sort((left, right) => {
      for (const { field, descending } of sort) {
        const difference = field === 'created_at' ? creation(left, right) : byField(field, left, right);
        if (difference !== 0) return descending ? -difference : difference;
      }
      return creation(left, right);
    });
}

function visible(row: ExecutionRow, { tenants, user, seesPrivate }: Scope): boolean {
  const inTenant = tenants === 'all' || tenants.has(row.tenant) || row.visibility === 'global';
  return inTenant && (row.visibility !== 'private' || row.created_by === user || seesPrivate);
}

function passes(row: ExecutionRow, field: string, values: readonly FilterValue[]): boolean {
  if (field === 'execution_group_id' || field === '_group_id') {
    return row.groups.some((group) => values.includes(group.id));
  }
  const value = FIELDS[field]?.(row);
  return value !== null && value !== undefined && values.includes(value);
}

function byField(field: string, left: ExecutionRow, right: ExecutionRow): number {
  const one = FIELDS[field]?.(left) ?? null;
  const other = FIELDS[field]?.(right) ?? null;
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  const order: readonly unknown[] | undefined = ENUMERATIONS[field];
  if (order !== undefined) return order.indexOf(one) - order.indexOf(other);
  if (typeof one === 'string') return one.localeCompare(String(other), 'en-US');
  return Number(one) - Number(other);
}

const ENUMERATIONS: Record<string, readonly string[]> = {
  status: EXECUTION_STATUSES,
  visibility: VISIBILITIES,
  resource_availability: VISIBILITIES,
};

function creation(left: ExecutionRow, right: ExecutionRow): number {
  return left.created_at - right.created_at || left.sequence - right.sequence;
}

function name({ tenant, id }: ExecutionRow): string {
  return `${tenant}/${id}`;
}

function isActive({ status }: ExecutionRow): boolean {
  return status !== null && STATUSES[status].set === 'active';
}

function groupStatus(members: readonly ExecutionRow[]): string | null {
  const statuses = members.map((row) => row.status);
  const only = (...some: ExecutionRow['status'][]): boolean =>
    statuses.every((status) => some.includes(status));
  if (statuses.length === 0) return null;
  if (only('pending')) return 'pending';
  if (only('pending', 'queued', 'scheduled')) return 'queued';
  if (only('terminated', 'cancelled')) return 'terminated';
  if (only('terminated', 'cancelled', 'failed')) return 'failed';
  return 'started';
}
