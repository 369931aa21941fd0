import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import semver from 'semver';
import { REDOCLY } from '../lib/checks.ts';
import { CommandError } from '../lib/command.ts';
import { runProgram } from '../lib/stages.ts';

export type Impact = 'major' | 'minor' | 'patch';

export interface Change {
  readonly impact: Impact;
  /** Clients that read responses, clients that send requests, or all. */
  readonly audience: 'readers' | 'writers' | 'all';
  readonly text: string;
}

interface ReportedChange {
  readonly path: string;
  readonly typeName: string;
  readonly kind: string;
  readonly property?: string;
  readonly impact: Impact;
  readonly verdicts: readonly { readonly message: string }[];
}

const IMPACTS: readonly Impact[] = ['major', 'minor', 'patch'];

/** The changes from one bundled contract to another, by descending impact. */
export async function changesBetween(base: string, revision: string): Promise<Change[]> {
  // In a folder without redocly.yaml, so that the lint rules do not affect the result.
  await using folder = await mkdtempDisposable(join(tmpdir(), 'diff-'));
  const { path } = folder;
  await writeFile(join(path, 'base.json'), base);
  await writeFile(join(path, 'revision.json'), revision);
  const options = ['--format=json', '--output=report.json', '--fail-on=none'];
  const args = ['diff', 'base.json', 'revision.json', ...options];
  const { exitCode, output } = await runProgram(REDOCLY, args, 'collect', { cwd: path });
  if (exitCode !== 0) throw new CommandError(`The contracts could not be compared.\n${output.trim()}`);
  const { changes } = JSON.parse(await readFile(join(path, 'report.json'), 'utf8')) as {
    changes: readonly ReportedChange[];
  };
  return changes.map(toChange).sort((a, b) => IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact));
}

function toChange({ path, typeName, kind, property, impact, verdicts }: ReportedChange): Change {
  const verdict = verdicts.map(({ message }) => message).join(' ');
  const text = verdict || `${typeName} ${kind}${property ? `: ${property}` : ''}`;
  const location = path.replaceAll('~1', '/').replace(/^#\//, '');
  return { impact, audience: audienceOf(path), text: `${text} (${location})` };
}

function audienceOf(path: string): Change['audience'] {
  if (path.includes('/responses/')) return 'readers';
  return path.includes('/requestBody') || path.includes('/parameters') ? 'writers' : 'all';
}

/** The version bump for these changes. Before 1.0 a breaking change is a minor one, and an addition a patch. */
export function neededBump(changes: readonly Change[], released: string): Impact | undefined {
  const highest = IMPACTS.find((impact) => changes.some((change) => change.impact === impact));
  if (semver.major(released) > 0 || highest === undefined) return highest;
  return highest === 'major' ? 'minor' : 'patch';
}
