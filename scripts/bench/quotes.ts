/** What the documents say of the results: between marks, and written from the files that are kept. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../contract/bundle.ts';
import { times, uncertainty } from './amounts.ts';
import { machineText, markdownTable } from './document.ts';
import { median, type Ratio } from './figures.ts';
import type { Taken } from './taken.ts';

/** Everything that may quote. */
export async function quotingFiles(): Promise<string[]> {
  const guides = await readdir(join(ROOT, 'spec/guides'));
  return ['README.md', 'CONTRIBUTING.md', ...guides.map((file) => `spec/guides/${file}`)];
}

/** `<!-- measured: size cloudify-executions/validation -->9.2 kB<!-- /measured -->` */
const QUOTE = /(<!-- measured: ([^\n]*?) -->)([\s\S]*?)(<!-- \/measured -->)/g;

/** The text with everything between the marks as the results have it. */
export function quoted(text: string, taken: readonly Taken[]): string {
  return text.replaceAll(QUOTE, (_, open: string, what: string, _old: string, close: string) => {
    return `${open}${quote(what, taken)}${close}`;
  });
}

/** The text without what it quotes. */
export function unquoted(text: string): string {
  return text.replaceAll(QUOTE, '');
}

export async function writeQuotes(taken: readonly Taken[]): Promise<void> {
  for (const file of await quotingFiles()) {
    const path = join(ROOT, file);
    const text = await readFile(path, 'utf8');
    const now = quoted(text, taken);
    if (now !== text) await writeFile(path, now);
  }
}

function quote(what: string, taken: readonly Taken[]): string {
  const [kind, ...rest] = what.split(' ');
  const of = rest.join(' ');
  if (kind === 'size') return gzipOf(of, taken);
  if (kind === 'time') return timeOf(of, taken);
  if (kind === 'table') return `\n\n${summary(of.split(' '), taken)}\n\n`;
  throw new Error(`Nobody knows how to quote "${what}".`);
}

function named(name: string, taken: readonly Taken[]): Taken {
  const found = taken.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no result of ${name}: npm run bench -- ${name} --save`);
  return found;
}

/** Minified and compressed. */
function gzipOf(contender: string, taken: readonly Taken[]): string {
  const figure = named('size', taken).figures.find(
    (each) => each.contender === contender && each.metric === 'gzip',
  );
  if (figure === undefined) throw new Error(`The size of "${contender}" was not measured.`);
  return `${(median(figure.samples) / 1000).toFixed(1)} kB`;
}

/** Of a command of the repository, from start to end. */
function timeOf(command: string, taken: readonly Taken[]): string {
  const figure = taken
    .flatMap(({ figures }) => figures)
    .find(({ contender, unit }) => contender === command && unit === 's');
  if (figure === undefined) throw new Error(`The time of "${command}" was not measured.`);
  const seconds = median(figure.samples);
  return seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** Ratios by what a budget calls them, with where and when they were taken. */
function summary(ids: readonly string[], taken: readonly Taken[]): string {
  const rows = ids.map((id) => {
    const found = taken.find(({ ratios }) => ratios.some((ratio) => ratio.id === id));
    if (found === undefined) throw new Error(`There is no result ${id}.`);
    const ratio = found.ratios.find((each) => each.id === id) as Ratio;
    return { found, row: [ratio.title, times(median(ratio.samples)), uncertainty(ratio)] };
  });
  const wheres = new Set(
    rows.map(({ found: { day, machine, quick } }) => {
      return `${day}, ${machineText(machine)}${quick ? ', a quick run' : ''}`;
    }),
  );
  const table = markdownTable([['measured', 'median', 'spread'], ...rows.map(({ row }) => row)]);
  return `${table}\n\n${[...wheres].join('; ')}. All of it: [results](scripts/bench/results/README.md).`;
}
