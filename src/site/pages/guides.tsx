import { linkTo } from '../contract/links.ts';
import { textOf } from '../layout/contents.ts';
import { Html } from '../layout/html.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** The guides by what a reader wants; one that is not listed stands at the end. */
const GROUPS: Record<string, string[]> = {
  Begin: ['Getting started', 'Authentication and tenants', 'Listing'],
  Understand: ['The life of an execution', 'Queueing and blocking', 'Groups and concurrency'],
  'Do it well': [
    'Cancelling and resuming',
    'Deleting',
    'Waiting',
    'Errors and what to do',
    'Retries and connections',
    'Traps of the real manager',
  ],
};
const OTHERS = 'Tools and neighbours';

export function guidePages({ contract, markdown }: Site): Page[] {
  const groups = [...Object.keys(GROUPS), OTHERS];
  const groupOf = (title: string) => groups.find((group) => GROUPS[group]?.includes(title)) ?? OTHERS;
  return contract.guides
    .map(({ title, slug, markdown: text }) => {
      const html = markdown.page(text);
      return {
        path: linkTo.guide(slug).slice(1),
        title,
        description: firstSentence(html),
        section: 'Guides' as const,
        group: groupOf(title),
        body: <Html html={html} class="prose" />,
        markdown: text,
      };
    })
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

function firstSentence(html: string): string {
  const paragraph = textOf(html.match(/<p>(.*?)<\/p>/s)?.[1] ?? '').replaceAll(/\s+/g, ' ');
  return paragraph.match(/^.*?[.](?= |$)/)?.[0] ?? paragraph;
}
