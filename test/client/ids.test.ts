import { describe, expect, test } from 'vitest';
import { assertId } from '../../src/client/resources/validate.ts';
import { batchValues } from '../../src/client/transport/query.ts';

const query = (ids: readonly string[]) => ids.map((id) => `id=${encodeURIComponent(id)}&`).join('');

describe('batches of ids', () => {
  test.each([
    ['UUIDs', () => crypto.randomUUID()],
    ['custom ids of 80 characters', (index: number) => `${index}`.padEnd(80, 'x')],
    ['ids of two bytes a character', (index: number) => `${index}`.padEnd(60, 'ö')],
    ['ids with characters that are escaped', (index: number) => `${index}`.padEnd(60, '&')],
  ])('of %s fit into a URL of 2,000 bytes, in their order', (_, idOf) => {
    const ids = Array.from({ length: 500 }, (_, index) => idOf(index));
    const batches = batchValues(ids, 'id', 1600);
    expect(batches.flat()).toEqual(ids);
    for (const batch of batches) expect(query(batch).length).toBeLessThanOrEqual(1600);
    // No batch is smaller than it must be.
    for (const [index, batch] of batches.slice(0, -1).entries()) {
      const [next = ''] = batches[index + 1] ?? [];
      expect(query([...batch, next]).length).toBeGreaterThan(1600);
    }
  });

  test('of no ids are empty', () => {
    expect(batchValues([], 'id')).toEqual([]);
  });

  test('put an id that is too long into a batch of its own', () => {
    const long = 'x'.repeat(5000);
    expect(batchValues(['a', long, 'b', 'c'], 'id')).toEqual([['a'], [long], ['b', 'c']]);
  });
});

test.each(['a\0b', '\0', 'a\nb', '\x7f', 'a\u0085', '\ud800'])(
  'an id with a character that cannot be sent is rejected: %j',
  (id) => {
    expect(() => assertId(id)).toThrow(TypeError);
  },
);
