import { handle } from '../../../src/sandbox/api/handle.ts';
import { Manager } from '../../../src/sandbox/engine/manager.ts';
import type { DefectMode } from '../../../src/sandbox/engine/model/errors.ts';
import type { Release } from '../../../src/sandbox/engine/model/release.ts';
import { formatTime } from '../../../src/sandbox/engine/python/time.ts';
import { Clock } from '../../../src/sandbox/engine/simulation/clock.ts';
import { Random } from '../../../src/sandbox/engine/simulation/random.ts';
import { world } from '../../recordings/index.ts';
import type { Subject } from './replay.ts';

/** An evening, so that the hours that scenarios name without a day have passed; after all times of the recordings. */
export const EVENING = '2026-12-02T20:15:00.000Z';

/** A manager without a server in front of it. */
export function direct(defects: DefectMode, release?: Release): Subject {
  const clock = new Clock({ mode: 'virtual', now: Date.parse(EVENING) * 1000 });
  const manager = new Manager({
    document: world(),
    clock,
    random: new Random('replay'),
    runner: 'manual',
    defects,
    ...(release && { release }),
  });
  return {
    defects,
    release,
    receives: () => true,
    send: (exchange) => {
      clock.advance(7);
      return handle(manager, exchange, { validate: true });
    },
    state: () => manager.snapshot(),
    replace: (document) => manager.replace(document),
    executionToken: () =>
      manager.outbox.items().findLast(({ kind }) => kind === 'start')?.execution_token ?? undefined,
    now: () => formatTime(clock.now()),
  };
}
