// `npm run lint`: Biome over the code, Redocly with the house rules over the contract. `-- --fix` fixes what it can.
import { BIOME, LINT } from './lib/checks.ts';
import { readOptions, runCommand } from './lib/command.ts';
import { runProgram, runStages } from './lib/stages.ts';

await runCommand(async () => {
  if (readOptions([], ['fix']).fix) await runProgram(BIOME, ['check', '--write'], 'show');
  await runStages(LINT);
});
