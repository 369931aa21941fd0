/** Deployment groups that a deployment joins when a member of an execution group terminates or fails on it. */
import type { DeploymentRow, ExecutionRow, GroupRow } from '../model/types.ts';
import type { DeploymentGroup } from '../store/state.ts';
import type { RuleContext } from './context.ts';

/** A cancelled execution joins none (`resource_manager.py: _update_execution_group`). */
export function joinTargetGroup(
  manager: RuleContext,
  group: GroupRow,
  { status, deployment }: ExecutionRow,
): void {
  const target = targetGroupId(group, status);
  if (target === null || deployment === null) return;
  const found =
    manager.deploymentGroups.find(group.tenant, target) ?? manager.deploymentGroups.withId(target)[0];
  if (!found || found.deployments.has(deployment.id)) return;
  found.deployments.add(deployment.id);
  manager.changed();
}

/** A deployment of the group's own tenant, or one of another tenant that has joined. */
export function findGroupDeployment(
  manager: RuleContext,
  group: DeploymentGroup,
  id: string,
): DeploymentRow | undefined {
  return manager.deployments.find(group.tenant, id) ?? manager.deployments.withId(id)[0];
}

function targetGroupId(group: GroupRow, status: ExecutionRow['status']): string | null {
  if (status === 'terminated') return group.success_group_id;
  return status === 'failed' ? group.failure_group_id : null;
}
