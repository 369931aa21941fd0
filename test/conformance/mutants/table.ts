/** The table of mutants in the guide: what each of them is, and who notices it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from './rules.ts';
import { LIVE_SUITES, type Verdict } from './runners.ts';
import { SHAPES } from './shapes.ts';

export const MUTANTS = [...SHAPES, ...RULES];

const GUIDE = fileURLToPath(new URL('../../../spec/guides/checking-a-server.md', import.meta.url));

export const HEADER = [
  'What is broken',
  'Dredd alone',
  'Dredd with schemas',
  'workflows',
  'generated',
  'stateful',
];

/** A line of the table. */
export function line({ mutant, plain, noticedBy }: Verdict): string {
  const marks = [plain, ...LIVE_SUITES.map((suite) => noticedBy.includes(suite))].map((seen) =>
    seen ? '✓' : '–',
  );
  return `| ${mutant.name} | ${marks.join(' | ')} |`;
}

/** Mutant → its line, as the guide has it. */
export function tableOfTheGuide(): Map<string, string> {
  const lines = readFileSync(GUIDE, 'utf8').split('\n');
  const begin = lines.findIndex((text) => text.startsWith(`| ${HEADER[0]} |`));
  const rows = lines.slice(begin + 2);
  const end = rows.findIndex((text) => !text.startsWith('|'));
  return new Map(
    rows.slice(0, end < 0 ? undefined : end).map((text) => [text.split('|')[1]?.trim() ?? '', text]),
  );
}
