/** What a page weighs before its live parts come, and that these are not waited for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { weights } from '../../scripts/docs/weights.ts';
import { readPage, sitePages } from './site-pages.ts';

const all = new Map((await weights(DOCS_FOLDER)).map((weight) => [weight.path, weight]));
const text = sitePages().filter((path) => !path.startsWith('console/'));

describe('a page to read', () => {
  it.each(text)('%s is light', (path) => {
    const { htmlGzip = Number.NaN, linkedGzip = Number.NaN, fonts = Number.NaN } = all.get(path) ?? {};
    // Bytes as a server sends them that compresses: the page, its styles and small scripts, its one font.
    expect(htmlGzip).toBeLessThan(30_000);
    expect(linkedGzip).toBeLessThan(20_000);
    expect(fonts).toBeLessThan(50_000);
  });

  it.each(text)('%s names two small scripts, and nothing of its live parts', (path) => {
    const scripts = [...readPage(path).matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+\.js)"/g)].map(
      ([, url = '']) => url,
    );
    expect(scripts.map((url) => url.replace(/.*\/(\w+)-.*/, '$1'))).toEqual(['theme', 'site']);
    for (const url of scripts) expect(existsSync(join(DOCS_FOLDER, path, '..', url))).toBe(true);
  });
});
