import { createSandbox } from '../../../sandbox/index.ts';
import { CommandError } from '../../errors.ts';
import { readSeed, usingFile } from '../sandbox/state-files.ts';
import { declared, type Workflows } from './workflows.ts';

/**
 * The workflows of all blueprints of a state document, or of those of one tenant.
 *
 * @throws {CommandError} when the file is not a state document, or has no such tenant.
 */
export async function readState(file: string, tenant?: string): Promise<Workflows> {
  return await usingFile(file, async () => {
    const { document } = await readSeed(file);
    const sandbox = createSandbox({ state: document, clock: 'virtual' });
    const { blueprints, tenants } = sandbox.state.get();
    sandbox.close();
    if (tenant !== undefined && !tenants.includes(tenant))
      throw new CommandError(`There is no tenant ${tenant} in ${file}, which has ${tenants.join(', ')}.`);
    const selected = blueprints.filter((blueprint) => tenant === undefined || blueprint.tenant === tenant);
    const workflows = selected.flatMap(({ workflows = {} }) => Object.entries(workflows));
    return {
      workflows: workflows.map(([name, workflow]) => declared({ name, ...workflow })),
      source: `All blueprints of ${tenant === undefined ? '' : `the tenant ${tenant} in `}${file}.`,
    };
  });
}
