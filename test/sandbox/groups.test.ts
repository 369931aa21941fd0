import { expect, it } from 'vitest';
import { TestClient } from './test-client.ts';

function deploymentsIn(client: TestClient, group: string): string[] {
  return [...(client.manager.deploymentGroups.find('default_tenant', group)?.deployments ?? [])].sort();
}

function memberOn(client: TestClient, deployment: string): string {
  const row = [...client.manager.executions].findLast((it) => it.deployment?.id === deployment);
  return String(row?.id);
}

it('a deployment joins the success or failure group when its member finishes', () => {
  const client = new TestClient();
  client.startGroup('g1', { id: 'G' });
  client.report(memberOn(client, 'd1'), 'terminated');
  client.request('PATCH', '/execution-groups/G', { success_group_id: 'g2', failure_group_id: 'g3' });
  client.report(memberOn(client, 'd2'), 'failed');
  client.report(memberOn(client, 'd3'), 'terminated');
  client.report(memberOn(client, 'd4'), 'cancelled');
  expect(deploymentsIn(client, 'g2')).toEqual(['d1', 'd3']);
  expect(deploymentsIn(client, 'g3')).toEqual(['d2']);
});

it('an invalid concurrency leaves the target groups unchanged', () => {
  const client = new TestClient();
  client.startGroup('g1', { id: 'G' });
  client.report(memberOn(client, 'd1'), 'terminated');
  const body = { success_group_id: 'g2', concurrency: -1 };
  expect(client.request('PATCH', '/execution-groups/G', body).status).toBe(400);
  expect(deploymentsIn(client, 'g2')).toEqual([]);
});

it('when one of the first members cannot start, the others stay pending without a message', () => {
  const client = new TestClient();
  client.startGroup('g1', { id: 'G' });
  for (const id of client.request('GET', '/execution-groups/G').body.execution_ids)
    client.report(id, 'failed');
  const document = structuredClone(client.manager.snapshot()) as {
    executions: Record<string, unknown>[];
    blueprints: { workflows: Record<string, { is_available?: boolean }> }[];
  };
  const [first] = document.executions.filter(({ status }) => status === 'failed');
  if (first) first.workflow_id = 'disabled_wf';
  client.manager.replace(document);
  const sent = client.manager.outbox.items().length;
  const response = client.request('POST', '/execution-groups/G', { action: 'resume' });
  expect(response.body.error_code).toBe('unavailable_workflow_error');
  expect([client.count('failed'), client.count('pending')]).toEqual([1, 3]);
  expect(client.manager.outbox.items()).toHaveLength(sent);
});

it('an unknown workflow makes an empty group, and executions that are no members', () => {
  const client = new TestClient();
  const { body } = client.startGroup('g1', { workflow_id: 'nosuch' });
  expect(body).toMatchObject({ execution_ids: [], status: null });
  const { items } = client.request('GET', '/executions?workflow_id=nosuch').body;
  expect(items).toHaveLength(4);
  expect(items[0]).toMatchObject({ status: null, status_display: null, parameters: null });
  const act = (action: string): unknown =>
    client.request('POST', `/executions/${items[0].id}`, { action }).status;
  expect(['cancel', 'force-cancel', 'resume', 'kill'].map(act)).toEqual([400, 400, 409, 200]);
});

it('rejects a concurrency that is written with decimals', () => {
  const client = new TestClient();
  const body = '{"deployment_group_id": "g1", "workflow_id": "noparams", "concurrency": 2.0}';
  expect(client.request('POST', '/execution-groups', body).body.error_code).toBe('bad_parameters_error');
});

it('stores no group whose parameters are not objects, although a manager does', () => {
  const body = { id: 'G', default_parameters: 'x' };
  const client = new TestClient();
  const response = client.startGroup('g1', body);
  expect([response.status, response.headers['X-Sandbox-Deviation']]).toEqual([
    400,
    'group-parameters-not-objects',
  ]);
  expect(client.manager.groups.size).toBe(0);
  const faithful = new TestClient(undefined, 'emulated');
  expect(faithful.startGroup('g1', body).status).toBe(500);
  expect(faithful.manager.groups.size).toBe(1);
});
