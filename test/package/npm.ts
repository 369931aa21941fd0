import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What npm prints; it fails with what npm says. It is the npm that runs the tests, under this very Node, if there is one. */
export async function npm(cwd: string, args: readonly string[]): Promise<string> {
  const own = process.env.npm_execpath;
  const [command, before] = own?.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []];
  const shell = process.platform === 'win32';
  const { stdout } = await run(command, [...before, ...args], { cwd, shell, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}
