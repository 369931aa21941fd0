/** The outbox holds what a worker would be sent. */
import { expect, test } from 'vitest';
import type { ExecutionRow } from '../../src/sandbox/engine/model/types.ts';
import { Outbox } from '../../src/sandbox/engine/simulation/outbox.ts';

const execution = (id: string, token: string) => ({ id, token }) as ExecutionRow;

test('messages are listed oldest first, each with the token of its time, and delivered immediately', () => {
  let now = 1_000;
  const delivered: string[] = [];
  const outbox = new Outbox(
    () => now++,
    (kind, { id }) => delivered.push(`${kind} ${id}`),
  );
  outbox.push('start', execution('a', 'first'));
  outbox.push('kill', execution('a', 'second'));
  expect(outbox.items()).toEqual([
    { seq: 1, at: 1_000, kind: 'start', execution_id: 'a', execution_token: 'first' },
    { seq: 2, at: 1_001, kind: 'kill', execution_id: 'a', execution_token: 'second' },
  ]);
  expect(delivered).toEqual(['start a', 'kill a']);
});

test('keeps the newest messages with their numbers', () => {
  const outbox = new Outbox(
    () => 0,
    () => {},
    3,
  );
  for (let count = 1; count <= 10; count++) {
    outbox.push('start', execution(`e${count}`, 't'));
    const kept = outbox.items().map(({ seq }) => seq);
    expect(kept).toEqual([count - 2, count - 1, count].filter((seq) => seq > 0));
  }
});
