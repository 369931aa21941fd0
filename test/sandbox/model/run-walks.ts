/** Walks through worlds at random; each step is compared with what the rules say. */
import fc from 'fast-check';
import { anyCommand } from './commands/any.ts';
import { ManagerUnderTest } from './manager-under-test.ts';
import { Walk } from './walk.ts';
import type { WorldOptions } from './world.ts';

const LENGTH = 150;

export interface WalkSummary {
  /** Operation and status → how often. */
  readonly tally: Map<string, number>;
  dequeued: number;
}

/** Walks through one world after another. */
export function runWalks(
  runner: WorldOptions['runner'],
  {
    walks,
    seed: start,
    savable,
  }: { readonly walks: number; readonly seed: number; readonly savable: boolean },
): WalkSummary {
  const journey: WalkSummary = { tally: new Map(), dequeued: 0 };
  const commands = fc.commands<Walk, ManagerUnderTest>([...anyCommand], { maxCommands: LENGTH, size: 'max' });
  const scene = fc.record({ commands, max_concurrent_workflows: fc.constantFrom(3, 20), seed: fc.nat() });
  const property = fc.property(scene, ({ commands, seed, max_concurrent_workflows }) => {
    const world = { runner, max_concurrent_workflows };
    const manager = new ManagerUnderTest(world, seed, savable);
    const walk = new Walk(manager, world, journey.tally);
    try {
      fc.modelRun(() => ({ model: walk, real: manager }), commands);
    } finally {
      manager.sandbox.close();
      journey.dequeued += walk.invariants.dequeued;
    }
  });
  fc.assert(property, { numRuns: walks, seed: start });
  return journey;
}
