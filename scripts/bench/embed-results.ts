/** Sizes (gzip) and times in the documents, written between markers from the committed results. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';
import { median, type StoredResult } from './benchmark.ts';

/** The documents that may contain markers. */
export async function filesWithResults(): Promise<string[]> {
  const guides = await readdir(join(ROOT, 'spec/guides'));
  return ['README.md', 'CONTRIBUTING.md', ...guides.map((file) => `spec/guides/${file}`)];
}

/** `<!-- measured: size cloudify-executions/validation -->9.2 kB<!-- /measured -->` */
const EMBEDDED = /(<!-- measured: ([^\n]*?) -->)([\s\S]*?)(<!-- \/measured -->)/g;

/** Replaces everything between markers. */
export function embedResults(text: string, results: readonly StoredResult[]): string {
  return text.replaceAll(EMBEDDED, (_, open: string, query: string, _old: string, close: string) => {
    return `${open}${resultText(query, results)}${close}`;
  });
}

export function withoutResults(text: string): string {
  return text.replaceAll(EMBEDDED, '');
}

export async function updateEmbeddedResults(results: readonly StoredResult[]): Promise<void> {
  for (const file of await filesWithResults()) {
    const path = join(ROOT, file);
    const text = await readFile(path, 'utf8');
    const updated = embedResults(text, results);
    if (updated !== text) await writeFile(path, updated);
  }
}

function resultText(query: string, results: readonly StoredResult[]): string {
  const [, kind, contender] = query.match(/^(size|time) (.+)$/) ?? [];
  if (kind === undefined) throw new Error(`Unknown kind of result: "${query}".`);
  const figure = results
    .flatMap(({ figures }) => figures)
    .find(
      (each) =>
        each.contender === contender && (kind === 'size' ? each.metric === 'gzip' : each.unit === 's'),
    );
  if (figure === undefined) throw new Error(`There is no result for "${query}": npm run bench -- --save`);
  const value = median(figure.samples);
  if (kind === 'size') return `${(value / 1000).toFixed(1)} kB`;
  return value < 60 ? `${Math.round(value)} s` : `${Math.round(value / 60)} min`;
}
