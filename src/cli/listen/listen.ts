import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../errors.ts';
import { waitForSignal } from '../signals.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Listens until a signal ends the command. `banner` is printed below the URL. */
export async function listenUntilSignal(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
  banner: string,
  terminal: Terminal,
): Promise<void> {
  const ended = waitForSignal();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  const { port: actual, address, family } = server.address() as AddressInfo;
  terminal.log(`listening on http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`);
  if (banner !== '') terminal.log(banner.split('\n'));
  await ended;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Describes why a server cannot listen, and what to do. */
export function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
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
