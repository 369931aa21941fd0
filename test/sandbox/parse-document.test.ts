/** A document that is read row by row is the same as one that is read as a whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/sandbox/engine/python/json-parse.ts';
import { parseDocumentBytes } from '../../src/sandbox/engine/snapshot/parse-document.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What comes of a text: its value, or that it is none. */
function outcome(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return 'no JSON';
  }
}

describe('a document that is read row by row', () => {
  it('is what it is when it is read as a whole', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parseDocumentBytes(bytesOf(text))).toEqual(parseJson(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is rejected where it is rejected as a whole', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"a"',
      '"',
      ':',
      ',',
      '1',
      'null',
      '\\',
      ' ',
      'NaN',
      '-',
      '{"a":[',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(outcome(() => parseDocumentBytes(bytesOf(text)))).toEqual(outcome(() => parseJson(text)));
      }),
      { numRuns: 5_000 },
    );
  });

  it('keeps the last of several equal names, and a name that an object has from birth', () => {
    const text = '{"a": [1], "a": [{"b": 2}], "__proto__": [3], "big": [12345678901234567890, NaN]}';
    const read = parseDocumentBytes(bytesOf(text)) as Record<string, unknown>;
    expect(Object.entries(read)).toEqual(Object.entries(parseJson(text) as object));
  });

  it('reports which row is not JSON', () => {
    expect(() => parseDocumentBytes(bytesOf('{"executions": [{"id": 1}, {"id": tru}]}'))).toThrow(
      '/executions from 0',
    );
  });

  it('must be UTF-8', () => {
    expect(() => parseDocumentBytes(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toThrow();
  });
});
