/** Executions as they were recorded - in responses, or in the world that every scenario starts from - as rows of a table. */
import type { Execution } from '../../generated/openapi.ts';
import type { DeploymentRow, JsonObject, Micros } from '../../src/sandbox/engine/model/types.ts';
import { ExecutionStore } from '../../src/sandbox/engine/store/execution-store.ts';
import { world } from '../recordings/index.ts';

/** The world leaves out what has its default, and says `tenant` where a response says `tenant_name`. */
type Recorded = Pick<Execution, 'id' | 'status' | 'workflow_id' | 'created_at' | 'created_by'> &
  Partial<Execution> & { readonly tenant?: string };

/** The executions of the world, and then those of responses, as if each had been stored by its own. */
export function tableOf(responses: readonly Execution[]): ExecutionStore {
  const { executions } = world() as { executions: Recorded[] };
  const table = new ExecutionStore();
  const deployments = new Map<string, DeploymentRow>();
  const all: readonly Recorded[] = [...executions, ...responses];
  for (const recorded of all) {
    const tenant = recorded.tenant ?? recorded.tenant_name ?? '';
    const key = `${tenant}/${recorded.deployment_id}`;
    const deployment = deployments.get(key) ?? deploymentOf(recorded, tenant);
    if (deployment !== null) deployments.set(key, deployment);
    table.insert({
      id: recorded.id,
      tenant,
      visibility: recorded.visibility ?? 'tenant',
      created_at: micros(recorded.created_at) ?? 0,
      started_at: micros(recorded.started_at),
      ended_at: micros(recorded.ended_at),
      error: recorded.error ?? null,
      is_system_workflow: recorded.is_system_workflow ?? false,
      parameters: (recorded.parameters ?? null) as JsonObject | null,
      status: recorded.status,
      workflow_id: recorded.workflow_id,
      is_dry_run: recorded.is_dry_run ?? false,
      resume: recorded.resume ?? false,
      allow_custom_parameters: recorded.allow_custom_parameters ?? false,
      blueprint_id: deployment?.blueprint_id ?? null,
      deployment,
      created_by: recorded.created_by,
    });
  }
  return table;
}

function deploymentOf(recorded: Recorded, tenant: string): DeploymentRow | null {
  if (recorded.deployment_id === null || recorded.deployment_id === undefined) return null;
  const { deployments } = world() as { deployments: DeploymentRow[] };
  const known = deployments.find(({ id, tenant: of }) => id === recorded.deployment_id && of === tenant);
  if (known === undefined)
    throw new Error(`The world has no deployment "${recorded.deployment_id}" in "${tenant}".`);
  return { ...known, create_execution: null, latest_execution: null, extra: {} };
}

/** A time of the recording itself is later than all others. */
function micros(time: string | null | undefined): Micros | null {
  if (time === null || time === undefined) return null;
  return (time === '$now' ? Date.UTC(2030) : Date.parse(time)) * 1000;
}
