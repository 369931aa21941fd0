import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/bundle.ts';
import { runProgram } from '../lib/stages.ts';

/**
 * Compiles type tests of another time, by path, against the SDK as it is now. Undefined: they compile. They stand in a
 * folder that looks like the repository and whose sources are the present ones.
 */
export async function compileAgainstPresent(tests: ReadonlyMap<string, string>): Promise<string | undefined> {
  if (tests.size === 0) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'types-'));
  try {
    for (const name of ['src', 'generated', 'node_modules', 'package.json']) {
      await symlink(join(ROOT, name), join(folder, name));
    }
    for (const [path, source] of tests) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), source);
    }
    const config = { extends: join(ROOT, 'tsconfig.json'), include: [], files: [...tests.keys()] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const args = ['--noEmit', '--project', join(folder, 'tsconfig.json')];
    const { exitCode, output } = await runProgram('node_modules/typescript/bin/tsc', args, 'collect');
    return exitCode === 0 ? undefined : output.replaceAll(/^\S*types-[^/]+\//gm, '').trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
