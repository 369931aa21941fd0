// `npm run build`: the package as it is published, in dist/: ES modules, their types, and the contract.
import { copyFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUNDLE, ROOT } from './contract/bundle.ts';
import { CommandError, readOptions, runCommand } from './terminal/command.ts';
import { runProgram } from './terminal/stages.ts';

await runCommand(async () => {
  readOptions([]);
  const dist = join(ROOT, 'dist');
  await rm(dist, { recursive: true, force: true });
  const { exitCode, output } = await runProgram('node_modules/tsdown/dist/run.mjs', [], 'collect');
  if (exitCode !== 0) throw new CommandError(`${output.trim()}\n\ntsdown failed.`);
  await copyFile(BUNDLE, join(dist, 'openapi.json'));
  for (const file of (await readdir(dist)).filter((name) => !name.endsWith('.map')).sort()) {
    const content = await readFile(join(dist, file));
    console.log(
      `dist/${file}  ${kilobytes(content.length)}, ${kilobytes(gzipSync(content).length)} compressed`,
    );
  }
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
