// Runs a workflow, and fails the job of a CI system when the workflow does: node ci-script.ts <deployment> <workflow>
import { CloudifyClient, CloudifyError, DeadlineExceededError } from 'cloudify-executions';

const [deployment_id = '', workflow_id = ''] = process.argv.slice(2);
if (!deployment_id || !workflow_id) {
  console.error('Usage: node ci-script.ts <deployment> <workflow>');
  process.exit(1);
}
const client = CloudifyClient.fromEnv();

try {
  const { id } = await client.executions.run(
    { deployment_id, workflow_id },
    {
      deadline: 30 * 60_000,
      onProgress: ({ status, finished_operations, total_operations }) =>
        console.log(`${status}, ${finished_operations} of ${total_operations} operations`),
    },
  );
  console.log(`${workflow_id} on ${deployment_id} has terminated: ${id}`);
} catch (error) {
  if (!(error instanceof CloudifyError)) throw error;
  console.error(error.message);
  // The execution continues; the next job should find the deployment idle.
  if (error instanceof DeadlineExceededError && error.execution)
    await client.executions.cancel(error.execution.id);
  process.exitCode = 1;
}
