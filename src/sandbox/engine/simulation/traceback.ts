import type { ExecutionRow } from '../model/types.ts';

/** What a worker reports as the error of a workflow that failed: a text that reads like a traceback of Python. */
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

/** What a worker reports when the manager refused the status that it wanted to report. */
export function rejectionTraceback(execution: ExecutionRow, refusal: string): string {
  return traceback(
    execution,
    'client.executions.update(execution_id, status)',
    `cloudify_rest_client.exceptions.InvalidExecutionUpdateStatus: 400: ${refusal}`,
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

/** Python begins the last line with the class of the exception. */
function exceptionLine(error: string): string {
  return /^[A-Za-z_][\w.]*: /.test(error) ? error : `RuntimeError: ${error}`;
}
