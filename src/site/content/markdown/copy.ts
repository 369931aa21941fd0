import type { Page } from '../../page.ts';

/** The path of a page's copy in markdown. */
export function copyPath(path: string): string {
  return path.replace(/\.html$/, '.md');
}

/**
 * A page as markdown, for readers without a browser. Links to other pages lead to their copies, pictures become what
 * they tell, and of the little HTML in the sources nothing is left.
 */
export function markdownCopy(
  page: Page,
  site: { pages: Page[]; guide(title: string): string | undefined },
): string {
  const copied = new Set(site.pages.map(({ path }) => `/${path}`));
  const text = outsideCode(page.markdown ?? page.description, (prose) =>
    prose
      .replaceAll(
        /<div[^>]*>\s*<svg.*?<title>(.*?)<\/title>\s*(?:<desc>(.*?)<\/desc>)?.*?<\/svg>\s*<\/div>/gs,
        picture,
      )
      .replaceAll(/<!--.*?-->\n?/gs, '')
      .replaceAll(/<wbr\s*\/?>/g, '')
      .replaceAll(/<br\s*\/?>/g, ', ')
      .replaceAll(/(?<![*\w])\*([A-Z][^*]+)\*(?!\*)/g, (emphasis, title: string) => {
        const place = site.guide(title.replaceAll(/\s+/g, ' '));
        return place === undefined ? emphasis : `[${title}](${place})`;
      })
      .replaceAll(/\]\((\/[^)#]+\.html)/g, (link, path: string) =>
        copied.has(path) ? `](${copyPath(path)}` : link,
      ),
  );
  return `# ${page.title}\n\n${text.trim()}\n`;
}

function picture(_all: string, title: string, description = ''): string {
  return `Picture, *${title}*: ${description}`;
}

/** Changes what is not in fences of code. */
function outsideCode(markdown: string, change: (prose: string) => string): string {
  return markdown
    .split(/(^```.*?^```$)/ms)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
