import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/sandbox/engine/free-form-date.ts';
import { readDeletionTime, writeTime } from '../../src/sandbox/engine/times.ts';

// A Monday.
const NOW = Date.UTC(2026, 2, 2, 9, 30) * 1000;

const read = (text: string): string | undefined => {
  const time = readTime(text, NOW);
  return time === undefined ? undefined : writeTime(time);
};

describe('times that people write are understood', () => {
  it.each([
    ['2024-01-02T03:04:05.678Z', '2024-01-02T03:04:05.678Z'],
    ['2024-01-02T03:04:05.678901Z', '2024-01-02T03:04:05.678901Z'],
    ['2024-01-02T03:04:05+02:00', '2024-01-02T01:04:05.000Z'],
    ['2024-01-02 03:04:05', '2024-01-02T03:04:05.000Z'],
    ['2024-01-02T03:04', '2024-01-02T03:04:00.000Z'],
    ['2024-01-02', '2024-01-02T00:00:00.000Z'],
    ['20240102', '2024-01-02T00:00:00.000Z'],
    ['20240102T030405', '2024-01-02T03:04:05.000Z'],
    ['209901012230-0500', '2099-01-02T03:30:00.000Z'],
    ['20240102030405', '2024-01-02T03:04:05.000Z'],
    ['01/02/2024', '2024-01-02T00:00:00.000Z'],
    ['13/02/2024', '2024-02-13T00:00:00.000Z'],
    ['2 January 2024 10:00 pm', '2024-01-02T22:00:00.000Z'],
    ['January 2nd, 2024', '2024-01-02T00:00:00.000Z'],
    ['Jan-02-2024', '2024-01-02T00:00:00.000Z'],
    ['Tue, 02 Jan 2024 03:04:05 GMT', '2024-01-02T03:04:05.000Z'],
    ['2024-01-02 03:04:05 UTC+3', '2024-01-02T00:04:05.000Z'],
    ['10:00', '2026-03-02T10:00:00.000Z'],
    ['10pm', '2026-03-02T22:00:00.000Z'],
    ['10h 30m', '2026-03-02T10:30:00.000Z'],
    ['friday', '2026-03-06T00:00:00.000Z'],
    ['Feb 2025', '2025-02-02T00:00:00.000Z'],
    ['99-01-02', '1999-01-02T00:00:00.000Z'],
    ['2026', '2026-03-02T00:00:00.000Z'],
  ])('%s', (text, time) => {
    expect(read(text)).toBe(time);
  });

  it.each([
    'garbage',
    'tomorrow',
    '',
    '2099-13-01T00:00:00Z',
    '2024-02-30',
    '25:00',
    '10:00 xm',
    '2024-01-02T03:04:05+99:00',
    '1 2 3 4 5',
    '--',
  ])('"%s" is not', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a deletion takes its six forms', () => {
  it.each([
    '2024-01-03',
    '2024-01-03T00:00:00',
    '2024-01-03 00:00:00',
    '2024-01-03 00:00:00.000',
    '2024-01-03T00:00:00.0',
    '2024-01-03T00:00:00.000Z',
  ])('%s', (text) => {
    expect(readDeletionTime(text)).toBe(Date.UTC(2024, 0, 3) * 1000);
  });

  it.each(['2024-01-03T00:00:00Z', '2024-01-03T00:00:00+00:00', '2024-02-30', 'garbage', ''])(
    'and not %s',
    (text) => {
      expect(readDeletionTime(text)).toBeUndefined();
    },
  );
});

describe('a time that is written out is read in one step', () => {
  it.each([
    '2024-01-02T03:04:05',
    '2024-02-29T23:59:59.999999',
    '1000-01-01T00:00:00.5',
    '9999-12-31T12:00:00.123',
    '2023-02-29T00:00:00',
    '2024-13-01T00:00:00',
    '2024-01-01T24:00:00',
    '2024-01-01T00:60:00',
    '2024-01-01T00:00:60',
    '0099-01-02T00:00:00',
    '0000-01-02T00:00:00',
  ])('to the same as if it took many: %s', (time) => {
    // With the zone by another name every part is read on its own.
    expect(read(`${time}Z`)).toBe(read(`${time} UTC`));
  });
});
