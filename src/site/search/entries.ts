import type { PageSection } from '../content/html/page-body.ts';
import type { Page, SearchTarget } from '../content/page.ts';
import { KEYWORDS } from './keywords.ts';

export interface SearchEntry {
  /** From the root of the site, with its anchor. */
  url: string;
  /** The heading, or the name of a thing. */
  title: string;
  page: string;
  kind: 'page' | 'section' | SearchTarget['kind'];
  text: string;
  keywords?: string;
}

/** Longer sections are truncated for the index. */
const MAX_TEXT_LENGTH = 4000;

/** A page as entries: its introduction, each section under a heading, and each thing that has a name. */
export function searchEntries(page: Page, sections: readonly PageSection[]): SearchEntry[] {
  const named = (page.searchTargets ?? []).map(({ name, kind, anchor, text }) =>
    entry(page, anchor, name, kind, text.replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ')),
  );
  const names = new Set(named.map(({ title }) => title));
  return [
    ...sections
      .filter(({ heading }) => heading === undefined || !names.has(heading.text))
      .map(({ heading, text }) =>
        heading === undefined
          ? entry(page, undefined, page.title, 'page', `${page.description} ${text}`)
          : entry(page, heading.id, heading.text, 'section', text),
      ),
    ...named,
  ];
}

function entry(
  page: Page,
  anchor: string | undefined,
  title: string,
  kind: SearchEntry['kind'],
  text: string,
): SearchEntry {
  const url = anchor === undefined ? page.path : `${page.path}#${anchor}`;
  const keywords = KEYWORDS[url];
  return {
    url,
    title,
    page: page.title,
    kind,
    text: text.slice(0, MAX_TEXT_LENGTH),
    ...(keywords !== undefined && { keywords }),
  };
}
