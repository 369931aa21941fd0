/** The copies in markdown and what leads to them: nothing of HTML is left, and every link has an end. */
import { describe, expect, it } from 'vitest';
import { markdownCopy } from '../../src/site/content/markdown/copy.ts';
import { llmsIndex, llmsText } from '../../src/site/content/markdown/llms.ts';
import type { Page } from '../../src/site/page.ts';

const LISTING: Page = {
  path: 'guides/listing.html',
  title: 'Listing',
  description: 'How to list.',
  section: 'Guides',
  body: null,
};

function copyOf(markdown: string): string {
  const page: Page = {
    path: 'errors.html',
    title: 'Errors',
    description: 'All of them.',
    body: null,
    markdown,
  };
  return markdownCopy(page, {
    pages: [page, LISTING],
    guide: (title) => (title === 'Listing' ? '/guides/listing.html' : undefined),
  });
}

describe('a copy in markdown', () => {
  it('begins with the title of its page', () => {
    expect(copyOf('Text.')).toBe('# Errors\n\nText.\n');
  });

  it('tells what a picture tells', () => {
    const picture =
      '<div style="overflow-x: auto">\n<svg role="img"><title>Who waits</title>\n<desc>One waits.</desc>\n<text>x</text></svg>\n</div>';
    expect(copyOf(`Before.\n\n${picture}\n\nAfter.`)).toBe(
      '# Errors\n\nBefore.\n\nPicture, *Who waits*: One waits.\n\nAfter.\n',
    );
  });

  it('has no HTML of the sources, and leaves code alone', () => {
    expect(copyOf('a<br>b <!-- not\nshown -->force_<wbr>cancelling\n\n```html\n<br>\n```')).toBe(
      '# Errors\n\na, b force_cancelling\n\n```html\n<br>\n```\n',
    );
  });

  it('leads to the copies of other pages, and to the guides that it names', () => {
    expect(
      copyOf(
        'See *Listing* and [it](/guides/listing.html#sorting), *really*, [the console](/console/x.html).',
      ),
    ).toBe(
      '# Errors\n\nSee [Listing](/guides/listing.md) and [it](/guides/listing.md#sorting), *really*, [the console](/console/x.html).\n',
    );
  });
});

describe('what programs read first', () => {
  it('lists every page with a copy, by section, each with what it is about', () => {
    const index = llmsIndex('Executions', 'Runs workflows.', [LISTING]);
    expect(index).toMatch(/^# Executions\n\n> Runs workflows\.\n/);
    expect(index).toContain('## Guides\n\n- [Listing](guides/listing.md): How to list.');
  });

  it('has everything in one text, its links relative to that', () => {
    const text = llmsText([{ page: LISTING, markdown: '# Listing\n\nSee [errors](/errors.md).\n' }]);
    expect(text).toBe('# Listing\n\nPage: guides/listing.md\n\nSee [errors](./errors.md).\n');
  });
});
