/** Which workflows a deployment has, and which ones the manager brings along. */

import type { Manager } from '../manager.ts';
import type { DeploymentRow, ExecutionRow } from '../model/types.ts';
import { ManagerError } from '../model/errors.ts';
import type { Blueprint, ParameterSchema, Workflow } from '../store/state.ts';

/**
 * Workflows that exist without being declared and take any parameters
 * (`resource_models.py: Execution._system_workflow_task_name`; create/479, no-deployment/2842).
 */
const BUILTIN_WORKFLOWS: ReadonlySet<string> = new Set([
  'create_snapshot',
  'restore_snapshot',
  'uninstall_plugin',
  'create_deployment_environment',
  'delete_deployment_environment',
  'update_plugin',
  'upload_blueprint',
  'csys_update_deployment',
  'update',
  'create_log_bundle',
]);

export const CREATE_ENVIRONMENT = 'create_deployment_environment';
export const DELETE_ENVIRONMENT = 'delete_deployment_environment';
export const UPLOAD_BLUEPRINT = 'upload_blueprint';

export function isBuiltin(workflowId: string): boolean {
  return BUILTIN_WORKFLOWS.has(workflowId);
}

export function findBlueprint(manager: Manager, deployment: DeploymentRow): Blueprint | undefined {
  const { blueprint_id: id, tenant } = deployment;
  // A blueprint of another tenant can be used when it is global.
  return manager.blueprints.find(tenant, id) ?? manager.blueprints.withId(id)[0];
}

/** The declaration of a workflow; null for a builtin one (`resource_models.py: Execution.get_workflow`). */
export function getWorkflow(
  manager: Manager,
  deployment: DeploymentRow | null,
  workflowId: string,
): Workflow | null {
  if (isBuiltin(workflowId)) return null;
  if (!deployment) {
    throw new ManagerError('nonexistent_workflow_error', `Builtin workflow ${workflowId} does not exist`);
  }
  const workflows = findBlueprint(manager, deployment)?.workflows;
  const workflow = workflows && Object.hasOwn(workflows, workflowId) ? workflows[workflowId] : undefined;
  if (workflow) return workflow;
  const where = `the deployment ${deployment.id}`;
  throw new ManagerError('nonexistent_workflow_error', `Workflow ${workflowId} does not exist in ${where}`);
}

export function declaredParameters(
  workflow: Workflow | null,
): Readonly<Record<string, ParameterSchema>> | null {
  return workflow && (workflow.parameters ?? {});
}

/** A workflow whose availability rules forbid it now (create/481); forcing and resuming ask no rules (create/482). */
export function assertAvailable(
  workflow: Workflow | null,
  execution: Pick<ExecutionRow, 'workflow_id' | 'resume'>,
  force: boolean,
): void {
  if (workflow === null || workflow.is_available !== false || force || execution.resume) return;
  throw new ManagerError('unavailable_workflow_error', `Workflow not available: ${execution.workflow_id}`);
}
