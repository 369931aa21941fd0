/** Timestamps become dates, and nothing else changes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TIMESTAMP_FIELDS } from '../../generated/operations.ts';
import { CloudifyClient, type Execution, withDates } from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { example } from './fake-manager.ts';

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
const execution = example<Execution>('ExecutionTerminated');

/** Every string in a response that looks like a timestamp, by the name of its field. */
function timestamps(row: object): string[] {
  return Object.entries(row)
    .filter(([, value]) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value))
    .map(([name]) => name);
}

describe('withDates', () => {
  test('turns every timestamp of an execution into a Date', () => {
    const dated = withDates(execution);
    expect(timestamps(execution)).toContain('ended_at');
    expect(timestamps(dated)).toEqual([]);
    expect(dated.created_at).toBeInstanceOf(Date);
    expect(dated.created_at.toISOString()).toBe(execution.created_at);
    expect(JSON.parse(JSON.stringify(dated))).toEqual(execution);
  });

  test.each(Object.keys(bundle.components.examples))('converts every timestamp of the example %s', (name) => {
    const { value } = bundle.components.examples[name];
    const rows = value.items ?? [value];
    // What is sent is written by the caller, and a filter of a deletion holds no rows.
    if (!rows.every((row: unknown) => typeof row === 'object' && row !== null && 'created_by' in row)) return;
    const dated = withDates(value as { items?: object[] });
    for (const row of dated.items ?? [dated]) expect(timestamps(row)).toEqual([]);
    expect(JSON.parse(JSON.stringify(dated))).toEqual(value);
  });

  test('of an array returns an array of rows', () => {
    const dated = withDates([execution, execution]);
    expect(Array.isArray(dated)).toBe(true);
    expect(dated.map(({ created_at }) => created_at.toISOString())).toEqual([
      execution.created_at,
      execution.created_at,
    ]);
    expect(withDates([])).toEqual([]);
    expect(withDates([[execution]])[0]?.[0]?.created_at).toBeInstanceOf(Date);
  });

  test('keeps null and missing fields', () => {
    expect(withDates({ ended_at: null, id: 'x' })).toEqual({ ended_at: null, id: 'x' });
    expect(Object.keys(withDates({ id: 'x' }))).toEqual(['id']);
    const stub = example<object>('ExecutionScheduledStub');
    expect(withDates(stub)).toEqual(stub);
  });

  test('does not change its argument', () => {
    const row = {
      created_at: '2026-03-02T09:30:00.000Z',
      parameters: { created_at: '2026-03-02T09:30:00.000Z' },
    };
    const dated = withDates(row);
    expect(row.created_at).toBe('2026-03-02T09:30:00.000Z');
    expect(dated.parameters).toBe(row.parameters);
    expect(withDates(dated).created_at).toEqual(dated.created_at);
  });

  test('makes an invalid Date of a string that is not a timestamp', () => {
    const { created_at } = withDates({ created_at: 'yesterday' });
    expect(created_at).toBeInstanceOf(Date);
    expect(created_at.getTime()).toBeNaN();
  });

  test('converts the fields that have the format date-time in the contract', () => {
    expect([...TIMESTAMP_FIELDS].sort()).toEqual(['created_at', 'ended_at', 'scheduled_for', 'started_at']);
  });

  test('takes rows, projections, pages and groups', async () => {
    const client = new CloudifyClient({
      baseUrl: 'http://sandbox',
      auth: { username: 'admin', password: 'admin' },
      fetch: createSandbox({ clock: 'virtual', seed: 'dates' }).fetch,
    });
    const page = withDates(await client.executions.list({ include: ['id', 'created_at'], size: 2 }));
    expect(page.items).toHaveLength(2);
    for (const { created_at } of page.items) expect(created_at.getTime()).toBeGreaterThan(0);
    expect(page.metadata.pagination.size).toBe(2);
    const [group] = (await client.executionGroups.list()).items.map((row) => withDates(row));
    expect(group?.created_at).toBeInstanceOf(Date);
  });
});
