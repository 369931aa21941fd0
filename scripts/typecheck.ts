// `npm run typecheck`: the types of the whole repository.
import { TYPES } from './lib/checks.ts';
import { readOptions, runCommand } from './lib/command.ts';
import { runStages } from './lib/stages.ts';

await runCommand(async () => {
  readOptions([]);
  await runStages([TYPES]);
});
