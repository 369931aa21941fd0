import { ACTIVE_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { InternalError, ManagerError } from '../model/errors.ts';
import { type ExecutionRow, type Json, MAX_INTEGER, type Micros, type RunnerMode } from '../model/types.ts';
import type { Schedule } from '../store/state.ts';
import { type BehaviourData, mergeBehaviours, type Plan, samplePlan } from './behaviour.ts';
import type { MessageKind } from './outbox.ts';
import { Scheduler } from './scheduler.ts';
import type { Timer } from './timer-queue.ts';
import { failureTraceback, rejectionTraceback } from './traceback.ts';
import type { WorkerContext } from './worker-context.ts';

/** A worker asks so often whether its execution is to be cancelled (cloudify/dispatch.py: _handle_remote_workflow). */
const CANCEL_POLL_INTERVAL: Micros = 5_000_000;
/** A worker of the sandbox reports its progress no more often, so that a jump of the clock takes bounded time. */
const MAX_STEPS = 1_000;
/** What it takes to kill a process and to report that. */
const KILL_MS = 1_000;

/** The one workflow that does not look: it replaces the database in which it would have to. */
const NEVER_POLLS = 'restore_snapshot';

/** A worker that has an execution in hand. */
interface Run {
  readonly row: ExecutionRow;
  /** What it does next, and when it looks next whether to cancel. */
  next: Timer | null;
  cancelPoll: Timer | null;
  /** Null until it has started, and for the one that comes to kill. */
  work: Work | null;
}

interface Work {
  readonly plan: Plan;
  readonly startedAt: Micros;
  /** How many operations it works on. */
  readonly operations: number;
  /** How many steps it takes to its end, which is after `time`; in each but the last one its share of them is done. */
  readonly steps: number;
  readonly time: Micros;
  stepsDone: number;
}

/**
 * Plays the manager's workers and its scheduler. In the mode `auto` each message of the outbox finds a worker that
 * runs the execution to an end; in the mode `manual` nobody reads them. It changes executions by the same rules as
 * requests do, and is refused as they are.
 */
export class WorkerSimulator {
  readonly #context: WorkerContext;
  readonly #scheduler: Scheduler;
  readonly #runs = new Map<ExecutionRow, Run>();
  #mode: RunnerMode = 'manual';

  constructor(context: WorkerContext) {
    this.#context = context;
    this.#scheduler = new Scheduler(context);
  }

  get mode(): RunnerMode {
    return this.#mode;
  }

  /**
   * To be called when the state has been replaced: what was in hand is forgotten, and what the new state holds of
   * executions under way and of schedules is taken in hand.
   */
  reset(mode: RunnerMode): void {
    for (const run of this.#runs.values()) cancelTimers(run);
    this.#runs.clear();
    this.#scheduler.clear();
    this.#mode = mode;
    if (mode === 'manual') return;
    for (const status of ACTIVE_STATUSES) {
      for (const row of this.#context.executions.inStatus(status)) this.#adopt(row);
    }
    for (const schedule of this.#context.schedules) this.#scheduler.watch(schedule);
  }

  /** A message of the outbox: `start` a worker on an execution, or `kill` the one that runs it. */
  receive(kind: MessageKind, row: ExecutionRow): void {
    if (this.#mode === 'manual') return;
    if (kind === 'start') this.#start(row);
    else this.#kill(row);
  }

  /** A schedule was added. */
  scheduled(schedule: Schedule): void {
    if (this.#mode === 'auto') this.#scheduler.watch(schedule);
  }

  /** To be called after the status of an execution has changed, whoever changed it. */
  statusChanged(row: ExecutionRow): void {
    const run = this.#runs.get(row);
    if (run === undefined) return;
    if (!isActive(row.status)) this.#release(run);
    else if (run.work !== null && stopsWhenPolling(row, run.work.plan))
      this.#scheduleCancelPoll(run, run.work);
  }

  #start(row: ExecutionRow): void {
    const run = this.#assign(row);
    const plan = this.#planFor(row);
    this.#scheduleNext(run, this.#timeAfter(plan.pickup), () => this.#begin(run, plan));
  }

  #kill(row: ExecutionRow): void {
    const run = this.#assign(row);
    this.#scheduleNext(run, this.#timeAfter(KILL_MS), () => this.#end(run, 'cancelled'));
  }

  #adopt(row: ExecutionRow): void {
    if (row.status === 'kill_cancelling') this.#kill(row);
    else if (row.status === 'pending' || row.started_at === null) this.#start(row);
    else this.#resume(row);
  }

  /** What is left of an execution that was found under way takes its share of the time. */
  #resume(row: ExecutionRow): void {
    const run = this.#assign(row);
    const plan = this.#planFor(row);
    // Not at once: to take over a state changes nothing of it.
    this.#scheduleNext(run, this.#timeAfter(0), () => {
      if (stopsWhenPolling(row, plan)) return this.#end(run, 'cancelled');
      if (row.total_operations === null) this.#addOperations(row, plan);
      this.#work(run, plan, remainingShare(row));
    });
  }

  #begin(run: Run, plan: Plan): void {
    const { row } = run;
    const refusal = this.#report(run, 'started');
    if (row.status !== 'started') {
      // It was cancelled before it began. Only a dry run takes that for an error.
      if (row.is_dry_run) this.#end(run, 'failed', rejectionTraceback(row, refusal));
      else this.#end(run, 'cancelled');
    } else if (row.resume && row.total_operations !== null) {
      this.#work(run, plan, remainingShare(row));
    } else {
      this.#addOperations(row, plan);
      this.#work(run, plan, 1);
    }
  }

  /** Those of an earlier start stay counted (resource_manager.py: create_tasks_graph). */
  #addOperations(row: ExecutionRow, plan: Plan): void {
    this.#context.executions.update(row, {
      total_operations: Math.min((row.total_operations ?? 0) + plan.operations, MAX_INTEGER),
      finished_operations: row.finished_operations ?? 0,
    });
  }

  #work(run: Run, plan: Plan, share: number): void {
    const left = remainingOperations(run.row);
    const operations = plan.outcome === 'failed' ? Math.ceil(left * plan.failsAfter) : left;
    run.work = {
      plan,
      startedAt: this.#context.clock.now(),
      operations,
      steps: Math.min(Math.max(1, operations), MAX_STEPS),
      time: plan.duration * 1000 * share,
      stepsDone: 0,
    };
    this.#scheduleStep(run, run.work);
  }

  #scheduleStep(run: Run, work: Work): void {
    const when = work.startedAt + Math.round((work.time * (work.stepsDone + 1)) / work.steps);
    this.#scheduleNext(run, when, () => this.#step(run, work));
  }

  #step(run: Run, work: Work): void {
    work.stepsDone++;
    if (work.stepsDone < work.steps) {
      this.#countOperations(
        run.row,
        operationsAfter(work, work.stepsDone) - operationsAfter(work, work.stepsDone - 1),
      );
      this.#scheduleStep(run, work);
    } else if (work.plan.outcome === 'terminated') {
      this.#countOperations(run.row, remainingOperations(run.row));
      this.#terminate(run);
    } else if (work.plan.outcome === 'failed') {
      this.#end(run, 'failed', failureTraceback(run.row, work.plan.error));
    }
  }

  #countOperations(row: ExecutionRow, done: number): void {
    const count = Math.min(done, remainingOperations(row));
    if (count === 0) return;
    this.#context.executions.update(row, { finished_operations: (row.finished_operations ?? 0) + count });
  }

  /** A workflow that did not hear of its cancellation wants to terminate, may not, and ends as failed. */
  #terminate(run: Run): void {
    const refusal = this.#report(run, 'terminated');
    this.#end(run, 'failed', rejectionTraceback(run.row, refusal));
  }

  #scheduleCancelPoll(run: Run, work: Work): void {
    if (run.cancelPoll !== null) return;
    const { clock } = this.#context;
    const looks = Math.floor((clock.now() - work.startedAt) / CANCEL_POLL_INTERVAL) + 1;
    run.cancelPoll = clock.at(work.startedAt + looks * CANCEL_POLL_INTERVAL, () => {
      run.cancelPoll = null;
      if (stopsWhenPolling(run.row, work.plan)) this.#end(run, 'cancelled');
    });
  }

  #end(run: Run, status: ExecutionStatus, error = ''): void {
    if (this.#isAssigned(run)) this.#report(run, status, error);
    this.#release(run);
  }

  /** Reports a status. Whether the manager took it, the execution shows: some updates fail after their work is done. */
  #report({ row }: Run, status: ExecutionStatus, error = ''): string {
    try {
      this.#context.updateExecution(row, { status, error });
      return '';
    } catch (refusal) {
      if (refusal instanceof ManagerError || refusal instanceof InternalError) return refusal.message;
      throw refusal;
    }
  }

  /** What the worker does next, if it still may by then. */
  #scheduleNext(run: Run, when: Micros, what: () => void): void {
    run.next = this.#context.clock.at(when, () => {
      if (this.#isAssigned(run)) what();
      else this.#release(run);
    });
  }

  #timeAfter(milliseconds: number): Micros {
    return this.#context.clock.now() + milliseconds * 1000;
  }

  #assign(row: ExecutionRow): Run {
    const former = this.#runs.get(row);
    if (former !== undefined) cancelTimers(former);
    const run: Run = { row, next: null, cancelPoll: null, work: null };
    this.#runs.set(row, run);
    return run;
  }

  /**
   * As with the manager, where the token of an execution lets in one worker, and only while it is active: each message
   * puts another one in charge, and `statusChanged` dismisses the one whose execution has ended.
   */
  #isAssigned(run: Run): boolean {
    const { row } = run;
    return this.#runs.get(row) === run && this.#context.executions.find(row.tenant, row.id) === row;
  }

  #release(run: Run): void {
    cancelTimers(run);
    if (this.#runs.get(run.row) === run) this.#runs.delete(run.row);
  }

  /** What a run does depends on the seed, the execution and this start of it, but not on what happens beside it. */
  #planFor(row: ExecutionRow): Plan {
    const { random, settings } = this.#context;
    const ofSettings = settings.extra.behaviours;
    const behaviour = mergeBehaviours(row.workflow_id, [
      member(row.deployment?.extra.behaviours, row.workflow_id),
      member(this.#context.workflowOf(row), 'behaviour'),
      member(ofSettings, row.workflow_id),
      member(ofSettings, '*'),
    ]);
    return samplePlan(behaviour, random.fork(`${row.tenant} ${row.id} ${row.token}`));
  }
}

/** Of many operations several are done in one step. */
function operationsAfter({ operations, steps }: Work, taken: number): number {
  return Math.floor((operations * taken) / steps);
}

function cancelTimers(run: Run): void {
  run.next?.cancel();
  run.cancelPoll?.cancel();
}

/** How much of all its operations is left to be done. */
function remainingShare(row: ExecutionRow): number {
  return row.total_operations ? remainingOperations(row) / row.total_operations : 1;
}

function remainingOperations({ total_operations, finished_operations }: ExecutionRow): number {
  return Math.max(0, (total_operations ?? 0) - (finished_operations ?? 0));
}

/** What a worker that looks whether it is to stop does then; who runs dry does not look. */
function stopsWhenPolling(
  { status, workflow_id, is_dry_run }: ExecutionRow,
  { honorsCancel }: Plan,
): boolean {
  if (is_dry_run || workflow_id === NEVER_POLLS) return false;
  if (status === 'cancelling') return honorsCancel;
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
