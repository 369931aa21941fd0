import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A name under which the package can be imported, and the source that is built into it. */
export interface EntryPoint {
  readonly name: string;
  readonly source: string;
}

interface Manifest {
  name: string;
  exports: Record<string, string | { types: string }>;
}

/** What package.json exports with types, with the source that the build makes it of. */
export async function entryPoints(root: string): Promise<EntryPoint[]> {
  const { name, exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  const { default: builds } = await import(pathToFileURL(join(root, 'tsdown.config.ts')).href);
  const sources: Record<string, string> = Object.assign(
    {},
    ...builds.map(({ entry }: { entry: object }) => entry),
  );
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const [, built = ''] = target.types.match(/^\.\/dist\/(.+)\.d\.ts$/) ?? [];
    const source = sources[built];
    if (source === undefined) throw new Error(`Nothing in tsdown.config.ts builds ${target.types}.`);
    return [{ name: name + path.slice(1), source }];
  });
}
