// What the browser test loads into a page and into a worker.
import { CloudifyClient } from '../../src/client/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';

/** Starts an execution with the SDK, lets time pass and gives what there is to see. */
export async function tryOut(): Promise<Record<string, unknown>> {
  const sandbox = createSandbox({ clock: 'virtual', seed: 'browser', validate: true });
  const auth = { username: 'admin', password: 'admin' };
  const client = new CloudifyClient({ baseUrl: 'http://sandbox', auth, fetch: sandbox.fetch });
  const started = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'restart' });
  sandbox.clock.advance(600_000);
  const { id, status, ended_at } = await client.executions.get(started.id);
  const health = await sandbox.fetch('http://sandbox/_sandbox/health');
  sandbox.close();
  return { id, status, ended_at, health: await health.json() };
}

Object.assign(globalThis, { tryOut });
