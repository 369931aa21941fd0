import { expect, it } from 'vitest';
import { Asker } from './asker.ts';

function deploymentsIn(asker: Asker, group: string): string[] {
  return [...(asker.manager.deploymentGroups.find('default_tenant', group)?.deployments ?? [])].sort();
}

function memberOn(asker: Asker, deployment: string): string {
  const row = [...asker.manager.executions].findLast((it) => it.deployment?.id === deployment);
  return String(row?.id);
}

it('adds deployments to the target groups when their members end, each to its own', () => {
  const asker = new Asker();
  asker.startGroup('g1', { id: 'G' });
  asker.report(memberOn(asker, 'd1'), 'terminated');
  asker.ask('PATCH', '/execution-groups/G', { success_group_id: 'g2', failure_group_id: 'g3' });
  asker.report(memberOn(asker, 'd2'), 'failed');
  asker.report(memberOn(asker, 'd3'), 'terminated');
  asker.report(memberOn(asker, 'd4'), 'cancelled');
  expect(deploymentsIn(asker, 'g2')).toEqual(['d1', 'd3']);
  expect(deploymentsIn(asker, 'g3')).toEqual(['d2']);
});

it('changes no target group when the concurrency is refused', () => {
  const asker = new Asker();
  asker.startGroup('g1', { id: 'G' });
  asker.report(memberOn(asker, 'd1'), 'terminated');
  const body = { success_group_id: 'g2', concurrency: -1 };
  expect(asker.ask('PATCH', '/execution-groups/G', body).status).toBe(400);
  expect(deploymentsIn(asker, 'g2')).toEqual([]);
});

it('leaves members pending that nobody will run when one of the first cannot be prepared', () => {
  const asker = new Asker();
  asker.startGroup('g1', { id: 'G' });
  for (const id of asker.ask('GET', '/execution-groups/G').body.execution_ids) asker.report(id, 'failed');
  const document = structuredClone(asker.manager.snapshot()) as {
    executions: Record<string, unknown>[];
    blueprints: { workflows: Record<string, { is_available?: boolean }> }[];
  };
  const [first] = document.executions.filter(({ status }) => status === 'failed');
  if (first) first.workflow_id = 'disabled_wf';
  asker.manager.replace(document);
  const sent = asker.manager.outbox.items().length;
  const answer = asker.ask('POST', '/execution-groups/G', { action: 'resume' });
  expect(answer.body.error_code).toBe('unavailable_workflow_error');
  expect([asker.count('failed'), asker.count('pending')]).toEqual([1, 3]);
  expect(asker.manager.outbox.items()).toHaveLength(sent);
});

it('makes an empty group of a workflow that does not exist, and executions that belong to nothing', () => {
  const asker = new Asker();
  const { body } = asker.startGroup('g1', { workflow_id: 'nosuch' });
  expect(body).toMatchObject({ execution_ids: [], status: null });
  const { items } = asker.ask('GET', '/executions?workflow_id=nosuch').body;
  expect(items).toHaveLength(4);
  expect(items[0]).toMatchObject({ status: null, status_display: null, parameters: null });
  const act = (action: string): unknown => asker.ask('POST', `/executions/${items[0].id}`, { action }).status;
  expect(['cancel', 'force-cancel', 'resume', 'kill'].map(act)).toEqual([400, 400, 409, 200]);
});

it('takes a number with decimals for no concurrency, though it is whole', () => {
  const asker = new Asker();
  const body = '{"deployment_group_id": "g1", "workflow_id": "noparams", "concurrency": 2.0}';
  expect(asker.ask('POST', '/execution-groups', body).body.error_code).toBe('bad_parameters_error');
});

it('stores no group whose parameters are no objects, though the manager does', () => {
  const body = { id: 'G', default_parameters: 'x' };
  const asker = new Asker();
  const answer = asker.startGroup('g1', body);
  expect([answer.status, answer.headers['X-Sandbox-Deviation']]).toEqual([
    400,
    'group-parameters-not-objects',
  ]);
  expect(asker.manager.groups.size).toBe(0);
  const faithful = new Asker(undefined, 'emulated');
  expect(faithful.startGroup('g1', body).status).toBe(500);
  expect(faithful.manager.groups.size).toBe(1);
});
