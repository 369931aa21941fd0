/** The arrows of the house: who may import whom. A folder that is not listed here may not import anything of ours. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Room → the rooms it may know besides itself. */
const arrows: Record<string, readonly string[]> = {
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

/** Within a room: the rules of the manager know nothing of how they are reached. */
const inner: readonly { from: string; never: string }[] = [
  { from: 'src/sandbox/engine', never: 'src/sandbox/api' },
  { from: 'src/sandbox/engine', never: 'src/sandbox/control' },
  { from: 'src/sandbox/engine', never: 'src/sandbox/server' },
  { from: 'src/sandbox/engine', never: 'src/sandbox/storage' },
];

/** Where Node's own modules may be used; everything else runs in browsers and workers too. */
const onNode = [
  'scripts',
  'src/cli',
  'src/conformance',
  'src/mock',
  'src/sandbox/server',
  'src/sandbox/storage',
];

interface Import {
  file: string;
  target: string;
}

async function imports(): Promise<Import[]> {
  const found: Import[] = [];
  for (const top of ['src', 'generated', 'scripts']) {
    const files = await readdir(join(root, top), { recursive: true });
    for (const name of files.filter((file) => /\.(tsx?|js)$/.test(file))) {
      const file = join(top, name);
      const text = await readFile(join(root, file), 'utf8');
      for (const [, target = ''] of text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'([^'\n]+)'/g)) {
        const path = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
        found.push({ file: file.split(sep).join('/'), target: path.split(sep).join('/') });
      }
    }
  }
  return found;
}

const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) => Object.keys(arrows).find((room) => isIn(path, room));

describe('the house', async () => {
  const all = await imports();
  const ours = all.filter(({ target }) => /^(src|generated|scripts|test|spec)\//.test(target));

  test('has rooms that only look where they may', () => {
    const wrong = ours.filter(({ file, target }) => {
      // Copied word for word into generated/, so it is written as if it stood there.
      if (isIn(file, 'scripts/generate/runtime')) return false;
      const from = roomOf(file);
      const to = roomOf(target);
      return from === undefined || to === undefined || (from !== to && !arrows[from]?.includes(to));
    });
    expect(wrong).toEqual([]);
  });

  test('keeps the rules of the sandbox free of how they are reached', () => {
    const wrong = ours.filter(({ file, target }) =>
      inner.some(({ from, never }) => isIn(file, from) && isIn(target, never)),
    );
    expect(wrong).toEqual([]);
  });

  test('uses Node’s own modules only where nothing else will run it', () => {
    const wrong = all.filter(
      ({ file, target }) => target.startsWith('node:') && !onNode.some((room) => isIn(file, room)),
    );
    expect(wrong).toEqual([]);
  });

  test('was looked at: there are imports to judge', () => {
    expect(ours.length).toBeGreaterThan(100);
  });
});
