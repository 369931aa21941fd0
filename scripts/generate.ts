// `npm run generate`: writes generated/ from spec/, then api.md from the exports of the package.
// Options: --check writes nothing and fails on a difference; --root <folder with spec/ and generated/>.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { API_PAGE, apiIndex } from './generate/api/index.ts';
import { difference, drift, write } from './generate/drift.ts';
import { generatedFiles } from './generate/generated-files.ts';
import { CommandError, readOptions, runCommand } from './lib/command.ts';

await runCommand(async () => {
  const options = readOptions(['root'], ['check']);
  const root = resolve(options.root ?? join(import.meta.dirname, '..'));
  const folder = join(root, 'generated');
  const page = join(root, API_PAGE);
  const files = await generatedFiles(root);
  if (options.check) assertNoDrift('generated/ does not match spec/', await drift(folder, files));
  else await write(folder, files, console.log);

  // After generated/ is written, because the package imports it.
  const index = await apiIndex(root);
  if (index !== undefined && options.check) {
    const actual = await readFile(page, 'utf8').catch(() => undefined);
    assertNoDrift(
      `${API_PAGE} does not match the exports of the package`,
      difference(API_PAGE, actual, index),
    );
  } else if (index !== undefined) {
    await writeFile(page, index);
    console.log(`wrote ${API_PAGE}`);
  }
  if (options.check)
    console.log(
      `${files.size} generated files${index === undefined ? '' : ` and ${API_PAGE}`} are up to date.`,
    );
});

function assertNoDrift(problem: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  throw new CommandError([`${problem}:`, ...differences, '', 'Fix: npm run generate'].join('\n'));
}
