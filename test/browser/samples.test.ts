/**
 * Every block of code on the built site works: those of the guides and documents are run by test/samples, and here is
 * what the pages bring of their own, from the front page to each operation and each error.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { PICTURES } from '../../src/site/content/markdown/pictures.tsx';
import { typeCheck } from '../contract/guides/type-check.ts';
import { type Block, documentBlocks, pageBlocks } from '../samples/blocks.ts';
import {
  expectedStatuses,
  HAS_CURL,
  judgeCurl,
  judgePython,
  type RanBlock,
  runTypeScriptBlocks,
  statusesOfCurl,
} from '../samples/runners.ts';
import { testUnless } from '../unless.ts';

const inDocuments = new Set(documentBlocks().map(({ code }) => code.trim()));
// The folder is there: this project builds it first.
const all = pageBlocks(DOCS_FOLDER);
const blocks = all.filter(({ code }) => !inDocuments.has(code.trim()));
const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));
/** One name for a test of many like it. */
const named = (list: readonly Block[]) =>
  list.map((block) => ({ ...block, first: block.code.split('\n').at(-2) ?? '' }));

describe('the samples of the site', () => {
  test('are all of a language that is checked', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(blocks.map(({ language }) => language))).toEqual(
      new Set(['bash', 'go', 'http', 'java', 'shell', 'json', 'python', 'text', 'typescript']),
    );
    // Texts are what a server sends that is not JSON.
    for (const { code, where } of of('text')) expect(code, where).toMatch(/^<(!doctype )?html/i);
  });

  test('every guide is included with all of its samples', () => {
    const onPages = new Set(all.map(({ code }) => code.trim()));
    const missing = documentBlocks().filter(
      ({ where, code, language }) =>
        where.startsWith('spec/guides') && PICTURES[language] === undefined && !onPages.has(code.trim()),
    );
    expect(missing.map(({ where }) => where)).toEqual([]);
  });

  test.each(named(of('bash', 'shell')))(
    '$where: curl succeeds, or gets the requested error: $first',
    async ({ code }) => {
      expect(await judgeCurl(code)).toEqual([]);
    },
  );

  testUnless(!HAS_CURL && 'curl is not installed')(
    'the real curl gets the same responses',
    { tags: 'full' },
    async () => {
      for (const { code, where } of of('bash', 'shell')) {
        expect([where, await statusesOfCurl(code)]).toEqual([where, await expectedStatuses(code)]);
      }
    },
  );

  describe('TypeScript', { tags: 'full' }, () => {
    const samples = of('ts', 'typescript');
    let ran: RanBlock[];
    beforeAll(async () => {
      ran = await runTypeScriptBlocks(samples);
    });

    test('compiles against the SDK', () => {
      expect(typeCheck(samples.map(({ where, code }) => ({ file: where, line: 1, code })))).toEqual([]);
    });

    test.each(samples.map(({ where }, index) => ({ where, index })))('$where, $index: runs', ({ index }) => {
      expect(ran[index]?.failure).toBeUndefined();
    });
  });

  test.each(of('python'))('$where: Python calls what there is', ({ code }) => {
    expect(judgePython(code)).toEqual([]);
  });

  test('JSON is valid', () => {
    for (const { code, where } of of('json')) expect(() => JSON.parse(code), where).not.toThrow();
  });
});
