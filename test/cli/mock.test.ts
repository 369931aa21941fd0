/** The command `mock` as a process, and a check of it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, start } from './command.ts';

describe('a mock', { tags: 'full' }, () => {
  let mock: Started;
  let url: string;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mock-'));
    mock = start(['mock', '--port', '0']);
    [, url = ''] = await mock.says('stdout', /listening on (\S+)/);
  });

  afterAll(async () => {
    mock.child.kill();
    await mock.ended;
    await rm(folder, { recursive: true, force: true });
  });

  test('responds with examples of the contract, and with the requested one', async () => {
    const headers = { authorization: `Basic ${btoa('any:one')}`, tenant: 'default_tenant' };
    const page = await fetch(`${url}/api/v3.1/executions`, { headers });
    expect([page.status, Object.keys((await page.json()) as object)]).toEqual([200, ['metadata', 'items']]);
    const missing = await fetch(`${url}/api/v3.1/executions/x`, {
      headers: { ...headers, prefer: 'code=404' },
    });
    expect(missing.status).toBe(404);
  });

  test('keeps the contract, as check --stateless shows', async () => {
    const file = join(folder, 'report.json');
    const args = ['check', url, '--stateless', '--write', '--username', 'any', '--report', `json=${file}`];
    const { code, stdout, stderr } = await start(args, { env: { CLOUDIFY_PASSWORD: 'one' } }).ended;
    expect([code, stderr, stdout]).toEqual([0, '', expect.stringContaining('keeps the contract')]);
    const report = JSON.parse(await readFile(file, 'utf8'));
    expect(report.findings).toEqual([]);
    expect(report.exchanges).toBeGreaterThan(50);
  });
});

test('a taken port is an error that names the remedy', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { code, stderr } = await start(['mock', '--port', String(port)]).ended;
  server.close();
  expect([code, stderr]).toEqual([1, expect.stringContaining('--port 0')]);
});
