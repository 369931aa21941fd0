import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../generate/tool.ts';

export type Impact = 'major' | 'minor' | 'patch';

/** One thing that is different. */
export interface Change {
  readonly impact: Impact;
  /** Who may notice: whoever reads answers, whoever sends requests, or both. */
  readonly audience: 'readers' | 'writers' | 'everybody';
  readonly text: string;
}

interface Reported {
  readonly path: string;
  readonly typeName: string;
  readonly kind: string;
  readonly property?: string;
  readonly impact: Impact;
  readonly verdicts: readonly { readonly message: string }[];
}

const ORDER: readonly Impact[] = ['major', 'minor', 'patch'];

/** The changes from one bundled contract to another, the gravest first. */
export async function changesBetween(base: string, revision: string): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), 'diff-'));
  try {
    await writeFile(join(folder, 'base.json'), base);
    await writeFile(join(folder, 'revision.json'), revision);
    const args = [
      'diff',
      'base.json',
      'revision.json',
      '--format=json',
      '--output=report.json',
      '--fail-on=none',
    ];
    // In a folder of its own: how the contract is linted must not decide how its changes are rated.
    await runTool('@redocly/cli', 'bin/cli.js', args, folder);
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as {
      changes: readonly Reported[];
    };
    return report.changes
      .map(changeOf)
      .sort((one, other) => ORDER.indexOf(one.impact) - ORDER.indexOf(other.impact));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function changeOf({ path, typeName, kind, property, impact, verdicts }: Reported): Change {
  const where = path.replaceAll('~1', '/').replace(/^#\//, '');
  const what =
    verdicts.map(({ message }) => message).join(' ') ||
    `${typeName} ${kind}${property ? `: ${property}` : ''}`;
  return { impact, audience: audienceOf(path), text: `${what} (${where})` };
}

function audienceOf(path: string): Change['audience'] {
  if (path.includes('/responses/')) return 'readers';
  return path.includes('/requestBody') || path.includes('/parameters') ? 'writers' : 'everybody';
}

/** The bump that these changes take: before 1.0 what breaks is a minor one, and what is added a patch. */
export function neededBump(changes: readonly Change[], released: string): Impact | undefined {
  const gravest = ORDER.find((impact) => changes.some((change) => change.impact === impact));
  if (!released.startsWith('0.') || gravest === undefined) return gravest;
  return gravest === 'major' ? 'minor' : 'patch';
}
