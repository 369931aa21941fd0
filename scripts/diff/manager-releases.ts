import { releaseLine } from '../../generated/release-line.ts';
import { DIFFERENCES, type DifferenceId, RELEASES, type ReleaseLine } from '../../generated/releases.ts';
import { readBundle, readContractDocument } from '../lib/bundle.ts';
import { CommandError } from '../lib/command.ts';
import { releaseDocuments } from '../lib/documents.ts';
import { type Change, changesBetween } from './changes.ts';

interface Difference {
  readonly subject: string;
  readonly contract: string;
  readonly variants: readonly { readonly is: string; readonly summary: string }[];
}

/** A difference that two lines of releases do not share. */
export interface BehaviourChange {
  readonly id: DifferenceId;
  readonly subject: string;
  /** What the one and what the other line does. */
  readonly from: string;
  readonly to: string;
}

export interface ReleaseChanges {
  readonly from: ReleaseLine;
  readonly to: ReleaseLine;
  /** Of the OpenAPI documents. */
  readonly changes: readonly Change[];
  readonly behaviour: readonly BehaviourChange[];
}

/** What changes for a client when the manager is upgraded. @throws {CommandError} for a release without a document. */
export async function changesBetweenReleases(from: string, to: string): Promise<ReleaseChanges> {
  const document = await readBundle();
  const latest = RELEASES.at(-1)?.line as ReleaseLine;
  const documents = (await releaseDocuments(document)).set(latest, document);
  const lineOf = (version: string): ReleaseLine => {
    const line = tryLine(version);
    if (line !== undefined && documents.has(line)) return line;
    throw new CommandError(
      `There is no document of the release "${version}". There is one of ${[...documents.keys()].join(', ')}.`,
    );
  };
  const lines = { from: lineOf(from), to: lineOf(to) };
  const text = (line: ReleaseLine) => JSON.stringify(documents.get(line));
  const changes = await changesBetween(text(lines.from), text(lines.to));
  const contract = (await readContractDocument()) as unknown as {
    readonly 'x-cloudify-differences': Readonly<Record<DifferenceId, Difference>>;
  };
  return { ...lines, changes, behaviour: behaviourChanges(contract['x-cloudify-differences'], lines) };
}

function tryLine(version: string): ReleaseLine | undefined {
  try {
    return releaseLine(version).line;
  } catch {
    return undefined;
  }
}

function behaviourChanges(
  differences: Readonly<Record<DifferenceId, Difference>>,
  { from, to }: { readonly from: ReleaseLine; readonly to: ReleaseLine },
): BehaviourChange[] {
  return (Object.entries(differences) as [DifferenceId, Difference][]).flatMap(([id, difference]) => {
    const [before, after] = [DIFFERENCES[from][id], DIFFERENCES[to][id]];
    if (before === after) return [];
    const summary = (variant: string | undefined) =>
      difference.variants.find(({ is }) => is === variant)?.summary ?? difference.contract;
    return [{ id, subject: difference.subject, from: summary(before), to: summary(after) }];
  });
}
