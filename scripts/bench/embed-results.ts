/** Sizes (gzip) in the documents, written between markers from the committed results. */
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
  const contender = query.replace(/^size /, '');
  if (contender === query) throw new Error(`Unknown kind of result: "${query}".`);
  const figures = results.flatMap((result) => result.figures);
  const figure = figures.find((each) => each.contender === contender && each.metric === 'gzip');
  if (figure === undefined) throw new Error(`There is no result for "${query}": npm run bench -- --save`);
  return `${(median(figure.samples) / 1000).toFixed(1)} kB`;
}
