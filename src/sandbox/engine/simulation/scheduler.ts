import { isErrorResponse } from '../model/errors.ts';
import type { Schedule } from '../store/state.ts';
import type { Timer } from './timer-queue.ts';
import type { WorkerContext } from './worker-context.ts';

/** A manager polls its schedules this often, so a start may be late by as much. */
const INTERVAL_MS = 60_000;

/**
 * Starts scheduled executions when they are due, except in maintenance mode, and skips those that are too late
 * (execution-scheduler/main.py: should_run).
 */
export class Scheduler {
  readonly #context: WorkerContext;
  readonly #timers = new Map<Schedule, Timer>();

  constructor(context: WorkerContext) {
    this.#context = context;
  }

  watch(schedule: Schedule): void {
    const { clock } = this.#context;
    const { next_occurrence: due } = schedule;
    if (due === null) return;
    this.#timers.get(schedule)?.cancel();
    // An overdue schedule fires now, not at its past time.
    const timer = clock.at(Math.max(due, clock.now()), () => this.#fire(schedule));
    this.#timers.set(schedule, timer);
  }

  clear(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    this.#timers.clear();
  }

  #fire(schedule: Schedule): void {
    const { clock, settings } = this.#context;
    this.#timers.delete(schedule);
    const { next_occurrence: due } = schedule;
    if (due === null || schedule.extra.enabled === false) return;
    // Only a new state ends maintenance mode, and that schedules everything anew.
    if (settings.maintenance === 'activated') return;
    this.#context.setNextOccurrence(schedule, null);
    const slipMinutes = typeof schedule.extra.slip === 'number' ? schedule.extra.slip : 0;
    const late = clock.now() - due;
    if (late >= (slipMinutes * 60_000 + INTERVAL_MS) * 1000) return;
    try {
      this.#context.startScheduled(schedule);
    } catch (error) {
      // There is no request to respond to; a failed execution may have been stored.
      if (!isErrorResponse(error)) throw error;
    }
  }
}
