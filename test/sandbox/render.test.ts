/** Rows are shown exactly as the manager writes them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Execution } from '../../generated/openapi.ts';
import { EXECUTION_FIELDS, EXECUTION_GROUP_FIELDS } from '../../generated/operations.ts';
import type { NewExecution } from '../../src/sandbox/engine/model/types.ts';
import { stringifyJson } from '../../src/sandbox/engine/python/json-stringify.ts';
import { formatTime } from '../../src/sandbox/engine/python/time.ts';
import { ExecutionStore } from '../../src/sandbox/engine/store/execution-store.ts';
import { GroupStore } from '../../src/sandbox/engine/store/group-store.ts';
import { executionText, groupText } from '../../src/sandbox/engine/store/render.ts';
import { scenarios } from '../recordings/index.ts';
import { tableOf } from './recorded-executions.ts';

describe('an execution', () => {
  const recorded = scenarios()
    .filter(({ section }) => section === 'list')
    .flatMap(({ steps }) => steps.filter((step) => step.setup && step.response.status === 201))
    .map(({ response }) => response.body as Execution);

  test('has the fields of the recorded responses, in their order', () => {
    for (const response of recorded) {
      const [row] = [...tableOf([response])].slice(-1);
      const shown = JSON.parse(executionText(row as NonNullable<typeof row>)) as Execution;
      const { created_at, ...others } = response;
      expect(shown).toMatchObject(created_at.startsWith('$') ? others : response);
      expect(Object.keys(shown)).toEqual(Object.keys(response));
    }
  });

  test('of which some fields are requested has these only, in the usual order', () => {
    const row = rowOf({ status: 'terminated', parameters: { b: 1, a: [] } });
    const include = new Set(['status_display', 'parameters', 'id']);
    expect(executionText(row, include)).toBe(
      '{"id": "x", "parameters": {"b": 1, "a": []}, "status_display": "completed"}',
    );
    expect(Object.keys(JSON.parse(executionText(row)))).toEqual([...EXECUTION_FIELDS]);
  });

  test('renders uncounted operations as 0, and a missing status as null', () => {
    const shown = JSON.parse(executionText(rowOf({ status: null }))) as Execution;
    expect(shown).toMatchObject({
      total_operations: 0,
      finished_operations: 0,
      status: null,
      status_display: null,
    });
  });
});

describe('a group', () => {
  const values = { id: 'g', tenant: 'one', workflow_id: 'heal', created_at: 0, created_by: 'ada' };

  test('has its members and its status only where they are loaded', () => {
    const table = new ExecutionStore();
    const group = new GroupStore().insert({ ...values, deployment_group_id: 'shops' });
    for (const id of ['x', 'y']) table.link(group, table.insert({ ...values, id, status: 'pending' }));
    const loaded = JSON.parse(groupText(group, true)) as object;
    expect(loaded).toMatchObject({ execution_ids: ['x', 'y'], status: 'pending', concurrency: 5 });
    const unloaded = JSON.parse(groupText(group, false)) as object;
    expect(unloaded).toEqual({ ...loaded, execution_ids: null, status: null });
    expect(Object.keys(unloaded)).toEqual([...EXECUTION_GROUP_FIELDS]);
    expect(groupText(group, false, new Set(['status', 'id']))).toBe('{"id": "g", "status": null}');
  });
});

describe('JSON', () => {
  test('reads as what it was written from, and is printable ASCII', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = stringifyJson(value as Parameters<typeof stringifyJson>[0]);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text).toMatch(/^[ -~]*$/);
      }),
    );
  });

  test('is laid out as by Python', () => {
    expect(stringifyJson({ a: [1, 2.5, true], b: {}, c: [], d: null })).toBe(
      '{"a": [1, 2.5, true], "b": {}, "c": [], "d": null}',
    );
  });

  test('escapes as Python does', () => {
    expect(stringifyJson('"\\/\b\f\n\r\t\u0001\u007fé€\u{1f600}\ud800')).toBe(
      String.raw`"\"\\/\b\f\n\r\t\u0001\u007f\u00e9\u20ac\ud83d\ude00\ud800"`,
    );
  });

  test('has the numbers that JSON does not have, and integers of any size', () => {
    expect(stringifyJson([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(
      '[NaN, Infinity, -Infinity]',
    );
    expect(stringifyJson([2n ** 70n, 1e21, 0.0001, 0.00001, -1.5e-10, 123456.75])).toBe(
      '[1180591620717411303424, 1000000000000000000000, 0.0001, 1e-05, -1.5e-10, 123456.75]',
    );
  });
});

test('a time is cut off to milliseconds, not rounded, before 1970 too', () => {
  expect(formatTime(1_700_000_000_123_999)).toBe('2023-11-14T22:13:20.123Z');
  expect(formatTime(-1)).toBe('1969-12-31T23:59:59.999Z');
  expect(formatTime(Date.UTC(9999, 11, 31, 23, 59, 59, 999) * 1000)).toBe('9999-12-31T23:59:59.999Z');
});

function rowOf(values: Partial<NewExecution> & Pick<NewExecution, 'status'>) {
  const given = { id: 'x', tenant: 'one', workflow_id: 'heal', created_at: 0, created_by: 'ada' };
  return new ExecutionStore().insert({ ...given, ...values });
}
