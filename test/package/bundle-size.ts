import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initialSize } from '../../scripts/bench/sdk/bundle.ts';

/**
 * How many bytes a browser loads for a program of a user who has installed the package in `project`: bundled,
 * minified and compressed as well as gzip can. What it loads later is not counted.
 */
export async function bundleSize(project: string, name: string, program: string): Promise<number> {
  const input = join(project, `${name}.mjs`);
  await writeFile(input, program);
  return (await initialSize(input)).gzip;
}
