import { mkdir, mkdtempDisposable, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';
import { runProgram } from '../lib/stages.ts';

/** Compiles earlier type tests, by path, against the current SDK. Returns the compiler's output when they fail. */
export async function compileAgainstCurrent(tests: ReadonlyMap<string, string>): Promise<string | undefined> {
  if (tests.size === 0) return undefined;
  // A folder like the repository, with links to the current sources.
  await using folder = await mkdtempDisposable(join(tmpdir(), 'types-'));
  const inFolder = (path: string) => join(folder.path, path);
  for (const name of ['src', 'generated', 'node_modules', 'package.json'])
    await symlink(join(ROOT, name), inFolder(name));
  for (const [path, source] of tests) {
    await mkdir(dirname(inFolder(path)), { recursive: true });
    await writeFile(inFolder(path), source);
  }
  const config = { extends: join(ROOT, 'tsconfig.json'), include: [], files: [...tests.keys()] };
  await writeFile(inFolder('tsconfig.json'), JSON.stringify(config));
  const args = ['--noEmit', '--project', inFolder('tsconfig.json')];
  const { exitCode, output } = await runProgram('node_modules/typescript/bin/tsc', args, 'collect');
  return exitCode === 0 ? undefined : output.replaceAll(/^\S*types-[^/]+\//gm, '').trim();
}
