/** The real command as a process of its own, and a real manager in memory on a port for it to drive. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';
import { serveSandbox } from '../../src/sandbox/server/index.ts';

const CACHE = join(ROOT, 'node_modules/.cache');

/** The folder of the command as build-command.ts bundles it. */
export const COMMAND_FOLDER = join(CACHE, 'command');
export const PROGRAM = join(COMMAND_FOLDER, 'cli.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves as soon as the channel has said this; rejects when the process ends without it. */
  says(channel: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpMatchArray>;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** Without anything of the environment of the tests that the command looks at. */
export function environment(own: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    NODE_COMPILE_CACHE: join(CACHE, 'test-cli'),
    ...own,
  };
}

export function start(args: readonly string[], { env = {}, stdin }: Surroundings = {}): Started {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: environment(env) });
  const said = { stdout: '', stderr: '' };
  for (const channel of ['stdout', 'stderr'] as const) {
    child[channel].setEncoding('utf8').on('data', (text: string) => {
      said[channel] += text;
    });
  }
  child.stdin.on('error', () => {});
  child.stdin.end(stdin ?? '');
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
  const says = (channel: 'stdout' | 'stderr', pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const match = said[channel].match(pattern);
        if (match) resolve(match);
      };
      look();
      child[channel].on('data', look);
      child.once('close', () =>
        reject(new Error(`It ended without saying ${pattern}: ${JSON.stringify(said)}`)),
      );
    });
  return { child, ended, says };
}

/** Runs it to its end. */
export const run = (args: readonly string[], surroundings?: Surroundings) => start(args, surroundings).ended;

export interface Manager {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** What signs in as the administrator of this manager. */
  readonly env: Readonly<Record<string, string>>;
  /** The command, driving this manager. */
  run(args: readonly string[], surroundings?: Surroundings): Promise<Ended>;
  start(args: readonly string[], surroundings?: Surroundings): Started;
  close(): Promise<void>;
}

/** The example world, where time stands still until a test moves it on. */
export async function manager(options: SandboxOptions = {}): Promise<Manager> {
  const sandbox = createSandbox({ clock: 'virtual', ...options });
  const { url, close } = await serveSandbox(sandbox);
  const env = { CLOUDIFY_HOST: url, CLOUDIFY_USERNAME: 'admin', CLOUDIFY_PASSWORD: 'admin' };
  const within = (surroundings: Surroundings = {}) => ({
    ...surroundings,
    env: { ...env, ...surroundings.env },
  });
  return {
    url,
    sandbox,
    env,
    run: (args, surroundings) => run(args, within(surroundings)),
    start: (args, surroundings) => start(args, within(surroundings)),
    close: async () => {
      await close();
      sandbox.close();
    },
  };
}
