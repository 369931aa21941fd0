import { Failure, InternalError } from '../rules/errors.ts';
import type { Timer } from './timer-queue.ts';
import type { ScheduleRow, Workplace } from './worker-context.ts';

/** The scheduler looks this often; so it is also the time by which a schedule may be late. */
const INTERVAL_MS = 60_000;

/**
 * The manager's scheduler: it starts what is scheduled when its time has come. While the manager is in maintenance it
 * waits, and what it has missed for too long it leaves out (execution-scheduler/main.py: should_run).
 */
export class Schedules<Schedule extends ScheduleRow> {
  readonly #workplace: Workplace<Schedule>;
  readonly #timers = new Map<Schedule, Timer>();

  constructor(workplace: Workplace<Schedule>) {
    this.#workplace = workplace;
  }

  /** Starts to look after a schedule. */
  watch(schedule: Schedule): void {
    const { next_occurrence: due } = schedule;
    // One that is overdue is looked at now, not as if it were still the time at which it was due.
    if (due !== null) this.#lookAt(schedule, Math.max(due, this.#workplace.clock.now()));
  }

  /** Looks after nothing any more. */
  forgetAll(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    this.#timers.clear();
  }

  #lookAt(schedule: Schedule, when: number): void {
    this.#timers.get(schedule)?.cancel();
    this.#timers.set(
      schedule,
      this.#workplace.clock.at(when, () => this.#look(schedule)),
    );
  }

  #look(schedule: Schedule): void {
    const { clock, settings } = this.#workplace;
    this.#timers.delete(schedule);
    const due = schedule.next_occurrence;
    if (due === null || schedule.extra.enabled === false) return;
    // It looks again when maintenance has ended, which only another state can bring about.
    if (settings.maintenance === 'activated') return;
    this.#workplace.setNextOccurrence(schedule, null);
    const slipMinutes = typeof schedule.extra.slip === 'number' ? schedule.extra.slip : 0;
    const late = clock.now() - due;
    if (late >= (slipMinutes * 60_000 + INTERVAL_MS) * 1000) return;
    try {
      this.#workplace.startScheduled(schedule);
    } catch (refusal) {
      // Nobody waits for an answer; whatever the refusal left behind tells of it.
      if (!(refusal instanceof Failure || refusal instanceof InternalError)) throw refusal;
    }
  }
}
