/** The client beside Mock Service Worker, as the guide shows it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/bundle.ts';
import { CloudifyClient } from '../../../src/client/index.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { serveSandbox } from '../../../src/sandbox/server/index.ts';
import { start } from '../../scripts/started-process.ts';
import { onSources, sampleWith } from './sample.ts';

const auth = { username: 'admin', password: 'admin' };

test('a client that was used before Mock Service Worker starts is intercepted until it stops', async () => {
  const sandbox = createSandbox();
  const manager = await serveSandbox(sandbox);
  const client = new CloudifyClient({ baseUrl: manager.url, auth });
  const total = async () => (await client.executions.list({ size: 0 })).metadata.pagination.total;
  const real = await total();
  expect(real).toBeGreaterThan(0);

  const metadata = { pagination: { total: 7, size: 0, offset: 0 }, filtered: null };
  const worker = setupServer(http.get('*/executions', () => HttpResponse.json({ items: [], metadata })));
  worker.listen();
  expect(await total()).toBe(7);
  worker.close();
  expect(await total()).toBe(real);

  await manager.close();
  sandbox.close();
});

test('the sample of the guide gets one 502, and then responses of the sandbox', async () => {
  // Beside our packages, which it imports by their names.
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'recipe-'));
  const program = `
    import { CloudifyClient } from 'cloudify-executions';
    const client = new CloudifyClient({
      baseUrl: 'https://manager.example.org',
      auth: { username: 'olga', password: 'olga' },
    });
    ${sampleWith('react-query-and-msw.md', 'setupServer')}
    const { id } = await client.executions.start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });
    console.log(await client.executions.get(id, { retry: false }).catch((error) => [error.name, error.status]));
    sandbox.clock.advance(60_000);
    console.log((await client.executions.get(id)).status);
    server.close();
    sandbox.close();`;
  try {
    await writeFile(join(folder, 'program.mjs'), onSources(program));
    expect(await start(process.execPath, [join(folder, 'program.mjs')]).ended).toEqual({
      code: 0,
      signal: null,
      output: "[ 'UnexpectedResponseError', 502 ]\nterminated\n",
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
