/** What every start of an execution does, whoever asks for it: a request, a group or the scheduler. */
import { Failure } from './failure.ts';
import type { Manager } from './manager.ts';
import { mergeParameters } from './parameters.ts';
import { type Caller, oneVisible, scopeOf } from './permissions.ts';
import { judge, settle } from './prepare.ts';
import { isObject } from './python-text.ts';
import type { DeploymentRow, ExecutionRow, JsonObject, NewExecution } from './rows.ts';
import { declaration, declaredParameters } from './workflows.ts';

/** The body of a start. The ids are texts; flags have been read; all else is as it came. */
export interface StartRequest {
  readonly deployment_id: string;
  readonly workflow_id: string;
  readonly allow_custom_parameters: boolean;
  readonly force: boolean;
  readonly dry_run: boolean;
  readonly queue: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What is refused leaves nothing behind, but for a failed execution where the manager leaves one. */
export function launch(
  manager: Manager,
  caller: Caller,
  execution: NewExecution,
  { force, queue }: Pick<StartRequest, 'force' | 'queue'>,
): ExecutionRow {
  const candidate = {
    workflow_id: execution.workflow_id,
    deployment: execution.deployment ?? null,
    is_system_workflow: execution.is_system_workflow ?? false,
    resume: false,
    created_at: execution.created_at,
    row: null,
  };
  // What is thrown here leaves nothing (create-running/728); a verdict that is a failure leaves a failed execution.
  const verdict = judge(manager, candidate, { force, ignoreAvailability: force, queue }, caller);
  const row = manager.executions.insert(execution);
  settle(manager, row, verdict);
  if (verdict instanceof Failure) throw verdict;
  if (verdict === 'start') manager.outbox.push('start', row);
  return row;
}

/** Everything an execution takes over: from its deployment, whose tenant it goes to, or from whoever starts it. */
export function heritage(
  caller: Caller,
  deployment: DeploymentRow | null,
): Pick<NewExecution, 'tenant' | 'visibility' | 'blueprint_id'> & { tenant: string } {
  if (!deployment) return { tenant: caller.tenant ?? '', visibility: 'tenant', blueprint_id: null };
  const { tenant, visibility, blueprint_id } = deployment;
  return { tenant, visibility, blueprint_id };
}

export function completeParameters(
  manager: Manager,
  deployment: DeploymentRow,
  workflowId: string,
  given: JsonObject,
  allowCustom: boolean,
): JsonObject {
  const { inputs } = deployment.extra;
  const { secrets } = manager.extra;
  return mergeParameters({
    workflowId,
    declared: declaredParameters(declaration(manager, deployment, workflowId)),
    given,
    allowCustom,
    knowledge: {
      inputs: isObject(inputs) ? (inputs as JsonObject) : undefined,
      secrets: isObject(secrets) ? (secrets as JsonObject) : {},
      deploymentId: deployment.id,
    },
    deviation: manager.deviation,
  });
}

export function visibleDeployment(manager: Manager, caller: Caller, id: string): DeploymentRow {
  const rows = manager.deployments.withId(id);
  return oneVisible(rows, id, 'Deployment', scopeOf(caller), manager.deviation);
}
