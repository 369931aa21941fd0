import type { Stage } from '../../context.ts';
import { end, read, readGroup, restored, restoredGroup, stopGroup } from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';
import { active } from './queue.ts';

/** Concurrency of groups that really start, and the deployment groups that collect their results. */
export function groupChecks(): Check[] {
  return [
    checkOf(
      'createExecutionGroup',
      'as many members start as the concurrency says, the others wait',
      async (stage) => {
        const { id, members } = await started(stage, 2);
        stage.equals(
          await active(stage, members),
          Math.min(2, members.length),
          'how many are active',
          'createExecutionGroup',
        );
        const { status } = await readGroup(stage, id);
        stage.equals(
          status,
          'queued',
          'the status of a group of pending and queued members',
          'createExecutionGroup',
        );
        const deployments = new Set<unknown>();
        for (const member of members) deployments.add((await read(stage, member)).deployment_id);
        stage.equals(
          deployments.size,
          members.length,
          'how many deployments take part',
          'createExecutionGroup',
        );
        await stopGroup(stage, id);
      },
    ),
    checkOf(
      'updateExecution',
      'when a member ends another one starts, never more than the concurrency',
      async (stage) => {
        const { id, members } = await started(stage, 2);
        const left = new Set(members);
        while (left.size > 0) {
          const running = await activeOf(stage, members);
          stage.equals(
            running.length,
            Math.min(2, left.size),
            `how many are active with ${left.size} left`,
            'updateExecution',
          );
          const [first = ''] = running;
          if (first === '') break;
          await stage.call('updateExecution', { id: first, body: { status: 'terminated' } });
          left.delete(first);
        }
        const { status } = await readGroup(stage, id);
        stage.equals(status, 'terminated', 'the status of a group that has ended', 'updateExecution');
        await stopGroup(stage, id);
      },
    ),
    checkOf(
      'createExecutionGroup',
      'a group with concurrency 0 is paused, until it is raised',
      async (stage) => {
        const { id, members } = await started(stage, 0);
        stage.equals(
          await active(stage, members),
          0,
          'how many are active in a paused group',
          'createExecutionGroup',
        );
        const raised = await stage.call('updateExecutionGroup', { id, body: { concurrency: 1 } });
        stage.must(raised, { status: 200 }, 'the concurrency can be raised');
        stage.equals(await active(stage, members), 1, 'how many are active once it is raised to 1', raised);
        const again = await stage.call('updateExecutionGroup', { id, body: { concurrency: 3 } });
        stage.equals(await active(stage, members), 1, 'how many are active when 1 becomes 3', again);
        const [first = ''] = await activeOf(stage, members);
        await stage.call('updateExecution', { id: first, body: { status: 'failed' } });
        stage.equals(await active(stage, members), Math.min(3, members.length - 1), 'how many follow', again);
        await stopGroup(stage, id);
      },
    ),
    checkOf('updateExecutionGroup', 'pausing stops nobody and lets nobody start', async (stage) => {
      const { id, members } = await started(stage, 2);
      const exchange = await stage.call('updateExecutionGroup', { id, body: { concurrency: 0 } });
      stage.equals(await active(stage, members), 2, 'how many are still active', exchange);
      const [first = ''] = await activeOf(stage, members);
      await stage.call('updateExecution', { id: first, body: { status: 'terminated' } });
      stage.equals(await active(stage, members), 1, 'how many are active after one has ended', exchange);
      await stopGroup(stage, id);
    }),
    checkOf(
      'actOnExecutionGroup',
      'cancelling takes the waiting out at once and asks the active to stop',
      async (stage) => {
        const { id, members } = await started(stage, 1);
        const exchange = await stage.call('actOnExecutionGroup', { id, body: { action: 'cancel' } });
        stage.must(exchange, { status: 200 }, 'a group can be cancelled');
        const statuses = await statusesOf(stage, members);
        const expected = ['cancelling', ...Array.from({ length: members.length - 1 }, () => 'cancelled')];
        stage.equals(statuses.sort(), expected.sort(), 'the statuses of the members', exchange);
        await stopGroup(stage, id);
      },
    ),
    checkOf(
      'actOnExecutionGroup',
      'resuming runs failed and cancelled members again, within the concurrency',
      async (stage) => {
        const { id, members } = await started(stage, 1);
        await stage.call('actOnExecutionGroup', { id, body: { action: 'cancel' } });
        for (const member of members) await end(stage, member);
        const exchange = await stage.call('actOnExecutionGroup', { id, body: { action: 'resume' } });
        stage.must(exchange, { status: 200 }, 'a group can be resumed');
        const statuses = await statusesOf(stage, members);
        const expected = ['pending', ...Array.from({ length: members.length - 1 }, () => 'queued')];
        stage.equals(statuses.sort(), expected.sort(), 'the statuses of the members', exchange);
        await stopGroup(stage, id);
      },
    ),
    checkOf(
      'createExecutionGroup',
      'a member on a busy deployment waits, unless it is forced',
      async (stage) => {
        const busy = await restored(stage, 'started');
        const waiting = await started(stage, 50);
        const [deployment] = stage.fixtures.deployments;
        const member = await memberOn(stage, waiting.members, deployment);
        if (member !== undefined) {
          const { status } = await read(stage, member);
          stage.equals(status, 'queued', 'the member on the busy deployment', 'createExecutionGroup');
        }
        await stopGroup(stage, waiting.id);
        const forced = await started(stage, 50, { force: true });
        const beside = await memberOn(stage, forced.members, deployment);
        if (beside !== undefined) {
          const { status } = await read(stage, beside);
          stage.equals(status, 'pending', 'the forced member', 'createExecutionGroup');
        }
        await stopGroup(stage, forced.id);
        await end(stage, busy);
      },
    ),
    ...(
      [
        ['success_group_id', 'terminated'],
        ['failure_group_id', 'failed'],
      ] as const
    ).map(([field, status]) =>
      checkOf(
        'updateExecutionGroup',
        `the ${field} collects the deployments of ${status} members`,
        async (stage) => {
          const { targetGroup = '', deployments } = stage.fixtures;
          if (targetGroup === '') stage.skip('no group to add deployments to: --target-group <id>');
          // A deployment that is not in there yet, each time another one.
          const before = await collected(stage, targetGroup);
          const fresh = deployments.filter((it) => !before.includes(it));
          const [one = '', other = ''] = fresh;
          if (other === '') stage.skip('all deployments are in the target group already');
          const already = await restored(stage, status, { deployment_id: one });
          const later = await restored(stage, 'started', { deployment_id: other });
          const group = await restoredGroup(stage, [already, later]);
          const exchange = await stage.call('updateExecutionGroup', {
            id: group,
            body: { [field]: targetGroup },
          });
          stage.must(exchange, { status: 200 }, `${field} can be set`);
          const now = await collected(stage, targetGroup);
          stage.equals(now.includes(one), true, `whether the one that is ${status} already joined`, exchange);
          stage.equals(now.includes(other), false, 'whether the one that runs joined', exchange);
          await stage.call('updateExecution', { id: later, body: { status } });
          const then = await collected(stage, targetGroup);
          stage.equals(then.includes(other), true, `whether the one that became ${status} joined`, exchange);
        },
      ),
    ),
  ];
}

async function started(
  stage: Stage,
  concurrency: number,
  more: object = {},
): Promise<{ id: string; members: string[] }> {
  const { workflow } = stage.fixtures;
  const group = stage.deploymentGroup();
  // Groups cannot be dry runs, and a worker would move the members on while they are being counted.
  if (stage.target.patience > 0) stage.skip('it takes a manager whose workers stand still');
  const id = stage.workspace.newId();
  const body = { deployment_group_id: group, workflow_id: workflow, id, concurrency, ...more };
  const exchange = await stage.call('createExecutionGroup', { body });
  const made = stage.must(exchange, { status: 200 }, 'a group can be started');
  const members = (Array.isArray(made.execution_ids) ? made.execution_ids : []).map(String);
  stage.holds(members.length >= 3, `the group has ${members.length} members, too few to tell`, exchange);
  return { id, members };
}

async function statusesOf(stage: Stage, ids: readonly string[]): Promise<string[]> {
  const statuses: string[] = [];
  for (const id of ids) statuses.push(String((await read(stage, id)).status));
  return statuses;
}

async function activeOf(stage: Stage, ids: readonly string[]): Promise<string[]> {
  const statuses = await statusesOf(stage, ids);
  return ids.filter((_, index) => statuses[index] === 'pending' || statuses[index] === 'started');
}

async function memberOn(
  stage: Stage,
  members: readonly string[],
  deployment: string | undefined,
): Promise<string | undefined> {
  for (const id of members) if ((await read(stage, id)).deployment_id === deployment) return id;
  return undefined;
}

/** The deployments of a deployment group, seen by way of a paused execution group over it. */
async function collected(stage: Stage, deploymentGroup: string): Promise<string[]> {
  const id = stage.workspace.newId();
  const body = {
    deployment_group_id: deploymentGroup,
    workflow_id: stage.fixtures.workflow,
    id,
    concurrency: 0,
  };
  const exchange = await stage.call('createExecutionGroup', { body });
  const { execution_ids: members } = stage.must(exchange, { status: 200 }, 'a paused group can be started');
  const deployments: string[] = [];
  for (const member of Array.isArray(members) ? members : []) {
    deployments.push(String((await read(stage, String(member))).deployment_id));
  }
  await stage.call('actOnExecutionGroup', { id, body: { action: 'cancel' } });
  return deployments;
}
