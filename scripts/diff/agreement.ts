import { type Change, type Impact, neededBump } from './changes.ts';

export interface Versions {
  /** Of the package. */
  readonly version: string;
  /** Of the contract. */
  readonly contractVersion: string;
  readonly changelog: string;
  /** Of the last release, if there was one. */
  readonly released: string | undefined;
  readonly changes: readonly Change[];
}

/** What does not go together, as sentences. */
export function agreement({ version, contractVersion, changelog, released, changes }: Versions): string[] {
  const problems: string[] = [];
  if (version !== contractVersion) {
    problems.push(
      `package.json says ${version}, spec/openapi.yaml says ${contractVersion}: they share one number.`,
    );
  }
  const sections = [...changelog.matchAll(/^## +\[?([^\]\s]+)\]?.*$/gm)];
  const [first] = sections;
  const title = first?.[1] ?? 'nothing';
  const isOpen = title.toLowerCase() === 'unreleased';
  const newest = sections.map(([, name]) => name).find((name) => /^\d/.test(name ?? ''));
  if (!isOpen && title !== version) {
    problems.push(`CHANGELOG.md begins with ${title}, but the version is ${version}.`);
  }
  if (released !== undefined && newest === undefined) {
    problems.push(`CHANGELOG.md has no section for the release ${released}.`);
  }
  if (released === undefined || changes.length === 0) return problems;
  const needed = neededBump(changes, released);
  const isBumped = isAtLeast(version, bumped(released, needed ?? 'patch'));
  if (!isBumped && !isOpen) {
    problems.push(
      `The changes since ${released} need version ${bumped(released, needed ?? 'patch')} or later.`,
    );
  }
  const end = sections[1]?.index ?? changelog.length;
  const text = first === undefined ? '' : changelog.slice(first.index + first[0].length, end).trim();
  if (isOpen && text === '')
    problems.push('The contract has changed, and CHANGELOG.md has nothing under Unreleased.');
  return problems;
}

/** Whether this version may break what the released one promised: a new major one, or a new minor one before 1.0. */
export function mayBreak(version: string, released: string | undefined): boolean {
  if (released === undefined) return false;
  return isAtLeast(version, bumped(released, released.startsWith('0.') ? 'minor' : 'major'));
}

function bumped(version: string, impact: Impact): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (impact === 'major') return `${major + 1}.0.0`;
  return impact === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function isAtLeast(version: string, other: string): boolean {
  const [one, two] = [version, other].map((text) => text.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (one?.[index] ?? 0) - (two?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
