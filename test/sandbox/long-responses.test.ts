import { expect, test } from 'vitest';
import { toResponse } from '../../src/sandbox/api/respond.ts';

test('a response that is longer than a string can be is sent in pieces, in order', {
  tags: 'full',
}, () => {
  const rows = Array.from({ length: 600 }, (_, index) => [`${index},`, ROW]).flat();
  const { status, body } = toResponse({ status: 200, text: rows });
  expect(status).toBe(200);
  let length = 0;
  const numbers: number[] = [];
  for (const piece of body as Iterable<string>) {
    length += piece.length;
    for (const [, number] of piece.matchAll(/(\d+),/g)) numbers.push(Number(number));
  }
  expect(length).toBe(rows.reduce((sum, row) => sum + row.length, 0));
  expect(numbers).toEqual(Array.from({ length: 600 }, (_, index) => index));
});

/** One text in many places: the whole is longer than 512 MiB, and takes no memory. */
const ROW = ' '.repeat(1_000_000);
