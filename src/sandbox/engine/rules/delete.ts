/** DELETE /executions, and the deletion of a deployment with its executions. */
import { badParameters } from '../model/errors.ts';
import type { DeploymentRow, ExecutionRow, Micros } from '../model/types.ts';
import { CREATE_ENVIRONMENT, UPLOAD_BLUEPRINT } from '../parameters/workflows.ts';
import { truncateToMilliseconds } from '../python/time.ts';
import type { RuleContext } from './context.ts';
import { findGroupDeployment } from './target-groups.ts';

/** Which candidates are deleted: those created before a time, or all but the newest N; without both, all. */
export interface DeletionLimit {
  readonly before: Micros | null;
  readonly keep: number | null;
}

/**
 * Deletes finished executions, given oldest first, and returns their number
 * (`resources_v3_1/executions.py: Executions.delete`).
 */
export function deleteExecutions(
  manager: RuleContext,
  candidates: readonly ExecutionRow[],
  limit: DeletionLimit,
): number {
  const environments = countEnvironments(candidates);
  // Protected ones count as kept, and one is deleted even when none should be (delete/1496, delete/1504).
  const most = limit.keep === null ? Number.POSITIVE_INFINITY : candidates.length - limit.keep;
  let deleted = 0;
  for (const row of candidates) {
    if (limit.before !== null && truncateToMilliseconds(row.created_at) >= limit.before) continue;
    if (isProtected(manager, row, environments)) continue;
    deleteExecution(manager, row);
    deleted += 1;
    if (deleted >= most) break;
  }
  return deleted;
}

function countEnvironments(candidates: readonly ExecutionRow[]): Map<DeploymentRow | null, number> {
  const counts = new Map<DeploymentRow | null, number>();
  for (const { workflow_id, status, deployment } of candidates) {
    if (workflow_id === CREATE_ENVIRONMENT && status === 'terminated') {
      counts.set(deployment, (counts.get(deployment) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of the executions that created an environment, one that terminated is kept; without one the manager fails (delete/1904). */
function isProtected(
  manager: RuleContext,
  row: ExecutionRow,
  environments: Map<DeploymentRow | null, number>,
): boolean {
  if (row.workflow_id !== CREATE_ENVIRONMENT) return false;
  const count = environments.get(row.deployment);
  if (count === undefined) {
    manager.defects.hit('delete-after-failed-environment');
    return true;
  }
  if (count <= 1) return true;
  environments.set(row.deployment, count - 1);
  return false;
}

/** With all references to it. */
function deleteExecution(manager: RuleContext, row: ExecutionRow): void {
  const { deployment } = row;
  if (deployment?.create_execution === row) deployment.create_execution = null;
  if (deployment?.latest_execution === row) deployment.latest_execution = null;
  if (row.workflow_id === UPLOAD_BLUEPRINT) {
    for (const blueprint of manager.blueprints) {
      if (blueprint.upload_execution === row) blueprint.upload_execution = null;
    }
  }
  manager.executions.delete(row);
}

/** With its executions and schedules; it leaves its groups (delete-deployment-environment/2853). */
export function deleteDeployment(manager: RuleContext, deployment: DeploymentRow): void {
  const { id, tenant } = deployment;
  for (const row of [...manager.executions.ofDeployment(deployment)]) deleteExecution(manager, row);
  for (const schedule of manager.schedules) {
    if (schedule.deployment_id === id && schedule.tenant === tenant) manager.schedules.delete(schedule);
  }
  for (const group of manager.deploymentGroups) {
    if (findGroupDeployment(manager, group, id) === deployment) group.deployments.delete(id);
  }
  manager.deployments.delete(deployment);
  manager.changed();
}

export function assertKeepLast(keep: number | bigint): void {
  if (keep > 0) return;
  throw badParameters(`keep_last must be 1 or more, not ${keep}.`);
}
