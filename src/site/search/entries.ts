import { textOf } from '../layout/contents.ts';
import type { NamedThing, Page } from '../page.ts';

/** What the search finds and shows. */
export interface SearchEntry {
  /** From the root of the site, with its anchor. */
  url: string;
  /** The heading, or the name of a thing. */
  title: string;
  /** The page it is on. */
  page: string;
  kind: 'page' | 'section' | NamedThing['kind'];
  text: string;
}

/** Longer sections are cut for the index: what a section is about, it says early. */
const LONGEST_TEXT = 1200;

/** A page as entries: its beginning, each section under a heading with an id, each named thing. */
export function entriesOf(page: Page, html: string): SearchEntry[] {
  const starts = [...html.matchAll(/<h([23]) id="([^"]+)"[^>]*>(.*?)<\/h\1>/gs)];
  const bounds = [0, ...starts.map(({ index }) => index)];
  const sections = bounds.map((from, index) => {
    const heading = starts[index - 1];
    const id = heading?.[2];
    return {
      url: id === undefined ? page.path : `${page.path}#${id}`,
      title: heading === undefined ? page.title : textOf(heading[3] ?? ''),
      page: page.title,
      kind: heading === undefined ? ('page' as const) : ('section' as const),
      text: proseOf(html.slice(from + (heading?.[0].length ?? 0), bounds[index + 1])),
    };
  });
  const things = (page.named ?? []).map(({ name, kind, anchor, text }) => ({
    url: anchor === undefined ? page.path : `${page.path}#${anchor}`,
    title: name,
    page: page.title,
    kind,
    text: text.replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ').slice(0, LONGEST_TEXT),
  }));
  const own = new Set(things.map(({ title }) => title));
  return [...sections.filter(({ title, kind }) => kind === 'page' || !own.has(title)), ...things];
}

/** The text of a part of a page, without its code blocks and pictures. */
function proseOf(html: string): string {
  const prose = html
    .replaceAll(/<(pre|svg|script)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<br>|<br\/>|<\/(p|li|td|th|dt|dd|h\d|summary|div|section)>|<\/span>(?=<code)/g, ' ');
  return textOf(prose).replaceAll(/\s+/g, ' ').slice(0, LONGEST_TEXT);
}
