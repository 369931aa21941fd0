import { isWaiting } from '../../client/index.ts';
import type { TimelineExecution } from './timeline-layout.ts';

/** When executions left the queue, as far as polls show it: the API has no such time. */
export class QueueExits {
  #waiting = new Set<string>();
  #times = new Map<string, number>();

  /** By the id of the execution. */
  get times(): ReadonlyMap<string, number> {
    return this.#times;
  }

  /** Compares the rows of a poll with those of the poll before, and forgets those that are no longer among them. */
  observe(rows: Iterable<TimelineExecution>, now: number): void {
    const waiting = new Set<string>();
    const times = new Map<string, number>();
    for (const row of rows) {
      const time = this.#waiting.has(row.id) ? now : this.#times.get(row.id);
      if (isWaiting(row)) waiting.add(row.id);
      else if (time !== undefined) times.set(row.id, time);
    }
    this.#waiting = waiting;
    this.#times = times;
  }
}
