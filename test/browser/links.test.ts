/** What can be said of the pages without opening them: that everything is there, and that everything leads somewhere. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCS_FOLDER } from '../../scripts/docs/folder.ts';
import { readContractDocument } from '../../scripts/lib/bundle.ts';
import { readPage, sitePages } from './site-pages.ts';

interface Contract {
  'x-cloudify-guides': { title: string }[];
  paths: Record<string, Record<string, { operationId: string; 'x-cloudify-error-codes': string[] }>>;
  components: { schemas: Record<string, unknown> };
}

const contract = (await readContractDocument()) as object as Contract;
const operations = Object.values(contract.paths).flatMap((item) => Object.values(item));
const paths = sitePages();
const pages = new Map(paths.map((path) => [path, readPage(path)]));

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
const ids = new Map([...pages].map(([path, html]) => [path, new Set(idsOf(html))]));

/** Every address in a page, as it stands there. */
function addresses(html: string): string[] {
  return [...html.matchAll(/ (?:href|src|data-search)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

/** What is wrong with an address on a page, if anything. */
function complaint(page: string, address: string): string | undefined {
  if (/^(https?|mailto|data):/.test(address)) return undefined;
  if (address.startsWith('/')) return `${address} works only at the root of a server`;
  const [path = '', anchor] = address.split('#');
  const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
  if (target.startsWith('..')) return `${address} leads out of the site`;
  if (!existsSync(join(DOCS_FOLDER, target))) return `${address} is not there`;
  const place = anchor === undefined ? undefined : decodeURIComponent(anchor);
  if (place === undefined || place === '' || ids.get(target)?.has(place)) return undefined;
  return ids.has(target) ? `${target} has no #${place}` : undefined;
}

describe('the site', () => {
  it('has a page for every guide and operation, and an id for every schema and error code', () => {
    const guides = contract['x-cloudify-guides'].map(({ title }) => title);
    expect(guides.length).toBeGreaterThan(10);
    for (const title of guides) {
      const heading = new RegExp(`<h1>${title.replaceAll('&', '&amp;')}</h1>`);
      expect(
        paths.filter((path) => path.startsWith('guides/') && heading.test(pages.get(path) ?? '')),
        title,
      ).toHaveLength(1);
    }
    expect(operations).toHaveLength(13);
    for (const { operationId, 'x-cloudify-error-codes': codes } of operations) {
      const path = `reference/${operationId}.html`;
      expect(paths).toContain(path);
      for (const code of codes) expect(ids.get(path), operationId).toContain(`error-${code}`);
    }
    for (const schema of Object.keys(contract.components.schemas)) {
      expect(ids.get('reference/schemas.html')).toContain(schema);
    }
  });

  it.each(paths)('%s has no dead links', (path) => {
    const complaints = addresses(pages.get(path) ?? '').map((address) => complaint(path, address));
    expect([...new Set(complaints.filter(Boolean))]).toEqual([]);
  });

  it.each(paths)('%s has one title and unique ids', (path) => {
    const html = pages.get(path) ?? '';
    expect([...html.matchAll(/<h1[ >]/g)]).toHaveLength(1);
    const all = idsOf(html);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it.each(paths)('%s allows only the scripts of the site', (path) => {
    const html = pages.get(path) ?? '';
    expect(html).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; `,
    );
    for (const [tag] of html.matchAll(/<script\b[^>]*>[^<]*/g)) expect(tag).toMatch(/ src="[^"]+"[^>]*>$/);
    expect(html).not.toMatch(/<style|<[^>]+ style="|<[^>]+ on\w+="/);
    const fetched = [...html.matchAll(/<(?:script|link|img|iframe)[^>]* (?:src|href)="([^"]+)"/g)].map(
      ([, url = '']) => url,
    );
    expect(fetched.filter((url) => /^(https?:)?\/\//.test(url))).toEqual([]);
  });

  it.each(paths)('%s has a copy in Markdown', (path) => {
    expect(existsSync(join(DOCS_FOLDER, path.replace(/\.html$/, '.md')))).toBe(true);
  });
});
