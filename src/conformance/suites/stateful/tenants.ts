import type { CheckContext } from '../../context.ts';
import { listed, read, recordExecution } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

/** What belongs to one tenant is not there for another. */
export function tenantChecks(): Check[] {
  return [
    checkOf('getExecution', 'what belongs to another tenant is not there', async (t) => {
      const { id, tenant } = await elsewhere(t);
      const there = await t.call('getExecution', { id, tenant });
      const execution = t.require(there, { status: 200 }, 'it is there in its own tenant');
      t.assertEquals(execution.tenant_name, tenant, 'tenant_name', there);
      const missing = { status: 404, code: 'not_found_error' } as const;
      t.expect(await t.call('getExecution', { id }), missing, 'it is of another tenant');
      t.expect(await t.call('shouldStartExecution', { id }), missing, 'it is of another tenant');
      const action = await t.call('actOnExecution', { id, body: { action: 'kill' } });
      t.expect(action, missing, 'it is of another tenant');
      const update = await t.call('updateExecution', { id, body: { status: 'failed' } });
      t.expect(update, missing, 'it is of another tenant');
      const page = await listed(t, { id });
      t.assertEquals(page.ids, [], 'what is listed of another tenant', page.exchange);
      const deletion = await t.call('deleteExecutions', { query: { id }, body: {} });
      const { items } = t.require(deletion, { status: 200 }, 'it can be asked for');
      t.assertEquals(items, [{ count: 0 }], 'how many of another tenant were deleted', deletion);
      t.expect(await t.call('getExecution', { id, tenant }), { status: 200 }, 'it is still there');
    }),
    checkOf(
      'listExecutions',
      '_all_tenants shows an administrator every tenant, others only their own',
      async (t) => {
        const { id, tenant } = await elsewhere(t);
        const here = await recordExecution(t, 'terminated');
        const both = await listed(t, { id: [id, here], _all_tenants: true });
        t.assertEquals([...both.ids].sort(), [here, id].sort(), 'what all tenants have', both.exchange);
        const none = await listed(t, { id: [id, here], _all_tenants: true }, { tenant: null });
        t.assertEquals([...none.ids].sort(), [here, id].sort(), 'the same without a tenant', none.exchange);
        const filtered = await listed(t, { id: [id, here], _all_tenants: true, tenant_name: tenant });
        t.assertEquals(filtered.ids, [id], 'what is left of one tenant', filtered.exchange);
        const as = t.fixtures.users?.viewer;
        if (as === undefined) return;
        const seen = await listed(t, { id: [id, here], _all_tenants: true }, { as });
        t.assertEquals(seen.ids, [here], 'what a viewer of one tenant sees of all', seen.exchange);
      },
    ),
    checkOf('getExecution', 'what everybody sees is there in every tenant', async (t) => {
      const { otherTenant: tenant, globalDeployment } = t.fixtures;
      if (tenant === undefined || globalDeployment === undefined) {
        t.skip('no deployment of a second tenant that all see is named in --fixtures');
      }
      const id = t.resources.newId();
      const body = {
        deployment_id: globalDeployment,
        workflow_id: 'install',
        id,
        force_status: 'terminated',
        started_at: new Date().toISOString(),
      };
      const made = await t.call('startExecution', { body, tenant });
      t.require(made, { status: 201 }, 'it can be recorded');
      const execution = await read(t, id);
      t.assertEquals(execution.visibility, 'global', 'visibility', 'getExecution');
      t.assertEquals(execution.tenant_name, tenant, 'tenant_name', 'getExecution');
    }),
  ];
}

async function elsewhere(t: CheckContext): Promise<{ id: string; tenant: string }> {
  const { otherTenant: tenant, otherDeployment: deployment } = t.fixtures;
  if (tenant === undefined || deployment === undefined) {
    t.skip('no deployment of a second tenant is named (otherTenant and otherDeployment in --fixtures)');
  }
  const id = t.resources.newId();
  const body = {
    deployment_id: deployment.id,
    workflow_id: deployment.workflow,
    id,
    force_status: 'terminated',
    started_at: new Date().toISOString(),
  };
  const exchange = await t.call('startExecution', { body, tenant });
  t.require(exchange, { status: 201 }, 'an execution can be recorded in the other tenant');
  return { id, tenant };
}
