import type { CheckContext } from '../../context.ts';
import { end, read, readGroup, recordExecution, recordGroup, stopGroup } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';
import { active } from './queue.ts';

/** Concurrency of groups that really start, and the deployment groups that collect their results. */
export function groupChecks(): Check[] {
  return [
    checkOf(
      'createExecutionGroup',
      'as many members start as the concurrency says, the others wait',
      async (t) => {
        const { id, members } = await started(t, 2);
        t.assertEquals(
          await active(t, members),
          Math.min(2, members.length),
          'how many are active',
          'createExecutionGroup',
        );
        const { status } = await readGroup(t, id);
        t.assertEquals(
          status,
          'queued',
          'the status of a group of pending and queued members',
          'createExecutionGroup',
        );
        const deployments = new Set<unknown>();
        for (const member of members) deployments.add((await read(t, member)).deployment_id);
        t.assertEquals(
          deployments.size,
          members.length,
          'how many deployments take part',
          'createExecutionGroup',
        );
        await stopGroup(t, id);
      },
    ),
    checkOf(
      'updateExecution',
      'when a member ends another one starts, never more than the concurrency',
      async (t) => {
        const { id, members } = await started(t, 2);
        const left = new Set(members);
        while (left.size > 0) {
          const running = await activeOf(t, members);
          t.assertEquals(
            running.length,
            Math.min(2, left.size),
            `how many are active with ${left.size} left`,
            'updateExecution',
          );
          const [first = ''] = running;
          if (first === '') break;
          await t.call('updateExecution', { id: first, body: { status: 'terminated' } });
          left.delete(first);
        }
        const { status } = await readGroup(t, id);
        t.assertEquals(status, 'terminated', 'the status of a group that has ended', 'updateExecution');
        await stopGroup(t, id);
      },
    ),
    checkOf('createExecutionGroup', 'a group with concurrency 0 is paused, until it is raised', async (t) => {
      const { id, members } = await started(t, 0);
      t.assertEquals(
        await active(t, members),
        0,
        'how many are active in a paused group',
        'createExecutionGroup',
      );
      const raised = await t.call('updateExecutionGroup', { id, body: { concurrency: 1 } });
      t.require(raised, { status: 200 }, 'the concurrency can be raised');
      t.assertEquals(await active(t, members), 1, 'how many are active once it is raised to 1', raised);
      const again = await t.call('updateExecutionGroup', { id, body: { concurrency: 3 } });
      t.assertEquals(await active(t, members), 1, 'how many are active when 1 becomes 3', again);
      const [first = ''] = await activeOf(t, members);
      await t.call('updateExecution', { id: first, body: { status: 'failed' } });
      t.assertEquals(await active(t, members), Math.min(3, members.length - 1), 'how many follow', again);
      await stopGroup(t, id);
    }),
    checkOf('updateExecutionGroup', 'pausing stops nobody and lets nobody start', async (t) => {
      const { id, members } = await started(t, 2);
      const exchange = await t.call('updateExecutionGroup', { id, body: { concurrency: 0 } });
      t.assertEquals(await active(t, members), 2, 'how many are still active', exchange);
      const [first = ''] = await activeOf(t, members);
      await t.call('updateExecution', { id: first, body: { status: 'terminated' } });
      t.assertEquals(await active(t, members), 1, 'how many are active after one has ended', exchange);
      await stopGroup(t, id);
    }),
    checkOf(
      'actOnExecutionGroup',
      'cancelling takes the waiting out at once and asks the active to stop',
      async (t) => {
        const { id, members } = await started(t, 1);
        const exchange = await t.call('actOnExecutionGroup', { id, body: { action: 'cancel' } });
        t.require(exchange, { status: 200 }, 'a group can be cancelled');
        const statuses = await statusesOf(t, members);
        const expected = ['cancelling', ...Array.from({ length: members.length - 1 }, () => 'cancelled')];
        t.assertEquals(statuses.sort(), expected.sort(), 'the statuses of the members', exchange);
        await stopGroup(t, id);
      },
    ),
    checkOf(
      'actOnExecutionGroup',
      'resuming runs failed and cancelled members again, within the concurrency',
      async (t) => {
        const { id, members } = await started(t, 1);
        await t.call('actOnExecutionGroup', { id, body: { action: 'cancel' } });
        for (const member of members) await end(t, member);
        const exchange = await t.call('actOnExecutionGroup', { id, body: { action: 'resume' } });
        t.require(exchange, { status: 200 }, 'a group can be resumed');
        const statuses = await statusesOf(t, members);
        const expected = ['pending', ...Array.from({ length: members.length - 1 }, () => 'queued')];
        t.assertEquals(statuses.sort(), expected.sort(), 'the statuses of the members', exchange);
        await stopGroup(t, id);
      },
    ),
    checkOf('createExecutionGroup', 'a member on a busy deployment waits, unless it is forced', async (t) => {
      const busy = await recordExecution(t, 'started');
      const waiting = await started(t, 50);
      const [deployment] = t.fixtures.deployments;
      const member = await memberOn(t, waiting.members, deployment);
      if (member !== undefined) {
        const { status } = await read(t, member);
        t.assertEquals(status, 'queued', 'the member on the busy deployment', 'createExecutionGroup');
      }
      await stopGroup(t, waiting.id);
      const forced = await started(t, 50, { force: true });
      const beside = await memberOn(t, forced.members, deployment);
      if (beside !== undefined) {
        const { status } = await read(t, beside);
        t.assertEquals(status, 'pending', 'the forced member', 'createExecutionGroup');
      }
      await stopGroup(t, forced.id);
      await end(t, busy);
    }),
    ...(
      [
        ['success_group_id', 'terminated'],
        ['failure_group_id', 'failed'],
      ] as const
    ).map(([field, status]) =>
      checkOf(
        'updateExecutionGroup',
        `the ${field} collects the deployments of ${status} members`,
        async (t) => {
          const { targetGroup = '', deployments } = t.fixtures;
          if (targetGroup === '') t.skip('no group to add deployments to: --target-group <id>');
          // A deployment that is not in there yet, each time another one.
          const before = await collected(t, targetGroup);
          const fresh = deployments.filter((it) => !before.includes(it));
          const [one = '', other = ''] = fresh;
          if (other === '') t.skip('all deployments are in the target group already');
          const already = await recordExecution(t, status, { deployment_id: one });
          const later = await recordExecution(t, 'started', { deployment_id: other });
          const group = await recordGroup(t, [already, later]);
          const exchange = await t.call('updateExecutionGroup', {
            id: group,
            body: { [field]: targetGroup },
          });
          t.require(exchange, { status: 200 }, `${field} can be set`);
          const now = await collected(t, targetGroup);
          t.assertEquals(
            now.includes(one),
            true,
            `whether the one that is ${status} already joined`,
            exchange,
          );
          t.assertEquals(now.includes(other), false, 'whether the one that runs joined', exchange);
          await t.call('updateExecution', { id: later, body: { status } });
          const then = await collected(t, targetGroup);
          t.assertEquals(
            then.includes(other),
            true,
            `whether the one that became ${status} joined`,
            exchange,
          );
        },
      ),
    ),
  ];
}

async function started(
  t: CheckContext,
  concurrency: number,
  more: object = {},
): Promise<{ id: string; members: string[] }> {
  const { workflow } = t.fixtures;
  const group = t.deploymentGroup();
  // Groups cannot be dry runs, and a worker would move the members on while they are being counted.
  if (t.target.workerTimeoutMs > 0) t.skip('it takes a manager whose workers stand still');
  const id = t.resources.newId();
  const body = { deployment_group_id: group, workflow_id: workflow, id, concurrency, ...more };
  const exchange = await t.call('createExecutionGroup', { body });
  const made = t.require(exchange, { status: 200 }, 'a group can be started');
  const members = (Array.isArray(made.execution_ids) ? made.execution_ids : []).map(String);
  t.assert(members.length >= 3, `the group has ${members.length} members, too few to tell`, exchange);
  return { id, members };
}

async function statusesOf(t: CheckContext, ids: readonly string[]): Promise<string[]> {
  const statuses: string[] = [];
  for (const id of ids) statuses.push(String((await read(t, id)).status));
  return statuses;
}

async function activeOf(t: CheckContext, ids: readonly string[]): Promise<string[]> {
  const statuses = await statusesOf(t, ids);
  return ids.filter((_, index) => statuses[index] === 'pending' || statuses[index] === 'started');
}

async function memberOn(
  t: CheckContext,
  members: readonly string[],
  deployment: string | undefined,
): Promise<string | undefined> {
  for (const id of members) if ((await read(t, id)).deployment_id === deployment) return id;
  return undefined;
}

/** The deployments of a deployment group, seen by way of a paused execution group over it. */
async function collected(t: CheckContext, deploymentGroup: string): Promise<string[]> {
  const id = t.resources.newId();
  const body = {
    deployment_group_id: deploymentGroup,
    workflow_id: t.fixtures.workflow,
    id,
    concurrency: 0,
  };
  const exchange = await t.call('createExecutionGroup', { body });
  const { execution_ids: members } = t.require(exchange, { status: 200 }, 'a paused group can be started');
  const deployments: string[] = [];
  for (const member of Array.isArray(members) ? members : []) {
    deployments.push(String((await read(t, String(member))).deployment_id));
  }
  await t.call('actOnExecutionGroup', { id, body: { action: 'cancel' } });
  return deployments;
}
