import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../lib/bundle.ts';
import { CommandError } from '../lib/command.ts';

const run = promisify(execFile);
const MAX_OUTPUT = 64 * 1024 * 1024;

async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...args], { cwd: ROOT, maxBuffer: MAX_OUTPUT });
  return stdout;
}

/** The tag of the last release before this commit, or undefined. */
export async function lastRelease(): Promise<string | undefined> {
  try {
    return (await git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*')).trim();
  } catch {
    return undefined;
  }
}

export async function contractAt(ref: string): Promise<string> {
  return git('show', `${ref}:generated/openapi.json`).catch((error: Error) => {
    throw new CommandError(`There is no contract at ${ref}: ${error.message.trim().split('\n').at(-1)}`);
  });
}

export async function typeTestsAt(ref: string): Promise<Map<string, string>> {
  const listed = await git('ls-tree', '-r', '--name-only', ref, '--', 'test/client');
  const paths = listed.split('\n').filter((path) => path.endsWith('.test-d.ts'));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await git('show', `${ref}:${path}`)] as const)),
  );
}
