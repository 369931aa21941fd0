import MarkdownIt from 'markdown-it';
import { slugOf } from '../contract/contract.ts';
import { codeBlock } from './code-block.ts';

export interface MarkdownLinks {
  /** The place of something named in code, such as an operationId. */
  named(name: string): string | undefined;
  /** The place of a guide whose title stands in italics. */
  guide(title: string): string | undefined;
}

export interface Markdown {
  /** Blocks, with the ids of their headings unique within the text. */
  page(text: string): string;
  /** What stands within a line or a table cell. */
  inline(text: string): string;
  /** The same without links, for what is a link or a control itself. */
  label(text: string): string;
}

/** Markdown as the guides and the descriptions of the contract use it. */
export function markdownFor(links: MarkdownLinks): Markdown {
  const md = new MarkdownIt({ html: true, linkify: false, typographer: false });
  const rules = md.renderer.rules;

  rules.fence = (tokens, index) => {
    const { content = '', info = '' } = tokens[index] ?? {};
    return codeBlock(content.replace(/\n$/, ''), info.trim().split(' ')[0] ?? '');
  };
  rules.code_inline = (tokens, index, _options, env) => {
    const name = tokens[index]?.content ?? '';
    const code = `<code>${md.utils.escapeHtml(name)}</code>`;
    const section = env as unknown as Section;
    // A link may not stand in another one, and a heading is a place itself.
    const inLink = tokens.slice(0, index).reduce((depth, { type }) => depth + (LINK_DEPTH[type] ?? 0), 0) > 0;
    if (inLink || section.inHeading || section.linked.has(name)) return code;
    const place = links.named(name);
    if (place === undefined) return code;
    section.linked.add(name);
    return `<a href="${place}">${code}</a>`;
  };
  rules.em_open = (tokens, index) => {
    const place = guidePlace(tokens, index);
    return place === undefined ? '<em>' : `<a href="${place}">`;
  };
  rules.em_close = (tokens, index) => (guidePlace(tokens, index - 2) === undefined ? '</em>' : '</a>');
  const guidePlace = (tokens: { type: string; content: string }[], open: number): string | undefined => {
    if (tokens[open]?.type !== 'em_open' || tokens[open + 2]?.type !== 'em_close') return undefined;
    return links.guide((tokens[open + 1]?.content ?? '').replaceAll(/\s+/g, ' '));
  };

  rules.table_open = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>';
  rules.table_close = () => '</table></div>';
  // A column without a name has no heading either.
  rules.th_open = (tokens, index) =>
    tokens[index + 1]?.content === '' ? '<td>' : `<th scope="col"${alignment(tokens[index])}>`;
  rules.td_open = (tokens, index) => `<td${alignment(tokens[index])}>`;
  rules.th_close = (tokens, index) => (tokens[index - 1]?.content === '' ? '</td>' : '</th>');
  rules.heading_open = (tokens, index, _options, env) => {
    const { tag = 'h2' } = tokens[index] ?? {};
    const text = plainText(tokens[index + 1]?.children ?? []);
    const section = env as unknown as Section;
    section.inHeading = true;
    section.linked.clear();
    return `<${tag} id="${unique(slugOf(text), section.slugs)}">`;
  };
  rules.heading_close = (tokens, index, _options, env) => {
    (env as unknown as Section).inHeading = false;
    return `</${tokens[index]?.tag}>\n`;
  };
  rules.html_block = (tokens, index) =>
    (tokens[index]?.content ?? '')
      .replaceAll(
        '<div style="overflow-x: auto">',
        '<div class="figure" role="group" aria-label="Diagram" tabindex="0">',
      )
      .replaceAll(/<!--.*?-->/gs, '');
  rules.html_inline = (tokens, index) => (tokens[index]?.content ?? '').replaceAll(/<!--.*?-->/gs, '');

  return {
    page: (text) => md.render(text, { ...newSection() }),
    inline: (text) => md.renderInline(text, { ...newSection() }),
    label: (text) => md.renderInline(text, { ...newSection(), inHeading: true }),
  };
}

/** What is kept while one text is rendered. */
interface Section {
  slugs: Map<string, number>;
  /** Where names are not linked. */
  inHeading: boolean;
  /** What has been linked since the last heading: once is enough. */
  linked: Set<string>;
}

function newSection(): Section {
  return { slugs: new Map(), inHeading: false, linked: new Set() };
}

/** Columns are aligned by a style attribute otherwise, which a strict page ignores. */
function alignment(token: { attrGet(name: string): string | number | null } | undefined): string {
  const side = String(token?.attrGet('style')).match(/text-align:\s*(right|center)/)?.[1];
  return side === undefined ? '' : ` data-align="${side === 'right' ? 'end' : 'center'}"`;
}

const LINK_DEPTH: Record<string, number> = { link_open: 1, link_close: -1 };

function plainText(tokens: { content: string }[]): string {
  return tokens.map(({ content }) => content).join('');
}

function unique(slug: string, seen: Map<string, number>): string {
  const count = (seen.get(slug) ?? 0) + 1;
  seen.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}
