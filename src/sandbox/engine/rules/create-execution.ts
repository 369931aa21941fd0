/** What every start has in common: that of a request and that of a schedule. */
import { ManagerError } from '../model/errors.ts';
import type { DeploymentRow, ExecutionRow, NewExecution } from '../model/types.ts';
import type { RuleContext } from './context.ts';
import { type Caller, getVisible, tenantScope } from './permissions.ts';
import { changesFor, decideStart } from './start-decision.ts';

/** Decides, then stores the execution once. An error that leaves a failed execution is thrown after storing it. */
export function createExecution(
  manager: RuleContext,
  caller: Caller,
  execution: NewExecution,
  { force, queue }: { readonly force: boolean; readonly queue: boolean },
): ExecutionRow {
  const options = { force, ignoreAvailability: force, queue };
  // Some releases store it before they decide, and leave it so when they reject it.
  const stored = manager.release.differs('queue.rejected-leaves')
    ? manager.executions.insert(execution)
    : null;
  const decision = decideStart(manager, stored ?? execution, options, caller);
  const changes = changesFor(manager, execution, decision);
  const row = stored ?? manager.executions.insert({ ...execution, ...changes });
  if (stored) manager.changeExecution(stored, changes);
  if (decision instanceof ManagerError) throw decision;
  if (decision === 'start') manager.outbox.push('start', row);
  return row;
}

/** An execution belongs to the tenant of its deployment, or without one to that of the caller. */
export function inheritedFields(
  manager: RuleContext,
  caller: Caller,
  deployment: DeploymentRow | null,
): Pick<NewExecution, 'tenant' | 'visibility' | 'blueprint_id'> {
  if (!deployment) {
    if (caller.tenant === null) manager.defects.hit('start-without-a-tenant');
    const [tenant = ''] = tenantScope(caller).tenants;
    return { tenant, visibility: 'tenant', blueprint_id: null };
  }
  const { tenant, visibility, blueprint_id } = deployment;
  return { tenant, visibility, blueprint_id };
}

/** Some releases take the creator of the deployment (`resource_models_base.py: _set_parent`). */
export function creatorOf(
  { release }: RuleContext,
  deployment: DeploymentRow | null,
  creator: string,
): string {
  return deployment && release.differs('field.execution.created_by') ? deployment.created_by : creator;
}

export function getDeployment(manager: RuleContext, caller: Caller, id: string): DeploymentRow {
  return getVisible(manager.deployments.withId(id), id, 'deployment', tenantScope(caller), manager.defects);
}
