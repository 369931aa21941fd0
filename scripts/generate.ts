// `npm run generate`: writes generated/ from spec/, and then api.md from what the package exports. With --check nothing is
// written, and a difference is an error.
// Options: --check, --root <the folder that holds spec/ and generated/, when it is not this repository>.
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
  if (options.check) refuse('generated/ is not what spec/ says', await drift(folder, files));
  else await write(folder, files, console.log);

  // Only now, because the package is built on what was generated.
  const index = await apiIndex(root);
  if (index !== undefined && options.check) {
    const present = await readFile(page, 'utf8').catch(() => undefined);
    refuse(`${API_PAGE} is not what the package exports`, difference(API_PAGE, present, index));
  } else if (index !== undefined) {
    await writeFile(page, index);
    console.log(`wrote ${API_PAGE}`);
  }
  if (!options.check) return;
  const also = index === undefined ? '' : `, and ${API_PAGE} is what the package exports`;
  console.log(`generated/ is what spec/ says (${files.size} files)${also}.`);
});

function refuse(what: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  throw new CommandError([`${what}:`, ...differences, '', 'To mend it: npm run generate'].join('\n'));
}
