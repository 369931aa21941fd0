import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A real process and all that it has printed so far, on both channels. */
export interface StartedProcess {
  child: ChildProcess;
  output(): string;
  /** Waits until the output matches; fails as soon as the process ends without having said so. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
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
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = output.match(pattern);
          if (match) resolve(match);
        };
        look();
        child.stdout?.on('data', look);
        child.stderr?.on('data', look);
        child.once('close', () => reject(new Error(`It ended without saying ${pattern}:\n${output}`)));
      }),
  };
}
