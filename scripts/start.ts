// `npm start`: the documentation and a manager in memory on one port. PORT or --port chooses it.

import { readFiles } from '../src/cli/commands/sandbox/page-files.ts';
import { servedLine } from '../src/cli/commands/sandbox/request-line.ts';
import { listenError } from '../src/cli/listen/listen.ts';
import { Terminal } from '../src/cli/terminal/terminal.ts';
import { API_BASE, CONTROL_BASE, createSandbox } from '../src/sandbox/index.ts';
import { serveSandbox } from '../src/sandbox/server/index.ts';
import { curlLine, exampleCaller } from '../src/site/samples/index.ts';
import { buildDocs } from './docs/build.ts';
import { currentConsole } from './docs/console.ts';
import { DOCS_FOLDER, docsAreCurrent } from './docs/folder.ts';
import { exampleCredentials, readBundle } from './lib/bundle.ts';
import { readOptions, runCommand } from './lib/command.ts';
import { HOST, readPort, stopRequested } from './serve/listening.ts';
import { withSite } from './serve/site.ts';

const LIST = { operationId: 'listExecutions', path: {}, query: {} } as const;

await runCommand(async () => {
  const port = readPort(readOptions(['port']).port, 8080);
  const contract = await readBundle();
  if (!(await docsAreCurrent())) {
    console.log('Building the documentation …');
    await buildDocs();
  }
  // In a checkout a response that breaks the contract is to be noticed immediately.
  const sandbox = createSandbox({ runner: 'auto', validate: true });
  const terminal = new Terminal();
  const { url, close } = await serveSandbox(
    { handle: await withSite(DOCS_FOLDER, sandbox.handle) },
    {
      port,
      ui: await readFiles(await currentConsole()),
      onServed: (served) => terminal.log(servedLine(served, terminal.out)),
    },
  ).catch((error) => {
    throw listenError(error, port, HOST);
  });

  const { username, password, tenant } = exampleCredentials();
  console.log(`
Documentation  ${url}/
Manager        ${url}${API_BASE}  (in memory: it remembers, queues and runs workflows, until it stops)
Console        ${url}${CONTROL_BASE}/ui/  (what the manager does, live)
Control        ${url}${CONTROL_BASE}
Sign in as     ${username} / ${password}, tenant ${tenant}

Try it:        ${curlLine(LIST, { ...exampleCaller(contract), baseUrl: url })}

Ctrl-C stops it. Every request is listed here.
`);
  await stopRequested();
  await close();
  sandbox.close();
});
