import { describe, expect, test } from 'vitest';
import {
  DeadlineExceededError,
  ExecutionGroupCancelledError,
  ExecutionGroupFailedError,
  type ExecutionGroupState,
  NotFoundError,
} from '../../../src/client/index.ts';
import { rejectionOf } from '../fake-manager.ts';
import { manualManager } from './manual-manager.ts';

const shops = { deployment_group_id: 'shops', workflow_id: 'restart', concurrency: 10, force: true };

async function started() {
  const manager = manualManager();
  const group = await manager.client.executionGroups.start(shops);
  return {
    ...manager,
    group,
    members: group.execution_ids,
    handle: manager.client.executionGroups.handle(group.id),
  };
}

describe('the result of a group', () => {
  test('resolves when all members have terminated, with their counts', async () => {
    const { handle, members, report, group } = await started();
    const result = handle.result();
    await report(members, 'started', 'terminated');
    expect(await result).toMatchObject({
      group: { id: group.id, status: 'terminated' },
      counts: { terminated: members.length },
    });
  });

  test('is an ExecutionGroupFailedError when a member failed and all are finished', async () => {
    const { handle, members, report, group } = await started();
    const [first = '', second = '', ...others] = members;
    const seen: ExecutionGroupState[] = [];
    const failure = rejectionOf(handle.result({ onProgress: (state) => seen.push(state) }));
    await report(first, 'failed');
    await report(second, 'cancelled');
    await report(others, 'terminated');
    expect(await failure).toBeInstanceOf(ExecutionGroupFailedError);
    expect(await failure).toMatchObject({
      group: { id: group.id, execution_ids: expect.arrayContaining(members) },
      counts: { failed: 1, cancelled: 1, terminated: others.length },
    });
    expect(seen.at(-1)).toEqual({
      id: group.id,
      total: members.length,
      counts: { failed: 1, cancelled: 1, terminated: others.length },
    });
  });

  test('is an ExecutionGroupCancelledError when members were cancelled and none has failed', async () => {
    const { handle, members, report } = await started();
    const [first = '', ...others] = members;
    await report(first, 'cancelled');
    await report(others, 'terminated');
    const failure = await rejectionOf(handle.result());
    expect(failure).toBeInstanceOf(ExecutionGroupCancelledError);
    expect(failure.message).toContain('1 cancelled');
  });

  test('counts a member that is resumed meanwhile', async () => {
    const { handle, members, report, client } = await started();
    const [first = '', ...others] = members;
    await report(first, 'failed');
    const states = handle.watch();
    while ((await states.next()).value?.counts.failed !== 1);
    await client.executions.resume(first);
    await report(others, 'terminated');
    await report(first, 'terminated');
    let last: ExecutionGroupState | undefined;
    for await (const state of states) last = state;
    expect(last?.counts).toEqual({ terminated: members.length });
  });

  test('does not wait for members that are deleted', async () => {
    const { handle, members, report, worker } = await started();
    const [first = '', ...others] = members;
    const states = handle.watch();
    await states.next();
    await report(first, 'terminated');
    await worker.executions.delete({ filter: { id: first } });
    await report(others, 'terminated');
    let last: ExecutionGroupState | undefined;
    for await (const state of states) last = state;
    expect(last?.counts.terminated).toBe(others.length);
  });

  test('of a group with a member that failed and was deleted is an ExecutionGroupFailedError', async () => {
    const { handle, members, report, worker } = await started();
    const [first = '', second = '', ...others] = members;
    const failure = rejectionOf(
      handle.result({
        onProgress: async ({ counts }) => {
          if (counts.failed !== 1) return;
          await worker.executions.delete({ filter: { id: first } });
          await report(others, 'terminated');
          await report(second, 'terminated');
        },
      }),
    );
    await report(first, 'failed');
    expect(await failure).toBeInstanceOf(ExecutionGroupFailedError);
    expect(await failure).toMatchObject({ counts: { failed: 1 }, members: { failed: [first] } });
    expect((await failure).message).toContain(first);
  });

  test('is a failure when a member was deleted before it was seen finished', async () => {
    const { handle, members, report, worker } = await started();
    const [first = '', ...others] = members;
    const states = handle.watch();
    await states.next();
    await report(members, 'terminated');
    await worker.executions.delete({ filter: { id: first } });
    let last: ExecutionGroupState | undefined;
    for await (const state of states) last = state;
    expect(last?.counts).toEqual({ deleted: 1, terminated: others.length });
  });

  test('is returned at the deadline when all have just finished', async () => {
    const { handle, members, report } = await started();
    await report(members, 'terminated');
    const result = handle.result({ deadline: 60_000 });
    expect((await result).members.terminated).toHaveLength(members.length);
  });

  test('comes after an escalating cancel of all members', async () => {
    const { client, handle, members, report, sent } = await started();
    const [first = ''] = members;
    // One that is being cancelled makes the manager reject the action for the whole group.
    await client.executions.cancel(first);
    const outcome = handle.cancel({ escalate: { forceAfter: 0 } });
    while (!sent.some((request) => request.includes('force-cancel'))) await handle.getProgress();
    await report(members, 'cancelled');
    expect(await outcome).toMatchObject({ action: 'force-cancel', counts: { cancelled: members.length } });
  });

  test('of a group that does not exist is a NotFoundError', async () => {
    const { client } = manualManager();
    expect(await rejectionOf(client.executionGroups.handle('missing').result())).toBeInstanceOf(
      NotFoundError,
    );
  });

  test('of a group without members comes immediately', async () => {
    const { client, sandbox } = manualManager();
    const { group } = await client.executionGroups.run({ ...shops, workflow_id: 'count_stock' });
    expect(group).toMatchObject({ execution_ids: [], status: null });
    sandbox.close();
  });

  test('has a deadline', async () => {
    const { handle } = await started();
    expect(await rejectionOf(handle.result({ deadline: 50 }))).toBeInstanceOf(DeadlineExceededError);
  });
});

describe('watching a group', () => {
  test('yields the counts of members, then each change', async () => {
    const { handle, members, report, sent } = await started();
    const states: ExecutionGroupState[] = [];
    const [first = '', ...others] = members;
    const watch = handle.watch();
    states.push((await watch.next()).value as ExecutionGroupState);
    await report(first, 'terminated');
    states.push((await watch.next()).value as ExecutionGroupState);
    const from = sent.length;
    const next = watch.next();
    await report(others, 'failed');
    states.push((await next).value as ExecutionGroupState);
    for await (const state of watch) states.push(state);
    expect(states[0]).toMatchObject({ total: members.length, counts: { pending: members.length } });
    expect(states[1]?.counts).toEqual({ terminated: 1, pending: others.length });
    expect(states.at(-1)?.counts).toEqual({ terminated: 1, failed: others.length });
    const looks = sent
      .slice(from)
      .filter((request) => request.includes('&_include=') && request.includes('id='));
    expect(looks.some((request) => request.includes(first))).toBe(false);
  });

  test('sends nothing before it is iterated, nor after it is left', async () => {
    const { handle, sent } = await started();
    const before = sent.length;
    const watch = handle.watch();
    expect(sent).toHaveLength(before);
    for await (const _ of watch) break;
    const after = sent.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toHaveLength(after);
  });

  test('ends with the signal', async () => {
    const { handle } = await started();
    const controller = new AbortController();
    const failure = rejectionOf(handle.result({ signal: controller.signal }));
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await failure).toBe(reason);
  });

  test('continues after failed requests', async () => {
    let troubled = 0;
    const manager = manualManager();
    const rough = manualManager({
      retry: false,
      fetch: async (request) => {
        troubled += 1;
        if (troubled % 2 === 1) throw new TypeError('fetch failed');
        return manager.sandbox.fetch(request);
      },
    });
    const group = await manager.client.executionGroups.start(shops);
    const result = rough.client.executionGroups.handle(group.id).result();
    await manager.report(group.execution_ids, 'terminated');
    expect((await result).counts).toEqual({ terminated: group.execution_ids.length });
  });

  test('watchMembers yields all members, then each one that changes, until all are finished', async () => {
    const { handle, members, report, worker } = await started();
    const [first = '', second = '', ...others] = members;
    const states = handle.watchMembers();
    const seen: string[] = [];
    const next = async () => {
      const { value } = await states.next();
      if (value)
        seen.push(
          `${value.id === first ? 'first' : value.id === second ? 'second' : 'other'} ${value.status}`,
        );
      return value;
    };
    for (const _ of members) await next();
    expect(seen.toSorted()).toEqual([
      'first pending',
      ...others.map(() => 'other pending'),
      'second pending',
    ]);
    await report(first, 'started');
    expect(await next()).toEqual({
      id: first,
      status: 'started',
      deployment_id: expect.any(String),
      finished_operations: expect.any(Number),
      total_operations: expect.any(Number),
    });
    await report(others, 'terminated');
    for (const _ of others) await next();
    await report(first, 'terminated');
    await report(second, 'failed');
    await worker.executions.delete({ filter: { id: first } });
    seen.length = 0;
    while (await next());
    expect(seen.toSorted()).toEqual(['first deleted', 'second failed']);
  });

  test('getProgress is the share of finished members', async () => {
    const { handle, members, report } = await started();
    expect(await handle.getProgress()).toBe(0);
    await report(members.slice(0, 1), 'failed');
    expect(await handle.getProgress()).toBe(1 / members.length);
  });
});

test('a handle of a group acts like the group', async () => {
  const { handle, group, client } = await started();
  expect(await handle.get({ include: ['concurrency'] })).toEqual({ concurrency: 10 });
  expect(await handle.setConcurrency(0)).toMatchObject({ id: group.id, concurrency: 0 });
  expect(await handle.setTargetGroup({ success_group_id: 'shops-to-check' }, {})).toMatchObject({
    id: group.id,
  });
  expect(await handle.cancel({ kill: true })).toMatchObject({ id: group.id });
  expect(await handle.resume({})).toMatchObject({ id: group.id });
  expect(() => client.executionGroups.handle('..')).toThrow('cannot be an id');
});
