import { linkTo } from '../contract/links.ts';
import { textOf } from '../layout/contents.ts';
import { Html } from '../layout/html.tsx';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

export function guidePages({ contract, markdown }: Site): Page[] {
  return contract.guides.map(({ title, slug, markdown: text }) => {
    const html = markdown.page(text);
    return {
      path: linkTo.guide(slug).slice(1),
      title,
      description: firstSentence(html),
      section: 'Guides',
      body: <Html html={html} class="prose" />,
      markdown: text,
    };
  });
}

function firstSentence(html: string): string {
  const paragraph = textOf(html.match(/<p>(.*?)<\/p>/s)?.[1] ?? '').replaceAll(/\s+/g, ' ');
  return paragraph.match(/^.*?[.](?= |$)/)?.[0] ?? paragraph;
}
