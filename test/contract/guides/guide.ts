// Reads the guides of spec/guides as what they are made of: tables, code blocks and prose.
// It promises nothing about what they say; that is for guides.test.ts.
// It understands just as much markdown as the guides use.
import { readdirSync, readFileSync } from 'node:fs';

export interface CodeBlock {
  language: string;
  code: string;
  /** The line of the file on which the code begins, counted from 1. */
  line: number;
}

/** Cells are trimmed and without marks for line breaks; one that is nothing but code has lost its backticks. */
export interface Table {
  header: string[];
  rows: string[][];
}

export interface Guide {
  file: string;
  /** The text without code blocks. */
  prose: string;
  codeBlocks: CodeBlock[];
  tables: Table[];
}

const GUIDES = new URL('../../../spec/guides/', import.meta.url);

export const guideFiles: readonly string[] = readdirSync(GUIDES)
  .filter((file) => file.endsWith('.md'))
  .sort();

export const guides: readonly Guide[] = guideFiles.map((file) =>
  parseGuide(file, readFileSync(new URL(file, GUIDES), 'utf8')),
);

export function guide(file: string): Guide {
  const found = guides.find((candidate) => candidate.file === file);
  if (!found) throw new Error(`There is no guide ${file}. There are ${guideFiles.join(', ')}.`);
  return found;
}

/** The one table of the guide whose first column has this title. */
export function table({ file, tables }: Guide, title: string): Table {
  const found = tables.filter(({ header }) => header[0] === title);
  if (found.length === 1 && found[0]) return found[0];
  const titles = tables.map(({ header }) => header[0]).join(', ');
  throw new Error(`${file} has ${found.length} tables that begin with "${title}". There are: ${titles}.`);
}

/** row title → column title → cell */
export const cells = ({ header, rows }: Table): Record<string, Record<string, string>> =>
  Object.fromEntries(
    rows.map(([title = '', ...row]) => [
      title,
      Object.fromEntries(row.map((cell, index) => [header[index + 1], cell])),
    ]),
  );

/** What stands in backticks, and nothing else of the text. */
export const codeSpans = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

function parseGuide(file: string, text: string): Guide {
  const codeBlocks = [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map(
    ({ 1: language = '', 2: code = '', index }) => ({
      language,
      code,
      line: text.slice(0, index).split('\n').length + 1,
    }),
  );
  const prose = text.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '');
  const tables = [...prose.matchAll(/(?:^\|.*\|\n?)+/gm)].map(([lines]) => parseTable(lines));
  return { file, prose, codeBlocks, tables };
}

function parseTable(lines: string): Table {
  const [header = [], , ...rows] = lines.trim().split('\n').map(parseRow);
  const uneven = rows.find((row) => row.length !== header.length);
  if (uneven) throw new Error(`A row does not have ${header.length} cells: ${uneven.join(' | ')}`);
  return { header, rows };
}

function parseRow(line: string): string[] {
  const row = line.replace(/^\||\|$/g, '').split('|');
  return row.map((cell) =>
    cell
      .trim()
      .replaceAll('<wbr>', '')
      .replace(/^`([^`]*)`$/, '$1'),
  );
}
