import type { ExecutionRow } from '../model/types.ts';

/** The error that a worker reports for a failed workflow, in the form of a Python traceback. */
export function traceback({ tenant, workflow_id, blueprint_id }: ExecutionRow, error: string): string {
  if (error.startsWith('Traceback')) return error;
  return [
    'Traceback (most recent call last):',
    `  File "/opt/manager/resources/blueprints/${tenant}/${blueprint_id ?? 'system'}/workflows.py", line 42, in ${workflow_id}`,
    '    graph.execute()',
    // The last line begins with the class of the exception.
    /^[A-Za-z_][\w.]*: /.test(error) ? error : `RuntimeError: ${error}`,
  ].join('\n');
}
