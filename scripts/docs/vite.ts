import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type InlineConfig, type Manifest } from 'vite';
import type { Assets } from '../../src/site/layout/document.tsx';
import type { renderSite } from '../../src/site/render.ts';
import { ROOT } from '../lib/bundle.ts';

const SITE_SCRIPT = 'src/site/client/site.ts';
export const THEME_SCRIPT = 'src/site/client/theme.ts';

/** Of the pages that have one of their own. */
const CONSOLE_SCRIPT = 'src/console/main.tsx';

export const PAGE_SCRIPTS = [SITE_SCRIPT, CONSOLE_SCRIPT];

/**
 * The bundler would report its own plugins as slow on a busy machine, and that the console, which needs openapi-fetch from the
 * start, does not load it later as the SDK does.
 */
export const QUIET = { checks: { bundlerTimings: false, ineffectiveDynamicImport: false } };

export const COMMON: InlineConfig = {
  configFile: false,
  root: ROOT,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** How what runs in browsers is built. */
export const FOR_BROWSERS: BuildOptions = {
  target: 'es2022',
  // Modern enough for light-dark(), with which every colour has both of its values in one place.
  cssTarget: ['chrome125', 'firefox125', 'safari18'],
  modulePreload: { polyfill: false },
  assetsInlineLimit: 0,
};

/** What runs in the pages, minified and with hashed names, in `assets/` of the folder. */
export async function buildClient(folder: string): Promise<Assets> {
  const scripts = [THEME_SCRIPT, ...PAGE_SCRIPTS];
  await build({
    ...COMMON,
    build: {
      outDir: folder,
      emptyOutDir: false,
      manifest: true,
      ...FOR_BROWSERS,
      rolldownOptions: { ...QUIET, input: scripts.map((script) => join(ROOT, script)) },
    },
    worker: { format: 'es', rolldownOptions: QUIET },
  });
  const manifestFile = join(folder, '.vite', 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  await rm(join(folder, '.vite'), { recursive: true });
  return assetsIn(manifest, scripts);
}

function assetsIn(manifest: Manifest, scripts: string[]): Assets {
  const chunk = (name: string) => {
    const found = manifest[name];
    if (found === undefined) throw new Error(`The client build made nothing of ${name}.`);
    return found;
  };
  /** Its own and those of everything that it imports statically. */
  const styles = (name: string, seen = new Set<string>()): string[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const { css = [], imports = [] } = chunk(name);
    return [...imports.flatMap((imported) => styles(imported, seen)), ...css];
  };
  return {
    theme: chunk(THEME_SCRIPT).file,
    scripts: Object.fromEntries(
      scripts.map((script) => [script, { file: chunk(script).file, styles: [...new Set(styles(script))] }]),
    ),
    fonts: Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) => /inter-latin-wght-normal.*\.woff2$/.test(file)),
  };
}

/** The module that renders the pages, built into the folder so that Node can run its TSX. */
export async function buildRenderer(folder: string): Promise<{ renderSite: typeof renderSite }> {
  await build({
    ...COMMON,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      ssr: join(ROOT, 'src/site/render.ts'),
      minify: false,
      rolldownOptions: { ...QUIET, output: { entryFileNames: 'render.mjs' } },
    },
  });
  return await import(pathToFileURL(join(folder, 'render.mjs')).href);
}
