import { ACTIVE_STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { isErrorResponse } from '../model/errors.ts';
import { type ExecutionRow, type Json, MAX_INTEGER, type Micros, type RunnerMode } from '../model/types.ts';
import type { Schedule } from '../store/state.ts';
import { type BehaviourData, mergeBehaviours, type Plan, samplePlan } from './behaviour.ts';
import type { MessageKind } from './outbox.ts';
import { Scheduler } from './scheduler.ts';
import type { Timer } from './timer-queue.ts';
import { traceback } from './traceback.ts';
import type { WorkerContext } from './worker-context.ts';

/** How often a worker polls whether to cancel (cloudify/dispatch.py: _handle_remote_workflow). */
const CANCEL_POLL_INTERVAL: Micros = 5_000_000;
/** Limits the progress reports of an execution, so that a jump of the clock takes bounded time. */
const MAX_STEPS = 1_000;
/** The time from the message to a killed process. */
const KILL_MS = 1_000;

/** This workflow replaces the database that it would have to poll. */
const NEVER_POLLS = 'restore_snapshot';

const OPERATION_FAILED = 'RuntimeError: An operation failed too often';

/** A worker and its execution. */
interface Run {
  readonly row: ExecutionRow;
  next: Timer | null;
  cancelPoll: Timer | null;
  /** Null until it has started, and for a worker that kills. */
  work: Work | null;
}

interface Work {
  readonly plan: Plan;
  readonly startedAt: Micros;
  readonly operations: number;
  /** The progress reports, evenly spread over the duration. */
  readonly steps: number;
  readonly duration: Micros;
  stepsDone: number;
}

/**
 * Simulates the manager's workers and its scheduler. In the mode `auto` a worker runs the execution of each message to
 * its end; in the mode `manual` messages have no effect. Workers change executions by the same rules as requests.
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

  /** To be called when the state has been replaced: drops all work and adopts the active executions and schedules. */
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

  /** Handles a message of the outbox. */
  receive(kind: MessageKind, row: ExecutionRow): void {
    if (this.#mode === 'manual') return;
    if (kind === 'start') this.#start(row);
    else this.#kill(row);
  }

  /** To be called after a schedule was added. */
  scheduled(schedule: Schedule): void {
    if (this.#mode === 'auto') this.#scheduler.watch(schedule);
  }

  /** To be called after any change of an execution's status. */
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

  /** The remaining operations of a running execution take their share of the duration. */
  #resume(row: ExecutionRow): void {
    const run = this.#assign(row);
    const plan = this.#planFor(row);
    // With a timer, since loading a state must not change it.
    this.#scheduleNext(run, this.#timeAfter(0), () => {
      if (stopsWhenPolling(row, plan)) return this.#end(run, 'cancelled');
      if (row.total_operations === null) this.#addOperations(row, plan);
      this.#work(run, plan, remainingShare(row));
    });
  }

  #begin(run: Run, plan: Plan): void {
    const { row } = run;
    const rejection = this.#report(run, 'started');
    if (row.status !== 'started') {
      // It was cancelled before it started. Only a dry run fails then.
      if (row.is_dry_run) this.#end(run, 'failed', traceback(row, rejection));
      else this.#end(run, 'cancelled');
    } else if (row.resume && row.total_operations !== null) {
      this.#work(run, plan, remainingShare(row));
    } else {
      this.#addOperations(row, plan);
      this.#work(run, plan, 1);
    }
  }

  /** Adds to those of an earlier start (resource_manager.py: create_tasks_graph). */
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
      duration: plan.duration * 1000 * share,
      stepsDone: 0,
    };
    this.#scheduleStep(run, run.work);
  }

  #scheduleStep(run: Run, work: Work): void {
    const when = work.startedAt + Math.round((work.duration * (work.stepsDone + 1)) / work.steps);
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
      this.#end(run, 'failed', traceback(run.row, work.plan.error ?? OPERATION_FAILED));
    }
  }

  #countOperations(row: ExecutionRow, done: number): void {
    const count = Math.min(done, remainingOperations(row));
    if (count === 0) return;
    this.#context.executions.update(row, { finished_operations: (row.finished_operations ?? 0) + count });
  }

  /** A workflow that ignored its cancellation may not terminate, and fails. */
  #terminate(run: Run): void {
    const rejection = this.#report(run, 'terminated');
    this.#end(run, 'failed', traceback(run.row, rejection));
  }

  #scheduleCancelPoll(run: Run, work: Work): void {
    if (run.cancelPoll !== null) return;
    const { clock } = this.#context;
    const polls = Math.floor((clock.now() - work.startedAt) / CANCEL_POLL_INTERVAL) + 1;
    run.cancelPoll = clock.at(work.startedAt + polls * CANCEL_POLL_INTERVAL, () => {
      run.cancelPoll = null;
      if (stopsWhenPolling(run.row, work.plan)) this.#end(run, 'cancelled');
    });
  }

  #end(run: Run, status: ExecutionStatus, error = ''): void {
    if (this.#isAssigned(run)) this.#report(run, status, error);
    this.#release(run);
  }

  /** Returns the worker's error for a rejection. Only the status shows whether it was stored: some fail afterwards. */
  #report({ row }: Run, status: ExecutionStatus, error = ''): string {
    try {
      this.#context.updateExecution(row, { status, error });
      return '';
    } catch (error) {
      if (isErrorResponse(error)) return `InvalidExecutionUpdateStatus: ${error.message}`;
      throw error;
    }
  }

  /** Calls back unless another worker has taken over by then. */
  #scheduleNext(run: Run, when: Micros, callback: () => void): void {
    run.next = this.#context.clock.at(when, () => {
      if (this.#isAssigned(run)) callback();
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

  /** Like a new token, each message replaces the worker of an execution. */
  #isAssigned(run: Run): boolean {
    const { row } = run;
    return this.#runs.get(row) === run && this.#context.executions.find(row.tenant, row.id) === row;
  }

  #release(run: Run): void {
    cancelTimers(run);
    if (this.#runs.get(run.row) === run) this.#runs.delete(run.row);
  }

  /** Depends on the seed, the execution and its token, but on nothing else that happens. */
  #planFor(row: ExecutionRow): Plan {
    const { random, settings } = this.#context;
    const defaults = settings.extra.behaviours;
    const behaviour = mergeBehaviours(row.workflow_id, [
      member(row.deployment?.extra.behaviours, row.workflow_id),
      member(this.#context.workflowOf(row), 'behaviour'),
      member(defaults, row.workflow_id),
      member(defaults, '*'),
    ]);
    return samplePlan(behaviour, random.fork(`${row.tenant} ${row.id} ${row.token}`));
  }
}

function operationsAfter({ operations, steps }: Work, taken: number): number {
  return Math.floor((operations * taken) / steps);
}

function cancelTimers(run: Run): void {
  run.next?.cancel();
  run.cancelPoll?.cancel();
}

function remainingShare(row: ExecutionRow): number {
  return row.total_operations ? remainingOperations(row) / row.total_operations : 1;
}

function remainingOperations({ total_operations, finished_operations }: ExecutionRow): number {
  return Math.max(0, (total_operations ?? 0) - (finished_operations ?? 0));
}

/** Whether a worker stops at its next poll; dry runs do not poll. */
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

/** The behaviour under a key; the state document has been validated. */
function member(json: Json | undefined, key: string): BehaviourData | null {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, key)) return null;
  return (json as Readonly<Record<string, BehaviourData>>)[key] ?? null;
}
