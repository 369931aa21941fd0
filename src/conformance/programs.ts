/** Finds the programs that some suites need. The user installs them. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';

const VERSIONS = { dredd: '14.1.0', '@redocly/cli': '2.77.0', '@stoplight/prism-cli': '5.16.0' } as const;

export type ProgramName = keyof typeof VERSIONS;

/** Both in one command: npm removes with the second `--no-save` what the first one has installed. */
const INSTALL_SUITES = installCommand('dredd', '@redocly/cli');

/** Where to look. Default: the working directory, this package and PATH. */
export interface SearchPlaces {
  readonly project?: string;
  /** A file of the package. */
  readonly package?: string;
  readonly path?: string;
}

/** How to install a missing program; null when it is installed. */
export function missingProgram(name: ProgramName, from?: SearchPlaces): string | null {
  if (findProgram(name, from) !== undefined) return null;
  const install = name === '@stoplight/prism-cli' ? installCommand(name) : INSTALL_SUITES;
  return `${name} is not installed. Install it with: ${install}`;
}

function installCommand(...names: ProgramName[]): string {
  return ['npm install --no-save', ...names.map((name) => `${name}@${VERSIONS[name]}`)].join(' ');
}

/**
 * The folder of an installed program: of the current project, beside this package (also under npx), or in the search
 * path. Another major version does not count.
 */
export function findProgram(name: ProgramName, from: SearchPlaces = {}): string | undefined {
  const { project = process.cwd(), package: own = import.meta.url, path = process.env.PATH ?? '' } = from;
  const starts = [join(project, 'package.json'), own];
  const candidates = [
    ...starts.map((start) => resolved(start, `${name}/package.json`)),
    ...path.split(delimiter).flatMap((folder) => packagesBeside(folder, name)),
  ];
  return candidates.filter((file) => file !== undefined).find((file) => hasMatchingVersion(file, name));
}

function resolved(start: string, request: string): string | undefined {
  try {
    return dirname(createRequire(start).resolve(request));
  } catch {
    return undefined;
  }
}

/** Where a package can be whose executables are in this folder: a project's `.bin`, or a global installation. */
function packagesBeside(folder: string, name: string): string[] {
  if (folder === '') return [];
  const parents = [
    ...(basename(folder) === '.bin' ? [dirname(folder)] : []),
    join(dirname(folder), 'lib', 'node_modules'),
    join(folder, 'node_modules'),
  ];
  return parents.map((parent) => join(parent, name));
}

function hasMatchingVersion(folder: string, name: ProgramName): boolean {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string };
  return version?.split('.')[0] === VERSIONS[name].split('.')[0];
}
