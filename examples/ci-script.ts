// Runs a workflow, and fails the job of a CI system when the workflow does: node ci-script.ts <deployment> <workflow>
// Its exit codes are those of the command: 2 failed, 3 cancelled, 4 too late, 130 interrupted, 1 anything else.
import {
  CloudifyClient,
  CloudifyError,
  DeadlineExceededError,
  ExecutionCancelledError,
  ExecutionFailedError,
  RunAbortedError,
} from 'cloudify-executions';

const [deployment_id = '', workflow_id = ''] = process.argv.slice(2);
if (!deployment_id || !workflow_id) {
  console.error('Usage: node ci-script.ts <deployment> <workflow>');
  process.exit(1);
}
const client = CloudifyClient.fromEnv();

// Ctrl-C, and the signal by which CI systems cancel a job.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());

try {
  const { id } = await client.executions.run(
    { deployment_id, workflow_id },
    {
      deadline: 30 * 60_000,
      signal: stop.signal,
      onAbort: 'cancel',
      onProgress: ({ status, finished_operations, total_operations }) =>
        console.log(`${status}, ${finished_operations} of ${total_operations} operations`),
    },
  );
  console.log(`${workflow_id} on ${deployment_id} has terminated: ${id}`);
} catch (error) {
  if (!(error instanceof CloudifyError)) {
    if (!stop.signal.aborted) throw error;
    process.exit(130); // before the start
  }
  console.error(error.message); // of a failed execution, with its traceback
  // After the deadline the execution continues; the next job should find the deployment idle.
  if (error instanceof DeadlineExceededError && error.execution) {
    const escalate = { forceAfter: 30_000, killAfter: 60_000 };
    await client.executions.cancel(error.execution.id, { escalate, deadline: 5 * 60_000 });
  }
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: CloudifyError): number {
  if (error instanceof ExecutionFailedError) return 2;
  if (error instanceof ExecutionCancelledError) return 3;
  if (error instanceof DeadlineExceededError) return 4;
  return error instanceof RunAbortedError ? 130 : 1;
}
