/** Whatever is asked in whatever order, the manager does what the rules say, and nothing that it must never do. */
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../../generated/operations.ts';
import { type Journey, walkThrough } from './journey.ts';

const FULL = process.env.FULL === '1';
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

test('with nobody at work, every answer and every row is what the rules say', () => {
  assertWellTravelled(
    walkThrough('manual', { walks: FULL ? 1_000 : 40, seed: SEED, savable: true }),
    FULL ? 50_000 : 1_500,
  );
}, 600_000);

test('with workers at work, requests do what the rules say, and time nothing that must not happen', () => {
  assertWellTravelled(
    walkThrough('auto', { walks: FULL ? 500 : 20, seed: SEED, savable: true }),
    FULL ? 25_000 : 700,
  );
}, 600_000);
