// Runs a workflow on all deployments of some deployment groups, one group after the other, and lists what failed:
// node bulk-run.ts <workflow> <deployment group> …
import { CloudifyClient, ExecutionGroupFailedError } from 'cloudify-executions';

const [workflow_id = '', ...groups] = process.argv.slice(2);
const client = CloudifyClient.fromEnv();

for (const deployment_group_id of groups) {
  const group = await client.executionGroups.start({ deployment_group_id, workflow_id, concurrency: 50 });
  try {
    const { members } = await client.executionGroups.handle(group.id).result();
    console.log(`${deployment_group_id}: ${members.terminated?.length ?? 0} terminated`);
  } catch (error) {
    if (!(error instanceof ExecutionGroupFailedError)) throw error;
    console.log(`${deployment_group_id}: ${error.message}`);
    // Their ids are in error.members.failed; one list has what a person needs.
    const failed = client.executions.list({
      groupId: group.id,
      filter: { status: 'failed' },
      include: ['deployment_id', 'error'],
    });
    for await (const { deployment_id } of failed) console.log(`  ${deployment_id}`);
    process.exitCode = 1;
  }
}
