import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { copyPath } from './content/html/copy-path.ts';
import { processBody } from './content/html/page-body.ts';
import { llmsIndex, llmsText } from './content/markdown/llms.ts';
import { createSite, type Sources } from './content/site.ts';
import { type Assets, Document } from './layout/document.tsx';
import { ICON } from './layout/icon.ts';
import { SiteProvider } from './layout/site-context.ts';
import { allPages } from './pages/index.ts';
import { exampleCaller } from './samples/examples.ts';
import { searchEntries } from './search/entries.ts';

export interface SiteFile {
  path: string;
  content: string;
}

/** Every file that is rendered: the pages and their copies in Markdown. */
export function renderSite(sources: Sources, assets: Assets): SiteFile[] {
  const site = createSite(sources);
  const pages = allPages(site);
  const [duplicate] = pages.filter(
    ({ path }, index) => pages.findIndex((page) => page.path === path) < index,
  );
  if (duplicate !== undefined) throw new Error(`Two pages are called ${duplicate.path}.`);
  const rendered = pages.map((page) => {
    const body = processBody(renderToString(h(SiteProvider, { value: site }, page.body)), page.path);
    const copyTitle = page.hasOwnHeading ? '' : `# ${page.title}\n\n`;
    return { page, body, copy: (from: string) => copyTitle + body.markdown(from) };
  });
  const entries = JSON.stringify(rendered.flatMap(({ page, body }) => searchEntries(page, body.sections)));
  const search = { path: `assets/search-${hashOf(entries)}.json`, content: entries };
  const server = exampleCaller(site.contract.document).baseUrl;
  const { title, summary } = site.contract.document.info;
  return [
    ...rendered.flatMap(({ page, body, copy }) => {
      const props = { page, pages, assets, search: search.path, server, project: sources, body };
      return [
        { path: page.path, content: `<!doctype html>\n${renderToString(h(Document, props))}\n` },
        { path: copyPath(page.path), content: copy(page.path) },
      ];
    }),
    search,
    { path: 'icon.svg', content: ICON },
    { path: 'llms.txt', content: llmsIndex(title, summary, pages) },
    { path: 'llms-full.txt', content: llmsText(rendered) },
  ];
}

/** FNV-1a: a new name for a file with new content. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
