/** Loads the sandbox and its tests once more for each mutant, with the mutant's change made to one file. */
import { registerHooks } from 'node:module';
import type { Mutant } from './mutants.ts';

const ROOT = new URL('../../../', import.meta.url).href;
const ENGINE = `${ROOT}src/sandbox/engine/`;
const SUITE = new URL('./suite.ts', import.meta.url).href;
/** What is loaded anew; everything else is the same for all. */
const FRESH = [`${ROOT}src/sandbox/`, `${ROOT}test/sandbox/`];

let current: Mutant | null = null;
let generation = 0;
let changes = 0;

registerHooks({
  resolve(specifier, context, next) {
    const isFresh = context.parentURL?.includes('?generation=') ?? false;
    if (isFresh && specifier === 'vitest') return { url: SUITE, shortCircuit: true };
    const resolved = next(specifier, context);
    if (!isFresh || !FRESH.some((folder) => resolved.url.startsWith(folder))) return resolved;
    return { ...resolved, url: `${resolved.url}?generation=${generation}` };
  },
  load(url, context, next) {
    const loaded = next(url, context);
    if (current === null || url !== `${ENGINE}${current.file}?generation=${generation}`) return loaded;
    const source = String(loaded.source);
    const parts = source.split(current.from);
    if (parts.length !== 2)
      throw new Error(`${current.file} has "${current.from}" ${parts.length - 1} times, not once.`);
    changes += 1;
    return { ...loaded, source: parts.join(current.to) };
  },
});

/** From now on files are loaded with this mutant in place, or as they are with none. */
export function begin(mutant: Mutant | null): void {
  current = mutant;
  generation += 1;
  changes = 0;
}

/** Loads a test file, below test/sandbox, and what it needs of the sandbox. */
export async function load(file: string): Promise<void> {
  await import(`${new URL(file, `${ROOT}test/sandbox/`).href}?generation=${generation}`);
}

/** Whether what has been loaded includes the file that the mutant changes. */
export function isInPlace(): boolean {
  return current === null || changes > 0;
}
