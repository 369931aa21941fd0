import { relativeLinks } from '../../layout/relative.ts';
import { type Page, SECTIONS } from '../../page.ts';
import { copyPath } from './copy.ts';

/** `llms.txt`: what there is to read, as https://llmstxt.org has it. */
export function llmsIndex(title: string, summary: string, pages: Page[]): string {
  const sections = SECTIONS.map((section) => {
    const lines = pages
      .filter((page) => page.section === section)
      .map((page) => `- [${page.title}](${copyPath(page.path)}): ${page.description}`);
    return `## ${section}\n\n${lines.join('\n')}`;
  });
  return `# ${title}

> ${summary}

Every page of this documentation is here as markdown. [llms-full.txt](llms-full.txt) is all of them in one file,
[openapi.json](openapi.json) the contract itself.

${sections.join('\n\n')}
`;
}

/** `llms-full.txt`: every page in one text, each under its path. */
export function llmsText(copies: { page: Page; markdown: string }[]): string {
  return copies
    .map(({ page, markdown }) => {
      const [heading = '', ...rest] = markdown.split('\n');
      return relativeLinks(
        [heading, '', `Page: ${copyPath(page.path)}`, ...rest].join('\n'),
        'llms-full.txt',
      );
    })
    .join('\n---\n\n');
}
