/**
 * Watches a walk from outside and knows no model: only what was there before a command, what is there after it, and
 * what the command can be the reason of. It says what must never happen.
 */
import {
  type Execution,
  type Group,
  readDeployment,
  readExecution,
  readGroup,
  type Snapshot,
  type Time,
} from './rows.ts';
import { type Action, acted, isActive, isFinished, mayBecome, type Status } from './rules.ts';
import { DEMOLITION, ENVIRONMENT } from './world.ts';

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
  readonly isRefused?: boolean;
}

interface Change {
  readonly before: Execution | undefined;
  readonly after: Execution;
}

interface Scene {
  readonly executions: readonly Execution[];
  readonly groups: readonly Group[];
}

export class Witness {
  #scene: Scene;
  #now: Time;
  #lastCreated: Time = 0;
  /** How many have left the queue to begin. */
  dequeued = 0;

  constructor(state: Snapshot, now: Time) {
    this.#scene = sceneOf(state);
    this.#now = now;
  }

  /** @throws when something happened that must not. */
  see(state: Snapshot, now: Time, cause: Cause): void {
    const former = this.#scene;
    const scene = sceneOf(state);
    const known = new Map(former.executions.map((it) => [it.id, it]));
    const changes = scene.executions.map((after) => ({ before: known.get(after.id), after }));
    for (const change of changes) {
      assertLegal(change, cause);
      this.#assertTimes(change, cause, now);
    }
    assertNothingLost(former, scene, cause);
    if (!cause.isRefused) for (const change of changes) assertTurn(change, changes, scene, cause);
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
      demand(created > this.#lastCreated, `${id} was created before what was stored before it`);
      demand(created >= this.#now && created < now + 1000, `${id} was created at another time than now`);
      this.#lastCreated = created;
    } else demand(before.created === created, `the creation of ${id} has moved`);
    for (const [name, was, is] of [
      ['started_at', before?.started ?? null, started],
      ['ended_at', before?.ended ?? null, ended],
    ] as const) {
      if (was === is) continue;
      if (is !== null) {
        demand(isFresh(is), `${name} of ${id} is not now`);
        demand(was === null || is >= was, `${name} of ${id} goes back`);
      } else demand(name === 'ended_at' && isResume(cause), `${name} of ${id} was forgotten`);
    }
  }
}

function assertLegal({ before, after }: Change, cause: Cause): void {
  const { id, status: to, workflow } = after;
  if (before === undefined) {
    const first: readonly Status[] = ['pending', 'queued', 'failed', null];
    const isCreating = ['start', 'start group', 'time'].includes(cause.kind);
    demand(isCreating, `${id} came out of nowhere`);
    demand(cause.isRecord || cause.kind === 'time' || first.includes(to), `${id} begins as ${to}`);
    return;
  }
  const { status: from } = before;
  if (from === to) {
    // A worker that is late has nothing more to say, though the same status again would be taken.
    const isTouched = before.ended !== after.ended || before.error !== after.error;
    demand(
      !(cause.kind === 'time' && isFinished(from) && isTouched),
      `${id} had ended, and was changed by time`,
    );
    return;
  }
  const what = `${id} went from ${from} to ${to} by ${cause.kind} ${cause.action ?? ''}`;
  if (isFinished(from)) {
    const isSnapshot = workflow === 'create_snapshot' && cause.kind === 'update';
    demand(cause.action === 'kill' || isResume(cause) || isSnapshot, `${what}, though it had ended`);
  }
  demand(isLegal(from, to, workflow, cause, cause.targets?.includes(id) ?? false), what);
}

function isLegal(from: Status, to: Status, workflow: string, cause: Cause, isTarget: boolean): boolean {
  if (cause.kind === 'time') return isWork(from, to);
  if (isTarget && cause.kind === 'update') return mayBecome(workflow, from, to);
  if (isTarget && cause.kind === 'act' && cause.action) return acted(cause.action, from) === to;
  if (isTarget && cause.kind === 'act on group' && cause.action) {
    if (isResume(cause)) {
      const couldGoOn = from === 'pending' || from === 'failed' || from === 'cancelled';
      return couldGoOn && (to === 'pending' || to === 'queued' || to === 'failed');
    }
    return from === 'queued' ? to === 'cancelled' : acted(cause.action, from) === to;
  }
  // Whatever else changes has left the queue, after an end or a pause.
  const drains = cause.kind === 'update' || cause.kind === 'update group';
  return drains && from === 'queued' && (to === 'pending' || to === 'failed');
}

/** What workers and the queue make of an execution in some time. */
function isWork(from: Status, to: Status): boolean {
  switch (from) {
    case 'queued':
      return to !== null && to !== 'scheduled';
    case 'pending':
      return to === 'started' || isFinished(to);
    case 'started':
      // Also cancelled: the process may have been killed before somebody called it started again.
      return isFinished(to);
    case 'cancelling':
    case 'force_cancelling':
      return to === 'cancelled' || to === 'failed';
    case 'kill_cancelling':
      // When nobody told the worker, because it is an update that said so, it goes on as if nothing were.
      return to === 'started' || isFinished(to);
    default:
      return false;
  }
}

/** Nobody begins before it is their turn. */
function assertTurn(change: Change, changes: readonly Change[], scene: Scene, cause: Cause): void {
  const { before, after } = change;
  const { id, deployment, workflow } = after;
  if (!isActive(after.status) || isActive(before?.status ?? null)) return;
  if (isException(change, cause)) return;
  const others = scene.executions.filter((it) => it.id !== id && !isNewByTime(it, changes, cause));
  const groups = scene.groups.filter(({ members }) => members.some((it) => it.id === id));

  const beside = others.find(
    (it) => isActive(it.status) && deployment !== null && it.deployment?.id === deployment.id,
  );
  demand(!beside, `${id} began beside ${beside?.id} on ${deployment?.id}`);
  const system = others.find((it) => it.isSystem && (isActive(it.status) || it.status === 'queued'));
  demand(
    !system || (after.isSystem && deployment === null),
    `${id} began in spite of the system workflow ${system?.id}`,
  );
  if (after.isSystem && deployment === null) {
    const active = others.find(({ status }) => isActive(status));
    demand(!active, `the system workflow ${workflow} began beside ${active?.id}`);
  }
  if (cause.kind !== 'act on group') {
    for (const group of groups) {
      const active = group.members.filter(({ status }) => isActive(status)).length;
      demand(
        active <= group.concurrency,
        `${active} of ${group.concurrency} are active in the group ${group.id}`,
      );
    }
  }
  if (before?.status === 'queued' && cause.kind !== 'time') assertFirst(after, changes, scene);
}

/** Nobody who was stored and created earlier could have begun instead. */
function assertFirst(begun: Execution, changes: readonly Change[], { executions, groups }: Scene): void {
  if (changes.some(({ before, after }) => before?.status === 'queued' && after.status === 'failed')) return;
  for (const [index, { before, after }] of changes.entries()) {
    if (after.id === begun.id) return;
    if (before?.status !== 'queued' || after.status !== 'queued') continue;
    if (after.isSystem !== begun.isSystem || after.created >= begun.created) continue;
    const isSame = after.deployment?.id === begun.deployment?.id;
    if (begun.workflow === ENVIRONMENT && isSame) continue;
    if (groups.some(({ members }) => members.some(({ id }) => id === after.id))) continue;
    const blocks = (it: Execution, place: number): boolean => {
      if (it.deployment === null || it.deployment.id !== after.deployment?.id || place === index)
        return false;
      // Of a deployment only the first is looked at, and it goes back when another was created before it.
      const isBefore = it.workflow === ENVIRONMENT || it.created < after.created || place < index;
      return isActive(it.status) || (it.status === 'queued' && isBefore);
    };
    demand(!isSame && executions.some(blocks), `${begun.id} left the queue before ${after.id}`);
  }
}

/** Forced, resumed, updated or cancelled out of the queue: it begins without a turn. Making a snapshot needs none. */
function isException({ before, after }: Change, cause: Cause): boolean {
  const { id, workflow } = after;
  if (workflow === 'create_snapshot' || workflow === 'update_plugin') return true;
  const isTarget = cause.targets?.includes(id) ?? false;
  if (isTarget && (cause.kind === 'act' || cause.kind === 'update')) return true;
  if (isTarget && cause.kind === 'act on group' && !isResume(cause)) return true;
  if (before !== undefined) return false;
  return cause.isForced === true || cause.isRecord === true || cause.kind === 'time';
}

/** Among what is started by schedule may be something forced. */
function isNewByTime({ id }: Execution, changes: readonly Change[], { kind }: Cause): boolean {
  return kind === 'time' && changes.some(({ before, after }) => after.id === id && before === undefined);
}

function assertNothingLost(former: Scene, { executions, groups }: Scene, cause: Cause): void {
  const demolished = former.executions.find(
    (it) => cause.targets?.includes(it.id) && cause.kind !== 'delete' && it.workflow === DEMOLITION,
  );
  for (const { id, status, deployment } of former.executions) {
    if (executions.some((it) => it.id === id)) continue;
    const isGone = demolished !== undefined && demolished.deployment?.id === deployment?.id;
    demand(
      (cause.kind === 'delete' && isFinished(status)) || isGone || cause.kind === 'time',
      `${id} has vanished`,
    );
  }
  for (const { id } of former.groups)
    demand(
      groups.some((it) => it.id === id),
      `the group ${id} has vanished`,
    );
}

function isResume({ action }: Cause): boolean {
  return action === 'resume' || action === 'force-resume';
}

function sceneOf(state: Snapshot): Scene {
  const deployments = state.deployments.map(readDeployment);
  const executions = state.executions.map((row) => readExecution(row, deployments));
  return { executions, groups: state.execution_groups.map((row) => readGroup(row, executions)) };
}

function demand(condition: boolean | undefined, complaint: string): void {
  if (condition !== true) throw new Error(complaint);
}
