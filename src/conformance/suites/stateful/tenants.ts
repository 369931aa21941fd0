import type { Stage } from '../../context.ts';
import { listed, read, restored } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

/** What belongs to one tenant is not there for another. */
export function tenantChecks(): Check[] {
  return [
    checkOf('getExecution', 'what belongs to another tenant is not there', async (stage) => {
      const { id, tenant } = await elsewhere(stage);
      const there = await stage.call('getExecution', { id, tenant });
      const execution = stage.must(there, { status: 200 }, 'it is there in its own tenant');
      stage.equals(execution.tenant_name, tenant, 'tenant_name', there);
      const missing = { status: 404, code: 'not_found_error' } as const;
      stage.expect(await stage.call('getExecution', { id }), missing, 'it is of another tenant');
      stage.expect(await stage.call('shouldStartExecution', { id }), missing, 'it is of another tenant');
      const action = await stage.call('actOnExecution', { id, body: { action: 'kill' } });
      stage.expect(action, missing, 'it is of another tenant');
      const update = await stage.call('updateExecution', { id, body: { status: 'failed' } });
      stage.expect(update, missing, 'it is of another tenant');
      const page = await listed(stage, { id });
      stage.equals(page.ids, [], 'what is listed of another tenant', page.exchange);
      const deletion = await stage.call('deleteExecutions', { query: { id }, body: {} });
      const { items } = stage.must(deletion, { status: 200 }, 'it can be asked for');
      stage.equals(items, [{ count: 0 }], 'how many of another tenant were deleted', deletion);
      stage.expect(await stage.call('getExecution', { id, tenant }), { status: 200 }, 'it is still there');
    }),
    checkOf(
      'listExecutions',
      '_all_tenants shows an administrator every tenant, others only their own',
      async (stage) => {
        const { id, tenant } = await elsewhere(stage);
        const here = await restored(stage, 'terminated');
        const both = await listed(stage, { id: [id, here], _all_tenants: true });
        stage.equals([...both.ids].sort(), [here, id].sort(), 'what all tenants have', both.exchange);
        const none = await listed(stage, { id: [id, here], _all_tenants: true }, { tenant: null });
        stage.equals([...none.ids].sort(), [here, id].sort(), 'the same without a tenant', none.exchange);
        const filtered = await listed(stage, { id: [id, here], _all_tenants: true, tenant_name: tenant });
        stage.equals(filtered.ids, [id], 'what is left of one tenant', filtered.exchange);
        const as = stage.fixtures.users?.viewer;
        if (as === undefined) return;
        const seen = await listed(stage, { id: [id, here], _all_tenants: true }, { as });
        stage.equals(seen.ids, [here], 'what a viewer of one tenant sees of all', seen.exchange);
      },
    ),
    checkOf('getExecution', 'what everybody sees is there in every tenant', async (stage) => {
      const { otherTenant: tenant, globalDeployment } = stage.fixtures;
      if (tenant === undefined || globalDeployment === undefined) {
        stage.skip('no deployment of a second tenant that all see is named in --fixtures');
      }
      const id = stage.workspace.newId();
      const body = {
        deployment_id: globalDeployment,
        workflow_id: 'install',
        id,
        force_status: 'terminated',
        started_at: new Date().toISOString(),
      };
      const made = await stage.call('startExecution', { body, tenant });
      stage.must(made, { status: 201 }, 'it can be recorded');
      const execution = await read(stage, id);
      stage.equals(execution.visibility, 'global', 'visibility', 'getExecution');
      stage.equals(execution.tenant_name, tenant, 'tenant_name', 'getExecution');
    }),
  ];
}

async function elsewhere(stage: Stage): Promise<{ id: string; tenant: string }> {
  const { otherTenant: tenant, otherDeployment: deployment } = stage.fixtures;
  if (tenant === undefined || deployment === undefined) {
    stage.skip('no deployment of a second tenant is named (otherTenant and otherDeployment in --fixtures)');
  }
  const id = stage.workspace.newId();
  const body = {
    deployment_id: deployment.id,
    workflow_id: deployment.workflow,
    id,
    force_status: 'terminated',
    started_at: new Date().toISOString(),
  };
  const exchange = await stage.call('startExecution', { body, tenant });
  stage.must(exchange, { status: 201 }, 'an execution can be recorded in the other tenant');
  return { id, tenant };
}
