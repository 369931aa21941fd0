/** The command on a pseudo-terminal, and a terminal that shows what a person sees. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import xterm from '@xterm/headless';
import { environment, PROGRAM } from './command.ts';

/** Node has no pseudo-terminal of its own; the `script` of util-linux has one, that of other systems is another. */
export const NO_TERMINAL: string | undefined = (() => {
  const missing = 'there is no script of util-linux';
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    const version = execFileSync('script', ['--version'], { encoding: 'utf8', stdio: [...stdio] });
    return version.includes('util-linux') ? undefined : missing;
  } catch {
    return missing;
  }
})();

export interface Session {
  readonly ended: Promise<{ code: number | null; screen: string }>;
  /** Resolves when the raw output, in which an escape is `␛`, matches. */
  shows(pattern: RegExp): Promise<RegExpMatchArray>;
  types(text: string): void;
  /** Changes the width, as a person who drags the window does. */
  resize(columns: number): Promise<void>;
  /** The lines that a person sees, as soon as they match. */
  sees(pattern: RegExp): Promise<string>;
  isCursorHidden(): boolean;
  kill(): void;
}

const ROWS = 24;

/** Runs a line of a shell on a terminal. */
export function onTerminal(
  line: string,
  {
    columns = 80,
    env = {},
  }: { readonly columns?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Session {
  const child: ChildProcess = spawn(
    'script',
    ['-qec', `stty cols ${columns} rows ${ROWS}; echo "tty=$(tty)"; ${line}`, '/dev/null'],
    { env: environment({ TERM: 'xterm-256color', LANG: 'C.UTF-8', SHELL: '/bin/sh', ...env }) },
  );
  const emulator = new xterm.Terminal({ cols: columns, rows: ROWS, allowProposedApi: true });
  let raw = '';
  let device = '';
  let isHidden = false;
  const listeners = new Set<() => void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    raw += text.replaceAll('\u001b', '␛');
    device = /tty=(\S+)\r\n/.exec(raw)?.[1] ?? '';
    isHidden = raw.lastIndexOf('␛[?25l') > raw.lastIndexOf('␛[?25h');
    emulator.write(text, () => {
      for (const listener of listeners) listener();
    });
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const screen = () => raw.replace(/^tty=.*\r\n/, '');
  const seen = () => {
    const { active } = emulator.buffer;
    const lines = Array.from({ length: active.length }, (_, row) =>
      active.getLine(row)?.translateToString(true),
    );
    return lines
      .join('\n')
      .replace(/^tty=.*\n/, '')
      .trimEnd();
  };
  const until = <Result>(look: () => Result | undefined | null, what: string) =>
    new Promise<Result>((resolve, reject) => {
      const listener = () => {
        const result = look();
        if (result === undefined || result === null) return;
        listeners.delete(listener);
        resolve(result);
      };
      listeners.add(listener);
      listener();
      void closed.then(() => {
        listener();
        reject(new Error(`It ended without ${what}: ${JSON.stringify(raw)}`));
      });
    });
  return {
    ended: closed.then((code) => ({ code, screen: screen() })),
    shows: (pattern) => until(() => screen().match(pattern), String(pattern)),
    sees: (pattern) => until(() => (pattern.test(seen()) ? seen() : undefined), String(pattern)),
    types: (text) => child.stdin?.write(text),
    resize: async (width) => {
      await until(() => device || undefined, 'a terminal');
      emulator.resize(width, ROWS);
      execFileSync('stty', ['-F', device, 'cols', String(width)]);
    },
    isCursorHidden: () => isHidden,
    kill: () => child.kill('SIGKILL'),
  };
}

/** The command as a line of a shell. */
export const commandLine = (args: readonly string[]) =>
  [process.execPath, PROGRAM, ...args].map((word) => `'${word}'`).join(' ');
