// `npm run generate`: writes generated/ from spec/. With --check nothing is written, and a difference is an error.
// Options: --check, --root <the folder that holds spec/ and generated/, when it is not this repository>.
import { join, resolve } from 'node:path';
import { drift, write } from './generate/drift.ts';
import { generatedFiles } from './generate/generated-files.ts';
import { CommandError, readOptions, runCommand } from './terminal/command.ts';

await runCommand(async () => {
  const { check, root = join(import.meta.dirname, '..') } = readOptions(['root'], ['check']);
  const folder = resolve(root, 'generated');
  const files = await generatedFiles(resolve(root));
  if (!check) return write(folder, files, console.log);

  const differences = await drift(folder, files);
  if (differences.length > 0) {
    const lines = ['generated/ is not what spec/ says:', ...differences, '', 'To mend it: npm run generate'];
    throw new CommandError(lines.join('\n'));
  }
  console.log(`generated/ is what spec/ says (${files.size} files).`);
});
