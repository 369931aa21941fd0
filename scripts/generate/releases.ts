/** generated/releases.ts: the releases, and which variant of each difference every line has. */
import { docComment, literal, union } from './codegen.ts';
import type { Contract } from './contract.ts';
import { lineNames, variantsByLine } from './release-lines.ts';

export function releases({ releases, differences }: Contract): string {
  const lines = lineNames(releases);
  const rows = Object.entries(differences).map(
    ([id, difference]) => [id, variantsByLine(id, difference, lines)] as const,
  );
  const byLine = lines.map((line) => [
    line,
    Object.fromEntries(rows.flatMap(([id, row]) => (row.has(line) ? [[id, row.get(line)?.is]] : []))),
  ]);
  const variants = new Set(Object.values(differences).flatMap((each) => each.variants.map(({ is }) => is)));
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
