/** What spec/differences.yaml says about single lines of releases. */
import type { ContractData, Difference } from './contract.ts';
import { GenerationError } from './generation-error.ts';

type Releases = ContractData['x-cloudify-releases'];
export type Variant = Difference['variants'][number];

/** The names of the lines, the oldest first. */
export function lineNames(releases: Releases): string[] {
  return releases.map(({ line }) => line);
}

/** line → the variant of the difference there. @throws {GenerationError} when a line is unknown or listed twice. */
export function variantsByLine(
  id: string,
  { variants }: Difference,
  lines: readonly string[],
): Map<string, Variant> {
  const byLine = new Map<string, Variant>();
  for (const variant of variants) {
    for (const range of variant.lines) {
      const [from = '', to = from] = range.split(' to ');
      const covered = lines.slice(lines.indexOf(from), lines.indexOf(to) + 1);
      if (!lines.includes(from) || covered.length === 0 || covered.some((line) => byLine.has(line))) {
        throw new GenerationError(
          `spec/differences.yaml: ${id} has the lines "${range}", which are unknown or listed twice. The lines are ${lines.join(', ')}.`,
        );
      }
      for (const line of covered) byLine.set(line, variant);
    }
  }
  return byLine;
}

/** The places of the difference do not exist: they are missing, or have no effect. */
export function isMissing(variant: Variant | undefined): boolean {
  return variant?.is === 'absent' || variant?.is === 'ignored';
}
