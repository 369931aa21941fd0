// `npm run build`: the package as it is published, in dist/: ES modules, their types, the contract and the console.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildConsole } from './docs/console.ts';
import { ROOT } from './lib/bundle.ts';
import { CommandError, readOptions, runCommand } from './lib/command.ts';
import { writeDocuments } from './lib/documents.ts';
import { runProgram } from './lib/stages.ts';
import { forgetBundledPackages, thirdPartyLicenses } from './third-party-licenses.ts';

await runCommand(async () => {
  readOptions([]);
  const dist = join(ROOT, 'dist');
  await rm(dist, { recursive: true, force: true });
  await forgetBundledPackages();
  const { exitCode, output } = await runProgram('node_modules/tsdown/dist/run.mjs', [], 'collect');
  if (exitCode !== 0) throw new CommandError(`${output.trim()}\n\ntsdown failed.`);
  await writeDocuments(dist);
  await buildConsole(join(dist, 'console'));
  // Of the font only the file is in the console.
  const font = join(ROOT, 'node_modules/@fontsource-variable/inter');
  await writeFile(join(dist, 'THIRD-PARTY-LICENSES'), await thirdPartyLicenses([font]));
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.map'));
  for (const file of files.map(({ parentPath, name }) => relative(dist, join(parentPath, name))).sort()) {
    const content = await readFile(join(dist, file));
    console.log(
      `dist/${file}  ${kilobytes(content.length)}, ${kilobytes(gzipSync(content).length)} compressed`,
    );
  }
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
