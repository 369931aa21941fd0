// `npm start`: the documentation and the mock on one port. PORT or --port chooses it.
import { createReadStream } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { exampleCredentials, readBundle } from './contract/bundle.ts';
import { curlLine } from './docs/curl.ts';
import { buildDocs, DOCS_FOLDER, docsAreCurrent } from './docs/page.ts';
import { createMock } from './mock/index.ts';
import { refusalPage } from './mock/pages.ts';
import { listen, readPort, stopRequested } from './serve/listening.ts';
import { readOptions, runCommand } from './terminal/command.ts';

const PAGES: Record<string, { file: string; type: string }> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/openapi.json': { file: 'openapi.json', type: 'application/json' },
};

await runCommand(async () => {
  const port = readPort(readOptions(['port']).port, 8080);
  const contract = await readBundle();
  if (!(await docsAreCurrent())) {
    console.log('Building the documentation …');
    await buildDocs();
  }
  const mock = await createMock(contract, { log: console.log });
  const server = await listen(withDocs(mock.handle), port);

  const { username, password, tenant } = exampleCredentials(contract);
  const api = `${server.url}${mock.basePath}`;
  console.log(`
Documentation  ${server.url}/
Mock           ${api}
Sign in as     ${username} / ${password}, tenant ${tenant}

Try it:        ${curlLine({ url: `${api}/executions`, credentials: { username, password, tenant } })}

Ctrl-C stops both. Every request to the mock is listed here.
`);
  await stopRequested();
  await server.close();
});

function withDocs(mock: RequestListener): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path.startsWith('/api/')) return mock(request, response);

    const page = PAGES[path];
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(refusalPage(404, 'Not Found', 'The documentation is at <a href="/">/</a>.'));
    }
    response.writeHead(200, { 'content-type': page.type });
    return createReadStream(join(DOCS_FOLDER, page.file))
      .on('error', () => response.destroy())
      .pipe(response);
  };
}
