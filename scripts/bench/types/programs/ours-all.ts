// Every operation of the contract through this SDK.
import { CloudifyClient } from '../../../../src/client/index.ts';

const { executions, executionGroups } = new CloudifyClient({
  baseUrl: 'https://manager.test',
  auth: { token: 'secret' },
});

export async function all() {
  const listed = await executions.list({ filter: { status: ['failed'] }, size: 10 });
  const started = await executions.start({ deployment_id: 'a', workflow_id: 'b' });
  const deleted = await executions.delete({ filter: {}, keep_last: 3 });
  const one = await executions.get('x');
  const cancelled = await executions.cancel('x');
  const updated = await executions.update('x', { status: 'failed' });
  const should = await executions.shouldStart('x');
  const groups = await executionGroups.list({ size: 10 });
  const created = await executionGroups.start({ deployment_group_id: 'a', workflow_id: 'b' });
  const group = await executionGroups.get('x');
  const stopped = await executionGroups.cancel('x');
  const changed = await executionGroups.setConcurrency('x', 3);
  return [
    listed.items[0]?.status,
    started.status,
    deleted,
    one.status,
    cancelled.status,
    updated.status,
    should,
    groups.items[0]?.id,
    created.id,
    group.id,
    stopped.id,
    changed.id,
  ];
}
