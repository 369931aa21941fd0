// `npm run docs`: the whole documentation site in docs-dist/, static files that work under any path of a web server.
import { relative } from 'node:path';
import { ROOT } from './contract/bundle.ts';
import { buildDocs } from './docs/build.ts';
import { readOptions, runCommand } from './terminal/command.ts';

await runCommand(async () => {
  readOptions([]);
  const { folder, pages } = await buildDocs((line) => console.log(line));
  console.log(
    `\n${'page'.padEnd(52)} ${'html'.padStart(9)} ${'gzip'.padStart(9)} ${'with styles and scripts'.padStart(24)}`,
  );
  for (const { path, html, htmlGzip, linkedGzip } of pages) {
    console.log(`${path.padEnd(52)} ${kB(html)} ${kB(htmlGzip)} ${kB(htmlGzip + linkedGzip).padStart(24)}`);
  }
  console.log(`\n${pages.length} pages in ${relative(ROOT, folder)}/`);
});

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
