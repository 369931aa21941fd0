import { expect, it } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { createSandbox, StateBuilder, type StateDocument } from '../../src/sandbox/index.ts';

function clientOf(state: StateDocument, auth: { username: string; password: string } | { token: string }) {
  const sandbox = createSandbox({ state, clock: 'virtual' });
  const tenant = state.tenants?.[0] ?? '';
  return {
    sandbox,
    client: new CloudifyClient({ baseUrl: 'http://sandbox', auth, tenant, fetch: sandbox.fetch }),
  };
}

const ADMIN = { username: 'admin', password: 'admin' };

it('builds a manager on which a workflow runs', async () => {
  const state = new StateBuilder()
    .deployment('shop', { workflows: { backup: { behaviour: { duration_ms: 5_000, pickup_ms: 0 } } } })
    .execution({ workflow_id: 'backup', status: 'failed', error: 'The disk is full.' })
    .build();
  const { sandbox, client } = clientOf(state, ADMIN);
  expect((await client.executions.list()).items).toMatchObject([
    { id: 'execution-1', deployment_id: 'shop', status: 'failed', error: 'The disk is full.' },
  ]);
  const { id } = await client.executions.start({ deployment_id: 'shop', workflow_id: 'backup' });
  sandbox.clock.advance(6_000);
  expect((await client.executions.get(id)).status).toBe('terminated');
});

it('adds users with tokens, groups and settings', async () => {
  const state = new StateBuilder('research')
    .user('olga', { role: 'operations', tokens: ['token-of-olga'] })
    .deployment('shop-1', { workflows: { backup: {} } })
    .deployment('shop-2', { blueprint_id: 'shop-1' })
    .deploymentGroup('shops')
    .settings({ runner: 'manual', default_page_size: 5 })
    .build();
  const { sandbox, client } = clientOf(state, { token: 'token-of-olga' });
  const group = await client.executionGroups.start({ deployment_group_id: 'shops', workflow_id: 'backup' });
  expect(group.execution_ids).toHaveLength(2);
  expect(sandbox.state.get()).toMatchObject({ settings: { runner: 'manual', default_page_size: 5 } });
  expect(sandbox.state.unknownKeys).toEqual([]);
});

it.each(['secret', 'dev-token', 'my-api-token'])('accepts the API token %s of a state', async (token) => {
  const state = new StateBuilder()
    .user('ci', { tokens: [token] })
    .deployment('shop')
    .build();
  const { client } = clientOf(state, { token });
  expect((await client.executions.list()).items).toEqual([]);
  const { client: other } = clientOf(state, { token: `${token}x` });
  await expect(other.executions.list()).rejects.toMatchObject({ code: 'unauthorized_error' });
});

it.each([
  ['queued', false, false],
  ['pending', false, false],
  ['started', true, false],
  ['cancelled', true, true],
] as const)('gives an execution that is %s the times that it must have', (status, hasStart, hasEnd) => {
  const { executions = [] } = new StateBuilder()
    .deployment('shop', { workflows: { backup: {} } })
    .execution({ workflow_id: 'backup', status, created_at: '2026-01-01T00:00:00.000Z' })
    .build();
  const [execution] = executions;
  expect(execution?.started_at).toBe(hasStart ? '2026-01-01T00:00:01.000Z' : undefined);
  expect(execution?.ended_at).toBe(hasEnd ? '2026-01-01T00:00:30.000Z' : undefined);
});
