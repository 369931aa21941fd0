/** generated/releases.ts: the releases, and which variant of each difference every line has. */
import { docComment, literal } from './codegen.ts';
import type { Contract, Difference } from './contract.ts';
import { GenerationError } from './generation-error.ts';

export function releases({ releases, differences }: Contract): string {
  const lines = releases.map(({ line }) => line);
  const problems: string[] = [];
  const rows = Object.entries(differences).map(([id, { variants }]) => {
    const row = new Map<string, string>();
    for (const { is, lines: ranges } of variants) {
      for (const line of ranges.flatMap((range) => linesOf(range, lines) ?? problem(id, `"${range}"`))) {
        if (row.has(line)) problem(id, `${line} twice`);
        row.set(line, is);
      }
    }
    return [id, row] as const;
  });
  if (problems.length > 0) throw new GenerationError(problems);

  function problem(id: string, what: string): [] {
    problems.push(`spec/differences.yaml: ${id} lists ${what}; the lines are ${lines.join(', ')}.`);
    return [];
  }

  const byLine = lines.map((line) => [
    line,
    Object.fromEntries(rows.flatMap(([id, row]) => (row.has(line) ? [[id, row.get(line)]] : []))),
  ]);
  const variants = new Set(Object.values(differences).flatMap(variantNames));
  return `
${docComment('A line of releases that behave alike, named by its oldest release.')}
export type ReleaseLine = ${union(lines)};

export interface Release {
  readonly line: ReleaseLine;
  readonly versions: readonly string[];
  /** When its first and its last version were tagged, as \`yyyy-mm-dd\`. */
  readonly dates: { readonly from: string; readonly to: string };
  /** full: recordings confirm every difference. careful: reading, starting and cancelling work. */
  readonly support: 'full' | 'careful';
}

/** Every line of releases, in the order of development; the contract describes the last. */
export const RELEASES: readonly Release[] = ${literal(releases)};

export type DifferenceId = ${union(Object.keys(differences))};

/** absent, ignored, or a letter for each other behaviour that a difference can have. */
export type Variant = ${union([...variants].sort())};

/** What each line does differently from the contract; the other differences do not apply to it. */
export const DIFFERENCES: Readonly<Record<ReleaseLine, Readonly<Partial<Record<DifferenceId, Variant>>>>> = ${literal(Object.fromEntries(byLine))};
`;
}

/** \`A to B\` or one line → the names of the lines; undefined when there are none. */
function linesOf(range: string, lines: readonly string[]): string[] | undefined {
  const [from = '', to = from] = range.split(' to ');
  if (!lines.includes(from) || lines.indexOf(to) < lines.indexOf(from)) return undefined;
  return lines.slice(lines.indexOf(from), lines.indexOf(to) + 1);
}

function variantNames({ variants }: Difference): string[] {
  return variants.map(({ is }) => is);
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ');
}
