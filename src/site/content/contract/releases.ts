import {
  DIFFERENCES,
  type DifferenceId,
  RELEASES,
  type ReleaseLine,
} from '../../../../generated/releases.ts';
import type { ContractDocument, Difference } from './document.ts';

export const LINES: readonly ReleaseLine[] = RELEASES.map(({ line }) => line);

/** A difference with the lines of releases that have it. */
export interface ReleaseDifference extends Difference {
  readonly id: DifferenceId;
  /** All lines with one of its variants. */
  readonly applies: readonly ReleaseLine[];
}

/** Where something in the contract is described. */
export interface ContractPlace {
  readonly operations?: readonly string[];
  readonly schema?: string;
  readonly kind: 'body' | 'query' | 'headers' | 'fields' | 'codes' | 'defects';
  readonly name: string;
}

export function readDifferences(document: ContractDocument): ReleaseDifference[] {
  return Object.entries(document['x-cloudify-differences']).map(([key, difference]) => {
    const id = key as DifferenceId;
    return { ...difference, id, applies: LINES.filter((line) => DIFFERENCES[line][id] !== undefined) };
  });
}

/** The differences of this place; fields of requests and parameters belong to operations. */
export function differencesAt(
  all: readonly ReleaseDifference[],
  { operations, schema, kind, name }: ContractPlace,
): ReleaseDifference[] {
  return all.filter(({ where }) => {
    if (!where[kind]?.includes(name)) return false;
    if (schema !== undefined && where.schema !== schema) return false;
    return operations === undefined || operations.some((id) => where.operations?.includes(id) ?? true);
  });
}

/** The lines that have a known issue: they have one of its operations, and none of the differences that change it. */
export function linesWithDefect(
  all: readonly ReleaseDifference[],
  name: string,
  operations: readonly string[],
): ReleaseLine[] {
  const changed = differencesAt(all, { kind: 'defects', name }).flatMap(({ applies }) => applies);
  const isMissing = (operation: string, line: ReleaseLine) =>
    all.some(
      (difference) => difference.id === `op.${operation}` && linesWith(difference, 'absent').includes(line),
    );
  return LINES.filter(
    (line) => !changed.includes(line) && operations.some((operation) => !isMissing(operation, line)),
  );
}

/** The lines in which a variant is what happens. */
export function linesWith({ id, variants }: ReleaseDifference, variant: string): ReleaseLine[] {
  return variants.some(({ is }) => is === variant)
    ? LINES.filter((line) => DIFFERENCES[line][id] === variant)
    : [];
}

/** `before 6.3`, `in 6.2 to 6.4`, `in 6.0.0, 6.1`. */
export function describeLines(lines: readonly ReleaseLine[]): string {
  const ranges = rangesOf(lines);
  const [[from, to] = []] = ranges;
  const next = LINES[LINES.indexOf(to as ReleaseLine) + 1];
  if (ranges.length === 1 && from === LINES[0] && next !== undefined) return `before ${next}`;
  return `in ${rangesText(lines)}`;
}

/** `6.0.1, 6.2 to 7.1` */
export function rangesText(lines: readonly ReleaseLine[]): string {
  return rangesOf(lines)
    .map(([from, to]) => (from === to ? from : `${from} to ${to}`))
    .join(', ');
}

/** The first and the last of lines that follow each other. */
function rangesOf(lines: readonly ReleaseLine[]): [ReleaseLine, ReleaseLine][] {
  const ranges: [ReleaseLine, ReleaseLine][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && LINES.indexOf(last[1]) === LINES.indexOf(line) - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
