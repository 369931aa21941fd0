import type { ExecutionRow } from '../model/types.ts';

/** What a worker reports as the error of a failed workflow, in the form of a Python traceback. */
export function failureTraceback(execution: ExecutionRow, error: string | null): string {
  if (error?.startsWith('Traceback')) return error;
  return traceback(
    execution,
    'graph.execute()',
    error === null
      ? `RuntimeError: Workflow failed: an operation of ${execution.workflow_id} ran out of retries`
      : exceptionLine(error),
  );
}

/** What a worker reports when the manager rejected its status. */
export function rejectionTraceback(execution: ExecutionRow, message: string): string {
  return traceback(
    execution,
    'client.executions.update(execution_id, status)',
    `cloudify_rest_client.exceptions.InvalidExecutionUpdateStatus: 400: ${message}`,
  );
}

function traceback({ tenant, workflow_id, blueprint_id }: ExecutionRow, code: string, last: string): string {
  return [
    'Traceback (most recent call last):',
    `  File "/opt/manager/resources/blueprints/${tenant}/${blueprint_id ?? 'system'}/workflows.py", line 42, in ${workflow_id}`,
    `    ${code}`,
    last,
  ].join('\n');
}

/** The last line of a traceback begins with the class of the exception. */
function exceptionLine(error: string): string {
  return /^[A-Za-z_][\w.]*: /.test(error) ? error : `RuntimeError: ${error}`;
}
