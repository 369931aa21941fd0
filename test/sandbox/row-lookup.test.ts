import { describe, expect, test } from 'vitest';
import { RowLookup } from '../../src/sandbox/engine/store/multi-map.ts';

describe('rows are found by a text', () => {
  const [one, other] = [{ name: 'one' }, { name: 'other' }];

  test('in the order in which they came to have it', () => {
    const lookup = new RowLookup<object>();
    expect(lookup.with('id')).toEqual([]);
    lookup.add('id', one);
    expect(lookup.with('id')).toEqual([one]);
    lookup.add('id', other);
    expect(lookup.with('id')).toEqual([one, other]);
  });

  test('until they no longer have it', () => {
    const lookup = new RowLookup<object>();
    lookup.add('id', one);
    lookup.add('id', other);
    lookup.delete('id', one);
    expect(lookup.with('id')).toEqual([other]);
    lookup.delete('id', one);
    expect(lookup.has('id')).toBe(true);
    lookup.delete('id', other);
    expect(lookup.has('id')).toBe(false);
    expect(lookup.with('id')).toEqual([]);
  });
});
