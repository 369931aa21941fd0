/** Recorded lists of the manager, queried from the table itself, and the rules behind them. */
import { describe, expect, test } from 'vitest';
import type { Execution } from '../../generated/openapi.ts';
import { EXECUTION_FILTERS, EXECUTION_GROUP_FILTERS } from '../../generated/operations.ts';
import type { ExecutionRow, Micros } from '../../src/sandbox/engine/model/types.ts';
import { EXECUTION_COLUMNS, GROUP_COLUMNS } from '../../src/sandbox/engine/store/columns.ts';
import { ExecutionStore } from '../../src/sandbox/engine/store/execution-store.ts';
import { comparatorFor } from '../../src/sandbox/engine/store/order.ts';
import { selectPage } from '../../src/sandbox/engine/store/page-selection.ts';
import { parseFilter } from '../../src/sandbox/engine/store/parse-filter.ts';
import type { FilterValue, ListQuery } from '../../src/sandbox/engine/store/query.ts';
import { scenarios } from '../recordings/index.ts';
import { tableOf } from './recorded-executions.ts';

const everyone: ListQuery = {
  scope: { tenants: 'all', user: 'admin', seesPrivate: true },
  filters: new Map(),
  sort: [],
  offset: 0,
  size: null,
};

describe('a list is what was recorded from the manager', () => {
  for (const { scenario, steps } of scenarios().filter((each) => each.section === 'list')) {
    const made = steps.filter((step) => step.setup && step.response.status === 201);
    const table = tableOf(made.map((step) => step.response.body as Execution));
    for (const step of steps) {
      const { request, response } = step;
      if (step.setup || step.unstable || !request.path.endsWith('/executions') || response.status !== 200)
        continue;
      test(`${scenario}: ${step.name}`, () => {
        const page = table.page(queryOf(request.query ?? '', request.headers?.Tenant));
        const { items, metadata } = response.body as {
          items: Partial<Execution>[];
          metadata: { pagination: { total: number } };
        };
        expect(page.total).toBe(metadata.pagination.total);
        const shown = page.rows.map((row) => JSON.parse(table.text(row)) as Execution);
        const wanted = items.map((item) => expect.objectContaining(withoutTimesOfNow(item)));
        expect(shown).toEqual(step.unordered ? expect.arrayContaining(wanted) : wanted);
        expect(shown.length).toBe(items.length);
      });
    }
  }
});

test('a filter with a recorded 500 is one that the database rejects', () => {
  const rejected = scenarios()
    .flatMap(({ steps }) => steps)
    .filter(({ request }) => request.method === 'GET' && request.path.endsWith('/executions'))
    .filter(({ response }) => response.status === 500)
    .flatMap(({ request }) => [...new URLSearchParams(request.query)])
    .filter(([field]) => !field.startsWith('_'));
  expect(rejected.length).toBeGreaterThan(0);
  for (const [field, text] of rejected)
    expect([field, text, read(field, text)]).toEqual([field, text, undefined]);
});

describe('a filter is read as PostgreSQL reads it', () => {
  test('a boolean by any beginning of its words that is not that of another', () => {
    for (const text of ['t', 'tru', 'TRUE', 'y', 'yes', 'on', '1', ' true ']) {
      expect(read('is_dry_run', text)).toBe(true);
    }
    for (const text of ['f', 'false', 'n', 'NO', 'of', 'off', '0'])
      expect(read('is_dry_run', text)).toBe(false);
    for (const text of ['', 'o', '2', 'truee', 'null']) expect(read('is_dry_run', text)).toBe(undefined);
  });

  test('is_system_workflow by the word true alone', () => {
    expect(read('is_system_workflow', 'TRUE')).toBe(true);
    for (const text of ['1', 'yes', ' true', '']) expect(read('is_system_workflow', text)).toBe(false);
  });

  test('an integer if it fits into 32 bits', () => {
    expect(read('total_operations', ' +12 ')).toBe(12);
    expect(read('total_operations', '-2147483648')).toBe(-(2 ** 31));
    for (const text of ['2147483648', '1.0', '', '0x1', '1_0'])
      expect(read('total_operations', text)).toBe(undefined);
  });

  test('a text as it is, but for the character that it cannot hold', () => {
    expect(read('id', ' E1')).toBe(' E1');
    expect(read('id', 'a\0b')).toBe(undefined);
  });
});

describe('sorting', () => {
  test('puts null last, and first when descending', () => {
    const table = filled([{ error: null }, { error: 'b' }, { error: 'a' }]);
    expect(sorted(table, 'error', 'error')).toEqual(['a', 'b', null]);
    expect(sorted(table, '-error', 'error')).toEqual([null, 'b', 'a']);
  });

  test('goes by language: punctuation, digits, letters; small before capital, accents after none', () => {
    const texts = ['_b', '-b', '1', '10', '2', 'a', 'A', 'á', 'ab', 'b', 'B'];
    const table = filled(texts.toReversed().map((error) => ({ error })));
    expect(sorted(table, 'error', 'error')).toEqual(texts);
  });

  test('compares the statuses by their declaration and what is displayed as a text', () => {
    const table = filled([
      { status: 'started' },
      { status: 'terminated' },
      { status: 'failed' },
      { status: 'pending' },
    ]);
    expect(sorted(table, 'status', 'status')).toEqual(['terminated', 'failed', 'pending', 'started']);
    expect(sorted(table, 'status_display', 'status')).toEqual(['terminated', 'failed', 'pending', 'started']);
    expect(sorted(table, '-status_display', 'status')).toEqual([
      'started',
      'pending',
      'failed',
      'terminated',
    ]);
  });

  test('takes the last direction of a field that is named twice, at its first place', () => {
    const rows = [
      { error: 'a', workflow_id: 'x' },
      { error: 'b', workflow_id: 'y' },
      { error: 'b', workflow_id: 'x' },
    ];
    const table = filled(rows);
    expect(ids(table, 'error', 'workflow_id', '-error')).toEqual(['3', '2', '1']);
  });

  test('leaves what ties in the order of creation, and what was created together in that of storage', () => {
    const table = filled([{ created_at: 2 }, { created_at: 1 }, { created_at: 2 }, { created_at: 1 }]);
    expect(ids(table)).toEqual(['2', '4', '1', '3']);
    expect(ids(table, '-workflow_id')).toEqual(['2', '4', '1', '3']);
    expect(ids(table, '-created_at')).toEqual(['3', '1', '4', '2']);
  });

  test('by an unknown field throws', () => {
    expect(() => ids(filled([]), 'token')).toThrow('There is no field "token" to sort by.');
  });
});

test('a page of many rows is the same whether all or only the best are kept while looking', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ({ sequence: i, created_at: (i * 7919) % 20_011 }));
  const compare = comparatorFor({}, [{ field: 'created_at', descending: true }]);
  const even = (row: { sequence: number }): boolean => row.sequence % 2 === 0;
  const all = rows.filter(even).sort(compare);
  for (const [offset, size] of [
    [0, 0],
    [0, 25],
    [700, 30],
    [9_990, 100],
    [20_000, 5],
  ] as const) {
    const batches = [rows.slice(0, 5_000), rows.slice(5_000, 5_001), rows.slice(5_001)];
    const page = selectPage(batches, even, compare, { offset, size });
    expect(page).toEqual({ total: all.length, rows: all.slice(offset, offset + size) });
  }
});

test('every field that the contract filters by has a column', () => {
  for (const field of EXECUTION_FILTERS) expect(EXECUTION_COLUMNS).toHaveProperty(field);
  for (const field of EXECUTION_GROUP_FILTERS) expect(GROUP_COLUMNS).toHaveProperty(field);
});

test('an unreported number of operations is rendered as 0 and matches no filter', () => {
  const table = filled([{ total_operations: null }, { total_operations: 0 }]);
  const shown = table.page(everyone).rows.map((row) => JSON.parse(table.text(row)).total_operations);
  expect(shown).toEqual([0, 0]);
  const found = table.page({ ...everyone, filters: new Map([['total_operations', [0]]]) });
  expect(found.rows.map((row) => row.id)).toEqual(['2']);
});

test('a time is found by its microseconds, not by what is shown of it', () => {
  const table = filled([{ created_at: 1_700_000_000_123_456 }]);
  const totalAt = (at: Micros): number =>
    table.page({ ...everyone, filters: new Map([['created_at', [at]]]) }).total;
  expect(totalAt(1_700_000_000_123_000)).toBe(0);
  expect(totalAt(1_700_000_000_123_456)).toBe(1);
});

function queryOf(text: string, tenant = ''): ListQuery {
  const parameters = new URLSearchParams(text);
  const filters = new Map<string, FilterValue[]>();
  for (const field of new Set(parameters.keys())) {
    if (field.startsWith('_') && field !== '_group_id') continue;
    const name = field === '_group_id' ? 'execution_group_id' : field;
    const values = parameters.getAll(field).map((value) => read(name, value));
    filters.set(
      field,
      values.filter((value) => value !== undefined),
    );
  }
  if (parameters.get('_include_system_workflows') !== 'true' && !filters.has('is_system_workflow')) {
    filters.set('is_system_workflow', [false]);
  }
  return {
    scope: {
      tenants: parameters.get('_all_tenants') === 'true' ? 'all' : new Set([tenant]),
      user: 'admin',
      seesPrivate: true,
    },
    filters,
    sort: keys(...parameters.getAll('_sort').filter((key) => !key.startsWith('label:'))),
    offset: Number(parameters.get('_offset') ?? 0),
    size: parameters.get('_get_all_results') === 'true' ? null : Number(parameters.get('_size') ?? 1000),
  };
}

function read(field: string, text: string): FilterValue | undefined {
  const column = EXECUTION_COLUMNS[field as keyof typeof EXECUTION_COLUMNS];
  return parseFilter(column.kind, text, (time) => {
    const milliseconds = Date.parse(time);
    return Number.isNaN(milliseconds) ? undefined : milliseconds * 1000;
  });
}

function keys(...texts: string[]): ListQuery['sort'] {
  return texts.map((text) => ({ field: text.replace(/^[+-]/, ''), descending: text.startsWith('-') }));
}

function ids(table: ExecutionStore, ...sort: string[]): string[] {
  return table.page({ ...everyone, sort: keys(...sort) }).rows.map((row) => row.id);
}

function sorted(table: ExecutionStore, sort: string, field: 'error' | 'status'): (string | null)[] {
  return table.page({ ...everyone, sort: keys(sort) }).rows.map((row) => row[field]);
}

/** Executions numbered from 1, the same but for what is said. */
function filled(rows: Partial<ExecutionRow>[]): ExecutionStore {
  const table = new ExecutionStore();
  for (const [index, values] of rows.entries()) {
    table.insert({
      id: String(index + 1),
      tenant: 'one',
      workflow_id: 'heal',
      created_at: 0,
      created_by: 'ada',
      status: 'terminated',
      ...values,
    });
  }
  return table;
}

function withoutTimesOfNow(item: Partial<Execution>): Partial<Execution> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '$now'));
}
