/** What is active, what waits, and who is next, whatever has happened to the executions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVE_STATUSES } from '../../generated/lifecycle.ts';
import type { DeploymentRow, ExecutionRow } from '../../src/sandbox/engine/model/types.ts';
import { ExecutionStore } from '../../src/sandbox/engine/store/execution-store.ts';
import { GroupStore } from '../../src/sandbox/engine/store/group-store.ts';
import { DEPLOYMENTS, history, Played } from './random-table.ts';

const CREATE = 'create_deployment_environment';

test('what is active and what is queued is listed in the order of creation', () => {
  fc.assert(
    fc.property(history, (commands) => {
      const { table, remembered } = new Played(commands);
      const { runQueue } = table;
      const those = (condition: (row: ExecutionRow) => boolean): ExecutionRow[] =>
        remembered
          .filter(condition)
          .sort((left, right) => left.created_at - right.created_at || left.sequence - right.sequence)
          .map(({ row }) => row);
      expect([...runQueue.active]).toEqual(those(isActive));
      expect([...runQueue.activeSystem]).toEqual(those((row) => isActive(row) && row.is_system_workflow));
      expect([...runQueue.queuedSystem]).toEqual(those((row) => isQueued(row) && row.is_system_workflow));
      for (const deployment of DEPLOYMENTS) {
        const here = (row: ExecutionRow): boolean => row.deployment === deployment;
        expect([...runQueue.activeOn(deployment)]).toEqual(those((row) => isActive(row) && here(row)));
        expect([...runQueue.queuedOn(deployment)]).toEqual(those((row) => isQueued(row) && here(row)));
      }
    }),
    { numRuns: 100 },
  );
});

test('those that are ready are found by looking at everything that is queued, in storage order', () => {
  fc.assert(
    fc.property(history, fc.nat(8), (commands, limit) => {
      const { table, remembered } = new Played(commands);
      const holds = (row: ExecutionRow, reason: (other: ExecutionRow) => boolean): boolean =>
        row.deployment !== null &&
        remembered.some((other) => other.deployment === row.deployment && reason(other));
      const ready = remembered.filter((row) => {
        if (!isQueued(row) || row.is_system_workflow) return false;
        const creating = (other: ExecutionRow): boolean => isQueued(other) && other.workflow_id === CREATE;
        if (row.workflow_id !== CREATE && (holds(row, isActive) || holds(row, creating))) return false;
        return !row.groups.some((group) => {
          const active = remembered.filter((other) => isActive(other) && other.groups.includes(group)).length;
          return active > 0 && active >= group.concurrency;
        });
      });
      expect(table.runQueue.ready(limit)).toEqual(ready.slice(0, limit).map(({ row }) => row));
    }),
    { numRuns: 300 },
  );
});

describe('the first in line', () => {
  test('comes from the deployment that has just become idle', () => {
    const { table, queue } = deployments();
    const running = queue('east', 'started');
    const first = queue('east');
    const second = queue('west');
    expect(table.runQueue.ready(5)).toEqual([second]);
    table.update(running, { status: 'terminated' });
    expect(table.runQueue.ready(5)).toEqual([first, second]);
  });

  test('may be several of one deployment: that only one of them starts is not decided here', () => {
    const { table, queue } = deployments();
    const rows = [queue('east'), queue('west'), queue('east'), queue('east')];
    expect(table.runQueue.ready(3)).toEqual(rows.slice(0, 3));
  });

  test('is what creates the environment of a deployment, before all else there', () => {
    const { table, queue } = deployments();
    queue('east');
    const creation = queue('east', 'queued', CREATE);
    const elsewhere = queue('west');
    expect(table.runQueue.ready(5)).toEqual([creation, elsewhere]);
  });

  test('is a member of a paused group of which nothing is active, though it may not start', () => {
    const { table, queue } = deployments();
    const paused = new GroupStore().insert({
      id: 'paused',
      tenant: 'one',
      workflow_id: 'install',
      created_at: 0,
      created_by: 'ada',
      deployment_group_id: null,
      concurrency: 0,
    });
    const member = queue('east');
    table.link(paused, member);
    const other = queue('west');
    expect(table.runQueue.ready(5)).toEqual([member, other]);
    table.link(paused, queue('North', 'started'));
    expect(table.runQueue.ready(5)).toEqual([other]);
  });
});

function deployments() {
  const table = new ExecutionStore();
  let number = 0;
  const queue = (
    id: string,
    status: ExecutionRow['status'] = 'queued',
    workflow_id = 'heal',
  ): ExecutionRow => {
    number++;
    const deployment = DEPLOYMENTS.find((row) => row.id === id) as DeploymentRow;
    const made = { id: `x${number}`, tenant: 'one', created_at: number, created_by: 'ada' };
    return table.insert({ ...made, status, workflow_id, deployment });
  };
  return { table, queue };
}

function isQueued({ status }: ExecutionRow): boolean {
  return status === 'queued';
}

function isActive({ status }: ExecutionRow): boolean {
  return ACTIVE_STATUSES.some((active) => active === status);
}
