// `npm run mock`: the mock alone. Options: --port (or PORT), --quiet.

import { createMock } from '../src/mock/index.ts';
import { curlLine, exampleCaller } from '../src/site/samples/index.ts';
import { exampleCredentials, readContractDocument } from './lib/bundle.ts';
import { readOptions, runCommand } from './lib/command.ts';
import { listen, readPort, stopRequested } from './serve/listening.ts';

const LIST = { operationId: 'listExecutions', path: {}, query: {} } as const;

await runCommand(async () => {
  const { port, quiet } = readOptions(['port'], ['quiet']);
  const contract = await readContractDocument();
  const mock = await createMock(contract, quiet ? {} : { log: console.log });
  const { url, close } = await listen(mock.handle, readPort(port, 8080));
  const credentials = exampleCredentials();

  console.log(`Mock of the manager: ${url}${mock.basePath}`);
  console.log(
    `Sign in as:          ${credentials.username} / ${credentials.password}, tenant ${credentials.tenant}`,
  );
  console.log(`Try:                 ${curlLine(LIST, { ...exampleCaller(contract), baseUrl: url })}`);
  console.log('Ctrl-C stops it.\n');
  await stopRequested();
  await close();
});
