/** Whatever is asked in whatever order, the manager does what the rules say, and nothing that it must never do. */
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../../generated/operations.ts';
import { share } from '../../share.ts';
import { type Journey, walkThrough } from './journey.ts';

const SEED = Number(process.env.SEED ?? 20260302);

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

share(test, 1).each([
  { walks: 40, commands: 1_500 },
  { walks: 1_000, commands: 50_000 },
])(
  'with nobody at work, every answer and every row is what the rules say ($walks walks)',
  ({ walks, commands }) => {
    assertWellTravelled(walkThrough('manual', { walks, seed: SEED, savable: true }), commands);
  },
);

share(test, 1).each([
  { walks: 20, commands: 700 },
  { walks: 500, commands: 25_000 },
])(
  'with workers at work, requests do what the rules say, and time nothing that must not happen ($walks walks)',
  ({ walks, commands }) => {
    assertWellTravelled(walkThrough('auto', { walks, seed: SEED, savable: true }), commands);
  },
);
