// A program that uses every method and function of the SDK, so that what they cost the compiler can be counted. It is
// checked and never run. The raw client stays out: openapi-fetch infers everything from a path, which costs what it costs.
import {
  blockReasonOf,
  CloudifyClient,
  canCancel,
  canForceCancel,
  canForceResume,
  canKill,
  canResume,
  canUpdate,
  errorAt,
  isActive,
  isApiError,
  isErrorOf,
  isFinished,
  isKnownStatus,
  isWaiting,
  loadBlockReasons,
  progressOf,
  type RawResult,
  withDates,
} from '../../../src/client/index.ts';

const client = new CloudifyClient({
  baseUrl: 'https://manager.test',
  tenant: 'default_tenant',
  auth: { username: 'olga', password: 'olga' },
});
export const other = CloudifyClient.fromEnv().withOptions({ tenant: 'research' });
const { executions, executionGroups, manager } = client;

export async function useExecutions() {
  const page = await executions.list({ filter: { status: ['failed', 'cancelled'] }, sort: '-created_at' });
  for await (const { id, status } of executions.list({ include: ['id', 'status'] })) {
    console.log(id, status, page.metadata.pagination.total);
  }
  for await (const { id } of executions.list({ include: ['id'] }).take(3)) console.log(id);
  console.log((await executions.list().toArray({ limit: 5 }))[0]?.status);
  for await (const { items } of executions.list({ size: 10 }).pages()) console.log(items[0]?.id);
  console.log(
    await loadBlockReasons(client, page.items),
    page.items.map((row) => blockReasonOf(row, [], [])),
  );
  const listing = executions.list();
  listing.then(console.log);
  listing.catch(console.error);
  listing.finally(console.log);
  console.log((await listing.withResponse()).response.status);

  const { deployment_id } = await executions.get('x', { include: ['deployment_id'] });
  const started = await executions.start({
    deployment_id: deployment_id ?? 'shop-vienna',
    workflow_id: 'backup',
    parameters: { region: 'eu' },
    queue: true,
  });
  await executions.create({ deployment_id: 'a', workflow_id: 'b', id: 'x', force_status: 'failed' });
  await executions.schedule({ deployment_id: 'a', workflow_id: 'b', scheduled_time: new Date() });
  await executions.update(started.id, { status: 'failed', error: 'no' });
  await executions.cancel(started.id, { force: true });
  await executions.resume(started.id, { force: true, timeout: 5000 });
  await executions.act(started.id, 'kill');
  await executions.requeue(started.id);
  console.log(await executions.delete({ filter: { deployment_id: 'a' }, keep_last: 3 }));
  console.log(await executions.shouldStart(started.id));
  await executions.restore(executions.dump({ ids: ['x'] }), { onError: console.error });
}

export async function useHandles() {
  const start = { deployment_id: 'shop-vienna', workflow_id: 'backup' };
  const { status } = await executions.run(start, {
    deadline: 60_000,
    onProgress: console.log,
    reconcile: true,
  });
  const handle = executions.handle('x');
  for await (const state of handle.watch()) console.log(state.status, status);
  console.log((await handle.get({ include: ['error'] })).error, (await handle.result()).ended_at);
  console.log(await handle.wait(), await handle.getProgress());
  const { action } = await handle.cancel({ escalate: { forceAfter: 10_000, killAfter: 30_000 } });
  console.log(action, await handle.resume({ force: true }));

  const { counts } = await executionGroups.run({ deployment_group_id: 'shops', workflow_id: 'backup' });
  const match = await executions.waitFor({ filter: { workflow_id: 'backup' }, include: ['id', 'status'] });
  console.log(match.status);

  const group = executionGroups.handle('g');
  console.log((await group.members({ include: ['id'] })).items);
  for await (const state of group.watch()) console.log(state.counts.failed, counts.failed);
  for await (const member of group.watchMembers()) console.log(member.deployment_id, member.status);
  console.log(
    (await group.get({ include: ['status'] })).status,
    (await group.result()).group.id,
    (await group.wait()).counts,
  );
  console.log(
    await group.getProgress(),
    await group.cancel(),
    await group.resume(),
    await group.setConcurrency(3),
  );
  await group.setTargetGroup({ success_group_id: 'a' });
}

export async function useGroups() {
  const page = await executionGroups.list({ getData: true, filter: { workflow_id: 'backup' } });
  for await (const { id } of executionGroups.list({ include: ['id'] }))
    console.log(id, page.items[0]?.status);
  const group = await executionGroups.get('g', { include: ['id', 'execution_ids'] });
  const start = { deployment_group_id: 'shops', workflow_id: 'backup', concurrency: 2 };
  await executionGroups.start({ ...start, default_parameters: { region: 'eu' } });
  await executionGroups.create({ ...start, associated_executions: group.execution_ids });
  await executionGroups.cancel('g', { kill: true });
  await executionGroups.resume('g', { getData: true });
  await executionGroups.setConcurrency('g', 3);
  await executionGroups.setTargetGroup('g', { success_group_id: 'a', failure_group_id: 'b' });
  await executionGroups.restore(executionGroups.dump({ ids: ['g'] }));
}

export async function useManager() {
  console.log((await manager.getVersion()).version, (await manager.getVersion().withResponse()).data);
  console.log(await client.request('GET', '/deployments', { schema: String }));
}

export async function useFunctions(error: unknown, result: RawResult<'getExecution'>) {
  const execution = await executions.get('x');
  console.log(isFinished(execution), isActive(execution), isWaiting(execution), progressOf(execution));
  console.log(canCancel(execution), canForceCancel(execution), canKill(execution), canResume(execution));
  console.log(canForceResume(execution), canUpdate(execution, 'failed'), isKnownStatus(execution));
  if (isApiError(error, 'not_found_error')) console.log(error.status);
  console.log(withDates(execution).created_at.getTime());
  console.log(errorAt(result, 'getExecution', 404)?.error_code);
  if (isErrorOf(error, 'startExecution') && error.code === 'conflict_error') console.log(error.status);
}
