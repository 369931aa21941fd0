import { RELEASES, type ReleaseLine } from '../../../generated/releases.ts';

/**
 * The line of a manager's version: `6.4`, `6.4.2` and `7.1.0.dev1` all work. A version that the contract does not list
 * belongs to the line of the nearest older one, with `isKnown` false.
 * @throws {RangeError} for a text that is no version.
 */
export function releaseLine(version: string): { line: ReleaseLine; isKnown: boolean } {
  const rank = rankOf(version);
  if (rank === undefined) {
    const lines = RELEASES.map(({ line }) => line).join(', ');
    throw new RangeError(
      `"${version}" is not a version of Cloudify Manager. Use one such as "6.4.2", or a line of releases: ${lines}.`,
    );
  }
  let nearest = { line: (RELEASES[0] as (typeof RELEASES)[0]).line, rank: -1 };
  for (const { line, versions } of RELEASES) {
    for (const known of versions) {
      const other = rankOf(known) ?? -1;
      if (other <= rank && other > nearest.rank) nearest = { line, rank: other };
    }
  }
  return { line: nearest.line, isKnown: nearest.rank === rank };
}

/** A number by which versions can be compared; a missing third part counts as 0. */
function rankOf(version: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?(?:[.-][\w.-]+)?$/.exec(version.trim());
  if (parts === null) return undefined;
  const [, major, minor, patch = '0'] = parts;
  return (Number(major) * 1000 + Number(minor)) * 1000 + Number(patch);
}
