// Runs a workflow on all deployments of some deployment groups, one group after the other, and lists what failed:
// node bulk-run.ts <workflow> <deployment group> …
import { CloudifyClient, CloudifyError, ExecutionGroupFailedError } from 'cloudify-executions';

const [workflow_id = '', ...groups] = process.argv.slice(2);
if (!workflow_id || groups.length === 0) {
  console.error('Usage: node bulk-run.ts <workflow> <deployment group> …');
  process.exit(1);
}
const client = CloudifyClient.fromEnv();

for (const deployment_group_id of groups) {
  try {
    const { members } = await client.executionGroups.run({
      deployment_group_id,
      workflow_id,
      concurrency: 50,
    });
    console.log(`${deployment_group_id}: ${members.terminated?.length ?? 0} terminated`);
  } catch (error) {
    if (!(error instanceof CloudifyError)) throw error;
    console.log(`${deployment_group_id}: ${error.message}`);
    process.exitCode = 1;
    if (!(error instanceof ExecutionGroupFailedError)) continue;
    // Their ids are in error.members.failed; one list has what a person needs.
    const failed = client.executions.list({
      groupId: error.group.id,
      filter: { status: 'failed' },
      include: ['deployment_id', 'error'],
    });
    for await (const { deployment_id } of failed) console.log(`  ${deployment_id}`);
  }
}
