/** What a browser loads before a page is readable: the page, its styles, its small scripts and one font. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { readPage, sitePages } from './site-pages.ts';

const pages = sitePages().filter((path) => !path.startsWith('console/'));

describe('a page', () => {
  it.each(pages)(
    '%s loads at most 34 kB of HTML, 20 kB of styles and scripts, and 50 kB of fonts',
    (path) => {
      const html = readPage(path);
      const linked = (pattern: RegExp) =>
        [...html.matchAll(pattern)].map(([, href = '']) =>
          readFileSync(join(DOCS_FOLDER, dirname(path), href)),
        );
      const code = linked(/<(?:link rel="stylesheet"|script)[^>]* (?:href|src)="([^"]+)"/g);
      const fonts = linked(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g);
      expect(gzipSync(html).length).toBeLessThan(34_000);
      expect(sum(code.map((file) => gzipSync(file).length))).toBeLessThan(20_000);
      expect(sum(fonts.map((file) => file.length))).toBeLessThan(50_000);
    },
  );

  it.each(pages)('%s loads only the theme and site scripts before its interactive parts', (path) => {
    const scripts = [...readPage(path).matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.js)"/g)];
    expect(scripts.map(([, url = '']) => url.replace(/.*\/(\w+)-.*/, '$1'))).toEqual(['theme', 'site']);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
