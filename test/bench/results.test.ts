/** Every figure of speed and size in a document comes from the committed results. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StoredResult } from '../../scripts/bench/benchmark.ts';
import { BENCHMARKS } from '../../scripts/bench/benchmarks.ts';
import { embedResults, filesWithResults, withoutResults } from '../../scripts/bench/embed-results.ts';
import { resultsDocument } from '../../scripts/bench/report.ts';
import { RESULTS, readResults } from '../../scripts/bench/results.ts';
import { ROOT } from '../../scripts/lib/bundle.ts';

const results = await readResults();
const REMEDY = 'npm run bench -- --save';

describe('the committed results', () => {
  test('include every benchmark', () => {
    const names = BENCHMARKS.map(({ name }) => name);
    expect(results.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  test('match results/README.md', async () => {
    expect(await readFile(join(RESULTS, 'README.md'), 'utf8'), REMEDY).toBe(resultsDocument(results));
  });
});

describe('the documents', async () => {
  const files = await filesWithResults();

  test.each(files)('%s quotes the committed results', async (file) => {
    const text = await readFile(join(ROOT, file), 'utf8');
    expect(embedResults(text, results), REMEDY).toBe(text);
  });

  test.each(files)('%s contains no other figures of speed or size', async (file) => {
    const text = withoutResults(await readFile(join(ROOT, file), 'utf8'));
    expect(text.match(FIGURE)).toBeNull();
  });

  test('are searched for requests per second, sizes and factors', () => {
    expect('It responses 7,000 requests/s.').toMatch(FIGURE);
    expect('It has 8 kB.').toMatch(FIGURE);
    expect('It is 3 times as fast.').toMatch(FIGURE);
  });
});

const FIGURE = /[\d.,]+ ?(kB|KB|MB|µs|requests\/s)(?!\w)|[\d.,]+ (×|times) (as|faster|smaller|slower)\b/;

describe('a quoted result', () => {
  const one = (name: string, ratio: number, bytes: number): StoredResult => ({
    name,
    title: name,
    day: '2026-03-02',
    quick: false,
    machine: { cpu: 'CPU', cores: 2, memory: 8, system: 'Linux 6' },
    versions: {},
    figures: [{ contender: 'a thing', metric: 'gzip', unit: 'bytes', samples: [bytes] }],
    ratios: [{ id: 'a', title: 'ours against theirs', samples: [ratio] }],
    notes: [],
  });

  test('is replaced, and the text beside it is not', () => {
    const text = 'It has <!-- measured: size a thing -->9 kB<!-- /measured -->, not 9 kB.';
    expect(embedResults(text, [one('size', 1, 1_234)])).toBe(
      'It has <!-- measured: size a thing -->1.2 kB<!-- /measured -->, not 9 kB.',
    );
  });

  test('that is missing is an error', () => {
    expect(() => embedResults('<!-- measured: size a thing -->1<!-- /measured -->', [])).toThrow(
      'There is no result for "size a thing": npm run bench -- --save',
    );
    expect(() => embedResults('<!-- measured: speed -->1<!-- /measured -->', [])).toThrow(
      'Unknown kind of result: "speed".',
    );
  });
});
