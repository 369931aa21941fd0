/** Loads the sandbox and its tests once more for each mutant, with the mutant's change made to one file. */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './mutants.ts';

const ROOT = new URL('../../../', import.meta.url).href;
const ENGINE = `${ROOT}src/sandbox/engine/`;
const SUITE = new URL('./suite.ts', import.meta.url).href;
/** What is loaded anew; everything else is the same for all. */
const FRESH = [`${ROOT}src/sandbox/`, `${ROOT}test/sandbox/`];

let current: Mutant | null = null;
let generation = 0;
let changes = 0;
/** Taking the types out of a file costs more than most tests, so it is done once for all mutants. */
const stripped = new Map<string, string>();

registerHooks({
  resolve(specifier, context, next) {
    const isFresh = context.parentURL?.includes('?generation=') ?? false;
    if (isFresh && specifier === 'vitest') return { url: SUITE, shortCircuit: true };
    const resolved = next(specifier, context);
    if (!isFresh || !FRESH.some((folder) => resolved.url.startsWith(folder))) return resolved;
    return { ...resolved, url: `${resolved.url}?generation=${generation}` };
  },
  load(url, context, next) {
    const [file = '', query] = url.split('?');
    if (query !== `generation=${generation}` || !file.endsWith('.ts')) return next(url, context);
    return { format: 'module', source: sourceOf(file), shortCircuit: true };
  },
});

/** Without its types, and with the mutant's change where it is the file to change. */
function sourceOf(file: string): string {
  if (current !== null && file === `${ENGINE}${current.file}`) {
    changes += 1;
    return stripTypeScriptTypes(applyMutant(readFileSync(fileURLToPath(file), 'utf8'), current));
  }
  let source = stripped.get(file);
  if (source === undefined) {
    source = stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'));
    stripped.set(file, source);
  }
  return source;
}

function applyMutant(source: string, { file, from, to }: Mutant): string {
  const parts = source.split(from);
  if (parts.length !== 2) throw new Error(`${file} has "${from}" ${parts.length - 1} times, not once.`);
  return parts.join(to);
}

/** From now on files are loaded with this mutant in place, or as they are with none. */
export function selectMutant(mutant: Mutant | null): void {
  current = mutant;
  generation += 1;
  changes = 0;
}

/** Loads a test file, below test/sandbox, and what it needs of the sandbox. */
export async function load(file: string): Promise<void> {
  await import(`${new URL(file, `${ROOT}test/sandbox/`).href}?generation=${generation}`);
}

/** Whether what has been loaded includes the file that the mutant changes. */
export function isMutantLoaded(): boolean {
  return current === null || changes > 0;
}
