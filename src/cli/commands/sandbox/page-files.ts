import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { UiFile, UiFiles } from '../../../sandbox/server/index.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.yaml': 'application/yaml',
};

/** Of files that the package has in less space. */
const PACKED = '.br';

/** Beside the command in the package; in a checkout, the result of `npm run build`. */
const PLACES = ['./console/', '../../../../dist/console/'];

/** The console of this package; undefined when it was not built. */
export async function consoleFiles(): Promise<UiFiles | undefined> {
  for (const place of PLACES) {
    const files = await readFiles(fileURLToPath(new URL(place, import.meta.url)));
    if (files.has('index.html')) return files;
  }
  return undefined;
}

/** The files of a folder that a browser loads, by their path in it; none when there is no such folder. */
export async function readFiles(folder: string): Promise<UiFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && typeOf(entry.name) !== undefined);
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, UiFile]> => {
        const path = join(parentPath, name);
        const content = await readFile(path);
        const body = name.endsWith(PACKED) ? brotliDecompressSync(content) : content;
        const served = relative(folder, path).split(sep).join('/').replace(PACKED, '');
        return [served, { type: typeOf(name) ?? '', body }];
      }),
    ),
  );
}

function typeOf(name: string): string | undefined {
  return TYPES[extname(name.replace(PACKED, ''))];
}
