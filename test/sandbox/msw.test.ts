/** The sandbox inside Mock Service Worker, in the one line that the README gives. */
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CloudifyClient } from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';

const sandbox = createSandbox({ clock: { mode: 'virtual' }, validate: true });
const client = new CloudifyClient({
  baseUrl: 'https://manager.example.com',
  auth: { username: 'admin', password: 'admin' },
});
// The client was made before Mock Service Worker started, and is intercepted anyway.
const worker = setupServer(http.all('*', ({ request }) => sandbox.fetch(request)));

beforeAll(() => worker.listen({ onUnhandledFrame: 'error' }));
afterEach(() => worker.resetHandlers());
afterAll(() => {
  worker.close();
  sandbox.close();
});

test('what is started through the global fetch runs and ends', async () => {
  const { id } = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
  sandbox.clock.advance(60_000);
  expect(await client.executions.get(id)).toMatchObject({ status: 'terminated' });
});

test('errors arrive as errors', async () => {
  await expect(client.executions.get('none')).rejects.toMatchObject({ code: 'not_found_error', status: 404 });
});

test('another handler may go before it for a while', async () => {
  worker.use(http.get('*/executions/:id', () => HttpResponse.text('<html>', { status: 502 })));
  await expect(client.executions.get('none')).rejects.toMatchObject({ status: 502 });
});
