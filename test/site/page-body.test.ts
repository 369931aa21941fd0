/** The processing of a page: ids, anchors, links, the text for the search, and the copy in Markdown. */
import { describe, expect, it } from 'vitest';
import { processBody } from '../../src/site/content/html/page-body.ts';
import { llmsIndex, llmsText } from '../../src/site/content/markdown/llms.ts';
import type { Page } from '../../src/site/content/page.ts';

const LISTING: Page = {
  path: 'guides/listing.html',
  title: 'Listing',
  description: 'How to list.',
  section: 'Guides',
  body: null,
};

const process = (html: string) => processBody(html, 'guides/listing.html');

describe('the HTML of a page', () => {
  it('gives headings unique ids and an anchor, and lists them', () => {
    const { html, headings } = process('<h2>Sort it</h2><h2>Sort it</h2><h3 id="own">Own</h3>');
    expect(html).toContain(
      '<div class="heading" data-level="2"><h2 id="sort-it-2">Sort it</h2><a class="anchor" href="#sort-it-2" aria-label="Link to this section"></a></div>',
    );
    expect(headings).toEqual([
      { level: 2, id: 'sort-it', text: 'Sort it' },
      { level: 2, id: 'sort-it-2', text: 'Sort it' },
      { level: 3, id: 'own', text: 'Own' },
    ]);
  });

  it('has links relative to the page, and no link to itself', () => {
    expect(
      process('<a href="/errors.html#x">x</a> <a href="/guides/listing.html"><code>y</code></a>').html,
    ).toBe('<a href="../errors.html#x">x</a> <code>y</code>');
  });

  it('puts tables into boxes that scroll, without style attributes', () => {
    const { html } = process('<table><tr><th style="text-align:right">A</th><th></th></tr></table>');
    expect(html).toBe(
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><th data-align="end" scope="col">A</th><td></td></tr></tbody></table></div>',
    );
  });

  it('has the text of each section for the search, without code blocks and pictures', () => {
    const { sections } = process(
      '<p>Intro <b>text</b>.</p><pre>code</pre><svg><title>x</title></svg><h2 id="a">A</h2><ul><li>one</li><li>two</li></ul>',
    );
    expect(sections.map(({ heading, text }) => [heading?.id, text])).toEqual([
      [undefined, 'Intro text.'],
      ['a', 'one two'],
    ]);
  });
});

describe('the copy in Markdown', () => {
  const copyOf = (html: string) => process(html).markdown('guides/listing.md').trim();

  it('describes pictures', () => {
    expect(copyOf('<p>a</p><div role="img" aria-label="The queue. One waits."><svg></svg></div>')).toBe(
      'a\n\nPicture: The queue. One waits.',
    );
  });

  it('has fenced code with its language, and no controls', () => {
    const code = '<pre><code class="language-bash">ls <b>-l</b></code></pre><button>Copy</button>';
    expect(copyOf(`<div class="code">${code}</div>`)).toBe('```bash\nls -l\n```');
  });

  it('has no comments and no invisible line breaks', () => {
    expect(copyOf('<p>a<!-- b --> force_<wbr>cancel</p>')).toBe('a force_cancel');
  });

  it('links to the copies of other pages', () => {
    expect(copyOf('<a href="/errors.html#x">x</a> <a href="https://example.org/a.html">y</a>')).toBe(
      '[x](../errors.md#x) [y](https://example.org/a.html)',
    );
  });
});

describe('llms.txt', () => {
  it('lists every page by section, with its description', () => {
    const index = llmsIndex('Executions', 'Runs workflows.', [LISTING]);
    expect(index).toMatch(/^# Executions\n\n> Runs workflows\.\n/);
    expect(index).toContain('## Guides\n\n- [Listing](guides/listing.md): How to list.');
  });

  it('has all pages in llms-full.txt, with links relative to that file', () => {
    const body = process('<p>See <a href="/errors.html">errors</a>.</p>');
    const copy = (from: string) => `# Listing\n\n${body.markdown(from)}`;
    expect(llmsText([{ page: LISTING, copy }])).toBe(
      '# Listing\n\nPage: guides/listing.md\n\nSee [errors](./errors.md).\n',
    );
  });
});
