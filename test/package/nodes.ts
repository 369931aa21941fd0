import { npm } from './npm.ts';

/** A Node that imports the package, or why there is none of this version. */
export type ConsumerNode =
  | { readonly version: string; readonly path: string }
  | { readonly version: string; readonly missing: string };

/** The oldest that `engines` allows, and the newest of each line that Node itself still maintains. */
export const SUPPORTED: readonly string[] = ['22.12.0', '22', '24', '26'];

/**
 * Whose Node runs the package: the one that CONSUMER_NODE names, or else our own; with FULL all that we promise, fetched
 * through npm.
 */
export async function consumerNodes(): Promise<ConsumerNode[]> {
  const { CONSUMER_NODE, FULL } = process.env;
  if (CONSUMER_NODE) return [{ version: 'of CONSUMER_NODE', path: CONSUMER_NODE }];
  if (!FULL) return [{ version: process.versions.node, path: process.execPath }];
  const nodes: ConsumerNode[] = [];
  // One after the other, because npm keeps them in a folder that all share.
  for (const version of SUPPORTED) nodes.push(await fetchedNode(version));
  return nodes;
}

async function fetchedNode(version: string): Promise<ConsumerNode> {
  const program = ['node', '--print', 'process.execPath'];
  try {
    const printed = await npm('.', ['exec', '--yes', `--package=node@${version}`, '--', ...program]);
    return { version, path: printed.trim() };
  } catch (error) {
    // Without a registry there is nothing to prove; with one that answers, a Node that cannot be had is a failure.
    if (
      await npm('.', ['ping']).then(
        () => true,
        () => false,
      )
    )
      throw error;
    return { version, missing: 'no registry answers' };
  }
}
