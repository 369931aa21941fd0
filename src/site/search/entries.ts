import type { PageSection } from '../content/html/page-body.ts';
import type { Page, SearchTarget } from '../content/page.ts';

export interface SearchEntry {
  /** From the root of the site, with its anchor. */
  url: string;
  /** The heading, or the name of a thing. */
  title: string;
  page: string;
  kind: 'page' | 'section' | SearchTarget['kind'];
  text: string;
}

/** Longer sections are truncated for the index. */
const MAX_TEXT_LENGTH = 1200;

/** A page as entries: its introduction, each section under a heading, and each thing that has a name. */
export function searchEntries(page: Page, sections: readonly PageSection[]): SearchEntry[] {
  const named = (page.searchTargets ?? []).map(({ name, kind, anchor, text }) => ({
    ...entry(page, anchor, name, text.replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ')),
    kind,
  }));
  const names = new Set(named.map(({ title }) => title));
  return [
    ...sections
      .filter(({ heading }) => heading === undefined || !names.has(heading.text))
      .map(({ heading, text }) => ({
        ...entry(page, heading?.id, heading?.text ?? page.title, text),
        kind: heading === undefined ? ('page' as const) : ('section' as const),
      })),
    ...named,
  ];
}

function entry(
  page: Page,
  anchor: string | undefined,
  title: string,
  text: string,
): Omit<SearchEntry, 'kind'> {
  const url = anchor === undefined ? page.path : `${page.path}#${anchor}`;
  return { url, title, page: page.title, text: text.slice(0, MAX_TEXT_LENGTH) };
}
