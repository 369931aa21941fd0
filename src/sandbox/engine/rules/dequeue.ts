/** Takes executions from the queue (`resource_manager.py: start_queued_executions`). */
import { QUEUE } from '../../../../generated/lifecycle.ts';
import type { Manager } from '../manager.ts';
import type { ExecutionRow, GroupRow } from '../model/types.ts';
import { assertAvailable, DELETE_ENVIRONMENT, declaration } from '../parameters/workflows.ts';
import { Failure, InternalError } from './errors.ts';
import { candidateOf, currentParameters, judge, ready } from './start-decision.ts';

/** Looks again when some turned out to be impossible, but not for ever. */
export function startQueued(manager: Manager): void {
  const begun: ExecutionRow[] = [];
  for (let pass = 0; pass < QUEUE.maxPasses; pass += 1) {
    const taken = take(manager);
    const failed = taken.filter((row) => !start(manager, row, begun));
    if (failed.length === 0) break;
  }
  for (const row of begun) manager.outbox.push('start', row);
}

/** The oldest system workflow alone, or else the first that nothing stands in the way of (groups-dequeue-limit/2878). */
function take(manager: Manager): ExecutionRow[] {
  const { runQueue } = manager.executions;
  const system = runQueue.queuedSystem.at(0);
  if (system) return [system];
  const room = manager.settings.max_concurrent_workflows - runQueue.active.size;
  const taken: ExecutionRow[] = [];
  const deployments = new Set<unknown>();
  const joining = new Map<GroupRow, number>();
  for (const row of runQueue.ready(QUEUE.dequeuedPerEvent)) {
    if (taken.length >= room) break;
    const isFull = row.groups.some(
      (group) => group.members.active + (joining.get(group) ?? 0) >= group.concurrency,
    );
    if (isFull || (row.deployment && deployments.has(row.deployment))) continue;
    taken.push(row);
    deployments.add(row.deployment);
    for (const group of row.groups) joining.set(group, (joining.get(group) ?? 0) + 1);
  }
  return taken;
}

/** False when it turned out that it cannot be started, and so has failed; it has no `ended_at` then. */
function start(manager: Manager, row: ExecutionRow, begun: ExecutionRow[]): boolean {
  manager.changeExecution(row, { status: 'pending' });
  try {
    refresh(manager, row);
    // Everything is judged anew, without the `force` it may have come with: that is not stored.
    const verdict = judge(
      manager,
      candidateOf(row),
      { force: false, ignoreAvailability: false, queue: true },
      null,
    );
    if (verdict instanceof Failure) throw verdict;
    if (verdict === 'queue') manager.changeExecution(row, { status: 'queued' });
    else {
      ready(manager, row);
      begun.push(row);
    }
    return true;
  } catch (error) {
    if (!(error instanceof Failure || error instanceof InternalError)) throw error;
    manager.changeExecution(row, { status: 'failed', error: `Error dequeueing execution: ${error.message}` });
    return false;
  }
}

/**
 * What has changed since it was queued counts: the environment, the workflow and what it declares. That comes before
 * the question whether it has to go on waiting (`resource_manager.py: _refresh_execution`).
 */
function refresh(manager: Manager, row: ExecutionRow): void {
  const { deployment, workflow_id: workflowId } = row;
  if (!deployment) return;
  if (deployment.create_execution?.status === 'failed' && workflowId !== DELETE_ENVIRONMENT) {
    throw new Failure('deployment_creation_error', 'create_deployment_environment failed');
  }
  const workflow = declaration(manager, deployment, workflowId);
  const parameters = currentParameters(manager, row);
  assertAvailable(workflow, row, false);
  manager.executions.update(row, {
    parameters,
    allow_custom_parameters: row.allow_custom_parameters || workflow === null,
  });
}
