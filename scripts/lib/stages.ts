import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';
import { CommandError } from './command.ts';

/** A program whose output matters only when it fails. */
export interface Stage {
  name: string;
  /** Relative to the repository's root. */
  program: string;
  args: string[];
  /** How to fix a failure, unless the program prints it. */
  remedy?: string;
}

/** Runs all of them concurrently and prints a line for each. Throws after the last, with the output of those that failed. */
export async function runStages(stages: readonly Stage[]): Promise<void> {
  const failures = await Promise.all(stages.map(runStage));
  const messages = failures.filter((failure) => failure !== undefined);
  if (messages.length > 0) throw new CommandError(messages.join('\n\n'));
}

async function runStage({ name, program, args, remedy }: Stage): Promise<string | undefined> {
  const startedAt = performance.now();
  const { exitCode, output } = await runProgram(program, args, 'collect');
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${name}: ${exitCode === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (exitCode === 0) return undefined;
  return [output.trim(), '', `${name} failed.`, remedy].filter((line) => line !== undefined).join('\n');
}

export interface Ended {
  exitCode: number;
  output: string;
}

/**
 * Runs a program of node_modules or scripts with this Node. Shows or collects its output. Default of `cwd`: the root.
 * When the signal aborts, the program is killed and the promise rejects.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  output: 'show' | 'collect',
  { cwd = ROOT, signal }: { cwd?: string; signal?: AbortSignal } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    cwd,
    signal,
    stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      // A program that writes to a pipe does not detect the terminal.
      ...(output === 'collect' && (process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' })),
    },
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
