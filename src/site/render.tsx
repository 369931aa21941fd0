import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { copyPath, markdownCopy } from './content/markdown/copy.ts';
import { llmsIndex, llmsText } from './content/markdown/llms.ts';
import { withAnchors } from './layout/anchors.ts';
import { contentsOf } from './layout/contents.ts';
import { type Assets, Document } from './layout/document.tsx';
import { ICON } from './layout/icon.ts';
import { relativeLinks } from './layout/relative.ts';
import type { Page } from './page.ts';
import { allPages } from './pages/index.ts';
import { exampleCaller } from './samples/examples.ts';
import { entriesOf } from './search/entries.ts';
import { createSite, type Sources } from './site.ts';

export type { Assets } from './layout/document.tsx';

export interface SiteFile {
  path: string;
  content: string;
}

/** Every file that is rendered: the pages and their copies in markdown. */
export function renderSite(sources: Sources, assets: Assets): SiteFile[] {
  const site = createSite(sources);
  const pages = allPages(site);
  const known = new Set<string>();
  for (const { path } of pages) {
    if (known.has(path)) throw new Error(`Two pages are called ${path}.`);
    known.add(path);
  }
  const bodies = new Map(
    pages.map((page) => [page, withoutSelfLinks(renderToString(h(Fragment, null, page.body)), page)]),
  );
  const entries = JSON.stringify(pages.flatMap((page) => entriesOf(page, bodies.get(page) ?? '')));
  const search = { path: `assets/search-${hashOf(entries)}.json`, content: entries };
  const server = exampleCaller(site.contract.document).baseUrl;
  const html = pages.map((page) => {
    const body = bodies.get(page) ?? '';
    const document = renderToString(
      <Document
        page={page}
        pages={pages}
        assets={assets}
        search={search.path}
        server={server}
        body={withAnchors(body)}
        contents={contentsOf(body)}
      />,
    );
    return { path: page.path, content: `<!doctype html>\n${relativeLinks(document, page.path)}\n` };
  });
  const copies = pages.map((page) => ({ page, markdown: markdownCopy(page, { pages, guide: site.guide }) }));
  const { title, summary } = site.contract.document.info;
  return [
    ...html,
    search,
    { path: 'icon.svg', content: ICON },
    ...copies.map(({ page: { path }, markdown }) => ({
      path: copyPath(path),
      content: relativeLinks(markdown, path),
    })),
    { path: 'llms.txt', content: llmsIndex(title, summary, pages) },
    { path: 'llms-full.txt', content: llmsText(copies) },
  ];
}

/** A name in a text that leads to the very page that the reader is on leads nowhere. */
function withoutSelfLinks(html: string, { path }: Page): string {
  return html
    .replaceAll(`<a href="/${path}"><code>`, '<a><code>')
    .replaceAll(/<a>(<code>.*?<\/code>)<\/a>/g, '$1');
}

/** FNV-1a: enough to give a file another name when something else is in it. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
