import MarkdownIt from 'markdown-it';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { CodeBlock } from './code-block.tsx';
import { highlighted } from './highlight.ts';
import { PICTURES } from './pictures.tsx';

export interface MarkdownLinks {
  /** The link target of a name in code, such as an operationId. */
  linkTarget(name: string): string | undefined;
  /** The link to a guide, by its title in italics. */
  guideLink(title: string): string | undefined;
}

export interface Markdown {
  /** Blocks. Their headings get ids when the page is processed. */
  page(text: string): string;
  /** The content of a line or a table cell. */
  inline(text: string): string;
  /** The same without links, for labels of links and controls. */
  label(text: string): string;
  /** The first sentence of the first paragraph, as plain text. */
  firstSentence(text: string): string;
}

/** Markdown as the guides and the descriptions of the contract use it. */
export function markdownFor(links: MarkdownLinks): Markdown {
  const md = new MarkdownIt({ html: true, linkify: false, typographer: false });
  const rules = md.renderer.rules;

  rules.fence = (tokens, index) => {
    const { content = '', info = '' } = tokens[index] ?? {};
    const language = info.trim().split(' ')[0] || 'text';
    const picture = PICTURES[language];
    if (picture !== undefined) return renderToString(picture(content));
    const html = highlighted(content.replace(/\n$/, ''), language);
    return renderToString(h(CodeBlock, { html, language, label: `Code, ${language}` }));
  };
  rules.code_inline = (tokens, index, _options, env) => {
    const name = tokens[index]?.content ?? '';
    const code = `<code>${md.utils.escapeHtml(name)}</code>`;
    const section = env as unknown as Section;
    // Links cannot be nested.
    const linkDepth = tokens.slice(0, index).reduce((depth, { type }) => depth + (LINK_DEPTH[type] ?? 0), 0);
    if (linkDepth > 0 || section.inHeading || section.linked.has(name)) return code;
    const target = links.linkTarget(name);
    if (target === undefined) return code;
    section.linked.add(name);
    return `<a href="${target}">${code}</a>`;
  };
  const guideLink = (tokens: { type: string; content: string }[], open: number): string | undefined => {
    if (tokens[open]?.type !== 'em_open' || tokens[open + 2]?.type !== 'em_close') return undefined;
    return links.guideLink((tokens[open + 1]?.content ?? '').replaceAll(/\s+/g, ' '));
  };
  rules.em_open = (tokens, index) => {
    const link = guideLink(tokens, index);
    return link === undefined ? '<em>' : `<a href="${link}">`;
  };
  rules.em_close = (tokens, index) => (guideLink(tokens, index - 2) === undefined ? '</em>' : '</a>');
  rules.heading_open = (tokens, index, _options, env) => {
    const section = env as unknown as Section;
    section.inHeading = true;
    section.linked.clear();
    return `<${tokens[index]?.tag}>`;
  };
  rules.heading_close = (tokens, index, _options, env) => {
    (env as unknown as Section).inHeading = false;
    return `</${tokens[index]?.tag}>\n`;
  };

  return {
    page: (text) => md.render(text, { ...newSection() }),
    inline: (text) => md.renderInline(text, { ...newSection() }),
    label: (text) => md.renderInline(text, { ...newSection(), inHeading: true }),
    firstSentence(text) {
      const tokens = md.parse(text, {});
      const paragraph = tokens.find((_, index) => tokens[index - 1]?.type === 'paragraph_open');
      const plain = (paragraph?.children ?? []).map(({ type, content }) =>
        type === 'softbreak' ? ' ' : content,
      );
      return plain.join('').match(/^.*?[.](?= |$)/)?.[0] ?? plain.join('');
    },
  };
}

/** The state while one text is rendered. */
interface Section {
  /** Names in headings are not linked. */
  inHeading: boolean;
  /** The names that were linked since the last heading: each is linked once. */
  linked: Set<string>;
}

function newSection(): Section {
  return { inHeading: false, linked: new Set() };
}

const LINK_DEPTH: Record<string, number> = { link_open: 1, link_close: -1 };
