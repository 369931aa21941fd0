// `npm run docs`: the reference with all guides as one page that needs no network, in docs-dist/.
import { buildDocs } from './docs/page.ts';
import { readOptions, runCommand } from './terminal/command.ts';

await runCommand(async () => {
  readOptions([]);
  const { path, bytes } = await buildDocs();
  console.log(`${path}  ${(bytes / 1e6).toFixed(1)} MB`);
});
