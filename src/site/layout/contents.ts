import type { Heading } from '../page.ts';

/** The headings of a body that can be linked to. */
export function contentsOf(html: string): Heading[] {
  return [...html.matchAll(/<h([23]) id="([^"]+)"[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level, id = '', inner = '']) => ({
      level: level === '2' ? 2 : 3,
      id,
      text: textOf(inner),
    }),
  );
}

/** The text of some HTML of our own. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}
