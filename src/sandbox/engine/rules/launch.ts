/** What every start of an execution does, whoever asks for it: a request, a group or the scheduler. */

import type { Manager } from '../manager.ts';
import type { DeploymentRow, ExecutionRow, NewExecution } from '../model/types.ts';
import { Failure } from './errors.ts';
import { type Caller, oneVisible, scopeOf } from './permissions.ts';
import { judge, settle } from './start-decision.ts';

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
    parameters: execution.parameters ?? null,
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

/** Everything an execution takes over: from its deployment, whose tenant it goes to, or from its caller. */
export function heritage(
  manager: Manager,
  caller: Caller,
  deployment: DeploymentRow | null,
): Pick<NewExecution, 'tenant' | 'visibility' | 'blueprint_id'> & { tenant: string } {
  if (!deployment) {
    if (caller.tenant === null) manager.deviation.meet('start-without-a-tenant');
    const [tenant = ''] = scopeOf(caller).tenants;
    return { tenant, visibility: 'tenant', blueprint_id: null };
  }
  const { tenant, visibility, blueprint_id } = deployment;
  return { tenant, visibility, blueprint_id };
}

export function visibleDeployment(manager: Manager, caller: Caller, id: string): DeploymentRow {
  const rows = manager.deployments.withId(id);
  return oneVisible(rows, id, 'Deployment', scopeOf(caller), manager.deviation);
}
