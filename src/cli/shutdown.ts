// What commands have in common that listen on a port until they are told to end.
import { CommandError } from './command-error.ts';

/** Resolves at the first signal to end. A second one means the same: a terminal and npm may both send one. */
export function endRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
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
