// The validation, in a project that only has the package.
import { CloudifyError } from 'cloudify-executions';
import { validation } from 'cloudify-executions/validation';

const middleware = validation({ mode: 'throw' });
const request = new Request('http://manager.test/api/v3.1/executions');
const pagination = { total: 0, size: 1000, offset: 0 };
const next = async () => Response.json({ metadata: { pagination, filtered: null }, items: null });
const error = await middleware(request, next, { operationId: 'listExecutions', attempt: 1 }).catch(
  (it) => it,
);
console.log(error instanceof CloudifyError, error.name, error.violations[0].at);
