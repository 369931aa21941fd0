/** Whatever is asked in whatever order, the manager does what the rules say, and nothing that it must never do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../../generated/operations.ts';
import { anyCommand } from './commands/any.ts';
import { ManagerUnderTest } from './manager-under-test.ts';
import { Walk } from './walk.ts';
import type { WorldOptions } from './world.ts';

const FULL = process.env.FULL === '1';
const SEED = Number(process.env.SEED ?? 20260302);
const LENGTH = 150;

interface Journey {
  /** What was asked and how it was answered → how often. */
  readonly tally: Map<string, number>;
  dequeued: number;
}

/** Walks through one world after another. */
function journey(runner: WorldOptions['runner'], walks: number): Journey {
  const journey: Journey = { tally: new Map(), dequeued: 0 };
  const commands = fc.commands<Walk, ManagerUnderTest>([...anyCommand], { maxCommands: LENGTH, size: 'max' });
  const scene = fc.record({ commands, max_concurrent_workflows: fc.constantFrom(3, 20), seed: fc.nat() });
  const property = fc.property(scene, ({ commands, seed, max_concurrent_workflows }) => {
    const world = { runner, max_concurrent_workflows };
    const manager = new ManagerUnderTest(world, seed);
    const walk = new Walk(manager, world, journey.tally);
    try {
      fc.modelRun(() => ({ model: walk, real: manager }), commands);
    } finally {
      manager.sandbox.close();
      journey.dequeued += walk.witness.dequeued;
    }
  });
  fc.assert(property, { numRuns: walks, seed: SEED });
  return journey;
}

/** That the walks came by everything often enough to mean something. */
function assertWellTravelled({ tally, dequeued }: Journey, commands: number): void {
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} requests, ${dequeued} executions left the queue`);
  expect(total, 'requests').toBeGreaterThan(commands);
  for (const [operationId, { success }] of Object.entries(OPERATIONS)) {
    expect(tally.get(`${operationId} ${success}`) ?? 0, `${operationId} ${success}`).toBeGreaterThan(
      commands / 1_500,
    );
  }
  expect(dequeued, 'executions that left the queue').toBeGreaterThan(commands / 300);
}

test('with nobody at work, every answer and every row is what the rules say', () => {
  assertWellTravelled(journey('manual', FULL ? 1_000 : 40), FULL ? 50_000 : 1_500);
}, 600_000);

test('with workers at work, requests do what the rules say, and time nothing that must not happen', () => {
  assertWellTravelled(journey('auto', FULL ? 500 : 20), FULL ? 25_000 : 700);
}, 600_000);
