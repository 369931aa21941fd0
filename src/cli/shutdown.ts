// What commands have in common that listen on a port until they are told to end.
import { constants } from 'node:os';
import { CommandError } from './errors.ts';

/** Milliseconds in which a second signal means the same as the first: a terminal and npm may both send one. */
const SAME_SIGNAL = 300;

/** Resolves at the first signal to end. A later one ends the process immediately, whatever is still under way. */
export function endRequested(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        first ??= performance.now();
        if (performance.now() - first > SAME_SIGNAL) process.exit(128 + constants.signals[signal]);
        resolve();
      });
    }
  });
}

/** Why it cannot listen there, and what to do. */
export function notListening(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CommandError(
        `Port ${port} is taken on ${host}. Choose another with --port, or any with --port 0.`,
      );
    case 'EACCES':
      return new CommandError(`You may not listen on port ${port}. Choose another one with --port.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CommandError(`This machine has no address ${host}. Choose another one with --host.`);
    default:
      return error;
  }
}
