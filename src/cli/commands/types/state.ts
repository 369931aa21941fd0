import { createSandbox } from '../../../sandbox/index.ts';
import { readSeed, usingFile } from '../sandbox/state-files.ts';
import { declared, type Workflows } from './workflows.ts';

/**
 * The workflows of all blueprints of a state document.
 *
 * @throws {CommandError} when the file is not a state document.
 */
export async function readState(file: string): Promise<Workflows> {
  return await usingFile(file, async () => {
    const { document } = await readSeed(file);
    const sandbox = createSandbox({ state: document, clock: 'virtual' });
    const { blueprints } = sandbox.state.get();
    sandbox.close();
    const workflows = blueprints.flatMap(({ workflows = {} }) => Object.entries(workflows));
    return {
      workflows: workflows.map(([name, workflow]) => declared({ name, ...workflow })),
      source: `All blueprints of ${file}.`,
    };
  });
}
