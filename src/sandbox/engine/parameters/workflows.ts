import { BUILTIN_WORKFLOWS } from '../../../../generated/lifecycle.ts';
import { ManagerError } from '../model/errors.ts';
import type { DeploymentRow } from '../model/types.ts';
import type { Blueprint, Workflow } from '../store/state.ts';
import type { TenantRows } from '../store/tenant-rows.ts';

const BUILTIN: ReadonlySet<string> = new Set(BUILTIN_WORKFLOWS.names);

export const CREATE_ENVIRONMENT = 'create_deployment_environment';
export const DELETE_ENVIRONMENT = 'delete_deployment_environment';
export const UPLOAD_BLUEPRINT = 'upload_blueprint';

export function isBuiltin(workflowId: string): boolean {
  return BUILTIN.has(workflowId);
}

/** What the deployment's blueprint declares of a workflow; a blueprint may be a global one of another tenant. */
export function declaredWorkflow(
  blueprints: TenantRows<Blueprint>,
  { blueprint_id: id, tenant }: DeploymentRow,
  workflowId: string,
): Workflow | undefined {
  const workflows = (blueprints.find(tenant, id) ?? blueprints.withId(id)[0])?.workflows;
  return workflows && Object.hasOwn(workflows, workflowId) ? workflows[workflowId] : undefined;
}

/** Null for a builtin workflow, which takes any parameters (`resource_models.py: Execution.get_workflow`). */
export function getWorkflow(
  blueprints: TenantRows<Blueprint>,
  deployment: DeploymentRow | null,
  workflowId: string,
): Workflow | null {
  if (isBuiltin(workflowId)) return null;
  const workflow = deployment && declaredWorkflow(blueprints, deployment, workflowId);
  if (workflow) return workflow;
  throw new ManagerError(
    'nonexistent_workflow_error',
    deployment
      ? `The blueprint of deployment ${deployment.id} declares no workflow "${workflowId}".`
      : `"${workflowId}" is not a builtin workflow; only these run without a deployment.`,
  );
}

/** Neither a forced start nor resuming needs an available workflow (create/481, create/482). */
export function assertAvailable(
  workflow: Workflow | null,
  { workflow_id, resume }: { workflow_id: string; resume?: boolean },
  force: boolean,
): void {
  if (workflow === null || workflow.is_available !== false || force || resume) return;
  throw new ManagerError('unavailable_workflow_error', `The workflow "${workflow_id}" is not available now.`);
}
