import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { contentsOf } from './layout/contents.ts';
import { Document } from './layout/document.tsx';
import { relativeLinks } from './layout/relative.ts';
import type { Page } from './page.ts';
import { allPages } from './pages/index.ts';
import { createSite, type Sources } from './site.ts';

/** Files of the client build, by their paths from the root of the site. */
export interface Assets {
  /** A classic script that sets the theme before the first paint. */
  theme: string;
  /** Of every page, and of pages with a script of their own by its path in the repository. */
  scripts: Record<string, { file: string; styles: string[] }>;
  /** The fonts that the first paint needs. */
  fonts: string[];
}

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
  return pages.flatMap((page) => [
    { path: page.path, content: renderPage(page, pages, assets) },
    ...(page.markdown === undefined ? [] : [markdownCopy(page, page.markdown)]),
  ]);
}

function renderPage(page: Page, pages: Page[], assets: Assets): string {
  const body = renderToString(h(Fragment, null, page.body));
  const html = renderToString(
    <Document page={page} pages={pages} assets={assets} body={body} contents={contentsOf(body)} />,
  );
  return `<!doctype html>\n${relativeLinks(html, page.path)}\n`;
}

function markdownCopy({ path, title }: Page, markdown: string): SiteFile {
  const text = `# ${title}\n\n${markdown.trim()}\n`;
  return { path: path.replace(/\.html$/, '.md'), content: relativeLinks(text, path) };
}
