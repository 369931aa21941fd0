import { BUILTIN_WORKFLOWS } from '../../../../generated/lifecycle.ts';
import { ManagerError } from '../model/errors.ts';
import type { Release } from '../model/release.ts';
import type { DeploymentRow } from '../model/types.ts';
import type { Blueprint, Workflow } from '../store/state.ts';
import type { TenantRows } from '../store/tenant-rows.ts';

const BUILTIN: ReadonlySet<string> = new Set(BUILTIN_WORKFLOWS.names);

/** What some releases do not have of them, by the variant of the difference. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  a: BUILTIN_WORKFLOWS.names,
  b: ['update', 'create_log_bundle'],
  c: ['update', 'create_log_bundle'],
  d: ['create_log_bundle'],
};

export const CREATE_ENVIRONMENT = 'create_deployment_environment';
export const DELETE_ENVIRONMENT = 'delete_deployment_environment';
export const UPLOAD_BLUEPRINT = 'upload_blueprint';

export function isBuiltin(workflowId: string, release: Release): boolean {
  const variant = release.differs('req.workflow_id.builtin');
  if (variant === undefined) return BUILTIN.has(workflowId);
  if (variant === 'c' && workflowId === 'csys_new_deployment_update') return true;
  return BUILTIN.has(workflowId) && !MISSING[variant]?.includes(workflowId);
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

/** What of the manager decides which workflows there are. */
interface WorkflowContext {
  readonly blueprints: TenantRows<Blueprint>;
  readonly release: Release;
}

/** Null for a builtin workflow, which takes any parameters (`resource_models.py: Execution.get_workflow`). */
export function getWorkflow(
  { blueprints, release }: WorkflowContext,
  deployment: DeploymentRow | null,
  workflowId: string,
): Workflow | null {
  if (isBuiltin(workflowId, release)) return null;
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
  { release }: Pick<WorkflowContext, 'release'>,
  workflow: Workflow | null,
  { workflow_id, resume }: { workflow_id: string; resume?: boolean },
  force: boolean,
): void {
  if (release.differs('error.unavailable_workflow_error')) return;
  if (workflow === null || workflow.is_available !== false || force || resume) return;
  throw new ManagerError('unavailable_workflow_error', `The workflow "${workflow_id}" is not available now.`);
}
