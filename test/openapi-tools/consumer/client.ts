/** Lists, starts and cancels with a client that was generated from openapi.json; prints what it got. */
import { client } from './hey-api/client.gen';
import { actOnExecution, listExecutions, startExecution } from './hey-api/sdk.gen';
import type { Execution, ListExecutionsError, StartExecutionErrors } from './hey-api/types.gen';

const [baseUrl = '', credentials = '', tenant = ''] = process.argv.slice(2);
client.setConfig({ baseUrl, auth: ({ scheme }) => (scheme === 'basic' ? credentials : undefined) });
const headers = { Tenant: tenant };

const listed = await listExecutions({ headers, query: { status: ['failed'], _include: ['id', 'status'] } });
if (listed.data === undefined) throw new Error(describe(listed.error));
const statuses = new Set(listed.data.items.map(({ status }) => status));

const started = await startExecution({
  headers,
  body: { deployment_id: 'shop-vienna', workflow_id: 'backup', queue: true },
});
if (!started.data?.id) throw new Error('No execution was started.');
const { id } = started.data;

const cancelled = await actOnExecution({ headers, path: { id }, body: { action: 'cancel' } });
const status: Execution['status'] | undefined = cancelled.data?.status;

const rejected = await startExecution({
  headers,
  body: { deployment_id: 'shop-vienna', workflow_id: 'no_such_workflow' },
});
const error = rejected.error as StartExecutionErrors[400] | undefined;
const code: 'nonexistent_workflow_error' | undefined =
  error?.error_code === 'nonexistent_workflow_error' ? error.error_code : undefined;

console.log(JSON.stringify({ listed: [...statuses], cancelled: status, rejected: code }));

function describe({ error_code, message }: ListExecutionsError): string {
  return `${error_code}: ${message}`;
}
