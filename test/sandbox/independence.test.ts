// The sandbox is an independent witness of the contract, runs anywhere and repeats itself: what its parts may know of
// each other, and of the platform, is part of what they promise.
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

/** Parts that run in Node only. */
const ON_NODE = ['server', 'storage'];

/** The one library: no platform has expressions of its syntax in linear time. */
const LIBRARIES: Record<string, string> = { 'engine/python/pattern.ts': 're2js' };

/** Where the platform's time is asked for: the clock itself, and how long a private world was not called. */
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
  it('imports only what its part may know', () => {
    const foreign = imports(source).filter((specifier) => {
      if (specifier.startsWith('node:')) return !ON_NODE.includes(part);
      if (!specifier.startsWith('.')) return specifier !== LIBRARIES[file];
      const target = relative(FOLDER, join(FOLDER, dirname(file), specifier));
      if (target.startsWith('../../generated/')) return false;
      return partOf(target) !== part && !ARROWS[part]?.includes(partOf(target));
    });
    expect(foreign).toEqual([]);
  });

  // What stands on Node's side deals with sockets and files, which take their own time.
  if (ON_NODE.includes(part)) return;
  it('takes time and chance as they are given to it', () => {
    const own = source.replace(CLOCKS[file] ?? '', '');
    expect(own.match(/\bDate\.now\b|\bMath\.random\b|\bcrypto\b|\bnew Date\(\)|\bperformance\b/g)).toBeNull();
  });
});
