/** Random requests in random order: the sandbox agrees with the model, and breaks no invariant. */
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../../generated/operations.ts';
import { share } from '../../share.ts';
import { runWalks, type WalkSummary } from './run-walks.ts';

const SEED = Number(process.env.SEED ?? 20260302);

const FEW = 0;

/** Many walks must reach each operation often enough. Few of them do with most seeds, not with all. */
function assertCovered({ tally, dequeued }: WalkSummary, commands: number): void {
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} requests, ${dequeued} executions left the queue`);
  if (commands === FEW) return;
  expect(total, 'requests').toBeGreaterThan(commands);
  for (const [operationId, { success }] of Object.entries(OPERATIONS)) {
    expect(tally.get(`${operationId} ${success}`) ?? 0, `${operationId} ${success}`).toBeGreaterThan(
      commands / 1_500,
    );
  }
  expect(dequeued, 'executions that left the queue').toBeGreaterThan(commands / 300);
}

share(test, 1).each([
  { walks: 20, commands: FEW },
  { walks: 1_000, commands: 50_000 },
])('without workers, every response and row agrees with the model ($walks walks)', ({ walks, commands }) => {
  assertCovered(runWalks('manual', { walks, seed: SEED, savable: true }), commands);
});

share(test, 1).each([
  { walks: 20, commands: FEW },
  { walks: 500, commands: 25_000 },
])(
  'with workers, requests agree with the model, and time breaks no invariant ($walks walks)',
  ({ walks, commands }) => {
    assertCovered(runWalks('auto', { walks, seed: SEED, savable: true }), commands);
  },
);
