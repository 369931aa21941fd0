// Which parts of the sandbox may import which, and what they may use of the platform.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/bundle.ts';

const FOLDER = join(ROOT, 'src/sandbox');

/** Part → what it may import besides itself and generated/. */
const ARROWS: Record<string, readonly string[]> = {
  engine: [],
  api: ['engine'],
  control: ['engine', 'api', ''],
  storage: ['engine', 'control', ''],
  server: ['engine', 'control', 'storage', ''],
  '': ['engine', 'api', 'control'],
};

/** The folders of the engine: each may import those before it. Files beside them may import all. */
const LAYERS = ['model', 'python', 'store', 'parameters', 'rules', 'simulation', 'snapshot'];

/** Parts that run in Node only. */
const ON_NODE = ['server', 'storage'];

/** The only library: platforms have no regular expressions of this syntax that match in linear time. */
const LIBRARIES: Record<string, string> = { 'engine/python/pattern.ts': 're2js' };

/** Files that read the platform's time: the clock, and the age of private worlds. */
const CLOCKS: Record<string, RegExp> = {
  'engine/simulation/clock.ts': /\bDate\.now\(\)|\bperformance\.now\(\)/g,
  'control/world.ts': /\bperformance\.now\(\)/g,
  'control/worlds.ts': /\bperformance\.now\(\)/g,
};

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, part: partOf(file), source: readFileSync(join(FOLDER, file), 'utf8') }));

function partOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

function imports(source: string): string[] {
  return [...source.matchAll(/\b(?:from\s|import[\s(])\s*'([^']+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );
}

describe.each(files)('$file', ({ file, part, source }) => {
  it('imports only the parts below', () => {
    const foreign = imports(source).filter((specifier) => {
      if (specifier.startsWith('node:')) return !ON_NODE.includes(part);
      if (!specifier.startsWith('.')) return specifier !== LIBRARIES[file];
      const target = relative(FOLDER, join(FOLDER, dirname(file), specifier));
      if (target.startsWith('../../generated/')) return false;
      return partOf(target) !== part && !ARROWS[part]?.includes(partOf(target));
    });
    expect(foreign).toEqual([]);
  });

  const [top, folder = ''] = file.split('/');
  if (top === 'engine' && LAYERS.includes(folder)) {
    it('imports only the layers of the engine below', () => {
      const above = LAYERS.slice(LAYERS.indexOf(folder) + 1);
      const targets = imports(source).map((target) => relative(FOLDER, join(FOLDER, dirname(file), target)));
      const wrong = targets.filter((target) => above.some((layer) => target.startsWith(`engine/${layer}/`)));
      expect([...wrong, ...targets.filter((target) => /^engine\/[^/]+$/.test(target))]).toEqual([]);
    });
  }

  // The parts for Node deal with sockets and files, which need real time.
  if (ON_NODE.includes(part)) return;
  it('uses the clock and random numbers that it is given', () => {
    const own = source.replace(CLOCKS[file] ?? '', '');
    expect(own.match(/\bDate\.now\b|\bMath\.random\b|\bcrypto\b|\bnew Date\(\)|\bperformance\b/g)).toBeNull();
  });
});
