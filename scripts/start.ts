// `npm start`: the documentation and a manager in memory on one port. PORT or --port chooses it.

import { readFiles } from '../src/cli/commands/sandbox/page-files.ts';
import { servedLine } from '../src/cli/commands/sandbox/request-line.ts';
import { listenError } from '../src/cli/listen/listen.ts';
import { Terminal } from '../src/cli/terminal/terminal.ts';
import { API_BASE, CONTROL_BASE, createSandbox } from '../src/sandbox/index.ts';
import { serveSandbox } from '../src/sandbox/server/index.ts';
import { curlLine, exampleCaller } from '../src/site/samples/index.ts';
import { currentConsole } from './docs/console.ts';
import { DOCS_FOLDER } from './docs/folder.ts';
import { exampleCredentials, readBundle } from './lib/bundle.ts';
import { readOptions, runCommand } from './lib/command.ts';
import { BUILDING_PAGE, buildingSite, buildPages } from './serve/building.ts';
import { HOST, readPort, stopRequested } from './serve/listening.ts';
import { siteIn } from './serve/site.ts';

const LIST = { operationId: 'listExecutions', path: {}, query: {} } as const;

/** What is listed: neither the pages nor their files. */
const OF_THE_MANAGER = /^\/(?:api|_sandbox\/(?!ui))/;

await runCommand(async () => {
  const port = readPort(readOptions(['port']).port, 8080);
  const contract = await readBundle();
  // In a checkout a response that breaks the contract is to be noticed immediately.
  const sandbox = createSandbox({ runner: 'auto', validate: true });
  const terminal = new Terminal();
  let site = buildingSite;
  const ui = new Map([['index.html', BUILDING_PAGE]]);
  const { url, close } = await serveSandbox(
    { handle: (request) => site(request) ?? sandbox.handle(request) },
    {
      port,
      ui,
      onServed: (served) => {
        if (OF_THE_MANAGER.test(served.url)) terminal.log(servedLine(served, terminal.out));
      },
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

Ctrl-C stops it. Every request to the manager is listed here.
`);
  const stop = new AbortController();
  const build = buildPages(stop.signal).then(async () => {
    for (const [file, content] of await readFiles(await currentConsole())) ui.set(file, content);
    site = await siteIn(DOCS_FOLDER, { hasSandbox: true });
    console.log('The documentation is ready.');
  });
  try {
    await Promise.race([stopRequested(), build.then(() => stopRequested())]);
  } finally {
    stop.abort();
    await close();
    sandbox.close();
  }
});
