import { npm } from './npm.ts';

/** The program of a Node that imports the package, or why there is none. */
export type ConsumerNode = { readonly path: string } | { readonly missing: string };

/** The oldest that `engines` allows, and the newest of each line that Node itself still maintains. */
export const SUPPORTED: readonly string[] = ['22.12.0', '22', '24', '26'];

/** Downloads a Node through npm. Call it for one version at a time: npm keeps them in a folder that all share. */
export async function fetchNode(version: string): Promise<ConsumerNode> {
  const program = ['node', '--print', 'process.execPath'];
  try {
    const printed = await npm('.', ['exec', '--yes', `--package=node@${version}`, '--', ...program]);
    return { path: printed.trim() };
  } catch (error) {
    // Without a registry there is nothing to prove; with one that responds, a Node that cannot be had is a failure.
    if (
      await npm('.', ['ping']).then(
        () => true,
        () => false,
      )
    )
      throw error;
    return { missing: 'no registry responses' };
  }
}
