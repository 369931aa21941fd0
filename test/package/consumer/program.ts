// An ES module as TypeScript sees it. Never run: what counts is that it compiles.
import { CloudifyClient, type Execution, type ExecutionStatus, NotFoundError } from 'cloudify-executions';
import { createSandbox } from 'cloudify-executions/sandbox';

const client = new CloudifyClient({ baseUrl: 'https://manager.example.org', auth: { token: 'secret' } });

const execution: Execution = await client.executions.get('id');
const status: ExecutionStatus | null = execution.status;
const narrowed: { id: string } = await client.executions.get('id', { include: ['id'] });

// @ts-expect-error A field that was not requested is not there.
narrowed.status;

// @ts-expect-error No execution has this status.
client.executions.list({ filter: { status: 'sleeping' } });

try {
  for await (const each of client.executions.list({ sort: '-created_at' }))
    console.log(each.deployment_id, status);
} catch (error) {
  if (error instanceof NotFoundError) console.log(error.code, error.status);
}

const sandbox = createSandbox({ runner: 'manual' });
const inMemory = new CloudifyClient({
  baseUrl: 'http://sandbox',
  auth: { token: 'any' },
  fetch: sandbox.fetch,
});
await inMemory.executions.list();
