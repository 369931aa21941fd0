// `npm run docs`: the whole documentation site in docs-dist/, static files that work under any path of a web server.
import { relative } from 'node:path';
import { buildDocs } from './docs/build.ts';
import { DOCS_FOLDER } from './docs/folder.ts';
import { ROOT } from './lib/bundle.ts';
import { readOptions, runCommand } from './lib/command.ts';

await runCommand(async () => {
  readOptions([]);
  const files = await buildDocs((line) => console.log(line));
  console.log(`${files} files in ${relative(ROOT, DOCS_FOLDER)}/`);
});
