/** An error message shows no value of a parameter, and keeps the words that it would have anyway. */
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/cli/redact.ts';

const MESSAGE = 'Value 91 of input keep_days violates constraint in_range(1, 90) operator.';

describe('a value of a parameter', () => {
  test.each([
    ['Value hunter2 of input key violates constraint pattern("x") operator.', { key: 'hunter2' }, 'hunter2'],
    ['The secret "the" is not allowed.', { key: 'the' }, '"the"'],
    ["Property key was assigned 'swordfish'.", { key: 'swordfish' }, 'swordfish'],
    ['key=swordfish is too short', { key: 'swordfish' }, 'swordfish'],
    ['Got swordfish', { key: 'swordfish' }, 'swordfish'],
    ['No swordfish here', { key: { deep: ['swordfish'] } }, 'swordfish'],
    ['a+b(c is no pattern', { key: 'a+b(c' }, 'a+b(c'],
    ['4711 is taken', { key: 4711 }, '4711'],
    ['Passwörter: zwölf', { key: 'zwölf' }, 'zwölf'],
    [MESSAGE, { keep_days: 91 }, '91'],
  ])('is not shown: %s', (message, parameters, secret) => {
    expect(redact(message, parameters, ['key', 'keep_days'])).not.toContain(secret);
  });
});

describe('an ordinary word of a message', () => {
  test.each([
    [{ keep_days: 91, mode: 'of' }],
    [{ keep_days: 91, mode: 'violates', other: 'constraint' }],
    [{ keep_days: 91, mode: 'input', n: 1, limit: 90 }],
    [{ keep_days: 91, mode: 'keep_days' }],
    [{ keep_days: 91, mode: 'operator', flag: 'true' }],
    [{ keep_days: 91, empty: '', blank: ' ' }],
  ])('stays, although a parameter has that value: %j', (parameters) => {
    expect(redact(MESSAGE, parameters, Object.keys(parameters))).toBe(
      'Value … of input keep_days violates constraint in_range(1, 90) operator.',
    );
  });

  test('stays when it is the name of the workflow or the deployment', () => {
    const message = 'Workflow "backup" does not exist in deployment shop-vienna';

    expect(redact(message, { a: 'backup', b: 'shop-vienna' }, ['shop-vienna', 'backup'])).toBe(message);
  });
});
