/** generated/dangers.ts: the dangerous differences of each release, in words, for people who connect to one. */
import { literal } from './codegen.ts';
import type { Contract } from './contract.ts';
import { lineNames, variantsByLine } from './release-lines.ts';

export function dangers({ releases, differences }: Contract): string {
  const lines = lineNames(releases);
  const entries = Object.entries(differences).filter(([, { dangerous }]) => dangerous);
  const rows = entries.flatMap(([difference, entry]) =>
    [...variantsByLine(difference, entry, lines)].map(([line, { summary }]) => ({
      line,
      difference,
      subject: entry.subject,
      summary,
      advice: entry.client ?? null,
    })),
  );
  return `import type { DifferenceId, ReleaseLine } from './releases.ts';

/** What a line of releases does that harms a client which relies on the contract. */
export interface Danger {
  readonly line: ReleaseLine;
  readonly difference: DifferenceId;
  readonly subject: string;
  readonly summary: string;
  /** What to do about it; null when the SDK takes care of it. */
  readonly advice: string | null;
}

/** Every dangerous difference on every line that has it. */
export const DANGERS: readonly Danger[] = ${literal(rows)};
`;
}
