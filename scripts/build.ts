// `npm run build`: the package as it is published, in dist/: ES modules, their types, the contract and the console.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildConsole } from './docs/console.ts';
import { ROOT } from './lib/bundle.ts';
import { CommandError, readOptions, runCommand } from './lib/command.ts';
import { readDocuments } from './lib/documents.ts';
import { runProgram } from './lib/stages.ts';
import { forgetBundledPackages, thirdPartyLicenses } from './third-party-licenses.ts';

await runCommand(async () => {
  readOptions([]);
  const dist = join(ROOT, 'dist');
  await rm(dist, { recursive: true, force: true });
  await forgetBundledPackages();
  const { exitCode, output } = await runProgram('node_modules/tsdown/dist/run.mjs', [], 'collect');
  if (exitCode !== 0) throw new CommandError(`${output.trim()}\n\ntsdown failed.`);
  await packDocuments(dist);
  await buildConsole(join(dist, 'console'));
  await packConsole(join(dist, 'console'));
  // Of the font only the file is in the console.
  const font = join(ROOT, 'node_modules/@fontsource-variable/inter');
  await writeFile(join(dist, 'THIRD-PARTY-LICENSES'), await thirdPartyLicenses([font]));
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const file of files.map(({ parentPath, name }) => relative(dist, join(parentPath, name))).sort()) {
    const content = await readFile(join(dist, file));
    console.log(
      `dist/${file}  ${kilobytes(content.length)}, ${kilobytes(gzipSync(content).length)} compressed`,
    );
  }
});

/** What programs import, without white space; what only `cloudify-executions openapi` prints, in one compressed file. */
async function packDocuments(dist: string): Promise<void> {
  const documents = await readDocuments();
  for (const name of ['openapi.json', 'extensions.schema.json', 'state.schema.json']) {
    await writeFile(join(dist, name), JSON.stringify(JSON.parse(documents.get(name) ?? '')));
  }
  const packed = brotliCompressSync(JSON.stringify(Object.fromEntries(documents)));
  await writeFile(join(dist, 'documents.json.br'), packed);
}

/** The sandbox decompresses what it serves; the font is compressed already. */
async function packConsole(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.woff2')) continue;
    const content = await readFile(join(folder, name));
    await writeFile(join(folder, `${name}.br`), brotliCompressSync(content));
    await rm(join(folder, name));
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
