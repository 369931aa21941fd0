import { describe, expect, it } from 'vitest';
import { parameterFields, parseForm } from '../../src/console/data/parameter-form.ts';
import { formatSdkCall } from '../../src/console/data/sdk-call.ts';

const fields = parameterFields({
  parameters: {
    region: { type: 'string', default: 'eu' },
    keep_days: { type: 'integer', default: 7, constraints: [{ in_range: [1, 90] }] },
    ratio: { type: 'float', required: false },
    hot: { type: 'boolean', required: false },
    hosts: { type: 'list', required: false },
    labels: { type: 'dict', required: false },
    size: { type: 'string', required: false, constraints: [{ valid_values: ['small', 'large'] }] },
    node: { type: 'string' },
    anything: { required: false },
  },
});

describe('the parameter form', () => {
  it('has a typed field for each parameter, required if it has no default', () => {
    expect(fields.map(({ name, kind, isRequired, initial }) => [name, kind, isRequired, initial])).toEqual([
      ['region', 'string', false, 'eu'],
      ['keep_days', 'integer', false, '7'],
      ['ratio', 'float', false, ''],
      ['hot', 'boolean', false, ''],
      ['hosts', 'list', false, ''],
      ['labels', 'dict', false, ''],
      ['size', 'string', false, ''],
      ['node', 'string', true, ''],
      ['anything', 'any', false, ''],
    ]);
    expect(fields[1]?.rules).toEqual(['from 1 to 90']);
    expect(fields[6]?.choices).toEqual(['small', 'large']);
  });

  it('sends changed values by type, and omits defaults', () => {
    const texts = {
      keep_days: '14',
      ratio: '0.5',
      hot: 'true',
      hosts: '["a"]',
      labels: '{"a": 1}',
      node: 'n1',
      anything: 'as it is',
    };
    expect(parseForm(fields, texts)).toEqual({
      parameters: {
        keep_days: 14,
        ratio: 0.5,
        hot: true,
        hosts: ['a'],
        labels: { a: 1 },
        node: 'n1',
        anything: 'as it is',
      },
      errors: {},
    });
  });

  it.each([
    ['keep_days', '1.5', 'It must be a whole number.'],
    ['keep_days', '91', 'It must be from 1 to 90.'],
    ['ratio', 'much', 'It must be a number.'],
    ['hot', '1', 'It must be true or false.'],
    ['hosts', '{}', 'It must be a list in JSON, such as ["a", "b"].'],
    ['labels', '[]', 'It must be an object in JSON, such as {"a": 1}.'],
    ['size', 'huge', 'It must be one of small, large.'],
    ['node', ' ', 'It is required.'],
  ])('reports the error in %s: %s', (name, text, fault) => {
    expect(parseForm(fields, { node: 'n', [name]: text }).errors).toEqual({ [name]: fault });
  });
});

describe('an SDK call', () => {
  it('is formatted as source code', () => {
    expect(formatSdkCall('executions.cancel', "it's", { force: true })).toBe(
      "client.executions.cancel('it\\'s', { force: true })",
    );
    expect(formatSdkCall('executions.cancel', 'id', undefined)).toBe("client.executions.cancel('id')");
    expect(
      formatSdkCall('executions.schedule', { scheduled_time: new Date(0), parameters: { 'a-b': [1, null] } }),
    ).toBe(
      [
        'client.executions.schedule({',
        "  scheduled_time: new Date('1970-01-01T00:00:00.000Z'),",
        "  parameters: { 'a-b': [1, null] },",
        '})',
      ].join('\n'),
    );
  });
});
