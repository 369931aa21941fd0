// The console as a sandbox serves it: static files with fixed names, in a folder of their own.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../lib/bundle.ts';
import { noteBundledPackages } from '../third-party-licenses.ts';
import { replaceFolder, STAMP, sourcesHash } from './folder.ts';
import { COMMON, FOR_BROWSERS, QUIET } from './vite.ts';

/** Where `npm start` has it. */
const CONSOLE_FOLDER = join(ROOT, 'node_modules', '.cache', 'console');

/** Builds the console into a folder, which is made anew. */
export async function buildConsole(folder: string): Promise<void> {
  await build({
    ...COMMON,
    root: join(ROOT, 'src/console/served'),
    plugins: [noteBundledPackages()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      ...FOR_BROWSERS,
      rolldownOptions: { ...QUIET, output: names('console') },
    },
    worker: {
      format: 'es',
      plugins: () => [noteBundledPackages()],
      rolldownOptions: { ...QUIET, output: names('world') },
    },
  });
}

/** The same ones each time, for they are files of the package. */
function names(entry: string) {
  return {
    entryFileNames: `${entry}.js`,
    chunkFileNames: '[name].js',
    assetFileNames: ({ names: [name = ''] }: { names: string[] }) =>
      name.endsWith('.css') ? `${entry}.css` : '[name][extname]',
  };
}

/** The folder of the console as the code is now, built if it is not. */
export async function currentConsole(): Promise<string> {
  const stamp = join(CONSOLE_FOLDER, STAMP);
  const builtFrom = await sourcesHash();
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === builtFrom) return CONSOLE_FOLDER;
  await mkdir(join(ROOT, 'node_modules', '.cache'), { recursive: true });
  const work = await mkdtemp(`${CONSOLE_FOLDER}-`);
  try {
    const built = join(work, 'console');
    await buildConsole(built);
    await writeFile(join(built, STAMP), builtFrom);
    await replaceFolder(CONSOLE_FOLDER, built);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return CONSOLE_FOLDER;
}
