/** Runs the programs of others that some suites need, in a process and a folder of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls `use` with a folder that has these files, and removes it afterwards. */
export async function withFolder<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface RunOptions {
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** Called with what the program sends by `process.send`. */
  readonly onMessage?: (message: unknown, child: ChildProcess) => void;
}

/**
 * Runs a program of Node and returns what it prints.
 *
 * @throws the reason of the signal when it aborts.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { folder, signal, onMessage }: RunOptions,
): Promise<string> {
  const child = spawn(process.execPath, ['--no-warnings', program, ...args], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe', ...(onMessage ? (['ipc'] as const) : [])],
    // A group of its own, so that Ctrl-C reaches only us, who decide when it ends.
    detached: true,
  });
  const kill = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', kill, { once: true });
  process.once('exit', kill);
  if (signal?.aborted) kill();
  if (onMessage) child.on('message', (message) => onMessage(message, child));
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  try {
    await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  } finally {
    signal?.removeEventListener('abort', kill);
    process.off('exit', kill);
  }
  signal?.throwIfAborted();
  return Buffer.concat(chunks).toString('utf8');
}

/** Without our secrets, and without proxies: these programs connect to this machine only, and report nothing home. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(CLOUDIFY_|https?_proxy$|NODE_(TLS_|OPTIONS$))/i.test(name),
  );
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return { ...Object.fromEntries(own), ...quiet };
}
