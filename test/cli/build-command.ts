import { join } from 'node:path';
import { build } from 'rolldown';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { COMMAND_FOLDER } from './command.ts';

/** Bundles the command for the tests that start it: a start from the sources takes twice the time. */
export default async function setup(): Promise<void> {
  await build({
    input: { cli: join(ROOT, 'src/cli/index.ts') },
    platform: 'node',
    output: { dir: COMMAND_FOLDER, chunkFileNames: '[name].js', minify: true },
    logLevel: 'warn',
  });
}
