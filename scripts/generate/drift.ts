import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a folder differs from the files that belong into it, one line per file. */
export async function drift(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readFolder(folder);
  const names = [...new Set([...files.keys(), ...present.keys()])].sort();
  return names.flatMap((name) => {
    const expected = files.get(name);
    if (expected === undefined) return [`extra   ${name}, which nothing generates`];
    return difference(name, present.get(name), expected);
  });
}

/** How one file differs from what belongs into it: one line, or none. */
export function difference(name: string, actual: string | undefined, expected: string): string[] {
  if (expected === actual) return [];
  if (actual === undefined) return [`missing ${name}`];
  return [`stale   ${name}, ${firstDifference(actual, expected)}`];
}

/** Makes a folder hold exactly the files; tells each one it writes or removes. */
export async function write(
  folder: string,
  files: ReadonlyMap<string, string>,
  tell: (line: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of (await readFolder(folder)).keys()) {
    if (files.has(name)) continue;
    await rm(join(folder, name));
    tell(`removed ${name}`);
  }
  for (const [name, text] of files) {
    await writeFile(join(folder, name), text);
    tell(`wrote ${name}, ${Math.ceil(text.length / 1024)} KB`);
  }
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = names.map(
    async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

function firstDifference(actual: string, expected: string): string {
  const actualLines = actual.split('\n');
  const expectedLines = expected.split('\n');
  const differs = expectedLines.findIndex((line, index) => line !== actualLines[index]);
  const index = differs === -1 ? expectedLines.length : differs;
  const [is, shouldBe] = [actualLines[index], expectedLines[index]];
  const column = [...(shouldBe ?? '')].findIndex((character, at) => character !== is?.[at]);
  return `first at line ${index + 1}:\n  - ${excerpt(is, column)}\n  + ${excerpt(shouldBe, column)}`;
}

const EXCERPT = 100;

/** The part of a line where it differs. */
function excerpt(line: string | undefined, column: number): string {
  if (line === undefined) return '(the file ends here)';
  const start = Math.max(0, column - EXCERPT / 2);
  const text = line.slice(start, start + EXCERPT).trim();
  return `${start > 0 ? '…' : ''}${text}${start + EXCERPT < line.length ? '…' : ''}`;
}
