// The body of a page as a tree. One pass gives headings their ids and anchors and collects the table of contents and the
// text for the search; the tree is then written as HTML and as Markdown.
import type { Element, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { slugOf } from '../contract/contract.ts';
import type { Heading } from '../page.ts';
import { relativeUrl } from './relative-url.ts';

export interface PageSection {
  readonly heading: Heading | undefined;
  text: string;
}

export interface PageBody {
  readonly headings: readonly Heading[];
  readonly sections: readonly PageSection[];
  readonly html: string;
  /** The same as Markdown, with links relative to a file of the site. */
  markdown(path: string): string;
}

const parser = unified().use(rehypeParse, { fragment: true });
const htmlWriter = unified().use(rehypeStringify);
const markdownWriter = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tableCellPadding: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' });

/** Processes the HTML of a page, whose links begin with `/`, the root of the site. */
export function processBody(html: string, path: string): PageBody {
  const tree = parser.parse(html);
  const sections: PageSection[] = [{ heading: undefined, text: '' }];
  const ids = new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id));
  const links: { node: Element; name: 'href' | 'src'; url: string }[] = [];
  visit(tree, (node, index = 0, parent) => {
    // Nothing needs it, and it is most of the tree.
    delete node.position;
    const section = sections.at(-1) as PageSection;
    if (node.type === 'text') section.text += node.value;
    if (node.type === 'comment') {
      parent?.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element') return undefined;
    const { tagName, properties, children } = node;
    // A name in a text that links to the page itself.
    if (tagName === 'a' && properties.href === `/${path}` && isOnlyCode(node)) {
      parent?.children.splice(index, 1, ...children);
      return index;
    }
    for (const name of ['href', 'src'] as const) {
      const url = properties[name];
      if (typeof url === 'string' && url.startsWith('/')) links.push({ node, name, url });
    }
    const isAdjacent = parent?.children[index - 1]?.type === 'element';
    if (tagName !== 'wbr' && (isAdjacent || !INLINE.has(tagName))) section.text += ' ';
    tidyTable(node, index, parent);
    if (!/^h[23]$/.test(tagName) || parent === undefined) return NOT_SEARCHED.has(tagName) ? SKIP : undefined;
    properties.id ??= uniqueId(slugOf(textOf(node)), ids);
    const id = String(properties.id);
    sections.push({ heading: { level: tagName === 'h2' ? 2 : 3, id, text: textOf(node).trim() }, text: '' });
    // Beside the heading, so that it is not read out as a part of it.
    const anchor = h('a.anchor', { href: `#${id}`, ariaLabel: 'Link to this section' });
    parent.children[index] = h('div.heading', { dataLevel: tagName.slice(1) }, [node, anchor]);
    return [SKIP, index + 1];
  });
  for (const { node, name, url } of links) node.properties[name] = relativeUrl(url, path);
  const written = htmlWriter.stringify(tree);
  for (const { node, name, url } of links) node.properties[name] = COPY_LINK + url;
  const copy = toMarkdown(tree);
  return {
    headings: sections.flatMap(({ heading }) => heading ?? []),
    sections: sections.map(({ heading, text }) => ({ heading, text: text.replaceAll(/\s+/g, ' ').trim() })),
    html: written,
    markdown: (from) =>
      copy.replaceAll(COPY_LINKS, (_, url: string) => relativeUrl(url, from).replace(/\.html(?=#|$)/, '.md')),
  };
}

/** Marks the links of the Markdown that depend on where it is. */
const COPY_LINK = 'site:';
const COPY_LINKS = /site:(\/[^\s)>]*)/g;

/** Markdown without controls, pictures as their descriptions. Changes the tree. */
function toMarkdown(tree: Root): string {
  visit(tree, 'element', (node, index = 0, parent) => {
    if (parent === undefined) return SKIP;
    if (node.tagName === 'code' && parent.type === 'element' && parent.tagName === 'pre') {
      node.children = [{ type: 'text', value: textOf(node) }];
      return SKIP;
    }
    if (INLINE.has(node.tagName) && parent.children[index - 1]?.type === 'element') {
      parent.children.splice(index, 0, { type: 'text', value: ' ' });
      return index + 1;
    }
    if (!isLeftOut(node)) return undefined;
    const label = pictureLabel(node);
    parent.children.splice(index, 1, ...(label === '' ? [] : [h('p', `Picture: ${label}`)]));
    return index;
  });
  return markdownWriter.stringify(markdownWriter.runSync(tree));
}

/** Tables of Markdown scroll in their own boxes. A strict page ignores style attributes. */
function tidyTable(node: Element, index: number, parent: Parents | undefined): void {
  const { tagName, properties, children } = node;
  const { style } = properties;
  delete properties.style;
  if (tagName === 'table' && !(parent?.type === 'element' && hasClass(parent, 'table'))) {
    parent?.children.splice(index, 1, h('div.table', BOX, [{ ...node }]));
  }
  if (tagName !== 'th' && tagName !== 'td') return;
  const [align] = String(style).match(/right|center/) ?? [];
  if (align !== undefined) properties.dataAlign = align === 'right' ? 'end' : align;
  // A column without a name has no heading.
  if (tagName === 'th' && children.length === 0) node.tagName = 'td';
  else if (tagName === 'th') properties.scope ??= 'col';
}

const BOX = { role: 'group', ariaLabel: 'Table', tabIndex: 0 };

const INLINE = new Set(['a', 'b', 'code', 'em', 'i', 'kbd', 'small', 'span', 'strong', 'var']);
const NOT_SEARCHED = new Set(['pre', 'svg', 'script']);

function isOnlyCode({ children: [child, ...others] }: Element): boolean {
  return others.length === 0 && child?.type === 'element' && child.tagName === 'code';
}

function uniqueId(slug: string, ids: Set<string>): string {
  let id = slug;
  for (let count = 2; ids.has(id); count++) id = `${slug}-${count}`;
  ids.add(id);
  return id;
}

/** Controls and pictures, which Markdown cannot have. */
function isLeftOut(node: Element): boolean {
  return (
    ['button', 'svg', 'wbr'].includes(node.tagName) ||
    node.properties.role === 'img' ||
    hasClass(node, 'anchor') ||
    hasClass(node, 'tab-list')
  );
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function pictureLabel({ properties: { role, ariaLabel } }: Element): string {
  return role === 'img' ? String(ariaLabel) : '';
}
