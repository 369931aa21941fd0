import { createServer } from 'node:http';
import { join } from 'node:path';
import contract from '../../../../generated/contract.json' with { type: 'json' };
import { findProgram, missingProgram } from '../../../conformance/index.ts';
import { createMock, loadPrism } from '../../../mock/index.ts';
import { CommandError } from '../../errors.ts';
import { listenUntilSignal } from '../../listen/listen.ts';
import type { ListenOptions } from '../../listen/options.ts';
import type { Terminal } from '../../terminal/terminal.ts';

export async function runMock(options: ListenOptions, terminal: Terminal): Promise<void> {
  const folder = findProgram('@stoplight/prism-cli');
  if (folder === undefined) throw new CommandError(`${missingProgram('@stoplight/prism-cli')}`);
  const mock = await createMock(contract, {
    prism: loadPrism(join(folder, 'package.json')),
    ...(!options.quiet && { log: (line: string) => terminal.log(line) }),
  });
  const server = createServer((request, response) => void mock.handle(request, response));
  const banner = `The API is at ${mock.basePath}. Any credentials are accepted.`;
  await listenUntilSignal(server, options, options.quiet ? '' : banner, terminal);
}
