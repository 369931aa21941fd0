// The SDK and the sandbox in one process, without a port and without anything of Node.
import { CloudifyClient } from 'cloudify-executions';
import { createSandbox } from 'cloudify-executions/sandbox';

const sandbox = createSandbox({ clock: { mode: 'virtual' } });
const client = new CloudifyClient({
  baseUrl: 'http://sandbox',
  auth: { username: 'admin', password: 'admin' },
  fetch: sandbox.fetch,
});
const { id, status } = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
sandbox.clock.advance(60_000);
console.log(status, (await client.executions.get(id)).status);
sandbox.close();
