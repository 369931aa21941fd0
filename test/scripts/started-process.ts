import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A real process with its output on both channels. */
export interface StartedProcess {
  child: ChildProcess;
  output(): string;
  /** Resolves when the output matches, and rejects when the process ends before that. */
  waitFor(pattern: RegExp): Promise<RegExpMatchArray>;
  ended: Promise<Ended>;
}

export function start(command: string, args: string[], options: SpawnOptions = {}): StartedProcess {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
  return {
    child,
    output: () => output,
    ended,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const match = output.match(pattern);
          if (match) resolve(match);
        };
        check();
        child.stdout?.on('data', check);
        child.stderr?.on('data', check);
        child.once('close', () =>
          reject(new Error(`The process ended before its output matched ${pattern}:\n${output}`)),
        );
      }),
  };
}
