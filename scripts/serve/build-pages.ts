// Builds the documentation and the console where they are not current.
import { buildDocs } from '../docs/build.ts';
import { currentConsole } from '../docs/console.ts';
import { docsAreCurrent } from '../docs/folder.ts';
import { runCommand } from '../lib/command.ts';

await runCommand(async () => {
  if (!(await docsAreCurrent())) {
    await buildDocs();
  }
  await currentConsole();
});
