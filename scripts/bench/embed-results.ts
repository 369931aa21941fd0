/** Figures in the documents: written between markers from the committed results. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';
import { median } from './benchmark.ts';
import { formatRatio, formatSpread, machineText, markdownTable } from './report.ts';
import type { StoredResult } from './results.ts';

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
  const [kind, ...words] = query.split(' ');
  const name = words.join(' ');
  const medianOf = (unit: string, metric?: string): number => {
    const figure = results
      .flatMap(({ figures }) => figures)
      .find(
        (each) => each.contender === name && each.unit === unit && each.metric === (metric ?? each.metric),
      );
    if (figure === undefined) throw new Error(`There is no result for "${query}": npm run bench -- --save`);
    return median(figure.samples);
  };
  if (kind === 'size') return `${(medianOf('bytes', 'gzip') / 1000).toFixed(1)} kB`;
  if (kind === 'table') return `\n\n${ratioTable(words, results)}\n\n`;
  if (kind !== 'time') throw new Error(`Unknown kind of result: "${query}".`);
  const seconds = medianOf('s');
  return seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** Ratios by id, with the day and the machine of their measurement. */
function ratioTable(ids: readonly string[], results: readonly StoredResult[]): string {
  const found = ids.map((id) => {
    for (const result of results) {
      const ratio = result.ratios.find((each) => each.id === id);
      if (ratio !== undefined) return { result, ratio };
    }
    throw new Error(`There is no result for "${id}": npm run bench -- --save`);
  });
  const sources = new Set(
    found.map(
      ({ result: { day, machine, quick } }) =>
        `${day}, ${machineText(machine)}${quick ? ', a quick run' : ''}`,
    ),
  );
  const rows = found.map(({ ratio }) => [ratio.title, formatRatio(ratio), formatSpread(ratio)]);
  const table = markdownTable([['measured', 'median', 'spread'], ...rows]);
  return `${table}\n\n${[...sources].join('; ')}. All of it: [results](scripts/bench/results/README.md).`;
}
