import { copyPath } from '../html/copy-path.ts';
import { type Page, SECTIONS } from '../page.ts';

/** `llms.txt`: a list of all pages (https://llmstxt.org). */
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

/** `llms-full.txt`: every page in one text, each with its path under its title. */
export function llmsText(pages: readonly { page: Page; copy: (from: string) => string }[]): string {
  return pages
    .map(({ page, copy }) => {
      const [heading = '', ...rest] = copy('llms-full.txt').split('\n');
      return [heading, '', `Page: ${copyPath(page.path)}`, ...rest].join('\n');
    })
    .join('\n---\n\n');
}
