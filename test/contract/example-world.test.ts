import { describe, expect, test } from 'vitest';
import { ACTIVE, busyWith, byId, ENDED, STATUSES, workflowsOf, world } from './example-world.ts';

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Workflows that every manager has, whatever the blueprint says. */
const BUILT_IN = ['create_deployment_environment', 'create_snapshot'];

describe('the example world', () => {
  test('holds every status that an execution can have', () => {
    expect(new Set(world.executions.map((row) => row.status))).toEqual(new Set(STATUSES));
  });

  test.each(['deployments', 'deployment_groups', 'executions', 'execution_groups'] as const)(
    'gives every id of %s once',
    (kind) => {
      const ids = world[kind].map((row) => row.id);
      expect(ids).toEqual([...new Set(ids)]);
    },
  );

  test('names only users, tenants, blueprints and deployments that it holds', () => {
    const owned = [
      ...world.deployments,
      ...world.executions,
      ...world.execution_groups,
      ...world.deployment_groups,
    ];
    for (const row of [...owned, ...world.blueprints, ...world.execution_schedules]) {
      expect(world.tenants, row.id).toContain(row.tenant);
    }
    for (const { id, tenant, created_by } of owned) {
      const creator = world.users.find((user) => user.username === created_by);
      expect(Object.keys(creator?.tenants ?? {}), `${created_by}, who created ${id}`).toContain(tenant);
    }
    for (const user of world.users) {
      for (const tenant of Object.keys(user.tenants)) expect(world.tenants).toContain(tenant);
    }
    for (const deployment of world.deployments) {
      expect(byId(world.blueprints, deployment.blueprint_id).tenant).toBe(deployment.tenant);
    }
    for (const group of world.deployment_groups) {
      for (const id of group.deployment_ids) expect(byId(world.deployments, id).tenant).toBe(group.tenant);
    }
    for (const row of [...world.executions, ...world.execution_schedules]) {
      if (!row.deployment_id) continue;
      expect(byId(world.deployments, row.deployment_id).tenant, row.id).toBe(row.tenant);
      expect([...Object.keys(workflowsOf(row.deployment_id)), ...BUILT_IN], row.id).toContain(
        row.workflow_id,
      );
    }
  });

  test('has a finished environment for every deployment, and points to executions of that deployment', () => {
    for (const deployment of world.deployments) {
      const created = byId(world.executions, deployment.create_execution);
      const latest = byId(world.executions, deployment.latest_execution);
      expect([created.deployment_id, latest.deployment_id]).toEqual([deployment.id, deployment.id]);
      expect([created.workflow_id, created.status]).toEqual(['create_deployment_environment', 'terminated']);
    }
  });

  test('lists executions in the order of their creation, and none ends before it starts', () => {
    const created = world.executions.map((row) => row.created_at);
    expect(created).toEqual([...created].sort());
    for (const { id, status, created_at, started_at, ended_at } of world.executions) {
      const moments = [created_at, started_at, ended_at].filter((moment) => moment !== undefined);
      for (const moment of moments) expect(moment, id).toMatch(TIMESTAMP);
      expect(moments, id).toEqual([...moments].sort());
      expect(ended_at !== undefined, `${id} is ${status}`).toBe(ENDED.includes(status));
    }
  });

  test('never has more operations finished than there are', () => {
    for (const { id, total_operations = 0, finished_operations = 0 } of world.executions) {
      expect(finished_operations, id).toBeLessThanOrEqual(total_operations);
    }
  });

  test('gives each execution the parameters that its workflow declares', () => {
    for (const { id, deployment_id, workflow_id, parameters = {} } of world.executions) {
      if (!deployment_id || BUILT_IN.includes(workflow_id)) continue;
      const declared = workflowsOf(deployment_id)[workflow_id]?.parameters ?? {};
      expect(Object.keys(parameters).sort(), id).toEqual(Object.keys(declared).sort());
    }
  });

  test('has one active execution per deployment, and a reason for every queued one', () => {
    for (const { id } of world.deployments) {
      const active = busyWith(id).filter((row) => ACTIVE.includes(row.status));
      expect(active.length, id).toBeLessThanOrEqual(1);
    }
    for (const queued of world.executions.filter((row) => row.status === 'queued')) {
      const before = busyWith(queued.deployment_id ?? '').filter((row) => row.created_at < queued.created_at);
      expect(before, `what ${queued.id} waits for`).not.toEqual([]);
    }
  });

  test('has groups whose members run their workflow on their deployments, within the concurrency', () => {
    for (const group of world.execution_groups) {
      const members = group.execution_ids.map((id) => byId(world.executions, id));
      const deployments = byId(world.deployment_groups, group.deployment_group_id).deployment_ids;
      expect(members.map((row) => row.deployment_id)).toEqual(deployments);
      expect(new Set(members.map((row) => row.workflow_id))).toEqual(new Set([group.workflow_id]));
      const active = members.filter((row) => ACTIVE.includes(row.status));
      expect(active.length, group.id).toBeLessThanOrEqual(group.concurrency);
    }
  });

  test('has the deployments of ended members in the success and failure groups', () => {
    for (const group of world.execution_groups) {
      const members = group.execution_ids.map((id) => byId(world.executions, id));
      const ended = (status: string) =>
        members.filter((row) => row.status === status).map((row) => row.deployment_id);
      if (group.success_group_id) {
        expect(byId(world.deployment_groups, group.success_group_id).deployment_ids).toEqual(
          ended('terminated'),
        );
      }
      if (group.failure_group_id) {
        expect(byId(world.deployment_groups, group.failure_group_id).deployment_ids).toEqual(ended('failed'));
      }
    }
  });
});
