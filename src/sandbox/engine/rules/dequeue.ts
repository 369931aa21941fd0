/** Starts queued executions (`resource_manager.py: start_queued_executions`). */
import { QUEUE } from '../../../../generated/lifecycle.ts';
import { isErrorResponse, ManagerError } from '../model/errors.ts';
import type { ExecutionRow, GroupRow } from '../model/types.ts';
import { assertAvailable, DELETE_ENVIRONMENT, getWorkflow } from '../parameters/workflows.ts';
import type { RuleContext } from './context.ts';
import { changesFor, currentParameters, decideStart } from './start-decision.ts';

/** Selects again when some could not be started, up to the limit of passes. `ended` is the execution that made room. */
export function startQueued(manager: RuleContext, ended: ExecutionRow | null): void {
  const started: ExecutionRow[] = [];
  const passes = PASSES[manager.release.differs('queue.passes') ?? 'contract'] ?? QUEUE.maxPasses;
  for (let pass = 0; pass < passes; pass += 1) {
    const failed = selectNext(manager, ended).filter((row) => !tryStart(manager, row, started));
    if (failed.length === 0) break;
  }
  for (const row of started) manager.outbox.push('start', row);
}

/** In some releases another number of passes, by the variant of the difference. */
const PASSES: Readonly<Record<string, number>> = { a: 1, b: Number.POSITIVE_INFINITY };

/** The oldest system workflow alone, or else the first executions that nothing blocks (groups-dequeue-limit/2878). */
function selectNext(manager: RuleContext, ended: ExecutionRow | null): ExecutionRow[] {
  const { runQueue } = manager.executions;
  const system = runQueue.queuedSystem.at(0);
  if (system) return [system];
  if (manager.release.differs('queue.order')) return selectOldest(manager, ended);
  const capacity = manager.settings.max_concurrent_workflows - runQueue.active.size;
  const selected: ExecutionRow[] = [];
  const deployments = new Set<unknown>();
  const added = new Map<GroupRow, number>();
  for (const row of runQueue.ready(QUEUE.dequeuedPerEvent)) {
    if (selected.length >= capacity) break;
    const isFull = row.groups.some(
      (group) => group.members.active + (added.get(group) ?? 0) >= group.concurrency,
    );
    if (isFull || (row.deployment && deployments.has(row.deployment))) continue;
    selected.push(row);
    deployments.add(row.deployment);
    for (const group of row.groups) added.set(group, (added.get(group) ?? 0) + 1);
  }
  return selected;
}

/**
 * Some releases take the oldest, also those that cannot start, and however many are active; most of them those on the
 * deployment of the ended execution first (`_get_queued_executions`).
 */
function selectOldest({ executions, release }: RuleContext, ended: ExecutionRow | null): ExecutionRow[] {
  const limit = release.differs('queue.perEvent') ? MAX_DEQUEUED : QUEUE.dequeuedPerEvent;
  const deployment = release.differs('queue.order') === 'b' ? (ended?.deployment ?? null) : null;
  const first = deployment ? [...executions.runQueue.queuedOn(deployment)].slice(0, limit) : [];
  const others = executions.inStatus('queued', limit).filter((row) => !first.includes(row));
  return [...first, ...others].slice(0, limit);
}

const MAX_DEQUEUED = 1000;

/** Returns false when the execution cannot be started: it becomes failed, without `ended_at`. */
function tryStart(manager: RuleContext, row: ExecutionRow, started: ExecutionRow[]): boolean {
  const waitsInGroup = manager.release.differs('queue.full-group') !== undefined;
  if (waitsInGroup && row.groups.some(({ members, concurrency }) => members.active >= concurrency))
    return true;
  try {
    refreshParameters(manager, row);
    // Everything is decided anew, without the `force` of the request: that is not stored.
    const options = { force: false, ignoreAvailability: false, queue: true };
    const decision = decideStart(manager, row, options, null);
    if (decision instanceof ManagerError) throw decision;
    if (decision === 'start') {
      manager.changeExecution(row, changesFor(manager, row, decision));
      started.push(row);
    }
    return true;
  } catch (error) {
    if (!isErrorResponse(error)) throw error;
    // Some releases notice only with its message that it cannot start, and log that (`_prepare_execution_or_log`).
    const differs = manager.release.differs('queue.dequeue-failure');
    if (row.deployment === null && (differs === 'c' || differs === 'd')) {
      manager.changeExecution(row, { status: 'pending' });
      return true;
    }
    manager.changeExecution(row, {
      status: 'failed',
      error: `The execution could not be started from the queue: ${error.message}`,
    });
    return false;
  }
}

/** Environment, workflow and parameters may have changed since it was queued (`resource_manager.py: _refresh_execution`). */
function refreshParameters(manager: RuleContext, row: ExecutionRow): void {
  const { deployment, workflow_id: workflowId } = row;
  if (!deployment) return;
  if (deployment.create_execution?.status === 'failed' && workflowId !== DELETE_ENVIRONMENT) {
    throw new ManagerError('deployment_creation_error', `Creating deployment ${deployment.id} has failed.`);
  }
  const workflow = getWorkflow(manager, deployment, workflowId);
  const parameters = currentParameters(manager, row);
  assertAvailable(manager, workflow, row, false);
  manager.executions.update(row, {
    parameters,
    allow_custom_parameters: row.allow_custom_parameters || workflow === null,
  });
}
