/** Which folder may import which, and where Node's modules and other packages may be used. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Folder → the other folders that it may import from. */
const FOLDERS: Record<string, readonly string[]> = {
  generated: [],
  'src/client': ['generated'],
  'src/sandbox': ['generated'],
  'src/conformance': ['generated'],
  'src/mock': ['generated'],
  'src/design': ['generated'],
  'src/console': ['generated', 'src/client', 'src/sandbox', 'src/design'],
  'src/site': ['generated', 'src/client', 'src/sandbox', 'src/console', 'src/design'],
  'src/cli': ['generated', 'src/client', 'src/sandbox', 'src/conformance', 'src/console', 'src/mock'],
  scripts: [
    'generated',
    'src/client',
    'src/sandbox',
    'src/conformance',
    'src/console',
    'src/site',
    'src/design',
    'src/cli',
    'src/mock',
  ],
};

/** The layers of a folder, the lowest first. A layer imports from itself and from those below it. */
const LAYERS: Record<string, readonly string[]> = {
  'src/client': ['errors', 'transport', 'resources', 'waiting', 'logging', 'validation', 'tanstack-query'],
  'src/sandbox': ['engine', 'api', 'control', 'storage', 'server'],
  'src/sandbox/engine': ['model', 'python', 'store', 'parameters', 'rules', 'simulation', 'snapshot'],
  'src/conformance': ['http', 'validate', 'fixtures', 'suites', 'recording', 'reports'],
  'src/cli': ['terminal', 'program', 'connection', 'listen', 'watch', 'commands'],
  'src/console': ['data', 'components', 'views', 'served'],
  'src/site': ['content', 'samples', 'layout', 'islands', 'search', 'pages', 'client'],
};

/** Where Node's own modules may be used. Everything else also runs in browsers and workers. */
const NODE_ONLY = [
  'scripts',
  'src/cli',
  'src/conformance',
  'src/mock',
  'src/sandbox/server',
  'src/sandbox/storage',
];

/** The packages of what is published for other programs. query-core: types only. re2js: no platform has Python's patterns in linear time. */
const PACKAGES: Record<string, readonly string[]> = {
  'src/client': ['openapi-fetch', '@tanstack/query-core'],
  'src/sandbox': ['re2js'],
};

interface Import {
  file: string;
  /** A path below the root, or the name of a module. */
  target: string;
}

async function readImports(): Promise<Import[]> {
  const found: Import[] = [];
  for (const top of ['src', 'generated', 'scripts']) {
    const files = await readdir(join(ROOT, top), { recursive: true });
    for (const name of files.filter((file) => /\.(tsx?|js)$/.test(file))) {
      const file = join(top, name);
      const text = await readFile(join(ROOT, file), 'utf8');
      for (const [, target = ''] of text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'([^'\n]+)'/g)) {
        const path = target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target;
        found.push({ file: file.split(sep).join('/'), target: path.split(sep).join('/') });
      }
    }
  }
  return found;
}

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const folderOf = (path: string) => Object.keys(FOLDERS).find((folder) => isIn(path, folder));
/** Copied into generated/ word for word, so its imports are written as if it were there. */
const isTemplate = (file: string) => isIn(file, 'scripts/generate/runtime');

/** The files of each import cycle, as one line each. */
function cycles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) targets.set(file, [...(targets.get(file) ?? []), target]);
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.add([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return [...found];
}

describe('imports', async () => {
  const all = await readImports();
  const own = all.filter(
    ({ file, target }) => /^(src|generated|scripts|test|spec)\//.test(target) && !isTemplate(file),
  );

  test('are found', () => {
    expect(own.length).toBeGreaterThan(1_000);
  });

  test('come from folders that the importing folder may use', () => {
    const wrong = own.filter(({ file, target }) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      return from === undefined || to === undefined || (from !== to && !FOLDERS[from]?.includes(to));
    });
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(LAYERS))('of a layer of %s come from the layers below it', (folder, layers) => {
    expect(layers.filter((layer) => !existsSync(join(ROOT, folder, layer)))).toEqual([]);
    const layerOf = (path: string) => layers.findIndex((layer) => isIn(path, `${folder}/${layer}`));
    const wrong = own.filter(
      ({ file, target }) => layerOf(file) >= 0 && isIn(target, folder) && layerOf(target) > layerOf(file),
    );
    expect(wrong).toEqual([]);
  });

  test('form no cycle', () => {
    expect(cycles(own)).toEqual([]);
  });

  test('of Node’s modules are only in code that runs in Node alone', () => {
    const wrong = all.filter(
      ({ file, target }) => target.startsWith('node:') && !NODE_ONLY.some((folder) => isIn(file, folder)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(PACKAGES))('of packages in %s are %j', (folder, packages) => {
    const wrong = all.filter(
      ({ file, target }) =>
        isIn(file, folder) &&
        !/^(node:|src\/|generated\/|cloudify-executions\b)/.test(target) &&
        !packages.some((name) => isIn(target, name)),
    );
    expect(wrong).toEqual([]);
  });
});

test('a test that needs something of the machine has the reason in its name when it does not run', async () => {
  // By testUnless and describeUnless: skipIf and runIf also override the skip of a tag.
  const files = await readdir(import.meta.dirname, { recursive: true });
  const wrong: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.test.ts'))) {
    const text = await readFile(join(import.meta.dirname, file), 'utf8');
    if (/\b(?:test|it|describe)\.(?:skip|skipIf|runIf)\b/.test(text)) wrong.push(file);
  }
  expect(wrong).toEqual([]);
});
