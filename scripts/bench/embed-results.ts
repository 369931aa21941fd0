/** What the documents say of the results: between marks, and written from the files that are kept. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';
import { machineText, markdownTable } from './document.ts';
import { median, type Ratio } from './figures.ts';
import { formatRatio, formatSpread } from './format.ts';
import type { StoredResult } from './results.ts';

/** Everything that may quote. */
export async function filesWithResults(): Promise<string[]> {
  const guides = await readdir(join(ROOT, 'spec/guides'));
  return ['README.md', 'CONTRIBUTING.md', ...guides.map((file) => `spec/guides/${file}`)];
}

/** `<!-- measured: size cloudify-executions/validation -->9.2 kB<!-- /measured -->` */
const EMBEDDED = /(<!-- measured: ([^\n]*?) -->)([\s\S]*?)(<!-- \/measured -->)/g;

/** The text with everything between the marks as the results have it. */
export function embedResults(text: string, results: readonly StoredResult[]): string {
  return text.replaceAll(EMBEDDED, (_, open: string, what: string, _old: string, close: string) => {
    return `${open}${quote(what, results)}${close}`;
  });
}

/** The text without what it quotes. */
export function withoutResults(text: string): string {
  return text.replaceAll(EMBEDDED, '');
}

export async function updateEmbeddedResults(results: readonly StoredResult[]): Promise<void> {
  for (const file of await filesWithResults()) {
    const path = join(ROOT, file);
    const text = await readFile(path, 'utf8');
    const now = embedResults(text, results);
    if (now !== text) await writeFile(path, now);
  }
}

function quote(what: string, results: readonly StoredResult[]): string {
  const [kind, ...rest] = what.split(' ');
  const of = rest.join(' ');
  if (kind === 'size') return gzipOf(of, results);
  if (kind === 'time') return timeOf(of, results);
  if (kind === 'table') return `\n\n${summary(of.split(' '), results)}\n\n`;
  throw new Error(`Nobody knows how to quote "${what}".`);
}

function named(name: string, results: readonly StoredResult[]): StoredResult {
  const found = results.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no result of ${name}: npm run bench -- ${name} --save`);
  return found;
}

/** Minified and compressed. */
function gzipOf(contender: string, results: readonly StoredResult[]): string {
  const figure = named('size', results).figures.find(
    (each) => each.contender === contender && each.metric === 'gzip',
  );
  if (figure === undefined) throw new Error(`The size of "${contender}" was not measured.`);
  return `${(median(figure.samples) / 1000).toFixed(1)} kB`;
}

/** Of a command of the repository, from start to end. */
function timeOf(command: string, results: readonly StoredResult[]): string {
  const figure = results
    .flatMap(({ figures }) => figures)
    .find(({ contender, unit }) => contender === command && unit === 's');
  if (figure === undefined) throw new Error(`The time of "${command}" was not measured.`);
  const seconds = median(figure.samples);
  return seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** Ratios by what a budget calls them, with where and when they were results. */
function summary(ids: readonly string[], results: readonly StoredResult[]): string {
  const rows = ids.map((id) => {
    const found = results.find(({ ratios }) => ratios.some((ratio) => ratio.id === id));
    if (found === undefined) throw new Error(`There is no result ${id}.`);
    const ratio = found.ratios.find((each) => each.id === id) as Ratio;
    return { found, row: [ratio.title, formatRatio(median(ratio.samples)), formatSpread(ratio)] };
  });
  const wheres = new Set(
    rows.map(({ found: { day, machine, quick } }) => {
      return `${day}, ${machineText(machine)}${quick ? ', a quick run' : ''}`;
    }),
  );
  const table = markdownTable([['measured', 'median', 'spread'], ...rows.map(({ row }) => row)]);
  return `${table}\n\n${[...wheres].join('; ')}. All of it: [results](scripts/bench/results/README.md).`;
}
