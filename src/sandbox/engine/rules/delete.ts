/** DELETE /executions, and what goes when a deployment goes. */

import type { Manager } from '../manager.ts';
import type { DeploymentRow, ExecutionRow, Micros } from '../model/types.ts';
import { CREATE_ENVIRONMENT, UPLOAD_BLUEPRINT } from '../parameters/workflows.ts';
import { truncateToMilliseconds } from '../python/time.ts';
import { badParameters } from '../model/errors.ts';
import { findGroupDeployment } from './target-groups.ts';

/** Which of the candidates go: all that can, what is older than a time, or all but the newest so many. */
export interface DeletionLimit {
  readonly before: Micros | null;
  readonly keep: number | null;
}

/**
 * Deletes among these executions, which have ended and are given oldest first, and counts them
 * (`resources_v3_1/executions.py: Executions.delete`).
 */
export function deleteExecutions(
  manager: Manager,
  candidates: readonly ExecutionRow[],
  limit: DeletionLimit,
): number {
  const environments = countEnvironments(candidates);
  // What is protected counts as kept, and one goes even when none should (delete/1496, delete/1504).
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

/** Of what created an environment, one that terminated stays; the counting trips over a deployment without (delete/1904). */
function isProtected(
  manager: Manager,
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

/** Pointers and memberships go with it. */
function deleteExecution(manager: Manager, row: ExecutionRow): void {
  const { deployment } = row;
  if (deployment?.create_execution === row) deployment.create_execution = null;
  if (deployment?.latest_execution === row) deployment.latest_execution = null;
  if (row.workflow_id === UPLOAD_BLUEPRINT) {
    for (const blueprint of manager.blueprints) {
      if (blueprint.upload_execution === row) blueprint.upload_execution = null;
    }
  }
  manager.tokens.forget(row);
  manager.executions.delete(row);
}

/** With all its executions and schedules; no group has it any more (delete-deployment-environment/2853). */
export function deleteDeployment(manager: Manager, deployment: DeploymentRow): void {
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
  throw badParameters(`\`keep_last\` must be an integer greater than 0. got ${keep} instead.`);
}
