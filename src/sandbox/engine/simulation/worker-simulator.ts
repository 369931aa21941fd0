import { ACTIVE_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { type ExecutionRow, type Json, MAX_INTEGER, type Micros } from '../model/types.ts';
import { Failure, InternalError } from '../rules/errors.ts';
import { type BehaviourData, behaviourOf, type Plan, planOf } from './behaviour.ts';
import type { MessageKind } from './outbox.ts';
import { Schedules } from './scheduler.ts';
import type { Timer } from './timer-queue.ts';
import { failureTraceback, refusalTraceback } from './traceback.ts';
import type { ScheduleRow, Workplace } from './worker-context.ts';

export type RunnerMode = 'auto' | 'manual';

/** A worker asks so often whether its execution is to be cancelled (cloudify/dispatch.py: _handle_remote_workflow). */
const LOOK_EVERY: Micros = 5_000_000;
/** A worker of the sandbox reports its progress no more often, so that a jump of the clock takes bounded time. */
const MAX_STEPS = 1_000;
/** What it takes to kill a process and to report that. */
const KILL_MS = 1_000;

/** The one workflow that does not look: it replaces the database in which it would have to. */
const NEVER_LOOKS = 'restore_snapshot';

/** A worker that has an execution in hand. */
interface Run {
  readonly row: ExecutionRow;
  /** What it does next, and when it looks next whether to cancel. */
  next: Timer | null;
  look: Timer | null;
  /** Null until it has started, and for the one that comes to kill. */
  work: Work | null;
}

interface Work {
  readonly plan: Plan;
  readonly since: Micros;
  /** How many operations it works on. */
  readonly operations: number;
  /** How many steps it takes to its end, which is after `time`; in each but the last one its share of them is done. */
  readonly steps: number;
  readonly time: Micros;
  taken: number;
}

/**
 * Plays the manager's workers and its scheduler. In the mode `auto` each message of the outbox finds a worker that
 * runs the execution to an end; in the mode `manual` nobody reads them. It changes executions by the same rules as
 * requests do, and is refused as they are.
 */
export class Runner<Schedule extends ScheduleRow = ScheduleRow> {
  readonly #workplace: Workplace<Schedule>;
  readonly #schedules: Schedules<Schedule>;
  readonly #runs = new Map<ExecutionRow, Run>();
  #mode: RunnerMode;

  constructor(workplace: Workplace<Schedule>, mode: RunnerMode) {
    this.#workplace = workplace;
    this.#schedules = new Schedules(workplace);
    this.#mode = mode;
  }

  get mode(): RunnerMode {
    return this.#mode;
  }

  /**
   * To be called when the state has been replaced: what was in hand is forgotten, and what the new state holds of
   * executions under way and of schedules is taken in hand.
   */
  takeOver(mode: RunnerMode): void {
    for (const run of this.#runs.values()) stop(run);
    this.#runs.clear();
    this.#schedules.forgetAll();
    this.#mode = mode;
    if (mode === 'manual') return;
    for (const status of ACTIVE_STATUSES) {
      for (const row of this.#workplace.executions.inStatus(status)) this.#takeInHand(row);
    }
    for (const schedule of this.#workplace.schedules) this.#schedules.watch(schedule);
  }

  /** A message of the outbox: `start` a worker on an execution, or `kill` the one that runs it. */
  receive(kind: MessageKind, row: ExecutionRow): void {
    if (this.#mode === 'manual') return;
    if (kind === 'start') this.#start(row);
    else this.#kill(row);
  }

  /** A schedule was added. */
  scheduled(schedule: Schedule): void {
    if (this.#mode === 'auto') this.#schedules.watch(schedule);
  }

  /** To be called after the status of an execution has changed, whoever changed it. */
  statusChanged(row: ExecutionRow): void {
    const run = this.#runs.get(row);
    if (run === undefined) return;
    if (!isActive(row.status)) this.#dismiss(run);
    else if (run.work !== null && stopsWhenLooking(row, run.work.plan)) this.#lookSoon(run, run.work);
  }

  #start(row: ExecutionRow): void {
    const run = this.#putInCharge(row);
    const plan = this.#planFor(row);
    this.#then(run, this.#in(plan.pickup), () => this.#begin(run, plan));
  }

  #kill(row: ExecutionRow): void {
    const run = this.#putInCharge(row);
    this.#then(run, this.#in(KILL_MS), () => this.#end(run, 'cancelled'));
  }

  #takeInHand(row: ExecutionRow): void {
    if (row.status === 'kill_cancelling') this.#kill(row);
    else if (row.status === 'pending' || row.started_at === null) this.#start(row);
    else this.#goOn(row);
  }

  /** What is left of an execution that was found under way takes its share of the time. */
  #goOn(row: ExecutionRow): void {
    const run = this.#putInCharge(row);
    const plan = this.#planFor(row);
    // Not at once: to take over a state changes nothing of it.
    this.#then(run, this.#in(0), () => {
      if (stopsWhenLooking(row, plan)) return this.#end(run, 'cancelled');
      if (row.total_operations === null) this.#addOperations(row, plan);
      this.#work(run, plan, shareLeft(row));
    });
  }

  #begin(run: Run, plan: Plan): void {
    const { row } = run;
    const refusal = this.#report(run, 'started');
    if (row.status !== 'started') {
      // It was cancelled before it began. Only a dry run takes that for an error.
      if (row.is_dry_run) this.#end(run, 'failed', refusalTraceback(row, refusal));
      else this.#end(run, 'cancelled');
    } else if (row.resume && row.total_operations !== null) {
      this.#work(run, plan, shareLeft(row));
    } else {
      this.#addOperations(row, plan);
      this.#work(run, plan, 1);
    }
  }

  /** Those of an earlier start stay counted (resource_manager.py: create_tasks_graph). */
  #addOperations(row: ExecutionRow, plan: Plan): void {
    this.#workplace.executions.update(row, {
      total_operations: Math.min((row.total_operations ?? 0) + plan.operations, MAX_INTEGER),
      finished_operations: row.finished_operations ?? 0,
    });
  }

  #work(run: Run, plan: Plan, share: number): void {
    const left = operationsLeft(run.row);
    const operations = plan.outcome === 'failed' ? Math.ceil(left * plan.failsAfter) : left;
    run.work = {
      plan,
      since: this.#workplace.clock.now(),
      operations,
      steps: Math.min(Math.max(1, operations), MAX_STEPS),
      time: plan.duration * 1000 * share,
      taken: 0,
    };
    this.#walkOn(run, run.work);
  }

  #walkOn(run: Run, work: Work): void {
    const when = work.since + Math.round((work.time * (work.taken + 1)) / work.steps);
    this.#then(run, when, () => this.#step(run, work));
  }

  #step(run: Run, work: Work): void {
    work.taken++;
    if (work.taken < work.steps) {
      this.#countOperations(run.row, doneAfter(work, work.taken) - doneAfter(work, work.taken - 1));
      this.#walkOn(run, work);
    } else if (work.plan.outcome === 'terminated') {
      this.#countOperations(run.row, operationsLeft(run.row));
      this.#terminate(run);
    } else if (work.plan.outcome === 'failed') {
      this.#end(run, 'failed', failureTraceback(run.row, work.plan.error));
    }
  }

  #countOperations(row: ExecutionRow, done: number): void {
    const count = Math.min(done, operationsLeft(row));
    if (count === 0) return;
    this.#workplace.executions.update(row, { finished_operations: (row.finished_operations ?? 0) + count });
  }

  /** A workflow that did not hear of its cancellation wants to terminate, may not, and ends as failed. */
  #terminate(run: Run): void {
    const refusal = this.#report(run, 'terminated');
    this.#end(run, 'failed', refusalTraceback(run.row, refusal));
  }

  #lookSoon(run: Run, work: Work): void {
    if (run.look !== null) return;
    const { clock } = this.#workplace;
    const looks = Math.floor((clock.now() - work.since) / LOOK_EVERY) + 1;
    run.look = clock.at(work.since + looks * LOOK_EVERY, () => {
      run.look = null;
      if (stopsWhenLooking(run.row, work.plan)) this.#end(run, 'cancelled');
    });
  }

  #end(run: Run, status: ExecutionStatus, error = ''): void {
    if (this.#isInCharge(run)) this.#report(run, status, error);
    this.#dismiss(run);
  }

  /** Reports a status. Whether the manager took it, the execution shows: some updates fail after their work is done. */
  #report({ row }: Run, status: ExecutionStatus, error = ''): string {
    try {
      this.#workplace.updateExecution(row, { status, error });
      return '';
    } catch (refusal) {
      if (refusal instanceof Failure || refusal instanceof InternalError) return refusal.message;
      throw refusal;
    }
  }

  /** What the worker does next, if it still may by then. */
  #then(run: Run, when: Micros, what: () => void): void {
    run.next = this.#workplace.clock.at(when, () => {
      if (this.#isInCharge(run)) what();
      else this.#dismiss(run);
    });
  }

  #in(milliseconds: number): Micros {
    return this.#workplace.clock.now() + milliseconds * 1000;
  }

  #putInCharge(row: ExecutionRow): Run {
    const former = this.#runs.get(row);
    if (former !== undefined) stop(former);
    const run: Run = { row, next: null, look: null, work: null };
    this.#runs.set(row, run);
    return run;
  }

  /**
   * As with the manager, where the token of an execution lets in one worker, and only while it is active: each message
   * puts another one in charge, and `statusChanged` dismisses the one whose execution has ended.
   */
  #isInCharge(run: Run): boolean {
    const { row } = run;
    return this.#runs.get(row) === run && this.#workplace.executions.find(row.tenant, row.id) === row;
  }

  #dismiss(run: Run): void {
    stop(run);
    if (this.#runs.get(run.row) === run) this.#runs.delete(run.row);
  }

  /** What a run does depends on the seed, the execution and this start of it, but not on what happens beside it. */
  #planFor(row: ExecutionRow): Plan {
    const { random, settings } = this.#workplace;
    const ofSettings = settings.extra.behaviours;
    const behaviour = behaviourOf(row.workflow_id, [
      member(row.deployment?.extra.behaviours, row.workflow_id),
      member(this.#workplace.declaredWorkflow(row), 'behaviour'),
      member(ofSettings, row.workflow_id),
      member(ofSettings, '*'),
    ]);
    return planOf(behaviour, random.fork(`${row.tenant} ${row.id} ${row.token}`));
  }
}

/** Of many operations several are done in one step. */
function doneAfter({ operations, steps }: Work, taken: number): number {
  return Math.floor((operations * taken) / steps);
}

function stop(run: Run): void {
  run.next?.cancel();
  run.look?.cancel();
}

/** How much of all its operations is left to be done. */
function shareLeft(row: ExecutionRow): number {
  return row.total_operations ? operationsLeft(row) / row.total_operations : 1;
}

function operationsLeft({ total_operations, finished_operations }: ExecutionRow): number {
  return Math.max(0, (total_operations ?? 0) - (finished_operations ?? 0));
}

/** What a worker that looks whether it is to stop does then; who runs dry does not look. */
function stopsWhenLooking({ status, workflow_id, is_dry_run }: ExecutionRow, { heedsCancel }: Plan): boolean {
  if (is_dry_run || workflow_id === NEVER_LOOKS) return false;
  if (status === 'cancelling') return heedsCancel;
  return status === 'force_cancelling' || status === 'kill_cancelling';
}

function isActive(status: ExecutionStatus | null): boolean {
  return (ACTIVE_STATUSES as readonly (string | null)[]).includes(status);
}

/** The behaviour under a key; the state document was checked when it was taken. */
function member(json: Json | undefined, key: string): BehaviourData | null {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, key)) return null;
  return (json as Readonly<Record<string, BehaviourData>>)[key] ?? null;
}
