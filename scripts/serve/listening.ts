import { CommandError } from '../lib/command.ts';

/** Reachable from this machine only. */
export const HOST = '127.0.0.1';

/** The port from `--port` or PORT; 0 takes any free one. */
export function readPort(option: string | undefined, fallback: number): number {
  const [source, text] = option === undefined ? ['PORT', process.env.PORT] : ['--port', option];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new CommandError(`${source} must be a whole number from 0 to 65535, not "${text}".`);
  }
  return port;
}

/** Resolves at Ctrl-C or a polite kill. A second signal means the same: npm and the terminal may both send one. */
export function stopRequested(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
  });
}
