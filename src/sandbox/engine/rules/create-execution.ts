/** What every start of an execution does, whoever asks for it: a request, a group or the scheduler. */

import type { Manager } from '../manager.ts';
import type { DeploymentRow, ExecutionRow, NewExecution } from '../model/types.ts';
import { ManagerError } from '../model/errors.ts';
import { type Caller, getVisible, tenantScope } from './permissions.ts';
import { decideStart, applyDecision } from './start-decision.ts';

/** The body of a start. The ids are texts; flags have been read; all else is as it came. */
export interface StartRequest {
  readonly deployment_id: string;
  readonly workflow_id: string;
  readonly allow_custom_parameters: boolean;
  readonly force: boolean;
  readonly dry_run: boolean;
  readonly queue: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether a whole number was written with decimals. */
  readonly isFloat: (name: string) => boolean;
}

/** What is refused leaves nothing behind, but for a failed execution where the manager leaves one. */
export function createExecution(
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
    parameters: execution.parameters ?? null,
    created_at: execution.created_at,
    row: null,
  };
  // What is thrown here leaves nothing (create-running/728); a verdict that is a failure leaves a failed execution.
  const verdict = decideStart(manager, candidate, { force, ignoreAvailability: force, queue }, caller);
  const row = manager.executions.insert(execution);
  applyDecision(manager, row, verdict);
  if (verdict instanceof ManagerError) throw verdict;
  if (verdict === 'start') manager.outbox.push('start', row);
  return row;
}

/** Everything an execution takes over: from its deployment, whose tenant it goes to, or from its caller. */
export function inheritedFields(
  manager: Manager,
  caller: Caller,
  deployment: DeploymentRow | null,
): Pick<NewExecution, 'tenant' | 'visibility' | 'blueprint_id'> & { tenant: string } {
  if (!deployment) {
    if (caller.tenant === null) manager.defects.hit('start-without-a-tenant');
    const [tenant = ''] = tenantScope(caller).tenants;
    return { tenant, visibility: 'tenant', blueprint_id: null };
  }
  const { tenant, visibility, blueprint_id } = deployment;
  return { tenant, visibility, blueprint_id };
}

export function getDeployment(manager: Manager, caller: Caller, id: string): DeploymentRow {
  const rows = manager.deployments.withId(id);
  return getVisible(rows, id, 'Deployment', tenantScope(caller), manager.defects);
}
