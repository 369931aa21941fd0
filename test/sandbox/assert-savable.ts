import { expect } from 'vitest';
import { SnapshotStream } from '../../src/sandbox/control/snapshot-stream.ts';
import { Manager } from '../../src/sandbox/engine/manager.ts';
import { parseJson } from '../../src/sandbox/engine/python/json-parse.ts';
import { Clock } from '../../src/sandbox/engine/simulation/clock.ts';
import { Random } from '../../src/sandbox/engine/simulation/random.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';

/** State to text to state: what a sandbox saves, one that starts from it reads, and would save the same. */
export function assertSavable({ handle }: Pick<Sandbox, 'handle'>): void {
  const { status, body } = handle({
    method: 'GET',
    path: '/_sandbox/state',
    query: '',
    headers: {},
    body: null,
  });
  expect(status).toBe(200);
  const text = typeof body === 'string' ? body : [...(body as Iterable<string>)].join('');
  expect(saveAgain(text)).toBe(text);
}

function saveAgain(text: string): string {
  const manager = new Manager({
    document: parseJson(text),
    clock: new Clock({ mode: 'virtual', now: 0 }),
    random: new Random('restart'),
    runner: 'manual',
    defects: 'intended',
  });
  try {
    return [...new SnapshotStream(manager).pieces()].join('');
  } finally {
    manager.clock.close();
  }
}
