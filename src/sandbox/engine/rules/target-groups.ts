/** Deployment groups that deployments join when the member of an execution group terminates or fails. */
import type { Manager } from '../manager.ts';
import type { DeploymentRow, ExecutionRow, GroupRow } from '../model/types.ts';
import type { DeploymentGroup } from '../store/state.ts';

/** After an update; what is cancelled joins nothing (`resource_manager.py: _update_execution_group`). */
export function joinTargetGroups(manager: Manager, row: ExecutionRow): void {
  for (const group of row.groups) joinTarget(manager, group, row);
}

/** What has ended already joins when a target is set (groups-patch-after/2270). */
export function joinFinishedMembers(manager: Manager, group: GroupRow): void {
  for (const row of group.members) joinTarget(manager, group, row);
}

/** A deployment of the group's own tenant, or else one of another tenant that has joined. */
export function findGroupDeployment(manager: Manager, group: DeploymentGroup, id: string): DeploymentRow | undefined {
  return manager.deployments.find(group.tenant, id) ?? manager.deployments.withId(id)[0];
}

function joinTarget(manager: Manager, group: GroupRow, { status, deployment }: ExecutionRow): void {
  const target = targetGroupId(group, status);
  if (target === null || deployment === null) return;
  const found =
    manager.deploymentGroups.find(group.tenant, target) ?? manager.deploymentGroups.withId(target)[0];
  if (!found || found.deployments.has(deployment.id)) return;
  found.deployments.add(deployment.id);
  manager.changed();
}

function targetGroupId(group: GroupRow, status: ExecutionRow['status']): string | null {
  if (status === 'terminated') return group.success_group_id;
  return status === 'failed' ? group.failure_group_id : null;
}
