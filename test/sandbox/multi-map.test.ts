import { describe, expect, test } from 'vitest';
import { MultiMap } from '../../src/sandbox/engine/store/multi-map.ts';

describe('rows are found by a text', () => {
  const [one, other] = [{ name: 'one' }, { name: 'other' }];

  test('in the order in which they came to have it', () => {
    const lookup = new MultiMap<object>();
    expect(lookup.get('id')).toEqual([]);
    lookup.add('id', one);
    expect(lookup.get('id')).toEqual([one]);
    lookup.add('id', other);
    expect(lookup.get('id')).toEqual([one, other]);
  });

  test('until they no longer have it', () => {
    const lookup = new MultiMap<object>();
    lookup.add('id', one);
    lookup.add('id', other);
    lookup.delete('id', one);
    expect(lookup.get('id')).toEqual([other]);
    lookup.delete('id', one);
    expect(lookup.has('id')).toBe(true);
    lookup.delete('id', other);
    expect(lookup.has('id')).toBe(false);
    expect(lookup.get('id')).toEqual([]);
  });
});
