/**
 * Checks a walk without a model: compares the state before and after a command with what the command may cause, and
 * throws for what must never happen.
 */
import {
  type Execution,
  type Group,
  parseDeployment,
  parseExecution,
  parseGroup,
  type Snapshot,
  type Time,
} from './rows.ts';
import { type Action, isActive, isFinished, isUpdateAllowed, type Status, statusAfter } from './rules.ts';
import { CREATE_ENVIRONMENT, DELETE_ENVIRONMENT } from './world.ts';

export interface Cause {
  readonly kind:
    | 'read'
    | 'start'
    | 'act'
    | 'update'
    | 'delete'
    | 'start group'
    | 'act on group'
    | 'update group'
    | 'time'
    | 'restore';
  /** The executions that the command is about. */
  readonly targets?: readonly string[];
  readonly action?: Action;
  /** It may begin beside others. */
  readonly isForced?: boolean;
  /** It comes with a status or a time of its own. */
  readonly isRecord?: boolean;
  readonly isRejected?: boolean;
}

interface Change {
  readonly before: Execution | undefined;
  readonly after: Execution;
}

interface ModelState {
  readonly executions: readonly Execution[];
  readonly groups: readonly Group[];
}

export class InvariantChecker {
  #scene: ModelState;
  #now: Time;
  #lastCreated: Time = 0;
  /** How many have left the queue to begin. */
  dequeued = 0;

  constructor(state: Snapshot, now: Time) {
    this.#scene = toModelState(state);
    this.#now = now;
  }

  /** @throws when something happened that must not. */
  check(state: Snapshot, now: Time, cause: Cause): void {
    const former = this.#scene;
    const scene = toModelState(state);
    const known = new Map(former.executions.map((it) => [it.id, it]));
    const changes = scene.executions.map((after) => ({ before: known.get(after.id), after }));
    for (const change of changes) {
      assertTransition(change, cause);
      this.#assertTimes(change, cause, now);
    }
    assertNothingLost(former, scene, cause);
    if (!cause.isRejected) for (const change of changes) assertMayStart(change, changes, scene, cause);
    this.#scene = scene;
    this.#now = now;
    this.dequeued += changes.filter(
      ({ before, after }) => before?.status === 'queued' && after.status === 'pending',
    ).length;
  }

  #assertTimes({ before, after }: Change, cause: Cause, now: Time): void {
    const { id, created, started, ended } = after;
    const isFresh = (time: Time): boolean => time >= this.#now - (this.#now % 1000) && time <= now;
    if (before === undefined) {
      if (cause.isRecord) return;
      assertInvariant(created > this.#lastCreated, `${id} was created before what was stored before it`);
      assertInvariant(
        created >= this.#now && created < now + 1000,
        `${id} was created at another time than now`,
      );
      this.#lastCreated = created;
    } else assertInvariant(before.created === created, `the creation of ${id} has moved`);
    for (const [name, was, is] of [
      ['started_at', before?.started ?? null, started],
      ['ended_at', before?.ended ?? null, ended],
    ] as const) {
      if (was === is) continue;
      if (is !== null) {
        assertInvariant(isFresh(is), `${name} of ${id} is not now`);
        assertInvariant(was === null || is >= was, `${name} of ${id} goes back`);
      } else assertInvariant(name === 'ended_at' && isResume(cause), `${name} of ${id} was forgotten`);
    }
  }
}

function assertTransition({ before, after }: Change, cause: Cause): void {
  const { id, status: to, workflow } = after;
  if (before === undefined) {
    const first: readonly Status[] = ['pending', 'queued', 'failed', null];
    const isCreating = ['start', 'start group', 'time'].includes(cause.kind);
    assertInvariant(isCreating, `${id} came out of nowhere`);
    assertInvariant(cause.isRecord || cause.kind === 'time' || first.includes(to), `${id} begins as ${to}`);
    return;
  }
  const { status: from } = before;
  if (from === to) {
    // A worker that is late has nothing more to say, though the same status again would be taken.
    const isTouched = before.ended !== after.ended || before.error !== after.error;
    assertInvariant(
      !(cause.kind === 'time' && isFinished(from) && isTouched),
      `${id} had ended, and was changed by time`,
    );
    return;
  }
  const what = `${id} went from ${from} to ${to} by ${cause.kind} ${cause.action ?? ''}`;
  if (isFinished(from)) {
    const isSnapshot = workflow === 'create_snapshot' && cause.kind === 'update';
    assertInvariant(cause.action === 'kill' || isResume(cause) || isSnapshot, `${what}, though it had ended`);
  }
  assertInvariant(isTransitionAllowed(from, to, workflow, cause, cause.targets?.includes(id) ?? false), what);
}

function isTransitionAllowed(
  from: Status,
  to: Status,
  workflow: string,
  cause: Cause,
  isTarget: boolean,
): boolean {
  if (cause.kind === 'time') return isWorkerTransition(from, to);
  if (isTarget && cause.kind === 'update') return isUpdateAllowed(workflow, from, to);
  if (isTarget && cause.kind === 'act' && cause.action) return statusAfter(cause.action, from) === to;
  if (isTarget && cause.kind === 'act on group' && cause.action) {
    if (isResume(cause)) {
      const couldGoOn = from === 'pending' || from === 'failed' || from === 'cancelled';
      return couldGoOn && (to === 'pending' || to === 'queued' || to === 'failed');
    }
    return from === 'queued' ? to === 'cancelled' : statusAfter(cause.action, from) === to;
  }
  // Whatever else changes has left the queue, after an end or a pause.
  const drains = cause.kind === 'update' || cause.kind === 'update group';
  return drains && from === 'queued' && (to === 'pending' || to === 'failed');
}

/** What workers and the queue may do in time. */
function isWorkerTransition(from: Status, to: Status): boolean {
  switch (from) {
    case 'queued':
      return to !== null && to !== 'scheduled';
    case 'pending':
      return to === 'started' || isFinished(to);
    case 'started':
      // Also cancelled: an update may have set it back to started after the kill.
      return isFinished(to);
    case 'cancelling':
    case 'force_cancelling':
      return to === 'cancelled' || to === 'failed';
    case 'kill_cancelling':
      // Set by an update, it sends no message, and the worker continues.
      return to === 'started' || isFinished(to);
    default:
      return false;
  }
}

/** No execution starts before its turn. */
function assertMayStart(change: Change, changes: readonly Change[], scene: ModelState, cause: Cause): void {
  const { before, after } = change;
  const { id, deployment, workflow } = after;
  if (!isActive(after.status) || isActive(before?.status ?? null)) return;
  if (isException(change, cause)) return;
  const others = scene.executions.filter((it) => it.id !== id && !isNewByTime(it, changes, cause));
  const groups = scene.groups.filter(({ members }) => members.some((it) => it.id === id));

  const beside = others.find(
    (it) => isActive(it.status) && deployment !== null && it.deployment?.id === deployment.id,
  );
  assertInvariant(!beside, `${id} began beside ${beside?.id} on ${deployment?.id}`);
  const system = others.find((it) => it.isSystem && (isActive(it.status) || it.status === 'queued'));
  assertInvariant(
    !system || (after.isSystem && deployment === null),
    `${id} began in spite of the system workflow ${system?.id}`,
  );
  if (after.isSystem && deployment === null) {
    const active = others.find(({ status }) => isActive(status));
    assertInvariant(!active, `the system workflow ${workflow} began beside ${active?.id}`);
  }
  if (cause.kind !== 'act on group') {
    for (const group of groups) {
      const active = group.members.filter(({ status }) => isActive(status)).length;
      assertInvariant(
        active <= group.concurrency,
        `${active} of ${group.concurrency} are active in the group ${group.id}`,
      );
    }
  }
  if (before?.status === 'queued' && cause.kind !== 'time') assertNextInQueue(after, changes, scene);
}

/** No execution that was stored and created earlier could have started instead. */
function assertNextInQueue(
  started: Execution,
  changes: readonly Change[],
  { executions, groups }: ModelState,
): void {
  if (changes.some(({ before, after }) => before?.status === 'queued' && after.status === 'failed')) return;
  for (const [index, { before, after }] of changes.entries()) {
    if (after.id === started.id) return;
    if (before?.status !== 'queued' || after.status !== 'queued') continue;
    if (after.isSystem !== started.isSystem || after.created >= started.created) continue;
    const isSame = after.deployment?.id === started.deployment?.id;
    if (started.workflow === CREATE_ENVIRONMENT && isSame) continue;
    if (groups.some(({ members }) => members.some(({ id }) => id === after.id))) continue;
    const blocks = (it: Execution, place: number): boolean => {
      if (it.deployment === null || it.deployment.id !== after.deployment?.id || place === index)
        return false;
      // Of a deployment only the first is looked at, and it goes back when another was created before it.
      const isBefore = it.workflow === CREATE_ENVIRONMENT || it.created < after.created || place < index;
      return isActive(it.status) || (it.status === 'queued' && isBefore);
    };
    assertInvariant(!isSame && executions.some(blocks), `${started.id} left the queue before ${after.id}`);
  }
}

/** Forced, resumed and updated executions, and snapshots, start without a turn. */
function isException({ before, after }: Change, cause: Cause): boolean {
  const { id, workflow } = after;
  if (workflow === 'create_snapshot' || workflow === 'update_plugin') return true;
  const isTarget = cause.targets?.includes(id) ?? false;
  if (isTarget && (cause.kind === 'act' || cause.kind === 'update')) return true;
  if (isTarget && cause.kind === 'act on group' && !isResume(cause)) return true;
  if (before !== undefined) return false;
  return cause.isForced === true || cause.isRecord === true || cause.kind === 'time';
}

/** A scheduled start may be forced. */
function isNewByTime({ id }: Execution, changes: readonly Change[], { kind }: Cause): boolean {
  return kind === 'time' && changes.some(({ before, after }) => after.id === id && before === undefined);
}

function assertNothingLost(former: ModelState, { executions, groups }: ModelState, cause: Cause): void {
  const demolished = former.executions.find(
    (it) => cause.targets?.includes(it.id) && cause.kind !== 'delete' && it.workflow === DELETE_ENVIRONMENT,
  );
  for (const { id, status, deployment } of former.executions) {
    if (executions.some((it) => it.id === id)) continue;
    const isGone = demolished !== undefined && demolished.deployment?.id === deployment?.id;
    assertInvariant(
      (cause.kind === 'delete' && isFinished(status)) || isGone || cause.kind === 'time',
      `${id} has vanished`,
    );
  }
  for (const { id } of former.groups)
    assertInvariant(
      groups.some((it) => it.id === id),
      `the group ${id} has vanished`,
    );
}

function isResume({ action }: Cause): boolean {
  return action === 'resume' || action === 'force-resume';
}

function toModelState(state: Snapshot): ModelState {
  const deployments = state.deployments.map(parseDeployment);
  const executions = state.executions.map((row) => parseExecution(row, deployments));
  return { executions, groups: state.execution_groups.map((row) => parseGroup(row, executions)) };
}

function assertInvariant(condition: boolean | undefined, complaint: string): void {
  if (condition !== true) throw new Error(complaint);
}
