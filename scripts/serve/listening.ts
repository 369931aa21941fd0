import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../lib/command.ts';

/** Reachable from this machine only: the mock checks no password. */
export const HOST = '127.0.0.1';

export interface Listening {
  /** Without a trailing slash: `http://127.0.0.1:8080`. */
  url: string;
  close(): Promise<void>;
}

export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, HOST, resolve);
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

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

/** A failure to listen, with the way out. */
export function explained(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CommandError(
        `Port ${port} is taken. Choose another one, for example with PORT=${suggestion(port)}.`,
      );
    case 'EACCES':
      return new CommandError(
        `You may not use port ${port}. Choose another one, for example with PORT=8080.`,
      );
    default:
      return error;
  }
}

function suggestion(port: number): number {
  return port < 65535 ? port + 1 : port - 1;
}
