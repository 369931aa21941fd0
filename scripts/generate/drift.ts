import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** How a folder differs from the expected files, one line per file. */
export async function drift(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readFolder(folder);
  const names = [...new Set([...files.keys(), ...present.keys()])].sort();
  return names.flatMap((name) => {
    const expected = files.get(name);
    if (expected === undefined) return [`extra   ${name}, which is not generated`];
    return difference(name, present.get(name), expected);
  });
}

/** How one file differs from the expected text: one entry, or none. */
export function difference(name: string, actual: string | undefined, expected: string): string[] {
  if (expected === actual) return [];
  if (actual === undefined) return [`missing ${name}`];
  const [actualLines, expectedLines] = [actual.split('\n'), expected.split('\n')];
  const firstDifferent = expectedLines.findIndex((line, at) => line !== actualLines[at]);
  const index = firstDifferent < 0 ? expectedLines.length : firstDifferent;
  const [was, is] = [actualLines[index] ?? '(end of file)', expectedLines[index] ?? '(end of file)'];
  // Data can be on one long line.
  const column = [...is].findIndex((character, at) => character !== was[at]);
  const start = Math.max(0, column - EXCERPT_LENGTH / 2);
  const excerpt = (line: string) => line.slice(start, start + EXCERPT_LENGTH).trim();
  return [`stale   ${name}, first at line ${index + 1}:\n  - ${excerpt(was)}\n  + ${excerpt(is)}`];
}

const EXCERPT_LENGTH = 100;

/** Makes a folder contain exactly these files, and logs each file that it writes or removes. */
export async function write(
  folder: string,
  files: ReadonlyMap<string, string>,
  log: (line: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of (await readFolder(folder)).keys()) {
    if (files.has(name)) continue;
    await rm(join(folder, name));
    log(`removed ${name}`);
  }
  for (const [name, text] of files) {
    await writeFile(join(folder, name), text);
    log(`wrote ${name}, ${Math.ceil(text.length / 1024)} KB`);
  }
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path) => [relative(folder, path), await readFile(path, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
