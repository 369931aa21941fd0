/** What a person reads fits where it is read, and never takes over the terminal. */
import { describe, expect, test } from 'vitest';
import { Output } from '../../src/cli/terminal/output.ts';
import { type Column, Table } from '../../src/cli/terminal/table.ts';
import { displayWidth, pad, sanitize, truncate, wrap } from '../../src/cli/terminal/text.ts';
import { formatClock, formatDuration, formatRelative } from '../../src/cli/terminal/time.ts';
import { FakeStream } from './fake-stream.ts';

const output = (columns: number | undefined, env: Record<string, string> = {}) =>
  new Output(new FakeStream(columns), env);

interface Row {
  id: string;
  status: string;
  name: string;
  note: string;
}
const columns: Column<Row>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'STATUS', text: ({ status }) => status, style: () => 'green' },
  { title: 'NAME', text: ({ name }) => name, least: 6 },
  { title: 'NOTE', text: ({ note }) => note, dispensable: 1, side: 'right' },
];
const rows: Row[] = [
  { id: 'abcdefgh', status: 'started', name: 'a long name of it', note: '7/12' },
  { id: 'ijklmnop', status: 'failed', name: '店', note: '' },
];
const table = (width: number | undefined, env: Record<string, string> = { NO_COLOR: '1' }) =>
  new Table(output(width, env), columns).lines(rows);

describe('a table', () => {
  test('is aligned, also with wide characters', () => {
    expect(table(80)).toEqual([
      'ID        STATUS   NAME               NOTE',
      'abcdefgh  started  a long name of it  7/12',
      'ijklmnop  failed   店',
    ]);
  });

  test('is never wider than the terminal, whose width decides what is cut and left out', () => {
    expect(table(36)).toEqual([
      'ID        STATUS   NAME         NOTE',
      'abcdefgh  started  a long nam…  7/12',
      'ijklmnop  failed   店',
    ]);
    expect(table(28)).toEqual([
      'ID        STATUS   NAME',
      'abcdefgh  started  a long n…',
      'ijklmnop  failed   店',
    ]);
    expect(table(20)).toEqual([
      'abcdefgh',
      '  started',
      '  a long name of it',
      '  7/12',
      'ijklmnop',
      '  failed  店',
    ]);
    for (let width = 10; width < 60; width++) {
      for (const line of table(width))
        expect(displayWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width);
    }
  });

  test('is not truncated without a terminal', () => {
    expect(table(undefined)[1]).toBe('abcdefgh  started  a long name of it  7/12');
  });

  test('keeps the columns of its first rows for those that follow', () => {
    const long = new Table(output(undefined), columns);
    long.lines(rows);

    expect(long.lines([{ id: 'x', status: 'y', name: 'z', note: '1' }])).toEqual([
      'x         y        z                     1',
    ]);
  });
});

describe('colours', () => {
  const coloured = '\u001b[32mstarted\u001b[39m';

  test.each([
    ['on a terminal', 80, {}, true],
    ['not elsewhere', undefined, {}, false],
    ['not with NO_COLOR', 80, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR, which is none', 80, { NO_COLOR: '' }, true],
    ['elsewhere, with FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', 80, { FORCE_COLOR: '0' }, false],
    ['not on a terminal that has none', 80, { TERM: 'dumb' }, false],
  ])('are there %s', (_, width, env, areThere) => {
    const stream = new FakeStream(width);
    const shown = new Output(stream, env as Record<string, string>);
    void shown.write(new Table(shown, columns).lines(rows));
    expect(stream.written.includes(coloured)).toBe(areThere);
  });
});

describe('a text from elsewhere', () => {
  test('cannot move the cursor, change colours, end a line or turn it round', () => {
    expect(sanitize('a\u001b[31mb\u0007\u009bc\nd\u202ee')).toBe('a\ufffd[31mb\ufffd\ufffdc d\ufffde');
  });

  test('is as wide as it is shown', () => {
    expect([
      displayWidth('abc'),
      displayWidth('店舗'),
      displayWidth('é'),
      displayWidth('👩‍💻'),
      displayWidth('…'),
    ]).toEqual([3, 4, 1, 2, 1]);
    expect(truncate('店舗名', 4)).toBe('店…');
    expect(truncate('→ abcdefgh', 6)).toBe('→ abc…');
    expect(pad('店', 4)).toBe('店  ');
  });

  test('is broken between words', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('unbreakable', 4)).toEqual(['unbreakable']);
  });
});

describe('times', () => {
  test.each([
    [0, '0.0 s'],
    [420, '0.4 s'],
    [9_960, '10 s'],
    [59_600, '1m 00s'],
    [72_000, '1m 12s'],
    [11_100_000, '3h 05m'],
    [187_200_000, '2d 4h'],
  ])('%d ms are %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  test('run as on a clock', () => {
    expect([formatClock(-5), formatClock(42_900), formatClock(3_905_000)]).toEqual([
      '0:00',
      '0:42',
      '1:05:05',
    ]);
  });

  test.each([
    [-1000, 'now'],
    [-42_000, '42 s ago'],
    [-200_000, '3 min ago'],
    [7_200_000, 'in 2 h'],
    [-3 * 86_400_000, '3 days ago'],
    [-200 * 86_400_000, '6 months ago'],
    [-800 * 86_400_000, '2 years ago'],
  ])('%d ms away are %s', (away, text) => {
    expect(formatRelative(1e12 + away, 1e12)).toBe(text);
  });
});
