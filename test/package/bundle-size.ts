import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/**
 * How many bytes a browser loads for a program of somebody who has installed the package in `project`: bundled with all
 * that it needs, minified, and compressed as well as gzip can.
 */
export async function bundleSize(project: string, name: string, program: string): Promise<number> {
  const input = join(project, `${name}.mjs`);
  await writeFile(input, program);
  const bundle = await rolldown({ input, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const [{ code, imports, dynamicImports }, ...further] = output;
  if (further.length + imports.length + dynamicImports.length > 0) throw new Error('not all of it is in it');
  return gzipSync(code, { level: 9 }).length;
}
