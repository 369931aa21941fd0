/** Who may start, who must wait, and who leaves the queue. */
import { type Caller, roleOf } from './callers.ts';
import { activeMembers, type Model } from './model.ts';
import { complete, isBuiltin, isDeclared, type Parameters } from './parameters.ts';
import { Refused } from './refused.ts';
import type { Deployment, Execution, Time } from './rows.ts';
import { isActive } from './rules.ts';
import { DEMOLITION, ENVIRONMENT } from './world.ts';

export interface Candidate {
  readonly workflow: string;
  readonly deployment: Deployment | null;
  readonly isSystem: boolean;
  readonly resumed: boolean;
  readonly created: Time;
  readonly parameters: Parameters | null;
}

export interface Wish {
  readonly force: boolean;
  readonly anyway: boolean;
  readonly queue: boolean;
}

/**
 * A late refusal leaves the execution behind as failed. `caller` is null when nobody asks.
 * @throws {Refused} when the start leaves nothing behind.
 */
export function verdict(
  model: Model,
  candidate: Candidate,
  wish: Wish,
  caller: Caller | null,
): 'start' | 'queue' | Refused {
  const { workflow, deployment, isSystem } = candidate;
  if (!isSystem && caller && deployment?.visibility === 'global' && deployment.tenant !== caller.tenant) {
    const role = roleOf(caller);
    if (role !== 'admin' && role !== 'manager') return new Refused('forbidden_error', true);
  }
  if (mustWait(model, candidate, wish)) return 'queue';
  if (isBuiltin(workflow)) return 'start';
  if (!isDeclared(workflow, deployment?.blueprint ?? null))
    return new Refused('nonexistent_workflow_error', true);
  const isUnavailable = workflow === 'migrate' && !wish.anyway && !candidate.resumed;
  return isUnavailable ? new Refused('unavailable_workflow_error', true) : 'start';
}

function mustWait(model: Model, candidate: Candidate, { force, queue }: Wish): boolean {
  const { workflow, deployment, isSystem, created, parameters } = candidate;
  const others = model.executions.filter((it) => it !== candidate);
  // A snapshot that must not wait starts at once, but for one of the old kind.
  if (workflow === 'create_snapshot' && !queue && parameters?.legacy !== true) return false;
  if (isSystem && deployment === null) {
    if (workflow === 'update_plugin' || !others.some(({ status }) => isActive(status))) return false;
    if (queue) return true;
    throw new Refused('existing_running_execution_error');
  }
  const waits = ({ status }: Execution): boolean => isActive(status) || status === 'queued';
  if (others.some((it) => it.isSystem && waits(it))) return true;
  if (force || deployment === null) return false;
  const isBusy = others.some(
    (it) =>
      it.deployment === deployment &&
      (isActive(it.status) || (it.status === 'queued' && it.created < created)),
  );
  if (isBusy && !queue) throw new Refused('existing_running_execution_error');
  return isBusy;
}

/** What starting does to the row; the message is sent apart. */
export function settle(row: Execution, result: 'start' | 'queue' | Refused): void {
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
export function drain(model: Model): void {
  const begun: string[] = [];
  for (let pass = 0; pass < 5; pass++) {
    const results = next(model).map((row) => leaveQueue(model, row));
    begun.push(...results.flatMap((result) => (typeof result === 'string' ? [] : result.begun)));
    if (!results.includes('failed')) break;
  }
  for (const id of begun) model.tell('start', id);
}

/** The oldest system workflow alone; otherwise up to five, one for each deployment. */
function next(model: Model): Execution[] {
  const queued = model.executions.filter(({ status }) => status === 'queued');
  const [system] = queued.filter(({ isSystem }) => isSystem).sort((one, two) => one.created - two.created);
  if (system) return [system];
  const eligible = queued.filter((row) => {
    const { deployment } = row;
    const beside = model.executions.filter((it) => deployment !== null && it.deployment === deployment);
    const creates = (it: Execution): boolean => it.workflow === ENVIRONMENT;
    const isHeldBack = beside.some((it) => isActive(it.status) || (creates(it) && it.status === 'queued'));
    if (isHeldBack && !creates(row)) return false;
    // A paused group of which nothing is active takes up places of the five, and then nobody of it starts.
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

function leaveQueue(model: Model, row: Execution): 'failed' | 'waits' | { begun: string } {
  row.status = 'pending';
  const result = canLeave(model, row);
  if (result === 'start') {
    settle(row, result);
    return { begun: row.id };
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
    if (model.find(deployment.creation)?.status === 'failed' && workflow !== DEMOLITION) return 'impossible';
    if (!isBuiltin(workflow) && !isDeclared(workflow, deployment.blueprint)) return 'impossible';
    const parameters = complete(workflow, row.parameters ?? {}, row.takesAny);
    if (parameters === 'refused' || workflow === 'migrate') return 'impossible';
    row.parameters = parameters;
    row.takesAny ||= isBuiltin(workflow);
  }
  const result = verdict(model, row, { force: false, anyway: false, queue: true }, null);
  return result instanceof Refused ? 'impossible' : result;
}
