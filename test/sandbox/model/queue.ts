/** Which executions may start, must wait, and leave the queue. */
import { type Caller, roleOf } from './callers.ts';
import { activeMembers, type Model } from './model.ts';
import { completeParameters, isBuiltin, isDeclared, type Parameters } from './parameters.ts';
import { Rejection } from './rejection.ts';
import type { Deployment, Execution, Time } from './rows.ts';
import { isActive } from './rules.ts';
import { CREATE_ENVIRONMENT, DELETE_ENVIRONMENT } from './world.ts';

export interface StartCandidate {
  readonly workflow: string;
  readonly deployment: Deployment | null;
  readonly isSystem: boolean;
  readonly resumed: boolean;
  readonly created: Time;
  readonly parameters: Parameters | null;
}

export interface StartOptions {
  readonly force: boolean;
  readonly ignoreAvailability: boolean;
  readonly queue: boolean;
}

/**
 * A late rejection leaves a failed execution behind. `caller` is null without a request.
 * @throws {Rejection} when the start leaves nothing behind.
 */
export function decideStart(
  model: Model,
  candidate: StartCandidate,
  wish: StartOptions,
  caller: Caller | null,
): 'start' | 'queue' | Rejection {
  const { workflow, deployment, isSystem } = candidate;
  if (!isSystem && caller && deployment?.visibility === 'global' && deployment.tenant !== caller.tenant) {
    const role = roleOf(caller);
    if (role !== 'admin' && role !== 'manager') return new Rejection('forbidden_error', true);
  }
  if (mustWait(model, candidate, wish)) return 'queue';
  if (isBuiltin(workflow)) return 'start';
  if (!isDeclared(workflow, deployment?.blueprint ?? null))
    return new Rejection('nonexistent_workflow_error', true);
  const isUnavailable = workflow === 'migrate' && !wish.ignoreAvailability && !candidate.resumed;
  return isUnavailable ? new Rejection('unavailable_workflow_error', true) : 'start';
}

function mustWait(model: Model, candidate: StartCandidate, { force, queue }: StartOptions): boolean {
  const { workflow, deployment, isSystem, created, parameters } = candidate;
  const others = model.executions.filter((it) => it !== candidate);
  // A snapshot that must not wait starts at once, but for one of the old kind.
  if (workflow === 'create_snapshot' && !queue && parameters?.legacy !== true) return false;
  if (isSystem && deployment === null) {
    if (workflow === 'update_plugin' || !others.some(({ status }) => isActive(status))) return false;
    if (queue) return true;
    throw new Rejection('existing_running_execution_error');
  }
  const waits = ({ status }: Execution): boolean => isActive(status) || status === 'queued';
  if (others.some((it) => it.isSystem && waits(it))) return true;
  if (force || deployment === null) return false;
  const isBusy = others.some(
    (it) =>
      it.deployment === deployment &&
      (isActive(it.status) || (it.status === 'queued' && it.created < created)),
  );
  if (isBusy && !queue) throw new Rejection('existing_running_execution_error');
  return isBusy;
}

/** What starting does to the row; the message is sent apart. */
export function applyDecision(row: Execution, result: 'start' | 'queue' | Rejection): void {
  if (result === 'queue') row.status = 'queued';
  else if (result === 'start') {
    row.status = 'pending';
    row.takesAny ||= isBuiltin(row.workflow);
  } else {
    row.status = 'failed';
    row.error = 'The execution could not be started';
  }
}

/** After an execution has ended, or a paused group goes on. */
export function startQueued(model: Model): void {
  const started: string[] = [];
  for (let pass = 0; pass < 5; pass++) {
    const results = next(model).map((row) => leaveQueue(model, row));
    started.push(...results.flatMap((result) => (typeof result === 'string' ? [] : result.started)));
    if (!results.includes('failed')) break;
  }
  for (const id of started) model.send('start', id);
}

/** The oldest system workflow alone; otherwise up to five, one for each deployment. */
function next(model: Model): Execution[] {
  const queued = model.executions.filter(({ status }) => status === 'queued');
  const [system] = queued.filter(({ isSystem }) => isSystem).sort((one, two) => one.created - two.created);
  if (system) return [system];
  const eligible = queued.filter((row) => {
    const { deployment } = row;
    const beside = model.executions.filter((it) => deployment !== null && it.deployment === deployment);
    const creates = (it: Execution): boolean => it.workflow === CREATE_ENVIRONMENT;
    const isHeldBack = beside.some((it) => isActive(it.status) || (creates(it) && it.status === 'queued'));
    if (isHeldBack && !creates(row)) return false;
    // Members of a paused group without active members count as selected, and do not start.
    return !model.groupsOf(row).some((group) => {
      const active = activeMembers(group);
      return active > 0 && active >= group.concurrency;
    });
  });
  const taken: Execution[] = [];
  for (const row of eligible.slice(0, 5)) {
    if (model.active.length + taken.length >= model.maxActive) break;
    const isFull = model.groupsOf(row).some((group) => {
      const joining = taken.filter((it) => group.members.includes(it)).length;
      return activeMembers(group) + joining >= group.concurrency;
    });
    const isSecond = row.deployment !== null && taken.some((it) => it.deployment === row.deployment);
    if (!isFull && !isSecond) taken.push(row);
  }
  return taken;
}

function leaveQueue(model: Model, row: Execution): 'failed' | 'waits' | { started: string } {
  row.status = 'pending';
  const result = canLeave(model, row);
  if (result === 'start') {
    applyDecision(row, result);
    return { started: row.id };
  }
  if (result === 'queue') {
    row.status = 'queued';
    return 'waits';
  }
  row.status = 'failed';
  row.error = 'The execution could not be started from the queue';
  return 'failed';
}

function canLeave(model: Model, row: Execution): 'start' | 'queue' | 'impossible' {
  const { deployment, workflow } = row;
  if (deployment) {
    if (model.find(deployment.creation)?.status === 'failed' && workflow !== DELETE_ENVIRONMENT)
      return 'impossible';
    if (!isBuiltin(workflow) && !isDeclared(workflow, deployment.blueprint)) return 'impossible';
    const parameters = completeParameters(workflow, row.parameters ?? {}, row.takesAny);
    // What was resumed runs an unavailable workflow, too.
    const isUnavailable = workflow === 'migrate' && !row.resumed;
    if (parameters === 'rejected' || isUnavailable) return 'impossible';
    row.parameters = parameters;
    row.takesAny ||= isBuiltin(workflow);
  }
  const result = decideStart(model, row, { force: false, ignoreAvailability: false, queue: true }, null);
  return result instanceof Rejection ? 'impossible' : result;
}
