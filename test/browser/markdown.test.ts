/** The built copies in Markdown: without HTML and without dead links. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { readPage, sitePages } from './site-pages.ts';

const read = (path: string) => readFileSync(join(DOCS_FOLDER, path), 'utf8');
const copies = sitePages().map((page) => ({ page, path: page.replace(/\.html$/, '.md') }));

/** Without what stands in code. */
function prose(markdown: string): string {
  return markdown.replaceAll(/^( *)```.*?^\1```$/gms, '').replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
}

function deadLinks(markdown: string, path: string): string[] {
  return [...prose(markdown).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(https?:|#)/.test(address))
    .filter(
      (address) =>
        !existsSync(join(DOCS_FOLDER, posix.join(posix.dirname(path), address.split('#')[0] ?? ''))),
    );
}

/** The rows of each table, by how many cells they have. */
function widths(markdown: string): number[][] {
  return [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .map((row) => row.split(/(?<!\\)\|/).length),
  );
}

describe.each(copies)('$path', ({ page, path }) => {
  const markdown = read(path);

  it('begins with the title, and the page links to it', () => {
    const html = readPage(page);
    expect(markdown).toMatch(/^# \S/);
    expect(html).toContain(`<link rel="alternate" type="text/markdown" href="${rootFrom(page)}${path}"`);
  });

  it('contains no HTML', () => {
    expect(prose(markdown)).not.toMatch(/<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);|<!--/i);
  });

  it('has no dead links', () => {
    expect(deadLinks(markdown, path)).toEqual([]);
  });

  it('has tables with equal row widths', () => {
    for (const rows of widths(markdown)) expect(new Set(rows).size, rows.join(' ')).toBe(1);
  });
});

describe('llms.txt', () => {
  it('links to every page', () => {
    const index = read('llms.txt');
    expect(deadLinks(index, 'llms.txt')).toEqual([]);
    // No page links to the one for addresses that do not exist.
    const linked = copies.filter(({ path }) => path !== '404.md');
    for (const { path } of linked) expect(index).toContain(`](${path})`);
  });

  it('has all pages in llms-full.txt without dead links', () => {
    const text = read('llms-full.txt');
    for (const { path } of copies) expect(text).toContain(`\nPage: ${path}\n`);
    expect(deadLinks(text, 'llms-full.txt')).toEqual([]);
  });
});

/** As the layout writes it. */
function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
