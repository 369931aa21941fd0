import semver from 'semver';
import { type Change, neededBump } from './changes.ts';

export interface Versions {
  /** Of the package. */
  readonly version: string;
  /** Of the contract. */
  readonly contractVersion: string;
  readonly changelog: string;
  readonly released: string | undefined;
  readonly changes: readonly Change[];
}

/** Checks that the versions and the changelog match the changes. Returns the problems as sentences. */
export function checkVersions({
  version,
  contractVersion,
  changelog,
  released,
  changes,
}: Versions): string[] {
  const problems: string[] = [];
  if (version !== contractVersion)
    problems.push(
      `package.json has version ${version}, spec/openapi.yaml ${contractVersion}. They must be equal.`,
    );
  const [, ...sections] = changelog.split(/^## +/m);
  const titles = sections.map((section) => section.match(/^\[?([^\]\s]+)/)?.[1] ?? '');
  const [title = 'nothing'] = titles;
  const isUnreleased = title.toLowerCase() === 'unreleased';
  if (!isUnreleased && title !== version)
    problems.push(`CHANGELOG.md begins with ${title}, but the version is ${version}.`);
  if (released === undefined) return problems;
  if (!titles.some((each) => semver.valid(each)))
    problems.push(`CHANGELOG.md has no section for the release ${released}.`);
  const bump = neededBump(changes, released);
  if (bump === undefined) return problems;
  const needed = semver.inc(released, bump) ?? '';
  if (!isUnreleased && semver.lt(version, needed))
    problems.push(`The changes since ${released} need version ${needed} or later.`);
  if (isUnreleased && !/\n\s*\S/.test(sections[0] ?? ''))
    problems.push('The contract has changed, and CHANGELOG.md has nothing under Unreleased.');
  return problems;
}

/** Whether this version may break what the release promised: a new major version, or a new minor one before 1.0. */
export function mayBreak(version: string, released: string | undefined): boolean {
  if (released === undefined) return false;
  return semver.gte(version, semver.inc(released, semver.major(released) === 0 ? 'minor' : 'major') ?? '');
}
