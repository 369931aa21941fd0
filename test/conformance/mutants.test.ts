/** The checker is worth what it finds: servers that break the contract in one way each, and not one may pass. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/conformance/random.ts';
import { share } from '../share.ts';
import { RULES } from './mutants/rules.ts';
import { isNoticedBySuites } from './mutants/runners.ts';
import { SHAPES, type ShapeMutant } from './mutants/shapes.ts';
import { MUTANTS } from './mutants/table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const random = new Random(Number(process.env.SEED ?? 1));
/** The quick ones; that the table says who else notices is measured for a few. */
const QUICK = ['generated', 'stateful'] as const;

describe('mutants', () => {
  it('are at least 40 of shape and 30 of behaviour, each with a name of its own', () => {
    expect(SHAPES.length).toBeGreaterThanOrEqual(40);
    expect(RULES.length).toBeGreaterThanOrEqual(30);
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  });

  it.each(RULES)('match exactly one place in the source: $name', ({ file, find, replace }) => {
    const path = file.startsWith('generated/') ? file : `src/sandbox/${file}`;
    const source = readFileSync(join(ROOT, path), 'utf8');
    expect(source.split(find).length - 1).toBe(1);
    expect(replace).not.toBe(find);
  });

  it('that change nothing are an error', { tags: 'full' }, async () => {
    const nothing: ShapeMutant = { kind: 'shape', name: 'nothing', change: () => undefined };
    await expect(isNoticedBySuites(nothing, ['stateful'])).rejects.toThrow('changes nothing');
  });

  share(it, 2).each(random.shuffle(MUTANTS))('are noticed: $name', async (mutant) => {
    const suites = mutant.kind === 'shape' ? QUICK : QUICK.toReversed();
    expect(await isNoticedBySuites(mutant, suites)).toBe(true);
  });
});
