/** Unexpected JSON: any type, size and depth, and some text that is not JSON. */
import fc, { type Arbitrary } from 'fast-check';

/** Names that mean something to JavaScript, and texts that mean something to databases, shells and pages. */
const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'true',
  'FALSE',
  '-1',
  '1e9',
  '../../etc/passwd',
  "'; DROP TABLE executions; --",
  '<script>alert(1)</script>',
  '%00',
  '%s%n',
  '#{7*7}',
  '\ud800',
  '\udc00\ud800',
  '\u202e\u0000\ufeff',
  '💥'.repeat(50),
  'x'.repeat(10_000),
  '1'.repeat(5_000),
  '9999-99-99T99:99:99Z',
  '0000-00-00',
  '-271821-04-20T00:00:00Z',
  '2026-03-02T09:00:00.000000000000001+99:99',
  '10:00',
  'now',
  '99999999999999999999',
  '2026-03-02 25:61',
  'Feb 30 2026',
];

/** Written as they are: JSON has no such numbers, or has them where few can read them. */
const BARE = [
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  '0.0',
  '2.0',
  '1e400',
  '-1e400',
  '1e-400',
  '2147483648',
  '9007199254740993',
  '9223372036854775808',
  '1'.repeat(400),
  '1'.repeat(5_000),
  '01',
  '+1',
  '.5',
  '0x10',
  '1_000',
  'nul',
  'True',
  'undefined',
  "'single'",
  '[',
  '{',
  '"',
  '"\\u12',
  '"\\x"',
  '"\u0001"',
  '[1,]',
  '{"a":1,}',
  '//',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"__proto__":null,"toString":null,"hasOwnProperty":1}',
  '{"a":1,"a":2}',
  '{"get_secret":"__proto__"}',
  '{"get_input":["constructor",{"concat":[[],{}]}]}',
  '{"get_input":"constructor"}',
  '{"get_input":["sizes","length"]}',
  '{"get_input":["region",{"toString":null}]}',
  '{"keep_days":{"get_input":"__proto__"}}',
  '{"region":{"get_input":"constructor"}}',
  '{"region":{"get_secret":{"toString":null}}}',
  '{"keep_days":{"toString":null,"valueOf":null}}',
  '{"keep_days":91}',
  '{"keep_days":1e400}',
  '{"concat":[{"concat":[null,true,{"get_secret":"x"}]}]}',
  '{"get_attribute":[]}',
];

/** Brackets without an end, and more of them than a stack holds. */
const deep: Arbitrary<string> = fc
  .tuple(fc.constantFrom(10, 400, 600, 20_000), fc.constantFrom('[', '{"a":', '{"concat":['), fc.boolean())
  .map(([depth, open, closes]) => {
    const end = open.startsWith('{') ? (open.endsWith('[') ? ']}' : '}') : ']';
    return `${open.repeat(depth)}1${closes ? end.repeat(depth) : ''}`;
  });

export const oddText: Arbitrary<string> = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary' }));

export const oddJson: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: oddText.map((text) => JSON.stringify(text)) },
  { weight: 5, arbitrary: fc.constantFrom(...BARE) },
  { weight: 5, arbitrary: fc.constantFrom('null', 'true', 'false', '0', '1', '-1', '1.5', '[]', '{}', '""') },
  { weight: 3, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: deep },
);
