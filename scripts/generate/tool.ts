import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** Runs the command of an installed package without output. @throws with its output when it fails. */
export async function runTool(
  packageName: string,
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<void> {
  const script = join(dirname(require.resolve(`${packageName}/package.json`)), program);
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  await promisify(execFile)(process.execPath, [script, ...args], { cwd, env }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`${stdout}${stderr}`.trim());
    },
  );
}
