import type { CheckContext } from '../../context.ts';
import {
  ensureEnded,
  groupBody,
  memberIds,
  readExecution,
  readGroup,
  recordExecution,
  recordGroup,
  stopGroup,
} from '../../fixtures/fixtures.ts';
import { type Check, checkOf } from '../suite.ts';
import { countActive } from './queue.ts';

/** Concurrency of groups that really start, and the deployment groups that collect their results. */
export function groupChecks(): Check[] {
  const create = 'startExecutionGroup';
  const update = 'updateExecutionGroup';
  const act = 'actOnExecutionGroup';
  return [
    checkOf(create, 'as many members start as the concurrency allows, the others wait', async (t) => {
      const { id, members } = await startGroup(t, 2);
      const active = await countActive(t, members);
      t.assertEquals(active, Math.min(2, members.length), 'how many are active', create);
      const { status } = await readGroup(t, id);
      t.assertEquals(status, 'queued', 'the status of a group of pending and queued members', create);
      const deployments = new Set<unknown>();
      for (const member of members) deployments.add((await readExecution(t, member)).deployment_id);
      t.assertEquals(deployments.size, members.length, 'how many deployments take part', create);
      await stopGroup(t, id);
    }),
    checkOf('updateExecution', 'when a member ends another starts, within the concurrency', async (t) => {
      const { id, members } = await startGroup(t, 2);
      for (let remaining = members.length; remaining > 0; remaining -= 1) {
        const active = await activeMembers(t, members);
        const what = `how many are active with ${remaining} remaining`;
        t.assertEquals(active.length, Math.min(2, remaining), what, 'updateExecution');
        const [first] = active;
        if (first === undefined) break;
        await t.call('updateExecution', { id: first, body: { status: 'terminated' } });
      }
      const { status } = await readGroup(t, id);
      t.assertEquals(status, 'terminated', 'the status of a group that has ended', 'updateExecution');
      await stopGroup(t, id);
    }),
    checkOf(create, 'a group with concurrency 0 is paused, until it is raised', async (t) => {
      const { id, members } = await startGroup(t, 0);
      t.assertEquals(await countActive(t, members), 0, 'how many are active in a paused group', create);
      const { exchange } = await t.succeed(update, { id, body: { concurrency: 1 } });
      t.assertEquals(await countActive(t, members), 1, 'how many are active once it is 1', exchange);
      const again = await t.call(update, { id, body: { concurrency: 3 } });
      t.assertEquals(await countActive(t, members), 1, 'how many are active when 1 becomes 3', again);
      const [first = ''] = await activeMembers(t, members);
      await t.call('updateExecution', { id: first, body: { status: 'failed' } });
      const following = Math.min(3, members.length - 1);
      t.assertEquals(await countActive(t, members), following, 'how many follow', again);
      await stopGroup(t, id);
    }),
    checkOf(update, 'pausing stops no member and starts none', async (t) => {
      const { id, members } = await startGroup(t, 2);
      const exchange = await t.call(update, { id, body: { concurrency: 0 } });
      t.assertEquals(await countActive(t, members), 2, 'how many are still active', exchange);
      const [first = ''] = await activeMembers(t, members);
      await t.call('updateExecution', { id: first, body: { status: 'terminated' } });
      t.assertEquals(await countActive(t, members), 1, 'how many are active after one has ended', exchange);
      await stopGroup(t, id);
    }),
    checkOf(act, 'cancel ends queued members and stops the active', async (t) => {
      const { id, members } = await startGroup(t, 1);
      const { exchange } = await t.succeed(act, { id, body: { action: 'cancel' } });
      const expected = ['cancelling', ...members.slice(1).map(() => 'cancelled')];
      t.assertEquals(await sortedStatuses(t, members), expected.sort(), 'the statuses', exchange);
      await stopGroup(t, id);
    }),
    checkOf(act, 'resume runs cancelled members again, within the concurrency', async (t) => {
      const { id, members } = await startGroup(t, 1);
      await t.call(act, { id, body: { action: 'cancel' } });
      await ensureEnded(t, ...members);
      const { exchange } = await t.succeed(act, { id, body: { action: 'resume' } });
      const expected = ['pending', ...members.slice(1).map(() => 'queued')];
      t.assertEquals(await sortedStatuses(t, members), expected.sort(), 'the statuses', exchange);
      await stopGroup(t, id);
    }),
    checkOf(create, 'a member on a busy deployment waits, unless it is forced', async (t) => {
      const busy = await recordExecution(t, 'started');
      for (const [force, expected] of [
        [false, 'queued'],
        [true, 'pending'],
      ] as const) {
        const { id, members } = await startGroup(t, 50, force ? { force } : {});
        for (const member of members) {
          const { deployment_id: deployment, status } = await readExecution(t, member);
          if (deployment !== t.fixtures.deployments[0]) continue;
          const what = `the member on the busy deployment${force ? ' with force' : ''}`;
          t.assertEquals(status, expected, what, create);
        }
        await stopGroup(t, id);
      }
      await ensureEnded(t, busy);
    }),
    ...(
      [
        ['success_group_id', 'terminated'],
        ['failure_group_id', 'failed'],
      ] as const
    ).map(([field, status]) =>
      checkOf(
        update,
        `the ${field} collects the deployments of ${status} members`,
        async (t: CheckContext) => {
          const { targetGroup: target, deployments } = t.fixtures;
          if (target === undefined) t.skip('no group to add deployments to: --target-group <id>');
          // Deployments that have not been collected yet, each time other ones.
          const before = await collected(t, target);
          const [one = '', other = ''] = deployments.filter((it) => !before.includes(it));
          if (other === '') t.skip('all deployments are in the target group already');
          const already = await recordExecution(t, status, { deployment_id: one });
          const later = await recordExecution(t, 'started', { deployment_id: other });
          const id = await recordGroup(t, [already, later]);
          const { exchange } = await t.succeed(update, { id, body: { [field]: target } });
          const now = await collected(t, target);
          t.assertEquals(now.includes(one), true, `whether the one that is ${status} joined`, exchange);
          t.assertEquals(now.includes(other), false, 'whether the one that runs joined', exchange);
          await t.call('updateExecution', { id: later, body: { status } });
          const isIn = (await collected(t, target)).includes(other);
          t.assertEquals(isIn, true, `whether the one that became ${status} joined`, exchange);
        },
      ),
    ),
  ];
}

async function startGroup(
  t: CheckContext,
  concurrency: number,
  fields: Record<string, unknown> = {},
): Promise<{ id: string; members: string[] }> {
  const body = groupBody(t, { concurrency, ...fields });
  // Groups cannot be dry runs, and a worker would run the members while they are being counted.
  if (t.hasWorkers) t.skip('it needs a manager without workers');
  const { exchange, body: group } = await t.succeed('startExecutionGroup', { body });
  const members = memberIds(group);
  t.assert(members.length >= 3, `a group of ${members.length} members shows nothing`, exchange);
  return { id: body.id, members };
}

async function sortedStatuses(t: CheckContext, ids: readonly string[]): Promise<string[]> {
  const statuses: string[] = [];
  for (const id of ids) statuses.push(String((await readExecution(t, id)).status));
  return statuses.sort();
}

async function activeMembers(t: CheckContext, ids: readonly string[]): Promise<string[]> {
  const active: string[] = [];
  for (const id of ids) if ((await countActive(t, [id])) > 0) active.push(id);
  return active;
}

/** The deployments of a deployment group, read from a paused execution group over it. */
async function collected(t: CheckContext, deploymentGroup: string): Promise<unknown[]> {
  const body = groupBody(t, { deployment_group_id: deploymentGroup, concurrency: 0 });
  const { body: group } = await t.succeed('startExecutionGroup', { body });
  const deployments: unknown[] = [];
  for (const id of memberIds(group)) deployments.push((await readExecution(t, id)).deployment_id);
  await t.call('actOnExecutionGroup', { id: body.id, body: { action: 'cancel' } });
  return deployments;
}
