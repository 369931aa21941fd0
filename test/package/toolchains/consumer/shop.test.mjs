// For Jest, which reads it as JavaScript through Babel and, under another name, as TypeScript through ts-jest.
import { expect, test } from '@jest/globals';
import { CloudifyClient } from 'cloudify-executions';
import { createSandbox } from 'cloudify-executions/sandbox';

test('a backup ends', async () => {
  const sandbox = createSandbox({ clock: { mode: 'virtual' } });
  const client = new CloudifyClient({
    baseUrl: 'http://sandbox',
    auth: { username: 'admin', password: 'admin' },
    fetch: sandbox.fetch,
  });
  const { id } = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
  sandbox.clock.advance(60_000);
  expect((await client.executions.get(id)).status).toBe('terminated');
  sandbox.close();
});
