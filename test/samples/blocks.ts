// Every block of code that readers see: in the guides and documents, and on the pages of the built site.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { guideFiles } from '../contract/guides/guide.ts';

export interface Block {
  /** Where it stands: a file and its line, or a page. */
  readonly where: string;
  readonly language: string;
  readonly code: string;
  /** Why it cannot be run by itself, where that was written behind its language. */
  readonly notRun?: string;
}

/** The documents in markdown, from the root of the repository. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'api.md',
  ...guideFiles.map((file) => `spec/guides/${file}`),
];

const FENCE = /^```(\w*)(?: not-run: ([^\n]+))?([^\n]*)\n([\s\S]*?)^```$/gm;

export function blocksOf(file: string): Block[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(FENCE)].map(
    ({ 1: language = '', 2: reason, 3: rest = '', 4: code = '', index }) => {
      const where = `${file}:${text.slice(0, index).split('\n').length + 1}`;
      if (rest !== '') throw new Error(`${where}: "${rest}" is not known behind a language.`);
      return { where, language, code, ...(reason !== undefined && { notRun: reason }) };
    },
  );
}

export const documentBlocks = (): Block[] => DOCUMENTS.flatMap(blocksOf);

const ON_PAGE =
  /<div class="code"[^>]*? data-language="(\w+)"[^>]*><pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/g;

/** The blocks of all pages of a built site, each text once. */
export function pageBlocks(folder: string): Block[] {
  const blocks = new Map<string, Block>();
  const pages = readdirSync(folder, { recursive: true }).map(String).sort();
  for (const page of pages.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, page), 'utf8');
    for (const [, language = '', code = ''] of html.matchAll(ON_PAGE)) {
      const text = plainText(code);
      blocks.set(`${language} ${text}`, { where: page, language, code: text });
    }
  }
  return [...blocks.values()];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
