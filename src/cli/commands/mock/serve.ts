import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import contract from '../../../../generated/contract.json' with { type: 'json' };
import { findProgram, missingProgram } from '../../../conformance/index.ts';
import { createMock, loadPrism } from '../../../mock/index.ts';
import { CommandError } from '../../errors.ts';
import { endRequested, notListening } from '../../shutdown.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { MockCommandOptions } from './command.ts';

/** Runs until it is told to end. */
export async function serveMock(
  { port, host, quiet }: MockCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const folder = findProgram('@stoplight/prism-cli');
  if (folder === undefined) throw new CommandError(`${missingProgram('@stoplight/prism-cli')}`);
  const ending = endRequested();
  const mock = await createMock(contract, {
    prism: loadPrism(join(folder, 'package.json')),
    ...(!quiet && { log: (line: string) => terminal.say(line) }),
  });
  const server = createServer((request, response) => void mock.handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(notListening(error, port, host)));
    server.listen(port, host, resolve);
  });
  const { port: actual, address, family } = server.address() as AddressInfo;
  terminal.say(`listening on http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`);
  if (!quiet) terminal.say(`The API is at ${mock.basePath}. Any credentials will do.`);
  await ending;
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
