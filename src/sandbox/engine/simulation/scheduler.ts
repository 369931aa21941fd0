import { InternalError, ManagerError } from '../model/errors.ts';
import type { Schedule } from '../store/state.ts';
import type { Timer } from './timer-queue.ts';
import type { WorkerContext } from './worker-context.ts';

/** The scheduler looks this often; so it is also the time by which a schedule may be late. */
const INTERVAL_MS = 60_000;

/**
 * The manager's scheduler: it starts what is scheduled when its time has come. While the manager is in maintenance it
 * waits, and what it has missed for too long it leaves out (execution-scheduler/main.py: should_run).
 */
export class Scheduler {
  readonly #context: WorkerContext;
  readonly #timers = new Map<Schedule, Timer>();

  constructor(context: WorkerContext) {
    this.#context = context;
  }

  /** Starts to look after a schedule. */
  watch(schedule: Schedule): void {
    const { next_occurrence: due } = schedule;
    // One that is overdue is looked at now, not as if it were still the time at which it was due.
    if (due !== null) this.#schedule(schedule, Math.max(due, this.#context.clock.now()));
  }

  /** Looks after nothing any more. */
  clear(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    this.#timers.clear();
  }

  #schedule(schedule: Schedule, when: number): void {
    this.#timers.get(schedule)?.cancel();
    this.#timers.set(
      schedule,
      this.#context.clock.at(when, () => this.#fire(schedule)),
    );
  }

  #fire(schedule: Schedule): void {
    const { clock, settings } = this.#context;
    this.#timers.delete(schedule);
    const due = schedule.next_occurrence;
    if (due === null || schedule.extra.enabled === false) return;
    // It looks again when maintenance has ended, which only another state can bring about.
    if (settings.maintenance === 'activated') return;
    this.#context.setNextOccurrence(schedule, null);
    const slipMinutes = typeof schedule.extra.slip === 'number' ? schedule.extra.slip : 0;
    const late = clock.now() - due;
    if (late >= (slipMinutes * 60_000 + INTERVAL_MS) * 1000) return;
    try {
      this.#context.startScheduled(schedule);
    } catch (refusal) {
      // Nobody waits for an answer; whatever the refusal left behind tells of it.
      if (!(refusal instanceof ManagerError || refusal instanceof InternalError)) throw refusal;
    }
  }
}
