import { describe, expect, it } from 'vitest';
import { DefectPolicy, ManagerError } from '../../src/sandbox/engine/model/errors.ts';
import { CONTRACT } from '../../src/sandbox/engine/model/release.ts';
import type { DeploymentRow, Json, JsonObject } from '../../src/sandbox/engine/model/types.ts';
import { mergeParameters } from '../../src/sandbox/engine/parameters/merge.ts';
import type { ParameterSchema } from '../../src/sandbox/engine/store/state.ts';

const DEPLOYMENT: DeploymentRow = {
  id: 'd1',
  tenant: 'default_tenant',
  blueprint_id: 'web-shop',
  display_name: 'Shop',
  visibility: 'tenant',
  created_by: 'maria',
  create_execution: null,
  latest_execution: null,
  extra: { inputs: { region: 'eu' } },
};

function merge(
  declared: Record<string, ParameterSchema>,
  given: JsonObject,
  allowCustom = false,
): JsonObject {
  const context = {
    deployment: DEPLOYMENT,
    secrets: { key: 'hidden' },
    defects: new DefectPolicy('intended'),
    assertDeployment: () => {},
    assertDeploymentGroup: () => {},
  };
  return mergeParameters({ workflowId: 'backup', declared, given, allowCustom, context, release: CONTRACT });
}

function rejection(declared: Record<string, ParameterSchema>, given: JsonObject): string {
  try {
    merge(declared, given);
  } catch (error) {
    if (error instanceof ManagerError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'none';
}

it('puts given parameters first, then the defaults of the others', () => {
  const declared = { a: { default: 1 }, b: { default: 'two' }, c: { required: false } };
  expect(Object.entries(merge(declared, { b: 'mine' }))).toEqual([
    ['b', 'mine'],
    ['a', 1],
  ]);
});

it("reports the first failing check, in the manager's order", () => {
  const declared: Record<string, ParameterSchema> = {
    must: {},
    count: { type: 'integer', constraints: [{ in_range: [1, 10] }] },
  };
  expect(rejection(declared, { other: 1, count: 'x' })).toContain('declares no parameter other');
  expect(rejection(declared, { count: 'x' })).toContain('count must be of type integer.');
  expect(rejection(declared, { count: '11' })).toContain('count must satisfy in_range(1, 10).');
  expect(rejection(declared, { count: 5 })).toContain('needs the parameters must.');
  expect(rejection(declared, { count: 5, must: null })).toBe('none');
});

describe('values are converted to the declared type', () => {
  it.each<[string, Json, Json]>([
    ['integer', '7', 7],
    ['integer', ' 7 ', 7],
    ['integer', '1_000', 1000],
    ['integer', 7.9, 7],
    ['integer', -7.9, -7],
    ['integer', true, 1],
    ['integer', '12345678901234567890', 12345678901234567890n],
    ['float', '1.5', 1.5],
    ['float', '1e3', 1000],
    ['float', 'nan', Number.NaN],
    ['float', '-Infinity', Number.NEGATIVE_INFINITY],
    ['boolean', 'TRUE', true],
    ['list', '12', [1, 2]],
    ['list', {}, []],
    ['list', ['3', 4.5], [3, 4]],
    ['dict', 'anything', 'anything'],
    ['regex', '(', '('],
  ])('%s from %j', (type, value, result) => {
    expect(merge({ it: { type, item_type: 'integer' } }, { it: value }).it).toEqual(result);
  });

  it.each<[string, Json]>([
    ['integer', ''],
    ['integer', '7.5'],
    ['integer', null],
    ['integer', []],
    ['integer', Number.NaN],
    ['integer', Infinity],
    ['float', 'x'],
    ['float', {}],
    ['boolean', 'yes'],
    ['boolean', 1],
    ['boolean', null],
    ['string', 5],
    ['string', null],
    ['list', 5],
    ['list', null],
    ['list', 'abc'],
    ['list', [[1]]],
  ])('but %s not from %j', (type, value) => {
    expect(rejection({ it: { type, item_type: 'integer' } }, { it: value })).toMatch(
      /^illegal_execution_parameters_error/,
    );
  });
});

describe('constraints', () => {
  it.each<[JsonObject, Json, boolean]>([
    [{ equal: 'a' }, 'a', true],
    [{ equal: 'a' }, 'b', false],
    [{ greater_than: 3 }, 3, false],
    [{ greater_or_equal: 3 }, 3, true],
    [{ less_than: 3 }, 3, false],
    [{ less_or_equal: 3 }, 3, true],
    [{ in_range: [1, 'UNBOUNDED'] }, 1000, true],
    [{ in_range: [1, 2] }, 'x', false],
    [{ valid_values: ['red', 'green'] }, 'blue', false],
    [{ length: 2 }, 'ab', true],
    [{ min_length: 3 }, [1, 2], false],
    [{ max_length: 3 }, 'abcd', false],
    [{ pattern: 'a+$' }, 'aaa', true],
    [{ pattern: 'a+$' }, 'ab', false],
  ])('%j with %j', (constraint, value, isFulfilled) => {
    const found = rejection({ it: { constraints: [constraint] } }, { it: value });
    expect(found === 'none').toBe(isFulfilled);
  });
});

it('evaluates functions in values, and rejects those that cannot be evaluated', () => {
  const of = (value: Json): Json | undefined => merge({ it: {} }, { it: value }).it;
  expect(of({ concat: ['a', { get_input: 'region' }, 1] })).toBe('aeu1');
  expect(of([{ get_secret: 'key' }])).toEqual(['hidden']);
  expect(rejection({ it: {} }, { it: { get_secret: 'other' } })).toMatch(/^not_found_error/);
  expect(rejection({ it: {} }, { it: { get_attribute: ['node', 'ip'] } })).toMatch(
    /^functions_evaluation_error/,
  );
});

describe('integers beyond the safe range of JavaScript', () => {
  const huge = 2n ** 80n;
  it.each<[string, JsonObject, Json]>([
    ['equal', { equal: huge }, huge],
    ['valid_values', { valid_values: [1, huge] }, huge],
    ['in_range', { in_range: [1, huge] }, huge - 1n],
    ['greater_than', { greater_than: huge }, huge + 1n],
  ])('are compared exactly by %s', (operator, constraint, value) => {
    const declared = { n: { type: 'integer', constraints: [constraint] } };
    expect(merge(declared, { n: value }).n).toBe(value);
    expect(rejection(declared, { n: operator === 'greater_than' ? huge : huge + 1n })).toContain(operator);
  });

  it('equal the same number in another notation, and true equals 1', () => {
    expect(merge({ n: { constraints: [{ equal: 1 }] } }, { n: true }).n).toBe(true);
    expect(merge({ n: { constraints: [{ equal: [1, { a: 2n }] }] } }, { n: [true, { a: 2 }] }).n).toEqual([
      true,
      { a: 2 },
    ]);
  });
});

describe('a pattern', () => {
  it.each([
    ['^[a-z]+$', 'abc', true],
    ['^[a-z]+$', 'abc1', false],
    ['[a-z]', 'ab1', true],
    ['b', 'ab', false],
    ['(?P<year>\\d{4})-\\d\\d\\Z', '2026-03', true],
    ['(?P<year>\\d{4})-\\d\\d\\Z', '2026-03-02', false],
    ['[]x-]+$', ']-x', true],
    ['\\w+$', 'Größe', true],
    ['\\-\\/', '-/', true],
  ])('%s is matched as Python does with %j', (pattern, value, fits) => {
    const declared = { name: { constraints: [{ pattern }] } };
    expect(rejection(declared, { name: value }) === 'none').toBe(fits);
  });

  it('matches a text that would need much backtracking in linear time', () => {
    const value = `${'a'.repeat(50_000)}!`;
    expect(rejection({ name: { constraints: [{ pattern: '^(a+)+$' }] } }, { name: value })).toContain(
      'pattern',
    );
  });
});

describe('intrinsic functions', () => {
  it.each<[Json, Json]>([
    [{ string_find: ['a😀b', 'b'] }, 2],
    [{ string_find: ['abc', 'x'] }, -1],
    [{ string_replace: ['aaa', 'a', 'b', 2] }, 'bba'],
    [{ string_replace: ['ab', '', '-'] }, '-a-b-'],
    [{ string_split: ['a,b', ',', -1] }, 'b'],
    [{ merge: [{ a: 1 }, { b: { string_upper: 'x' } }, { a: 2 }] }, { a: 2, b: 'X' }],
    [{ get_sys: ['deployment', 'owner'] }, 'maria'],
    [{ get_consumers: 'names' }, []],
    [{ string_upper: { get_input: 'region' } }, 'EU'],
    [{ nothing_known: 1 }, { nothing_known: 1 }],
    [
      { string_upper: 'x', other: 1 },
      { string_upper: 'x', other: 1 },
    ],
  ])('%j is %j', (value, result) => {
    expect(merge({}, { x: value }, true).x).toEqual(result);
  });

  it.each<Json>([
    { concat: 'ab' },
    { merge: [1] },
    { string_split: ['a', ''] },
    { string_split: ['a', ',', 5] },
    { string_upper: 5 },
    { string_find: ['a'] },
    { get_sys: ['deployment', 'colour'] },
    { get_sys: 'deployment' },
    { get_attribute: ['node', 'a'] },
    { get_label: 'x' },
  ])('%j cannot be evaluated', (value) => {
    expect(() => merge({}, { x: value }, true)).toThrow('cannot be evaluated');
  });
});
