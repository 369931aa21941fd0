import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';

export const DOCS_FOLDER = join(ROOT, 'docs-dist');

export const STAMP = '.built-from';

/** What the site is made of. The SDK and the sandbox run in its pages. */
const SOURCES = [
  'src',
  'spec',
  'generated',
  'scripts/docs',
  'scripts/bench/results',
  'api.md',
  'CHANGELOG.md',
  'package.json',
];

/** Whether the site is there and made from the contract and the code as they are now. */
export async function docsAreCurrent(): Promise<boolean> {
  const builtFrom = await readFile(join(DOCS_FOLDER, STAMP), 'utf8').catch(() => undefined);
  return builtFrom === (await sourcesHash());
}

let hashed: Promise<string> | undefined;

/** Of the sources when it is first called. */
export function sourcesHash(): Promise<string> {
  hashed ??= hashSources();
  return hashed;
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesOf(join(ROOT, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Replaces the folder in one step, so that readers never see half of it. Concurrent commands may do the same. */
export async function replaceFolder(folder: string, replacement: string): Promise<void> {
  const old = `${replacement}-before`;
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(replacement, folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  await rm(old, { recursive: true, force: true });
}
