/** Reading large states: the platform's own parser reads what it can read exactly. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseJson } from '../../src/sandbox/engine/python/json-parse.ts';
import { parseDocumentBytes } from '../../src/sandbox/engine/snapshot/parse-document.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Whether the text was given to the platform's parser as a whole. */
function isParsedByPlatform(text: string): boolean {
  const parse = vi.spyOn(JSON, 'parse');
  parseJson(text);
  return parse.mock.calls.some(([given]) => given === text);
}

describe('a JSON text', () => {
  it.each([
    ['an execution token with many digits in a row', '{"token": "12345678901234567890123456789012"}'],
    ['a quotation mark before digits in a string', String.raw`["\"1234567890123456789", "\\", 1]`],
    ['a fraction with many digits', '[0.12345678901234567, 1234567890123456.5, 1e300, 12345678901234567e2]'],
    ['an integer with 15 digits', '[999999999999999, -999999999999999]'],
  ])('is parsed by the platform when it has %s', (_, text) => {
    expect(isParsedByPlatform(text)).toBe(true);
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['12345678901234567890', 12345678901234567890n],
    ['-9007199254740993', -9007199254740993n],
    ['{"a": ["\\"", 9007199254740993]}', { a: ['"', 9007199254740993n] }],
  ])('keeps its integers exactly: %s', (text, value) => {
    expect(isParsedByPlatform(text)).toBe(false);
    expect(parseJson(text)).toEqual(value);
  });

  it('is rejected when it nests too deeply, though its strings hold brackets', () => {
    expect(() => parseJson('['.repeat(602) + ']'.repeat(602))).toThrow('levels deep');
    expect(parseJson(JSON.stringify(['['.repeat(1_000)]))).toEqual(['['.repeat(1_000)]);
  });
});

describe('a state document', () => {
  it('parses the other rows with the platform when a row has a number that only Python reads', () => {
    const rows = Array.from({ length: 5_000 }, (_, id) => JSON.stringify({ id, token: '1'.repeat(32) }));
    const text = `{"executions": [${rows.join(',')}, {"id": 12345678901234567890}]}`;
    const parse = vi.spyOn(JSON, 'parse');
    const { executions } = parseDocumentBytes(new TextEncoder().encode(text)) as unknown as {
      executions: Iterable<{ id: number | bigint }>;
    };
    expect([...executions].at(-1)?.id).toBe(12345678901234567890n);
    const parsed = parse.mock.results.flatMap(({ value }) => value as unknown[]);
    expect(parsed.length).toBeGreaterThan(4_000);
  });
});
