import type { CheckContext } from '../../context.ts';
import {
  listExecutions,
  readExecution,
  recordElsewhere,
  recordExecution,
  recordGlobally,
} from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';

/** What belongs to one tenant does not exist for another. */
export function tenantChecks(): Check[] {
  return [
    checkOf('getExecution', 'an execution of another tenant does not exist', async (t) => {
      const { id, tenant } = await elsewhere(t);
      const { exchange, body } = await t.succeed('getExecution', { id, tenant });
      t.assertEquals(body.tenant_name, tenant, 'tenant_name', exchange);
      const why = 'it belongs to another tenant';
      await t.fail('getExecution', { id }, 'not_found_error', why);
      await t.fail('shouldStartExecution', { id }, 'not_found_error', why);
      await t.fail('actOnExecution', { id, body: { action: 'kill' } }, 'not_found_error', why);
      await t.fail('updateExecution', { id, body: { status: 'failed' } }, 'not_found_error', why);
      const page = await listExecutions(t, { id });
      t.assertEquals(page.ids, [], 'what is listed of another tenant', page.exchange);
      const deletion = await t.succeed('deleteExecutions', { query: { id }, body: {} });
      const what = 'how many of another tenant were deleted';
      t.assertEquals(deletion.body.items, [{ count: 0 }], what, deletion.exchange);
      t.expect(await t.call('getExecution', { id, tenant }), 200, 'it still exists');
    }),
    checkOf(
      'listExecutions',
      '_all_tenants shows an administrator every tenant, others only their own',
      async (t) => {
        const { id, tenant } = await elsewhere(t);
        const here = await recordExecution(t, 'terminated');
        const query = { id: [id, here], _all_tenants: true };
        const both = await listExecutions(t, query);
        t.assertEquals([...both.ids].sort(), [here, id].sort(), 'what all tenants have', both.exchange);
        const none = await listExecutions(t, query, { tenant: null });
        t.assertEquals([...none.ids].sort(), [here, id].sort(), 'the same without a tenant', none.exchange);
        const filtered = await listExecutions(t, { ...query, tenant_name: tenant });
        t.assertEquals(filtered.ids, [id], 'what is listed of one tenant', filtered.exchange);
        const as = t.fixtures.users?.viewer;
        if (as === undefined) return;
        const seen = await listExecutions(t, query, { as });
        t.assertEquals(seen.ids, [here], 'what a viewer of one tenant sees of all', seen.exchange);
      },
    ),
    checkOf('getExecution', 'a globally visible execution exists in every tenant', async (t) => {
      const { id, tenant } = await recordGlobally(t);
      const execution = await readExecution(t, id);
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
  return { id: await recordElsewhere(t, tenant, deployment), tenant };
}
