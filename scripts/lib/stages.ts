import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';
import { CommandError } from './command.ts';

/** A JavaScript program that either succeeds silently or fails with something to read. */
export interface Stage {
  name: string;
  /** Relative to the repository's root. */
  program: string;
  args: string[];
  /** What to do when it fails, where the program itself does not say. */
  remedy?: string;
}

/** Runs all of them concurrently and prints a line for each. Throws after the last, with the output of those that failed. */
export async function runStages(stages: readonly Stage[]): Promise<void> {
  const failures = await Promise.all(stages.map(runStage));
  const messages = failures.filter((failure) => failure !== undefined);
  if (messages.length > 0) throw new CommandError(messages.join('\n\n'));
}

async function runStage({ name, program, args, remedy }: Stage): Promise<string | undefined> {
  const began = performance.now();
  const { exitCode, output } = await runProgram(program, args, 'collect');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${exitCode === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (exitCode === 0) return undefined;
  return [output.trim(), '', `${name} failed.`, remedy].filter((line) => line !== undefined).join('\n');
}

export interface Ended {
  exitCode: number;
  output: string;
}

/** Runs a program of node_modules or scripts under this very Node; its output is shown as it comes or collected. */
export function runProgram(program: string, args: string[], output: 'show' | 'collect'): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      // Through a pipe a program cannot see what its output will be shown on.
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
